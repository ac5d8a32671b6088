import type { Language } from '../../domain/basics/languages.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { slugOf } from '../../lib/slug.ts';
import { describeView } from './describeView.ts';
import { defaultView, type View } from './view.ts';

/** How much is exported: what is visible now, or the whole graph regardless of filters. */
export const exportScopes = ['view', 'all'] as const;
export type ExportScope = (typeof exportScopes)[number];

/** The props of a part of the export dialog: « Image », « Données », « Dossier ». */
export interface ExportSectionProps {
  readonly scope: ExportScope;
  /** Called with the file's whole name once it has been passed to the browser: the dialog says so. */
  readonly onSaved: (fileName: string) => void;
}

const longestWords = 60;

/**
 * The name of an exported file, without its extension: « maillage-2026-11-21-maroc-sans-encadres ». ASCII, so that
 * every system accepts it. Its words are those of the view; the whole graph and the opening view have none.
 */
export const exportNameOf = (
  scope: ExportScope,
  view: View,
  index: GraphIndex,
  language: Language,
  date: Date,
): string => {
  const shown: View = { ...view, display: defaultView.display, reading: null };
  const words = scope === 'all' ? '' : shorten(slugOf(describeView(shown, index, language)));
  return ['maillage', dayOf(date), words].filter((part) => part !== '').join('-');
};

/** The day in the reader's time zone, as 2026-11-21. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => `${n}`.padStart(2, '0')).join('-');

/** Cuts the name to the permitted length, at whole words. */
const shorten = (slug: string): string =>
  slug.length <= longestWords ? slug : slug.slice(0, longestWords + 1).replace(/-?[^-]*$/, '');
