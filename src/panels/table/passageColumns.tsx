import { BookOpen, Calendar, Gauge, LayoutTemplate, Quote, Speech } from 'lucide-react';
import { certainties, sectionKinds } from '../../domain/basics/kinds.ts';
import { claimOf } from '../../domain/graph/claim.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import { rankDates } from '../../domain/graph/rankDates.ts';
import type { Evidence } from '../../domain/graph/schema.ts';
import { attributionSentence } from '../../domain/passages/attributionSentence.ts';
import type { PassageRow } from '../../domain/passages/passageRows.ts';
import { compareEdtf } from '../../domain/time/compareEdtf.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { collatorOf } from '../../lib/collator.ts';
import { CertaintySample } from '../../ui/evidence/LinkSample.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { Lines, QuoteWithClaims, Section } from './cells.tsx';
import type { TableColumn } from './column.ts';
import { listSources } from './nodeColumns.tsx';
import { originColumns } from './originColumn.tsx';
import type { Wording } from './useColumns.ts';

/** Passages: the words with what they prove or name, who says it and how certainly, when, and where they are. */
export function definePassageColumns(wording: Wording): readonly TableColumn<PassageRow>[] {
  const { index, language, text } = wording;
  const { compare } = collatorOf(language);
  const { columns } = text;
  const ranks = rankDates(index);
  const wordsOf = ({ source, passage }: PassageRow) => source.article.text.slice(passage.start, passage.end);
  const claims = (row: PassageRow): readonly string[] =>
    row.kind === 'proof'
      ? row.claims.map(({ edge }) => claimOf(index, edge, language).sentence)
      : [text.names(row.nodes.map((node) => nameOf(node, language, 'short')).join(', '))];
  const itemsOf = (row: PassageRow): readonly Evidence[] =>
    row.kind === 'proof' ? row.claims.map(({ item }) => item) : [];
  const attributions = (row: PassageRow) =>
    eachOnce(itemsOf(row).map((item) => attributionSentence(index, item, language) ?? text.byArticle));
  const certaintiesOf = (row: PassageRow) =>
    certainties.filter((certainty) => itemsOf(row).some((item) => item.certainty === certainty));
  const rankOfCertainty = (row: PassageRow) => certainties.indexOf(certaintiesOf(row)[0] ?? 'denied');
  /** The dates that the words give, the earliest first; where they give none, that of the article. */
  const datesOf = (row: PassageRow) => {
    const dates = eachOnce(itemsOf(row).flatMap(({ when }) => when ?? [])).sort(compareEdtf);
    const { edtf } = row.source.article.published;
    return dates.length > 0 || edtf === null ? dates : [edtf];
  };
  const sayDates = (row: PassageRow): string =>
    datesOf(row)
      .map((date) => {
        const words = formatEdtf(date, language, 'short');
        const own = itemsOf(row).filter(({ when }) => when === date);
        if (own.length === 0) return text.published(words);
        return own.every(({ whenBasis }) => whenBasis === 'inferred') ? text.inferredDate(words) : words;
      })
      .join(', ');
  const byPlace = (a: PassageRow, b: PassageRow) =>
    a.source.number - b.source.number || a.passage.start - b.passage.start;
  return [
    {
      id: 'quote',
      name: columns.quote,
      Icon: Quote,
      widthPx: 360,
      namesRow: true,
      grows: true,
      compare: (a, b) => compare(wordsOf(a), wordsOf(b)),
      text: (row) => [wordsOf(row), ...claims(row)].join('\n'),
      show: (row) => <QuoteWithClaims row={row} />,
      filter: { kind: 'text' },
      copied: [
        { name: columns.quote, text: wordsOf },
        { name: columns.claim, text: (row) => claims(row).join('\n') },
      ],
    },
    {
      id: 'certainty',
      name: columns.certainty,
      Icon: Gauge,
      widthPx: 122,
      compare: (a, b) => rankOfCertainty(a) - rankOfCertainty(b),
      isEmpty: ({ kind }) => kind === 'naming',
      text: (row) =>
        certaintiesOf(row)
          .map((certainty) => text.certainties[certainty])
          .join(', '),
      show: (row) => (
        <span className="grid gap-1">
          {certaintiesOf(row).map((certainty) => (
            <span key={certainty} className="flex items-center gap-1.5">
              <CertaintySample certainty={certainty} />
              {text.certainties[certainty]}
            </span>
          ))}
        </span>
      ),
      filter: {
        kind: 'choice',
        choices: certainties.map((certainty) => ({ value: certainty, label: text.certainties[certainty] })),
        of: certaintiesOf,
      },
    },
    {
      id: 'attribution',
      name: columns.attribution,
      Icon: Speech,
      widthPx: 158,
      compare: (a, b) => compare(attributions(a).join(), attributions(b).join()),
      isEmpty: ({ kind }) => kind === 'naming',
      text: (row) => attributions(row).join('\n'),
      show: (row) => <Lines words={attributions(row)} />,
      filter: { kind: 'text' },
    },
    {
      id: 'date',
      name: columns.date,
      Icon: Calendar,
      widthPx: 122,
      compare: (a, b) => (ranks.get(datesOf(a)[0] ?? '') ?? 0) - (ranks.get(datesOf(b)[0] ?? '') ?? 0),
      isEmpty: (row) => datesOf(row).length === 0,
      text: sayDates,
      show: sayDates,
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
    ...originColumns<PassageRow>(wording, (row) =>
      row.kind === 'proof'
        ? (row.claims.map(({ item }) => item).find((item) => !isProposed(item)) ?? row.claims[0].item)
        : null,
    ),
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
        { name: columns.publisher, text: ({ source }) => source.article.publisher ?? '' },
        { name: columns.paragraph, text: ({ passage }) => String(passage.paragraph) },
      ],
    },
  ];
}

const eachOnce = <Value,>(values: readonly Value[]): Value[] => [...new Set(values)];
