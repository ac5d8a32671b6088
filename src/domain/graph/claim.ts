import { capitalize } from '../../lib/capitalize.ts';
import { typeset } from '../../lib/typeset.ts';
import type { NodeId } from '../basics/ids.ts';
import type { Language } from '../basics/languages.ts';
import { agreeWith } from './agree.ts';
import { opensWithCommonNoun } from './commonNoun.ts';
import { denyObject } from './deny.ts';
import type { GraphIndex } from './graphIndex.ts';
import { nameOf } from './nameOf.ts';
import { inflect, isDenied } from './predicateWords.ts';
import type { Edge, GraphNode } from './schema.ts';

/**
 * What an edge claims, or denies. Joined, the parts are the sentence: `verb` ends with a space unless it elides
 * (« d’ »).
 */
export interface Claim {
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
  /** « Le Maroc fournit du renseignement à la France » : a capital, no full stop. */
  readonly sentence: string;
}

/**
 * The claim of an edge as a sentence in the reader's language, from the label of its predicate and the determiners of
 * its ends: à + le gives au, de + les gives des, de and que elide, a plural subject takes a plural verb. In French,
 * `verb` includes what merges with the determiner: « coopère avec » + « le Maroc », but « fournit au » + « Mali ». A
 * claim that all its evidence denies is worded as denied: « n’a pas participé à », "never took part in".
 */
export const claimOf = (index: GraphIndex, edge: Edge, language: Language): Claim => {
  const label = index.graph.predicates[edge.predicate]?.label[language] ?? edge.predicate;
  return tellClaim(index, isDenied(edge), index.node(edge.source), label, index.node(edge.target), language);
};

/** The same of two nodes that no such edge joins yet, nor need be in the graph; `words`: the label of a predicate. */
export const tellClaim = (
  index: GraphIndex,
  denied: boolean,
  from: GraphNode,
  words: string,
  to: GraphNode,
  language: Language,
): Claim => {
  const subject = capitalize(nameBeside(from, to, language, index));
  const object = nameBeside(to, from, language, index);
  const verb = inflect(words, from, denied, language);
  if (language === 'en') return claim(subject, `${verb} `, object);
  return claim(subject, ...meltFrench(verb, denied ? denyObject(verb, object) : object, to));
};

/**
 * Claims of one predicate about one target as one sentence: « L’Algérie, le Mali et le Niger ont fondé le Cémoc ». For
 * a single edge, the same as its claim. Among several, none may be denied by all its evidence.
 */
export const claimTogether = (
  index: GraphIndex,
  edges: readonly [Edge, ...Edge[]],
  language: Language,
): string => {
  const [first, ...others] = edges;
  if (others.length === 0) return claimOf(index, first, language).sentence;
  const target = index.node(first.target);
  const names = edges.map(({ source }) => nameBeside(index.node(source), target, language, index));
  const subject = capitalize(new Intl.ListFormat(language, { type: 'conjunction' }).format(names));
  const label = typeset(index.graph.predicates[first.predicate]?.label[language] ?? first.predicate);
  const verb = agreeWith(
    label,
    edges.map(({ source }) => index.node(source)),
    language,
  );
  const object = nameBeside(target, index.node(first.source), language, index);
  if (language === 'en') return `${subject} ${verb} ${object}`;
  return `${subject} ${meltFrench(verb, object, target).join('')}`;
};

/**
 * The same claim told from one of its ends: from the target by the predicate's inverse, or as it stands where the
 * vocabulary has no inverse. « Nicolas Lerner dirige la DGSE », « La DGSE a à sa tête Nicolas Lerner ».
 */
export const claimFrom = (index: GraphIndex, edge: Edge, from: NodeId, language: Language): Claim => {
  const predicate = index.graph.predicates[edge.predicate];
  const inverse = predicate?.symmetric ? predicate.label : predicate?.inverse;
  if (edge.source === from || inverse === undefined) return claimOf(index, edge, language);
  return tellClaim(
    index,
    isDenied(edge),
    index.node(edge.target),
    inverse[language],
    index.node(edge.source),
    language,
  );
};

/**
 * A node's short name as it is written within a sentence: « le Maroc », « l’Algérie », "the DGSE"; the full name of an
 * event, since its short one leaves out what distinguishes it from others. Where the index is given, a first word that
 * is a common noun loses its capital (`opensWithCommonNoun`); without it, only that of an event in French does.
 */
