import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import type { Review } from '../../domain/review/proposal.ts';
import { readReview } from '../../pipeline/review/readReview.ts';
import { asSeedFiles } from '../asSeedFiles.ts';
import type { Handler } from '../handler.ts';

/** What there is to decide in a corpus, and what has been decided. */
export const readReviewOf: Handler<CorpusFiles, Review> = (files) => readReview(asSeedFiles(files));
