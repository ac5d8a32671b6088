import { overlaps } from '../../../../domain/basics/span.ts';
import { foldName } from '../../../../lib/tokens.ts';
import { type Candidate, type DraftNode, spanOf } from '../candidate.ts';
import type { NamesContext } from '../context.ts';
import { countCountries } from '../mainCountry.ts';
import { knownAt } from '../phrases.ts';
import { type Clause, isElided, isHyphened, isSpaced } from '../reading.ts';
import type { NameWhy } from '../whyNames.ts';
import { kindMeant } from './kindMeant.ts';
import { titleMeant } from './titleMeant.ts';

/** How many mentions back a description may refer: what was named further back is no longer in mind. */
const farthest = 200;

/** Definite descriptions that can mean only one thing: « le Royaume », « le pays », « la capitale », « la mission ». */
export function findDescriptors(context: NamesContext, settled: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const before: Candidate[] = [];
  const sorted = [...settled].sort((a, b) => a.start - b.start);
  let next = 0;
  context.reading.clauses.forEach((clause, position) => {
    for (let index = 0; index < clause.words.length; index++) {
      const word = clause.words[index];
      if (word === undefined) continue;
      while (next < sorted.length && (sorted[next]?.start ?? 0) < word.start) {
        const candidate = sorted[next++];
        if (candidate === undefined) continue;
        before.push(candidate);
        if (before.length > 2 * farthest) before.splice(0, farthest);
      }
      const span = { start: word.start, end: word.end };
      const isTaken = [...before.slice(-4), ...sorted.slice(next, next + 3)].some(
        (candidate) => overlaps(candidate, span) && candidate.how !== 'descriptor',
      );
      if (isTaken) continue;
      const draft = meant(clause, index, context, before, position);
      if (draft === null) continue;
      const start = draft.first ?? (draft.withArticle ? withArticle(clause, index) : index);
      const last = draft.last ?? index;
      found.push({
        ...spanOf(clause, start, last),
        clause,
        first: start,
        last,
        drafts: [draft.node],
        how: draft.how,
        open: true,
        score: draft.score,
        why: draft.why,
      });
    }
  });
  return found;
}

interface Meant {
  readonly node: DraftNode;
  readonly how: 'descriptor' | 'alias';
  readonly withArticle: boolean;
  readonly score: number;
  readonly why: NameWhy;
  /** The first and last words of the description, where they are not the word itself. */
  readonly first?: number;
  readonly last?: number;
}

const kingdoms = [
  'maroc',
  'arabie-saoudite',
  'jordanie',
  'belgique',
  'espagne',
  'bahrein',
  'royaume-uni',
  'thailande',
  'danemark',
  'suede',
  'norvege',
  'pays-bas',
  'cambodge',
  'bhoutan',
  'eswatini',
  'lesotho',
];

