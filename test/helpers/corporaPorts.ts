import type { CorpusId } from '../../src/domain/basics/corpus.ts';
import { decide } from '../../src/pipeline/seeds/edit/decide.ts';
import type { BuiltCorpus, CorpusSummary } from '../../src/store/corpus/corporaState.ts';
import type { Corpus } from '../../src/store/corpus/corpus.ts';
import type { NotedDecision } from '../../src/store/corpus/notedDecision.ts';
import type { CorporaPorts, CorporaStorage, KeepOutcome, NotKept } from '../../src/store/corpus/ports.ts';
import { type AddingStep, afterStep, type UnfinishedAdding } from '../../src/store/corpus/unfinished.ts';

/** One computer's storage, in memory: several stores over it act as several tabs. */
export function makeMachine() {
  const corpora = new Map<string, { corpus: Corpus; summary: CorpusSummary }>();
  const tabs = new Set<(id: CorpusId) => void>();
  const notes = new Map<CorpusId, readonly UnfinishedAdding[]>();
  /** Decisions that are not written yet. */
  const decisions = new Map<CorpusId, readonly NotedDecision[]>();
  const forget = (id: CorpusId, { at, by }: NotedDecision, isTaken = true): boolean => {
    const known = decisions.get(id) ?? [];
    const rest = known.filter((one) => one.at !== at || one.by !== by);
    if (isTaken) decisions.set(id, rest);
    return rest.length < known.length;
  };
  /** Addings that are held by a tab that lives, with what waits for their end. */
  const holds = new Map<string, Set<() => void>>();
  const letGo = (id: string) => {
    const waiting = holds.get(id) ?? [];
    holds.delete(id);
    for (const tell of waiting) tell();
  };
  /** Why it refuses to store anything (null: it stores everything), and whether it promises never to delete it. */
  const mood: { refuses: NotKept | null; promises: boolean } = { refuses: null, promises: true };
  let clock = 1000;
  let count = 0;

  const openTab = () => {
    let hear: ((id: CorpusId) => void) | null = null;
    let persisted = 0;
    const holding = new Set<string>();
    const noteStep = (id: CorpusId, step?: AddingStep) =>
      step && notes.set(id, afterStep(notes.get(id) ?? [], step));
    const written = (id: CorpusId, act: () => void): KeepOutcome => {
      if (mood.refuses !== null) return { ok: false, reason: mood.refuses };
      act();
      for (const tab of tabs) if (tab !== hear) tab(id);
      return { ok: true };
    };
    const storage: CorporaStorage = {
      list: async () => (mood.refuses === 'closed' ? null : [...corpora.values()].map((one) => one.summary)),
      read: async (id) => corpora.get(id)?.corpus ?? null,
      add: async (corpus, summary, { step } = {}) =>
        written(corpus.id, () => {
          corpora.set(corpus.id, { corpus, summary });
          noteStep(corpus.id, step);
        }),
      update: async (corpus, _changed, summary, before, { step, noted } = {}) =>
        noted && !forget(corpus.id, noted, corpora.get(corpus.id)?.corpus.revision === before)
          ? { ok: false, reason: 'gone' }
          : corpora.get(corpus.id)?.corpus.revision === before
            ? written(corpus.id, () => {
                corpora.set(corpus.id, { corpus, summary });
                noteStep(corpus.id, step);
              })
            : { ok: false, reason: 'overtaken' },
      note: async (summary) => {
        const known = corpora.get(summary.id);
        if (known) known.summary = summary;
      },
      remove: async (id) => written(id, () => corpora.delete(id)),
      noteDecision: async (id, one) => {
        if (mood.refuses !== null) return { ok: false, reason: mood.refuses };
        decisions.set(id, [...(decisions.get(id) ?? []), one]);
        return { ok: true };
      },
      forgetDecision: async (id, one) => forget(id, one),
      notedDecisions: async (id) => decisions.get(id) ?? [],
      holdAdding: async (id) => {
        holds.set(id, new Set());
        holding.add(id);
        return () => letGo(id);
      },
      noteAdding: async (id, step) => void written(id, () => noteStep(id, step)),
      watchUnfinished: (corpus, onFound) => {
        let ended = false;
        for (const { id } of notes.get(corpus) ?? []) {
          const look = () => {
            const one = notes.get(corpus)?.find((note) => note.id === id);
            if (one && !ended) onFound(one);
          };
          const waiting = holds.get(id);
          if (waiting) waiting.add(look);
          else look();
        }
        return () => {
          ended = true;
        };
      },
      listen: (onOther) => {
        hear = onOther;
        tabs.add(onOther);
        return () => tabs.delete(onOther);
      },
      persist: async () => {
        persisted += 1;
        return mood.promises;
      },
      isPersisted: async () => mood.promises && persisted > 0,
    };
    const built: BuiltCorpus[] = [];
    const ports: CorporaPorts = {
      storage,
      builder: {
        build: async ({ files }) => {
          const one: BuiltCorpus = {
            graph: null,
            problems: [],
            layout: null,
            articles: files.size,
            toReview: 0,
          };
          built.push(one);
          return one;
        },
      },
      decide: async (files, asked) => [...decide(files, asked)].map(([path, text]) => ({ path, text })),
      now: () => {
        clock += 1;
        return clock;
      },
      suffix: () => {
        count += 1;
        return `s${count}`;
      },
    };
    /** Ends the tab, without its being told. */
    const kill = () => {
      if (hear !== null) tabs.delete(hear);
      for (const id of holding) letGo(id);
    };
    return { ports, built, kill, persisted: () => persisted };
  };
  return { openTab, mood, corpora, decisions };
}
