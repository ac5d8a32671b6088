import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { buildAlone } from './src/alone/build/buildAlone.ts';
import { compileWhole } from './src/app/boot/build/compileWhole.ts';
import { keepForOffline } from './src/app/offline/build/keepForOffline.ts';
import { leaveOutUnused } from './src/canvas/cytoscape/leaveOutUnused.ts';
import { cutFonts } from './src/fonts/build/cutFonts.ts';
import { linkPreview } from './src/opening/build/linkPreview.ts';
import { nameFirstChunk } from './src/opening/build/nameFirstChunk.ts';
import { paintOpening } from './src/opening/build/paintOpening.ts';

/** The dev server injects inline scripts and styles, which the page's policy rightly forbids: lift it there only. */
const withoutPolicyInDev: Plugin = {
  name: 'without-content-security-policy-in-dev',
  apply: 'serve',
  transformIndexHtml: (html, context) =>
    context.server ? html.replace(/<meta[^>]*Content-Security-Policy[^>]*>/s, '') : html,
};

export default defineConfig({
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    withoutPolicyInDev,
    leaveOutUnused(),
    cutFonts(),
    paintOpening(),
    compileWhole(['page', 'explorer', 'cytoscape']),
    linkPreview(process.env.MAILLAGE_URL),
    buildAlone(),
    keepForOffline(),
  ],
  // What React no longer reads need not be sent.
  resolve: { alias: { 'prop-types': join(import.meta.dirname, 'src/canvas/cytoscape/noPropTypes.ts') } },
  // A worker's parts are fetched when they are wanted, as the page's are.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Few files to ask for at first; the largest library in one of its own, which browsers work out on the side.
          groups: [
            { name: 'index', tags: ['$initial'], priority: 5 },
            { name: nameFirstChunk('page'), priority: 4 },
            {
              name: 'cytoscape',
              test: /node_modules\/(cytoscape|react-cytoscapejs)\/|noPropTypes/,
              priority: 3,
            },
            { name: nameFirstChunk('reader'), priority: 2 },
            { name: nameFirstChunk('explorer'), priority: 1 },
            { name: 'icons', test: /node_modules\/lucide-react\/dist\/esm\/icons\// },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          setupFiles: ['test/helpers/fixSeed.ts'],
          // Pure code leaves nothing behind: its files can share a process, in which every module is loaded once.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/helpers/fixSeed.ts', 'test/helpers/setupViews.ts'],
          // Each test makes its own store and takes its view down again: the files can share a document. They share it
          // where they are a group of their own: in one with other files Vitest makes a document for each.
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: ['test/e2e/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What is waited for comes when a busy machine gets to it, which has nothing to do with whether it comes.
          expect: { poll: { timeout: 15_000 } },
          // One browser leaves a part of two cores idle, three take each other's time. The files of a process hand their
          // browser and its pages on to each other.
          maxWorkers: 2,
          isolate: false,
          // A browser on a busy machine may miss a beat; a fault of ours fails three times. `npm test` names at its end
          // what passed only when it was tried again.
          retry: 2,
        },
      },
    ],
  },
});
