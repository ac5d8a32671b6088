import type { SectionKind } from '../../domain/basics/kinds.ts';
import type { ArticlePart } from '../../domain/graph/incoming.ts';

/** Which parts of an article are read for names and links: its body, teasers of other articles, the site's own words. */
export interface PartSwitches {
  readonly body: boolean;
  readonly related: boolean;
  readonly boilerplate: boolean;
}

export type PartGroup = keyof PartSwitches;

export const usualSwitches: PartSwitches = { body: true, related: true, boilerplate: false };

/** The group whose switch a section hangs on; title and credit are read in any case: they say what the article is. */
export function groupOf(kind: SectionKind): PartGroup | null {
  if (kind === 'related' || kind === 'boilerplate') return kind;
  return kind === 'title' || kind === 'byline' ? null : 'body';
}

/**
 * Sections with the switches worked in: what is not to be read is boilerplate, and boilerplate that is to be read counts as a
 * box beside the article. The same list where nothing changes.
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
 * Sections with another kind from a paragraph on, to where the next section begins. `at`: the paragraph's start; `end`: that of
 * the paragraph before it, where the section then ends. Outside all sections nothing changes.
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
