import { slugOf } from '../../../../lib/slug.ts';
import type { BodyKind } from '../../languages/fr/bodies.ts';
import { nameRules } from '../../languages/rules.ts';
import { wordSet } from '../../languages/words.ts';
import { agreeFrench } from '../../world/inflect.ts';
import { type Candidate, type DraftNode, spanOf } from '../candidate.ts';
import type { NamesContext } from '../context.ts';
import type { CompiledKnowledge } from '../knowledge.ts';
import { mainCountry } from '../mainCountry.ts';
import { headAt, indexHeads, knownAt, knownEndingAt, skipOf } from '../phrases.ts';
import { type Clause, isElided, isSpaced } from '../reading.ts';

/** State bodies by their kind and state: « armée malienne », « services secrets marocains », "Malian army". */
export function findStateBodies(clause: Clause, context: NamesContext): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < clause.words.length; index++) {
    const head = headAt(clause, index, heads[clause.language]);
    if (head === null) continue;
    const { kind, after } = head;
    if (isAdjective(clause, index, after)) continue;
    const body = owned(clause, context, kind, index, after) ?? bare(clause, context, kind, index, after);
    if (body !== null) found.push(body);
  }
  return found;
}

const owned = (
  clause: Clause,
  context: NamesContext,
  kind: BodyKind,
  first: number,
  after: number,
): Candidate | null => (clause.language === 'fr' ? french : english)(clause, context, kind, first, after);

/**
 * « l'intervention armée de la Russie », "Iranian military entities": the word describes what stands beside it, and is
 * no army.
 */
function isAdjective({ language, words }: Clause, index: number, after: number): boolean {
  const word = words[index];
  if (word === undefined || after !== index + 1) return false;
  if (language === 'fr')
    return word.fold === 'armee' && isSpaced(word) && armed.has(words[index - 1]?.fold ?? '');
  return word.fold === 'military' && isSpaced(words[after]) && ofMilitary.has(words[after]?.fold ?? '');
}

const armed = wordSet(
  'intervention non-intervention lutte branche aile opposition rebellion agression attaque bande milice insurrection resistance confrontation escalade violence presence organisation mobilisation voie action paix',
);
const ofMilitary = wordSet(
  'transition transitional court courts tribunal rulers ruler leaders leader officials official commanders council chief authorities regime entities entity base bases operation operations action aid equipment hardware support assistance presence buildup technology technologies exercise exercises drill drills offensive campaign intervention alliance activity activities targets facilities installations cooperation coup rule government junta ties spending budget',
);

const heads = {
  fr: indexHeads(nameRules.fr.bodies.bodyKinds),
  en: indexHeads(nameRules.en.bodies.bodyKinds),
};

function french(
  clause: Clause,
  context: NamesContext,
  kind: BodyKind,
  first: number,
  after: number,
): Candidate | null {
  const adjective = [after, after + 1]
    .filter((at) => isSpaced(clause.words[at]) && (at === after || isFiller(clause, after)))
    .map((at) => knownAt(clause, context, at, 'demonym'))
    .find((known) => known !== null);
  const isWhole =
    adjective?.drafts[0]?.type === 'country' ||
    (kind.type === 'group' && adjective?.drafts[0]?.type === 'place');
  if (adjective != null && isWhole && adjective.drafts[0] !== undefined)
    return bodyOf(clause, context.known, kind, first, adjective.last, adjective.drafts[0]);
  const complement = skipOf(clause, after);
  if (complement === null || kind.id === 'services') return null;
  const state = knownAt(clause, context, complement, 'name');
  if (state === null || state.drafts[0]?.type !== 'country' || state.how === 'demonym') return null;
  return bodyOf(clause, context.known, kind, first, state.last, state.drafts[0]);
}

