import { isParty } from '../../events/participation.ts';
import type { NamedNode } from '../../types.ts';
import { argumentsOf } from '../clauses/argumentsOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { eachOf, type Phrase, type VerbGroup } from '../reading/chunks.ts';
import { isGround } from '../reading/nodeKinds.ts';
import { oneToAnother, realDoer } from './oneToAnother.ts';

/** French: what a clause says of a happening, or between whom: its subject is the event, or a thing between two. */
export function happeningFrames(read: ReadSentence): Finding[] {
  if (read.grammar.headAt !== 'first') return [];
  return read.chunks.flatMap((chunk, at) =>
    chunk.kind === 'verb' ? (rules.get(chunk.lemma) ?? []).flatMap((rule) => rule(read, chunk, at)) : [],
  );
}

type Rule = (read: ReadSentence, verb: VerbGroup, at: number) => Finding[];

const by = (verbs: string, ...found: readonly Rule[]): readonly (readonly [string, readonly Rule[]])[] =>
  verbs.split(' ').map((verb) => [verb, found]);

/** The rules that a verb can fit, by its infinitive. */
const rules: ReadonlyMap<string, readonly Rule[]> = new Map([
  ...by('réunir rassembler regrouper', gathered),
  ...by('permettre', enabled),
  ...by('être', answerable, struck, bordering),
  ...by('proclamer déclarer donner', elected),
  // « Les relations se sont dégradées »
  ...by('dégrader détériorer tendre envenimer crisper refroidir', soured),
]);

/** « La réunion de X a rassemblé A et B »: who took part in it. */
function gathered(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks, standsFor } = read;
  if (verb.passive) return [];
  const subject = verb.reflexive ? null : realDoer(read, verb, at);
  const { direct } = argumentsOf(chunks, at, true);
  if (subject === null || direct === null) return [];
  const meetings = standsFor(subject).filter(({ node }) => read.families.get(node.id) === 'meeting');
  return eachOf(direct).flatMap((one) =>
    oneToAnother(
      one.referents.filter((part) => isParty(part) && part.as !== 'ground').map(({ node }) => node),
      meetings.map(({ node }) => node),
      verb,
      [subject, one],
      { predicate: 'took-part-in', at, score: 0.86, why: 'event-part' },
    ),
  );
}

/** « L'opération a permis de saisir des armes et d'arrêter X »: what was done in it. */
function enabled(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks, standsFor, events } = read;
  const subject = verb.passive ? null : realDoer(read, verb, at);
  if (subject === null) return [];
  const causes = standsFor(subject).flatMap(({ node }) => (node.type === 'event' ? [node] : []));
  if (causes.length === 0) return [];
  const found: Finding[] = [];
  for (let next = at + 1; next < chunks.length; next++) {
    const chunk = chunks[next];
    if (chunk === undefined || /^(?:break|colon|relative|subordinator)$/u.test(chunk.kind)) break;
    if (chunk.kind !== 'verb') continue;
    const joint = chunks[next - 1];
    if (chunk.form !== 'infinitive' || joint?.kind !== 'preposition' || !/^de?$/u.test(joint.word)) break;
    const done = events.get(next);
    if (done === undefined || chunk.negated) continue;
    for (const source of causes)
      if (source !== done)
        found.push({
          source,
          predicate: 'led-to',
          target: done,
          at,
          span: spanOver(subject, verb, chunk),
          trigger: verb.headSpan,
          certainty: 'stated',
          score: 0.84,
          why: 'event-part',
        });
  }
  return found;
}

/** « Le poste de X a été la cible d'une attaque »: where the event was. */
function struck(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks, standsFor } = read;
  const target = chunks[at + 1];
  if (target?.kind !== 'phrase' || target.head !== 'cible') return [];
  const subject = realDoer(read, verb, at);
  if (subject === null || subject.head === null) return [];
  const events = target.complements.flatMap(standsFor).filter(({ node }) => node.type === 'event');
  const places = subject.complements
    .flatMap(({ referents }) => referents)
    .filter(({ node, as }) => node.type === 'place' && as === 'self');
  return oneToAnother(
    events.map(({ node }) => node),
    places.slice(0, 1).map(({ node }) => node),
    verb,
    [subject, target],
    { predicate: 'happened-in', at, score: 0.84, why: 'event-part' },
  );
}

/** « X a été proclamé vainqueur de la présidentielle »: who has won it. */
function elected(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks, standsFor } = read;
  const title = chunks[at + 1];
  if (!verb.passive) return [];
  if (title?.kind !== 'phrase' || !/^(?:vainqueur|vainqueure|gagnante?)$/u.test(title.head ?? '')) return [];
  const winner = realDoer(read, verb, at);
  if (winner === null) return [];
  const votes = title.complements
    .flatMap(standsFor)
    .filter(({ node }) => read.families.get(node.id) === 'vote');
  return oneToAnother(
    winner.referents.flatMap(({ node, as }) => (node.type === 'person' && as === 'self' ? [node] : [])),
    votes.map(({ node }) => node),
    verb,
    [winner, title],
    { predicate: 'won', at, score: 0.88 },
  );
}

/** « Le Mali et le Niger sont limitrophes du Tchad »: they lie beside it. */
function bordering(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks } = read;
  const grounds = ({ referents }: Phrase): NamedNode[] => referents.filter(isGround).map(({ node }) => node);
  const said = chunks[at + 1];
  if (said?.kind !== 'phrase') return [];
  if (!/^(?:limitrophes?|frontali(?:er|ere)s?)$/u.test(said.head ?? '')) return [];
  const subject = realDoer(read, verb, at);
  if (subject === null) return [];
  return oneToAnother(grounds(subject), said.complements.flatMap(grounds), verb, [subject, said], {
    predicate: 'lies-near',
    at,
    score: 0.84,
    why: 'place-near',
  });
}

/** « Aqmi est responsable de l'attaque de X »: who did it. */
function answerable(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks, standsFor } = read;
  const title = chunks[at + 1];
  if (title?.kind !== 'phrase') return [];
  if (title.head !== 'responsable' || title.counts.length > 0) return [];
  const subject = realDoer(read, verb, at);
  if (subject === null) return [];
  const deeds = title.complements
    .flatMap(standsFor)
    .filter(({ node }) => /^(?:violence|abduction|coup)$/u.test(read.families.get(node.id) ?? ''));
  return oneToAnother(
    subject.referents.filter(isParty).map(({ node }) => node),
    deeds.map(({ node }) => node),
    verb,
    [subject, title],
    { predicate: 'perpetrated', at, score: 0.84 },
  );
}

/** « Les relations entre A et B se sont dégradées »: they are at odds. */
function soured(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks, grammar } = read;
  if (!verb.reflexive) return [];
  const relations = realDoer(read, verb, at);
  if (relations === null || !/^(?:relations?|rapports|liens)$/u.test(relations.head ?? '')) return [];
  const behind = chunks.indexOf(relations) + 1;
  const [joint, both] = [chunks[behind], chunks[behind + 1]];
  if (joint?.kind !== 'preposition' || !grammar.place.between.has(joint.word) || both?.kind !== 'phrase')
    return [];
  const [one, other, ...more] = both.referents.map(({ node }) => node);
  if (one === undefined || other === undefined || more.length > 0) return [];
  return [
    {
      source: one,
      predicate: 'in-conflict-with',
      target: other,
      at,
      span: spanOver(relations, verb),
      trigger: verb.headSpan,
      certainty: 'stated',
      score: 0.82,
      why: 'verb-active',
    },
  ];
}
