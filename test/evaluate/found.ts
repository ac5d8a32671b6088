import type { Certainty, NodeType, SectionKind } from '../../src/domain/basics/kinds.ts';
import type { Span } from '../../src/domain/basics/span.ts';
import type { ArticleProposals } from '../../src/pipeline/extract/types.ts';

/** What rules read in an article, as far as it is measured. */
export interface Found {
  readonly published: string | null;
  readonly sections: readonly (Span & { readonly kind: SectionKind })[];
  readonly dates: readonly (Span & { readonly edtf: string | null; readonly explicit: boolean })[];
  readonly nodes: ReadonlyMap<string, NodeType>;
  readonly mentions: readonly (Span & {
    readonly node: string;
    readonly score: number;
    readonly why: string;
  })[];
  readonly events: readonly {
    readonly id: string;
    readonly when: string | null;
    readonly passages: readonly Span[];
    readonly score: number;
    readonly why: string;
  }[];
  readonly relations: readonly FoundRelation[];
}

export interface FoundRelation extends Span {
  readonly source: string;
  readonly predicate: string;
  readonly target: string;
  readonly certainty: Certainty;
  readonly attributedTo?: string;
  readonly when: string | null;
  readonly score: number;
  readonly why: string;
}

/** The extractor's result in the form that is measured. */
export function foundIn({ article, events, relations }: ArticleProposals): Found {
  return {
    published: article.published.edtf,
    sections: article.sections,
    dates: article.dates.map(({ start, end, edtf, basis }) => ({
      start,
      end,
      edtf,
      explicit: basis === 'explicit',
    })),
    nodes: new Map([
      ...article.nodes.map(({ id, type }) => [id, type] as const),
      ...events.map(({ id }) => [id, 'event'] as const),
    ]),
    mentions: article.mentions,
    events,
    relations: relations.map((relation) => ({ ...relation, when: relation.when ?? null })),
  };
}

/** What is read in a text that is no article. */
export const foundNothing: Found = {
  published: null,
  sections: [],
  dates: [],
  nodes: new Map(),
  mentions: [],
  events: [],
  relations: [],
};
