import { costs } from '../../events/deedAfter.ts';
import type { EventPhrase } from '../../events/eventPhrase.ts';
import type { Finding, ReadSentence } from '../context.ts';
import { type Chunk, eachOf, type Phrase, type VerbGroup } from '../reading/chunks.ts';
import { isGround } from '../reading/nodeKinds.ts';
import type { Account, Told, ToldSentence } from './account.ts';
import { inside } from './inside.ts';
import { isPlaced } from './isPlaced.ts';
import { placedAt } from './placedAt.ts';

/**
 * « la saisie de produits chimiques pour fabriquer des explosifs, dans une planque à Gao », "raids on several suspected
 * cells, most of them in Gao": an event that is placed nowhere in the article was at the place that follows in its
 * clause.
 */
export function placeInClause(account: Account, { read, told }: ToldSentence): Finding[] {
  return told.flatMap((one) => {
    if (!isSomewhere(one) || isPlaced(account, one.node)) return [];
    const place = placeBehind(read, one, told);
    return place === null
      ? []
      : eachOf(place).flatMap((phrase) =>
          phrase.referents
            .filter(isGround)
            .map(({ node }) => placedAt(one, node, phrase, 'event-place-near')),
        );
  });
}

/** Events of which a place in their clause says where they were, and not whom they concern. */
const isSomewhere = ({ phrase: { noun } }: Told): boolean =>
  (families.test(noun.family) || kinds.test(noun.kind)) &&
  !/^(?:manhunt|investigation|press-conference|deployment)$/u.test(noun.kind);

const families = /^(?:operation|violence|protest|coup|disaster|vote|meeting|war|visit)$/u;
const gatherings = /^(?:meeting|visit|vote)$/u;
const kinds = /^(?:arrest|seizure|trial|conviction|searches|release)$/u;

/** So many chunks may lie between an event and its place. */
const reach = 12;

/** The first place behind an event in its clause, where no other event and no second verb comes between. */
function placeBehind(read: ReadSentence, { phrase }: Told, told: readonly Told[]): Phrase | null {
  const { chunks } = read;
  let verbs = 0;
  for (let at = phrase.at + 1; at < chunks.length && at <= phrase.at + reach; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || ends(chunk) || told.some((other) => other.phrase.at === at)) return null;
    if (isOfOthers(read, phrase, at)) return null;
    if (chunk.kind === 'verb' && chunk.form === 'finite' && ++verbs > 1) return null;
    const joint = chunks[at - 1];
    if (chunk.kind !== 'phrase' || joint?.kind !== 'preposition' || !inside.test(joint.word)) continue;
    if (!eachOf(chunk).some(({ referents }) => referents.some(isGround))) continue;
    // "the mandate of the UN mission in Libya": where the mission is.
    return isPosted(chunks[at - 2]) ? null : chunk;
  }
  return null;
}

/** Whether the words from here on say what others do or say, wherever they are. */
function isOfOthers(read: ReadSentence, event: EventPhrase, at: number): boolean {
  const { chunks, grammar } = read;
  const chunk = chunks[at];
  if (chunk?.kind === 'verb') return isOfOthersDoing(read, event, chunk, at);
  if (chunk?.kind !== 'preposition') return false;
  // « selon un habitant parti vivre en France »
  if (grammar.cues.sources.has(chunk.word)) return true;
  // « L'attaque a été condamnée par un maire à Gao »
  const verb = chunks.slice(event.at, at).findLast(({ kind }) => kind === 'verb');
  return (
    event.phrase !== null &&
    grammar.place.by.has(chunk.word) &&
    verb?.kind === 'verb' &&
    verb.passive &&
    !grammar.cues.carrying.has(verb.lemma)
  );
}

/** Whether the verb at `at` says what others do, or what somebody makes of an event, and not how it went. */
function isOfOthersDoing(
  { chunks, grammar: { cues } }: ReadSentence,
  { at: event, noun, phrase }: EventPhrase,
  { form, lemma, passive, reflexive }: VerbGroup,
  at: number,
): boolean {
  if (cues.carrying.has(lemma)) return false;
  if (form === 'finite')
    return (
      // « La rencontre a irrité un maire à Gao »
      gatherings.test(noun.family) ||
      // « L'attaque a choqué un maire à Gao » and « L'attaque a été filmée à Gao », unlike « L'attaque a visé un maire
      // à Gao », « L'attaque a fait dix morts à Gao » and « Des attaques ont été signalées à Gao »
      (phrase !== null &&
        !reflexive &&
        !(passive ? cues.noticing.has(lemma) : cues.striking.has(lemma) || costs(chunks, at)))
    );
  const [before, behind] = [chunks[at - 1], chunks[at + 1]];
  return (
    // « … a condamné l'attaque, appelant à la paix au Mali »
    before?.kind === 'comma' ||
    // « L'attaque a forcé des habitants à fuir au Mali »
    (form === 'infinitive' && chunks.slice(event, at).some((_, on) => costs(chunks, event + on))) ||
    // « le procès d'un homme recherché en France », « l'attaque filmée à Gao »
    (before?.kind === 'phrase' && behind?.kind === 'preposition' && inside.test(behind.word))
  );
}

/** Whether a phrase is about a body, which is where the place behind it says. */
const isPosted = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'phrase' &&
  [chunk, ...chunk.complements].some(({ names }) =>
    names.some(({ node }) => node.type === 'agency' || node.type === 'organization'),
  );

const ends = ({ kind }: Chunk): boolean => /^(?:relative|subordinator|break|colon)$/u.test(kind);
