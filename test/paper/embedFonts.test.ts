import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { embedFonts } from '../../src/paper/image/embedFonts.ts';

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => new Response(url));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const filesIn = (rules: string): string[] =>
  [...rules.matchAll(/base64,([^)]*)\)/g)].map(([, data = '']) => atob(data).replace(/^.*\//, ''));

it('puts the fonts into a picture, and those for extended Latin where it has such letters', async () => {
  const usual = await embedFonts('« Cœur » à 5 €');
  expect(filesIn(usual)).toHaveLength(5);
  expect(usual).not.toMatch(/-ext|unicode-range/);

  const polish = await embedFonts('Lech Wałęsa, Łódź');
  expect(polish.startsWith(usual)).toBe(true);
  expect(filesIn(polish)).toHaveLength(10);
  expect(filesIn(polish).filter((file) => file.includes('-ext'))).toHaveLength(5);
  expect(polish).toContain('unicode-range:U+119,U+141,U+142,U+17a}');
});

it('asks again for a font that was lost', async () => {
  vi.resetModules();
  const { embedFonts: embed } = await import('../../src/paper/image/embedFonts.ts');
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(embed('a')).rejects.toThrow('404');
  vi.stubGlobal('fetch', async (url: string) => new Response(url));
  expect(filesIn(await embed('a'))).toHaveLength(5);
});
