import { overlaps, type Span } from '../../domain/basics/span.ts';
import { foldName } from '../../lib/tokens.ts';
import type { ReadAnnotation } from '../seeds/readAnnotations.ts';
import type { QuotedItem, ReadItem, ReadProposals } from '../seeds/readProposals.ts';

/**
 * The new content of an article's proposals: what was found now, without what a person has rejected or already has in
 * the annotation, plus what a person has rejected and what other programs (`by`) proposed before. What rests on a node
 * that is gone is dropped too. Two proposals are the same when they are about the same nodes in words that overlap,
 * since rules may come to include a word more or less.
 */
export function mergeProposals(
  found: ReadProposals,
  before: ReadProposals,
  annotation: ReadAnnotation,
  isKnown: (id: string) => boolean,
): ReadProposals {
  const isKept = (item: ReadItem<{ readonly by?: string }>) => item.rejected || item.value.by !== undefined;
  const refused = new Set(
    before.names
      .filter(({ rejected }) => rejected)
      .flatMap(({ value }) => [
        value.id,
        ...value.forms.map(({ text }) => `${value.type} ${foldName(text)}`),
      ]),
  );
  const isRefused = ({ value }: ReadProposals['names'][number]) =>
    refused.has(value.id) || value.forms.some(({ text }) => refused.has(`${value.type} ${foldName(text)}`));

  const names = [...before.names.filter(isKept)];
  const taken = new Set(names.map(({ value }) => value.id));
  const dropped = new Set<string>(names.flatMap(({ value, rejected }) => (rejected ? [value.id] : [])));
  for (const name of found.names) {
    if (isRefused(name)) dropped.add(name.value.id);
    else if (!taken.has(name.value.id)) names.push(name);
  }
  const kept = before.relations.filter(isKept);
  const needed = new Set([
    ...kept.flatMap(({ value }) => [...value.source, ...value.target]),
    ...before.mentions.filter(isKept).map(({ value }) => value.node),
    ...before.events.filter(isKept).map(({ value }) => value.event),
  ]);
  for (const name of before.names)
    if (needed.has(name.value.id) && !names.some(({ value }) => value.id === name.value.id)) names.push(name);

  const ids = new Set(names.flatMap(({ value, rejected }) => (rejected ? [] : [value.id])));
  const isThere = (id: string) => !dropped.has(id) && (ids.has(id) || isKnown(id));
  const mentions = join(
    found.mentions.filter(({ value }) => isThere(value.node)),
    before.mentions.filter(isKept),
    ({ node }) => node,
    [],
  );
  const events = join(
    found.events.filter(({ value }) => isThere(value.event)),
    before.events.filter(isKept),
    ({ event }) => event,
    annotation.events.map(({ start, end, node }) => ({ start, end, about: node })),
  );
  const relations = join(
    found.relations.filter(({ value }) => [...value.source, ...value.target].every(isThere)),
    kept,
    ({ source, predicate, target }) => `${source.join(' ')} ~${predicate} ${target.join(' ')}`,
    annotation.relations.map(({ start, end, source, predicate, target }) => ({
      start,
      end,
      about: `${source} ~${predicate} ${target}`,
    })),
  );
  const keptSame = before.same.filter(isKept);
  const pair = ({ value }: ReadProposals['same'][number]) => [...value.nodes].sort().join(' ');
  const pairs = new Set(keptSame.map(pair));
  const same = [
    ...keptSame,
    ...found.same.filter((doubt) => !pairs.has(pair(doubt)) && doubt.value.nodes.every(isThere)),
  ];
  const told = new Set(events.map(({ value }) => value.event));
  return {
    names: names.filter(({ value, rejected }) => rejected || value.type !== 'event' || told.has(value.id)),
    mentions,
    not: [...before.not.filter(({ value }) => value.by !== undefined), ...found.not],
    events,
    relations,
    same,
  };
}

/** The earlier items, then those new ones that neither these nor what is settled already say in overlapping words. */
function join<Value>(
  now: readonly QuotedItem<Value>[],
  then: readonly QuotedItem<Value>[],
  aboutOf: (value: Value) => string,
  settled: readonly (Span & { readonly about: string })[],
): QuotedItem<Value>[] {
  const done = new Map<string, Span[]>();
  for (const { about, start, end } of [
    ...settled,
    ...then.map(({ value, start, end }) => ({ about: aboutOf(value), start, end })),
  ])
    done.set(about, [...(done.get(about) ?? []), { start, end }]);
  const isDone = (item: QuotedItem<Value>) =>
    done.get(aboutOf(item.value))?.some((other) => overlaps(other, item)) === true;
  return [...then, ...now.filter((item) => !isDone(item))];
}
