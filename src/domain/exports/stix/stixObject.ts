import { v5 as uuidOfName } from 'uuid';
import type { Provenance } from '../../graph/provenance.ts';
import type { ExportPart } from '../exportPart.ts';

/** An object of a bundle; what is undefined is left out of the file. */
export type StixObject = Readonly<Record<string, unknown>>;

/** The namespace in which names are hashed; the same in every export, so that ids stay the same. */
const namespace = uuidOfName('https://maillage.invalid/stix', uuidOfName.URL);

/** The id of the object of a type that has this name, always the same one. */
export const stixId = (type: string, name: string): string =>
  `${type}--${uuidOfName(`${type} ${name}`, namespace)}`;

/**
 * STIX asks when an object was first made; the moment must be the same in all its versions. Our objects are derived
 * from names, not made at a moment, so one constant serves for all.
 */
export const created = '2026-01-01T00:00:00.000Z';

/** The object that stands for Maillage as the author of all others. */
export const creatorId = stixId('identity', 'maillage');

/** The extension that the bundle declares. */
export const extensionId = stixId('extension-definition', 'evidence 1');

/** What all objects have. */
export const common = (type: string, name: string, { note, language }: ExportPart) => ({
  type,
  spec_version: '2.1',
  id: stixId(type, name),
  created_by_ref: creatorId,
  created,
  modified: `${note.date}T00:00:00.000Z`,
  lang: language,
});

/** Properties beyond STIX, which allows neither empty lists nor null: unknown values are left out. */
export const extension = (properties: Readonly<Record<string, unknown>>) => ({
  extensions: {
    [extensionId]: {
      extension_type: 'property-extension',
      ...Object.fromEntries(
        Object.entries(properties).filter(
          ([, value]) =>
            value !== null &&
            value !== undefined &&
            value !== '' &&
            !(Array.isArray(value) && value.length === 0),
        ),
      ),
    },
  },
});

/** Who says it, as properties of the extension. */
export const originOf = ({
  origin = 'curated',
  score,
  why,
  by,
}: Omit<Provenance, 'origin'> & { origin?: string }) => ({
  origin,
  score,
  why,
  proposed_by: by,
});
