import type { NodeId } from '../basics/ids.ts';
import type { NodeType } from '../basics/kinds.ts';
import type { LocalizedText } from '../graph/schema.ts';
import type { NodeChanges, WrittenNode } from './writing.ts';

/** What is known of a node, as the fields of a form. */
export interface NodeFields {
  readonly type: NodeType;
  readonly label: LocalizedText;
  /** One per line. */
  readonly names: string;
  readonly demonyms: string;
  readonly countries: readonly NodeId[];
  /** EDTF; null: no date. */
  readonly when: string | null;
  /** « latitude, longitude » in degrees, as maps give them; '': none. */
  readonly coordinates: string;
}

/** The fields of a form, filled with what the files say of a node. */
export function fieldsOf({ names, demonyms, coordinates, ...rest }: WrittenNode): NodeFields {
  return {
    ...rest,
    names: names.join('\n'),
    demonyms: demonyms.join('\n'),
    coordinates: coordinates === null ? '' : `${coordinates[1]}, ${coordinates[0]}`,
  };
}

/**
 * The fields that differ from what is written, and only those. Dates are for events alone, coordinates for all but
 * events.
 */
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
 * Reads « latitude, longitude » as [longitude, latitude] in degrees; null for an empty text, undefined for one that cannot
 * be read or lies nowhere on earth. Decimals take a point, or a comma where the two numbers can still be told apart.
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
