import type { CorpusFiles, FileEdit } from '../../domain/basics/corpus.ts';
import type { Decision } from '../../domain/review/decision.ts';
import { decide } from '../../pipeline/seeds/edit/decide.ts';
import type { Handler } from '../handler.ts';

interface DecisionsOn {
  readonly files: CorpusFiles;
  readonly decisions: readonly Decision[];
}

/** The edits of a corpus's files that decisions require, applied in their order. */
export const decideOn: Handler<DecisionsOn, readonly FileEdit[]> = ({ files, decisions }) =>
  [...decide(files, decisions)].map(([path, text]) => ({ path, text }));
