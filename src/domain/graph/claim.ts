import { capitalize } from '../../lib/capitalize.ts';
import type { NodeId } from '../basics/ids.ts';
import type { Language } from '../basics/kinds.ts';
import { agreeEnglish, agreeFrench } from './agree.ts';
import { opensWithCommonNoun } from './commonNoun.ts';
import type { GraphIndex } from './graphIndex.ts';
import { nameOf } from './nameOf.ts';
import type { Edge, GraphNode } from './schema.ts';

/** What an edge claims. The parts joined are the sentence: `verb` ends with a space unless it elides (« d’ »). */
export interface Claim {
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
  /** « Le Maroc fournit du renseignement à la France » : a capital, no full stop. */
  readonly sentence: string;
}

/**
 * The claim of an edge as a sentence in the reader's language, from the label of its predicate and the determiners of
 * its ends: à + le gives au, de + les gives des, de and que elide, a plural subject takes a plural verb. In French
 * `verb` takes in what melts with the determiner: « coopère avec » + « le Maroc », but « fournit au » + « Mali ».
 */
export const claimOf = (index: GraphIndex, edge: Edge, language: Language): Claim => {
  const label = index.graph.predicates[edge.predicate]?.label[language] ?? edge.predicate;
  return tell(index, index.node(edge.source), label, index.node(edge.target), language);
};

const tell = (
  index: GraphIndex,
  from: GraphNode,
  words: string,
  to: GraphNode,
  language: Language,
): Claim => {
  const label = typeset(words);
  const subject = capitalize(nameWithDeterminer(from, language, index));
  const object = nameWithDeterminer(to, language, index);
  if (language === 'en') return claim(subject, `${agreeEnglish(label, from)} `, object);
  const [verb, rest] = meltFrench(agreeFrench(label, from), object, to);
  return claim(subject, verb, rest);
};

/**
 * The same claim told from one of its ends: by the inverse of its predicate when that is the target, as it stands where
 * the vocabulary has no inverse. « Nicolas Lerner dirige la DGSE », « La DGSE a à sa tête Nicolas Lerner ».
 */
export const claimFrom = (index: GraphIndex, edge: Edge, from: NodeId, language: Language): Claim => {
  const predicate = index.graph.predicates[edge.predicate];
  const inverse = predicate?.symmetric ? predicate.label : predicate?.inverse;
  if (edge.source === from || inverse === undefined) return claimOf(index, edge, language);
  return tell(index, index.node(edge.target), inverse[language], index.node(edge.source), language);
};

/**
 * A node's short name as a sentence takes it: « le Maroc », « l’Algérie », "the DGSE"; of an event the full one, since
 * its short one leaves out what tells it from others. Where the index is given, a first
 * word that is a common noun loses its capital (`opensWithCommonNoun`); without it, that of an event in French only.
 */
export const nameWithDeterminer = (node: GraphNode, language: Language, index?: GraphIndex): string => {
  const determiner = node.determiner?.[language] ?? '';
  const name = typeset(nameOf(node, language, node.type === 'event' ? 'full' : 'short'));
  if (determiner === '') return name;
  const isCommon = index
    ? opensWithCommonNoun(index, node, name, language)
    : node.type === 'event' && language === 'fr' && /^\p{Lu}\p{Ll}/u.test(name);
  const noun = isCommon ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return /['’]$/.test(determiner) ? `${determiner.slice(0, -1)}’${noun}` : `${determiner} ${noun}`;
};

/**
 * An edge as a row among those of one of its ends: `label` reads from that end to the `other`. An inverse that the
 * vocabulary lacks is the label itself, and then `direction` alone tells. A loop goes out.
 */
export const relationLabel = (
  index: GraphIndex,
  edge: Edge,
  from: GraphNode,
  language: Language,
): { readonly label: string; readonly direction: 'out' | 'in' | 'both'; readonly other: GraphNode } => {
  const predicate = index.graph.predicates[edge.predicate];
  const label = predicate?.label[language] ?? edge.predicate;
  const goesOut = edge.source === from.id;
  const other = index.node(goesOut ? edge.target : edge.source);
  if (predicate?.symmetric) return { label, direction: 'both', other };
  if (goesOut) return { label, direction: 'out', other };
  return { label: predicate?.inverse?.[language] ?? label, direction: 'in', other };
};

const claim = (subject: string, verb: string, object: string): Claim => ({
  subject,
  verb,
  object,
  sentence: `${subject} ${verb}${object}`,
});

/** Seeds are typed with straight apostrophes. */
const typeset = (text: string): string => text.replaceAll("'", '’');

/**
 * Splits « verb + object » after contraction and elision. A name's own article melts too (« au Figaro »), but not that
 * of a person (« de Le Drian »).
 */
const meltFrench = (
  label: string,
  object: string,
  target: GraphNode,
): readonly [verb: string, object: string] => {
  const [, stem = '', last = ''] = /^(.*?)(à|de|que)?$/s.exec(label) ?? [];
  const ends = last !== '' && (stem === '' || stem.endsWith(' '));
  if (!ends) return [`${label} `, object];
  const [, determiner, noun = ''] = /^(le|les) (.*)$/is.exec(object) ?? [];
  if (determiner !== undefined && last !== 'que' && target.type !== 'person') {
    const contracted = { à: { le: 'au', les: 'aux' }, de: { le: 'du', les: 'des' } } as const;
    return [`${stem}${contracted[last as 'à' | 'de'][determiner.toLowerCase() as 'le' | 'les']} `, noun];
  }
  if (last !== 'à' && /^[aeiouàâäéèêëîïôöùûüœæ]/i.test(object))
    return [`${stem}${last.slice(0, -1)}’`, object];
  return [`${label} `, object];
};
