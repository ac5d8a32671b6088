import type { Span } from '../../domain/basics/span.ts';
import { foldName } from '../../lib/tokens.ts';
import type { NamedArticle, NamedNode, NameMention } from '../extract/types.ts';
import { findMentions } from '../names/findMentions.ts';
import type { Lexicon } from '../names/lexicon.ts';
import type { NameProposal } from '../seeds/proposalSchema.ts';
import type { ReadAnnotation } from '../seeds/readAnnotations.ts';
import type { ReadArticle } from '../seeds/readArticles.ts';
import { noProposals } from '../seeds/readProposals.ts';

/** A new name with its id. */
type NewName = NameProposal & { readonly id: string };

/** What an article names, in the form of proposals. */
interface DescribedNames {
  /** New nodes with the forms under which this article names them. */
  readonly names: readonly NewName[];
  /** Mentions that are not occurrences of a form. */
  readonly mentions: readonly NameMention[];
  /** Occurrences of a form that are not mentions. */
  readonly not: readonly Span[];
}

/**
 * Describes what an article names as briefly as a person would: new names with the forms that occur in the text, and
 * word by word only those mentions that these forms miss or wrongly find. A form that two nodes have in one article
 * goes to the one that has it more often.
 */
export function describeNames(
  article: ReadArticle,
  named: NamedArticle,
  annotation: ReadAnnotation,
  lexicon: Lexicon,
): DescribedNames {
  const isNew = (id: string) => !lexicon.entries.has(id);
  const forms = formsByNode(named, lexicon);
  const names = named.nodes.flatMap((node): NewName[] =>
    isNew(node.id) ? [nameOf(node, forms.get(node.id))] : [],
  );
  const place = { file: '', line: 1, rejected: false, index: 0 };
  const trial = { ...noProposals, names: names.map((value) => ({ ...place, value })) };
  const found = findMentions(article, annotation, trial, lexicon, () => {});

  const key = ({ start, end, node }: Span & { node: string }) => `${start} ${end} ${node}`;
  const hows = new Map(found.map((mention) => [key(mention), mention.how]));
  const said = new Set(named.mentions.map(key));
  const isName = (how: string | undefined) => how === 'name' || how === 'alias';
  const mentions = named.mentions.filter((mention) => {
    const how = hows.get(key(mention));
    return (
      how === undefined ||
      (isNew(mention.node) && how !== mention.how && !(isName(how) && isName(mention.how)))
    );
  });
  const not = found.filter((mention) => mention.provenance?.origin === 'proposed' && !said.has(key(mention)));
  return { names, mentions: mentions.filter((mention) => !isDenied(mention, annotation)), not };
}

/** Whether a person has said that these words are not a mention. */
const isDenied = (mention: Span, { not }: ReadAnnotation): boolean =>
  not.some(({ start, end }) => start === mention.start && end === mention.end);

interface Forms {
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

/** The forms of each new node in this article, as written there, the most frequent first. */
function formsByNode({ mentions, nodes, text }: NamedArticle, lexicon: Lexicon): ReadonlyMap<string, Forms> {
  const counts = new Map<string, Map<string, { text: string; isDemonym: boolean; count: number }>>();
  for (const { node, start, end, how } of mentions) {
    if (how === 'descriptor' || lexicon.entries.has(node)) continue;
    const surface = text.slice(start, end).replace(/\s+/g, ' ');
    const folded = foldName(surface);
    if (folded === '') continue;
    const isDemonym = how === 'demonym';
    const owners = counts.get(folded) ?? new Map();
    const known = owners.get(node) ?? {
      text: isDemonym ? surface.toLowerCase() : surface,
      isDemonym,
      count: 0,
    };
    owners.set(node, { ...known, count: known.count + 1 });
    counts.set(folded, owners);
  }
  const found = new Map(nodes.map(({ id }) => [id, { names: [] as string[], demonyms: [] as string[] }]));
  for (const [folded, owners] of counts) {
    if (lexicon.idOf(folded) !== undefined) continue;
    const [owner] = [...owners].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    if (owner === undefined) continue;
    const [id, form] = owner;
    found.get(id)?.[form.isDemonym ? 'demonyms' : 'names'].push(form.text);
  }
  return found;
}

function nameOf(node: NamedNode, forms: Forms = { names: [], demonyms: [] }): NewName {
  const order = new Map(node.names.map((name, index) => [foldName(name), index]));
  const rank = (form: string) => order.get(foldName(form)) ?? order.size;
  const written = new Map(node.names.map((name) => [foldName(name), name]));
  const names = [...forms.names]
    .sort((a, b) => rank(a) - rank(b))
    .map((form) => written.get(foldName(form)) ?? form);
  return {
    id: node.id,
    label: node.label,
    type: node.type,
    ...(node.short !== undefined && { short: node.short }),
    ...(node.determiner !== undefined && { determiner: node.determiner }),
    forms: names.map((text) => ({ text })),
    demonyms: [...forms.demonyms],
    countries: node.countries.filter((country) => country !== node.id),
    ...(node.coordinates !== undefined && { coordinates: [...node.coordinates] }),
    sameAs: [...(node.sameAs ?? [])],
    score: roundScore(node.score),
    why: node.why,
  };
}

/** Two digits: more would only make files differ. */
export const roundScore = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
