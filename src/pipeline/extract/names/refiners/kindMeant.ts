import { isBodyType } from '../../../../domain/basics/kinds.ts';
import { tokenize } from '../../../../lib/tokens.ts';
import { wordSet } from '../../languages/words.ts';
import type { Candidate, DraftNode } from '../candidate.ts';
import { type Clause, isElided, isHyphened, isSpaced } from '../reading.ts';

/** What a noun (folded) says of the one thing that it takes up. */
interface Kind {
  readonly nouns: ReadonlySet<string>;
  readonly isMeant: (draft: DraftNode, mentions: readonly Candidate[]) => boolean;
  /** Of what else the noun could be said: where that was named just before, nothing is taken up. */
  readonly isRival?: (draft: DraftNode, mentions: readonly Candidate[]) => boolean;
}

const presses = wordSet(
  'journal quotidien hebdomadaire magazine newspaper daily weekly paper tabloid broadsheet',
);
const pressNames =
  /(?:^| )(?:monde|figaro|liberation|humanite|gazette|tribune|times|post|news|herald|journal|guardian|telegraph|independent|daily|standard|nation|mail|el pais|el mundo|bild|spiegel|zeitung|repubblica|corriere|watan|haaretz|observer|economist|punch|premium times|hurriyet|l orient le jour|jeune afrique)(?: |$)/;

/** Named as a newspaper: by its name, or by the noun beside it. */
const isPress = (draft: DraftNode, mentions: readonly Candidate[]): boolean =>
  draft.type === 'organization' &&
  (pressNames.test(words([draft.label.fr, draft.label.en]).join(' ')) ||
    mentions.some(({ clause, first, last }) =>
      [first - 3, first - 2, first - 1, last + 1, last + 2].some((at) =>
        presses.has(clause.words[at]?.fold ?? ''),
      ),
    ));

/** Heads of names of bodies, by which those bodies are taken up. */
const heads = wordSet(
  'ministere ministry cour court tribunal juridiction parquet commission agence agency conseil comite committee council fonds fund parti party banque bank institut institute universite university federation ligue league syndicat observatoire fondation foundation parlement parliament senat senate assemblee assembly ambassade embassy alliance coalition organisation organization mission cartel milice militia junte junta mouvement movement front',
);

/** Nouns by which a body is taken up before whose name they stood: « le parti Ennahda … le parti ». */
const introducing = wordSet(
  'parti party association ong ngo entreprise compagnie company firm societe plateforme platform syndicat fondation foundation collectif armateur chaine agence agency milice organisation organization institut university',
);

const kinds: readonly Kind[] = [
  {
    nouns: wordSet(
      'groupe group mouvement movement milice militia gang cartel guerilla outfit reseau network',
    ),
    isMeant: ({ type }) => type === 'group',
    isRival: (draft, mentions) => draft.type === 'organization' && !isPress(draft, mentions),
  },
  { nouns: presses, isMeant: isPress },
  {
    nouns: wordSet('ile island'),
    isMeant: ({ id }) => id !== null && islands.has(id),
  },
];

const islands = wordSet(
  'sri-lanka cuba taiwan madagascar chypre malte islande jamaique maurice bahrein lampedusa haiti mayotte sicile crete corse lesbos',
);

/** Adjectives (folded) that say of a body what it is, and not which one. */
const plain = wordSet(
  'arme armee rebelle islamiste jihadiste djihadiste terroriste separatiste independantiste paramilitaire criminel criminelle chiite sunnite palestinien libanais yemenite mafieux armed rebel islamist jihadist terrorist terror separatist insurgent paramilitary criminal militant shiite sunni extremist electoral electorale international internationale',
);

const words = (names: readonly string[]): string[] =>
  names.flatMap((name) => tokenize(name).map(({ fold }) => fold));

/**
 * « le groupe », « ce mouvement chiite », « la Cour », « le quotidien », "the armed group", "the ministry": the only
 * thing of its kind that the article has named, or else that the sentence and the two before it have. Null where two
 * would do. `first` and `last` are indexes of the description's words, its article included unless a preposition has
 * absorbed it.
 */
