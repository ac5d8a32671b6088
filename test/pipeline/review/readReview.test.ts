import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/domain/basics/ids.ts';
import { isProposed } from '../../../src/domain/graph/provenance.ts';
import type { Decision } from '../../../src/domain/review/decision.ts';
import type { Proposal, Review } from '../../../src/domain/review/proposal.ts';
import {
  decisionsFor,
  firstByArticle,
  foresee,
  inTurn,
  progressByArticle,
  progressOf,
  waitingIn,
} from '../../../src/domain/review/queue.ts';
import { readReview } from '../../../src/pipeline/review/readReview.ts';
import { decide } from '../../../src/pipeline/seeds/edit/decide.ts';
import { type Corpus, dakar, graphIn, propose, seedsOf } from '../propose/corpusOf.ts';

const diffa = `Niger : l’armée a repoussé une attaque de Boko Haram près de Diffa

Niamey, le 4 juin 2022 (ANP)

L’armée nigérienne a repoussé samedi une attaque de Boko Haram contre un poste militaire près de Diffa. Selon le ministère de la Défense, la France a fourni des renseignements au Niger. Le Tchad et le Niger ont signé un accord de coopération militaire en 2021.
`;
const corpus = propose(
  new Map([
    ['articles/un.txt', dakar],
    ['articles/deux.txt', diffa],
  ]),
).after as ReadonlyMap<string, string>;

const read = (files: Corpus): Review => readReview(seedsOf(files));
const articles = (graphIn(corpus).graph?.articles ?? []).map(({ id }) => id);
const queueOf = (review: Review, order: readonly ArticleId[] = articles) => inTurn(waitingIn(review), order);
const apply = (
  files: ReadonlyMap<string, string>,
  proposal: Proposal,
  kind: 'accept' | 'reject' | 'restore',
) => new Map([...files, ...decide(files, decisionsFor(proposal, kind))]);
const textOf = ({ span, article }: Proposal, where: Proposal['span'] = span) =>
  where &&
  graphIn(corpus)
    .graph?.articles.find(({ id }) => id === article)
    ?.text.slice(where.start, where.end);

describe('what there is to decide about a corpus that the rules have read', () => {
  const review = read(corpus);
  const queue = queueOf(review);

  it('asks for names first, then events, then links', () => {
    expect([...new Set(queue.map(({ kind }) => kind))]).toEqual(['name', 'event', 'link']);
    expect(queue.length).toBeGreaterThan(30);
  });

  it('asks once about a name that two articles propose, and keeps both', () => {
    const asked = queue.filter(({ body }) => body.list === 'names' && body.node === 'boko-haram');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.refs.map(({ article }) => article)).toHaveLength(2);
  });

  it('shows each in its words, a link with the words that give its verb', () => {
    const link = queue.find(({ body }) => body.list === 'relations' && body.predicate === 'supplied-arms-to');
    if (!link) throw new Error('The rules see no delivery.');
    expect(textOf(link)).toBe('Le Sénégal aurait livré des armes au Mali');
    expect(textOf(link, link.trigger)).toBe('aurait livré des armes');
    expect(link.reason?.fr).toBe(
      'Le verbe «\u202faurait livré des armes\u202f» relie son sujet à son complément.',
    );
    expect([...link.needs].sort()).toEqual(['mali', 'senegal']);
    const name = queue.find(({ body }) => body.list === 'names' && body.node === 'kidira');
    expect(name && textOf(name)).toBe('Kidira');
  });

  it('says nothing of passages of an event that is only proposed: they go with its name', () => {
    expect(queue.filter(({ body }) => body.list === 'events')).toEqual([]);
    const event = queue.find(({ body }) => body.list === 'names' && body.node === 'livraison-au-mali');
    expect(event?.kind).toBe('event');
    expect(event && textOf(event)).toBe('Le Sénégal aurait livré des armes au Mali');
  });

  it('counts as done what is accepted and what is rejected', () => {
    expect(progressOf(review)).toEqual({ done: 0, left: queue.length });
    const link = queue.find(({ kind }) => kind === 'link') as Proposal;
    const rejected = read(apply(corpus, link, 'reject'));
    expect(progressOf(rejected, { kind: 'link' }).done).toBe(1);
    expect(queueOf(rejected)).toHaveLength(queue.length - 1);
    const accepted = read(apply(corpus, link, 'accept'));
    expect(progressOf(accepted, { kind: 'link' }).done).toBe(1);
    // With the link, the names and the events that it needs.
    const needed = (['name', 'event'] as const).map((kind) => progressOf(accepted, { kind }).done);
    expect(needed.reduce((sum, done) => sum + done, 0)).toBe(link.needs.length);
  });

  it('counts all articles at once as it counts each, and knows what waits first in each', () => {
    const link = queue.find(({ kind }) => kind === 'link') as Proposal;
    for (const decided of [
      review,
      read(apply(corpus, link, 'reject')),
      read(apply(corpus, link, 'accept')),
    ]) {
      const waiting = queueOf(decided);
      const all = progressByArticle(decided);
      expect(all.size).toBeGreaterThan(0);
      for (const [article, progress] of all) {
        expect(progress).toEqual(progressOf(decided, { article }));
        expect(firstByArticle(waiting).get(article)).toBe(waiting.find((one) => one.article === article)?.id);
      }
    }
  });
});

describe('the queue', () => {
  /** All decisions of one kind, one after the other, as the queue then stands. */
  const decideAll = (kind: 'accept' | 'reject') => {
    const decisions: Decision[] = [];
    let review = read(corpus);
    for (let next = queueOf(review)[0]; next; next = queueOf(review)[0]) {
      decisions.push(...decisionsFor(next, kind));
      review = foresee(review, next, kind);
    }
    return new Map([...corpus, ...decide(corpus, decisions)]);
  };

  it('leaves, when everything in it is accepted, a corpus without a problem and nothing in pencil', () => {
    const files = decideAll('accept');
    expect(queueOf(read(files))).toEqual([]);
    const { graph, problems } = graphIn(files);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(graph?.edges.filter(isProposed)).toEqual([]);
    expect(graph?.nodes.filter(isProposed)).toEqual([]);
    expect(graph?.edges.length).toBeGreaterThan(10);
  });

  it('leaves nothing of what is rejected in the graph', () => {
    const files = decideAll('reject');
    expect(queueOf(read(files))).toEqual([]);
    expect(graphIn(files).graph?.edges).toEqual([]);
  });

  it('is, whatever is decided, what the files then say: nobody is shown another one for a moment', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('accept' as const, 'reject' as const)), { maxLength: 5 }),
        (wishes) => {
          const decisions: Decision[] = [];
          let foreseen = read(corpus);
          for (const [which, kind] of wishes) {
            const queue = queueOf(foreseen);
            const proposal = queue[which % Math.max(1, queue.length)];
            if (!proposal) break;
            foreseen = foresee(foreseen, proposal, kind);
            decisions.push(...decisionsFor(proposal, kind));
          }
          const files = new Map([...corpus, ...decide(corpus, decisions)]);
          const ids = (review: Review) => queueOf(review).map(({ id }) => id);
          expect(ids(foreseen)).toEqual(ids(read(files)));
        },
      ),
      { numRuns: 10 },
    );
  });

  it('takes a rejection back to the byte', () => {
    for (const proposal of queueOf(read(corpus)).slice(0, 4)) {
      const rejected = apply(corpus, proposal, 'reject');
      const again = read(rejected).proposals.find(({ id }) => id === proposal.id);
      expect(again?.rejected).toBe(true);
      expect(again && apply(rejected, again, 'restore')).toEqual(corpus);
    }
  });
});
