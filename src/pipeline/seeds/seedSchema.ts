import * as v from 'valibot';
import { certainties, sectionKinds } from '../../domain/basics/kinds.ts';
import { graphLimits } from '../../domain/graph/limits.ts';
import { parseEdtf } from '../../domain/time/parseEdtf.ts';
import { isLanguageTag } from '../../lib/languageTag.ts';
import { isSlug } from '../../lib/slug.ts';

/*
 * The shapes of the seed files (seeds/README.md shows them by example). Objects are strict: a key that no rule knows is
 * a typing error, and its value would be lost. YAML numbers are read as text. A message begins with a rule of its own
 * and a colon where `seed-shape` would be too vague.
 */

/** The longest id of a seed: three of them make up the id of a link. */
const longestSlug = 150;

/** What is wrong with an id. */
export const idForm = (id: string): string =>
  id in {}
    ? `id-form: « ${id} » is a name of JavaScript’s own: choose another.`
    : `id-form: « ${id} » is no id: use lower-case ASCII letters, digits and single hyphens.`;

/** Words of the article, of any length. */
export const quoted = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('Write at least one character here.'),
  v.check(
    (text) => !/[\0\p{Cs}]/u.test(text),
    'text-sign: NUL or half a character stands here, which no file of ours can hold: take it out.',
  ),
);
/** A name, a title, a note: of at most the length that the page accepts. */
export const word = v.pipe(
  quoted,
  v.check(
    ({ length }) => length <= graphLimits.words,
    ({ input }) =>
      `text-length: These are ${input.length} characters, more than the ${graphLimits.words} that are read: shorten them.`,
  ),
);
/** An id: lower case letters, digits and hyphens. */
export const slug = v.pipe(
  v.string(),
  v.check(isSlug, ({ input }) => idForm(input)),
  v.check(
    ({ length }) => length <= longestSlug,
    `id-form: This id is longer than ${longestSlug} characters: shorten it.`,
  ),
);
/**
 * A web address. Characters that no address may contain (spaces, quotation marks, angle brackets) would corrupt the
 * files that include it.
 */
const address = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]+$/iu,
    ({ input }) => `url-form: « ${input} » is no address: write https://… without blanks, or null.`,
  ),
);
const languageTag = v.pipe(
  v.string(),
  v.check(
    isLanguageTag,
    ({ input }) => `language-form: « ${input} » is no BCP 47 tag: write fr, en, or as exactly as fr-CA.`,
  ),
);
/** A date in EDTF, as far as `parseEdtf` reads it. */
export const edtf = v.pipe(
  v.string(),
  v.check(
    (text) => parseEdtf(text) !== null,
    ({ input }) =>
      `date-form: « ${input} » is no EDTF date: write 2013-01-11, 2010-04, 2011~, 2024-04/2024-09 or XXXX-11-21.`,
  ),
);
/** A text in both languages. */
export const localized = v.strictObject({ fr: word, en: word });
/** A decimal number of degrees, at most `limit` either way. */
export const degrees = (limit: number) =>
  v.pipe(
    v.string(),
    v.regex(/^-?\d+(\.\d+)?$/, 'Write degrees as a decimal number.'),
    v.transform(Number),
    v.minValue(-limit, `Degrees lie between -${limit} and ${limit}.`),
    v.maxValue(limit, `Degrees lie between -${limit} and ${limit}.`),
  );
/** A list; when left out or empty, there are no items. */
export const optionalList = <const Item extends v.GenericSchema>(item: Item) =>
  v.optional(
    v.pipe(
      v.nullable(v.array(item)),
      v.transform((items) => items ?? []),
    ),
    [],
  );
const oneOrMore = v.union(
  [
    v.pipe(
      slug,
      v.transform((id) => [id]),
    ),
    v.pipe(v.array(slug), v.nonEmpty('Name at least one node.')),
  ],
  'Write a node’s id, or a list of them.',
);
export const mentionHow = v.picklist(['name', 'alias', 'demonym', 'descriptor']);
export const dateBasis = v.picklist(['stated', 'inferred']);

const section = v.strictObject({ kind: v.picklist(sectionKinds), from: quoted });

