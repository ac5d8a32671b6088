import type {
  ArticleFacts,
  ArticlePart,
  ArticleReading,
  IncomingItem,
  ProposedCounts,
  ReadingFault,
  ReadingNote,
} from '../../domain/graph/incoming.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import { type PartSwitches, readParts, usualSwitches } from './parts.ts';

/** A file that was dropped, or an article out of one, on its way into a corpus. */
export interface Row {
  /** Given in the order of coming; never used again. */
  readonly key: number;
  /** What people call it: the file's name, and where in an archive it lay; null for a text that was pasted. */
  readonly name: string | null;
  readonly state: RowState;
}

export type RowState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'fault'; readonly fault: ReadingFault }
  /** A corpus or a graph: it is opened, not added. */
  | { readonly kind: 'elsewhere'; readonly what: 'corpus' | 'graph' }
  | ArticleRow;

export interface ArticleRow {
  readonly kind: 'article';
  readonly text: string;
  /** What the file says of its article. */
  readonly facts: ArticleFacts;
  /** What a person has said of it since: it counts before all else. */
  readonly corrections: Omit<ArticleFacts, 'sections' | 'fallback'>;
  /** Sections as a person has changed them; null: as they were found. */
  readonly parts: readonly ArticlePart[] | null;
  readonly switches: PartSwitches;
  readonly notes: readonly ReadingNote[];
  /** What was understood last; it stays while that is worked out anew. */
  readonly reading: ArticleReading | null;
  /** Sections as they were found, before any change. */
  readonly found: readonly ArticlePart[];
  /** null: not read yet, or something has been corrected since. */
  readonly counts: ProposedCounts | null;
  /** The article whose text this is too. */
  readonly twin: Twin | null;
  /** Whether it is added although it is there already. */
  readonly anyway: boolean;
  readonly step: 'pending' | 'working' | 'read' | 'adding' | 'added';
}

/** The article that has the same text: another row, or one of the corpus. */
export type Twin =
  | { readonly kind: 'row'; readonly key: number }
  | { readonly kind: 'corpus'; readonly title: string };

/** A row for what a file turned out to be. */
export const rowOf = (key: number, item: IncomingItem): Row => ({
  key,
  name: item.name,
  state: stateOf(item),
});

function stateOf(item: IncomingItem): RowState {
  if (item.kind === 'article') return articleRow(item.text, item.facts, item.notes);
  return item.kind === 'fault'
    ? { kind: 'fault', fault: item.fault }
    : { kind: 'elsewhere', what: item.kind };
}

const articleRow = (
  text: string,
  facts: ArticleFacts = {},
  notes: readonly ReadingNote[] = [],
): ArticleRow => ({
  kind: 'article',
  text,
  facts,
  corrections: {},
  parts: null,
  switches: usualSwitches,
  notes: notes.filter(({ severity }) => severity === 'warning'),
  reading: null,
  found: [],
  counts: null,
  twin: null,
  anyway: false,
  step: 'pending',
});

/** Sections as they stand for a person: as found, or as changed; switches apart. */
export const partsOf = (row: ArticleRow): readonly ArticlePart[] => row.parts ?? row.found;

/** All that is known of an article, as it is handed on to be read: the file's word, over it the person's. */
export function factsOf({ facts, corrections, parts, found, switches }: ArticleRow): ArticleFacts {
  const own = parts ?? found;
  const sections = readParts(own, switches);
  const isChanged = parts !== null || sections !== own;
  return { ...facts, ...corrections, ...(isChanged && { sections }) };
}

/** Whether an article is read, and is to be added: not the same as another, or wanted all the same. */
export const isReady = ({ state }: Row): boolean =>
  state.kind === 'article' && state.step === 'read' && (state.twin === null || state.anyway);

/** Whether something is still to be read for this row. */
export const isPending = ({ state }: Row): boolean =>
  state.kind === 'waiting' ||
  state.kind === 'reading' ||
  (state.kind === 'article' && (state.step === 'pending' || state.step === 'working'));

/** Whether a person has something to settle: a fault, the same text twice, a file that is opened elsewhere. */
export const isUnsettled = ({ state }: Row): boolean =>
  state.kind === 'fault' ||
  state.kind === 'elsewhere' ||
  (state.kind === 'article' && state.twin !== null && !state.anyway);

/** A reading that did not come to an end, as a reason with what to do. */
export const lostReading = (reason: 'slow' | 'failed'): ReadingFault => ({
  rule: `reading-${reason}`,
  message: lostMessages[reason],
  canPaste: true,
});

const lostMessages: Readonly<Record<'slow' | 'failed', LocalizedText>> = {
  slow: {
    fr: 'La lecture n’en finissait pas et a été arrêtée. Collez le texte de l’article.',
    en: 'Reading took too long and was stopped. Paste the article’s text.',
  },
  failed: {
    fr: 'La lecture de ce fichier a échoué. Collez le texte de l’article.',
    en: 'Reading this file failed. Paste the article’s text.',
  },
};
