import { render, screen } from '@testing-library/react';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Boundary } from '../../src/ui/faults/Boundary.tsx';
import { type Preloadable, preloadable } from '../../src/ui/preloadable.tsx';

const drawGuarded = (Part: Preloadable) =>
  act(async () => {
    render(
      <Boundary place="panel">
        <Part />
      </Boundary>,
    );
  });

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('a preloadable part', () => {
  it('is drawn at once when it has been fetched', async () => {
    const Part = preloadable(async () => () => <p>there</p>);
    await Part.fetch();
    render(<Part />);
    expect(screen.getByText('there')).toBeInTheDocument();
  });

  it('is fetched when it is drawn', async () => {
    const Part = preloadable(async () => () => <p>there</p>);
    await drawGuarded(Part);
    expect(screen.getByText('there')).toBeInTheDocument();
  });

  it('whose script cannot be had says so where it is drawn, with the page to be loaded again', async () => {
    const Part = preloadable(() => Promise.reject(new TypeError('Failed to fetch')));
    await drawGuarded(Part);
    expect(screen.getByRole('alert')).toHaveTextContent('n’a pas pu être chargée');
    expect(screen.getByRole('button', { name: 'Recharger' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
  });

  it('that was asked for in vain beforehand says so at once', async () => {
    const Part = preloadable(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(Part.fetch()).rejects.toThrow('Failed to fetch');
    render(
      <Boundary place="panel">
        <Part />
      </Boundary>,
    );
    expect(screen.getByRole('alert')).toBeInTheDocument();
  });

  it('is asked for beforehand without a word where nobody waits for it', async () => {
    const importPart = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    const Part = preloadable(importPart);
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    Part.prefetch();
    await new Promise((done) => setTimeout(done, 0));
    process.off('unhandledRejection', unhandled);
    expect(importPart).toHaveBeenCalledOnce();
    expect(unhandled).not.toHaveBeenCalled();
  });
});
