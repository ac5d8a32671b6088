import { contains } from '../domain/basics/span.ts';
import type { Provenance } from '../domain/graph/provenance.ts';
import type { AnnotatedArticle, MinedArticle } from './minedArticle.ts';

import type { Lexicon } from './names/lexicon.ts';
import type { CuratedMention, CuratedRelation } from './seeds/readAnnotations.ts';
import { assertionOf } from './seeds/readAnnotations.ts';
import { entryOf, provenanceOf } from './seeds/readProposals.ts';
import type { LexiconEntry } from './seeds/readSeeds.ts';
import type { Located } from './seeds/readValue.ts';
import type { Report } from './seeds/seedFiles.ts';

/**
 * The lexicon with the proposed nodes that some article names, in order of publication: the first article's description
 * counts, the others add their forms, and the score is the highest. Articles that propose nodes of different types
 * under one id are reported.
 */
export function withProposedNodes(
  lexicon: Lexicon,
  articles: readonly MinedArticle[],
  report: Report,
): Lexicon {
  const named = new Set(
    articles.flatMap(({ mentions, proposals }) => [
      ...mentions.map(({ node }) => node),
      ...proposals.events.flatMap(({ value, rejected }) => (rejected ? [] : value.event)),
    ]),
  );
  const proposed = new Map<string, Located<LexiconEntry>>();
  for (const { proposals } of articles)
    for (const { value, file, line, rejected } of proposals.names) {
      if (rejected || !named.has(value.id)) continue;
      const entry = entryOf(value);
      const before = proposed.get(value.id);
      if (before !== undefined && before.value.type !== entry.type) {
        const message = `« ${value.id} » is a ${before.value.type} in ${before.file} and a ${entry.type} here: give one of them another id.`;
        report({ severity: 'warning', rule: 'name-conflict', file, line, message });
      }
      proposed.set(value.id, {
        file,
        lineOf: () => line,
        value: before === undefined ? entry : joinEntries(before.value, entry),
      });
    }
  const entries = new Map([...lexicon.entries, ...proposed]);
  for (const [id, entry] of proposed) {
    const countries = entry.value.countries.filter(
      (country) => country !== id && entries.get(country)?.value.type === 'country',
    );
    entries.set(id, { ...entry, value: { ...entry.value, countries } });
  }
  return { ...lexicon, entries };
}

function joinEntries(first: LexiconEntry, other: LexiconEntry): LexiconEntry {
  const unite = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  const texts = new Set(first.names.map(({ text }) => text));
  return {
    ...first,
    names: [...first.names, ...other.names.filter(({ text }) => !texts.has(text))],
    demonyms: unite(first.demonyms, other.demonyms),
    countries: unite(first.countries, other.countries),
    sameAs: unite(first.sameAs, other.sameAs),
    ...surer(first.provenance, other.provenance),
  };
}

const surer = (a: Provenance | undefined, b: Provenance | undefined): { provenance?: Provenance } => {
  const provenance = (b?.score ?? 0) > (a?.score ?? 0) ? b : a;
  return provenance === undefined ? {} : { provenance };
};

/** The passages of an article that report events: those that a person has read, and proposed ones. */
export function passagesIn({ annotation, proposals }: AnnotatedArticle): CuratedMention[] {
  const read = annotation.events;
  const proposed = proposals.events.flatMap(({ value, rejected, start, end, file, line }) => {
    const isTold = read.some(
      (passage) =>
        passage.node === value.event &&
        (contains(passage, { start, end }) || contains({ start, end }, passage)),
    );
    if (rejected || isTold) return [];
    const how = 'passage' as const;
    return [{ start, end, file, line, node: value.event, how, provenance: provenanceOf(value) }];
  });
  return [...read, ...proposed];
}

/** The relations that are proposed for an article, each with one source and one target, between nodes that exist. */
export function proposedRelations({ proposals }: AnnotatedArticle, { entries }: Lexicon): CuratedRelation[] {
  return proposals.relations.flatMap(({ value, rejected, start, end, file, line }) => {
    if (rejected) return [];
    const ends = (ids: readonly string[]) => ids.filter((id) => entries.has(id));
    return ends(value.source).flatMap((source) =>
      ends(value.target).map((target) => ({
        ...assertionOf(value),
        source,
        target,
        start,
        end,
        file,
        line,
        provenance: provenanceOf(value),
      })),
    );
  });
}
