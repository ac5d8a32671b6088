import type { Certainty as CertaintyKind, SectionKind } from '../../domain/basics/kinds.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import type { PassageRow } from '../../domain/passages/passageRows.ts';
import { useIndex } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { CertaintySample, LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { MarkedText } from '../../ui/evidence/MarkedText.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage } from '../../ui/language.tsx';

/** A node's sign and name; beside it the name in the other language, where that is another and not left `alone`. */
export function NodeCell({ node, alone = false }: { readonly node: GraphNode; readonly alone?: boolean }) {
  const language = useLanguage();
  const other = language === 'fr' ? 'en' : 'fr';
  const name = nameOf(node, language);
  return (
    <>
      <Glyph name={node.type} sizePx={12} />
      <span className="min-w-0 truncate text-ink">
        <span className={alone ? '' : 'font-[560]'}>{name}</span>
        {!alone && node.label[other] !== name && (
          <>
            {' '}
            <span lang={other} className="text-ink-3">
              {node.label[other]}
            </span>
          </>
        )}
      </span>
    </>
  );
}

/** The numbers of articles, as everywhere. */
export function SourceNumbers({ numbers }: { readonly numbers: readonly number[] }) {
  return (
    <span className="inline-flex gap-1">
      {numbers.map((number) => (
        <SourceNumber key={number} number={number} />
      ))}
    </span>
  );
}

export function Certainty({ certainty, name }: { readonly certainty: CertaintyKind; readonly name: string }) {
  return (
    <>
      <CertaintySample certainty={certainty} />
      <span className="truncate">{name}</span>
    </>
  );
}

/** How much of the passage is shown before its first marked word: enough to lead up to it. */
const lead = 34;

/** The passage from shortly before the words that count; the cell cuts off what has no room. */
export function Quotation({ row: { source, passage } }: { readonly row: PassageRow }) {
  const { text, language } = source.article;
  const first = passage.marks[0]?.start ?? passage.start;
  const from = first - passage.start <= lead ? passage.start : wordAfter(text, first - lead, first);
  return (
    <span
      lang={language}
      dir="auto"
      className="min-w-0 truncate font-text text-[0.9375rem]/[1.3125rem] text-ink max-phone:line-clamp-2 max-phone:text-[0.875rem]/[1.1875rem] max-phone:whitespace-normal"
    >
      {from > passage.start && <span className="text-ink-3">[…] </span>}
      <MarkedText text={text} start={from} end={passage.end} marks={passage.marks} />
    </span>
  );
}

/** Where a word begins, at or after `at`, before `limit`. */
function wordAfter(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s\S/);
  return space < 0 ? limit : at + space + 1;
}

/** The claim with its family's line, or the nodes named with the first one's sign. */
export function ProvenOrNamed({ row, words }: { readonly row: PassageRow; readonly words: string }) {
  const index = useIndex();
  return (
    <>
      {row.kind === 'proof' ? (
        <LinkSample family={familyOf(index, row.edge)} widthPx={22} />
      ) : (
        <span className="grid w-[22px] shrink-0 place-items-center">
          <Glyph name={row.nodes[0].type} sizePx={11} />
        </span>
      )}
      <span className={`truncate ${row.kind === 'proof' ? 'text-ink' : ''}`}>{words}</span>
    </>
  );
}

/** Where in the article; what is not the article's own words is framed, as in the panels. */
export function Section({ section, name }: { readonly section: SectionKind; readonly name: string }) {
  if (section !== 'related' && section !== 'boilerplate') return <span className="truncate">{name}</span>;
  return (
    <span className="type-code inline-flex h-[1.0625rem] items-center truncate rounded-tag border border-dashed border-ink-3 px-1 text-ink-2">
      {name}
    </span>
  );
}
