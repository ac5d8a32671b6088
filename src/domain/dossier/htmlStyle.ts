import { Html } from '../../lib/html.ts';

/** The style of the dossier's own HTML file: both themes on a screen, ink on white on paper. */
export const htmlStyle = new Html(`
:root { color-scheme: light dark;
  --paper: light-dark(#fafbfa, #18231f); --ink: light-dark(#13201c, #e9efec); --quiet: light-dark(#43504b, #b6c2bc);
  --rule: light-dark(#b4beb9, #42524b); --mark: light-dark(#ffe04a, #e3c02e); --on-mark: light-dark(#13201c, #14160a); }
body { margin: 0 auto; max-width: 42rem; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, blockquote, i { font-family: Newsreader, Georgia, serif; }
h1 { font-size: 2rem; line-height: 1.15; font-weight: 560; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; line-height: 1.25; font-weight: 560; margin: 0 0 .5rem; }
header { border-bottom: 1px solid var(--ink); padding-bottom: 1rem; margin-bottom: 1.5rem; }
header p, .source, .hedges, footer, .sources li { font-size: .875rem; color: var(--quiet); margin: .25rem 0; }
article { border-bottom: 1px solid var(--rule); padding-bottom: 1.25rem; margin-bottom: 1.25rem; }
blockquote { margin: 0 0 .5rem; font-size: 1.1rem; }
cite { font-style: normal; }
mark { background: var(--mark); color: var(--on-mark); padding: 0 .15em; border-radius: 3px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
a { color: inherit; text-underline-offset: .2em; }
.number { display: inline-block; min-width: 1em; padding: 0 .3em; border: 1px solid var(--rule); border-radius: 2px; font-size: .75rem; text-align: center; }
.note { margin-top: .75rem; padding-left: .75rem; border-left: 2px solid var(--ink); font-size: .9rem; }
.note p { margin: 0; white-space: pre-wrap; }
.sources { margin-top: 2rem; border-top: 1px solid var(--ink); padding-top: 1rem; }
.sources ul { list-style: none; margin: 0; padding: 0; }
.sources li { display: flex; gap: .6rem; align-items: baseline; }
footer { margin-top: 2rem; }
@media print {
  @page { margin: 18mm 16mm; }
  :root { color-scheme: light; --paper: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  article, .sources li { break-inside: avoid; }
  mark, .number { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`);
