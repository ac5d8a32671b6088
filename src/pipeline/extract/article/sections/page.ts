import type { SectionKind } from '../../../../domain/basics/kinds.ts';
import type { Block } from '../blocks.ts';
import type { BlockEvidence } from './evidence/types.ts';

/** A paragraph with what its words show and, once the rules have decided, what it is. */
export interface PageBlock extends Block {
  readonly evidence: BlockEvidence | null;
  /** Whole sentences, as articles are made of; not a heading, a menu or a credit. */
  readonly isProse: boolean;
  kind: SectionKind | null;
}

/**
 * An article's paragraphs in order. The rules of a page give each paragraph its kind, one after the other; a kind once
 * given stays.
 */
export type Page = readonly PageBlock[];

/** Whether a paragraph with nothing special in its words is whole sentences. */
export const isProse = ({ words, ends }: Block, evidence: BlockEvidence | null): boolean =>
  evidence === null && (words >= 30 || (words >= 8 && ends !== 'open'));

/** Position of the first paragraph of prose whose kind is undecided; -1: none. */
export const firstProse = (page: Page): number =>
  page.findIndex((block) => block.isProse && block.kind === null);

/** Position of the last such. */
export const lastProse = (page: Page): number =>
  page.findLastIndex((block) => block.isProse && block.kind === null);

/** What the evidence alone decides a paragraph to be; null: nothing. */
export function kindOfEvidence(evidence: BlockEvidence | null): SectionKind | null {
  switch (evidence) {
    case 'relatedHead':
    case 'pointer':
      return 'related';
    case 'byline':
    case 'aboutAuthor':
      return 'byline';
    case 'caption':
      return 'caption';
    case 'chrome':
    case 'foreign':
      return 'boilerplate';
    default:
      return null;
  }
}

/** A list item, a line of dialogue, the rest of a sentence: part of the text even though it is short. */
export const goesOn = ({ text, ends }: Block): boolean =>
  ends === 'stop' || /^(?:[-–—•·▪*>«"“]|\d+[.)°]|[\p{Ll}])/u.test(text) || /[,;:]$/.test(text);

/** A question on a line of its own. */
export const isQuestion = ({ text, words }: Block): boolean => words <= 40 && /\?[ »”"]*$/.test(text);

/** Whether the text is made of questions and answers: three questions that are lines of their own. */
export const isInterview = (page: Page): boolean =>
  page.filter((block) => block.kind !== 'related' && isQuestion(block)).length >= 3;
