import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../src/domain/basics/ids.ts';
import { createAppStore } from '../../src/store/appStore.ts';
import { bindHistory } from '../../src/store/history.ts';
import { makeMemoryHistory } from '../../src/store/memoryHistory.ts';
import { defaultView } from '../../src/store/view/view.ts';
import { sampleIndex } from '../helpers/sampleGraph.ts';

describe('a history in memory', () => {
  it('takes acts back and does them again, as the browser’s does', () => {
    const due: (() => void)[] = [];
    const passTime = () => {
      for (const act of due.splice(0)) act();
    };
    const port = makeMemoryHistory({ setTimeout: (act) => due.push(act), clearTimeout: () => {} });
    const store = createAppStore(sampleIndex, null, defaultView);
    const end = bindHistory(store, port);
    const { selectNode, undo, redo } = store.getState().actions;
    const selected = () => store.getState().view.selection;
    for (const id of ['maroc', 'daech']) {
      passTime();
      selectNode(asNodeId(id));
    }
    passTime();
    undo();
    expect(selected()).toMatchObject({ ids: ['maroc'] });
    undo();
    expect(selected()).toEqual({ kind: 'none' });
    undo();
    redo();
    redo();
    expect(selected()).toMatchObject({ ids: ['daech'] });
    expect(store.getState().session).toMatchObject({ canUndo: true, canRedo: false });
    end();
  });
});
