import { slugOf } from '../../lib/slug.ts';
import { chooseCities, type Town } from './cities.ts';
import { listOf, readNames, readRows } from './sources.ts';

/** What the world lexicon is made from: the hand-written lists as text, and data from packages. */
interface WorldSources {
  readonly states: string;
  readonly places: string;
  readonly bodies: string;
  readonly cities: string;
  readonly homonyms: string;
  readonly towns: readonly Town[];
  /** ISO 3166-1 code → a representative point: latitude, longitude in degrees. */
  readonly centres: ReadonlyMap<string, readonly [number, number]>;
}

/** One line of the data file: see `readWorld` for the cells. */
interface Row {
  readonly type: string;
  readonly id: string;
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly article?: string;
  readonly countries?: readonly string[];
  readonly at?: readonly [number, number];
  readonly demonymsFr?: readonly string[];
  readonly demonymsEn?: readonly string[];
  readonly prefixes?: readonly string[];
  readonly note?: string;
}

/** The data file's text, one entry a line, the same for the same sources. Throws when an id occurs twice. */
export function buildWorld(sources: WorldSources): string {
  const towns = chooseCities(sources.cities, sources.towns);
  const careful = readHomonyms(sources.homonyms);
  const rows: Row[] = [];
  const taken = new Set<string>();
  const add = (row: Row) => {
    if (taken.has(row.id)) throw new Error(`The id « ${row.id} » stands twice: give one of them another.`);
    taken.add(row.id);
    rows.push(row);
  };
  const idOf = new Map<string, string>();
  const capitals: { state: string; code: string; fr: readonly string[]; en: readonly string[] }[] = [];
  for (const [code = '', article = '', fr, en, demonymsFr, demonymsEn, prefixes, capital] of readRows(
    sources.states,
  )) {
    const names = listOf(fr);
    const id = slugOf(names[0] ?? '');
    idOf.set(code, id);
    const at = sources.centres.get(code);
    const english = listOf(en);
    add({
      type: 'c',
      id,
      fr: names,
      en: english,
      article,
      countries: [code],
      demonymsFr: listOf(demonymsFr),
      demonymsEn: listOf(demonymsEn),
      prefixes: listOf(prefixes),
      ...(at === undefined ? {} : { at: rounded(at, 1) }),
    });
    const [frenchCapital = '', englishCapital] = (capital ?? '').split(' = ');
    const french = listOf(frenchCapital, ',');
    capitals.push({
      state: id,
      code,
      fr: french,
      en: englishCapital === undefined ? french : listOf(englishCapital, ','),
    });
  }
  for (const [first, en, article = '', demonymsFr, demonymsEn, codes, at] of readRows(sources.places)) {
    const { id, names } = readNames(first);
    const adjectives = listOf(demonymsFr);
    const [latitude, longitude] = (at ?? '').split(',').map(Number);
    add({
      type: 'p',
      id: id ?? slugOf(names[0] ?? ''),
      fr: names,
      en: listOf(en),
      article,
      countries: listOf(codes, ','),
      demonymsFr: adjectives.filter((word) => !word.endsWith('-')),
      demonymsEn: listOf(demonymsEn),
      prefixes: adjectives.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1)),
      ...(latitude === undefined || longitude === undefined ? {} : { at: [latitude, longitude] as const }),
    });
  }
  let type = '';
  for (const [first = '', en, article = '', codes] of readRows(sources.bodies, (comment) =>
    isType(comment),
  )) {
    if (first.startsWith('#')) {
      type = typeLetters[first.slice(1).trim()] ?? '';
      continue;
    }
    const { id, names } = readNames(first);
    add({
      type,
      id: id ?? slugOf(names[0] ?? ''),
      fr: names,
      en: listOf(en),
      article,
      countries: listOf(codes, ','),
    });
  }
  for (const city of towns) {
    const label = city.fr[0] ?? '';
    const plainId = slugOf(label);
    const id = taken.has(plainId) ? `${plainId}-${city.country.toLowerCase()}` : plainId;
    if (taken.has(id)) continue;
    const bare = label.replace(/ \(.*\)$/, '');
    const note = [
      ...(careful.fr.has(bare) ? ['f'] : []),
      ...(careful.en.has(city.en[0] ?? '') ? ['e'] : []),
    ].join('');
    add({
      type: 't',
      id,
      fr: city.fr,
      en: city.en,
      countries: [city.country],
      at: rounded(city.at, 2),
      note,
    });
  }
  const lines = rows.map((row) => writeRow(row));
  const seats = capitals.map(({ state, code, fr, en }) => {
    const seat = rows.find(
      (row) =>
        row.type === 't' &&
        row.countries?.[0] === code &&
        (row.fr.some((name) => fr.includes(name)) || row.en.some((name) => en.includes(name))),
    );
    if (seat === undefined) return null;
    return `s\t${state}\t${seat.id}\t${fr.join(';')}\t${en.join(';')}`;
  });
  return `${[...lines, ...seats.filter((seat) => seat !== null)].join('\n')}\n`;
}

const typeLetters: Readonly<Record<string, string>> = {
  organization: 'o',
  agency: 'a',
  group: 'g',
  person: 'n',
};
const isType = (comment: string): boolean => comment.slice(1).trim() in typeLetters;

function writeRow(row: Row): string {
  const sameEnglish = row.fr.join(';') === row.en.join(';');
  const cells = [
    row.type,
    row.id === slugOf(row.fr[0] ?? '') ? '' : row.id,
    row.fr.join(';'),
    sameEnglish ? '' : row.en.join(';'),
    row.article ?? '',
    (row.countries ?? []).join(','),
    row.at === undefined ? '' : row.at.join(','),
    (row.demonymsFr ?? []).join(';'),
    (row.demonymsEn ?? []).join(';'),
    (row.prefixes ?? []).join(';'),
    row.note ?? '',
  ];
  return cells.join('\t').trimEnd();
}

function readHomonyms(text: string): { readonly fr: ReadonlySet<string>; readonly en: ReadonlySet<string> } {
  const of = (language: string) =>
    new Set(
      text
        .split('\n')
        .filter((line) => line.startsWith(`${language}: `))
        .flatMap((line) => listOf(line.slice(4), ',')),
    );
  return { fr: of('fr'), en: of('en') };
}

function rounded([latitude, longitude]: readonly [number, number], digits: number): [number, number] {
  return [Number(latitude.toFixed(digits)), Number(longitude.toFixed(digits))];
}