export function kindMeant(
  clause: Clause,
  index: number,
  before: readonly Candidate[],
  near: ReadonlySet<Clause>,
): { readonly node: DraftNode; readonly first: number; readonly last: number } | null {
  const noun = clause.words[index];
  if (noun === undefined) return null;
  const kind = kinds.find(({ nouns }) => nouns.has(noun.fold));
  if (kind === undefined && !heads.has(noun.fold) && !introducing.has(noun.fold)) return null;
  const first = startOf(clause, index);
  if (first === null) return null;
  const last = endOf(clause, index);
  if (goesOn(clause, last)) return null;
  const mentionsOf = new Map<DraftNode, Candidate[]>();
  for (const mention of before) {
    const [draft] = mention.drafts;
    if (draft === undefined || mention.how === 'demonym') continue;
    const list = mentionsOf.get(draft);
    if (list === undefined) mentionsOf.set(draft, [mention]);
    else list.push(mention);
  }
  const isNear = (mentions: readonly Candidate[]) => mentions.some((mention) => near.has(mention.clause));
  const all = [...mentionsOf];
  // One that is called so comes before one that only is such a thing.
  for (const isMeant of [calledBy(noun.fold), introducedBy(noun.fold), kind?.isMeant]) {
    if (isMeant === undefined) continue;
    const fitting = all.filter(([draft, mentions]) => isMeant(draft, mentions));
    if (fitting.length === 0) continue;
    const close = fitting.filter(([, mentions]) => isNear(mentions));
    const rival = isMeant === kind?.isMeant ? kind.isRival : undefined;
    const isContested =
      rival !== undefined && all.some(([draft, mentions]) => rival(draft, mentions) && isNear(mentions));
    const [only] = fitting.length === 1 ? fitting : close;
    if ((fitting.length > 1 && close.length !== 1) || only === undefined) return null;
    return isContested && close.length === 0 ? null : { node: only[0], first, last };
  }
  return null;
}

/** Whether a body's name begins or ends with the noun: « Cour pénale internationale », "Foreign Ministry of Mali". */
function calledBy(noun: string): ((draft: DraftNode) => boolean) | undefined {
  if (!heads.has(noun)) return undefined;
  return ({ type, label, names }) =>
    isBodyType(type) &&
    [label.fr, label.en, ...names].some((name) => {
      const folds = words([name]);
      const of = folds.findIndex((fold) => /^(?:of|for|on)$/.test(fold));
      return folds.length > 1 && [folds[0], folds.at(-1), folds[of - 1]].includes(noun);
    });
}

/** Whether the noun stood before a body's name, with at most an adjective between them: « l'association Utopia ». */
function introducedBy(noun: string): Kind['isMeant'] | undefined {
  if (!introducing.has(noun)) return undefined;
  return ({ type }, mentions) =>
    isBodyType(type) &&
    mentions.some(({ clause, first, how }) =>
      [first, first - 1].some(
        (at) =>
          how !== 'descriptor' &&
          isSpaced(clause.words[at]) &&
          clause.words[at - 1]?.fold === noun &&
          at - 1 >= 0,
      ),
    );
}

/** Where the description begins; null without a definite article, or with words that may say which one is meant. */
function startOf({ words: all, language }: Clause, index: number): number | null {
  const joined = (at: number) => isSpaced(all[at]) || isElided(all[at]);
  if (!joined(index)) return null;
  const at = language === 'en' && plain.has(all[index - 1]?.fold ?? '') ? index - 1 : index;
  if (!joined(at)) return null;
  const article = all[at - 1]?.fold ?? '';
  // "the Ministry", within a sentence: a short name.
  if (language === 'en' && article === 'the' && all[index]?.isCapital && !all[at - 1]?.isCapital) return at;
  if (language === 'en') return /^(?:the|this)$/.test(article) ? at - 1 : null;
  if (/^(?:le|la|l|ce|cet|cette)$/.test(article)) return at - 1;
  return /^(?:du|au)$/.test(article) ? at : null;
}

const endOf = ({ words: all, language }: Clause, index: number): number =>
  language === 'fr' && isSpaced(all[index + 1]) && plain.has(all[index + 1]?.fold ?? '') ? index + 1 : index;

/**
 * « le groupe Wagner », « la Cour de cassation », "the group of seven", « l’agence spatiale »: another one, or named
 * here.
 */
function goesOn({ words: all, language }: Clause, last: number): boolean {
  const next = all[last + 1];
  if (next === undefined) return false;
  if (isHyphened(next) || /[«"“]/.test(next.gap ?? '')) return true;
  if (isElided(next)) return next.fold !== 's';
  if (!isSpaced(next)) return false;
  if (
    next.isCapital ||
    /^(?:de|du|des|d|of|for|pour|voisine?|rivale?|that|which|qui|dont|where|ou|dite?|appelee?|nommee?|baptisee?|connue?|called|named|known|dubbed)$/.test(
      next.fold,
    )
  )
    return true;
  return language === 'fr'
    ? /(?:al|ale|ique|iste|ais|aise|ien|ienne|aire|ain|aine|ois|oise|elle|el|if|ive|eur|ee)$/.test(
        next.fold,
      ) && !/^(?:elle|appelle|rappelle|arrive|prive|derive|faire)$/.test(next.fold)
    : /^(?:stage|photo|chat|system|documents?|papers?)$/.test(next.fold);
}
