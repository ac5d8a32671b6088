import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act, type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Boundary } from '../../../src/ui/faults/Boundary.tsx';
import { FaultNotes } from '../../../src/ui/faults/faultNotes.tsx';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { translate } from '../../helpers/translate.ts';

/** The component fails as long as it is broken; the page around it can be told to mend it. */
const health = { broken: true };
function Part({ name = 'part' }: { readonly name?: string }): ReactNode {
  if (health.broken) throw new Error(`${name} is broken`);
  return <p>{name}</p>;
}

beforeEach(() => {
  health.broken = true;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('a boundary', () => {
  it('says in the place of a panel what happened, keeps the rest, and draws the panel again when asked', async () => {
    render(
      <>
        <p>the graph</p>
        <Boundary place="panel">
          <Part />
        </Boundary>
      </>,
    );
    expect(screen.getByText('the graph')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('s’est arrêtée sur une erreur');
    expect(screen.getByRole('alert')).toHaveTextContent('part is broken');
    health.broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(screen.getByText('part')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says it in English too', () => {
    render(
      <LanguageProvider value="en">
        <Boundary place="panel">
          <Part />
        </Boundary>
      </LanguageProvider>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('stopped because of an error. The rest still works.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  it('lets a panel be put away that cannot be shown', async () => {
    const close = vi.fn();
    render(
      <Boundary place="panel" onClose={close}>
        <Part />
      </Boundary>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(close).toHaveBeenCalledOnce();
  });

  it('draws a part anew as soon as it is about something else', () => {
    const draw = (about: string) => (
      <Boundary place="panel" about={about}>
        <Part name={about} />
      </Boundary>
    );
    const { rerender } = render(draw('Mali'));
    expect(screen.getByRole('alert')).toBeInTheDocument();
    health.broken = false;
    rerender(draw('Niger'));
    expect(screen.getByText('Niger')).toBeInTheDocument();
  });

  it('opens a dialog in the place of one, which Escape closes', async () => {
    const close = vi.fn();
    render(
      <Boundary place="dialog" onClose={close}>
        <Part />
      </Boundary>,
    );
    expect(screen.getByRole('dialog', { name: 'Partie indisponible' })).toBeInTheDocument();
    screen.getByRole('button', { name: 'Fermer' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledOnce();
  });

  it('says in one note what happened to all parts that have no place of their own', async () => {
    render(
      <FaultNotes>
        <Boundary place="note">
          <Part name="first" />
        </Boundary>
        <Boundary place="note">
          <Part name="second" />
        </Boundary>
      </FaultNotes>,
    );
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    health.broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(screen.getByText('first')).toBeInTheDocument();
    expect(screen.getByText('second')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

/** Text beside an element that comes and goes: once it is translated, what React wants to remove is no longer there. */
function Counted() {
  const [more, setMore] = useState(false);
  return (
    <section>
      {!more && 'some'}
      <button type="button" onClick={() => setMore(!more)}>
        more
      </button>
      {more && 'all'}
    </section>
  );
}

describe('a part whose texts a translator has replaced', () => {
  it('is drawn anew without a word', async () => {
    const { container } = render(
      <Boundary place="panel">
        <Counted />
      </Boundary>,
    );
    expect(translate(container)).toBe(2);
    await userEvent.click(screen.getByRole('button'));
    expect(container.querySelector('section')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(container.textContent).toBe('somemore');
  });

  it('says so when that does not help', async () => {
    function Torn(): ReactNode {
      throw new DOMException('The node to be removed is not a child of this node.', 'NotFoundError');
    }
    await act(async () => {
      render(
        <Boundary place="panel">
          <Torn />
        </Boundary>,
      );
    });
    expect(screen.getByRole('alert')).toBeInTheDocument();
  });
});
