import type { CorpusId } from '../../domain/basics/corpus.ts';
import { formatProblem } from '../../domain/basics/problem.ts';
import type { FetchedGraph } from '../fetching/fetchGraph.ts';
import { loadCorpora } from './loadCorpora.ts';

/** Opens one of the reader's own corpora and returns its graph. Never throws: failures are returned. */
export async function fetchCorpus(id: CorpusId): Promise<FetchedGraph> {
  try {
    const corpora = await loadCorpora();
    const { actions } = corpora.getState();
    await actions.list();
    if (!(await actions.open(id))) return { ok: false, reason: 'corpusMissing', detail: id };
    const { built } = corpora.getState();
    if (built === null) return { ok: false, reason: 'incomplete', detail: id };
    if (built.graph !== null) return { ok: true, graph: built.graph };
    const errors = built.problems.filter(({ severity }) => severity === 'error');
    return { ok: false, reason: 'corpusFaulty', detail: errors.map(formatProblem).join('\n') };
  } catch (error) {
    return { ok: false, reason: 'incomplete', detail: String(error) };
  }
}
