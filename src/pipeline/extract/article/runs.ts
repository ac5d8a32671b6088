import type { SectionKind } from '../../../domain/basics/kinds.ts';
import type { Span } from '../../../domain/basics/span.ts';
import { trimSpan } from '../../../lib/spaces.ts';
import type { ExtractLanguage, ShapedToken } from '../types.ts';
import type { Block } from './blocks.ts';
import { detectLanguage } from './language/detectLanguage.ts';

/** A paragraph, or the part of one that lies in one section. */
export interface SectionRun extends Span {
  readonly kind: SectionKind;
  /** As it stands. */
  readonly text: string;
  /** Its tokens: from this index to `lastToken`, exclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** BCP 47; « und » when nothing speaks for one. */
  readonly tag: string;
  /** Other languages that it could as well be in. */
  readonly rivals: readonly string[];
}

/** The article's paragraphs divided by its sections, in order, each with its words and language. */
export function readRuns(
  text: string,
  blocks: readonly Block[],
  sections: readonly (Span & { readonly kind: SectionKind })[],
  tokens: readonly ShapedToken[],
): SectionRun[] {
  const runs: SectionRun[] = [];
  let next = 0;
  let token = 0;
  for (const block of blocks) {
    while ((sections[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next += 1;
    for (let at = next; (sections[at]?.start ?? Number.POSITIVE_INFINITY) < block.end; at++) {
      const section = sections[at];
      if (section === undefined) break;
      const span = trimSpan(text, Math.max(block.start, section.start), Math.min(block.end, section.end));
      if (span === null) continue;
      while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= span.start) token += 1;
      const firstToken = token;
      while ((tokens[token]?.start ?? Number.POSITIVE_INFINITY) < span.end) token += 1;
      const own = text.slice(span.start, span.end);
      const { tag, rivals } = detectLanguage(
        own,
        tokens.slice(firstToken, Math.min(token, firstToken + 400)),
        span.start,
      );
      runs.push({ ...span, kind: section.kind, text: own, firstToken, lastToken: token, tag, rivals });
    }
  }
  return runs;
}

/** The language of most of an article's words, leaving out teasers and chrome if there is anything else. */
export function languageOf(runs: readonly SectionRun[]): string {
  const counts = new Map<string, number>();
  const own = runs.filter(({ kind }) => kind !== 'related' && kind !== 'boilerplate');
  for (const { tag, firstToken, lastToken } of own.length > 0 ? own : runs)
    if (tag !== 'und') counts.set(tag, (counts.get(tag) ?? 0) + lastToken - firstToken);
  let best = 'und';
  for (const [tag, count] of counts) if (count > (counts.get(best) ?? 0)) best = tag;
  return best;
}

/**
 * Which language's rules read a run: those of its own language, or of the article's where it is too short to show one,
 * or could as well be the article's.
 * null: none.
 */
export function rulesFor(
  { tag, rivals, firstToken, lastToken }: SectionRun,
  language: string,
): ExtractLanguage | null {
  const isClear = tag !== 'und' && lastToken - firstToken >= 8 && !rivals.includes(language);
  const [own = ''] = (isClear ? tag : language).split('-');
  return own === 'fr' || own === 'en' ? own : null;
}
