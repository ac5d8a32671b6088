import { type Html, html } from '../../lib/html.ts';
import { citationWords } from '../citations/citationWords.ts';
import type { DossierItem, DossierPage, DossierSource } from './describeDossier.ts';
import { dossierWords } from './dossierWords.ts';
import { htmlStyle } from './htmlStyle.ts';

/** The dossier as one HTML file that needs nothing else: no script, no request, ready to be read, printed and kept. */
export const dossierAsHtml = (page: DossierPage): string => {
  const words = dossierWords[page.language];
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${page.title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
<h1>${page.title}</h1>
${page.about.map((line) => html`<p>${line}</p>\n`)}</header>
<main>
${page.items.map((item, at) => writeItem(item, page.items[at - 1], page))}</main>
<section class="sources">
<h2>${words.sources}</h2>
<ul>
${page.sources.map((source) => writeSource(source, page))}</ul>
</section>
<footer><p>${words.madeWith}</p></footer>
</body>
</html>
`.markup;
};

const nothing = html``;

const writeItem = (item: DossierItem, before: DossierItem | undefined, { language }: DossierPage): Html => {
  const words = dossierWords[language];
  const heading =
    item.heading === null || item.heading === before?.heading ? nothing : html`<h2>${item.heading}</h2>\n`;
  const lang = item.quoteLanguage === null ? nothing : html` lang="${item.quoteLanguage}"`;
  const number = item.number === null ? nothing : html`<b class="number">${item.number}</b> `;
  const link = item.link === null ? nothing : html` <a href="${item.link}">${words.read}</a>`;
  const note =
    item.note.trim() === ''
      ? nothing
      : html`<div class="note"><b>${words.note}</b> <p>${item.note}</p></div>\n`;
  return html`<article>
${heading}<blockquote${lang}>${item.quote.map(({ words: run, marked }) =>
    marked ? html`<mark>${run}</mark>` : html`${run}`,
  )}</blockquote>
<p class="source">${number}<cite>${item.source}</cite>${link}</p>
${item.hedges === '' ? nothing : html`<p class="hedges">${item.hedges}</p>\n`}${note}</article>
`;
};

const writeSource = (source: DossierSource, { language }: DossierPage): Html => {
  const author = source.author === null ? nothing : html`${source.author}, `;
  const original =
    source.url === null
      ? nothing
      : html` ${citationWords[language].original} <a href="${source.url}">${source.url}</a>`;
  return html`<li><b class="number">${source.number}</b> <span>${author}<a href="${source.link}" lang="${source.language}"><i>${source.title}</i></a>, ${source.publisher}, ${source.date}.${original}</span></li>
`;
};
