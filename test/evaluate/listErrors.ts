import { overlaps, type Span } from '../../src/domain/basics/span.ts';
import type { Comparison } from './scoreArticle.ts';
import { isTooSure } from './scoreRelations.ts';

const errorKinds = [
  'sections',
  'dates',
  'mentions',
  'same node',
  'events',
  'relations',
  'certainty',
] as const;

/** Something that the rules got wrong, with the words concerned. */
export interface ReadingError {
  readonly kind: (typeof errorKinds)[number];
  readonly article: string;
  /** wrong: given but not true; missed: true but not given. */
  readonly fault: 'wrong' | 'missed';
  /** How certain the rules were (0 to 1); 0 for what was missed. The more certain, the worse. */
  readonly score: number;
  readonly message: string;
  /** The words in their sentence, between »« marks. */
  readonly sentence: string;
}

/** All errors in an article, in the order of the text within each kind. */
export function listErrors(comparison: Comparison): ReadingError[] {
  const { gold, found, lines, dates, mentions, events, goldEvents, foundEvents, relations, nodes } =
    comparison;
  const errors: ReadingError[] = [];
  const add = (
    kind: ReadingError['kind'],
    fault: ReadingError['fault'],
    span: Span,
    message: string,
    score = 0,
  ) => errors.push({ kind, article: gold.id, fault, score, message, sentence: quoteIn(gold.text, span) });

  for (const line of lines)
    if (line.wanted !== line.given)
      add('sections', line.given === null ? 'missed' : 'wrong', line, `${line.given} for ${line.wanted}`, 1);

  const dated = new Map(dates);
  const dateOf = new Map(dates.map(([a, b]) => [b, a]));
  for (const date of gold.dates ?? []) {
    const other = dated.get(date);
    if (date.edtf !== null && other?.edtf == null) add('dates', 'missed', date, date.edtf);
    else if (other && other.edtf !== date.edtf)
      add('dates', 'wrong', other, `${other.edtf} for ${date.edtf}`, 1);
  }
  if (gold.dates !== null)
    for (const date of found.dates)
      if (date.edtf !== null && !dateOf.has(date)) add('dates', 'wrong', date, `${date.edtf} for no date`, 1);

  const mentioned = new Map(mentions);
  const rightly = new Set(mentions.map(([, given]) => given));
  for (const mention of gold.mentions) {
    const other = mentioned.get(mention);
    const [wanted, given] = [gold.nodes.get(mention.node), other && found.nodes.get(other.node)];
    if (!other) add('mentions', 'missed', mention, `${mention.node} (${wanted}, ${mention.how})`);
    else if (wanted !== given) add('mentions', 'wrong', mention, `${other.node}: ${given} for ${wanted}`, 1);
    else if (nodes.get(other.node) !== mention.node)
      add('same node', 'wrong', mention, `${other.node} for ${mention.node}`, 1);
  }
  for (const mention of found.mentions)
    if (!rightly.has(mention)) {
      const near = gold.mentions.find((other) => overlaps(other, mention));
      const instead = near ? `for « ${gold.text.slice(near.start, near.end)} »` : 'for no mention';
      add('mentions', 'wrong', mention, `${mention.node} ${instead} (${mention.why})`, mention.score);
    }

  const told = new Set(events.flat());
  for (const event of goldEvents)
    if (!told.has(event))
      for (const passage of event.passages.slice(0, 1)) add('events', 'missed', passage, event.id);
  for (const event of foundEvents)
    if (!told.has(event))
      for (const passage of event.passages.slice(0, 1))
        add('events', 'wrong', passage, event.id, event.score);

  const matchedOf = new Map(relations.map((pair) => [pair.given, pair]));
  const met = new Set(relations.map(({ wanted }) => wanted));
  for (const claim of found.relations) {
    const pair = matchedOf.get(claim);
    const words = `${claim.source} ${claim.predicate} ${claim.target}`;
    if (!pair) add('relations', 'wrong', claim, `${words} (${claim.why})`, claim.score);
    else if (!pair.predicate)
      add(
        'relations',
        'wrong',
        claim,
        `${words} for ${pair.wanted.source} ${pair.wanted.predicate} ${pair.wanted.target} (${claim.why})`,
        claim.score,
      );
    else if (pair.wanted.certainty !== claim.certainty) {
      const note = isTooSure(pair.wanted.certainty, claim.certainty) ? ', too sure' : '';
      add(
        'certainty',
        'wrong',
        claim,
        `${words}: ${claim.certainty} for ${pair.wanted.certainty}${note}`,
        claim.score,
      );
    }
  }
  for (const claim of gold.relations)
    if (!met.has(claim))
      add('relations', 'missed', claim, `${claim.source} ${claim.predicate} ${claim.target}`);
  return errors;
}

/** The worst of each kind: those of which the rules were most certain, and as many that they missed. */
export function worstErrors(errors: readonly ReadingError[], count: number): ReadingError[] {
  return errorKinds.flatMap((kind) => {
    const wrong = errors.filter((error) => error.kind === kind && error.fault === 'wrong');
    const missed = errors.filter((error) => error.kind === kind && error.fault === 'missed');
    const half = Math.max(Math.ceil(count / 2), count - missed.length);
    const surest = [...wrong].sort((a, b) => b.score - a.score).slice(0, half);
    return [...surest, ...spread(missed, count - surest.length)];
  });
}

/** This many items at even distances, since the beginning of a list is all from one article. */
const spread = <Item>(items: readonly Item[], count: number): Item[] =>
  items
    .filter(
      (_, index) =>
        Math.floor((index * count) / items.length) > Math.floor(((index - 1) * count) / items.length),
    )
    .slice(0, count);

/** The words between »« marks, with their context in the line. */
function quoteIn(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 90);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, end + 60);
  return `${text.slice(from, start)}»${text.slice(start, end)}«${text.slice(end, to)}`
    .replace(/\s+/g, ' ')
    .trim();
}
