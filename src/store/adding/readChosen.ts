import type { IncomingStep } from '../../domain/graph/incoming.ts';
import { isLostScript } from '../../lib/lostScript.ts';
import type { AddingState, AddingStore } from './addingState.ts';
import { type AddingPorts, type ChosenFile, ReadingTooSlow } from './ports.ts';
import { type ArchiveState, type LostReason, lostReading, type Row, type RowState, rowOf } from './row.ts';
import { withArrived, withRowState } from './transitions.ts';

/** Files of an archive come faster than they can be shown one by one. */
const betweenRowsMs = 50;

interface Reading extends Pick<AddingPorts, 'reader' | 'now'>, Pick<AddingStore, 'getState' | 'setState'> {
  readonly nextKey: () => number;
}

/**
 * Reads a file into the row with this key. What it turned out to be takes the place of the row's state; the files of an
 * archive follow it, which is `reading` still when all have been read. Where the signal aborts, it waits to be read on.
 * Never rejects.
 */
export async function readChosen(
  file: ChosenFile,
  key: number,
  signal: AbortSignal,
  { reader, now, getState, setState, nextKey }: Reading,
): Promise<void> {
  const put = (state: RowState) => setState(({ rows }) => ({ rows: withRowState(rows, key, state) }));
  /** As it is shown; the files that have `arrived` since are not in it. */
  let archive = archiveOf(getState(), key);
  let arrived: Row[] = [];
  let isRead = false;
  let shownAt = now();

  const done = () => (archive?.done ?? 0) + arrived.length;
  const showArrived = () => {
    const last = arrived.at(-1);
    if (archive === undefined || last === undefined) return;
    setState(withArrived(getState(), key, archive, arrived));
    archive = { ...archive, done: done(), last: last.key };
    arrived = [];
    shownAt = now();
  };
  const follow = (row: Row) => {
    isRead = true;
    arrived.push(row);
    if (now() - shownAt >= betweenRowsMs) showArrived();
  };
  const take = (step: IncomingStep) => {
    if (step.kind === 'archive') {
      archive ??= { names: step.names, done: 0, last: key };
      put({ kind: 'reading', archive });
    } else if (archive !== undefined) follow(rowOf(nextKey(), step));
    else {
      isRead = true;
      put(rowOf(key, step).state);
    }
  };
  const fail = (reason: LostReason) => {
    const state: RowState = { kind: 'fault', fault: lostReading(reason) };
    const name = archive?.names[done()];
    if (reason !== 'lost' && name !== undefined) return follow({ key: nextKey(), name, state });
    showArrived();
    put(state);
  };

  put({ kind: 'reading', ...(archive && { archive }) });
  // One file of an archive that cannot be read is told, and the reading goes on behind it.
  for (;;) {
    try {
      const bytes = await file.bytes();
      await reader.readFile({ name: file.name, bytes, from: done() }, take, signal);
      if (!isRead) fail('failed');
      break;
    } catch (error) {
      if (signal.aborted) {
        showArrived();
        if (archive !== undefined || !isRead) put({ kind: 'waiting', ...(archive && { archive }) });
        return;
      }
      const reason = reasonOf(error);
      fail(reason);
      if (reason === 'lost' || archive === undefined || done() >= archive.names.length) break;
    }
  }
  showArrived();
}

const archiveOf = ({ rows }: AddingState, key: number): ArchiveState | undefined => {
  const state = rows.find((row) => row.key === key)?.state;
  return state?.kind === 'waiting' ? state.archive : undefined;
};

/** Why a reading did not finish, of what it rejected with. */
export const reasonOf = (error: unknown): LostReason =>
  error instanceof ReadingTooSlow ? 'slow' : isLostScript(error) ? 'lost' : 'failed';
