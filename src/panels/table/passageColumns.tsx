import { BookOpen, Calendar, Gauge, LayoutTemplate, Quote, Speech, Spline } from 'lucide-react';
import { certainties, sectionKinds } from '../../domain/basics/kinds.ts';
import { claimOf } from '../../domain/graph/claim.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { rankDates } from '../../domain/graph/rankDates.ts';
import { attributionSentence } from '../../domain/passages/attributionSentence.ts';
import type { PassageRow } from '../../domain/passages/passageRows.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { collatorOf } from '../../lib/collator.ts';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { Certainty, ProvenOrNamed, Quotation, Section } from './cells.tsx';
import type { TableColumn } from './column.ts';
import { listSources } from './nodeColumns.tsx';
import type { Wording } from './useColumns.ts';

/** Passages: the words, what they prove or name, who says it how surely, when, and where they stand. */
export function definePassageColumns({ index, language, text }: Wording): readonly TableColumn<PassageRow>[] {
  const { compare } = collatorOf(language);
  const { columns } = text;
  const ranks = rankDates(index);
  const wordsOf = ({ source, passage }: PassageRow) => source.article.text.slice(passage.start, passage.end);
  const claim = (row: PassageRow) =>
    row.kind === 'proof'
      ? claimOf(index, row.edge, language).sentence
      : row.nodes.map((node) => nameOf(node, language, 'short')).join(', ');
  const attribution = (row: PassageRow) =>
    row.kind === 'naming' ? '' : (attributionSentence(index, row.evidence, language) ?? text.byArticle);
  const certaintyOf = (row: PassageRow) => (row.kind === 'proof' ? row.evidence.certainty : undefined);
  const rankOfCertainty = (row: PassageRow) => certainties.indexOf(certaintyOf(row) ?? 'denied');
  const dateOf = (row: PassageRow) =>
    (row.kind === 'proof' ? row.evidence.when : null) ?? row.source.article.published.edtf;
  const sayDate = (row: PassageRow) => {
    const date = dateOf(row);
    if (date === null) return '';
    const words = formatEdtf(date, language, 'short');
    if (row.kind !== 'proof' || row.evidence.when === null) return text.published(words);
    return row.evidence.whenBasis === 'inferred' ? text.inferredDate(words) : words;
  };
  const byPlace = (a: PassageRow, b: PassageRow) =>
    a.source.number - b.source.number || a.span.start - b.span.start;
  return [
    {
      id: 'quote',
      name: columns.quote,
      Icon: Quote,
      widthPx: 340,
      grows: true,
      compare: (a, b) => compare(wordsOf(a), wordsOf(b)),
      text: wordsOf,
      show: (row) => <Quotation row={row} />,
      filter: { kind: 'text' },
    },
    {
      id: 'claim',
      name: columns.claim,
      Icon: Spline,
      widthPx: 236,
      compare: (a, b) => compare(claim(a), claim(b)),
      text: claim,
      show: (row) => <ProvenOrNamed row={row} words={claim(row)} />,
      filter: { kind: 'text' },
    },
    {
      id: 'certainty',
      name: columns.certainty,
      Icon: Gauge,
      widthPx: 122,
      compare: (a, b) => rankOfCertainty(a) - rankOfCertainty(b),
      isEmpty: ({ kind }) => kind === 'naming',
      text: (row) => text.certainties[certaintyOf(row) ?? 'stated'],
      show: (row) => {
        const certainty = certaintyOf(row);
        return certainty && <Certainty certainty={certainty} name={text.certainties[certainty]} />;
      },
      filter: {
        kind: 'choice',
        choices: certainties.map((certainty) => ({ value: certainty, label: text.certainties[certainty] })),
        of: (row) => [certaintyOf(row) ?? ''],
      },
    },
    {
      id: 'attribution',
      name: columns.attribution,
      Icon: Speech,
      widthPx: 158,
      compare: (a, b) => compare(attribution(a), attribution(b)),
      isEmpty: ({ kind }) => kind === 'naming',
      text: attribution,
      show: attribution,
      filter: { kind: 'text' },
    },
    {
      id: 'date',
      name: columns.date,
      Icon: Calendar,
      widthPx: 122,
      compare: (a, b) => (ranks.get(dateOf(a) ?? '') ?? 0) - (ranks.get(dateOf(b) ?? '') ?? 0),
      isEmpty: (row) => dateOf(row) === null,
      text: sayDate,
      show: sayDate,
      filter: { kind: 'text' },
    },
    {
      id: 'section',
      name: columns.section,
      Icon: LayoutTemplate,
      widthPx: 88,
      compare: (a, b) => sectionKinds.indexOf(a.passage.section) - sectionKinds.indexOf(b.passage.section),
      text: ({ passage }) => text.sections[passage.section],
      show: ({ passage }) => <Section section={passage.section} name={text.sections[passage.section]} />,
      filter: {
        kind: 'choice',
        choices: sectionKinds.map((section) => ({ value: section, label: text.sections[section] })),
        of: ({ passage }) => [passage.section],
      },
    },
    {
      id: 'source',
      name: columns.source,
      Icon: BookOpen,
      widthPx: 78,
      compare: byPlace,
      text: ({ source, passage }) => `${source.number} ${text.paragraphSign(passage.paragraph)}`,
      show: ({ source, passage }) => (
        <>
          <SourceNumber number={source.number} />
          <span className="text-ink-2">{text.paragraphSign(passage.paragraph)}</span>
        </>
      ),
      filter: { kind: 'choice', choices: listSources(index), of: ({ source }) => [String(source.number)] },
      copied: [
        { name: columns.source, text: ({ source }) => String(source.number) },
        { name: columns.publisher, text: ({ source }) => source.article.publisher ?? text.noPublisher },
        { name: columns.paragraph, text: ({ passage }) => String(passage.paragraph) },
      ],
    },
  ];
}