export const articleSeed = v.strictObject({
  id: slug,
  file: word,
  title: word,
  publisher: v.optional(v.nullable(word), null),
  author: v.optional(v.nullable(word), null),
  url: v.optional(v.nullable(address), null),
  language: languageTag,
  published: v.strictObject({
    edtf: v.nullable(edtf),
    basis: v.picklist(['stated', 'inferred', 'unknown']),
    note: v.exactOptional(localized),
  }),
  sections: v.pipe(v.array(section), v.nonEmpty('Name at least one section.')),
});

export const nameSeed = v.union(
  [
    v.pipe(
      word,
      v.transform((text) => ({ text })),
    ),
    v.strictObject({ text: word, open: v.exactOptional(v.boolean()), how: v.exactOptional(mentionHow) }),
  ],
  'Write a name, or { text, open, how }.',
);

/** Left out: a person wrote the entry; reviewed: a program proposed it and a person accepted it. */
const reviewOrigin = v.exactOptional(v.picklist(['curated', 'reviewed']));

const nodeFields = {
  id: slug,
  label: localized,
  short: v.exactOptional(localized),
  determiner: v.exactOptional(v.strictObject({ fr: v.exactOptional(word), en: v.exactOptional(word) })),
  beside: optionalList(
    v.strictObject({
      nodes: v.pipe(v.array(slug), v.nonEmpty('Name at least one node.')),
      fr: word,
      en: word,
    }),
  ),
  names: optionalList(nameSeed),
  aliases: optionalList(word),
  countries: optionalList(slug),
  sameAs: optionalList(word),
  source: v.exactOptional(word),
  origin: reviewOrigin,
};

export const nodeSeed = v.strictObject({
  ...nodeFields,
  demonyms: optionalList(word),
  coordinates: v.exactOptional(v.strictTuple([degrees(180), degrees(90)])),
  note: v.exactOptional(localized),
});

export const eventSeed = v.strictObject({
  ...nodeFields,
  when: v.optional(v.nullable(edtf), null),
  basis: v.exactOptional(dateBasis),
  note: v.exactOptional(localized),
});

export const predicateSeed = v.strictObject({
  family: v.picklist(['cooperation', 'opposition', 'structure', 'location', 'statement']),
  label: localized,
  inverse: v.exactOptional(localized),
  symmetric: v.exactOptional(v.boolean()),
  question: v.exactOptional(localized),
});

export const speakerSeed = v.strictObject({ words: word, fr: word, en: word });

export const regionSeed = v.strictObject({ id: slug, around: slug, label: localized });

const quoteFields = { quote: quoted, in: v.exactOptional(quoted) };

/** What a relation says besides its two ends. */
export const assertionFields = {
  certainty: v.optional(v.picklist(certainties), 'stated'),
  attributedTo: v.exactOptional(word),
  via: v.exactOptional(v.pipe(v.array(word), v.nonEmpty())),
  when: v.exactOptional(edtf),
  basis: v.exactOptional(dateBasis),
  note: v.exactOptional(localized),
};

export const annotationSeed = v.strictObject({
  article: slug,
  mentions: optionalList(
    v.strictObject({ node: slug, ...quoteFields, how: mentionHow, origin: reviewOrigin }),
  ),
  not: optionalList(v.strictObject({ ...quoteFields, why: v.exactOptional(word) })),
  events: optionalList(v.strictObject({ event: slug, ...quoteFields, origin: reviewOrigin })),
  relations: optionalList(
    v.strictObject({
      source: oneOrMore,
      predicate: slug,
      target: oneOrMore,
      ...quoteFields,
      ...assertionFields,
      origin: reviewOrigin,
    }),
  ),
});

export type ArticleSeed = v.InferOutput<typeof articleSeed>;
export type NameSeed = v.InferOutput<typeof nameSeed>;
export type PredicateSeed = v.InferOutput<typeof predicateSeed>;
export type SpeakerSeed = v.InferOutput<typeof speakerSeed>;
export type RegionSeed = v.InferOutput<typeof regionSeed>;
export type AnnotationSeed = v.InferOutput<typeof annotationSeed>;
export type RelationSeed = AnnotationSeed['relations'][number];
