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

/** A file that was dropped, or an article from inside one, on its way into a corpus. */
export interface Row {
  /** Numbered in the order of arrival; never used again. */
  readonly key: number;
  /** What people call it: the file's name, and its path in an archive; null for pasted text. */
  readonly name: string | null;
  readonly state: RowState;
}

export type RowState =
  | { readonly kind: 'waiting'; readonly archive?: ArchiveState }
  | { readonly kind: 'reading'; readonly archive?: ArchiveState }
  | { readonly kind: 'fault'; readonly fault: ReadingFault }
  /** A corpus or a graph: it is opened, not added. */
  | { readonly kind: 'elsewhere'; readonly what: 'corpus' | 'graph' }
  | ArticleState;

/** An archive whose files are being read. */
export interface ArchiveState {
  /** What its files are called, in their order. */
  readonly names: readonly string[];
  /** So many of them have been read, each into a row below. */
  readonly done: number;
  /** The key of the last of these rows; the archive's own before there is any. */
  readonly last: number;
}

export interface ArticleState {
  readonly kind: 'article';
  readonly text: string;
  /** What the file says of its article. */
  readonly facts: ArticleFacts;
  /** What a person has corrected since; it takes precedence. */
  readonly corrections: Omit<ArticleFacts, 'sections' | 'fallback'>;
  /** Sections as a person has changed them; null: as they were found. */
  readonly parts: readonly ArticlePart[] | null;
  readonly switches: PartSwitches;
  readonly notes: readonly ReadingNote[];
  /** The latest reading; it stays while a new one is being made. */
  readonly reading: ArticleReading | null;
  /** Sections as they were found, before any change. */
  readonly found: readonly ArticlePart[];
  /** null: not read yet, or corrected since. */
  readonly counts: ProposedCounts | null;
  /** The article that has the same text. */
  readonly duplicate: Duplicate | null;
  /** Whether it is added although the text is there already. */
  readonly anyway: boolean;
  readonly step: 'pending' | 'working' | 'read' | 'adding' | 'added';
}

/** The article that has the same text: another row, or one of the corpus. */
export type Duplicate =
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
): ArticleState => ({
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
  duplicate: null,
  anyway: false,
  step: 'pending',
});

/** Sections as a person sees them: as found, or as changed; without the effect of the switches. */
export const partsOf = (row: ArticleState): readonly ArticlePart[] => row.parts ?? row.found;

/**
 * Everything known about an article, to be passed on for reading: what the file says, overridden by what the person
 * says.
 */
export function factsOf({ facts, corrections, parts, found, switches }: ArticleState): ArticleFacts {
  const own = parts ?? found;
  const sections = readParts(own, switches);
  const isChanged = parts !== null || sections !== own;
  return { ...facts, ...corrections, ...(isChanged && { sections }) };
}

/** Whether an article has been read and is to be added: it is no duplicate, or wanted all the same. */
export const isReady = ({ state }: Row): boolean =>
  state.kind === 'article' && state.step === 'read' && (state.duplicate === null || state.anyway);

/** Whether something is still to be read for this row. */
export const isPending = ({ state }: Row): boolean =>
  state.kind === 'waiting' ||
  state.kind === 'reading' ||
  (state.kind === 'article' && (state.step === 'pending' || state.step === 'working'));

/** Whether a person has something to decide: a fault, a duplicate, a file that is opened instead of added. */
export const isUnsettled = (row: Row): boolean => {
  const { state } = row;
  if (state.kind === 'article') return state.duplicate !== null && !state.anyway && !isPending(row);
  return state.kind === 'fault' || state.kind === 'elsewhere';
};

/** The reason for a reading that did not finish, with what to do. */
export const lostReading = (reason: LostReason): ReadingFault => ({
  rule: `reading-${reason}`,
  message: lostMessages[reason],
  canPaste: reason !== 'lost',
});

/** `lost`: a script of the page could not be fetched. */
export type LostReason = 'slow' | 'failed' | 'lost';

const lostMessages: Readonly<Record<LostReason, LocalizedText>> = {
  slow: {
    fr: 'La lecture n’en finissait pas et a été arrêtée. Collez le texte de l’article.',
    en: 'Reading took too long and was stopped. Paste the article’s text.',
  },
  failed: {
    fr: 'La lecture de ce fichier a échoué. Collez le texte de l’article.',
    en: 'Reading this file failed. Paste the article’s text.',
  },
  lost: {
    fr: 'La partie de la page qui lit ces fichiers n’a pas pu être chargée. Vérifiez la connexion, rechargez la page, puis ajoutez ce fichier de nouveau.',
    en: 'The part of the page that reads such files could not be loaded. Check the connection, reload the page, then add this file again.',
  },
};
