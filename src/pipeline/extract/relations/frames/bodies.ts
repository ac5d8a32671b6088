import type { NodeType } from '../../../../domain/basics/kinds.ts';
import { contains, type Span } from '../../../../domain/basics/span.ts';
import { foldWord } from '../../../../lib/fold.ts';
import { wordSet } from '../../languages/words.ts';
import type { NamedArticle, NamedNode } from '../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { NameItem, Phrase } from '../reading/chunks.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';

type Inner = NameItem['inner'][number];

/**
 * What a name says by itself or with its adjective: « armée [malienne] » belongs to Mali, « nord du [Mali] » is in
 * Mali, « un commando d'[Al-Qaïda] » belongs to Al-Qaïda.
 */
export function bodyFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) =>
    chunk.kind !== 'phrase'
      ? []
      : phrasesWithin(chunk)
          .flatMap((phrase) =>
            phrase.names
              .flatMap((name) => [...fromName(read.article.text, name, at), ...byItsName(read, name, at)])
              .concat(
                besideName(phrase, at),
                byPossessor(phrase, at),
                asDescribed(phrase, at),
                ofTheState(read, phrase, at),
                byInitials(phrase, at),
              ),
          )
          .concat(seated(read, at)),
  );
}

function fromName(text: string, name: NameItem, at: number): Finding[] {
  return name.inner.flatMap((inner): Finding[] => {
    const outer = holderOf(name, inner);
    const siblings = name.inner.filter(
      (other) => other.node.type === inner.node.type && holderOf(name, other) === outer,
    );
    // « sahélo-saharienne », « afghano-pakistanaise »: what is made of two areas lies in neither.
    if (siblings.length > 1) return [];
    const predicate = predicateOf(text, outer, inner);
    if (predicate === null) return [];
    return [finding(outer.node, predicate, inner.node, outer.mention, at, 0.95)];
  });
}

/**
 * The smallest mention that contains an inner one: « Afrique » belongs to « ce pays africain », not to what contains
 * both.
 */
function holderOf(name: NameItem, inner: Inner): Inner {
  const holders = name.inner.filter(
    (other) => other !== inner && contains(other.mention, inner.mention) && other.node.id !== inner.node.id,
  );
  return holders.reduce<Inner>(
    (least, other) =>
      other.mention.end - other.mention.start < least.mention.end - least.mention.start ? other : least,
    { mention: name.mention, node: name.node },
  );
}

/**
 * A body with its country beside or after it: « la gendarmerie malienne », « l'armée du Mali », « le Conseil de
 * sécurité de l'ONU ».
 */
function besideName(phrase: Phrase, at: number): Finding[] {
  const body = phrase.names.find(({ node }) => node.type === 'agency' || node.type === 'organization');
  if (body === undefined || phrase.names.length > 2) return [];
  // « l'espagnol Repsol »: a word of origin right before an organization's name; « l'agence française X » says less.
  const origins =
    body.node.type === 'agency' ||
    (phrase.head === null && phrase.words.length === 0) ||
    isOriginBefore(phrase, body) ||
    /^(?:agence|agency)$/u.test(phrase.head ?? '')
      ? phrase.names.filter(({ mention, node }) => mention.how === 'demonym' && node.type === 'country')
      : [];
  const [complement, ...more] = phrase.head === null ? phrase.complements : [];
  const behind =
    complement === undefined || more.length > 0 || complement.head !== null ? [] : complement.referents;
  const owners = behind.filter(
    ({ node, as }) =>
      as === 'self' &&
      (node.type === 'organization' || (node.type === 'country' && body.node.type === 'agency')),
  );
  return [...origins, ...(owners.length === 1 ? owners : [])].map(({ node }) =>
    finding(body.node, 'belongs-to', node, phrase, at, 0.88),
  );
}

/**
 * "Morocco’s intelligence agency, the DGST", "the Russian mercenary group Wagner": the state that owns what a body is
 * described as.
 */
