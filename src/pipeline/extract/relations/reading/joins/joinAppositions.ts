import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk, Phrase } from '../chunks.ts';
import { appositionOf } from './appositionOf.ts';

/** « Jean Dupont, patron de la DGSE, … » and « le patron de la DGSE, Jean Dupont, … » are one phrase each. */
export function joinAppositions(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    const before = out.at(-2);
    const comma = out.at(-1);
    const named = chunk.kind === 'phrase' && comma?.kind === 'phrase' ? titleNamed(comma, chunk) : null;
    if (named !== null) {
      out[out.length - 1] = named;
      continue;
    }
    // « le président élu X »
    const inOffice =
      chunk.kind === 'phrase' &&
      before?.kind === 'phrase' &&
      comma?.kind === 'verb' &&
      comma.form === 'participle' &&
      ofOffice.test(comma.lemma)
        ? titleNamed(before, chunk)
        : null;
    if (inOffice !== null) {
      out.splice(-2, 2, inOffice);
      continue;
    }
    if (
      chunk.kind === 'phrase' &&
      comma?.kind === 'comma' &&
      before?.kind === 'phrase' &&
      !(isTitled(before) && opensName(chunks, at))
    ) {
      const joined = appositionOf(grammar, before, chunk);
      const governed = out.at(-3)?.kind === 'preposition';
      // « D'après le parquet de X, le clan importait … »: after an opening the verb needs a subject of its own.
      const next = chunks[at + 1];
      const first = !out.some((one) => one.kind === 'verb' && one.form === 'finite');
      const acts = governed && first && next?.kind === 'verb' && next.form === 'finite';
      // "… in northern Mali, the government said": whoever says what precedes describes nothing in it.
      const says =
        grammar.headAt === 'last' &&
        !first &&
        next?.kind === 'verb' &&
        next.form === 'finite' &&
        grammar.cues.saying.has(next.lemma);
      if (joined !== null && !acts && !says && !(governed && joined.names.length === 0)) {
        const more = furtherDescriptions(chunks, at);
        out.splice(-2, 2, withDescriptions(joined, more));
        at += 2 * more.length;
        // The comma that closes it means nothing more.
        if (chunks[at + 1]?.kind === 'comma' && chunks[at + 2]?.kind !== 'phrase') at++;
        continue;
      }
    }
    out.push(chunk);
  }
  return out;
}

/** French verbs whose participle between a title and a name says how the office was come by or lost. */
const ofOffice =
  /^(?:élire|réélire|déchoir|renverser|destituer|désigner|proclamer|autoproclamer|reconnaître)$/u;

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