function meant(
  clause: Clause,
  index: number,
  context: NamesContext,
  before: readonly Candidate[],
  position: number,
): Meant | null {
  const word = clause.words[index];
  if (word === undefined) return null;
  const { drafts } = context.known;
  const isDefinite = isAfterDefinite(clause, index);
  if (/^(?:royaume|kingdom)$/.test(word.fold) && isDefinite && !goesOn(clause, index)) {
    const counts = countCountries(context);
    const named = kingdoms
      .flatMap((id) => drafts.get(id) ?? [])
      .filter((draft) => namesIt(context, draft))
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const [node, other] = named;
    const isClear =
      other === undefined || (node !== undefined && (counts.get(node) ?? 0) >= 2 * (counts.get(other) ?? 0));
    return node !== undefined && isClear ? certain(node, 'kingdom') : null;
  }
  if (word.raw === 'Hexagone' && isElided(word)) {
    const node = drafts.get('france');
    return node === undefined ? null : certain(node, 'hexagon');
  }
  const titled = titleMeant(clause, index, context, before);
  if (titled !== null)
    return { ...titled, how: 'descriptor', withArticle: false, score: 0.7, why: 'the-title' };
  if (!isDefinite && !isAfterThis(clause, index)) return thingMeant(clause, index, before, position, context);
  if (/^(?:pays|country)$/.test(word.fold) && !goesOn(clause, index)) {
    const node = countryMeant(clause, before, position, context);
    return node === null
      ? null
      : { node, how: 'descriptor', withArticle: true, score: 0.6, why: 'the-country' };
  }
  if (/^(?:capitale|capital)$/.test(word.fold)) {
    const owner = isSpaced(clause.words[index + 1]) ? knownAt(clause, context, index + 1, 'demonym') : null;
    if (owner === null && goesOn(clause, index)) return null;
    const meant = countryMeant(clause, before, position, context);
    // A state of which only a demonym has spoken is not where the text is.
    const isNamed = before.some(({ drafts, how }) => drafts[0] === meant && how !== 'demonym');
    const state = owner?.drafts[0] ?? (isNamed ? meant : null);
    const city =
      (owner === null ? onlyCapital(before, context) : null) ??
      (state?.type === 'country' ? capitalOf(state, context) : null);
    return city === null
      ? null
      : {
          node: city,
          how: 'descriptor',
          withArticle: true,
          score: 0.6,
          why: 'the-capital',
          ...(owner === null ? {} : { last: owner.last }),
        };
  }
  return (
    sideMeant(clause, index, before) ??
    bodyMeant(clause, index, before) ??
    thingMeant(clause, index, before, position, context)
  );
}

function thingMeant(
  clause: Clause,
  index: number,
  before: readonly Candidate[],
  position: number,
  context: NamesContext,
): Meant | null {
  const near = context.reading.clauses
    .slice(Math.max(0, position - 2), position + 1)
    .filter(({ section }) => section === clause.section);
  const kind = kindMeant(clause, index, before, new Set(near));
  return kind === null
    ? null
    : { ...kind, how: 'descriptor', withArticle: false, score: 0.6, why: 'the-kind' };
}

const certain = (node: DraftNode, why: NameWhy): Meant => ({
  node,
  how: 'descriptor',
  withArticle: true,
  score: 0.85,
  why,
});

const namesIt = (context: NamesContext, draft: DraftNode): boolean =>
  [...context.knownNames.values()].some((names) => names.some(({ drafts }) => drafts[0] === draft));

function isAfterDefinite({ words }: Clause, index: number): boolean {
  const before = words[index - 1];
  return (
    before !== undefined &&
    /^(?:le|la|l|les|du|au|des|aux|the)$/.test(before.fold) &&
    (isSpaced(words[index]) || isElided(words[index]))
  );
}
const isAfterThis = ({ words }: Clause, index: number): boolean =>
  /^(?:ce|cette|cet|this)$/.test(words[index - 1]?.fold ?? '') && isSpaced(words[index]);

/** « le pays du Cèdre », « le pays voisin », « le pays où … »: a different one, or one that the next words identify. */
function goesOn(clause: Clause, index: number): boolean {
  const after = clause.words[index + 1];
  if (after === undefined || !isSpaced(after)) return false;
  return (
    after.isCapital ||
    /^(?:de|du|d|des|voisins?|hotes?|of|which|neighbou?ring|africains?|europeens?|arabes?|musulmans?|membres?|qui|le|la)$/.test(
      after.fold,
    )
  );
}

/**
 * The article is included in a description that stands on its own, but not when a preposition has absorbed it (« du »).
 */
function withArticle({ words }: Clause, index: number): number {
  return /^(?:le|la|l|ce|cette|cet|the|this)$/.test(words[index - 1]?.fold ?? '') ? index - 1 : index;
}

