import type { NamedNode } from '../types.ts';
import type { EventPhrase } from './eventPhrase.ts';

/** An event as far as it is known, with the phrases that have reported it. */
export interface DraftedEvent {
  readonly first: EventPhrase;
  readonly phrases: EventPhrase[];
  when: string | null;
  basis: 'stated' | 'inferred' | null;
  place: NamedNode | null;
  about: NamedNode | null;
}

/** An event of which only one phrase tells. */
export const draftOf = (phrase: EventPhrase): DraftedEvent => ({
  first: phrase,
  phrases: [phrase],
  when: edtfOf(phrase),
  basis: basisOf(phrase),
  place: phrase.place,
  about: phrase.about,
});

/** Adds a phrase that reports an event, too: what it says more exactly is taken from it. */
export function join(draft: DraftedEvent, phrase: EventPhrase): void {
  draft.phrases.push(phrase);
  const when = edtfOf(phrase);
  if (when !== null && (draft.when === null || when.length > draft.when.length)) {
    draft.when = when;
    draft.basis = basisOf(phrase);
  }
  if (
    draft.place === null ||
    (phrase.place !== null && phrase.place.type === 'place' && draft.place.type === 'country')
  )
    draft.place = phrase.place ?? draft.place;
  draft.about ??= phrase.about;
}

/** When a phrase says that it was; null where it says nothing of it. */
export const edtfOf = (phrase: EventPhrase): string | null => phrase.date?.edtf ?? null;

const basisOf = (phrase: EventPhrase): DraftedEvent['basis'] =>
  phrase.date === null || phrase.date.edtf === null
    ? null
    : phrase.date.basis === 'explicit'
      ? 'stated'
      : 'inferred';
