import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareView } from '../../../src/app/commands/shareView.ts';
import { layoutKey, mapLayout } from '../../../src/domain/basics/layout.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

// It gives the page a clipboard.
userEvent.setup();

/** Shares the opening view with so many nodes moved by hand: the link that was copied, and what is said of it. */
async function share(movedCount: number, withPlaces: boolean) {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const store = renderInStore(null);
  const places = Array.from({ length: movedCount }, (_, n) => [`node-${n}`, { x: 1000 + n, y: n }]);
  store.setState(({ session }) => ({
    session: { ...session, moved: { [layoutKey(mapLayout)]: Object.fromEntries(places) } },
  }));
  await shareView(store, 'fr', { withPlaces });
  return { link: copied.mock.lastCall?.[0] ?? '', said: store.getState().session.notice };
}

describe('a link that is passed on', () => {
  it('is copied without a word more where it holds everything', async () => {
    const { link, said } = await share(0, false);
    expect(link).toBe('http://localhost:3000/?show=graph');
    expect(said).toBe('Lien copié.');
  });

  it('says that moved nodes are not in it', async () => {
    const { link, said } = await share(1, false);
    expect(link).not.toContain('at=');
    expect(said).toMatch(/Les nœuds déplacés n’y sont pas\.$/);
  });

  it('holds them when asked to, and says when it is too long for mail, and how many it leaves out', async () => {
    const few = await share(3, true);
    expect(few.link).toContain('at=node-0@1000,0;node-1@1001,1;node-2@1002,2');
    expect(few.said).not.toMatch(/messageries|laisse de côté/);
    const many = await share(201, true);
    expect(many.link.length).toBeGreaterThan(2000);
    expect(many.said).toContain('Il laisse de côté 1 nœud déplacé.');
    expect(many.said).toMatch(/Long de \d\s\d{3} caractères, il sera coupé par certaines messageries\.$/);
  });
});
