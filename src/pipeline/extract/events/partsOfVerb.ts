import type { Grammar } from '../languages/grammar.ts';
import { phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import type { Chunk, Phrase } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';
import type { AddPart } from './eventPhrase.ts';
import { hitIn } from './force.ts';
import { helpersIn } from './helpers.ts';
import { agentPart, canAct, isDeed, isParty, objectPart } from './participation.ts';
import type { ToldByVerb } from './toldByVerb.ts';

/** Adds whoever takes part in what a verb tells of. */
export function addWho(
  grammar: Grammar,
  chunks: readonly Chunk[],
  { told, at, agents, object, found, suffers, planned, imposed }: ToldByVerb,
  add: AddPart,
): void {
  const attends = (predicate: string): string =>
    !planned || predicate === 'was-target-of'
      ? predicate
      : // "Moscow will expel diplomats": a deed is planned, a meeting attended.
        grammar.headAt === 'last' && isDeed(predicate)
        ? 'planned'
        : 'was-due-to-attend';
  for (const agent of agents)
    for (const referent of agent.referents) {
      const predicate = agentPart(told, referent);
      if (predicate !== null) add(referent.node, attends(predicate), 'node', agent);
    }
  for (const referent of object === null ? [] : hitIn(told, object)) {
    const predicate = objectPart(told, referent);
    if (
      predicate !== null &&
      object !== null &&
      !(planned && predicate.startsWith('nationals')) &&
      !(planned && !suffers && !ahead.has(told.kind) && predicate !== 'took-part-in')
    )
      add(referent.node, planned && suffers ? 'was-due-to-attend' : attends(predicate), 'node', object);
  }
  // « Les deux hommes, de nationalité X, ont été arrêtés », « le conducteur, un ressortissant X, … »
  if (object !== null && object.referents.length === 0)
    for (const { node, span } of [
      ...nationalityBeside(chunks, object),
      // « un opposant tunisien a été arrêté »
      ...(grammar.headAt === 'first' && object.headClass === 'role' ? statesIn(object) : []),
    ]) {
      const predicate = objectPart(told, { node, as: 'nationals' });
      if (predicate !== null && !planned) add(node, predicate, 'node', span);
    }
  const others =
    told.family === 'meeting' || told.family === 'agreement' || told.family === 'war'
      ? phrasesAfter(found, grammar.place.with)
      : [];
  for (const phrase of others)
    for (const { node } of phrase.referents.filter(isParty))
      add(node, attends('took-part-in'), 'node', phrase);
  if (grammar.headAt === 'first' && joint.has(told.family) && !planned)
    for (const { node, span } of helpersIn(found)) add(node, 'took-part-in', 'node', span);
  if (imposed)
    for (const phrase of phrasesAfter(found, [
      ...grammar.place.against,
      ...(told.kind === 'arrest-warrant' ? [] : grammar.place.towards),
    ]))
      for (const { node, as } of phrase.referents)
        if (canAct(node) && as !== 'ground' && !planned) add(node, 'was-target-of', 'node', phrase);
  // "X, for whom the court issued a warrant"
  const meant = told.kind === 'arrest-warrant' || imposed ? beforeWhom(chunks, at) : null;
  for (const { node, as } of meant?.referents ?? [])
    if (meant !== null && canAct(node) && as === 'self') add(node, 'was-target-of', 'node', meant);
}

/** Families of what several services or forces can do together. */
const joint = new Set<string>(['justice', 'operation', 'violence', 'meeting', 'act', 'transfer']);

/** What is done to someone as soon as it is fixed: « sera jugé ». */
const ahead = new Set(['extradition', 'trial']);

/** French: the states that « de nationalité X » or « un ressortissant X » gives, set off behind a phrase. */
function nationalityBeside(chunks: readonly Chunk[], phrase: Phrase): { node: NamedNode; span: Phrase }[] {
  const at = chunks.indexOf(phrase);
  if (at < 0) return [];
  const own = phrase.complements.find(({ head }) => head !== null && /^(?:nationalite|origine)$/u.test(head));
  if (own !== undefined) return statesIn(own);
  const comma = chunks[at + 1]?.kind === 'comma' ? at + 1 : at;
  const joint = chunks[comma + 1];
  const told = joint?.kind === 'preposition' && /^(?:de|d)$/u.test(joint.word) ? comma + 2 : comma + 1;
  const said = chunks[told];
  if (said?.kind !== 'phrase' || (told === comma + 1 && comma === at)) return [];
  if (
    told === comma + 2
      ? !/^(?:nationalite|origine)$/u.test(said.head ?? '')
      : said.headClass !== 'nationals' && said.head !== null
  )
    return [];
  return statesIn(said);
}

const statesIn = (phrase: Phrase): { node: NamedNode; span: Phrase }[] =>
  phrase.names
    .filter(({ node, mention }) => node.type === 'country' && mention.how === 'demonym')
    .map(({ node }) => ({ node, span: phrase }));

/** Whom « for whom » or « against whom » before the subject of a verb stands for. */
function beforeWhom(chunks: readonly Chunk[], at: number): Phrase | null {
  for (let back = at - 1; back > 1 && back >= at - 6; back--) {
    const [joint, relative] = [chunks[back - 1], chunks[back]];
    if (relative?.kind !== 'relative') continue;
    if (
      relative.word !== 'whom' ||
      joint?.kind !== 'preposition' ||
      !/^(?:for|against|on)$/u.test(joint.word)
    )
      return null;
    const before = chunks[back - 2]?.kind === 'comma' ? chunks[back - 3] : chunks[back - 2];
    return before?.kind === 'phrase' ? before : null;
  }
  return null;
}
