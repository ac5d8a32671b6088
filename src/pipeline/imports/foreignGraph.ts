/** A graph of another program, with what its file says about each node and edge. */
export interface ForeignGraph {
  readonly nodes: readonly ForeignNode[];
  readonly edges: readonly ForeignEdge[];
}

export interface ForeignNode {
  /** By this key edges refer to it; it is not one of our ids. */
  readonly key: string;
  readonly label: string;
  /** Its kind in the file's own words; null where it has none. */
  readonly type: string | null;
  /** Its date as the file writes it; null where it has none. */
  readonly when: string | null;
}

export interface ForeignEdge {
  readonly source: string;
  readonly target: string;
  /** What the edge says, in the file's own words; null where it says nothing. */
  readonly label: string | null;
  /** As the file writes it; null where it has none. */
  readonly when: string | null;
  /** Its weight under the name that the file has for it: « poids 4 »; null where all edges weigh the same, one. */
  readonly weight: string | null;
  readonly isDirected: boolean;
}

/** Why a file is refused. */
export type ImportFault = 'broken' | 'no-columns' | 'empty' | 'too-many' | 'too-parallel';

export type Imported =
  | { readonly ok: true; readonly graph: ForeignGraph }
  | { readonly ok: false; readonly fault: ImportFault };

/** The value of the first of some fields that a row has, ignoring the case of field names; null when it has none. */
export const firstField = (row: ReadonlyMap<string, string>, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = row.get(name)?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return null;
};

/** The weight that a row has, with the name of its field; null for none, for one and for what is not a number. */
export const weightIn = (row: ReadonlyMap<string, string>): string | null => {
  for (const name of fieldNames.weight) {
    const value = row.get(name)?.trim() ?? '';
    const number = Number(value.replace(',', '.'));
    if (value !== '' && Number.isFinite(number)) return number === 1 ? null : `${name} ${number}`;
  }
  return null;
};

/** The names of the fields for a thing's name, kind and date, in French and in English, the best first. */
export const fieldNames = {
  label: ['label', 'name', 'label_fr', 'label_en', 'nom', 'title'],
  type: ['type', 'node_type', 'category', 'categorie', 'kind', 'class', 'classe', 'modularity class'],
  when: [
    'when',
    'date',
    'start',
    'year',
    'annee',
    'debut',
    'timestamp',
    'year_from',
    // The columns of Gephi's own tables.
    'timeset',
    'interval',
  ],
  weight: ['weight', 'poids', 'count', 'nombre', 'value', 'valeur'],
  source: ['source', 'from', 'de', 'origine', 'subject', 'sujet', 'source_id'],
  target: ['target', 'to', 'vers', 'cible', 'object', 'objet', 'destination', 'target_id'],
  relation: [
    'label',
    'relation',
    'label_fr',
    'predicate',
    'predicat',
    'relationship',
    'lien',
    'verbe',
    'interaction',
    'type',
  ],
} as const;
