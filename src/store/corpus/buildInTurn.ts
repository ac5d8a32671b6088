import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import type { BuildStep } from '../../domain/graph/buildStep.ts';
import type { BuiltCorpus } from './corporaState.ts';
import type { Corpus } from './corpus.ts';
import type { CorpusBuilder } from './ports.ts';

interface BuildHooks {
  /** The corpus as it stands; null: none is open. */
  readonly corpusNow: () => Corpus | null;
  readonly onBuilding: (building: boolean) => void;
  readonly onStep: (step: BuildStep) => void;
  readonly onBuilt: (built: BuiltCorpus) => void;
}

interface BuildInTurn {
  /** Builds the graph of the current files once the build under way is done; states in between are skipped. */
  readonly again: () => void;
  /** Begins no other graph, or does again what was to be done meanwhile. */
  readonly rest: (resting: boolean) => void;
  /** Abandons the build under way. */
  readonly stop: () => void;
  /**
   * Resolves with the next graph, or at once where none is being built. Where a build is abandoned for another meanwhile,
   * with the other's. Never rejects.
   */
  readonly first: () => Promise<void>;
  /** Resolves when no graph is being built any more. Never rejects. */
  readonly settled: () => Promise<void>;
}

/** Builds one graph after the other, each from the newest files, so that a growing corpus is shown as it grows. */
export function buildInTurn(
  builder: CorpusBuilder,
  { corpusNow, onBuilding, onStep, onBuilt }: BuildHooks,
): BuildInTurn {
  let running: AbortController | null = null;
  let due = false;
  let resting = false;
  let made: CorpusFiles | null = null;
  let ended: Promise<void> = Promise.resolve();
  let next: Promise<void> = Promise.resolve();

  const run = async (controller: AbortController, tellFirst: () => void) => {
    onBuilding(true);
    do {
      due = false;
      const corpus = corpusNow();
      if (corpus === null || corpus.files === made) break;
      const built = await builder.build(corpus, controller.signal, onStep).catch(() => null);
      if (controller.signal.aborted) break;
      if (built !== null) {
        made = corpus.files;
        onBuilt(built);
      }
      tellFirst();
    } while (due && !resting);
    if (running === controller) {
      running = null;
      onBuilding(false);
    }
    tellFirst();
  };

  const begin = () => {
    if (running !== null || resting || !due) return;
    const controller = new AbortController();
    running = controller;
    let tellFirst = () => {};
    next = new Promise((done) => {
      tellFirst = done;
    });
    ended = run(controller, tellFirst);
  };

  return {
    again: () => {
      due = true;
      begin();
    },
    rest: (on) => {
      resting = on;
      begin();
    },
    stop: () => {
      running?.abort();
      if (running !== null) onBuilding(false);
      running = null;
      due = false;
      made = null;
    },
    first: async () => {
      for (let awaited: typeof next | null = null; awaited !== next; ) {
        awaited = next;
        await awaited;
      }
    },
    settled: () => ended,
  };
}
