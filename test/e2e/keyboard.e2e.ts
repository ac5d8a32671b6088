import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForFrames } from '../helpers/canvas.ts';
import { driveBrowser } from './support.ts';
import { readMarkedWords } from './views.ts';

const { openQuietly, visit } = driveBrowser();

describe('without a mouse', () => {
  it('one goes from the address bar to a node, its passage, its article and back', async () => {
    const { page } = await openQuietly();
    await page.keyboard.press('Tab');
    expect(await describeFocus(page)).toBe('Aller au graphe');
    await page.keyboard.press('Enter');
    await tabTo(page, /application/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('button', { name: 'Fermer le panneau' });
    await panel.waitFor();

    await tabTo(page, /^Lire dans l’article$/);
    await page.keyboard.press('Enter');
    const words = await readMarkedWords(page);
    expect(words.length).toBeGreaterThan(0);

    await page.keyboard.press('Escape');
    await page.locator('article').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('every stop of the tab key shows where it is', async () => {
    const { page } = await openQuietly();
    const seen = new Set<string>();
    for (let n = 0; n < 60; n += 1) {
      await page.keyboard.press('Tab');
      await waitForFrames(page);
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const shown = [element, ...element.querySelectorAll('*'), element.parentElement ?? element];
        const { width, height } = element.getBoundingClientRect();
        return {
          name: element.getAttribute('aria-label') ?? element.textContent ?? '',
          ringed: shown.some((part) => {
            const style = getComputedStyle(part);
            return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1.5;
          }),
          sized: width > 0 && height > 0,
        };
      });
      if (stop === null) break;
      seen.add(stop.name);
      expect(stop).toMatchObject({ ringed: true, sized: true });
    }
    expect(seen.size).toBeGreaterThan(15);
  });

  it('filters by keyboard alone', async () => {
    const { page } = await visit();
    await tabTo(page, /^Services/);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Services masqués/ }).waitFor();
    await tabTo(page, /^Mali,/);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Mali.*retirer ce filtre/ }).waitFor();
  });

  it('an article is opened from the list of sources, whose place has the keyboard again once it is closed', async () => {
    const { page } = await visit();
    await tabTo(page, /^Lire la source.*Kiosque360/);
    await page.keyboard.press('Enter');
    await page.locator('article').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await page.keyboard.press('Escape');
    await page.locator('article').waitFor({ state: 'detached' });
    await waitForFrames(page);
    expect(await describeFocus(page)).toMatch(/^Lire la source.*Kiosque360/);
  });
});

/** Presses Tab until the focus is on something of this name or role. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let n = 0; n < 120; n += 1) {
    await page.keyboard.press('Tab');
    const focus = await describeFocus(page);
    if (wanted.test(focus)) return;
    passed.push(focus);
  }
  throw new Error(`Tab does not lead to ${wanted}; it passed ${passed.join(' → ')}`);
}

/** The focused element: its label or its words; for the canvas its role. */
async function describeFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element?.getAttribute('role') === 'application') return 'application';
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}
