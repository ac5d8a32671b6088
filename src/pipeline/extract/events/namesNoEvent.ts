import { negativeDeterminers, unspecific } from '../languages/determiners.ts';
import { wordSet } from '../languages/words.ts';
import type { Phrase } from '../relations/reading/chunks.ts';
import type { EventReading } from './eventPhrase.ts';
import { isOtherwise } from './isOtherwise.ts';

/**
 * Whether a noun for an event names something else in the company that it keeps here: a seat rather than a siege,
 * people displaced rather than a journey, getting off a plane rather than a raid, a body that meets rather than its
 * meeting; or only what a text, a ministry or a field of work is about. « Toute rencontre » and « aucun accord » tell
 * of none.
 */
export function namesNoEvent(read: EventReading, chunk: Phrase, at: number, phrase: Phrase): boolean {
  const { head, counts } = phrase;
  if (head === null || counts.some((word) => negativeDeterminers.has(word) || unspecific.has(word)))
    return true;
  // « la levée des sanctions », "calls for sanctions"
  if (head === 'sanctions' && chunk !== phrase && !chunk.members.includes(phrase)) return true;
  // « le bureau de vote de X », « les intentions de vote », « le droit de vote »
  if (chunk !== phrase && polling.has(chunk.head ?? '') && /^(?:vote|scrutin)$/u.test(head)) return true;
  return (
    isOtherwise(read, at, phrase) ||
    isTopic(read, chunk, at, phrase) ||
    isLabel(read, at) ||
    isUsual(read, at, phrase)
  );
}

/** « mène régulièrement des attaques », "regularly carries out raids": what someone does again and again. */
function isUsual({ chunks, article }: EventReading, at: number, { definite, head }: Phrase): boolean {
  const [before, further] = [chunks[at - 1], chunks[at - 2]];
  if (definite || head?.endsWith('s') !== true) return false;
  const verb = before?.kind === 'adverb' ? further : before;
  return (
    verb?.kind === 'verb' &&
    usually.test(article.text.slice(chunks[at - 3]?.end ?? 0, chunks[at]?.start ?? verb.end))
  );
}

/** Adverbs (of either language) for what happens again and again. */
export const usually =
  /(?<!\p{L})(?:régulièrement|fréquemment|souvent|quotidiennement|habituellement|regularly|frequently|often|routinely|usually)(?!\p{L})/iu;

/** English: "denounced it as a coup", "described as an ambush": what someone calls something else. */
function isLabel({ chunks, grammar }: EventReading, at: number): boolean {
  const joint = chunks[chunks[at - 1]?.kind === 'quote' ? at - 2 : at - 1];
  if (grammar.headAt !== 'last' || joint?.kind !== 'preposition' || joint.word !== 'as') return false;
  return chunks
    .slice(Math.max(0, at - 6), at)
    .some((chunk) => chunk.kind === 'verb' && labelling.test(chunk.lemma));
}

const labelling =
  /^(?:denounce|describe|label|brand|decry|dismiss|regard|view|portray|characterise|characterize|condemn|slam|reject|depict|see)$/u;

/** What is written, agreed or worked on is about something that need not have taken place. */
function isTopic({ chunks }: EventReading, chunk: Phrase, at: number, phrase: Phrase): boolean {
  if (phrase.dates.length > 0 || phrase.names.length > 0) return false;
  if (phrase.complements.length > 0) return isRuledBy(chunks, at, phrase);
  const outer = chunk === phrase ? null : chunk.head;
  if (outer !== null && fields.has(outer)) return true;
  const before = chunks[at - 1];
  // "jailed pending trial"
  if (before?.kind === 'preposition' && before.word === 'pending') return true;
  const text = chunks[at - 2];
  return (
    chunk === phrase &&
    before?.kind === 'preposition' &&
    /^(?:sur|relatifs?_a|on|about)$/u.test(before.word) &&
    text?.kind === 'phrase' &&
    (texts.has(text.complements.at(-1)?.head ?? text.head ?? '') ||
      // "talks on a peace treaty"
      (/^(?:talks|negotiations|discussions)$/u.test(text.head ?? '') && pacts.has(phrase.head ?? '')))
  );
}

/** French: « un traité sur le transfèrement des personnes condamnées »: of no one in particular. */
function isRuledBy(chunks: EventReading['chunks'], at: number, { complements }: Phrase): boolean {
  const [law, joint] = [chunks[at - 2], chunks[at - 1]];
  return (
    joint?.kind === 'preposition' &&
    /^(?:sur|relatifs?_a)$/u.test(joint.word) &&
    law?.kind === 'phrase' &&
    /^(?:traites?|conventions?|lois?|projet|directive)$/u.test(law.head ?? '') &&
    complements.every(
      ({ referents, counts }) =>
        referents.length === 0 && counts.every((word) => /^(?:de|du|des|les?|la|l|d)$/u.test(word)),
    )
  );
}

/** French nouns (folded) for what serves a vote, or is thought of one. */
const polling = wordSet(
  'bureau bureaux centre centres lieu lieux droit droits mode modes intention intentions consigne consignes bulletin bulletins carte cartes urne urnes systeme loi code materiel kit kits isoloir procuration',
);
/** Nouns (folded, of either language) for what is divided into fields. */
const fields = wordSet(
  'operation operations campagne campagnes domaine domaines secteur secteurs question questions theme themes politique politiques droit projet projets plan plans idee principe fields areas sectors issue issues policy',
);
const pacts = wordSet('treaty agreement deal accord pact truce ceasefire contract');
const texts = wordSet(
  'accord accords entente memorandum memorandums protocole protocoles convention conventions texte loi livre ouvrage rapport agreement protocol law book report',
);
