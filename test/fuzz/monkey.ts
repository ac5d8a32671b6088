import type { Random } from '../bench/random.ts';
import { pick } from './target.ts';
import type { WatchedPage } from './watchPage.ts';

const keys = [
  ...'abcdehijklnprtvxy0123/?+-',
  'Shift+H',
  'Shift+L',
  'Escape',
  'Escape',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageDown',
  'Delete',
  'F2',
  'Shift+F10',
  'Control+k',
  'Control+z',
  'Control+Shift+z',
];
/** Words that are typed wherever the focus is. */
export const typed = ['maroc', '__proto__', '<b>', 'القاعدة', '((', '9999', ' ', 'é'];
const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
  { width: 390, height: 780 },
  { width: 320, height: 256 },
];

/** One act of somebody who does not know what they do. Gives what it was, for whoever looks for the fault. */
export async function actAtRandom(watched: WatchedPage, random: Random): Promise<string> {
  const { page, session } = watched;
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  const place = () => [Math.floor(random() * width), Math.floor(random() * height)] as const;
  const chance = random();
  if (chance < 0.3) return clickControl(watched, random());
  if (chance < 0.45) {
    const [x, y] = place();
    await page.mouse.click(x, y, {
      button: random() < 0.15 ? 'right' : 'left',
      clickCount: random() < 0.1 ? 2 : 1,
    });
    return `click ${x},${y}`;
  }
  if (chance < 0.68) {
    const key = pick(random, keys);
    await page.keyboard.press(key);
    return `key ${key}`;
  }
  if (chance < 0.73) {
    const words = pick(random, typed);
    await page.keyboard.type(words);
    return `type ${words}`;
  }
  if (chance < 0.81) {
    const [x, y] = place();
    await page.mouse.move(...place());
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.up();
    return `drag to ${x},${y}`;
  }
  if (chance < 0.87) {
    await page.mouse.move(...place());
    await page.mouse.wheel(0, Math.round((random() - 0.5) * 800));
    return 'wheel';
  }
  if (chance < 0.94) {
    const way = random() < 0.7 ? 'back' : 'forward';
    await session.send('Runtime.evaluate', { expression: `history.${way}()` });
    return way;
  }
  if (chance < 0.97) {
    const size = pick(random, sizes);
    await page.setViewportSize(size);
    return `resize to ${size.width}`;
  }
  const colorScheme = random() < 0.5 ? 'dark' : 'light';
  await page.emulateMedia({ colorScheme });
  return `theme ${colorScheme}`;
}

/** Clicks one of the controls that are on the screen; whatever lies over it takes the click, as with a hand. */
async function clickControl({ page, ask }: WatchedPage, share: number): Promise<string> {
  const found = await ask('pick', share);
  if (found === null) return 'nothing to click';
  await page.mouse.click(found.x, found.y);
  return `click « ${found.name} »`;
}
