import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { docxOf, pdfOf, utf8, zipOf } from '../helpers/madeFiles.ts';
import { dropFiles } from './dropFiles.ts';
import { allFiles, expectWayOut } from './losingPage.ts';

/** A script that is fetched when it is wanted, and what becomes of the page without it. */
export interface LostPart {
  /** The scripts, by the names of their modules. */
  readonly scripts: readonly string[];
  /** After the page's address. */
  readonly path?: string;
  /** Whether it is lost to the corpus of the reader's own, not to the built-in one. */
  readonly isOwn?: true;
  /** What the browser does not have. */
  readonly without?: readonly string[];
  /** Does what needs them, and looks for what the reader is told, or for what works all the same. */
  readonly walk: (page: Page) => Promise<void>;
}

/** The files of these modules: one for the page, and one for a worker that has the same. */
export const filesOf = (scripts: readonly string[]): readonly string[] =>
  allFiles.filter((file) => scripts.some((name) => file.replace(/-.{8}\.js$/, '') === name));

const adding = (page: Page) => page.getByRole('dialog', { name: 'Ajouter des articles' });
const corpora = (page: Page) => page.locator('header button[aria-haspopup=dialog]').first();
const review = (page: Page) => page.getByRole('button', { name: /^Vérifier/ }).first();
const menu = (page: Page) => page.getByRole('dialog', { name: /^Corpus sur cet ordinateur/ });
const unreadable = /^La partie de la page qui lit ces fichiers n’a pas pu être chargée/;

const text = utf8('Gao\n\nLa France a soutenu le Mali à Gao. Le Mujao a attaqué l’armée malienne à Gao.');

async function drop(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await page.getByRole('application').waitFor();
  await dropFiles(page, files);
}

/** Makes a corpus of the reader's own, with something to review. */
export async function addArticle(page: Page): Promise<void> {
  await drop(page, { 'gao.txt': text });
  await adding(page).getByText('1 reçu, 1 lu').waitFor();
  await adding(page).getByRole('button', { name: 'Ajouter 1 article' }).click();
  await page.getByText('Article ajouté.').waitFor();
}

const allFormats = [
  ['JSON', 'writeGraphJson'],
  ['Classeur XLSX', 'writeXlsx'],
  ['CSV', 'writeCsv'],
  ['GraphML', 'writeGraphml'],
  ['GEXF', 'writeGexf'],
  ['CSV pour Neo4j', 'writeNeo4j'],
  ['Coffre Obsidian', 'writeVault'],
  ['FollowTheMoney', 'writeFollowTheMoney'],
  ['STIX 2.1', 'writeStix'],
  ['Turtle', 'writeTurtle'],
  ['JSON-LD', 'writeJsonLd'],
  ['Références', 'writeReferences'],
] as const;

async function saveEach(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Exporter' }).click();
  for (const [format] of allFormats) {
    await page
      .getByRole('button', { name: new RegExp(`^Télécharger ${format}($|,)`) })
      .first()
      .click();
    await page
      .getByText(new RegExp(`^${format}.*n’a pas pu être écrit.*une partie de la page manque`))
      .waitFor();
  }
}

/**
 * The scripts that the walk of `lostFiles.e2e.ts` through the built-in graph does not come to: those of the reader's own
 * articles, of the worker, of the page in another one, and what the page does without.
 */
