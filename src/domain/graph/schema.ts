import * as v from 'valibot';
import { articleIdSchema, edgeIdSchema, idSchema, nodeIdSchema, predicateIdSchema } from '../basics/ids.ts';
import { certainties, families, mentionHows, nodeTypes, origins, sectionKinds } from '../basics/kinds.ts';
import { graphLimits as limits } from './limits.ts';

/*
 * The shape of public/graph.json: the fields of the published format, and our additions to it (each says « Ours »). The
 * types that the whole application uses are inferred from here. Offsets are UTF-16 code units into the article's text,
 * end exclusive. Every text, list and number has a bound (`limits.ts`); what exceeds it is refused, naming both
 * numbers.
 */

const tooMuch =
  (most: number, what: string) =>
  ({ input }: { readonly input: { readonly length: number } }) =>
    `${input.length} ${what} are more than the ${most} that are read`;
/** A text that every format can write: lone surrogates and NUL are refused. */
const textUpTo = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most, tooMuch(most, 'characters')),
    v.check((said) => !/[\0\p{Cs}]/u.test(said), 'a text with NUL or half a surrogate pair'),
  );
const words = textUpTo(limits.words);
const listOf = <const Item extends v.GenericSchema>(item: Item, most: number = limits.list) =>
  v.pipe(v.array(item), v.maxLength(most, tooMuch(most, 'entries')));
const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const years = listOf(v.pipe(v.number(), v.integer(), v.minValue(-9999), v.maxValue(9999)), limits.years);

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.object({ fr: words, en: words });
const spanFields = { start: offset, end: offset };
/** The format's `automatic` is read as proposed; `reviewed` and `proposed` are ours, for a reader's own articles. */
const origin = v.picklist([...origins, 'automatic']);
/**
 * Ours: how certain a proposal is (0 to 1), by which rule or for what reason, and which program made it (absent: our
 * rules).
 */
const claimFields = {
  score: v.exactOptional(between(0, 1)),
  why: v.exactOptional(words),
  by: v.exactOptional(words),
};
/** A date that the page cannot read is shown as written, and treated as unknown. */
const edtf = words;

const sectionSchema = v.object({ kind: v.picklist(sectionKinds), ...spanFields });

/** Ours: a sentence of the article, as the reader is shown it. `paragraph` counts non-blank lines from 1. */
const passageSchema = v.object({
  ...spanFields,
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  section: v.picklist(sectionKinds),
});

const articleSchema = v.object({
  id: articleIdSchema,
  file: words,
  title: words,
  publisher: v.optional(v.nullable(words), null),
  author: v.optional(v.nullable(words), null),
  url: v.optional(v.nullable(words), null),
  language: words,
  published: v.object({
    edtf: v.nullable(edtf),
    basis: v.picklist(['stated', 'inferred', 'unknown']),
    note: v.exactOptional(words),
    /** Ours: the note in both languages; `note` is the French of it. */
    noteText: v.exactOptional(text),
  }),
  sections: listOf(sectionSchema, limits.sections),
  /** Ours: the text cut into sentences, in order, boilerplate left out. */
  passages: v.optional(listOf(passageSchema, limits.passages), []),
  text: textUpTo(limits.text),
});

const predicateSchema = v.object({
  family: v.picklist(families),
  label: text,
  inverse: v.exactOptional(text),
  symmetric: v.exactOptional(v.boolean()),
  /** Ours: the question that edges of this predicate answer, with gaps for their ends (`entryQuestions.ts`). */
  question: v.exactOptional(text),
});

const mentionSchema = v.object({
  article: articleIdSchema,
  ...spanFields,
  how: v.picklist(mentionHows),
  /** Ours: absent means curated. */
  origin: v.exactOptional(v.picklist(origins)),
  ...claimFields,
});

const coordinate = between(-limits.distance, limits.distance);

