import type { CorpusId } from '../../domain/basics/corpus.ts';
import { formatProblem } from '../../domain/basics/problem.ts';
import type { FetchedGraph } from '../fetching/fetchGraph.ts';
import { loadCorpora } from './loadCorpora.ts';

/**
 * While its graph is built, an act that was under way may close or delete the corpus, or the worker may be lost: then it is
 * opened once more.
 */
const attempts = 2;

/** Opens one of the reader's own corpora and returns its graph. Never throws: failures are returned. */
export async function fetchCorpus(id: CorpusId): Promise<FetchedGraph> {
  try {
    const corpora = await loadCorpora();
    const { actions } = corpora.getState();
    await actions.list();
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (!(await actions.open(id))) return { ok: false, reason: 'corpusMissing', detail: id };
      const { current, built } = corpora.getState();
      if (built === null || current?.corpus.id !== id) continue;
      if (built.graph !== null) return { ok: true, graph: built.graph };
      const errors = built.problems.filter(({ severity }) => severity === 'error');
      return { ok: false, reason: 'corpusFaulty', detail: errors.map(formatProblem).join('\n') };
    }
    return { ok: false, reason: 'incomplete', detail: id };
  } catch (error) {
    return { ok: false, reason: 'incomplete', detail: String(error) };
  }
}
