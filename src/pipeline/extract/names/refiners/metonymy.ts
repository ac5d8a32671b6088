import { nameRules } from '../../languages/rules.ts';
import { wordSet } from '../../languages/words.ts';
import type { Candidate, DraftNode } from '../candidate.ts';
import type { NamesContext } from '../context.ts';
import { countCountries } from '../mainCountry.ts';
import { type Clause, isElided, isHyphened, isSpaced } from '../reading.ts';

/** Towns that stand for a state without being its capital. */
const seats: ReadonlyMap<string, string> = new Map([
  ['abidjan', 'cote-d-ivoire'],
  ['tel-aviv', 'israel'],
  ['dar-es-salam', 'tanzanie'],
  ['cotonou', 'benin'],
  ['bujumbura', 'burundi'],
  ['la-haye', 'pays-bas'],
]);

/**
 * A capital that acts, speaks or is dealt with stands for its state: « Paris a intervenu », « entre Rabat et Madrid ».
 */
export function readMetonymy(candidate: Candidate, context: NamesContext): Candidate {
  const [draft] = candidate.drafts;
  if (draft?.type !== 'place' || draft.id === null || candidate.how === 'demonym') return candidate;
  if (isInCourt(candidate)) return candidate;
  const state = stateOf(draft.id, context);
  if (state === null || !actsAsState(candidate, context)) return candidate;
  return { ...candidate, drafts: [state], how: 'descriptor', score: 0.8, why: 'capital-for-state' };
}

/** « la cour d'appel de Paris »: no call that a state makes. */
const isInCourt = ({ clause: { words }, first }: Candidate): boolean =>
  words[first - 1]?.fold === 'de' &&
  /^(?:appel|assises|speciale)$/.test(words[first - 2]?.fold ?? '') &&
  words.slice(Math.max(0, first - 6), first - 2).some(({ fold }) => fold === 'cour');

function stateOf(id: string, context: NamesContext): DraftNode | null {
  const { capitals, drafts } = context.known;
  const state = drafts.get(capitals.get(id) ?? seats.get(id) ?? '') ?? null;
  // The Hague is as often where courts of many states sit.
  if (id === 'la-haye') return state !== null && namesState(context, state) ? state : null;
  if (id !== 'bruxelles') return state;
  const union = drafts.get('union-europeenne');
  const isBelgian =
    state !== null && (countCountries(context).get(state) ?? 0) > 0 && namesState(context, state);
  return union !== undefined && !isBelgian ? union : state;
}

const namesState = (context: NamesContext, state: DraftNode): boolean =>
  [...context.knownNames.values()].some((names) => names.some(({ drafts }) => drafts[0] === state));

const stances =
  wordSet(`cotes encontre egard face souhait desir droit adhesion objectif plan message argument version discours position soutien accord reponse demande refus volonte ambition ambitions pression pressions influence politique strategie ligne decision choix proposition propositions inquietude inquietudes colere appel appels avertissement
  avertissements accusations menaces menace reaction intention intentions alliance allies allie relations rapprochement diplomatie gouvernement autorites pouvoir armee armees troupes forces soldats regime interets offensive silence autorisation
  aval appui aide engagement promesse promesses exigences concessions offre part cote support stance position army forces troops government authorities ally allies regime response decision request demands policy backing relations ties pressure interests`);
const givers =
  wordSet(`reproche demande demandent impose livre livrer fourni fournit fournir vendu vend vendre propose accorde donne donner remis repond repondu interdit permet permettre permis conteste reclame rappelle signifie promis oppose opposait
  gave sent sold told supplied offered handed delivered`);

