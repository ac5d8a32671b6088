import type { SectionKind } from '../../../../domain/basics/kinds.ts';
import type { Span } from '../../../../domain/basics/span.ts';
import type { Block } from '../blocks.ts';
import { scriptOf } from '../language/detectLanguage.ts';
import { evidenceOf } from './evidence/evidence.ts';
import { isProse, type Page, type PageBlock } from './page.ts';
import { placeBody } from './placeBody.ts';
import { placeFoot } from './placeFoot.ts';
import { placeHead } from './placeHead.ts';
import { placeLead } from './placeLead.ts';
import { placeRelated } from './placeRelated.ts';

/** A run of an article of one kind. */
export interface FoundSection extends Span {
  readonly kind: SectionKind;
}

/**
 * The sections of an article: they cover every character but white space, in order and without overlap. First each
 * paragraph is judged alone, then the page as a whole, beginning with its most certain parts.
 */
export function findSections(text: string, blocks: readonly Block[]): FoundSection[] {
  const page = readPage(text, blocks);
  for (const place of [placeRelated, placeHead, placeFoot, placeBody, placeLead]) place(page);
  return joinBlocks(page);
}

function readPage(text: string, blocks: readonly Block[]): Page {
  const context = { text, script: scriptOf(text) ?? 'latin' };
  return blocks.map((block): PageBlock => {
    const evidence = evidenceOf(block, context);
    return { ...block, evidence, isProse: isProse(block, evidence), kind: null };
  });
}

/**
 * Neighbours of one kind become one section, except that a repeated title is a second one. A block without words joins
 * the one before it.
 */
function joinBlocks(page: Page): FoundSection[] {
  const sections: { kind: SectionKind; start: number; end: number }[] = [];
  const firstKind = page.find(({ kind }) => kind !== null)?.kind ?? 'body';
  for (const { kind: own, start, end } of page) {
    const before = sections.at(-1);
    const kind = own ?? before?.kind ?? firstKind;
    if (before !== undefined && before.kind === kind && !(kind === 'title' && own === 'title'))
      before.end = end;
    else sections.push({ kind, start, end });
  }
  return sections;
}
