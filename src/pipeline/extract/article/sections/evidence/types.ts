import type { Block } from '../../blocks.ts';

/** What a paragraph's own words show about it, wherever it stands. */
export type BlockEvidence =
  /** The heading of a list of other articles. */
  | 'relatedHead'
  /** « Lire aussi : … ». */
  | 'pointer'
  | 'byline'
  | 'caption'
  | 'chrome'
  | 'aboutAuthor'
  /** In another script than the article. */
  | 'foreign'
  /** No words at all: « *** ». */
  | 'mark';

/** What the rules know about the article around a paragraph. */
export interface EvidenceContext {
  readonly text: string;
  /** The script of most of the article: see `scriptOf`. */
  readonly script: string;
}

/** Looks at one paragraph; null: it is not what this rule looks for. */
export type EvidenceRule = (block: Block, context: EvidenceContext) => BlockEvidence | null;
