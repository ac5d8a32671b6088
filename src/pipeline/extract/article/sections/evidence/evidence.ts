import type { Block } from '../../blocks.ts';
import { findAboutAuthor } from './aboutAuthor.ts';
import { findByline } from './byline.ts';
import { findCaption } from './caption.ts';
import { findChrome } from './chrome.ts';
import { findForeign } from './foreign.ts';
import { findPointer } from './pointer.ts';
import { findRelatedHead } from './relatedHead.ts';
import type { BlockEvidence, EvidenceContext, EvidenceRule } from './types.ts';

/* In this order; the first that recognizes something counts. */
const rules: readonly EvidenceRule[] = [
  (block) => (block.words === 0 ? 'mark' : null),
  findRelatedHead,
  findPointer,
  findAboutAuthor,
  findByline,
  findCaption,
  findChrome,
  findForeign,
];

/** What a paragraph's own words show about it; null: nothing, as for most. */
export function evidenceOf(block: Block, context: EvidenceContext): BlockEvidence | null {
  for (const rule of rules) {
    const found = rule(block, context);
    if (found !== null) return found;
  }
  return null;
}
