import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import type { ProvingPassage } from '../../../src/domain/passages/provingPassages.ts';
import { PassageList } from '../../../src/panels/details/PassageList.tsx';
import { createAppStore } from '../../../src/store/appStore.ts';
import { nodePassagesOf } from '../../../src/store/passagesOf.ts';
import { StoreProvider } from '../../../src/store/react.tsx';
import { defaultView } from '../../../src/store/view/view.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const store = createAppStore(sampleIndex, null, {
  ...defaultView,
  selection: { kind: 'nodes', ids: [asNodeId('maroc')] },
});
const [group] = nodePassagesOf(store.getState());
const passage = group?.shown[0];
if (!group || !passage) throw new Error('the sample names Morocco');
const many = Array.from({ length: 2000 }, (_, n): ProvingPassage => ({ ...passage, start: n, end: n + 1 }));
const groups = [{ ...group, shown: many, hidden: [] }];

const listAt = (at: number) => (
  <StoreProvider store={store}>
    <PassageList
      groups={groups}
      cursor={{
        list: many.map((one) => ({ article: one.article, passage: one })) as never,
        at,
        open: -1,
        read: vi.fn(),
        step: vi.fn(),
      }}
    >
      {({ start }, { current }) => (
        <li key={start} aria-current={current || undefined}>
          {start}
        </li>
      )}
    </PassageList>
  </StoreProvider>
);
const drawn = () => [...document.querySelectorAll('li')].map((item) => Number(item.textContent));

it('draws some hundreds of the passages where there are thousands, then those that are scrolled to, and always the current one', async () => {
  const { container, rerender } = render(listAt(0));
  expect(drawn()).toHaveLength(300);
  const scroller = container.firstElementChild;
  if (scroller === null) throw new Error('the list can be scrolled');
  fireEvent.scroll(scroller);
  expect(drawn()).toHaveLength(600);
  rerender(listAt(600));
  expect(drawn()).toHaveLength(900);
  rerender(listAt(1700));
  expect(drawn()[0]).toBe(1500);
  expect(screen.getByText('1700')).toHaveAttribute('aria-current', 'true');
  await userEvent.click(screen.getByText('Afficher les passages précédents'));
  expect(drawn()[0]).toBe(1200);
});
