import type { NamedNode } from '../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Phrase, ReferentRole } from '../reading/chunks.ts';
import { isGround } from '../reading/nodeKinds.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';
import type { End } from './matchEnd.ts';

/**
 * Where a noun phrase by itself puts someone: « des militaires algériens dans le nord du Mali » in a headline or a
 * caption, « le chef de Daech au Sahel », "al-Qaeda's leader in Yemen".
 */
export function presenceFrames(read: ReadSentence): Finding[] {
  const verbless = !read.chunks.some((chunk) => chunk.kind === 'verb' && chunk.form !== 'participle');
  return read.chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind === 'preposition') return inControl(read, at);
    if (chunk.kind !== 'phrase' || chunk.members.length > 0) return [];
    const present = standingThere(read, chunk, at);
    if (present.length > 0) return present;
    const grounds = groundsBehind(read, at);
    if (grounds.length === 0) return [];
    // Of what happens to or through a group there, the event says where.
    const happens = phrasesWithin(chunk).some(
      ({ head }) => head !== null && read.grammar.eventNouns.has(head),
    );
    if (happens) return [];
    const place = onlyGround(grounds);
    const ready = verbless || isSubjectThere(read, at) || isGranted(read, at);
    const troops = place !== null && ready ? forcesOf(chunk) : null;
    if (troops !== null && place !== null) return [finding('deployed-forces-to', troops, chunk, place, at)];
    // « des combattants d'Aqmi dans le nord du Mali », "IS fighters in Syria and Iraq"
    const own = chunk.definite && chunk.headClass === 'kind' ? null : fightersOf(chunk);
    if (own !== null) return grounds.map((one) => finding('active-in', own, chunk, one, at));
    const led = leads(chunk) ? standing(chunk.complements[0] ?? chunk, 'group', 'self') : null;
    return led === null || place === null ? [] : [finding('active-in', led, chunk, place, at)];
  });
}

/** English: "French troops in Mali killed X": the place stands between the subject and its verb. */
function isSubjectThere({ chunks, grammar }: ReadSentence, at: number): boolean {
  const verb = chunks[at + 3];
  return grammar.headAt === 'last' && verb?.kind === 'verb' && verb.form === 'finite';
}

/** English: "Despite 4,000 French troops in Mali, …" */
function isGranted({ chunks, grammar }: ReadSentence, at: number): boolean {
  const joint = chunks[at - 1];
  return grammar.headAt === 'last' && joint?.kind === 'preposition' && /^(?:despite|with)$/u.test(joint.word);
}

/** The state or the union of states whose forces a phrase is about. */
const forcesOf = (phrase: Phrase): NamedNode | null =>
  standing(phrase, 'country', 'forces') ?? standing(phrase, 'organization', 'forces');

/** English: "Hezbollah fighters are in X", "American troops remain in X": a verb says that they are there. */
function standingThere(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  const verb = read.chunks[at + 1];
  if (read.grammar.headAt !== 'last' || verb?.kind !== 'verb' || verb.form !== 'finite') return [];
  if (verb.passive || verb.negated || verb.future || verb.modal !== null || verb.conditional) return [];
  if (!/^(?:be|remain|stay|serve|fight|operate|patrol)$/u.test(verb.lemma)) return [];
  const troops = standing(chunk, 'country', 'forces');
  const own = troops ?? fightersOf(chunk);
  const predicate = troops === null ? 'active-in' : 'deployed-forces-to';
  return own === null
    ? []
    : groundsBehind(read, at + 1)
        .filter(({ node }) => node !== own)
        .map((one) => finding(predicate, own, chunk, one, at));
}

/** « X, ville sous contrôle de Y », "X, under Y's control": the group that holds a place. */
function inControl({ chunks }: ReadSentence, at: number): Finding[] {
  const [before, joint, control] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  if (joint?.kind !== 'preposition' || joint.word !== 'sous' || control?.kind !== 'phrase') return [];
  if (control.head !== 'controle' || before?.kind !== 'phrase' || before.members.length > 0) return [];
  const [place, ...others] = before.referents;
  const [holder, ...more] = control.complements.flatMap(({ referents }) => referents);
  if (place?.node.type !== 'place' || others.length > 0) return [];
  if (holder?.node.type !== 'group' || holder.as === 'nationals' || more.length > 0) return [];
  return [finding('active-in', holder.node, before, { node: place.node, phrase: control }, at)];
}

/** « le chef de X », « un commandant de X »: whoever acts for X there. */
const leads = ({ head, headClass, complements, end }: Phrase): boolean =>
  head !== null &&
  (headClass === 'role' || headClass === 'members') &&
  complements.length === 1 &&
  complements[0]?.end === end;

function standing(phrase: Phrase, type: NamedNode['type'], as: ReferentRole): NamedNode | null {
  const [one, ...more] = phrase.referents;
  return one !== undefined && more.length === 0 && one.node.type === type && one.as === as ? one.node : null;
}

/** The group whose fighters a phrase is about. */
const fightersOf = (phrase: Phrase): NamedNode | null =>
  standing(phrase, 'group', 'members') ?? standing(phrase, 'group', 'forces');

/** All that the words right after chunk `at` name as ground: « en Irak et en Syrie » as well. */
function groundsBehind(read: ReadSentence, at: number): readonly End[] {
  const [joint, phrase] = [read.chunks[at + 1], read.chunks[at + 2]];
  if (joint?.kind !== 'preposition' || phrase?.kind !== 'phrase') return [];
  if (!/^(?:a|au|aux|en|dans|in|across)$/u.test(joint.word)) return [];
  return phrase.referents.filter(isGround).map(({ node }) => ({ node, phrase }));
}

/** The only one of these grounds, where its words stand for nothing else. */
function onlyGround([ground, ...more]: readonly End[]): End | null {
  return ground !== undefined &&
    more.length === 0 &&
    ground.phrase.referents.length === 1 &&
    ground.phrase.members.length === 0
    ? ground
    : null;
}

const finding = (predicate: string, source: NamedNode, words: Phrase, place: End, at: number): Finding => ({
  source,
  predicate,
  target: place.node,
  at,
  span: spanOver(words, place.phrase),
  trigger: words.headSpan,
  certainty: 'stated',
  score: 0.8,
  why: 'noun-frame',
});
