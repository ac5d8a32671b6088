import { existsSync } from 'node:fs';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../helpers/findBrowser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    pageUrl: string;
  }
}

/** Serves the production build for the whole suite; `npm run build` must have run. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no build to test: run "npm run build" first.');
  // Before several processes of the suite want it at once.
  await findBrowser();
  const server = await preview({ preview: { host: '127.0.0.1', port: 0, open: false }, logLevel: 'silent' });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server did not say its address.');
  project.provide('pageUrl', url);
  return () => server.close();
}
