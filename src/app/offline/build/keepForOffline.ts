import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * Writes the service worker that keeps the page on the reader's machine: every file that some act of the page asks for,
 * so that all of it works without a network after the first visit. A new version waits until the reader asks for it.
 */
export const keepForOffline = (): PluginOption =>
  VitePWA({
    filename: 'sw.js',
    // A new version begins when the page says so, which it does when the reader asks for it.
    registerType: 'prompt',
    // The page registers it itself, when it is drawn and has nothing else to do.
    injectRegister: null,
    // It stands in public, as the page's other fixed files do.
    manifest: false,
    workbox: {
      globPatterns: ['index.html', 'graph.json', 'favicon.svg', 'assets/**', 'alone/**'],
      // What is kept in the largest file is a page by itself, with its fonts.
      maximumFileSizeToCacheInBytes: 8_000_000,
      // The view is in the address: whatever it says, the page is the same.
      ignoreURLParametersMatching: [/./],
      // Of other pages that the host may have below this one, this worker knows nothing.
      navigateFallback: null,
      // The page of a first visit is served from here too, as soon as all is kept.
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
