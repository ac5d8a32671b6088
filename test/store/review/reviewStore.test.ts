import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CorpusFiles } from '../../../src/domain/basics/corpus.ts';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { isProposed } from '../../../src/domain/graph/provenance.ts';
import type { GraphNode } from '../../../src/domain/graph/schema.ts';
import type { Review, ReviewStep } from '../../../src/domain/review/proposal.ts';
import { readReview } from '../../../src/pipeline/review/readReview.ts';
import { createAppStore } from '../../../src/store/appStore.ts';
import { createCorporaStore } from '../../../src/store/corpus/corporaStore.ts';
import { elementOf } from '../../../src/store/review/elementOf.ts';
import { createReviewStore } from '../../../src/store/review/reviewStore.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { makeMachine } from '../../helpers/corporaPorts.ts';
import { dakar, graphIn, propose, seedsOf } from '../../pipeline/propose/corpusOf.ts';

const corpus = propose(new Map([['articles/un.txt', dakar]])).after as CorpusFiles;
const { graph } = graphIn(corpus);
if (graph === null) throw new Error('The rules made no graph of the article.');
const index = buildGraphIndex(graph);

const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
});

/** An open corpus under review, as in the page; `write` can refuse to write. */
async function openReview(write = (files: CorpusFiles) => files) {
  const { ports } = makeMachine().openTab();
  const corpora = createCorporaStore({
    ...ports,
    decide: async (files, decisions) => ports.decide(write(files), decisions),
  });
  const id = await corpora.getState().actions.create('Essai', corpus);
  await corpora.getState().actions.open(id);
  const app = createAppStore(index, null, defaultView);
  const { store, end } = createReviewStore(
    { read: async (files) => readReview(seedsOf(files)) },
    corpora,
    app,
  );
  ended.push(end);
  await vi.waitFor(() => expect(store.getState().loaded).toBe(true));
  const files = () => new Map(corpora.getState().current?.corpus.files);
  return { corpora, app, store, files, actions: () => store.getState().actions };
}

