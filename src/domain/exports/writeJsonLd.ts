import { formatJson } from '../../lib/formatJson.ts';
import { describeInRdf } from './describeInRdf.ts';
import type { ExportPart } from './exportPart.ts';
import { type Curie, expand, isResource, prefixes, type RdfResource, type RdfValue } from './rdf.ts';

type Json = string | { readonly [key: string]: Json | readonly Json[] };

/** JSON-LD (https://www.w3.org/TR/json-ld11/) with its context included: the triples of `describeInRdf.ts`. */
export const writeJsonLd = (part: ExportPart): string =>
  formatJson({ '@context': prefixes, '@graph': describeInRdf(part).map(objectOf) });

const objectOf = ({ id, types, properties }: RdfResource): Json => {
  const values = new Map<Curie, Json[]>();
  for (const [curie, value] of properties) values.set(curie, [...(values.get(curie) ?? []), jsonOf(value)]);
  return {
    ...(id !== null && { '@id': id }),
    ...(types.length > 0 && { '@type': oneOrAll(types) }),
    ...Object.fromEntries([...values].map(([curie, list]) => [curie, oneOrAll(list)])),
  };
};

const jsonOf = (value: RdfValue): Json => {
  if (isResource(value)) return objectOf(value);
  if ('iri' in value) return { '@id': value.iri };
  if ('curie' in value) return { '@id': expand(value.curie) };
  const { text, language, datatype } = value;
  if (language !== undefined) return { '@value': text, '@language': language };
  return datatype === undefined ? text : { '@value': text, '@type': datatype };
};

const oneOrAll = <Item extends Json>(list: readonly Item[]): Item | readonly Item[] => {
  const [only] = list;
  return only !== undefined && list.length === 1 ? only : list;
};
