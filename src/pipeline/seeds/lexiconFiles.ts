import { type NodeType, nodeTypes } from '../../domain/basics/kinds.ts';

/** The files of the lexicon that hold nodes, by type. */
const files: Readonly<Record<NodeType, string>> = {
  country: 'countries',
  agency: 'agencies',
  group: 'groups',
  event: 'events',
  person: 'persons',
  place: 'places',
  organization: 'organizations',
};

/** The lexicon file for nodes of a type. */
export const lexiconPath = (type: NodeType): string => `lexicon/${files[type]}.yaml`;

/** The type of the nodes in a lexicon file; null for any other file. */
export const typeOfLexicon = (path: string): NodeType | null =>
  nodeTypes.find((type) => lexiconPath(type) === path) ?? null;
