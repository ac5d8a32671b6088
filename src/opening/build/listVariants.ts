import { type Language, languages } from '../../domain/basics/languages.ts';
import type { SvgElement } from '../../drawing/svgElement.ts';
import { writeSvg } from '../../drawing/svgElement.ts';
import { compareText } from '../../lib/compareText.ts';

/** An element that is drawn at some zooms, in some languages. */
export interface Variant {
  readonly element: SvgElement;
  /** null: in every language. */
  readonly language: Language | null;
  /** The positions of the first zoom that shows it, and of the first one after that which does not. */
  readonly from: number;
  readonly to: number;
}

/**
 * Merges identical elements: `drawn` contains, for each language, the elements at each zoom. An element that is the
 * same from one zoom to the next, or in every language, is listed once.
 */
export function listVariants(
  drawn: Readonly<Record<Language, readonly (readonly SvgElement[])[]>>,
): readonly Variant[] {
  const runs = new Map<string, Variant & { readonly key: string }>();
  for (const language of languages) {
    for (const variant of findRuns(drawn[language])) {
      const key = `${variant.key}\n${variant.from}\n${variant.to}`;
      const known = runs.get(key);
      runs.set(key, { ...variant, language: known === undefined ? language : null });
    }
  }
  // Elements with the same text are listed together: the page then compresses better.
  return [...runs.values()].sort(
    (a, b) => compareText(textOf(a.element), textOf(b.element)) || a.from - b.from,
  );
}

const textOf = ({ children }: SvgElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

interface Run {
  readonly key: string;
  readonly element: SvgElement;
  readonly from: number;
  readonly to: number;
}

function findRuns(zooms: readonly (readonly SvgElement[])[]): readonly Run[] {
  const done: Run[] = [];
  let open = new Map<string, Run>();
  zooms.forEach((elements, at) => {
    const next = new Map<string, Run>();
    for (const element of elements) {
      const key = writeSvg(element);
      next.set(key, { key, element, from: open.get(key)?.from ?? at, to: at + 1 });
    }
    for (const [key, run] of open) if (!next.has(key)) done.push(run);
    open = next;
  });
  return [...done, ...open.values()];
}
