import type { NodeType } from '../../../../domain/basics/kinds.ts';
import { slugOf } from '../../../../lib/slug.ts';
import { behindDe } from '../../languages/fr/contractions.ts';
import type { ExtractLanguage } from '../../types.ts';
import { type Candidate, type DraftNode, spanOf } from '../candidate.ts';
import type { NamesContext } from '../context.ts';
import { headAt, indexHeads, knownAt, knownEndingAt, skipOf } from '../phrases.ts';
import { type Clause, isHyphened, isSpaced } from '../reading.ts';

/* Things named by their kind and their town: a court, a port, a prison, a university. */

interface LocalKind {
  readonly heads: readonly string[];
  readonly type: NodeType;
  readonly fr: string;
  readonly en: string;
  readonly determiner: string;
}

const kind = (
  type: NodeType,
  determiner: string,
  fr: string,
  en: string,
  heads: readonly string[],
): LocalKind => ({
  heads,
  type,
  fr,
  en,
  determiner,
});

const kinds: Readonly<Record<ExtractLanguage, readonly LocalKind[]>> = {
  fr: [
    kind('agency', 'le', 'Parquet', 'prosecutor’s office', ['parquet']),
    kind('agency', 'le', 'Parquet général', 'general prosecutor’s office', [
      'parquet general',
      'procureur general',
    ]),
    kind('agency', 'le', 'Tribunal', 'court', [
      'tribunal',
      'tribunal judiciaire',
      'tribunal correctionnel',
      'tribunal de grande instance',
      'tribunal de premiere instance',
      'tribunal pour enfants',
      'tribunal de police',
    ]),
    kind('agency', 'le', 'Tribunal administratif', 'administrative court', ['tribunal administratif']),
    kind('agency', 'le', 'Tribunal militaire', 'military court', ['tribunal militaire']),
    kind('agency', 'le', 'Tribunal de commerce', 'commercial court', ['tribunal de commerce']),
    kind('agency', 'la', 'Cour d’appel', 'court of appeal', ['cour d appel']),
    kind('agency', 'la', 'Cour d’assises', 'assize court', ['cour d assises']),
    kind('agency', 'la', 'Cour d’assises spéciale', 'special assize court', ['cour d assises speciale']),
    kind('agency', 'la', 'Cour criminelle', 'criminal court', ['cour criminelle']),
    kind('agency', 'la', 'Cour administrative d’appel', 'administrative court of appeal', [
      'cour administrative d appel',
    ]),
    kind('agency', 'la', 'Préfecture', 'prefecture', ['prefecture', 'prefecture de police']),
    kind('agency', 'la', 'Mairie', 'city hall', ['mairie']),
    kind('place', 'le', 'Port', 'port', ['port']),
    kind('place', "l'", 'Aéroport', 'airport', ['aeroport', 'aeroport international']),
    kind('place', 'le', 'Palais', 'palace', ['palais', 'palais royal', 'palais presidentiel']),
    kind('place', 'le', 'Palais de justice', 'courthouse', ['palais de justice']),
    kind('place', 'la', 'Prison', 'prison', [
      'prison',
      'maison d arret',
      'centre penitentiaire',
      'maison centrale',
    ]),
    kind('place', 'le', 'Camp', 'camp', ['camp', 'camp de refugies', 'camp militaire', 'camp de migrants']),
    kind('place', 'la', 'Base', 'base', ['base', 'base aerienne', 'base navale', 'base militaire']),
    kind('place', 'la', 'Centrale', 'power plant', ['centrale', 'centrale nucleaire']),
    kind('organization', "l'", 'Université', 'university', ['universite']),
    kind('place', 'le', 'Golfe', 'Gulf', ['golfe']),
    kind('place', 'la', 'Baie', 'Bay', ['baie']),
    kind('place', 'le', 'Détroit', 'Strait', ['detroit']),
    kind('place', 'la', 'Mer', 'Sea', ['mer']),
    kind('place', 'le', 'Canal', 'Canal', ['canal']),
  ],
  en: [
    kind('agency', 'le', 'Parquet', 'prosecutors', [
      'prosecutors',
      'prosecutor s office',
      'prosecutors office',
      'public prosecutors',
    ]),
    kind('agency', 'le', 'Tribunal', 'court', [
      'court',
      'criminal court',
      'crown court',
      'district court',
      'magistrates court',
      'high court',
    ]),
    kind('agency', 'la', 'Préfecture', 'prefecture', ['prefecture']),
    kind('place', 'le', 'Port', 'port', ['port']),
    kind('place', "l'", 'Aéroport', 'airport', ['airport', 'international airport']),
    kind('place', 'la', 'Prison', 'prison', ['prison']),
    kind('organization', "l'", 'Université', 'university', ['university']),
    kind('place', 'le', 'Golfe', 'Gulf', ['gulf']),
    kind('place', 'la', 'Baie', 'Bay', ['bay']),
    kind('place', 'le', 'Détroit', 'Strait', ['strait', 'straits']),
    kind('place', 'la', 'Mer', 'Sea', ['sea']),
  ],
};

