import type { NodeId } from '../../domain/basics/ids.ts';
import { foldName } from '../../lib/tokens.ts';
import { joinNodes as joinInFiles } from '../seeds/edit/joinNodes.ts';
import { resolveQuote } from '../seeds/readAnnotations.ts';
import { removeFrom } from './annotations.ts';
import { type Desk, refuse } from './desk.ts';
import { forgetCountry } from './editNode.ts';
import { entryFor, type Fields, findEntry, listOf, nameText, setFields, type WrittenEntry } from './nodes.ts';

/**
 * Joins two nodes: `keep` gets the names, mentions, passages and links of `drop`, its labels as aliases, and its facts where
 * `keep` has none. What the annotations would then say twice is said once. Throws `Unwritable` when both are the same, when
 * one does not exist, or when only one is an event.
 */
export function joinNodes(desk: Desk, keep: NodeId, drop: NodeId): void {
  if (keep === drop) refuse({ kind: 'loop' });
  const lost = entryFor(desk, drop);
  const kept = entryFor(desk, keep);
  if ((kept.type === 'event') !== (lost.type === 'event')) refuse({ kind: 'mixed' });
  const before = new Map(desk.open().articles.map((id) => [id, desk.draft.read(`annotations/${id}.yaml`)]));
  joinInFiles(desk.draft, keep, drop);
  const entry = findEntry(desk.draft, keep) ?? refuse({ kind: 'gone' });
  setFields(desk.draft, entry, inherited(entry, lost));
  if (lost.type === 'country' && entry.type !== 'country') forgetCountry(desk, keep);
  for (const [article, text] of before)
    if (desk.draft.read(`annotations/${article}.yaml`) !== text) sayOnce(desk, article);
}

function inherited({ fields: own, type }: WrittenEntry, { fields: lost }: WrittenEntry): Fields {
  const isMissing = (key: string) => own[key] === undefined || own[key] === null;
  const takes = (...keys: readonly string[]): Fields =>
    isMissing(keys[0] ?? '') && !(lost[keys[0] ?? ''] === undefined)
      ? Object.fromEntries(keys.filter(isMissing).map((key) => [key, lost[key]]))
      : {};
  const label = lost.label as { readonly fr: string; readonly en: string } | undefined;
  const known = new Set(
    [
      ...listOf(own.names).map(nameText),
      ...listOf(own.demonyms).map(String),
      ...Object.values((own.label ?? {}) as Record<string, string>),
    ].map(foldName),
  );
  const aliases = [...listOf(own.aliases), ...listOf(lost.aliases), label?.fr, label?.en].map(String);
  const fresh = aliases.filter((alias, at) => {
    const key = foldName(alias);
    return key !== '' && !known.has(key) && aliases.findIndex((one) => foldName(one) === key) === at;
  });
  const sameAs = [...new Set([...listOf(own.sameAs), ...listOf(lost.sameAs)])];
  return {
    ...(fresh.length > 0 && { aliases: fresh }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(listOf(own.countries).length === 0 && listOf(lost.countries).length > 0
      ? { countries: lost.countries }
      : {}),
    ...(type === 'event' ? takes('when', 'basis', 'note') : takes('coordinates')),
  };
}

/** Removes items of an article's annotation that repeat what items before them say. */
function sayOnce(desk: Desk, article: string): void {
  const one = desk.article(article);
  const { seed } = one;
  if (seed === null) return;
  const { predicates } = desk.open().lexicon;
  const placeOf = (item: { readonly quote: string; readonly in?: string }) => {
    const span = resolveQuote(item, one, [one], () => {});
    return span && `${span.start} ${span.end}`;
  };
  const twice = <Item extends { readonly quote: string; readonly in?: string }>(
    items: readonly Item[],
    keysOf: (item: Item) => readonly string[],
  ) => {
    const seen = new Set<string>();
    return items.flatMap((item, index) => {
      const place = placeOf(item);
      if (place === null) return [];
      const keys = keysOf(item).map((key) => `${key} ${place}`);
      const isSaid = keys.every((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      return isSaid ? index : [];
    });
  };
  const edgesOf = ({ source, predicate, target, certainty }: (typeof seed)['relations'][number]) =>
    source.flatMap((from) =>
      target.map((to) => {
        const turn = predicates.get(predicate)?.value.symmetric === true && to < from;
        return [turn ? to : from, predicate, turn ? from : to, certainty].join(' ');
      }),
    );
  const { draft } = desk;
  const mentions = twice(seed.mentions, ({ node }) => [node]);
  const events = twice(seed.events, ({ event }) => [event]);
  const relations = twice(seed.relations, edgesOf);
  removeFrom(draft, article, 'mentions', mentions);
  removeFrom(draft, article, 'events', events);
  removeFrom(draft, article, 'relations', relations);
}
