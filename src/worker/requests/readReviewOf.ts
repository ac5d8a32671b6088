import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import type { Review, ReviewStep } from '../../domain/review/proposal.ts';
import { reviewInSteps } from '../../pipeline/review/readReview.ts';
import { asSeedFiles } from '../asSeedFiles.ts';
import type { Handler } from '../handler.ts';
import { inSteps } from '../inSteps.ts';

/** What there is to decide in a corpus, and what has been decided; reports how far it is read. */
export const readReviewOf: Handler<CorpusFiles, Review, ReviewStep> = (files, task) =>
  inSteps(
    reviewInSteps(asSeedFiles(files)),
    task,
    (step) => step,
    ({ first }) => first !== undefined,
  );
