import * as v from 'valibot';

/**
 * Ids are lower-case ASCII slugs. They are strings at run time; the brand keeps an article's id from being handed
 * over as a node's. `parseGraph` brands what it reads; code that makes an id says so with the functions below.
 */
export const nodeIdSchema = v.pipe(v.string(), v.nonEmpty(), v.brand('NodeId'));
export const edgeIdSchema = v.pipe(v.string(), v.nonEmpty(), v.brand('EdgeId'));
export const articleIdSchema = v.pipe(v.string(), v.nonEmpty(), v.brand('ArticleId'));
export const predicateIdSchema = v.pipe(v.string(), v.nonEmpty(), v.brand('PredicateId'));

export type NodeId = v.InferOutput<typeof nodeIdSchema>;
export type EdgeId = v.InferOutput<typeof edgeIdSchema>;
export type ArticleId = v.InferOutput<typeof articleIdSchema>;
export type PredicateId = v.InferOutput<typeof predicateIdSchema>;

/** Takes a string as a node's id, unchecked: whoever calls knows where it comes from. */
export const asNodeId = (text: string): NodeId => text as NodeId;

/** Takes a string as an edge's id, unchecked. */
export const asEdgeId = (text: string): EdgeId => text as EdgeId;

/** Takes a string as an article's id, unchecked. */
export const asArticleId = (text: string): ArticleId => text as ArticleId;

/** Takes a string as a predicate's id, unchecked. */
export const asPredicateId = (text: string): PredicateId => text as PredicateId;
