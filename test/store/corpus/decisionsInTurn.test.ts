import { describe, expect, it, vi } from 'vitest';
import type { CorpusFiles, FileEdit } from '../../../src/domain/basics/corpus.ts';
import type { Decision } from '../../../src/domain/review/decision.ts';
import { createCorporaStore } from '../../../src/store/corpus/corporaStore.ts';
import type { CorporaPorts } from '../../../src/store/corpus/ports.ts';
import { makeMachine } from '../../helpers/corporaPorts.ts';

/** A decision adds its letter to a file; « ! » is proposed nowhere. */
const decisionOn = (letter: string): Decision => ({
  kind: 'reject',
  proposal: { article: 'un', list: 'names', key: letter },
});
const label = (letter: string) => ({ fr: letter, en: letter });

function editsOf(files: CorpusFiles, decisions: readonly Decision[]): readonly FileEdit[] {
  const letters = decisions.map(({ proposal }) => proposal.key).join('');
  if (letters.includes('!')) throw new Error('There is no such proposal.');
  return [{ path: 'a', text: `${files.get('a') ?? ''}${letters}` }];
}

/** A page over the machine whose edits are worked out when the test lets them. */
function openPage(machine: ReturnType<typeof makeMachine>) {
  const tab = machine.openTab();
  const waiting: (() => void)[] = [];
  let isHeld = false;
  const ports: CorporaPorts = {
    ...tab.ports,
    decide: async (files, decisions) => {
      if (isHeld) await new Promise<void>((go) => waiting.push(go));
      return editsOf(files, decisions);
    },
  };
  const store = createCorporaStore(ports);
  return {
    ...store.getState(),
    store,
    kill: tab.kill,
    hold: () => {
      isHeld = true;
    },
    letGo: () => {
      isHeld = false;
      for (const go of waiting.splice(0)) go();
    },
    decide: (letter: string) => store.getState().actions.decide(label(letter), [decisionOn(letter)]),
  };
}

async function openOne() {
  const machine = makeMachine();
  const page = openPage(machine);
  const id = await page.actions.create('Mali');
  await page.actions.open(id);
  const stored = () => machine.corpora.get(id)?.corpus.files.get('a') ?? '';
  const noted = () => (machine.decisions.get(id) ?? []).map((one) => one.label.fr).join('');
  return { machine, page, id, stored, noted };
}

describe('decisions on the open corpus', () => {
  it('are stored at once, and their files follow in turn, each a step of its own', async () => {
    const { page, stored, noted } = await openOne();
    page.hold();
    const made = ['x', 'y', 'z'].map(page.decide);
    await Promise.all(made.map((one) => one.noted));
    expect([noted(), stored()]).toEqual(['xyz', '']);
    page.letGo();
    await Promise.all(made.map((one) => one.written));
    expect([noted(), stored()]).toEqual(['', 'xyz']);
    await page.actions.undoEdit();
    expect(stored()).toBe('xy');
  });

  it('are in the files when the corpus is opened again, though the page was killed before it wrote them', async () => {
    const { machine, page, id, stored, noted } = await openOne();
    await page.decide('w').written;
    page.hold();
    const made = ['x', 'y'].map(page.decide);
    await Promise.all(made.map((one) => one.noted));
    page.kill();
    expect([noted(), stored()]).toEqual(['xy', 'w']);
    const next = openPage(machine);
    const told: unknown[] = [];
    next.store.subscribe(({ opening }) => told.push(opening?.counted ?? null));
    await next.actions.list();
    expect(await next.actions.open(id)).toBe(true);
    expect(told).toContainEqual({ stage: 'decide', done: 1, all: 2 });
    expect(told.at(-1)).toBeNull();
    expect(next.store.getState().current?.corpus.files.get('a')).toBe('wxy');
    expect([noted(), stored()]).toEqual(['', 'wxy']);
  });

  it('are in the file of a corpus that is saved without being opened', async () => {
    const { machine, page, id } = await openOne();
    page.hold();
    await page.decide('x').noted;
    page.kill();
    expect((await openPage(machine).actions.read(id))?.files.get('a')).toBe('x');
  });

  it('that are taken back before are never written, and can be made again in their order', async () => {
    const { page, stored, noted } = await openOne();
    await page.decide('w').written;
    page.hold();
    const made = ['x', 'y'].map(page.decide);
    await Promise.all(made.map((one) => one.noted));
    expect(await Promise.all(made.toReversed().map((one) => one.withdraw()))).toEqual([true, true]);
    expect(noted()).toBe('');
    page.letGo();
    await Promise.all(made.map((one) => one.written));
    expect(stored()).toBe('w');
    await page.actions.undoEdit();
    for (const expected of ['w', 'wx', 'wxy', 'wxy']) {
      await page.actions.redoEdit();
      expect(stored()).toBe(expected);
    }
  });

  it('made after others were taken back leave nothing of those to be made again', async () => {
    const { page, stored } = await openOne();
    await page.decide('w').written;
    await page.actions.undoEdit();
    page.hold();
    const [x, y] = [page.decide('x'), page.decide('y')];
    await y.withdraw();
    const z = page.decide('z');
    await z.withdraw();
    page.letGo();
    await Promise.all([x.written, y.written, z.written]);
    for (const expected of ['xz', 'xz']) {
      await page.actions.redoEdit();
      expect(stored()).toBe(expected);
    }
  });

  it('are made again though another page edits the corpus meanwhile', async () => {
    const { machine, page, id, stored } = await openOne();
    const other = openPage(machine);
    await other.actions.open(id);
    page.hold();
    const made = page.decide('x');
    await made.withdraw();
    page.letGo();
    await made.written;
    page.hold();
    const again = page.actions.redoEdit();
    await other.decide('y').written;
    page.letGo();
    await again;
    expect(stored()).toBe('yx');
  });

  it('that the files say already are not withdrawn', async () => {
    const { page, stored } = await openOne();
    const made = page.decide('x');
    await made.written;
    expect([await made.withdraw(), stored()]).toEqual([false, 'x']);
  });

  it('that cannot be applied leave no note, also those of a page that was killed', async () => {
    const { machine, page, id, stored, noted } = await openOne();
    await expect(page.decide('!').written).rejects.toThrow('no such proposal');
    expect([noted(), stored()]).toEqual(['', '']);
    page.hold();
    await Promise.all(['x', '!', 'y'].map((letter) => page.decide(letter).noted));
    page.kill();
    await openPage(machine).actions.read(id);
    expect([noted(), stored()]).toEqual(['', 'xy']);
  });

  it('are written once where another page opens the corpus meanwhile', async () => {
    const { machine, page, id, stored, noted } = await openOne();
    page.hold();
    const made = page.decide('x');
    await made.noted;
    const other = openPage(machine);
    await other.actions.open(id);
    expect(stored()).toBe('x');
    page.letGo();
    await made.written;
    expect([noted(), stored()]).toEqual(['', 'x']);
    await vi.waitFor(() => expect(page.store.getState().current?.corpus.files.get('a')).toBe('x'));
    await page.decide('y').written;
    expect(stored()).toBe('xy');
  });

  it('are edits as before where notes cannot be stored', async () => {
    const { machine, page } = await openOne();
    machine.mood.refuses = 'full';
    const made = page.decide('x');
    await made.noted;
    expect(page.store.getState().current?.corpus.files.get('a')).toBe('x');
    expect(page.store.getState().trouble).toBe('full');
    expect(await made.withdraw()).toBe(false);
  });
});
