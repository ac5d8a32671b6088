import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DossierEntry, dossierLimits, keyOfEntry } from '../../../src/domain/dossier/dossier.ts';
import { readDossierText, writeDossierText } from '../../../src/domain/dossier/dossierText.ts';
import {
  clearDossier,
  gather,
  keysIn,
  moveEntry,
  release,
  setNote,
  setTitle,
  undoRemoval,
} from '../../../src/store/dossier/dossier.ts';
import { createDossierStore, type DossierState } from '../../../src/store/dossier/dossierStore.ts';
import { sampleEntries } from '../../helpers/sampleDossier.ts';

const [first, second, third] = sampleEntries as [DossierEntry, DossierEntry, DossierEntry];
const empty = createDossierStore().getState();
const full = gather(empty, sampleEntries);
const order = ({ dossier }: DossierState) => dossier.entries.map(keyOfEntry);
const keys = sampleEntries.map(keyOfEntry);

describe('a dossier', () => {
  it('takes each passage once, at the end', () => {
    expect(order(full)).toEqual(keys);
    expect(gather(full, [second])).toBe(full);
    expect(order(gather(gather(empty, [second]), sampleEntries))).toEqual([keys[1], keys[0], keys[2]]);
  });

  it('has an end', () => {
    const many = Array.from({ length: dossierLimits.entries + 5 }, (_, at) => ({ ...first, end: 9000 + at }));
    const packed = gather(empty, many);
    expect(packed.dossier.entries).toHaveLength(dossierLimits.entries);
    expect(gather(packed, [second])).toBe(packed);
  });

  it('gives back what was taken out, to its place, and keeps what was done meanwhile', () => {
    const noted = setNote(full, keyOfEntry(second), 'à vérifier');
    const without = release(noted, new Set([keyOfEntry(second)]));
    expect(order(without)).toEqual([keys[0], keys[2]]);
    const meanwhile = setNote(without, keyOfEntry(third), 'écrit entre-temps');
    const back = undoRemoval(meanwhile);
    expect(order(back)).toEqual(keys);
    expect(back.dossier.entries.map(({ note }) => note)).toEqual(['', 'à vérifier', 'écrit entre-temps']);
    expect(undoRemoval(back)).toBe(back);
    expect(undoRemoval(clearDossier(noted)).dossier).toEqual(noted.dossier);
  });

  it('keeps the note of a passage that is taken out by mistake and put in again', () => {
    const noted = setNote(full, keyOfEntry(second), 'à vérifier');
    const again = gather(release(noted, new Set([keyOfEntry(second)])), [second]);
    expect(again.dossier.entries.at(-1)).toEqual({ ...second, note: 'à vérifier' });
  });

  it('keeps all passages, whatever is moved where', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -3, max: 6 }))),
        (moves) => {
          let state = full;
          for (const [which, to] of moves) {
            const key = keys[which] as string;
            state = moveEntry(state, key, to);
            expect(order(state).indexOf(key)).toBe(Math.min(Math.max(to, 0), 2));
          }
          expect(order(state).toSorted()).toEqual(keys.toSorted());
        },
      ),
    );
  });

  it('cuts what is too long, and is the same when nothing changes', () => {
    const long = 'x'.repeat(dossierLimits.note + 1);
    expect(setNote(full, keyOfEntry(first), long).dossier.entries[0]?.note).toHaveLength(dossierLimits.note);
    expect(setTitle(full, long).dossier.title).toHaveLength(dossierLimits.title);
    expect(setNote(full, keyOfEntry(first), '')).toBe(full);
    expect(setNote(full, 'no such entry', 'x')).toBe(full);
    expect(setTitle(full, '')).toBe(full);
    expect(release(full, new Set(['no such entry']))).toBe(full);
    expect(moveEntry(full, keyOfEntry(first), -1)).toBe(full);
    expect(keysIn(full)).toEqual(new Set(keys));
  });
});

describe('the text that is kept of a dossier', () => {
  it('brings it back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: dossierLimits.title }),
        fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 3 }),
        (title, notes) => {
          const entries = notes.map((note, at) => ({ ...(sampleEntries[at] as DossierEntry), note }));
          const dossier = { title, entries };
          expect(readDossierText(writeDossierText(dossier))).toEqual({ dossier, whole: true });
        },
      ),
    );
  });

  it.each([
    '',
    'null',
    '[]',
    '{"format":"maillage-dossier","version":2,"title":"","entries":[]}',
    writeDossierText(full.dossier).slice(0, -9),
  ])('says that it cannot be read: %s', (text) => {
    expect(readDossierText(text)).toEqual({ dossier: { title: '', entries: [] }, whole: false });
  });

  it('gives what can be read where one passage is damaged', () => {
    const damaged = writeDossierText(full.dossier).replace('"start":', '"start":-');
    const { dossier, whole } = readDossierText(damaged);
    expect(whole).toBe(false);
    expect(dossier.entries).toEqual([second, third]);
  });

  it('never throws, whatever is kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDossierText(text).dossier.entries).toEqual([]);
      }),
    );
  });
});
