import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { asArticleId } from '../../../src/domain/basics/ids.ts';
import { ReaderPanel } from '../../../src/panels/reader/ReaderPanel.tsx';
import { type CorporaAccess, CorporaProvider } from '../../../src/store/corpus/corpusReact.tsx';
import { sidePanels } from '../../../src/ui/keyElements.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const { article } = sampleIndex.article(asArticleId('algeriens-au-mali'));

const access: CorporaAccess = {
  store: null,
  load: () => Promise.reject(new Error('Nothing is written here.')),
  show: () => {},
};

function open() {
  const store = renderInStore(
    <CorporaProvider access={access}>
      <button type="button">Elsewhere</button>
      <div ref={sidePanels.ref}>
        <ReaderPanel />
      </div>
    </CorporaProvider>,
    { view: { reading: { article: article.id, passage: null } } },
  );
  const selected = () => {
    const { selected: span } = store.getState().session.writing;
    return span && article.text.slice(span.start, span.end);
  };
  const [link] = document.querySelectorAll<HTMLElement>('article a[data-start]');
  if (!link) throw new Error('The article names something.');
  return { store, selected, link, user: userEvent.setup() };
}

describe('the key that selects words', () => {
  it('takes the link that has the keyboard, and arrows go on from there', async () => {
    const { selected, link, user } = open();
    link.focus();
    await user.keyboard('s');
    expect(selected()).toBe(link.textContent);
    await user.keyboard('{ArrowRight}');
    expect(selected()).not.toBe(link.textContent);
  });

  it('counts with the keyboard in the panels alone once single-key shortcuts are switched off', async () => {
    const { store, selected, link, user } = open();
    act(() => store.getState().actions.setBareKeys(false));
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    await user.keyboard('s');
    expect(selected()).toBeNull();
    link.focus();
    await user.keyboard('s');
    expect(selected()).toBe(link.textContent);
  });
});