export const nameWithDeterminer = (node: GraphNode, language: Language, index?: GraphIndex): string => {
  const determiner = node.determiner?.[language] ?? '';
  const name = typeset(nameOf(node, language, node.type === 'event' ? 'full' : 'short'));
  if (determiner === '') return language === 'en' && isBareNoun(node, name, index) ? lower(name) : name;
  const isCommon = index
    ? opensWithCommonNoun(index, node, name, language)
    : node.type === 'event' && language === 'fr' && /^\p{Lu}\p{Ll}/u.test(name);
  const noun = isCommon ? lower(name) : name;
  return /['’]$/.test(determiner) ? `${determiner.slice(0, -1)}’${noun}` : `${determiner} ${noun}`;
};

/**
 * The same where the sentence also names `other`: an event that is called after it may have wording of its own for that
 * (`beside` in the graph file), so that nobody « a participé à la visite de » himself.
 */
export const nameBeside = (
  node: GraphNode,
  other: GraphNode,
  language: Language,
  index?: GraphIndex,
): string => {
  const told = node.beside?.find(({ nodes }) => nodes.includes(other.id))?.text[language];
  return told === undefined ? nameWithDeterminer(node, language, index) : typeset(told);
};

/** English: "joint patrols" and "northern Mali" are no proper names, though they take no determiner. */
const isBareNoun = (node: GraphNode, name: string, index: GraphIndex | undefined): boolean => {
  if (node.type === 'place') return /^(North|South|East|West|Central)\S*ern /.test(name);
  if (node.type !== 'event' || !/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name)) return false;
  return index !== undefined && opensWithCommonNoun(index, node, name, 'en');
};

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * An edge as a row among those of one of its ends: `label` reads from that end to the short name of the `other`, as
 * `claimFrom` words it. In French its last preposition merges with what comes before that name: « a tiré profit de l’ »
 * Opération Serval, « a suscité des propos d’ » Emmanuel Dupuy. Where the vocabulary has no inverse, the label itself is
 * used, and only `direction` tells which way it goes. A loop goes out.
 */
export const relationLabel = (
  index: GraphIndex,
  edge: Edge,
  from: GraphNode,
  language: Language,
): { readonly label: string; readonly direction: 'out' | 'in' | 'both'; readonly other: GraphNode } => {
  const predicate = index.graph.predicates[edge.predicate];
  const words = predicate?.label[language] ?? edge.predicate;
  const goesOut = edge.source === from.id;
  const other = index.node(goesOut ? edge.target : edge.source);
  const say = (label: string) => inflect(label, from, isDenied(edge), language);
  if (predicate?.symmetric) return { label: leadTo(say(words), other, language), direction: 'both', other };
  if (goesOut) return { label: leadTo(say(words), other, language), direction: 'out', other };
  const inverse = predicate?.inverse?.[language];
  return { label: inverse ? leadTo(say(inverse), other, language) : say(words), direction: 'in', other };
};

const leadTo = (label: string, other: GraphNode, language: Language): string => {
  if (language !== 'fr' || !/(^| )(à|de|que)$/.test(label)) return label;
  const name = nameOf(other, 'fr', 'short');
  const determiner = suitsShortName(other) ? (other.determiner?.fr ?? '') : '';
  const gap = determiner === '' || /['’]$/.test(determiner) ? '' : ' ';
  const melted = meltFrench(label, `${determiner.replace(/'$/, '’')}${gap}${name}`, other).join('');
  return melted.slice(0, -name.length).trimEnd();
};

/** The determiner of an event belongs to its full name; its short one may begin with another word. */
const suitsShortName = (node: GraphNode): boolean => {
  const [full, short] = [nameOf(node, 'fr', 'full'), nameOf(node, 'fr', 'short')].map(
    (name) => name.split(' ')[0],
  );
  return node.type !== 'event' || full === short;
};

const claim = (subject: string, verb: string, object: string): Claim => ({
  subject,
  verb,
  object,
  sentence: `${subject} ${verb}${object}`,
});

/**
 * Splits « verb + object » after contraction and elision. An article that belongs to a name contracts too (« au
 * Figaro »), but not that of a person (« de Le Drian »).
 */
const meltFrench = (
  label: string,
  object: string,
  target: GraphNode,
): readonly [verb: string, object: string] => {
  const [, stem = '', last = ''] = /^(.*?)(à|de|que)?$/s.exec(label) ?? [];
  const ends = last !== '' && (stem === '' || stem.endsWith(' '));
  if (!ends) return [`${label} `, object];
  if (last === 'de' && /^des /i.test(object)) return meltFrench(label, object.slice(4), target);
  const [, determiner, noun = ''] = /^(le|les) (.*)$/is.exec(object) ?? [];
  if (determiner !== undefined && last !== 'que' && target.type !== 'person') {
    const contracted = { à: { le: 'au', les: 'aux' }, de: { le: 'du', les: 'des' } } as const;
    return [`${stem}${contracted[last as 'à' | 'de'][determiner.toLowerCase() as 'le' | 'les']} `, noun];
  }
  if (last !== 'à' && startsWithVowel.test(object)) return [`${stem}${last.slice(0, -1)}’`, object];
  return [`${label} `, object];
};

const startsWithVowel = /^[aeiouàâäéèêëîïôöùûüœæ]/i;
