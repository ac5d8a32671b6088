import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { decodeText } from '../../extract/article/decode/decodeArticle.ts';
import type { ArticleNote } from '../../extract/article/notes.ts';
import { failWith } from '../faults.ts';
import { mostDepth, mostElements } from '../limits.ts';
import { settleText } from '../settleText.ts';
import { faultOf, noFacts, type ReadSource, type SourceFile } from '../types.ts';
import { depthOf } from './depthOf.ts';
import { pageFacts } from './pageFacts.ts';
import { textOfElement } from './textOfElement.ts';
import type { PageDocument, PageNode } from './tree.ts';

/** If the main text is a smaller share of the page's text than this, it is only a box: the page is then read whole. */
const leastShare = 0.1;
const leastLetters = 200;

/**
 * The main text of a web page, as its paragraphs, with what its metadata say. The page is parsed into a tree that no
 * browser draws; no script runs, nothing is fetched. A page without a main text is read whole; menus and article are
 * then told apart by their words.
 */
export function readHtml({ bytes }: SourceFile): ReadSource {
  const notes: ArticleNote[] = [];
  const markup = decodeText(bytes, notes);
  return markup === null ? faultOf(failWith('html-no-text')) : readMarkup(markup, notes);
}

/** As `readHtml`, for markup that is already decoded. */
export function readMarkup(markup: string, notes: readonly ArticleNote[] = []): ReadSource {
  const { document }: { readonly document: PageDocument } = parseHTML(closeTags(markup));
  const facts = pageFacts(document);
  const whole = textOfElement(document.documentElement);
  // The library dismantles the page, so what is needed besides the text is read first.
  const heading = headingOf(document);
  const main = mainText(document);
  const isMain = main !== null && main.text.length >= Math.max(leastLetters, whole.length * leastShare);
  const text = isMain ? withTitle(bareTitle(main.title, heading), main.text) : whole;
  if (!/\p{L}{2}/u.test(text)) return faultOf(failWith('html-no-text'));
  return settleText(text, isMain ? facts : { ...noFacts, url: facts.url }, notes);
}

function mainText(document: PageDocument): { readonly title: string; readonly text: string } | null {
  if (document.getElementsByTagName('*').length > mostElements) return null;
  if (depthOf(document.documentElement, mostDepth) > mostDepth) return null;
  const found = new Readability<PageNode>(document as never, {
    serializer: (node: unknown) => node as PageNode,
    charThreshold: leastLetters,
  }).parse();
  if (!found?.content) return null;
  return { title: (found.title ?? '').trim(), text: textOfElement(found.content) };
}

function headingOf(document: PageDocument): string {
  const [heading] = Array.from(document.getElementsByTagName('h1'));
  return (heading === undefined ? '' : textOfElement(heading)).replace(/\s+/g, ' ');
}

/** The heading, where the document's title begins or ends with it: the rest is the site's name. */
const bareTitle = (title: string, heading: string): string =>
  heading !== '' && (title.startsWith(heading) || title.endsWith(heading)) ? heading : title;

/** The library removes the title from the text: it becomes the article's first line again. */
function withTitle(title: string, text: string): string {
  const plain = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (title === '' || plain(text.slice(0, title.length * 2 + 40)).startsWith(plain(title))) return text;
  return `${title}\n\n${text}`;
}

/** Completes a fragment, as mails contain them, with the elements that the library looks for. */
const closeTags = (markup: string): string =>
  /<body[\s>]/i.test(markup)
    ? markup
    : /<html[\s>]/i.test(markup)
      ? markup
      : `<html><head></head><body>${markup}</body></html>`;