function asDescribed(phrase: Phrase, at: number): Finding[] {
  const [one, ...more] = phrase.referents;
  if (one === undefined || more.length > 0 || one.as !== 'self' || phrase.members.length > 0) return [];
  const titles = phrase.head !== null && phrase.appositions.length === 0 ? [phrase] : phrase.appositions;
  return titles.flatMap((title): Finding[] => {
    if (title.head === null || !/^(?:kind|forces|authority)$/u.test(title.headClass ?? '')) return [];
    const origins = title.names.filter(({ node }) => node.type === 'country' && node !== one.node);
    const [owner] = title.names.filter(
      ({ node, mention }) =>
        node.type === 'organization' &&
        node !== one.node &&
        mention.how !== 'demonym' &&
        mention.end < title.headSpan.start,
    );
    // "the European Union’s border agency Frontex", "the UN refugee agency, the UNHCR"
    if (
      owner !== undefined &&
      origins.length === 0 &&
      partsOf.has(title.head) &&
      /^(?:organization|agency)$/u.test(one.node.type)
    )
      return [
        finding(one.node, 'belongs-to', owner.node, spanOver(title, phrase.names.at(-1) ?? phrase), at, 0.86),
      ];
    const [state, ...others] = origins;
    if (state === undefined || others.length > 0 || title.complements.length > 0) return [];
    const predicate =
      one.node.type === 'agency'
        ? 'belongs-to'
        : one.node.type === 'group'
          ? state.mention.how === 'demonym'
            ? 'based-in'
            : 'active-in'
          : one.node.type === 'organization' &&
              title.words.some((word) => /^(?:state|national|public)$/u.test(word))
            ? 'belongs-to'
            : null;
    return predicate === null
      ? []
      : [finding(one.node, predicate, state.node, spanOver(title, phrase.names.at(-1) ?? phrase), at, 0.85)];
  });
}

/** Nouns (folded, of either language) for parts of a larger body. */
const partsOf = wordSet(
  'agency agence mission force arm branch office bureau body tribunal court commission fund programme program',
);

/** « la mission de l'Union africaine en Somalie (Amisom) »: whose the body is, and where it is active. */
function byInitials(phrase: Phrase, at: number): Finding[] {
  const [one, ...more] = phrase.referents;
  if (one === undefined || more.length > 0 || one.as === 'nationals' || phrase.members.length > 0) return [];
  const { node } = one;
  if (node.type !== 'organization' && node.type !== 'agency' && node.type !== 'group') return [];
  if (!phrase.appositions.some(({ head, referents }) => head === null && referents[0]?.node === node))
    return [];
  if (phrase.head === null || phrase.complements.length !== 2) return [];
  return phrase.complements.flatMap((inner, index): Finding[] => {
    const [owner, ...others] = inner.referents;
    if (owner === undefined || others.length > 0 || owner.node === node) return [];
    const place = owner.node.type === 'country' || owner.node.type === 'place';
    if (index === 1) return place ? [finding(node, 'active-in', owner.node, phrase, at, 0.85)] : [];
    return owner.node.type === 'organization'
      ? [finding(node, 'belongs-to', owner.node, phrase, at, 0.85)]
      : [];
  });
}

/** "State news agency X", "state television X": of the state that the article is about. */
function ofTheState({ grammar, mainState }: ReadSentence, phrase: Phrase, at: number): Finding[] {
  if (grammar.headAt !== 'last' || mainState === null) return [];
  const [one, ...more] = phrase.referents;
  if (one?.node.type !== 'organization' || one.as !== 'self' || more.length > 0) return [];
  const titles = phrase.head === null ? phrase.appositions : [phrase];
  return titles
    .filter(
      ({ words, head, names }) =>
        /^(?:state|state-run|state-owned|official)$/u.test(words[0] ?? '') &&
        /^(?:agency|television|tv|broadcaster|media|newspaper|radio)$/u.test(head ?? '') &&
        names.every(({ node }) => node === one.node),
    )
    .slice(0, 1)
    .map((title) => finding(one.node, 'belongs-to', mainState, spanOver(title, phrase), at, 0.72));
}

