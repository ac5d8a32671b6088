import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand';
import { useLate } from '../../src/ui/hooks/useLate.ts';

interface State {
  readonly ground: string;
  readonly count: number;
  readonly aside: number;
}

const howSoon = (now: State, before: State) =>
  now.ground !== before.ground ? 'at once' : now.count !== before.count ? 'late' : 'never';

let frames: FrameRequestCallback[] = [];
beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', (n: number) => frames.splice(n - 1, 1, () => {}));
  // A host that paints.
  vi.stubGlobal('CanvasRenderingContext2D', class {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Lets what was asked for be painted, and what waits for that follow. */
const paint = () =>
  act(() => {
    for (const frame of frames.splice(0)) frame(0);
    vi.runAllTimers();
  });

function show() {
  const store = createStore<State>(() => ({ ground: 'a', count: 1, aside: 0 }));
  let rendered = 0;
  const Count = () => {
    rendered += 1;
    const count = useLate(store, (state) => `${state.ground}${state.count}`, howSoon);
    return <output>{count}</output>;
  };
  const { unmount } = render(<Count />);
  const set = (change: Partial<State>) => act(() => store.setState(change));
  return { set, unmount, shown: () => screen.getByRole('status').textContent, rendered: () => rendered };
}

it('shows a change once a frame has been painted without it', () => {
  const { set, shown, rendered } = show();
  set({ count: 2 });
  set({ count: 3 });
  expect([shown(), rendered()]).toEqual(['a1', 1]);
  paint();
  expect([shown(), rendered()]).toEqual(['a3', 2]);
});

it('shows another ground at once, and nothing late of the one before', () => {
  const { set, shown } = show();
  set({ count: 2 });
  set({ ground: 'b', count: 9 });
  expect(shown()).toBe('b9');
  paint();
  expect(shown()).toBe('b9');
});

it('waits for nothing that does not concern it, nor once nobody is shown it', () => {
  const { set, unmount, rendered } = show();
  set({ aside: 1 });
  expect([frames.length, rendered()]).toEqual([0, 1]);
  set({ count: 2 });
  unmount();
  paint();
  expect(rendered()).toBe(1);
});
