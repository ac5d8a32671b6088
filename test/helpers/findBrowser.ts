import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import bundledChromium from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Quiet and local: no GPU, and none of the browser's own requests to the outside. */
const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A page of a test lives for seconds: optimizing its code costs more processor time than that saves (a third of a
 * page's opening, half of what axe takes). `npm run bench` measures how fast the page is.
 */
export const withoutOptimizers = '--js-flags=--no-opt,--no-maglev,--sparkplug';

/** Without a window, and therefore quicker: it draws nothing but the page. */
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell'];
const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const wellKnownPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts the browser named by CHROME_PATH, else a headless shell, either installed or from an npm package (Linux on
 * x64), else an installed Chrome or Chromium.
 */
export async function launchBrowser(...moreFlags: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags, ...moreFlags] });
}

/**
 * The path of the browser that `launchBrowser` starts. The npm package's is unpacked the first time, by one process: a
 * second one would start a file that is still being written.
 */
export async function findBrowser(): Promise<string> {
  const path =
    findNamedBrowser() ?? findOnPath(shellNames) ?? (await unpackBundledShell()) ?? findInstalledBrowser();
  if (path === undefined) throw new Error(howToGetOne);
  return path;
}

function findNamedBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named === undefined || named === '') return undefined;
  if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  return named;
}

const findOnPath = (names: readonly string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const findInstalledBrowser = (): string | undefined =>
  findOnPath(browserNames) ?? wellKnownPaths.find((path) => existsSync(path));

async function unpackBundledShell(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return bundledChromium.executablePath();
}

const howToGetOne =
  'These tests need a Chrome or Chromium, and none was found. Install one (Debian, Ubuntu: ' +
  '"apt-get install chromium"; macOS: "brew install --cask google-chrome"; Windows: "winget install ' +
  'Google.Chrome"), or set CHROME_PATH to where yours is.';
