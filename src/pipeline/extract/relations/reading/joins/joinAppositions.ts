import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk, Phrase } from '../chunks.ts';
import { appositionOf } from './appositionOf.ts';

/** « Jean Dupont, patron de la DGSE, … » and « le patron de la DGSE, Jean Dupont, … » are one phrase each. */
export function joinAppositions(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    if (chunk.kind !== 'phrase') {
      out.push(chunk);
      continue;
    }
    const [before, between] = [out.at(-2), out.at(-1)];
    const named = between?.kind === 'phrase' ? titleNamed(between, chunk) : null;
    if (named !== null) {
      out.splice(-1, 1, named);
      continue;
    }
    // « le président élu X »
    const inOffice = before?.kind === 'phrase' && isOfOffice(between) ? titleNamed(before, chunk) : null;
    if (inOffice !== null) {
      out.splice(-2, 2, inOffice);
      continue;
    }
    const described =
      before?.kind === 'phrase' && between?.kind === 'comma' && !(isTitled(before) && opensName(chunks, at))
        ? appositionOf(before, chunk, grammar)
        : null;
    if (described === null || isApart(described, out, chunks[at + 1], grammar)) {
      out.push(chunk);
      continue;
    }
    const more = furtherDescriptions(chunks, at);
    out.splice(-2, 2, withDescriptions(described, more));
    at += 2 * more.length;
    // The comma that closes it means nothing more.
    if (chunks[at + 1]?.kind === 'comma' && chunks[at + 2]?.kind !== 'phrase') at++;
  }
  return out;
}

/**
 * Whether the second of two phrases that could be one belongs to what follows: `out` ends with the first and its comma,
 * `next` comes after the second.
 */
function isApart(joined: Phrase, out: readonly Chunk[], next: Chunk | undefined, grammar: Grammar): boolean {
  const governed = out.at(-3)?.kind === 'preposition';
  if (governed && joined.names.length === 0) return true;
  if (next?.kind !== 'verb' || next.form !== 'finite') return false;
  const isFirst = !out.some((one) => one.kind === 'verb' && one.form === 'finite');
  // « D'après le parquet de X, le clan importait … »: after an opening the verb needs a subject of its own.
  if (isFirst) return governed;
  // "… in northern Mali, the government said": whoever says what precedes describes nothing in it.
  return grammar.headAt === 'last' && grammar.cues.saying.has(next.lemma);
}

/** French verbs whose participle between a title and a name says how the office was come by or lost. */
const comeBy =
  /^(?:élire|réélire|déchoir|renverser|destituer|désigner|proclamer|autoproclamer|reconnaître)$/u;

const isOfOffice = (verb: Chunk | undefined): boolean =>
  verb?.kind === 'verb' && verb.form === 'participle' && comeBy.test(verb.lemma);

/** « son homologue malien le général X »: the person that a title without a name is given to at once, with no comma. */
function titleNamed(title: Phrase, person: Phrase): Phrase | null {
  const [one, ...more] = person.referents;
  // « l'émissaire de l'ONU X » may be one name or two.
  const opens =
    title.headClass === 'role' &&
    title.definite &&
    title.members.length === 0 &&
    (title.complements.length === 0 || person.head !== null);
  if (!opens || title.names.some(({ node }) => node.type === 'person')) return null;
  if (one?.node.type !== 'person' || one.as !== 'self' || more.length > 0) return null;
  return { ...person, start: title.start, appositions: [...person.appositions, title] };
}

/** Whether a person's name has a title with it already: « le général X », « X, chef de Y ». */
const isTitled = ({ headClass, referents, appositions }: Phrase): boolean =>
  referents[0]?.node.type === 'person' &&
  (headClass === 'role' || appositions.some((one) => one.headClass === 'role'));

/** « le président X, le Premier ministre, Y »: a title set off before another name is that one's. */
function opensName(chunks: readonly Chunk[], at: number): boolean {
  const [title, comma, name] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  return (
    title?.kind === 'phrase' &&
    title.headClass === 'role' &&
    title.definite &&
    title.names.every(({ node }) => node.type !== 'person') &&
    comma?.kind === 'comma' &&
    name?.kind === 'phrase' &&
    name.head === null &&
    name.referents[0]?.node.type === 'person'
  );
}

/** « X, frère de Y et chef de Z, … »: further descriptions without a determiner, joined by « et ». */
function furtherDescriptions(chunks: readonly Chunk[], at: number): Phrase[] {
  const found: Phrase[] = [];
  for (let next = at; ; next += 2) {
    const and = chunks[next + 1];
    const phrase = chunks[next + 2];
    if (and?.kind !== 'conjunction' || phrase?.kind !== 'phrase') return found;
    if (
      phrase.headClass !== 'role' ||
      phrase.definite ||
      phrase.names.some(({ node }) => node.type === 'person')
    )
      return found;
    found.push(phrase);
  }
}

const withDescriptions = (phrase: Phrase, more: readonly Phrase[]): Phrase =>
  more.length === 0
    ? phrase
    : {
        ...phrase,
        end: Math.max(phrase.end, more.at(-1)?.end ?? 0),
        appositions: [...phrase.appositions, ...more],
      };
