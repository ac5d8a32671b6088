import type { CorpusId } from '../../domain/basics/corpus.ts';
import { formatProblem } from '../../domain/basics/problem.ts';
import type { CorporaState } from '../../store/corpus/corporaState.ts';
import type { FetchedGraph } from '../fetching/fetchGraph.ts';
import { loadCorpora } from './loadCorpora.ts';

/**
 * While its graph is built, acts that were under way may close the corpus, or the worker may be lost: then it is opened
 * again, at most so often in all.
 */
const attempts = 5;

/**
 * Opens one of the reader's own corpora and returns its graph. Whoever asked has left once `isLeft` says so: from then on
 * the corpus is not opened again, which would close the one that the page shows now. Never throws: failures are returned.
 */
export async function fetchCorpus(id: CorpusId, isLeft: () => boolean): Promise<FetchedGraph> {
  try {
    const corpora = await loadCorpora();
    const { actions } = corpora.getState();
    await actions.list();
    for (let attempt = 1; attempt <= attempts && !isLeft(); attempt += 1) {
      if (!(await actions.open(id))) return { ok: false, reason: 'corpusMissing', detail: id };
      const { current, built, stopped } = corpora.getState();
      if (current?.corpus.id !== id) continue;
      if (stopped) return { ok: false, reason: 'corpusStopped', detail: current.corpus.name };
      if (built === null) continue;
      if (built.graph !== null) return { ok: true, graph: built.graph };
      const errors = built.problems.filter(({ severity }) => severity === 'error');
      return { ok: false, reason: 'corpusFaulty', detail: errors.map(formatProblem).join('\n') };
    }
    return { ok: false, reason: 'corpusUnbuilt', detail: nameOf(corpora.getState(), id) };
  } catch (error) {
    return { ok: false, reason: 'incomplete', detail: String(error) };
  }
}

const nameOf = ({ corpora }: CorporaState, id: CorpusId): string =>
  corpora.find((corpus) => corpus.id === id)?.name ?? id;
