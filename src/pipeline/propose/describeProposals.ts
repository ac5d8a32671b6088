import type { Span } from '../../domain/basics/span.ts';
import type { ArticleProposals } from '../extract/types.ts';
import type { Lexicon } from '../names/lexicon.ts';
import type { ProposalList, ProposalsSeed } from '../seeds/proposalSchema.ts';
import type { ReadAnnotation } from '../seeds/readAnnotations.ts';
import type { ReadArticle } from '../seeds/readArticles.ts';
import { type ReadProposals, readProposals } from '../seeds/readProposals.ts';
import type { ListedProposal, ShapedProposals } from '../seeds/shapeProposals.ts';
import { describeNames, roundScore } from './describeNames.ts';
import { quoteSpan } from './quoteSpan.ts';

/** Why a date that a text does not spell out is what it is. */
const fromArticleDate = {
  fr: 'D’après la date de l’article.',
  en: 'From the article’s own date.',
};

/**
 * What our rules have read in an article, as proposals with their quotes. They pass the same checks as the proposals of
 * other programs: what cannot be quoted, or fails a check, is left out.
 */
export function describeProposals(
  article: ReadArticle,
  found: ArticleProposals,
  annotation: ReadAnnotation,
  lexicon: Lexicon,
): ReadProposals {
  const counts = new Map<string, number>();
  const quoted = <Value extends object>(span: Span, value: Value) => {
    const quote = quoteSpan(article.plain, span, counts);
    return quote === null ? [] : [{ ...value, ...quote }];
  };
  const described = describeNames(article, found.article, annotation, lexicon);
  const standing = ({ score, why }: { score: number; why: string }) => ({ score: roundScore(score), why });
  const dated = (basis: 'stated' | 'inferred' | undefined) =>
    basis === 'inferred' ? { basis, note: fromArticleDate } : basis === undefined ? {} : { basis };

  const happened = found.events.filter(({ id }) => !lexicon.entries.has(id));
  const seed: Omit<ProposalsSeed, 'article'> = {
    names: [
      ...described.names,
      ...happened.map((event) => ({
        id: event.id,
        label: event.label,
        type: 'event' as const,
        ...(event.determiner !== undefined && { determiner: event.determiner }),
        forms: [],
        demonyms: [],
        countries: [],
        sameAs: [],
        ...(event.when !== null && { when: event.when, ...dated(event.basis ?? 'stated') }),
        ...standing(event),
      })),
    ],
    mentions: described.mentions.flatMap((mention) =>
      quoted(mention, { node: mention.node, how: mention.how, ...standing(mention) }),
    ),
    not: described.not.flatMap((span) => quoted(span, {})),
    events: found.events.flatMap((event) =>
      event.passages.flatMap((passage) => quoted(passage, { event: event.id, ...standing(event) })),
    ),
    relations: found.relations.flatMap((relation) => {
      const { source, target, predicate, certainty, attributedTo, via, when, basis } = relation;
      return quoted(relation, {
        source: [source],
        predicate,
        target: [target],
        certainty,
        ...(attributedTo !== undefined && { attributedTo }),
        ...(via !== undefined && via.length > 0 && { via: [...via] }),
        ...(when !== undefined && { when, ...dated(basis) }),
        ...standing(relation),
      });
    }),
    same: found.article.doubts.map(({ nodes, ...doubt }) => ({ nodes: [...nodes], ...standing(doubt) })),
  };
  return readProposals(shapeSeed(article.article.id, seed), article, [article], lexicon, () => {});
}

/** A seed that is in no file yet, as if it had been read from one. */
function shapeSeed(article: string, seed: Omit<ProposalsSeed, 'article'>): ShapedProposals {
  const file = `proposals/${article}.yaml`;
  const items = <List extends ProposalList>(list: List): ListedProposal<ProposalsSeed[List][number]>[] =>
    seed[list].map((value, index) => ({
      value: value as ProposalsSeed[List][number],
      index,
      file,
      lineOf: () => 1,
    }));
  return {
    file,
    article,
    lineOf: () => 1,
    names: items('names').map((item) => ({
      ...item,
      hasOwnId: true,
      value: { ...item.value, id: item.value.id ?? '' },
    })),
    mentions: items('mentions'),
    not: items('not'),
    events: items('events'),
    relations: items('relations'),
    same: items('same'),
  };
}
