import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { EmbedBar } from '../../../src/app/embed/EmbedBar.tsx';
import { EmbedDialog } from '../../../src/app/embed/EmbedDialog.tsx';
import { Effects } from '../../../src/app/shell/Effects.tsx';
import { HostScroll } from '../../../src/app/shell/parts/preloadableParts.ts';
import { GraphCanvas } from '../../../src/canvas/GraphCanvas.tsx';
import type { CorpusId } from '../../../src/domain/basics/corpus.ts';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import type { AppStore } from '../../../src/store/appStore.ts';
import { isEmbed } from '../../../src/store/view/url/embedPart.ts';
import { readHtml } from '../../helpers/readHtml.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

const user = userEvent.setup();
const maroc = asNodeId('maroc');
const atMaroc = { view: { selection: { kind: 'nodes' as const, ids: [maroc] as const } } };

const embed = (store: AppStore) =>
  act(() => store.setState(({ session }) => ({ session: { ...session, embedded: true } })));

afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
});

describe('the page in another one', () => {
  it('has of the tools those that move the camera, and the list', () => {
    const store = renderInStore(<GraphCanvas tools={<button type="button">Disposition</button>} />);
    embed(store);
    const names = [...screen.getByRole('toolbar').querySelectorAll('button')].map(({ title }) => title);
    expect(names).toEqual([
      'Liste des nœuds et des liens (Maj L)',
      'Agrandir (+)',
      'Réduire (−)',
      'Tout voir (0)',
    ]);
    expect(screen.queryByRole('button', { name: /tableau/i })).toBeNull();
  });

  it('leads by its bar to the same view, whole, as the view is now', async () => {
    window.history.replaceState(null, '', '/?embed&utm_source=a');
    const store = renderInStore(<EmbedBar />, atMaroc);
    const link = screen.getByRole('link', { name: /Ouvrir dans Maillage/ });
    expect(link.getAttribute('href')).toBe('http://localhost:3000/?sel=maroc&utm_source=a');
    act(() => store.getState().actions.setFilters({ years: { from: 2015, to: 2015 } }));
    expect(link.getAttribute('href')).toBe('http://localhost:3000/?sel=maroc&years=2015&utm_source=a');
    const opened = vi.spyOn(window, 'open').mockReturnValue(window);
    await user.click(link);
    expect(opened).toHaveBeenCalledWith(link.getAttribute('href'), '_blank');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('hands the link over to be copied where its host lets no tab be opened', async () => {
    renderInStore(<EmbedBar />, atMaroc);
    vi.spyOn(window, 'open').mockReturnValue(null);
    await user.click(screen.getByRole('link', { name: /Ouvrir dans Maillage/ }));
    const field = screen.getByRole('textbox', { name: 'Lien vers la vue' });
    expect(field).toHaveValue('http://localhost:3000/?sel=maroc');
    expect(field).toHaveFocus();
  });

  it('leaves keys that lead to what it does without', async () => {
    const store = renderInStore(<Effects />, atMaroc);
    embed(store);
    await user.keyboard('x?/d');
    await user.keyboard('{Control>}k{/Control}');
    expect(store.getState().session).toMatchObject({ over: null, notice: '' });
    await user.keyboard('{Escape}');
    expect(store.getState().view.selection).toEqual({ kind: 'none' });
  });
});

describe('the code that puts a view into a page', () => {
  it('is copied: an address with the present view, and words for it', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    renderInStore(<EmbedDialog />, { ...atMaroc, language: 'en' });
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    const code = copied.mock.calls[0]?.[0] ?? '';
    const frame = readHtml(code).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('http://localhost:3000/?embed&lang=en&sel=maroc');
    expect(frame?.getAttribute('title')).toBe('Maillage: Morocco');
    expect(isEmbed(new URL(frame?.src ?? '').search)).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('Code copied.');
  });

  it('is selected, to be copied by hand, where the clipboard is closed', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
    renderInStore(<EmbedDialog />, atMaroc);
    await user.click(screen.getByRole('button', { name: 'Copier le code' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code HTML' });
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(screen.getByText(/presse-papiers est inaccessible/)).toBeInTheDocument();
  });

  it('is not given for a corpus that only this browser has: that is said, and what can be done', () => {
    renderInStore(<EmbedDialog />, { view: { corpus: 'mali-2012-k3f9a1' as CorpusId } });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/n’existe que dans votre navigateur/)).toBeInTheDocument();
  });
});

describe('wheel and finger in a frame', () => {
  beforeAll(() => HostScroll.fetch().then(() => undefined));

  /** Whether the picture, and whether its surroundings, came to know of them. */
  const draw = () => {
    const seen = vi.fn();
    const store = renderInStore(
      <>
        <Effects />
        <div role="application" ref={(element) => listen(element, seen)}>
          <canvas data-testid="picture" />
        </div>
        <div ref={(element) => listen(element, seen)}>
          <p>Passages</p>
        </div>
      </>,
    );
    return { store, seen, picture: screen.getByTestId('picture') };
  };
  const listen = (element: Element | null, seen: (event: Event) => void) => {
    for (const kind of ['wheel', 'touchmove']) element?.addEventListener(kind, seen);
  };
  const inFrame = () => vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
  const notTaken = (target: Element, kind: 'wheel' | 'touchMove', init: object) => {
    const event = createEvent[kind](target, init);
    fireEvent(target, event);
    return !event.defaultPrevented;
  };
  const finger = (count: number) => ({ touches: Array.from({ length: count }, () => ({})) });

  it('are left to the page around it until the picture is clicked; how it is done is said once', () => {
    inFrame();
    const { store, seen, picture } = draw();
    expect(notTaken(picture, 'wheel', { deltaY: 100 })).toBe(true);
    expect(notTaken(picture, 'touchMove', finger(1))).toBe(true);
    expect(seen).not.toHaveBeenCalled();
    expect(store.getState().session.notice).toMatch(/^Pour zoomer à la molette/);

    fireEvent.pointerDown(picture, { pointerType: 'mouse' });
    fireEvent.wheel(picture, { deltaY: 100 });
    fireEvent.touchMove(picture, finger(1));
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('are the picture’s with Ctrl, with two fingers, and beside the picture', () => {
    inFrame();
    const { seen, picture } = draw();
    fireEvent.wheel(picture, { deltaY: 100, ctrlKey: true });
    fireEvent.touchMove(picture, finger(2));
    fireEvent.wheel(screen.getByText('Passages'), { deltaY: 100 });
    expect(seen).toHaveBeenCalledTimes(3);
  });

  it('are left to it again when the reader has gone on to it', () => {
    inFrame();
    const { seen, picture } = draw();
    fireEvent.pointerDown(picture, { pointerType: 'mouse' });
    fireEvent.blur(window);
    fireEvent.wheel(picture, { deltaY: 100 });
    expect(seen).not.toHaveBeenCalled();
  });

  it('wait for a finger to be lifted, as one that scrolls has pressed too', () => {
    inFrame();
    const { seen, picture } = draw();
    fireEvent.pointerDown(picture, { pointerType: 'touch' });
    fireEvent.touchMove(picture, finger(1));
    expect(seen).not.toHaveBeenCalled();
    fireEvent.pointerUp(picture, { pointerType: 'touch' });
    fireEvent.touchMove(picture, finger(1));
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('are the picture’s from the start in a window of its own', () => {
    const { seen, picture } = draw();
    fireEvent.wheel(picture, { deltaY: 100 });
    expect(seen).toHaveBeenCalledTimes(1);
  });
});
