import { guideLook as look } from '../../app/welcome/guideLook.ts';
import { messages } from '../../app/welcome/guideMessages.ts';
import type { Language } from '../../domain/basics/kinds.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { entryQuestions } from '../../domain/summaries/entryQuestions.ts';
import { type SvgElement, svg } from '../../drawing/svgElement.ts';

/** The guide that lies over the graph at the first visit, in both languages, as GuideCard draws it later. */
export function drawGuide(index: GraphIndex): SvgElement {
  return element(
    `opening-guide ${look.notes}`,
    (['fr', 'en'] as const).map((language) => drawCard(index, language)),
  );
}

function drawCard(index: GraphIndex, language: Language): SvgElement {
  const { articles, nodes, edges } = index.graph;
  const { title, counts, encodings, questions } = messages[language];
  const asked = entryQuestions(index, language);
  return element(`${language} ${look.card}`, [
    element('', [
      element(look.heading, [title]),
      element(look.counts, [counts(articles.length, nodes.length, edges.length)]),
      element(look.encodings, [encodings]),
    ]),
    ...(asked.length === 0
      ? []
      : [
          element(look.questions, [
            element(look.heading, [questions]),
            element(
              look.list,
              asked.map(({ text }) => element(look.item, [drawQuestion(text)])),
            ),
          ]),
        ]),
  ]);
}

/** No link: until the page can answer, the click is kept for it. */
const drawQuestion = (text: string): SvgElement =>
  svg('span', { class: look.question }, [svg('span', { class: look.words }, [text])]);

/** An element of the page; `svg` makes any element, whatever its name says. */
const element = (look: string, children: readonly (SvgElement | string)[]): SvgElement =>
  svg('div', { class: look === '' ? null : look }, children);