const yaml = (files: CorpusFiles) =>
  [...files].filter(([path]) => /^(?:proposals|annotations|lexicon)\//.test(path)).sort();

describe('the review of an open corpus', () => {
  it('looks at the first name, and at the next as soon as it is decided about', async () => {
    const { store, actions } = await openReview();
    const { queue } = store.getState();
    expect(store.getState().current?.id).toBe(queue[0]?.id);
    const written = actions().decide('accept');
    expect(store.getState().queue.map(({ id }) => id)).not.toContain(queue[0]?.id);
    expect(store.getState().current).not.toBeNull();
    expect(store.getState().saving).toBe(1);
    await written;
    expect(store.getState().saving).toBe(0);
  });

  it('shows a decision while the one before is written, and has them on disk one after the other', async () => {
    const { store, files, actions } = await openReview();
    const untouched = files();
    const waiting = () => store.getState().queue.map(({ id }) => id);
    const [first] = store.getState().queue;
    const one = actions().decide('accept');
    const second = store.getState().current;
    const other = actions().decide('reject');
    expect(waiting()).not.toContain(first?.id);
    expect(waiting()).not.toContain(second?.id);
    expect(store.getState().current).not.toBe(second);
    // Both are still to be written.
    expect(files()).toEqual(untouched);
    expect(store.getState().saving).toBe(2);
    await one;
    const withFirst = files();
    expect(withFirst).not.toEqual(untouched);
    await other;
    expect(files()).not.toEqual(withFirst);
    expect(store.getState().saving).toBe(0);
    expect(waiting()).not.toContain(first?.id);
    expect(waiting()).not.toContain(second?.id);
  });

  it('ends in the same files however quickly it is decided and taken back', async () => {
    const act = fc.constantFrom('accept', 'accept', 'reject', 'later', 'all', 'undo');
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 7 }), async (acts) => {
        const decideAll = async (inHaste: boolean) => {
          const { store, actions, files } = await openReview();
          const under: Promise<unknown>[] = [];
          for (const one of acts) {
            const { current, queue } = store.getState();
            if (one === 'later') actions().putOff();
            else if (one === 'undo') under.push(actions().undo());
            else if (one === 'all')
              under.push(actions().acceptAll(queue.filter(({ kind }) => kind === current?.kind).slice(0, 3)));
            else under.push(actions().decide(one));
            if (!inHaste) await under.at(-1);
          }
          await Promise.all(under);
          return { files: yaml(files()), queue: store.getState().queue.map(({ id }) => id) };
        };
        expect(await decideAll(true)).toEqual(await decideAll(false));
      }),
      { numRuns: 8 },
    );
  });

  it('takes back no other decision in place of one that could not be written', async () => {
    let refuses = false;
    const { store, actions, files } = await openReview((all) => {
      if (refuses) throw new Error('no room');
      return all;
    });
    await actions().decide('accept');
    const before = files();
    refuses = true;
    await Promise.all([actions().decide('accept'), actions().undo()]);
    expect(store.getState().saving).toBe(0);
    expect(files()).toEqual(before);
  });

  it('goes on with what was decided after one that could not be written', async () => {
    let refused = false;
    const { store, actions, files } = await openReview((all) => {
      if (refused) return all;
      refused = true;
      throw new Error('no room');
    });
    const before = files();
    const first = store.getState().current;
    const failing = actions().decide('accept');
    const second = store.getState().current;
    await Promise.all([failing, actions().decide('reject')]);
    expect(store.getState().last?.fr).toContain('pas écrit');
    expect(files()).not.toEqual(before);
    const waiting = () => store.getState().queue.map(({ id }) => id);
    await vi.waitFor(() => expect(waiting()).toContain(first?.id));
    expect(waiting()).not.toContain(second?.id);
  });

  it('inks in the graph at once, before anything is on disk', async () => {
    const { app, store, actions, files } = await openReview();
    const before = files();
    const link = store.getState().queue.find(({ kind }) => kind === 'link');
    if (!link) throw new Error('No link is proposed.');
    actions().goTo(link.id);
    const inPencil = () => app.getState().index.graph.edges.filter(isProposed).length;
    const count = inPencil();
    const written = actions().decide('accept');
    expect(inPencil()).toBe(count - 1);
    expect(files()).toEqual(before);
    await written;
    expect(files().get(`annotations/${link.article}.yaml`)).toContain('origin: reviewed');
  });

  it('leaves what is put off for the end', async () => {
    const { store, actions } = await openReview();
    actions().setKind('link');
    const links = store.getState().queue.filter(({ kind }) => kind === 'link');
    actions().putOff();
    expect(store.getState().current?.id).toBe(links[1]?.id);
    for (const _ of links.slice(1)) actions().putOff();
    expect(store.getState().current).not.toBeNull();
    expect(store.getState().later.size).toBe(links.length);
  });

  it('goes from a pencilled link and a pencilled name to what proposes them', async () => {
    const { store, actions } = await openReview();
    const edge = index.graph.edges.find(isProposed);
    if (!edge) throw new Error('No link is in pencil.');
    expect(actions().goToElement({ edge: edge.id })).toBe(true);
    const { current } = store.getState();
    expect(current?.body).toMatchObject({ list: 'relations', predicate: edge.predicate });
    expect(actions().goToElement({ node: edge.source })).toBe(true);
    expect(store.getState().current?.body).toMatchObject({ list: 'names', node: edge.source });
  });

  it('stays at the open proposal for whoever comes back from seeing it in the graph', async () => {
    const { store, actions } = await openReview();
    const { queue } = store.getState();
    const seen = queue.flatMap((proposal) => {
      const element = elementOf(proposal, index);
      return element === null ? [] : [{ proposal, element }];
    });
    expect(new Set(seen.map(({ proposal }) => proposal.body.list)).size).toBeGreaterThan(1);
    for (const { proposal, element } of seen) {
      actions().goTo(proposal.id);
      expect(actions().goToElement(element)).toBe(true);
      expect(store.getState().current?.id).toBe(proposal.id);
    }
  });

  it('says when a decision could not be written, and shows what the files say', async () => {
    const { store, actions, files } = await openReview(() => {
      throw new Error('no room');
    });
    const before = files();
    const { queue } = store.getState();
    await actions().decide('accept');
    expect(store.getState().last?.fr).toContain('pas écrit');
    await vi.waitFor(() => expect(store.getState().queue).toHaveLength(queue.length));
    expect(files()).toEqual(before);
  });

  it('takes all decisions back to the byte, whatever was decided in whatever order', async () => {
    const act = fc.constantFrom('accept', 'accept', 'reject', 'later', 'step', 'all');
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 7 }), async (acts) => {
        const { store, actions, files, corpora } = await openReview();
        const before = yaml(files());
        const ids = store.getState().queue.map(({ id }) => id);
        for (const one of acts) {
          const { current, queue } = store.getState();
          if (one === 'accept' || one === 'reject') await actions().decide(one);
          else if (one === 'later') actions().putOff();
          else if (one === 'step') actions().step(1);
          else await actions().acceptAll(queue.filter(({ kind }) => kind === current?.kind).slice(0, 3));
        }
        while ((corpora.getState().current?.past.length ?? 0) > 0) await actions().undo();
        expect(yaml(files())).toEqual(before);
        expect(store.getState().queue.map(({ id }) => id)).toEqual(ids);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the review of a large corpus', () => {
  const [one, two] = [dakar, dakar.replaceAll('Mali', 'Niger')];
  const both = propose(
    new Map([
      ['articles/un.txt', one],
      ['articles/deux.txt', two],
    ]),
  ).after as CorpusFiles;
  const whole = readReview(seedsOf(both));
  const ids = (proposals: Review['proposals']) => proposals.map(({ id }) => id);

  /** A review whose reading ends, or tells of the first proposals, when the test says so. */
  async function openSlowly() {
    const corpora = createCorporaStore(makeMachine().openTab().ports);
    const id = await corpora.getState().actions.create('Essai', both);
    await corpora.getState().actions.open(id);
    const app = createAppStore(index, null, { ...defaultView, display: 'review' });
    const readings: { tell: (step: ReviewStep) => void; end: () => void; signal: AbortSignal }[] = [];
    const { store, end } = createReviewStore(
      {
        read: (files, signal, tell) =>
          new Promise((resolve, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason));
            readings.push({ tell, signal, end: () => resolve(readReview(seedsOf(files))) });
          }),
      },
      corpora,
      app,
    );
    ended.push(end);
    const files = () => new Map(corpora.getState().current?.corpus.files);
    return { store, app, corpora, readings, files, actions: () => store.getState().actions };
  }

  it('shows its first proposals before all are read, and keeps what is decided of them meanwhile', async () => {
    const { store, corpora, readings, actions } = await openSlowly();
    const [reading] = readings;
    reading?.tell({ done: 1, all: 2 });
    expect(store.getState()).toMatchObject({ loaded: false, reading: { done: 1, all: 2 } });
    const part = { ...whole, proposals: whole.proposals.slice(0, 3) };
    reading?.tell({ done: 1, all: 2, first: part });
    expect(store.getState().loaded).toBe(true);
    expect(ids(store.getState().queue)).toEqual(ids(part.proposals));
    // As many as there are in all, though only some of them have been read.
    expect(store.getState().waiting).toBe(corpora.getState().built?.toReview);

    const [first, second] = part.proposals;
    await actions().decide('accept');
    await actions().decide('reject');
    reading?.tell({ done: 2, all: 2 });
    reading?.end();
    await vi.waitFor(() => expect(store.getState().reading).toBeNull());
    const waiting = ids(store.getState().queue);
    expect(waiting.length).toBeGreaterThan(3);
    expect(waiting).not.toContain(first?.id);
    expect(waiting).not.toContain(second?.id);
    // What the files say since replaces it, and is the same.
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    readings[1]?.end();
    await vi.waitFor(() => expect(ids(store.getState().queue)).toEqual(waiting));
  });

  it('begins to read again when what it reads is changed by somebody else, or taken back', async () => {
    const { store, readings, actions, corpora } = await openSlowly();
    readings[0]?.tell({ done: 1, all: 2, first: whole });
    await actions().decide('accept');
    await actions().undo();
    expect(readings[0]?.signal.aborted).toBe(true);
    expect(ids(store.getState().queue)).toEqual(ids(whole.proposals));
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    await corpora
      .getState()
      .actions.editCorpus({ fr: 'Note', en: 'Note' }, [{ path: 'README.md', text: 'x' }]);
    expect(readings[1]?.signal.aborted).toBe(true);
    await vi.waitFor(() => expect(readings).toHaveLength(3));
    readings[2]?.end();
    await vi.waitFor(() => expect(store.getState().reading).toBeNull());
    expect(ids(store.getState().queue)).toEqual(ids(whole.proposals));
  });

  it('rejects a name in every article that proposes it, also in one that was not read yet', async () => {
    const { readings, actions, store, files } = await openSlowly();
    const shared = whole.proposals.find(({ body, refs }) => body.list === 'names' && refs.length === 2);
    if (!shared) throw new Error('No name is proposed by both articles.');
    const [ref] = shared.refs;
    readings[0]?.tell({ done: 1, all: 2, first: { ...whole, proposals: [{ ...shared, refs: [ref] }] } });
    await actions().decide('reject');
    expect(ids(readReview(seedsOf(files())).proposals.filter(({ rejected }) => !rejected))).not.toContain(
      shared.id,
    );
    expect(store.getState().queue).toEqual([]);
  });

  it('is drawn when its graph is looked at again, however much was decided', async () => {
    const many = Array.from({ length: 900 }, (_, n) => ({
      ...(graph.nodes[0] as GraphNode),
      id: asNodeId(`copy-${n}`),
      mentions: [],
    }));
    const large = buildGraphIndex({ ...graph, nodes: [...graph.nodes, ...many] });
    const { app, store, actions } = await openReview();
    app.setState({ index: large });
    app.getState().actions.setDisplay('review');
    const links = store.getState().queue.filter(({ kind }) => kind === 'link');
    const inPencil = () => app.getState().index.graph.edges.filter(isProposed).length;
    const before = inPencil();
    actions().setKind('link');
    await actions().decide('accept');
    await actions().decide('accept');
    await actions().undo();
    expect(app.getState().index).toBe(large);
    expect(links.length).toBeGreaterThan(1);
    app.getState().actions.setDisplay('graph');
    await vi.waitFor(() => expect(inPencil()).toBe(before - 1));
  });
});
