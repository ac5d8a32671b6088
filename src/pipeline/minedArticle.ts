import type { MentionCandidate } from './names/settleMentions.ts';
import type { ReadAnnotation } from './seeds/readAnnotations.ts';
import type { ReadArticle } from './seeds/readArticles.ts';
import type { ReadProposals } from './seeds/readProposals.ts';

/** An article with what its annotation says, and what is proposed about it. */
export interface AnnotatedArticle extends Pick<ReadArticle, 'article'> {
  readonly annotation: ReadAnnotation;
  readonly proposals: ReadProposals;
}

/** An article with everything that is known about it. */
export interface MinedArticle extends AnnotatedArticle {
  readonly mentions: readonly MentionCandidate[];
}
