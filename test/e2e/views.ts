import type { Locator, Page } from 'playwright-core';
import { asArticleId, asEdgeId, asNodeId } from '../../src/domain/basics/ids.ts';
import type { Span } from '../../src/domain/basics/span.ts';
import { writeUrl } from '../../src/store/view/url/urlFields.ts';
import { defaultView } from '../../src/store/view/view.ts';

/** The link to a selected node. */
export function linkToNode(id: string): string {
  return writeUrl({ ...defaultView, selection: { kind: 'nodes', ids: [asNodeId(id)] } });
}

/** The link to a selected edge. */
export function linkToEdge(id: string): string {
  return writeUrl({ ...defaultView, selection: { kind: 'edge', id: asEdgeId(id), evidence: 0 } });
}

/** The link to the question how two nodes are connected. */
export function linkToChain(from: string, to: string): string {
  return writeUrl({
    ...defaultView,
    chain: { from: asNodeId(from), to: asNodeId(to), mode: 'shortest', choice: 0 },
  });
}

/** The link to an article that is open at its start. */
export function linkToArticle(id: string): string {
  return writeUrl({ ...defaultView, reading: { article: asArticleId(id), passage: null } });
}

/** The link to one piece of an edge's evidence, open in its article. Everything is shown, so that nothing hides it. */
export function linkToEvidence(
  edge: string,
  evidence: number,
  article: string,
  { start, end }: Span,
): string {
  return writeUrl({
    ...defaultView,
    filters: { ...defaultView.filters, hiddenTypes: [] },
    selection: { kind: 'edge', id: asEdgeId(edge), evidence },
    reading: { article: asArticleId(article), passage: { start, end } },
  });
}

/** The panel about what is selected, found by its name. */
export function panelOf(page: Page, name: string | RegExp): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Words of the article as the reader shows them: where they are in the text, and what the page shows. */
export interface PrintedWords extends Span {
  readonly text: string;
}

/** The words under the strong marker in the open article, run by run. */
export async function readMarkedWords(page: Page): Promise<PrintedWords[]> {
  await page.locator('article mark[data-mark="strong"]').first().waitFor();
  return readWords(page, 'article mark[data-mark="strong"] [data-start]');
}

export async function readWords(page: Page, selector: string): Promise<PrintedWords[]> {
  return page.locator(selector).evaluateAll((elements) =>
    (elements as HTMLElement[]).map((element) => ({
      start: Number(element.dataset.start),
      end: Number(element.dataset.end),
      text: element.textContent ?? '',
    })),
  );
}