export const lostParts: readonly LostPart[] = [
  {
    scripts: ['AddArticles'],
    walk: async (page) => {
      await drop(page, { 'gao.txt': text });
      await expectWayOut(page);
    },
  },
  {
    scripts: ['readFile'],
    walk: async (page) => {
      await drop(page, { 'gao.txt': text });
      await adding(page).getByText(unreadable).waitFor();
    },
  },
  {
    scripts: ['readMarkdown', 'readHtml', 'readDocx', 'readPdf', 'readMail', 'openArchive'],
    walk: async (page) => {
      const files = {
        'a.md': utf8('# Gao\n\nLe Mali.'),
        'a.html': utf8('<html><body><article><p>Le Mali.</p></article></body></html>'),
        'a.docx': docxOf(''),
        'a.pdf': pdfOf([[{ text: 'Le Mali.', y: 700 }]]),
        'a.eml': utf8('Subject: Gao\r\nFrom: a@b.c\r\nTo: d@e.f\r\n\r\nLe Mali.'),
        'a.zip': zipOf({ 'a.txt': 'Le Mali.' }),
      };
      await drop(page, files);
      await expect.poll(() => adding(page).getByText(unreadable).count()).toBe(Object.keys(files).length);
    },
  },
  {
    scripts: ['readArticle', 'sketchTexts'],
    isOwn: true,
    walk: async (page) => {
      await drop(page, { 'gao.txt': text });
      await adding(page).getByText(unreadable).waitFor();
    },
  },
  {
    scripts: ['proposeArticles'],
    walk: async (page) => {
      await drop(page, { 'gao.txt': text });
      await adding(page).getByRole('button', { name: 'Ajouter 1 article' }).click();
      await adding(page)
        .getByRole('alert')
        .getByText(/une partie de la page n’a pas pu être chargée/)
        .waitFor();
    },
  },
  {
    scripts: ['openFiles'],
    walk: async (page) => {
      await drop(page, { 'graph.json': utf8('{}') });
      await page.getByText('Une partie de la page manque.').waitFor();
    },
  },
  {
    scripts: ['CorporaHost'],
    walk: async (page) => {
      await corpora(page).click();
      await expectWayOut(page);
    },
  },
  {
    scripts: ['corporaHere'],
    walk: async (page) => {
      await corpora(page).click();
      await expectWayOut(page);
    },
  },
  {
    scripts: ['exampleFiles'],
    walk: async (page) => {
      await corpora(page).click();
      await menu(page)
        .getByRole('button', { name: /^Que faire de « Exemple/ })
        .click();
      await page.getByRole('menuitem', { name: 'Dupliquer' }).click();
      await page.getByText('Une partie de la page manque.').waitFor();
    },
  },
  { scripts: ['fetchCorpus'], isOwn: true, walk: expectWayOut },
  { scripts: ['CorpusFailure'], path: '?corpus=nowhere', walk: expectWayOut },
  {
    scripts: ['EmptyCorpus'],
    walk: async (page) => {
      await corpora(page).click();
      await page.getByRole('button', { name: 'Nouveau corpus' }).click();
      await expectWayOut(page);
    },
  },
  { scripts: ['originParts'], isOwn: true, walk: expectWayOut },
  {
    scripts: ['ReviewDisplay'],
    isOwn: true,
    walk: async (page) => {
      await review(page).click();
      await expectWayOut(page);
    },
  },
  {
    scripts: ['reviewHere'],
    isOwn: true,
    walk: async (page) => {
      await page.getByRole('application').waitFor();
      await page.getByRole('checkbox', { name: /^Mali/ }).waitFor();
    },
  },
  {
    scripts: ['readReviewOf'],
    isOwn: true,
    walk: async (page) => {
      await review(page).click();
      await expectWayOut(page);
    },
  },
  {
    scripts: ['decideOn'],
    isOwn: true,
    walk: async (page) => {
      await review(page).click();
      await page.getByRole('region', { name: 'Vérifier' }).waitFor();
      await page.keyboard.press('a');
      await page.getByText(/pas écrit/).waitFor();
    },
  },
  {
    scripts: ['writingHosts'],
    isOwn: true,
    path: '&read=gao',
    walk: async (page) => {
      await page.locator('article').getByText('soutenu').dblclick();
      await expectWayOut(page);
    },
  },
  {
    scripts: ['writeInto'],
    isOwn: true,
    path: '&read=gao',
    walk: async (page) => {
      await page.locator('article').getByText('soutenu').dblclick();
      await page.getByRole('region', { name: /^Écrire sur/ }).waitFor();
      await page.keyboard.press('n');
      await page.getByRole('radio', { name: 'Lieu' }).check();
      await page.getByRole('button', { name: /^Enregistrer/ }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    scripts: ['CountrySentence'],
    walk: async (page) => {
      await page.getByRole('checkbox', { name: /^Mali/ }).click();
      await expectWayOut(page);
      await page.getByRole('checkbox', { name: /^Mali/ }).click();
    },
  },
  {
    scripts: ['EmbedBar', 'HostScroll'],
    path: '?embed',
    walk: async (page) => {
      await expectWayOut(page);
      await page.evaluate(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.src = location.href;
      });
      await page.frameLocator('iframe').getByRole('button', { name: 'Recharger' }).waitFor();
      await page.frameLocator('iframe').getByRole('application').waitFor();
    },
  },
  {
    scripts: ['sayCopiedLink'],
    walk: async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Partager' }).click();
      await page.getByText('Lien copié.').waitFor();
    },
  },
  {
    scripts: ['sayCursor'],
    walk: async (page) => {
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowRight');
      await expectWayOut(page);
    },
  },
  {
    scripts: ['Offline'],
    walk: async (page) => {
      await page.waitForRequest(/\/Offline-/);
      await page.getByRole('application').waitFor();
    },
  },
  {
    scripts: allFormats.map(([, script]) => script),
    walk: (page) => saveEach(page),
  },
  {
    scripts: allFormats.map(([, script]) => script),
    without: ['Worker'],
    walk: (page) => saveEach(page),
  },
  // Deletes the corpus, and is therefore the last.
  {
    scripts: ['CorpusNotices'],
    isOwn: true,
    walk: async (page) => {
      await page.getByRole('application').waitFor();
      await corpora(page).click();
      await menu(page).locator('[aria-current]').press('Delete');
      await expectWayOut(page);
      await page.getByRole('application').waitFor();
    },
  },
];
