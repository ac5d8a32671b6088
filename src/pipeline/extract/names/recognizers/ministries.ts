import { slugOf } from '../../../../lib/slug.ts';
import { portfolios as frenchPortfolios } from '../../languages/fr/bodies.ts';
import { nameRules } from '../../languages/rules.ts';
import { agreeFrench } from '../../world/inflect.ts';
import { type Candidate, type DraftNode, spanOf } from '../candidate.ts';
import type { NamesContext } from '../context.ts';
import { mainCountry } from '../mainCountry.ts';
import { knownAt, knownEndingAt, skipOf } from '../phrases.ts';
import { type Clause, isJoined, isSpaced } from '../reading.ts';

/** The index after the longest of the phrases (folded words) that stands at the word, or null. */
function longestOf(clause: Clause, index: number, phrases: readonly string[]): number | null {
  let best: number | null = null;
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const fits = parts.every((part, step) => {
      const word = clause.words[index + step];
      return word?.fold === part && (step === 0 || isJoined(word));
    });
    if (fits && (best === null || index + parts.length > best)) best = index + parts.length;
  }
  return best;
}

interface Portfolio {
  readonly key: string;
  readonly fr: string;
  readonly en: string;
}

/** Ministries: « ministère malien de la Défense », « ministère de l’Intérieur », "French interior ministry". */
export function findMinistries(clause: Clause, context: NamesContext): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < clause.words.length; index++) {
    const ministry =
      clause.language === 'fr' ? french(clause, context, index) : english(clause, context, index);
    if (ministry !== null) found.push(ministry);
  }
  return found;
}

function french(clause: Clause, context: NamesContext, first: number): Candidate | null {
  if (clause.words[first]?.fold !== 'ministere') return null;
  const before = isSpaced(clause.words[first + 1]) ? knownAt(clause, context, first + 1, 'demonym') : null;
  const start = skipOf(clause, before === null ? first + 1 : before.last + 1);
  if (start === null) return null;
  const end = endOfPortfolio(clause, start);
  if (end === null) return null;
  const portfolio = readPortfolio(clause, start, end);
  const after =
    before === null && isSpaced(clause.words[end + 1]) ? knownAt(clause, context, end + 1, 'demonym') : null;
  const owner = skipOf(clause, end + 1);
  const named =
    before !== null || after !== null || owner === null ? null : knownAt(clause, context, owner, 'name');
  const state = [before, after, named].find((known) => known?.drafts[0]?.type === 'country') ?? null;
  const last = Math.max(end, state?.last ?? end);
  return ministryOf(clause, context, first, last, portfolio, state, stateThere(clause, context, last + 1));
}

/** « le ministère de la Santé à Gaza »: the state in which the town lies that follows. */
function stateThere(clause: Clause, context: NamesContext, index: number): DraftNode | null {
  const joint = clause.words[index];
  if (!isSpaced(joint) || !/^(?:a|au|aux|en)$/.test(joint?.fold ?? '')) return null;
  const [draft] = knownAt(clause, context, index + 1, 'name')?.drafts ?? [];
  if (draft === undefined || (draft.type !== 'place' && draft.type !== 'country')) return null;
  return draft.type === 'country' ? draft : (context.known.drafts.get(draft.countries[0] ?? '') ?? null);
}

/** The last word of a ministry's responsibilities: a known list of words, or capitalized words and what joins them. */
function endOfPortfolio(clause: Clause, start: number): number | null {
  const { words } = clause;
  let known: number | null = null;
  for (const [, heads] of nameRules.fr.bodies.portfolios) {
    const after = longestOf(clause, start, heads);
    if (after !== null && (known === null || after - 1 > known)) known = after - 1;
  }
  if (known === null && !words[start]?.isCapital) return null;
  let end: number = known ?? start;
  if (known === null)
    while (
      words[end + 1] !== undefined &&
      isSpaced(words[end + 1]) &&
      /^(?:etrangeres?|publique|nationale|sociale?s?)$/.test(words[end + 1]?.fold ?? '')
    )
      end++;
  for (;;) {
    const isAnd = words[end + 1]?.fold === 'et' && isSpaced(words[end + 1]);
    if (!isAnd) return end;
    const toThe: number | null = /^(?:a|aux)$/.test(words[end + 2]?.fold ?? '')
      ? end + 3
      : skipOf(clause, end + 2);
    if (toThe === null || !words[toThe]?.isCapital || knownLike(words[toThe]?.fold)) return end;
    end = toThe;
    while (words[end + 1]?.isCapital && isSpaced(words[end + 1])) end++;
    if (
      /^(?:combattants?|victimes|etrangeres?|mer)$/.test(words[end + 1]?.fold ?? '') &&
      isSpaced(words[end + 1])
    )
      end++;
  }
}

/** « ministère de la Défense et de la France »: two things, not one ministry. */
const knownLike = (fold: string | undefined): boolean => fold === undefined || fold === 'france';