function english(
  clause: Clause,
  context: NamesContext,
  kind: BodyKind,
  index: number,
  after: number,
): Candidate | null {
  // "the electoral commission of Kenya"
  const complement = kind.id === 'services' ? null : skipOf(clause, after);
  const of = complement === null ? null : knownAt(clause, context, complement, 'name');
  if (of?.drafts[0]?.type === 'country' && (isFederal(clause, index) || isCommon(clause, index)))
    return bodyOf(clause, context.known, kind, index, of.last, of.drafts[0]);
  const isOwned = clause.words[index - 1]?.fold === 's';
  // "in Germany, federal prosecutors said"
  if (!isOwned && !isSpaced(clause.words[index])) return null;
  const owner = knownEndingAt(clause, context, isOwned ? index - 2 : index - 1);
  if (owner === null || owner.drafts[0]?.type !== 'country') return null;
  if (
    /^(?:officers?|chief|station|stations|custody|academy|raid|raids|sources?|vehicle|cars?|forces)$/.test(
      clause.words[after]?.fold ?? '',
    ) &&
    kind.id === 'police'
  )
    return null;
  return bodyOf(
    clause,
    context.known,
    kind,
    isOwned && clause.words[index]?.isCapital ? index : owner.first,
    after - 1,
    owner.drafts[0],
  );
}

/** "the Federal Government of Somalia": a name of its own, of that state. */
const isFederal = ({ words }: Clause, index: number): boolean =>
  /^(?:federal|transitional)$/.test(words[index]?.fold ?? '');

/** Right behind « the », in small letters: what is written large is a name of its own. */
const isCommon = ({ words }: Clause, index: number): boolean =>
  words[index]?.isCapital === false && words[index - 1]?.fold === 'the';

/**
 * Bodies of which each state has exactly one: capitalized and without a state, they are those of the article's main
 * state.
 */
const onlyOnes = wordSet(
  'senat assemblee-nationale parlement cour-supreme cour-constitutionnelle conseil-constitutionnel banque-centrale commission-electorale police-nationale garde-nationale garde-presidentielle gendarmerie parquet armee etat-major',
);

/** Those of them that are meant without a capital, too: « la commission électorale », "the coast guard". */
const evenSmall = wordSet(
  'commission-electorale garde-cotes cour-supreme cour-constitutionnelle conseil-constitutionnel banque-centrale etat-major',
);

const isDefinite = ({ words }: Clause, first: number): boolean =>
  words[first]?.isCapital === false &&
  (isElided(words[first]) || isSpaced(words[first])) &&
  (/^(?:la|le|l|les|the|du|des)$/.test(words[first - 1]?.fold ?? '') ||
    // « le chef d'état-major des armées »
    (words[first - 1]?.fold === 'd' && /^cheff?e?$/.test(words[first - 2]?.fold ?? '')));

function bare(
  clause: Clause,
  context: NamesContext,
  kind: BodyKind,
  first: number,
  after: number,
): Candidate | null {
  const word = clause.words[first];
  if (word === undefined || clause.isTitleCase) return null;
  const isNamed = word.isCapital && onlyOnes.has(kind.id);
  if (!isNamed && !(evenSmall.has(kind.id) && isDefinite(clause, first))) return null;
  // « l'état-major » alone may be a unit's.
  if (kind.id === 'etat-major' && after - first < 3) return null;
  const isSure =
    !isNamed ||
    after - first > 1 ||
    (first > 0 && /^(?:parlement|senat|armee|parliament|senate)$/.test(word.fold));
  if (
    !isSure ||
    skipOf(clause, after) !== null ||
    (clause.words[after]?.isCapital && isSpaced(clause.words[after]))
  )
    return null;
  if (isNamed && clause.language === 'en' && !clause.words[after - 1]?.isCapital) return null;
  const before = stateNamedWith(context, kind);
  const state = before ?? mainCountry(context, clause, first);
  if (state === null) return null;
  const body = { ...bodyOf(clause, context.known, kind, first, after - 1, state), open: false };
  return before === null
    ? { ...body, score: 0.65, why: 'body-of-main-country' }
    : { ...body, score: 0.8, why: 'named-again' };
}

