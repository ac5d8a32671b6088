import type { NamedNode } from '../../types.ts';
import { weaker } from '../certainty/weaker.ts';
import type { Finding } from '../context.ts';
import { isStateOrBody } from '../reading/nodeKinds.ts';
import type { Account, ToldSentence } from './account.ts';

/** What whoever carries out an event does to whom, and at which end of the event the other is. */
interface Deed {
  readonly predicate: string;
  /** How the other is joined to the event. */
  readonly ends: ReadonlySet<string>;
  /** Types of the other. */
  readonly whom: RegExp;
}

/** Joined to it as whom it befell, and as where it was. */
const befallen = new Set(['was-target-of']);
const there = new Set(['happened-in', 'started-from']);

/** By the kind of event. */
const deeds: ReadonlyMap<string, Deed> = new Map([
  ['arrest', { predicate: 'arrested', ends: befallen, whom: /^(?:person|group)$/u }],
  ['expulsion', { predicate: 'expelled', ends: befallen, whom: /^person$/u }],
  [
    'suspension',
    { predicate: 'suspended', ends: befallen, whom: /^(?:agency|country|organization|person)$/u },
  ],
  ['capture', { predicate: 'seized-control-of', ends: there, whom: /^place$/u }],
  ['withdrawal', { predicate: 'left', ends: there, whom: /^(?:place|country)$/u }],
]);

/**
 * « L'armée a arrêté trois hommes. … Parmi les personnes arrêtées, X »: what several passages say of one event joins
 * whoever carried it out with whom or what it befell.
 */
export function deedsAcross({ linesOf }: Account, { told }: ToldSentence): Finding[] {
  return told.flatMap(({ node, phrase }): Finding[] => {
    if (!phrase.real || phrase.meant || phrase.planned) return [];
    if (talks.test(phrase.noun.kind)) return met(linesOf(node), node);
    const deed = deeds.get(phrase.noun.kind);
    if (deed === undefined) return [];
    const { predicate, ends, whom } = deed;
    const lines = linesOf(node);
    const doers = lines.filter(
      (line) =>
        doing.has(line.predicate) &&
        line.source !== node &&
        (isStateOrBody(line.source) || predicate === 'suspended'),
    );
    return doers.flatMap((doer) =>
      lines.flatMap((line): Finding[] => {
        const other = line.source === node ? line.target : line.source;
        if (!ends.has(line.predicate) || !whom.test(other.type) || isOwn(doer.source, other)) return [];
        return [
          {
            source: doer.source,
            predicate,
            target: other,
            at: doer.at,
            span: doer.span,
            trigger: doer.trigger,
            certainty: weaker(doer.certainty, line.certainty),
            score: 0.6,
            why: 'event-deed-across',
          },
        ];
      }),
    );
  });
}

const talks = /^(?:talks|meeting|phone-call)$/u;

/** « À l'issue d'un entretien avec X, Y a promis … »: the only two who took part in talks met. */
function met(lines: readonly Finding[], event: NamedNode): Finding[] {
  const [one, other, ...more] = lines.filter(
    ({ predicate, target }) => target === event && (predicate === 'took-part-in' || predicate === 'spoke-at'),
  );
  // Of a list that one verb gathers, not everyone deals with everyone.
  if (one === undefined || other === undefined || more.length > 0 || one.at === other.at) return [];
  if (one.source.type !== 'person' || other.source.type !== 'person') return [];
  return [
    {
      source: one.source,
      predicate: 'met',
      target: other.source,
      at: one.at,
      span: one.span,
      trigger: one.trigger,
      certainty: weaker(one.certainty, other.certainty),
      score: 0.65,
      why: 'event-deed-across',
    },
  ];
}

const doing = new Set(['carried-out', 'perpetrated']);

/** A state and whoever is of it. */
const isOwn = (one: NamedNode, other: NamedNode): boolean =>
  one.countries.includes(other.id) || other.countries.includes(one.id);
