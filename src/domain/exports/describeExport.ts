import { countedEn, countedFr } from '../../lib/counted.ts';
import type { Language } from '../basics/languages.ts';
import { citationWords } from '../citations/citationWords.ts';
import { noteOfDate } from '../graph/noteOfDate.ts';
import type { Article, LocalizedText } from '../graph/schema.ts';
import { formatEdtf } from '../time/formatEdtf.ts';
import type { ExportPart } from './exportPart.ts';

/**
 * Describes an export in one line: how much of the graph it contains, what the filters leave out, when it was made and
 * from which address.
 */
export const describeExport = ({ nodes, edges, note }: ExportPart, language: Language): string => {
  const { counts, limits, whole, exported } = words[language];
  return [
    `Maillage${language === 'fr' ? '\u202f' : ''}: ${counts(nodes.length, edges.length)}`,
    note.limits === null ? whole : limits(note.limits[language]),
    `${exported} ${formatEdtf(note.date, language)}, ${note.address}`,
  ].join('. ');
};

/**
 * What must be said of a source: that no publisher is named, and how its date is known. '' when there is nothing to
 * say.
 */
export const noteOfSource = (article: Article): LocalizedText => ({
  fr: noteIn(article, 'fr'),
  en: noteIn(article, 'en'),
});

const noteIn = (article: Article, language: Language): string => {
  const { noPublisher, unknownDate, inferredDate } = citationWords[language];
  const { edtf, basis } = article.published;
  const note = noteOfDate(article, language);
  const date = edtf === null ? unknownDate : basis === 'inferred' ? inferredDate : '';
  const parts = [article.publisher === null ? noPublisher : '', date].filter((part) => part !== '');
  return [parts.join(', '), note ?? ''].filter((part) => part !== '').join('. ');
};

const words = {
  fr: {
    counts: (nodes: number, links: number) => `${countedFr(nodes, 'nœud')}, ${countedFr(links, 'lien')}`,
    limits: (limits: string) => `Filtres en vigueur\u202f: ${limits}`,
    whole: 'Le graphe entier',
    exported: 'Exporté le',
  },
  en: {
    counts: (nodes: number, links: number) => `${countedEn(nodes, 'node')}, ${countedEn(links, 'link')}`,
    limits: (limits: string) => `Filters in force: ${limits}`,
    whole: 'The whole graph',
    exported: 'Exported',
  },
} as const;