function actsAsState({ clause, first, last }: Candidate, context: NamesContext): boolean {
  const { words, language } = clause;
  const { actingVerbs, statePartners, locatives, placeNouns, stopWords } = nameRules[language].names;
  const before = words[first - 1];
  const after = words[last + 1];
  const isFirst =
    before === undefined || (!isSpaced(words[first]) && !isElided(words[first]) && !isHyphened(words[first]));
  if (isHyphened(after) && isOtherCapital(clause, last + 1, context))
    return !isRoute(clause, first, last + 1);
  if (isHyphened(words[first]) && isOtherCapital(clause, first - 1, context))
    return !isRoute(clause, first - 1, last);
  const acts =
    after !== undefined &&
    isSpaced(after) &&
    !after.isCapital &&
    (actingVerbs.has(after.fold) ||
      actsAfterAdverb(clause, last + 1) ||
      actsAfterPronoun(clause, last + 1)) &&
    !isRelativeHas(clause, last + 1);
  if (isFirst && isSubjectHere(clause, last)) return true;
  if (isInvertedSubject(clause, first, last)) return true;
  if (language === 'en' && after?.fold === 's' && isElided(after) && !isTownThing(clause, last + 2))
    return true;
  if (!isFirst && before !== undefined) {
    // "a Paris apartment and a car"
    if (language === 'en' && /^an?$/.test(before.fold)) return false;
    if (isGiven(clause, first, language)) return true;
    if (locatives.has(before.fold) || placeNouns.has(before.fold)) return false;
    if (/^(?:de|d|of|du)$/.test(before.fold)) return stances.has(words[first - 2]?.fold ?? '');
    if (statePartners.has(before.fold)) return before.fold !== 'pour' || acts;
    if (before.fold === 'et' || before.fold === 'and')
      return isOtherCapital(clause, first - 2, context) && !isAfterPlaceWord(clause, first - 2);
    if (language === 'fr' && before.fold === 'l') return false;
  }
  // « Rabat et Paris … »: two capitals side by side stand for two states, in a headline or list too.
  if (/^(?:et|and)$/.test(after?.fold ?? '') && isOtherCapital(clause, last + 2, context))
    return !isAfterPlaceWord(clause, first) && words[last + 3]?.isCapital !== true;
  if (!acts) return false;
  return (
    isFirst ||
    stopWords.has(before?.fold ?? '') ||
    /^(?:que|qu|si|mais|et|and|but|that|as|while|alors|tandis|lorsque|quand)$/.test(before?.fold ?? '')
  );
}

/** « le train Amsterdam-Paris », "the Paris-Brussels line": from one town to the other. */
const isRoute = ({ words }: Clause, first: number, last: number): boolean =>
  [words[first - 1], words[first - 2], words[last + 1], words[last + 2]].some(
    (word) => word !== undefined && journeys.has(word.fold),
  );

const journeys = wordSet(
  'train trains tgv thalys eurostar vol vols ligne lignes liaison liaisons autoroute route flight flights line lines railway motorway highway road ferry bus',
);

/** « Moscou a aussi accusé », "Ankara still has": an adverb between the capital and its verb. */
function actsAfterAdverb({ words, language }: Clause, at: number): boolean {
  const { actingVerbs } = nameRules[language].names;
  const word = words[at];
  if (word === undefined) return false;
  // "Beijing this week denounced", "Ankara last year closed"
  if (
    language === 'en' &&
    /^(?:this|last)$/.test(word.fold) &&
    /^(?:week|month|year|summer|winter|spring|autumn)$/.test(words[at + 1]?.fold ?? '')
  )
    return actingVerbs.has(words[at + 2]?.fold ?? '');
  const isAdverb =
    /(?:ment|ly)$/.test(word.fold) ||
    /^(?:aussi|egalement|toujours|vient|also|still|now|never)$/.test(word.fold);
  return isAdverb && actingVerbs.has(words[at + 1]?.fold ?? '');
}

const noVerb: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: wordSet(
    'et ou de du des d en dans sur pour au aux la le les l apres avant lors sous ville capitale ou qui est etait sera par vers depuis contre avec sans chez entre comme puis plus pas ni',
  ),
  en: wordSet('and or of in on at is was to from for by after the a where who based with as near under over'),
};

/**
 * A capital that begins its sentence, directly followed by a verb: « Bakou parle », "Bucharest first denied", "Ankara,
 * which controls".
 */
function isSubjectHere({ words, language, isTitleCase }: Clause, last: number): boolean {
  const after = words[last + 1];
  if (after === undefined || after.isCapital || isTitleCase) return false;
  const { actingVerbs, sayingVerbs } = nameRules[language].names;
  const isRelative = /^,\s$/.test(after.gap ?? '') && /^(?:qui|which)$/.test(after.fold);
  const verb = isRelative ? words[last + 2] : after;
  if (verb === undefined || (!isRelative && !isSpaced(after)) || noVerb[language].has(verb.fold))
    return false;
  if (actingVerbs.has(verb.fold) || sayingVerbs.has(verb.fold)) return true;
  if (language === 'fr')
    return (
      !isRelative &&
      /(?:e|ent|it|ait|ra|t|d|a|ient)$/.test(verb.fold) &&
      !/(?:ee|ique|aise|enne|ale)$/.test(verb.fold)
    );
  return (
    /ed$/.test(verb.fold) ||
    (/^(?:first|also|still|then|now|later|again|has|swiftly|quickly|repeatedly)$/.test(verb.fold) &&
      !isRelative)
  );
}

