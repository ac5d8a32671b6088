import { contains } from '../../../../domain/basics/span.ts';
import { betweenListed, joinsListed } from '../../languages/listing.ts';
import type { NamedNode } from '../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { NameItem } from '../reading/chunks.ts';
import type { Account, ToldSentence } from './account.ts';
import { type NameAt, namesIn } from './namesIn.ts';

/**
 * « à Rabat, Béni Mellal et au douar X », "in Hungary, Slovakia and Albania": what is said of one name of a list about an
 * event is said of those that stand in line with it.
 */
export function listed({ linesOf }: Account, { read, told }: ToldSentence): Finding[] {
  // Most sentences tell of no event, and most of the others list no names.
  const runs = told.length === 0 ? [] : runsOf(read);
  const lies = (one: NamedNode, other: NamedNode): boolean =>
    linesOf(one).some(
      ({ source, predicate, target }) => predicate === 'lies-in' && (source === other || target === other),
    );
  if (runs.length === 0) return [];
  return told.flatMap(({ node }) =>
    linesOf(node).flatMap((line): Finding[] => {
      const other = line.source === node ? line.target : line.source;
      if (!listable.has(line.predicate)) return [];
      if (line.span.start < read.sentence.start || line.span.end > read.sentence.end) return [];
      return runs.flatMap((run) =>
        run.some(({ name }) => name.node === other && contains(line.span, name))
          ? run
              .filter(
                ({ name }) =>
                  name.node !== other &&
                  name.node.type === other.type &&
                  !lies(name.node, other) &&
                  // « X et à Y, où la police a saisi … »
                  (line.predicate !== 'happened-in' || name.start > line.span.start),
              )
              .map(({ name }) => ({
                ...line,
                ...(line.source === node ? { target: name.node } : { source: name.node }),
                span: spanOver(line.span, name),
                score: 0.62,
                why: 'listed',
              }))
          : [],
      );
    }),
  );
}

const listable = new Set([
  'happened-in',
  'took-part-in',
  'was-target-of',
  'carried-out',
  'suffered',
  'benefited',
]);

/** The names of a sentence that stand in line, with nothing but marks, conjunctions and small words between them. */
function runsOf(read: ReadSentence): NameAt[][] {
  if (namesIn(read).length < 2) return [];
  const runs: NameAt[][] = [];
  let run: NameAt[] = [];
  const names = [...namesIn(read)].sort((a, b) => a.name.start - b.name.start);
  for (const one of names) {
    const last = run.at(-1);
    if (last !== undefined && inLine(read, last.name, one.name) && !isSubject(read, one.at)) run.push(one);
    else {
      if (run.length > 1) runs.push(run);
      run = [one];
    }
  }
  if (run.length > 1) runs.push(run);
  // A comma alone sets off as well as it lists.
  return runs.filter((each) =>
    each.some(({ name }, index) => {
      const before = each[index - 1];
      return before !== undefined && joinsListed.test(read.article.text.slice(before.name.end, name.start));
    }),
  );
}

/** « a arrêté dix hommes à Gao et Kidal est restée calme »: a name behind « et » that begins another clause. */
function isSubject({ chunks }: ReadSentence, at: number): boolean {
  const [before, verb] = [chunks[at - 1], chunks[at + 1]];
  return (
    before?.kind === 'conjunction' &&
    verb?.kind === 'verb' &&
    (verb.form === 'finite' || verb.form === 'gerund')
  );
}

function inLine({ article: { text } }: ReadSentence, one: NameItem, other: NameItem): boolean {
  if (one.node.type !== other.node.type) return false;
  const between = text.slice(one.end, other.start);
  return between.length < 40 && betweenListed.test(between);
}
