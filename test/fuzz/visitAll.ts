import { displays } from '../../src/store/view/view.ts';
import type { Fault } from './faults.ts';
import type { WatchedPage } from './watchPage.ts';

/** Goes through all displays, the dossier and the export, and tells of each what has gone wrong there, or null. */
export async function visitAll(
  { page, ask, look }: WatchedPage,
  report: (fault: Fault | null, when: string) => void,
): Promise<void> {
  const tell = async (when: string) => {
    await page.waitForTimeout(300);
    report(await look(), when);
  };
  for (const display of [...displays, displays[0]]) {
    await ask('goTo', `?show=${display}`);
    await tell(`in the display ${display}`);
  }
  await page
    .getByRole('button', { name: /^Dossier\s?:/ })
    .click({ timeout: 5000 })
    .catch(() => {});
  await tell('in the dossier');
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await tell('in the export');
  await page.keyboard.press('Escape');
}
