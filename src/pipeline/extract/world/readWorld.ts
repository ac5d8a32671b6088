import type { NodeType } from '../../../domain/basics/kinds.ts';
import type { LocalizedText } from '../../../domain/graph/schema.ts';
import { slugOf } from '../../../lib/slug.ts';
import { inflectEnglish, inflectFrench } from './inflect.ts';
import { worldData } from './worldData.ts';

/** Something that news commonly names: general knowledge that every extraction has before a corpus adds its own. */
export interface WorldEntry {
  readonly id: string;
  readonly type: NodeType;
  readonly label: LocalizedText;
  readonly short?: LocalizedText;
  readonly determiner?: { readonly fr?: string; readonly en?: string };
  /** By language; the first is the label. */
  readonly names: { readonly fr: readonly string[]; readonly en: readonly string[] };
  /** Every form that may occur. */
  readonly demonyms: { readonly fr: readonly string[]; readonly en: readonly string[] };
  /** As in the lists: the French masculine, with « /feminine » where it is irregular; the English adjective. */
  readonly adjective: { readonly fr?: string; readonly en?: string };
  /** First halves of compounds (« franco-marocain »). */
  readonly prefixes: readonly string[];
  /** Ids of the states it lies in or belongs to. */
  readonly countries: readonly string[];
  /** Longitude, latitude in degrees. */
  readonly coordinates?: readonly [number, number];
  readonly sameAs?: readonly string[];
  /**
   * The languages in which its name is also an ordinary word: there it counts only where the sentence makes it a place.
   */
  readonly careful: { readonly fr: boolean; readonly en: boolean };
  readonly isCity: boolean;
}

/** What is generally known: states, cities, bodies, persons, by their names in both languages. */
export interface World {
  readonly entries: readonly WorldEntry[];
  /** For each capital's id, the id of its state. */
  readonly capitals: ReadonlyMap<string, string>;
}

/** The world lexicon; read once, then kept. */
export function readWorld(): World {
  world ??= parseWorld(worldData);
  return world;
}
let world: World | undefined;

/** Territories that news treats as places of another state. */
const sovereigns: Readonly<Record<string, string>> = {
  AX: 'FI',
  FO: 'DK',
  GF: 'FR',
  GL: 'DK',
  GP: 'FR',
  HK: 'CN',
  MF: 'FR',
  MO: 'CN',
  MQ: 'FR',
  NC: 'FR',
  PF: 'FR',
  PM: 'FR',
  PR: 'US',
  RE: 'FR',
  WF: 'FR',
  YT: 'FR',
};

const types: Readonly<Record<string, NodeType>> = {
  a: 'agency',
  c: 'country',
  g: 'group',
  n: 'person',
  o: 'organization',
  p: 'place',
  t: 'place',
};

/**
 * Reads the data file's lines: type, id, French names, English names, article, states, point, demonyms, prefixes,
 * notes.
 */
function parseWorld(data: string): World {
  const rows = data.split('\n').map((line) => line.split('\t'));
  const states = new Map<string, string>();
  for (const [type, id, fr = '', , , code] of rows)
    if (type === 'c' && code !== undefined) states.set(code, id || slugOf(listOf(fr)[0] ?? ''));
  const entries: WorldEntry[] = [];
  const capitals = new Map<string, string>();
  for (const cells of rows) {
    const [
      letter = '',
      id = '',
      frCell = '',
      enCell,
      article,
      codes,
      point,
      demonymsFr,
      demonymsEn,
      prefixes,
      note,
    ] = cells;
    if (letter === 's') {
      capitals.set(frCell, id);
      continue;
    }
    const type = types[letter];
    if (type === undefined) continue;
    const fr = listOf(frCell);
    const en = enCell === undefined || enCell === '' ? fr : listOf(enCell);
    const [first = ''] = fr;
    const [latitude, longitude] = listOf(point, ',').map(Number);
    const short = shortOf(fr, en);
    entries.push({
      id: id || slugOf(first),
      type,
      label: { fr: upperFirst(first), en: upperFirst(en[0] ?? first) },
      ...(short === undefined ? {} : { short }),
      ...(article === undefined || article === '' ? {} : { determiner: { fr: article } }),
      names: { fr, en },
      demonyms: {
        fr: listOf(demonymsFr).flatMap(inflectFrench),
        en: listOf(demonymsEn).flatMap(inflectEnglish),
      },
      adjective: adjectiveOf(listOf(demonymsFr)[0], listOf(demonymsEn)[0]),
      prefixes: listOf(prefixes),
      countries:
        type === 'country'
          ? []
          : listOf(codes, ',').flatMap((code) => states.get(sovereigns[code] ?? code) ?? []),
      ...(latitude === undefined || longitude === undefined
        ? {}
        : { coordinates: [longitude, latitude] as const }),
      ...(type === 'country' ? { sameAs: [`iso3166:${codes ?? ''}`] } : {}),
      careful: { fr: note?.includes('f') ?? false, en: note?.includes('e') ?? false },
      isCity: letter === 't',
    });
  }
  return { entries, capitals };
}

const listOf = (cell: string | undefined, separator = ';'): string[] =>
  cell === undefined || cell === '' ? [] : cell.split(separator);

const adjectiveOf = (fr: string | undefined, en: string | undefined): WorldEntry['adjective'] => ({
  ...(fr === undefined ? {} : { fr }),
  ...(en === undefined ? {} : { en }),
});

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A body whose second name is an acronym, or a single word for several, takes that as its short name. */
function shortOf(fr: readonly string[], en: readonly string[]): LocalizedText | undefined {
  const isShort = (name: string | undefined, full: string | undefined): name is string =>
    name !== undefined && full !== undefined && /^\p{Lu}\S{1,8}$/u.test(name) && full.includes(' ');
  const [frFull, frShort] = fr;
  if (!isShort(frShort, frFull)) return undefined;
  const [enFull, enShort] = en;
  return { fr: frShort, en: isShort(enShort, enFull) ? enShort : (enFull ?? frShort) };
}