/** « que domine Moscou », « travaille pour Moscou », « accuse en retour Washington », « tempère-t-on à Paris ». */
function isInvertedSubject({ words }: Clause, first: number, last: number): boolean {
  const fold = (step: number) => words[first - step]?.fold ?? '';
  const isEnd = words[last + 1] === undefined || !isSpaced(words[last + 1]);
  if (isEnd && fold(2) === 'que' && isSpaced(words[first])) return true;
  if (fold(1) === 'pour' && /^(?:travaill|espionn|roul|combatt)/.test(fold(2))) return true;
  if (fold(1) === 'for' && /^(?:work|spy|fight)/.test(fold(2))) return true;
  if (fold(1) === 'a' && fold(2) === 'on' && isHyphened(words[first - 2])) return true;
  return (
    [2, 3].some((step) =>
      /^(?:accuse|accusent|accused|accuses|blamed|blames|urged|urges|thanked|warned|condamne|appelle|exhorte|soutient|soutenu)$/.test(
        fold(step),
      ),
    ) &&
    !/^(?:a|in|at|de)$/.test(fold(1)) &&
    isSpaced(words[first - 1])
  );
}

/** « Riga le conteste », « Riga y voit », « Riga s’y oppose ». */
function actsAfterPronoun({ words, language }: Clause, at: number): boolean {
  const { actingVerbs, sayingVerbs } = nameRules[language].names;
  if (language !== 'fr' || !/^(?:le|la|les|l|y|lui|s|se|n|ne|en)$/.test(words[at]?.fold ?? '')) return false;
  return [1, 2].some((step) => {
    const fold = words[at + step]?.fold ?? '';
    return actingVerbs.has(fold) || sayingVerbs.has(fold);
  });
}

/** "London is home to", « Paris est une ville »: statements about the town itself. */
const isRelativeHas = ({ words }: Clause, at: number): boolean =>
  /^(?:est|is|was|etait)$/.test(words[at]?.fold ?? '') &&
  /^(?:une|un|la|home|a|the|situee?)$/.test(words[at + 1]?.fold ?? '');

function isOtherCapital(clause: Clause, at: number, context: NamesContext): boolean {
  return (context.knownNames.get(clause) ?? []).some(({ first, last, drafts: [draft] }) => {
    if (draft?.id == null || at < first || at > last) return false;
    return draft.type === 'country' || context.known.capitals.has(draft.id) || seats.has(draft.id);
  });
}

const isAfterPlaceWord = ({ words, language }: Clause, at: number): boolean => {
  const { locatives, placeNouns } = nameRules[language].names;
  const before = words[at - 1]?.fold ?? '';
  return locatives.has(before) || placeNouns.has(before) || /^(?:de|d|of)$/.test(before);
};

/** "Washington's suburbs", "London's mayor": things that towns have. */
const isTownThing = ({ words }: Clause, at: number): boolean =>
  /^(?:mayor|airport|suburbs?|outskirts|streets?|metro|port|station|main|central|old|university|stadium|south|north|east|west|southern|northern|eastern|western|historic|population|residents|hospitals?|district|financial|international)$/.test(
    words[at]?.fold ?? '',
  );

/** « a reproché à Pristina de », "told Manila": something is given, said or sold to it. */
function isGiven({ words }: Clause, first: number, language: 'fr' | 'en'): boolean {
  const before = words[first - 1];
  if (language === 'en') return before !== undefined && givers.has(before.fold);
  if (before?.fold !== 'a') return false;
  return (
    [2, 3, 4].some((step) => givers.has(words[first - step]?.fold ?? '')) ||
    // « son soutien à Kiev », « l'aide militaire de Washington à Kiev »
    [2, 3, 4, 5].some((step) => /^(?:soutien|appui|aide|solidarite)$/u.test(words[first - step]?.fold ?? ''))
  );
}
