import { isSameSpan } from '../../domain/basics/span.ts';
import type { EvidenceRef } from '../../domain/writing/writing.ts';
import { annotationPath, proposalsPath } from '../seeds/edit/corpusTexts.ts';
import type { YamlEdit } from '../seeds/edit/splices.ts';
import type { Writable } from '../seeds/edit/writeYaml.ts';
import { resolveQuote } from '../seeds/readAnnotations.ts';
import { removeFrom } from './annotations.ts';
import { type Desk, refuse } from './desk.ts';

/** Where the files say what a piece of evidence says, and how it is written there. */
export interface RelationPlace {
  readonly in: 'annotation' | 'proposals';
  readonly index: number;
  readonly item: Readonly<Record<string, Writable>>;
  /** The ends as written: a symmetric relation may be written the other way round. */
  readonly source: string;
  readonly target: string;
  /** Whether the item says nothing else: with lists at its ends, it says several things at once. */
  readonly isSingle: boolean;
}

/** Finds the item of a piece of evidence. Throws `Unwritable` when the files no longer have it. */
export function findRelation(desk: Desk, evidence: EvidenceRef): RelationPlace {
  const one = desk.article(evidence.article);
  const symmetric = desk.open().lexicon.predicates.get(evidence.predicate)?.value.symmetric === true;
  const placeIn = (
    where: RelationPlace['in'],
    index: number,
    item: {
      readonly source: readonly string[];
      readonly target: readonly string[];
      readonly predicate: string;
    },
  ): RelationPlace | null => {
    if (item.predicate !== evidence.predicate) return null;
    const has = (source: string, target: string) =>
      item.source.includes(source) && item.target.includes(target);
    const turned = !has(evidence.source, evidence.target);
    if (turned && !(symmetric && has(evidence.target, evidence.source))) return null;
    const [source, target] = turned ? [evidence.target, evidence.source] : [evidence.source, evidence.target];
    const path = where === 'annotation' ? annotationPath(evidence.article) : proposalsPath(evidence.article);
    const file = desk.draft.value(path) as { readonly relations?: readonly unknown[] } | null;
    return {
      in: where,
      index,
      item: (file?.relations?.[index] ?? {}) as RelationPlace['item'],
      source,
      target,
      isSingle: item.source.length === 1 && item.target.length === 1,
    };
  };
  for (const [index, item] of (one.seed?.relations ?? []).entries()) {
    if (item.certainty !== evidence.certainty) continue;
    const span = resolveQuote(item, one, [one], () => {});
    const place = span && isSameSpan(span, evidence) ? placeIn('annotation', index, item) : null;
    if (place !== null) return place;
  }
  for (const item of one.proposals.relations) {
    if (item.rejected || !isSameSpan(item, evidence)) continue;
    const place = placeIn('proposals', item.index, item.value);
    if (place !== null) return place;
  }
  return refuse({ kind: 'gone' });
}

/** Takes one pair of ends out of an item, and leaves what it says of all other pairs. */
export function takePairOut(
  desk: Desk,
  { article }: EvidenceRef,
  place: RelationPlace,
  reject: boolean,
): void {
  const { draft } = desk;
  const { index, item, source, target, isSingle } = place;
  const isProposed = place.in === 'proposals';
  const path = isProposed ? proposalsPath(article) : annotationPath(article);
  const rejected: YamlEdit = { kind: 'set', map: ['relations', index], key: 'rejected', value: true };
  if (isSingle) {
    if (isProposed && reject) draft.edit(path, [rejected]);
    else if (isProposed) draft.edit(path, [{ kind: 'remove', path: ['relations', index] }]);
    else removeFrom(draft, article, 'relations', [index]);
    return;
  }
  const sources = listed(item.source);
  const targets = listed(item.target);
  const otherSources = sources.filter((id) => id !== source);
  const otherTargets = targets.filter((id) => id !== target);
  const edits: YamlEdit[] = [];
  const map = ['relations', index];
  if (otherSources.length > 0) {
    edits.push({ kind: 'set', map, key: 'source', value: oneOf(otherSources) });
    if (otherTargets.length > 0)
      edits.push({
        kind: 'append',
        list: ['relations'],
        item: { ...item, source, target: oneOf(otherTargets) },
      });
  } else edits.push({ kind: 'set', map, key: 'target', value: oneOf(otherTargets) });
  if (isProposed && reject)
    edits.push({ kind: 'append', list: ['relations'], item: { ...item, source, target, rejected: true } });
  draft.edit(path, edits);
}

const listed = (ends: Writable): string[] => (Array.isArray(ends) ? ends.map(String) : [String(ends)]);

/** A single end as a text, several as a list. */
export const oneOf = (ends: Writable): Writable =>
  Array.isArray(ends) && ends.length === 1 ? ends[0] : ends;
