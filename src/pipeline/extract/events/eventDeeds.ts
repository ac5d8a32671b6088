import { type Finding, spanOver } from '../relations/context.ts';
import type { NamedNode } from '../types.ts';
import type { EventPhrase } from './eventPhrase.ts';
import { canAct } from './participation.ts';

type Part = EventPhrase['parts'][number];

/** Talks rather than assemblies, at which not everyone meets everyone. */
const talking = new Set(['talks', 'meeting', 'phone-call']);

/** What a state or a body does to whoever an event is done to, by the event's kind. */
const ofLaw: ReadonlyMap<string, DeedKind> = new Map([
  ['investigation', { predicate: 'investigated', whom: /^(?:person|organization|agency|group)$/u }],
  ['indictment', { predicate: 'prosecuted', whom: /^(?:person|organization|group)$/u }],
  ['arrest', { predicate: 'arrested', whom: /^(?:person|group)$/u }],
  ['expulsion', { predicate: 'expelled', whom: /^person$/u }],
  ['release', { predicate: 'released', whom: /^person$/u }],
  ['suspension', { predicate: 'suspended', whom: /^(?:country|organization|person)$/u }],
]);

/** … and what anyone does. */
const deeds: ReadonlyMap<string, DeedKind> = new Map([
  ['dismissal', { predicate: 'removed-from-office', whom: /^person$/u }],
  ['kidnapping', { predicate: 'kidnapped', whom: /^person$/u }],
  ['murder', { predicate: 'killed', whom: /^person$/u }],
  ['death', { predicate: 'killed', whom: /^person$/u }],
  ['invasion', { predicate: 'attacked', whom: /^(?:country|place)$/u }],
]);

interface DeedKind {
  readonly predicate: string;
  /** Types of those to whom it is done. */
  readonly whom: RegExp;
}

/**
 * What the parts of one event say of each other: whoever carries out an attack on a town attacks it, those who hold
 * talks meet, a visitor visits. Only what one phrase says itself; nothing of what is planned, wanted or doubted.
 */
export function eventDeeds(phrase: EventPhrase): Finding[] {
  if (!phrase.real || phrase.meant) return [];
  return pairsOf(phrase).flatMap(({ from, to, predicate }): Finding[] =>
    from.node === to.node || isOwn(from.node, to.node)
      ? []
      : [
          {
            source: from.node,
            target: to.node,
            predicate,
            at: phrase.at,
            span: spanOver(phrase.phrase ?? phrase.trigger, from.span, to.span),
            trigger: phrase.trigger,
            certainty: phrase.certainty,
            ...(phrase.date === null || phrase.phrase === null ? {} : { date: phrase.date }),
            score: 0.8,
            why: 'event-deed',
          },
        ],
  );
}

/** A state and whoever is of it. */
const isOwn = (one: NamedNode, other: NamedNode): boolean =>
  one.countries.includes(other.id) || other.countries.includes(one.id);

interface Deed {
  readonly from: Part;
  readonly to: Part;
  readonly predicate: string;
}

function pairsOf({ noun, parts }: EventPhrase): Deed[] {
  const having = (...predicates: string[]): Part[] =>
    parts.filter(({ predicate }) => predicates.includes(predicate));
  const doers = having(
    'carried-out',
    'perpetrated',
    ...(noun.kind === 'investigation' ? ['undertook'] : []),
  ).filter(({ node }) => canAct(node));
  const targets = having('was-target-of');
  const places = having('happened-in', 'headed-to');
  const shared = having('took-part-in').filter(({ node }) => canAct(node));
  const each = (froms: readonly Part[], tos: readonly Part[], predicate: string): Deed[] =>
    froms.length > 3 || tos.length > 3
      ? []
      : froms.flatMap((from) => tos.map((to) => ({ from, to, predicate })));
  const [one, other, ...more] = shared;
  const both =
    one !== undefined && other !== undefined && more.length === 0 ? { from: one, to: other } : null;
  switch (noun.family) {
    case 'meeting':
      return both !== null && talking.has(noun.kind) ? [{ ...both, predicate: 'met' }] : [];
    case 'agreement':
      return both !== null && !hasPerson(both) && noun.kind === 'agreement'
        ? [{ ...both, predicate: 'signed-agreement-with' }]
        : [];
    case 'war':
      return both !== null && !hasPerson(both)
        ? [{ ...both, predicate: hasGroup(both) ? 'fought' : 'in-conflict-with' }]
        : [];
    case 'visit':
      return each(
        shared.filter(({ node }) => node.type === 'person'),
        places.filter(({ predicate }) => predicate === 'headed-to'),
        'visited',
      );
    default: {
      if (noun.kind === 'extradition')
        return each(
          targets.filter(({ node }) => node.type === 'person'),
          places.filter(({ node }) => node.type === 'country'),
          'extradited-to',
        );
      const law = ofLaw.get(noun.kind);
      const deed = law ?? deeds.get(noun.kind);
      if (deed !== undefined)
        return each(
          doers.filter(({ node }) => law === undefined || node.type !== 'person'),
          targets.filter(({ node }) => deed.whom.test(node.type)),
          deed.predicate,
        );
      if (noun.family !== 'violence') return [];
      return each(
        doers,
        targets.filter(({ node }) => node.type !== 'person'),
        'attacked',
      );
    }
  }
}

const hasPerson = ({ from, to }: Pick<Deed, 'from' | 'to'>): boolean =>
  from.node.type === 'person' || to.node.type === 'person';
const hasGroup = ({ from, to }: Pick<Deed, 'from' | 'to'>): boolean =>
  from.node.type === 'group' || to.node.type === 'group';
