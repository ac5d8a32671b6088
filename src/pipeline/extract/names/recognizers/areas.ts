import { slugOf } from '../../../../lib/slug.ts';
import { type Candidate, type DraftNode, spanOf } from '../candidate.ts';
import type { NamesContext } from '../context.ts';
import { knownAt, skipOf } from '../phrases.ts';
import { type Clause, isHyphened, isSpaced } from '../reading.ts';

const english: Readonly<Record<string, string>> = {
  nord: 'northern',
  sud: 'southern',
  est: 'eastern',
  ouest: 'western',
  centre: 'central',
  'nord-est': 'north-eastern',
  'nord-ouest': 'north-western',
  'sud-est': 'south-eastern',
  'sud-ouest': 'south-western',
};
/** Sides by the words for them, in each language. */
const inFrench = new Map(Object.keys(english).map((side) => [side, side]));
const inEnglish = new Map([
  ...Object.entries(english).map(([fr, en]) => [en, fr] as const),
  ['northeastern', 'nord-est'] as const,
  ['northwestern', 'nord-ouest'] as const,
  ['southeastern', 'sud-est'] as const,
  ['southwestern', 'sud-ouest'] as const,
  ...['north', 'south'].flatMap((side) =>
    (['east', 'west'] as const).flatMap((end) => {
      const fr = `${side === 'north' ? 'nord' : 'sud'}-${end === 'east' ? 'est' : 'ouest'}`;
      return [[`${side}${end}`, fr] as const, [`${side}-${end}`, fr] as const];
    }),
  ),
]);

/** Parts of a state that are treated as areas of their own: « nord du Mali », « nord malien », "eastern Ukraine". */
export function findAreas(clause: Clause, context: NamesContext): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < clause.words.length; index++) {
    const [side, after] = readSide(clause, index);
    if (side === null) continue;
    const of = clause.language === 'fr' ? skipOf(clause, after) : null;
    const state =
      of === null
        ? isSpaced(clause.words[after])
          ? knownAt(clause, context, after, clause.language === 'fr' ? 'demonym' : 'name')
          : null
        : knownAt(clause, context, of, 'name');
    const draft = state?.drafts[0];
    if (state == null || draft === undefined || !isWhole(draft)) continue;
    found.push({
      ...spanOf(clause, index, state.last),
      clause,
      first: index,
      last: state.last,
      drafts: [draftArea(context, side, draft)],
      how: of === null && clause.language === 'fr' ? 'alias' : 'name',
      open: true,
      score: 0.85,
      why: 'area-of-state',
    });
  }
  return found;
}

/** The side at the word and the index after it: « nord-est » is two words. */
function readSide(clause: Clause, index: number): readonly [string | null, number] {
  const { words, language } = clause;
  const word = words[index];
  if (word === undefined || isHyphened(word)) return [null, index];
  const next = words[index + 1];
  const pair = isHyphened(next) ? `${word.fold}-${next?.fold}` : null;
  const sides = language === 'fr' ? inFrench : inEnglish;
  const double = pair === null ? undefined : sides.get(pair);
  if (double !== undefined) return [double, index + 2];
  const single = sides.get(word.fold);
  return single === undefined || pair !== null ? [null, index] : [single, index + 1];
}

/** Areas are parts of states and of large regions, not of towns. */
const isWhole = ({ id, type, isCity }: DraftNode): boolean =>
  type === 'country' ||
  (type === 'place' &&
    isCity !== true &&
    !/^(?:mer|oc[eé]an|golfe|d[eé]troit|lac|fleuve|nord|sud|est|ouest|canal|mediterranee)(?:-|$)/.test(
      id ?? '',
    ));

function draftArea(context: NamesContext, side: string, state: DraftNode): DraftNode {
  const article = state.determiner?.fr ?? '';
  const of =
    { le: 'du ', la: 'de la ', "l'": "de l'", les: 'des ' }[article] ??
    (/^[aeiouéèêâîôh]/i.test(state.label.fr) ? "d'" : 'de ');
  const fr = `${side.charAt(0).toUpperCase()}${side.slice(1)} ${of}${state.label.fr}`;
  const id = slugOf(fr);
  const en = `${english[side] ?? side} ${state.label.en}`;
  return (
    context.known.drafts.get(id) ?? {
      id,
      type: 'place',
      label: { fr, en: en.charAt(0).toUpperCase() + en.slice(1) },
      determiner: { fr: /^[eo]/.test(side) ? "l'" : 'le' },
      names: [fr.charAt(0).toLowerCase() + fr.slice(1)],
      countries: state.type === 'country' && state.id !== null ? [state.id] : state.countries,
      from: 'new',
    }
  );
}
