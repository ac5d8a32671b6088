import * as v from 'valibot';
import { nodeTypes } from '../../domain/basics/kinds.ts';
import {
  assertionFields,
  dateBasis,
  degrees,
  edtf,
  localized,
  mentionHow,
  nameSeed,
  optionalList,
  quoted,
  slug,
  word,
} from './seedSchema.ts';

/*
 * The shape of proposals: what a program has read in one article, in the form of an annotation. Our own rules write it,
 * and so may any other program; public/proposals.schema.json is generated from here. YAML numbers are read as text.
 */

/** A reference to a node: an id, a name in the lexicon, or one listed under « names » here. */
const reference = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('Name a node.'),
  v.description('A node: its id, a name that the corpus knows, or the label of one under « names » here.'),
);
const references = v.union(
  [
    v.pipe(
      reference,
      v.transform((one) => [one]),
    ),
    v.pipe(v.array(reference), v.nonEmpty('Name at least one node.')),
  ],
  'Name a node, or a list of them.',
);

/** From 0 to 1. */
export const score = v.pipe(
  v.string(),
  v.regex(/^(?:0|1|0?\.\d+|[01]\.\d+)$/, 'A score is a number from 0 to 1.'),
  v.transform(Number),
  v.maxValue(1, 'A score is a number from 0 to 1.'),
);

const claimFields = {
  score: v.exactOptional(score),
  /** The program that proposes it; left out: the rules of Maillage. */
  by: v.exactOptional(word),
  /** The rule's id, or a reason in a few words. */
  why: v.exactOptional(word),
  /** A person has rejected it: it is kept, so that it does not come back, but shown to nobody. */
  rejected: v.exactOptional(v.boolean()),
};

const quote = {
  quote: v.pipe(
    quoted,
    v.description(
      'The exact words of the article, character by character, from one section: as few as carry the claim.',
    ),
  ),
  in: v.exactOptional(
    v.pipe(
      quoted,
      v.description(
        'More exact words around the quote, when the quote stands more than once: these must stand once.',
      ),
    ),
  ),
};

const label = v.union(
  [
    v.pipe(
      word,
      v.transform((text) => ({ fr: text, en: text })),
    ),
    localized,
  ],
  'Write a name, or { fr, en }.',
);

/** A node that the lexicon does not have. Its forms are looked for in the article like names of the lexicon. */
const nameProposal = v.strictObject({
  id: v.exactOptional(slug),
  label,
  type: v.picklist(nodeTypes),
  short: v.exactOptional(localized),
  determiner: v.exactOptional(v.strictObject({ fr: v.exactOptional(word), en: v.exactOptional(word) })),
  /** As the article writes them. */
  forms: optionalList(nameSeed),
  demonyms: optionalList(word),
  countries: optionalList(reference),
  coordinates: v.exactOptional(v.strictTuple([degrees(180), degrees(90)])),
  sameAs: optionalList(word),
  when: v.exactOptional(edtf),
  basis: v.exactOptional(dateBasis),
  note: v.exactOptional(localized),
  ...claimFields,
});

const mentionProposal = v.strictObject({
  node: reference,
  ...quote,
  how: v.optional(mentionHow, 'name'),
  ...claimFields,
});

/** An occurrence of a form that is not a mention. */
const notProposal = v.strictObject({
  ...quote,
  why: v.exactOptional(word),
  by: v.exactOptional(word),
});

const eventProposal = v.strictObject({ event: reference, ...quote, ...claimFields });

const relationProposal = v.strictObject({
  source: references,
  predicate: v.pipe(slug, v.description('An id of the corpus’s lexicon/predicates.yaml.')),
  target: references,
  ...quote,
  ...assertionFields,
  ...claimFields,
});

/** Two nodes that may be one thing. */
const sameProposal = v.strictObject({
  nodes: v.strictTuple([reference, reference]),
  ...claimFields,
});

/** The lists of a proposals file, in the order in which they are written, each with the shape of its items. */
export const proposalLists = {
  names: nameProposal,
  mentions: mentionProposal,
  not: notProposal,
  events: eventProposal,
  relations: relationProposal,
  same: sameProposal,
} as const;

export type ProposalList = keyof typeof proposalLists;

/** Everything that is proposed about one article. `by` applies to every item that names no program itself. */
export const proposalsSeed = v.strictObject({
  article: word,
  by: v.exactOptional(word),
  names: optionalList(nameProposal),
  mentions: optionalList(mentionProposal),
  not: optionalList(notProposal),
  events: optionalList(eventProposal),
  relations: optionalList(relationProposal),
  same: optionalList(sameProposal),
});

/** What a program may submit: one article's proposals, or a list of several articles'. */
export const claimsSchema = v.union([proposalsSeed, v.array(proposalsSeed)]);

export type ProposalsSeed = v.InferOutput<typeof proposalsSeed>;
export type NameProposal = v.InferOutput<typeof nameProposal>;
export type MentionProposal = v.InferOutput<typeof mentionProposal>;
export type NotProposal = v.InferOutput<typeof notProposal>;
export type EventProposal = v.InferOutput<typeof eventProposal>;
export type RelationProposal = v.InferOutput<typeof relationProposal>;
export type SameProposal = v.InferOutput<typeof sameProposal>;