function readPortfolio(clause: Clause, start: number, end: number): Portfolio {
  const words = clause.words.slice(start, end + 1);
  const said = words.map(({ fold }) => fold).join(' ');
  const { portfolios } = nameRules[clause.language].bodies;
  const known =
    portfolios.find(([, heads]) => heads.includes(said)) ??
    portfolios.find(([, heads]) => heads.some((head) => said.startsWith(head)));
  if (known === undefined) {
    const raw = words.map(({ raw }) => raw).join(' ');
    return { key: slugOf(raw), fr: raw, en: raw };
  }
  return { key: known[0], fr: frenchOf(known[0]), en: known[2] };
}

const frenchOf = (key: string): string => {
  const words = frenchPortfolios.find(([other]) => other === key)?.[1][0] ?? key;
  return (
    {
      'affaires etrangeres': 'des Affaires étrangères',
      defense: 'de la Défense',
      armees: 'des Armées',
      interieur: "de l'Intérieur",
      securite: 'de la Sécurité',
      justice: 'de la Justice',
      finances: 'des Finances',
      sante: 'de la Santé',
      education: "de l'Éducation",
      energie: "de l'Énergie",
      transports: 'des Transports',
      travail: 'du Travail',
      agriculture: "de l'Agriculture",
      environnement: "de l'Environnement",
      culture: 'de la Culture',
      communication: 'de la Communication',
      immigration: "de l'Immigration",
      commerce: 'du Commerce',
      'affaires religieuses': 'des Affaires religieuses',
    }[words] ?? words
  );
};

function english(clause: Clause, context: NamesContext, index: number): Candidate | null {
  const { words } = clause;
  if (words[index]?.fold !== 'ministry') return null;
  const { portfolios } = nameRules.en.bodies;
  const start = skipOf(clause, index + 1);
  if (start !== null) {
    const end =
      portfolios.map(([, heads]) => longestOf(clause, start, heads)).find((after) => after !== null) ?? null;
    if (end === null && !words[start]?.isCapital) return null;
    const stop = end === null ? start : end - 1;
    const owner = isSpaced(words[index]) ? knownEndingAt(clause, context, index - 1) : null;
    const state = owner?.drafts[0]?.type === 'country' ? owner : null;
    return ministryOf(
      clause,
      context,
      state?.first ?? index,
      stop,
      readPortfolio(clause, start, stop),
      state,
    );
  }
  for (const size of [2, 1]) {
    const at = index - size;
    if (at < 0 || !isSpaced(words[index])) continue;
    const said = words
      .slice(at, index)
      .map(({ fold }) => fold)
      .join(' ');
    if (!portfolios.some(([, heads]) => heads.includes(said) && !said.startsWith('the '))) continue;
    const isOwned = words[at - 1]?.fold === 's';
    const owner = knownEndingAt(clause, context, isOwned ? at - 2 : at - 1);
    const state = owner?.drafts[0]?.type === 'country' ? owner : null;
    return ministryOf(
      clause,
      context,
      isOwned && words[at]?.isCapital ? at : (state?.first ?? at),
      index,
      readPortfolio(clause, at, index - 1),
      state,
    );
  }
  return null;
}

function ministryOf(
  clause: Clause,
  context: NamesContext,
  first: number,
  last: number,
  portfolio: Portfolio,
  owner: Candidate | null,
  there: DraftNode | null = null,
): Candidate {
  const state = owner?.drafts[0] ?? there ?? mainCountry(context, clause, first);
  const adjective = state?.id == null ? undefined : context.known.adjectives.get(state.id);
  const french = adjective === undefined ? '' : agreeFrench(adjective.fr, 'm', false);
  const phrase = /^(?:de |des |du |d')/.test(portfolio.fr) ? portfolio.fr : `de ${portfolio.fr}`;
  const draft: DraftNode = {
    id: state === null ? null : slugOf(`ministere ${portfolio.key} ${french}`),
    type: 'agency',
    label: {
      fr: `Ministère${french === '' ? '' : ` ${french}`} ${phrase}`,
      en: `${adjective === undefined ? '' : `${adjective.en} `}Ministry of ${portfolio.en}`,
    },
    determiner: { fr: 'le', en: 'the' },
    names: [clause.words.slice(first, last + 1).length > 0 ? `ministère ${phrase}` : ''],
    countries: state?.id == null ? [] : [state.id],
    from: 'new',
  };
  const known =
    draft.id === null ? undefined : (context.known.drafts.get(draft.id) ?? corpusMinistry(context, draft));
  return {
    ...spanOf(clause, first, last),
    clause,
    first,
    last,
    drafts: [known ?? draft],
    how: 'name',
    open: true,
    score: owner === null ? (state === null ? 0.6 : 0.7) : 0.9,
    why: owner === null ? 'ministry-of-main-country' : 'ministry',
  };
}

/** The Pentagon and the State Department are ministries too. */
function corpusMinistry({ known }: NamesContext, { id }: DraftNode): DraftNode | undefined {
  const other = {
    'ministere-defense-americain': 'pentagone',
    'ministere-affaires-etrangeres-americain': 'departement-d-etat',
    'ministere-justice-americain': 'departement-de-la-justice',
    'ministere-affaires-etrangeres-britannique': 'foreign-office',
    'ministere-interieur-britannique': 'home-office',
  }[id ?? ''];
  return other === undefined ? undefined : known.drafts.get(other);
}
