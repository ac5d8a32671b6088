import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { graphElementId, writeAlonePage } from '../../../src/domain/exports/alonePage.ts';

const hashes = { script: 'sha256-c2NyaXB0', style: 'sha256-c3R5bGU=', bytes: 10 };
const write = (title: string, graph: string) =>
  writeAlonePage({ title, graph: new Blob([graph]), script: 'let page = 1;', style: 'p{color:red}', hashes });
const read = async (page: Promise<Blob>) => new JSDOM(await (await page).text()).window.document;

describe('the page that lies alone', () => {
  it('holds a graph letter for letter, whatever is written in it', async () => {
    const graph = JSON.stringify({ text: '</script><script>alert(1)</script> <!-- é \u2028 & "' });
    const held = (await read(write('Maillage', graph))).getElementById(graphElementId)?.textContent ?? '';
    expect(JSON.parse(held)).toEqual(JSON.parse(graph));
  });

  it('has no other script or element of what a title or a graph says', async () => {
    const document = await read(write('</title><img src=x>', '{"a":"</script><img src=x>"}'));
    expect(document.title).toBe('</title><img src=x>');
    expect(document.querySelectorAll('img').length).toBe(0);
    expect(document.querySelectorAll('script').length).toBe(2);
  });

  it('forbids every request in its policy, and lets only its own script and style hold', async () => {
    const document = await read(write('Maillage', '{}'));
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src '${hashes.script}'`);
    expect(policy).not.toMatch(/https?:|'self'|unsafe|\*/);
    expect(document.querySelectorAll('[src],[href]').length).toBe(0);
  });
});