/** « l'ambassade de France à Bamako », "the Metropolitan Police in London said": the town where a body has its seat. */
function seated(read: ReadSentence, at: number): Finding[] {
  const [body, joint, town] = [read.chunks[at], read.chunks[at + 1], read.chunks[at + 2]];
  if (body?.kind !== 'phrase' || joint?.kind !== 'preposition' || town?.kind !== 'phrase') return [];
  if (!/^(?:a|au|in)$/u.test(joint.word) || town.members.length > 0 || town.head !== null) return [];
  const [one, ...more] = body.referents;
  const [place, ...others] = town.referents;
  if (one === undefined || more.length > 0 || place === undefined || others.length > 0) return [];
  const seat = one.node.type === 'agency' && /\b(?:embassy|consulate)\b/iu.test(one.node.label.en);
  // "the French embassy in Mali"
  if (place.as !== 'self' || (place.node.type !== 'place' && !(seat && place.node.type === 'country')))
    return [];
  if (!seat && !speaksThere(read, at, body)) return [];
  return [finding(one.node, 'based-in', place.node, spanOver(body, town), at, seat ? 0.85 : 0.74)];
}

/** "The Defence Ministry in X said": a body with a town behind its name, which does what the clause says. */
function speaksThere({ chunks, grammar }: ReadSentence, at: number, body: Phrase): boolean {
  const [one, ...more] = body.referents;
  const verb = chunks[at + 3];
  return (
    grammar.headAt === 'last' &&
    one?.as === 'self' &&
    more.length === 0 &&
    (one.node.type === 'agency' || one.node.type === 'organization') &&
    body.head === null &&
    body.members.length === 0 &&
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    !verb.passive
  );
}

/** What the possessive of a name says of the body or place right behind it, by the type of the latter. */
const possessions: ReadonlyMap<NodeType, { readonly owners: RegExp; readonly predicate: string }> = new Map([
  ['agency', { owners: /^(?:country|agency|organization)$/u, predicate: 'belongs-to' }],
  // "the African Union’s AMISOM force"
  ['organization', { owners: /^organization$/u, predicate: 'belongs-to' }],
  // "Yemen's Houthis": the state in which a group is at home.
  ['group', { owners: /^country$/u, predicate: 'active-in' }],
  // "Abidjan’s Cocody district"
  ['place', { owners: /^place$/u, predicate: 'lies-in' }],
]);

/** "Kenya's Supreme Court", "the FBI’s Cyber Division": a possessive stands right before the name of its body. */
function byPossessor(phrase: Phrase, at: number): Finding[] {
  return phrase.names.flatMap((body, index): Finding[] => {
    const owner = phrase.names[index - 1];
    const possession = possessions.get(body.node.type);
    if (owner === undefined || owner.mention.how === 'demonym' || possession === undefined) return [];
    if (!possession.owners.test(owner.node.type)) return [];
    if (body.node.type === 'place' && phrase.headClass !== 'place') return [];
    const possessive = body.start - owner.end;
    return phrase.words.includes('s') && possessive >= 2 && possessive <= 3
      ? [finding(body.node, possession.predicate, owner.node, { start: owner.start, end: body.end }, at, 0.9)]
      : [];
  });
}

/** "the Romanian Navy", « la Marine roumaine »: a body whose own name says of which state it is. */
function byItsName({ article }: ReadSentence, { node, mention, inner }: NameItem, at: number): Finding[] {
  const [country, ...more] = node.countries;
  if (node.type !== 'agency' || country === undefined || more.length > 0 || mention.how === 'descriptor')
    return [];
  const state = nodesOf(article).get(country);
  if (state === undefined || inner.some((one) => one.node === state)) return [];
  const words = (article.text.slice(mention.start, mention.end).match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord);
  const adjectives = wordsOfOrigin(article).get(state.id) ?? [];
  const named =
    [...(state.demonyms ?? []), ...state.names, ...adjectives].some((name) =>
      words.includes(foldWord(name)),
    ) || words.includes(originInLabel(node, state));
  return named ? [finding(node, 'belongs-to', state, mention, at, 0.9)] : [];
}

