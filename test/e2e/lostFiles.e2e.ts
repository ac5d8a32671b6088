import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '../bench/serveFolder.ts';
import { waitForPicture } from '../helpers/canvas.ts';
import { pdfOf, utf8 } from '../helpers/madeFiles.ts';
import { dropFiles } from './dropFiles.ts';
import { goTo } from './keptPages.ts';
import {
  allFiles,
  assets,
  expectWayOut,
  graph,
  type LosingPage,
  openLosingPage,
  settle,
  waysOut,
} from './losingPage.ts';
import { filesOf, lostParts } from './lostParts.ts';
import { driveBrowser } from './support.ts';

/*
 * Every file that the page requests is lost once, and the page must survive. Which file is needed for what is not
 * written down here: a first round without losses records which action requests which file.
 */

const { open } = driveBrowser();
/** The picture that is there before any script: the page does without it, and says nothing. */
const isOfPicture = (file: string): boolean => file.startsWith('opening-');

/**
 * Without these there is no page; each is lost alone. Whatever else is requested on opening belongs to parts of the
 * page.
 */
const isFoundation = (file: string): boolean =>
  /^(opening|index|page|rolldown-runtime|reader|explorer|cytoscape)-/.test(file);

interface Step {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
  /**
   * Whether it happens inside the dialog « Exporter », which is itself lost only after everything behind it has been.
   */
  readonly inDialog?: true;
}

const [article] = graph.articles;
const show = (name: string, path: string): Step => ({ name, act: (page) => goTo(page, path) });
const printing = (name: string, path: string): Step => ({
  name: `print ${name}`,
  act: async (page) => {
    await goTo(page, path);
    // The second time its state is certain: the first time the script is still on its way.
    for (let times = 0; times < 2; times += 1) {
      await page.emulateMedia({ media: 'print' });
      await settle(page);
      await page.emulateMedia({ media: null });
    }
  },
});
const saving = (format: string): Step => ({
  name: `save ${format}`,
  inDialog: true,
  act: async (page) => {
    await page.getByRole('button', { name: 'Exporter' }).click();
    await page
      .getByRole('button', { name: new RegExp(`^Télécharger ${format}($|,)`) })
      .first()
      .click();
  },
});

