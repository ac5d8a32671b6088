import type { SectionKind } from '../../domain/basics/kinds.ts';
import type { ArticlePart } from '../../domain/graph/incoming.ts';

/**
 * Which parts of an article are searched for names and links: its body, teasers of other articles, the site's own
 * words.
 */
export interface PartSwitches {
  readonly body: boolean;
  readonly related: boolean;
  readonly boilerplate: boolean;
}

export type PartGroup = keyof PartSwitches;

export const usualSwitches: PartSwitches = { body: true, related: true, boilerplate: false };

/**
 * The group whose switch applies to a section; null for title and credit, which are read in any case since they say
 * what the article is.
 */
export function groupOf(kind: SectionKind): PartGroup | null {
  if (kind === 'related' || kind === 'boilerplate') return kind;
  return kind === 'title' || kind === 'byline' ? null : 'body';
}

/**
 * Sections after applying the switches: what is not to be read becomes boilerplate, and boilerplate that is to be read
 * becomes a box beside the article. The same list where nothing changes.
 */
export function readParts(parts: readonly ArticlePart[], switches: PartSwitches): readonly ArticlePart[] {
  const kindOf = ({ kind }: ArticlePart): SectionKind => {
    const group = groupOf(kind);
    if (group === null) return kind;
    if (group === 'boilerplate') return switches.boilerplate ? 'related' : kind;
    return switches[group] ? kind : 'boilerplate';
  };
  return parts.some((part) => kindOf(part) !== part.kind)
    ? parts.map((part) => ({ ...part, kind: kindOf(part) }))
    : parts;
}

/**
 * Gives another kind to a section from a paragraph on. `at`: the paragraph's start; `end`: the end of the paragraph
 * before it, where the section's first part then ends. Outside all sections nothing changes.
 */
export function changeKindFrom(
  parts: readonly ArticlePart[],
  at: number,
  kind: SectionKind,
): readonly ArticlePart[] {
  return parts.flatMap((part) => {
    if (at < part.start || at >= part.end || part.kind === kind) return [part];
    if (at === part.start) return [{ ...part, kind }];
    return [
      { ...part, end: at },
      { start: at, end: part.end, kind },
    ];
  });
}