/** « Romanian » in "Romanian Navy", where it begins as the state's name does. */
function originInLabel({ label }: NamedNode, state: NamedNode): string {
  const first = foldWord(label.en.split(' ')[0] ?? '');
  return first.length > 4 && foldWord(state.label.en).startsWith(first.slice(0, 4)) ? first : '';
}

/** The adjectives of origin that an article has for each state, by its id; gathered once. */
function wordsOfOrigin(article: NamedArticle): ReadonlyMap<string, readonly string[]> {
  const known = originsByState.get(article);
  if (known !== undefined) return known;
  const made = new Map<string, string[]>();
  for (const { how, node, start, end } of article.mentions)
    if (how === 'demonym') made.set(node, [...(made.get(node) ?? []), article.text.slice(start, end)]);
  originsByState.set(article, made);
  return made;
}

const originsByState = new WeakMap<NamedArticle, ReadonlyMap<string, readonly string[]>>();

/** The nodes of an article by their ids, made once. */
function nodesOf(article: NamedArticle): ReadonlyMap<string, NamedNode> {
  const known = nodesById.get(article);
  if (known !== undefined) return known;
  const made = new Map(article.nodes.map((node) => [node.id, node]));
  nodesById.set(article, made);
  return made;
}

const nodesById = new WeakMap<NamedArticle, ReadonlyMap<string, NamedNode>>();

const isOriginBefore = (phrase: Phrase, body: NameItem): boolean =>
  phrase.names[0] !== body && phrase.names[0]?.end === body.start - 1 && phrase.words.length === 0;

function finding(
  source: NamedNode,
  predicate: string,
  target: NamedNode,
  { start, end }: Span,
  at: number,
  score: number,
): Finding {
  const span = { start, end };
  return {
    source,
    predicate,
    target,
    at,
    span,
    trigger: span,
    certainty: 'stated',
    granted: true,
    score,
    why: 'body-of-state',
  };
}

const isJunta = ({ label }: NamedNode): boolean => /^junte\b|\bjunta$/iu.test(label.fr);

function predicateOf(text: string, outer: Inner, inner: Inner): string | null {
  if (outer.node.id === inner.node.id) return null;
  // « Conseil Otan-Ukraine » belongs to neither.
  if (/[-–]$/u.test(text.slice(outer.mention.start, inner.mention.start))) return null;
  const demonym = inner.mention.how === 'demonym';
  const fixed = outer.mention.how !== 'descriptor';
  const joined = /(?:\bd[eu]s?\s+(?:la\s+|l['’])?|\bd['’]|\bof\s+(?:the\s+)?)$/iu.test(
    text.slice(outer.mention.start, inner.mention.start),
  );
  const within = inner.node.type === 'country' || inner.node.type === 'place';
  // « Mission de l'ONU au Congo », "Force in Kosovo": where a body acts, not whose it is.
  const there = /(?:\b(?:au|aux|en|dans|in|to)\s+(?:l[ea']\s*)?(?:the\s+)?)$/iu.test(
    text.slice(outer.mention.start, inner.mention.start),
  );
  if (there && within && (outer.node.type === 'agency' || outer.node.type === 'organization'))
    return 'active-in';
  switch (outer.node.type) {
    case 'place':
    case 'country':
      if (!within) return null;
      if (outer.node.type === 'country') return inner.node.type === 'place' ? 'lies-in' : null;
      return fixed || joined ? 'lies-in' : null;
    case 'agency':
      return inner.node.type === 'country' || (inner.node.type === 'agency' && joined) ? 'belongs-to' : null;
    case 'group':
      // « la junte malienne » rules there.
      if (within) return demonym && fixed && !isJunta(outer.node) ? 'based-in' : null;
      return inner.node.type === 'group' && joined ? 'belongs-to' : null;
    case 'organization':
      // "the UN Support Mission in Libya"
      return inner.node.type === 'organization' && (joined || outer.mention.start === inner.mention.start)
        ? 'belongs-to'
        : null;
    default:
      return null;
  }
}