/**
 * Bodies and places named by their kind and their town: « parquet d’Anvers », « port de Calais », "Milan prosecutors".
 */
export function findLocalBodies(clause: Clause, context: NamesContext): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < clause.words.length; index++) {
    const head = headAt(clause, index, heads[clause.language]);
    if (head === null || isIndefinite(clause, index)) continue;
    const { kind: local, after } = head;
    const candidate =
      behind(clause, context, local, index, after) ?? before(clause, context, local, index, after);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

const heads = { fr: indexHeads(kinds.fr), en: indexHeads(kinds.en) };

/** « un tribunal de Milan », "a court in Milan": one of several, not named. */
const isIndefinite = ({ words }: Clause, index: number): boolean =>
  /^(?:un|une|des|deux|a|an|two|several|some)$/.test(words[index - 1]?.fold ?? '');

/** The town behind: « tribunal judiciaire de Lille », "prosecutors in Milan", "Port of Antwerp". */
function behind(
  clause: Clause,
  context: NamesContext,
  local: LocalKind,
  first: number,
  after: number,
): Candidate | null {
  const isIn = clause.language === 'en' && clause.words[after]?.fold === 'in' && local.fr === 'Parquet';
  const start = isIn ? after + 1 : skipOf(clause, after);
  if (start === null) return null;
  const known = knownAt(clause, context, start, 'name');
  if (known?.drafts[0]?.type === 'place' || (known?.drafts[0]?.type === 'country' && isWater(local)))
    return localOf(clause, local, first, known.last, known.drafts[0] ?? null, known);
  if (
    known !== null ||
    (clause.language === 'en' && !isIn) ||
    clause.isTitleCase ||
    !clause.words[start]?.isCapital
  )
    return null;
  let last = start;
  while (
    clause.words[last + 1]?.isCapital &&
    (isSpaced(clause.words[last + 1]) || isHyphened(clause.words[last + 1]))
  )
    last++;
  return localOf(clause, local, first, last, null, null);
}

/** « golfe de Finlande »: waters are named after states too. */
const isWater = ({ fr }: LocalKind): boolean => /^(?:Golfe|Baie|Détroit|Mer|Canal)$/.test(fr);

/** The town before, in English: "Milan prosecutors". */
function before(
  clause: Clause,
  context: NamesContext,
  local: LocalKind,
  index: number,
  after: number,
): Candidate | null {
  if (clause.language !== 'en' || !isSpaced(clause.words[index])) return null;
  const known = knownEndingAt(clause, context, index - 1);
  if (known?.drafts[0]?.type !== 'place' || known.how === 'demonym') return null;
  return localOf(clause, local, known.first, after - 1, known.drafts[0], known);
}

function localOf(
  clause: Clause,
  local: LocalKind,
  first: number,
  last: number,
  town: DraftNode | null,
  known: Candidate | null,
): Candidate {
  const span = spanOf(clause, first, last);
  const said = clause.words.slice(first, last + 1);
  const name = town?.label ?? { fr: lastWords(said), en: lastWords(said) };
  const fr = `${local.fr} ${behindDe(name.fr)}`;
  const draft: DraftNode = {
    id: slugOf(fr),
    type: local.type,
    label: { fr, en: `${name.en} ${local.en}` },
    determiner: { fr: local.determiner, en: 'the' },
    names: [fr],
    countries: town?.countries ?? [],
    from: 'new',
  };
  const isNameless = known === null;
  return {
    ...span,
    clause,
    first,
    last,
    drafts: [draft],
    how: 'name',
    // « golfe de Finlande » is one name; « port de Lagos » speaks of Lagos, too.
    open: !isWater(local),
    score: isNameless ? 0.6 : 0.85,
    why: 'local-body',
  };
}

const lastWords = (words: readonly { raw: string; isCapital: boolean }[]): string => {
  const from = words.findIndex(({ isCapital }, index) => index > 0 && isCapital);
  return words
    .slice(Math.max(from, 0))
    .map(({ raw }) => raw)
    .join(' ');
};
