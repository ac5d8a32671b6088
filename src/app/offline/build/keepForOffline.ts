import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * Writes the service worker that stores the page on the reader's computer: every file that any action needs, so that
 * all of it works without a network after the first visit. A new version waits until the reader asks for it.
 */
export const keepForOffline = (): PluginOption =>
  VitePWA({
    filename: 'sw.js',
    // A new version starts only on request, and the page requests it when the reader does.
    registerType: 'prompt',
    // The page registers it itself, once it is rendered and idle.
    injectRegister: null,
    // It is in public, like the page's other static files.
    manifest: false,
    workbox: {
      globPatterns: ['index.html', 'graph.json', 'favicon.svg', 'assets/**', 'alone/**'],
      // The largest files include the self-contained page with its fonts.
      maximumFileSizeToCacheInBytes: 8_000_000,
      // The view is in the address's parameters: the page is the same for all of them.
      ignoreURLParametersMatching: [/./],
      // This worker knows nothing about other pages that the host may have below this one.
      navigateFallback: null,
      // After a first visit too, the open page is served from here as soon as everything is stored.
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