const namedWith = new WeakMap<NamesContext, ReadonlyMap<string, DraftNode | null>>();

/** "Colombia's National Police … the National Police": the one state with which the article names such a body. */
function stateNamedWith(context: NamesContext, kind: BodyKind): DraftNode | null {
  const known = namedWith.get(context);
  if (known !== undefined) return known.get(kind.id) ?? null;
  const states = new Map<string, DraftNode | null>();
  for (const clause of context.reading.clauses)
    for (let index = 0; index < clause.words.length; index++) {
      const head = headAt(clause, index, heads[clause.language]);
      if (head === null || !onlyOnes.has(head.kind.id)) continue;
      const state = owned(clause, context, head.kind, index, head.after)?.drafts[0]?.countries[0];
      const draft = state === undefined ? undefined : context.known.drafts.get(state);
      if (draft === undefined) continue;
      const before = states.get(head.kind.id);
      states.set(head.kind.id, before === undefined || before === draft ? draft : null);
    }
  namedWith.set(context, states);
  return states.get(kind.id) ?? null;
}

const fillers = wordSet(
  'generale general nationale national reguliere regulier militaire militaires federale secrets interieurs exterieurs',
);
const isFiller = (clause: Clause, at: number): boolean => fillers.has(clause.words[at]?.fold ?? '');

function bodyOf(
  clause: Clause,
  known: CompiledKnowledge,
  kind: BodyKind,
  first: number,
  last: number,
  state: DraftNode,
): Candidate {
  return {
    ...spanOf(clause, first, last),
    clause,
    first,
    last,
    drafts: [draftBody(known, kind, state)],
    how: 'name',
    open: !(clause.language === 'en' && clause.words[last]?.isCapital),
    score: 0.85,
    why: 'state-body',
  };
}

/** The node for a kind of body of a state: the same wherever and in whichever language it is named. */
function draftBody(known: CompiledKnowledge, kind: BodyKind, state: DraftNode): DraftNode {
  const adjective = known.adjectives.get(state.id ?? '') ?? { fr: state.label.fr, en: state.label.en };
  const french = agreeFrench(adjective.fr, kind.gender, kind.isPlural);
  const id = slugOf(`${kind.id} ${french}`);
  const existing = known.drafts.get(id) ?? alias(known, kind, state);
  return (
    existing ?? {
      id,
      type: kind.type,
      label: { fr: `${kind.fr} ${french}`, en: `${adjective.en} ${kind.en}` },
      determiner: { fr: determinerOf(kind), en: 'the' },
      names: [`${kind.fr.charAt(0).toLowerCase()}${kind.fr.slice(1)} ${french}`],
      countries: state.id === null ? [] : [state.id],
      from: 'new',
    }
  );
}

/** Known bodies that are also called by their kind: « armée israélienne » is Tsahal. */
function alias(known: CompiledKnowledge, kind: BodyKind, state: DraftNode): DraftNode | undefined {
  const ids: Readonly<Record<string, string>> = {
    'armee israel': 'tsahal',
    'armee rwanda': 'rdf',
    'armee mali': 'fama',
    'forces-armees mali': 'fama',
    'armee algerie': 'anp',
    'armee republique-democratique-du-congo': 'fardc',
    'forces-armees republique-democratique-du-congo': 'fardc',
    'etat-major france': 'etat-major-des-armees',
  };
  const id = ids[`${kind.id} ${state.id ?? ''}`];
  return id === undefined ? undefined : known.drafts.get(id);
}

function determinerOf({ fr, gender, isPlural }: BodyKind): string {
  if (isPlural) return 'les';
  if (/^[aeiouyéèêâîôhAEIOUYÉÈÊÂÎÔ]/.test(fr)) return "l'";
  return gender === 'f' ? 'la' : 'le';
}