const steps: readonly Step[] = [
  // Must come first: printing shares scripts with this dialog.
  { name: 'export', act: (page) => page.getByRole('button', { name: 'Exporter' }).click() },
  ...['JSON', 'CSV', 'GraphML', 'GEXF', 'CSV pour Neo4j', 'Turtle', 'JSON-LD'].map(saving),
  show('details', '?sel=maroc'),
  show('reader', `?read=${article?.id}`),
  show('chain', '?chain=algerie,mali'),
  show('layout', '?layout=time'),
  show('timeline', '?show=timeline'),
  show('map', '?show=map'),
  show('table', '?show=table'),
  show('statistics', '?show=statistics'),
  {
    name: 'welcome card',
    act: (page) => page.getByRole('button', { name: 'Comment lire ce graphe' }).click(),
  },
  { name: 'shortcuts', act: (page) => page.keyboard.press('?') },
  { name: 'palette', act: (page) => page.keyboard.press('Control+k') },
  { name: 'dossier', act: (page) => page.getByRole('button', { name: /^Dossier/ }).click() },
  printing('graph', ''),
  printing('timeline', '?show=timeline'),
  printing('map', '?show=map'),
  printing('table', '?show=table'),
  printing('statistics', '?show=statistics'),
  {
    // What is fetched when the page is idle, including the search.
    name: 'rest',
    act: async (page) => {
      await page.evaluate(() => {
        for (const act of (globalThis as unknown as { idle: (() => void)[] }).idle) act();
      });
      await settle(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Mali');
    },
  },
];

/** Leaves whatever the step has opened, including messages. */
async function leave(page: Page): Promise<void> {
  const note = page.locator('aside').getByRole('button', { name: 'Fermer' });
  for (let open = 0; open < 4 && (await page.locator('dialog[open]').count()) > 0; open += 1)
    await page.keyboard.press('Escape');
  await goTo(page, '');
  if ((await note.count()) > 0) await note.click();
}

/** The graph is there, and the page responds: in the other language, and back. */
async function expectAlive(page: Page): Promise<void> {
  await page.getByRole('application').waitFor();
  for (const [language, heading] of [
    ['EN, English', 'Node types'],
    ['FR, français', 'Types de nœuds'],
  ] as const) {
    await page.getByRole('button', { name: language }).click();
    await page.getByRole('heading', { name: heading }).first().waitFor();
  }
}

interface Needs {
  /** What the page requests by itself. */
  readonly atFirst: readonly string[];
  /** What each step is the first to request. */
  readonly needs: ReadonlyMap<Step, readonly string[]>;
}

async function learnNeeds({ page, asked, loadWithout }: LosingPage): Promise<Needs> {
  await loadWithout(new Set());
  await waitForPicture(page);
  await settle(page);
  const atFirst = [...asked].filter((file) => allFiles.includes(file));
  const needs = new Map<Step, string[]>();
  for (const step of steps) {
    const before = new Set(asked);
    await step.act(page);
    await settle(page);
    needs.set(
      step,
      [...asked].filter((file) => !before.has(file) && allFiles.includes(file)),
    );
    await leave(page);
  }
  return { atFirst, needs };
}

/** Every script that another imports when it wants it, as the build has written it. */
function importedLater(): readonly string[] {
  const scripts = allFiles.filter((name) => name.endsWith('.js'));
  const named = scripts.flatMap((name) =>
    [...readFileSync(join(assets, name), 'utf8').matchAll(/\bimport\([`'"]\.\/([^`'"]+)[`'"]\)/g)].map(
      ([, script = '']) => script,
    ),
  );
  expect(new Set(named).size).toBeGreaterThan(80);
  return [...new Set(named)];
}

/** Puts another build in the place of the one that is served: no file of it has the address that it had. */
async function deployAnother(site: string): Promise<void> {
  await rename(join(site, 'assets'), join(site, 'assets-2'));
  for (const file of [
    'index.html',
    ...(await readdir(join(site, 'assets-2'))).map((name) => `assets-2/${name}`),
  ]) {
    if (!/\.(html|js|css)$/.test(file)) continue;
    const text = (await readFile(join(site, file), 'utf8')).replaceAll('assets/', 'assets-2/');
    await writeFile(join(site, file), text.replace('<title>', '<meta name="edition" content="2"><title>'));
  }
}

it('a build that is replaced by another during the visit leaves what is there, blames no file of the reader, and is renewed at the same view', async () => {
  const site = await mkdtemp(join(tmpdir(), 'maillage-'));
  await cp(join(assets, '..'), site, { recursive: true });
  const served = await serveFolder(site);
  const { page, said } = await open({ path: served.url, fetchesAhead: false });
  await waitForPicture(page);
  const dialog = page.getByRole('dialog', { name: 'Ajouter des articles' });
  await dropFiles(page, { 'a.txt': utf8('Gao\n\nLa France a soutenu le Mali à Gao.') });
  await dialog.getByText('1 reçu, 1 lu').waitFor();
  await deployAnother(site);

  await dropFiles(page, { 'b.pdf': pdfOf([[{ text: 'Le Tchad a envoyé des soldats au Mali.', y: 700 }]]) });
  await dialog.getByText(/^La partie de la page qui lit ces fichiers n’a pas pu être chargée/).waitFor();
  await dialog.getByRole('button', { name: 'Ajouter 1 article' }).click();
  await dialog
    .getByRole('alert')
    .getByText(/une partie de la page n’a pas pu être chargée/)
    .waitFor();
  await page.keyboard.press('Escape');
  await goTo(page, '?show=table');
  await expectWayOut(page);
  expect(said.filter((line) => line.startsWith('uncaught:'))).toEqual([]);

  page.on('dialog', (question) => void question.accept());
  await waysOut(page).first().click();
  await page.locator('meta[name=edition]').waitFor({ state: 'attached' });
  await page.getByRole('row').nth(1).waitFor();
  expect(new URL(page.url()).search).toBe('?show=table');
  await served.close();
  await rm(site, { recursive: true });
});

describe('a file of the build that cannot be had', { timeout: 400_000 }, () => {
  let learnt: Promise<Needs> | undefined;
  const learn = (losing: LosingPage): Promise<Needs> => {
    learnt ??= learnNeeds(losing);
    return learnt;
  };

  it('leaves a sentence and a way out when the page begins with it', async () => {
    const losing = await openLosingPage(open);
    const { page, loadWithout } = losing;
    const { atFirst } = await learn(losing);
    expect(atFirst.filter(isFoundation).length).toBeGreaterThan(5);
    for (const file of atFirst.filter(isFoundation)) {
      await loadWithout(new Set([file]));
      const about = isOfPicture(file) ? page.getByRole('application').waitFor() : expectWayOut(page);
      await about.catch((error: unknown) => {
        throw new Error(`without ${file}`, { cause: error });
      });
    }
  });

  it('leaves the graph when it is of a part that comes with the page', async () => {
    const losing = await openLosingPage(open);
    const { page, said, loadWithout } = losing;
    const { atFirst } = await learn(losing);
    await loadWithout(new Set(atFirst.filter((file) => !isFoundation(file))));
    await waitForPicture(page);
    await expectAlive(page);
    expect(said.filter((line) => line.startsWith('uncaught:'))).toEqual([]);
  });

  it('costs its own part and no other when it comes later', async () => {
    const losing = await openLosingPage(open);
    const { page, said, asked, loadWithout } = losing;
    const { atFirst, needs } = await learn(losing);
    const known = new Set(
      [atFirst, ...needs.values(), ...lostParts.map(({ scripts }) => filesOf(scripts))].flat(),
    );
    expect(importedLater().filter((file) => !known.has(file))).toEqual([]);
    const left = new Map([...needs].map(([step, files]) => [step, [...files]]));
    const countLeft = () => [...left.values()].flat().length;
    expect(countLeft()).toBeGreaterThan(30);
    // Each time all files that an action needs are lost, as long as there are any that have not been requested yet.
    for (let before = -1; countLeft() > 0 && countLeft() !== before; ) {
      before = countLeft();
      const isBehindDialog = [...left].some(([{ inDialog }, files]) => inDialog && files.length > 0);
      const lost = new Set<string>();
      await loadWithout(lost);
      await waitForPicture(page);
      for (const step of steps) {
        const files = left.get(step) ?? [];
        if (files.length === 0 || (step.name === 'export' && isBehindDialog)) continue;
        for (const file of files) lost.add(file);
        const lose = async () => {
          await step.act(page);
          await expectWayOut(page);
          await leave(page);
          await page.getByRole('application').waitFor();
          expect(await waysOut(page).count()).toBe(0);
        };
        await lose().catch(async (error: unknown) => {
          if (files.some((file) => asked.has(file)))
            throw new Error(`${step.name} without ${files}`, { cause: error });
          await leave(page);
        });
        // Otherwise something that was lost before has prevented the request: it is tried the next time.
        left.set(
          step,
          files.filter((file) => !asked.has(file)),
        );
      }
      await expectAlive(page);
      expect(said.filter((line) => line.startsWith('uncaught:'))).toEqual([]);
    }
    expect([...left.values()].flat()).toEqual([]);
  });
});