const nodeSchema = v.object({
  id: nodeIdSchema,
  type: v.picklist(nodeTypes),
  label: text,
  /** Ours: the name on the canvas, where the label is long. */
  short: v.exactOptional(text),
  /** Ours: the determiner that the name takes in a sentence: « le », « la », « l' », « les »; "the". Absent: none. */
  determiner: v.exactOptional(v.object({ fr: v.exactOptional(words), en: v.exactOptional(words) })),
  /**
   * Ours: how a sentence names it, determiner included, when it also names one of these nodes, which its own name would
   * repeat.
   */
  beside: v.exactOptional(listOf(v.object({ nodes: listOf(nodeIdSchema), text }))),
  aliases: listOf(words),
  countries: listOf(nodeIdSchema),
  years,
  when: v.optional(v.nullable(edtf), null),
  /** Ours: whether the text gives an event's date, or it was worked out, and then why. */
  whenBasis: v.exactOptional(v.picklist(['stated', 'inferred'])),
  note: v.exactOptional(text),
  coordinates: v.exactOptional(v.tuple([between(-180, 180), between(-90, 90)])),
  sameAs: v.optional(listOf(words), []),
  mentions: v.pipe(listOf(mentionSchema, limits.mentions), v.minLength(1)),
  position: v.object({ x: coordinate, y: coordinate }),
  origin,
  ...claimFields,
});

const evidenceSchema = v.object({
  article: articleIdSchema,
  ...spanFields,
  certainty: v.picklist(certainties),
  /** A node's id, or the text's own words. */
  attributedTo: v.exactOptional(words),
  /** Ours: who that is, where it is the text's own words, in the form that follows « Selon » and "According to". */
  speaker: v.exactOptional(text),
  /** Ours: who passes the words on, the nearest to the speaker first; node ids or the text's own words. */
  via: v.exactOptional(listOf(words)),
  when: v.optional(v.nullable(edtf), null),
  /** Ours: as for events. */
  whenBasis: v.exactOptional(v.picklist(['stated', 'inferred'])),
  note: v.exactOptional(text),
  /** Ours: absent, curated. */
  origin: v.exactOptional(v.picklist(origins)),
  ...claimFields,
});

const edgeSchema = v.object({
  id: edgeIdSchema,
  source: nodeIdSchema,
  target: nodeIdSchema,
  predicate: predicateIdSchema,
  countries: listOf(nodeIdSchema),
  years,
  evidence: v.pipe(listOf(evidenceSchema, limits.evidence), v.minLength(1)),
  /** The origin of its best evidence: if some is curated or reviewed, proposed evidence beside it does not count. */
  origin,
  ...claimFields,
});

const regionSchema = v.object({
  id: idSchema,
  label: text,
  nodes: listOf(nodeIdSchema, limits.regionNodes),
});

export const graphSchema = v.object({
  format: v.literal('maillage-graph'),
  version: v.literal(1),
  articles: listOf(articleSchema, limits.articles),
  predicates: v.record(predicateIdSchema, predicateSchema),
  nodes: listOf(nodeSchema, limits.nodes),
  edges: listOf(edgeSchema, limits.edges),
  regions: v.optional(listOf(regionSchema, limits.regions), []),
});

type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? number extends T['length']
      ? readonly DeepReadonly<Item>[]
      : Readonly<T>
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

export type LocalizedText = DeepReadonly<v.InferOutput<typeof text>>;
export type Section = DeepReadonly<v.InferOutput<typeof sectionSchema>>;
export type Passage = DeepReadonly<v.InferOutput<typeof passageSchema>>;
export type Article = DeepReadonly<v.InferOutput<typeof articleSchema>>;
export type Predicate = DeepReadonly<v.InferOutput<typeof predicateSchema>>;
export type Mention = DeepReadonly<v.InferOutput<typeof mentionSchema>>;
export type GraphNode = DeepReadonly<v.InferOutput<typeof nodeSchema>>;
export type Evidence = DeepReadonly<v.InferOutput<typeof evidenceSchema>>;
export type Edge = DeepReadonly<v.InferOutput<typeof edgeSchema>>;
export type Region = DeepReadonly<v.InferOutput<typeof regionSchema>>;
export type Graph = DeepReadonly<v.InferOutput<typeof graphSchema>>;
