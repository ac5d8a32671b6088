import { nameOf } from '../../graph/nameOf.ts';
import { isProposed } from '../../graph/provenance.ts';
import { countryCodeOf, wikidataOf } from '../../graph/registers.ts';
import type { GraphNode } from '../../graph/schema.ts';
import type { ExportNode, ExportPart } from '../exportPart.ts';
import { common, extension, originOf, type StixObject, stixId } from './stixObject.ts';

/** A node as a location, an identity, a threat actor or an incident. */
export const stixNode = ({ node }: ExportNode, part: ExportPart): StixObject => {
  const { language, index, links } = part;
  const type = typesOfNodes[node.type];
  const wikidata = wikidataOf(node);
  const countries = node.countries.flatMap((id) => countryCodeOf(index.node(id)) ?? []);
  return {
    ...common(type, nameOfNode(node), part),
    name: node.label[language],
    ...(node.note && { description: node.note[language] }),
    ...propertiesOf(node, countries, language),
    labels: [node.type, ...(isProposed(node) ? ['proposed'] : [])],
    ...(isProposed(node) && node.score !== undefined && { confidence: Math.round(node.score * 100) }),
    external_references: [
      { source_name: 'Maillage', url: links.node(node.id), external_id: node.id },
      ...(wikidata === null
        ? []
        : [
            {
              source_name: 'Wikidata',
              url: `https://www.wikidata.org/wiki/${wikidata}`,
              external_id: wikidata,
            },
          ]),
    ],
    ...extension({
      node_id: node.id,
      node_type: node.type,
      label_fr: node.label.fr,
      label_en: node.label.en,
      aliases: node.type === 'group' ? [] : namesBeside(node, language),
      countries,
      event_date: node.when,
      years: node.years,
      ...originOf(node),
    }),
  };
};

const typesOfNodes = {
  country: 'location',
  place: 'location',
  agency: 'identity',
  organization: 'identity',
  person: 'identity',
  group: 'threat-actor',
  event: 'incident',
} as const satisfies Readonly<Record<GraphNode['type'], string>>;

/** The id of a node's object. Two corpora may use one id for different things, so the name is part of it. */
export const idOfNode = (node: GraphNode): string => stixId(typesOfNodes[node.type], nameOfNode(node));

/** The name that a node's id is derived from, and those of its claims. */
export const nameOfNode = ({ id, type, label }: GraphNode): string => `${type} ${id} ${label.fr}`;

/** The properties that each kind of object requires, or has a place for. */
const propertiesOf = (node: GraphNode, countries: readonly string[], language: ExportPart['language']) =>
  properties[node.type](node, countries, language);

type PropertiesOf = (
  node: GraphNode,
  countries: readonly string[],
  language: ExportPart['language'],
) => Readonly<Record<string, unknown>>;

const propertiesOfLocation: PropertiesOf = (node, [country], language) => {
  const { coordinates } = node;
  return {
    ...(coordinates && { longitude: coordinates[0], latitude: coordinates[1] }),
    ...(country !== undefined && { country }),
    // A location without either must name its region.
    ...(!coordinates && country === undefined && { region: node.label[language] }),
  };
};

const properties: Readonly<Record<GraphNode['type'], PropertiesOf>> = {
  country: propertiesOfLocation,
  place: propertiesOfLocation,
  agency: () => ({ identity_class: 'organization', sectors: ['government'] }),
  organization: () => ({ identity_class: 'organization' }),
  person: () => ({ identity_class: 'individual' }),
  group: (node, _, language) => {
    const aliases = namesBeside(node, language);
    return aliases.length > 0 ? { aliases } : {};
  },
  event: () => ({}),
};

const namesBeside = (node: GraphNode, language: ExportPart['language']): readonly string[] => [
  ...new Set(
    [nameOf(node, language, 'short'), ...node.aliases].filter((name) => name !== node.label[language]),
  ),
];
