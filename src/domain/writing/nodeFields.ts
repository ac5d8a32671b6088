import type { NodeId } from '../basics/ids.ts';
import type { NodeType } from '../basics/kinds.ts';
import type { LocalizedText } from '../graph/schema.ts';
import type { NodeChanges, WrittenNode } from './writing.ts';

/** What is known of a node, as a person types it. */
export interface NodeFields {
  readonly type: NodeType;
  readonly label: LocalizedText;
  /** One to a line. */
  readonly names: string;
  readonly demonyms: string;
  readonly countries: readonly NodeId[];
  /** EDTF; null: no date. */
  readonly when: string | null;
  /** « latitude, longitude » in degrees, as maps give it; '': none. */
  readonly coordinates: string;
}

/** What the files say of a node, to be changed by hand. */
export function fieldsOf({ names, demonyms, coordinates, ...rest }: WrittenNode): NodeFields {
  return {
    ...rest,
    names: names.join('\n'),
    demonyms: demonyms.join('\n'),
    coordinates: coordinates === null ? '' : `${coordinates[1]}, ${coordinates[0]}`,
  };
}

/** What of a node is another than it was; fields that say the same are left out. */
export function changesOf(written: WrittenNode, fields: NodeFields): NodeChanges {
  const { type, label, countries, when } = fields;
  const isEvent = type === 'event';
  const next = {
    type,
    label: { fr: label.fr.trim(), en: label.en.trim() },
    names: linesOf(fields.names),
    demonyms: linesOf(fields.demonyms),
    countries,
    when: isEvent ? when : written.when,
    coordinates: isEvent ? written.coordinates : (readCoordinates(fields.coordinates) ?? null),
  };
  const changed = Object.entries(next).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(written[key as keyof WrittenNode]),
  );
  return Object.fromEntries(changed);
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * Longitude and latitude of « latitude, longitude »; null for none, undefined for what cannot be read or lies nowhere on
 * the earth. Decimals take a point, or a comma where the two numbers are told apart all the same.
 */
export function readCoordinates(typed: string): readonly [number, number] | null | undefined {
  if (typed.trim() === '') return null;
  const between = typed.includes(';') ? ';' : typed.includes('.') ? /[,\s]+/ : /\s+|,(?=[\s-])/;
  const numbers = typed
    .split(between)
    .map((part) => part.trim().replace(',', '.'))
    .filter((part) => part !== '')
    .map(Number);
  const [latitude, longitude, more] = numbers;
  if (latitude === undefined || longitude === undefined || more !== undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [longitude, latitude] : undefined;
}
