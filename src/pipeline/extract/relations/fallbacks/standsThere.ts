import { isBesideOthers } from '../../languages/besideOthers.ts';
import { negativeDeterminers } from '../../languages/determiners.ts';
import { formerAdjectives } from '../../languages/formerAdjectives.ts';
import type { NamedNode } from '../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Phrase } from '../reading/chunks.ts';
import { isGround } from '../reading/nodeKinds.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';
import type { Account, ToldSentence } from './account.ts';

/**
 * « les camps de Daech en Libye », "the UN force in Mali", "NATO missions in Kosovo": a group or an organization is
 * active where what it has or whom it sends is said to be.
 */
export function standsThere(_: Account, { read }: ToldSentence): Finding[] {
  return read.chunks.flatMap((chunk, at): Finding[] => {
    const [joint, place] = [read.chunks[at + 1], read.chunks[at + 2]];
    if (chunk.kind !== 'phrase' || joint?.kind !== 'preposition' || place?.kind !== 'phrase') return [];
    if (!within.test(joint.word) || !isOwn(read, chunk)) return [];
    const body = ownerOf(chunk);
    return body === null
      ? []
      : place.referents.filter(isGround).map(
          ({ node }): Finding => ({
            source: body,
            predicate: 'active-in',
            target: node,
            at,
            span: spanOver(chunk, place),
            trigger: chunk.headSpan,
            certainty: 'stated',
            score: 0.6,
            why: 'body-present',
          }),
        );
  });
}

/** Prepositions (of either language) behind a noun for where it is. */
const within = /^(?:au|aux|en|dans|in|across|autour_de|around)$/u;

/** The only one that a phrase names, where that is a group or an organization. */
function ownerOf(chunk: Phrase): NamedNode | null {
  const [one, ...more] = new Set(
    phrasesWithin(chunk)
      .flatMap(({ names }) => names)
      .map(({ node }) => node),
  );
  return one !== undefined && more.length === 0 && /^(?:group|organization)$/u.test(one.type) ? one : null;
}

/** Nouns (folded, of either language) for whom or what a body has somewhere. */
const posts = /^(?:missions?|bureaux?|offices?|equipes?|teams?)$/u;

/**
 * A thing or people with a name inside: not the body itself, nothing that happens, nobody whom it only has to do with
 * (« les victimes de Daech ») or who is beside it (« ses ennemis »), who left it or is not there (« aucun soldat »).
 */
const isOwn = ({ grammar }: ReadSentence, chunk: Phrase): boolean =>
  chunk.head !== null &&
  (chunk.headClass === null ? posts.test(chunk.head) : chunk.headClass !== 'nationals') &&
  ![...chunk.counts, ...chunk.words].some(
    (word) => negativeDeterminers.has(word) || formerAdjectives.has(word),
  ) &&
  !isBesideOthers(chunk.head) &&
  chunk.members.length === 0 &&
  !phrasesWithin(chunk).some(({ head }) => head !== null && grammar.eventNouns.has(head));