/** The only state that this and the two previous sentences name; where there are several, the article's main one. */
function countryMeant(
  clause: Clause,
  before: readonly Candidate[],
  position: number,
  context: NamesContext,
): DraftNode | null {
  const { clauses } = context.reading;
  const near = new Set(clauses.slice(Math.max(0, position - 2), position + 1));
  near.add(clause);
  const states = [
    ...new Set(
      before
        .filter((candidate) => near.has(candidate.clause) && candidate.clause.section === clause.section)
        .flatMap(({ drafts: [draft] }) =>
          draft?.type === 'country'
            ? [draft]
            : draft?.type === 'place'
              ? draft.countries.flatMap((id) => context.known.drafts.get(id) ?? [])
              : [],
        ),
    ),
  ];
  const [only] = states;
  if (only !== undefined && states.length === 1) return only;
  const counts = new Map<DraftNode, number>();
  for (const {
    drafts: [draft],
  } of before)
    if (draft?.type === 'country') counts.set(draft, (counts.get(draft) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** The only capital that the text has named so far as a town. */
function onlyCapital(before: readonly Candidate[], { known }: NamesContext): DraftNode | null {
  const cities = new Set(
    before.flatMap(({ drafts: [draft] }) =>
      draft?.id != null && known.capitals.has(draft.id) ? [draft] : [],
    ),
  );
  return cities.size === 1 ? ([...cities][0] ?? null) : null;
}

function capitalOf(state: DraftNode, context: NamesContext): DraftNode | null {
  for (const [city, id] of context.known.capitals)
    if (id === state.id) return context.known.drafts.get(city) ?? null;
  return null;
}

/** « le nord », after the north of a state was named. */
function sideMeant(clause: Clause, index: number, before: readonly Candidate[]): Meant | null {
  const word = clause.words[index];
  const next = clause.words[index + 1];
  if (
    word === undefined ||
    !/^(?:nord|sud|est|ouest)$/.test(word.fold) ||
    goesOnAtAll(clause, index) ||
    isHyphened(next) ||
    isHyphened(word)
  )
    return null;
  const named = [
    ...new Set(
      before.flatMap(({ drafts: [draft] }) =>
        draft !== undefined && draft.type === 'place' && draft.id?.startsWith(`${word.fold}-d`) === true
          ? [draft]
          : [],
      ),
    ),
  ];
  const [node] = named;
  return node !== undefined && named.length === 1
    ? { node, how: 'alias', withArticle: false, score: 0.6, why: 'area-again' }
    : null;
}

/**
 * « la mission », « l’organisation », « les garde-côtes »: the only thing named before whose name begins with these
 * words.
 */
function bodyMeant(clause: Clause, index: number, before: readonly Candidate[]): Meant | null {
  const word = clause.words[index];
  if (word === undefined) return null;
  const isGuard = word.fold === 'garde' && clause.words[index + 1]?.fold === 'cotes';
  if (word.fold === 'garde' && !isGuard) return null;
  if (goesOnAtAll(clause, isGuard ? index + 1 : index)) return null;
  if (
    !/^(?:mission|garde|organisation|organization|alliance|agence|commission|coalition|junte|junta|cartel|milice|federation)$/.test(
      word.fold,
    )
  )
    return null;
  const named = [
    ...new Set(
      before.flatMap(({ drafts: [draft] }) =>
        draft !== undefined && isCalled(draft, word.fold) ? [draft] : [],
      ),
    ),
  ];
  const [node] = named;
  return node !== undefined && named.length === 1
    ? {
        node,
        how: isGuard ? 'alias' : 'descriptor',
        withArticle: !isGuard,
        score: 0.6,
        why: 'the-body',
        ...(isGuard ? { last: index + 1 } : {}),
      }
    : null;
}

const isCalled = ({ type, label, names }: DraftNode, head: string): boolean =>
  type !== 'person' &&
  type !== 'place' &&
  [label.fr, label.en, ...names].some(
    (name) =>
      foldName(name).split(' ')[0] === head ||
      (head === 'organisation' && /^communaute\b/.test(foldName(name))),
  );

function goesOnAtAll(clause: Clause, index: number): boolean {
  const after = clause.words[index + 1];
  if (after === undefined || !isSpaced(after)) return false;
  return (
    goesOn(clause, index) ||
    (/(?:al|ale|ique|iste|ais|aise|ien|ienne|aire|ain|aine|ois|oise|elle|el|if|ive|ee?s?)$/.test(
      after.fold,
    ) &&
      !/^(?:est|elle|se|ne|le|a)$/.test(after.fold))
  );
}
