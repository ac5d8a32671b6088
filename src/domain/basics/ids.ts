import * as v from 'valibot';
import { isGraphId } from '../../lib/slug.ts';

/** The longest id that is read. The id of a link joins three others. */
const longestId = 500;

/**
 * Ids appear in links, in addresses and in other programs' files: what is not a well-formed id is refused, never
 * mended.
 */
export const idSchema = v.pipe(
  v.string(),
  v.check(
    (text) => text.length <= longestId && isGraphId(text),
    ({ input }) =>
      `${JSON.stringify(input.slice(0, 60))} is no id: up to ${longestId} lower-case ASCII letters, digits and hyphens between them, and no name of JavaScript's own`,
  ),
);

/**
 * Ids are lower-case ASCII slugs. They are strings at run time; the brand keeps an article's id from being passed where
 * a node's is expected. `parseGraph` brands what it reads; code that makes an id says so with the functions below.
 */
export const nodeIdSchema = v.pipe(idSchema, v.brand('NodeId'));
export const edgeIdSchema = v.pipe(idSchema, v.brand('EdgeId'));
export const articleIdSchema = v.pipe(idSchema, v.brand('ArticleId'));
export const predicateIdSchema = v.pipe(idSchema, v.brand('PredicateId'));

export type NodeId = v.InferOutput<typeof nodeIdSchema>;
export type EdgeId = v.InferOutput<typeof edgeIdSchema>;
export type ArticleId = v.InferOutput<typeof articleIdSchema>;
export type PredicateId = v.InferOutput<typeof predicateIdSchema>;

/** Takes a string as a node's id, unchecked: the caller knows that it is one. */
export const asNodeId = (text: string): NodeId => text as NodeId;

/** Takes a string as an edge's id, unchecked. */
export const asEdgeId = (text: string): EdgeId => text as EdgeId;

/** Takes a string as an article's id, unchecked. */
export const asArticleId = (text: string): ArticleId => text as ArticleId;

/** Takes a string as a predicate's id, unchecked. */
export const asPredicateId = (text: string): PredicateId => text as PredicateId;
