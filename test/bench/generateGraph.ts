import { asArticleId, asEdgeId, asNodeId, asPredicateId } from '../../src/domain/basics/ids.ts';
import type { NodeType } from '../../src/domain/basics/kinds.ts';
import type {
  Article,
  Edge,
  Evidence,
  Graph,
  GraphNode,
  Mention,
  Passage,
  Predicate,
  Region,
} from '../../src/domain/graph/schema.ts';
import { drawName } from './drawName.ts';
import { makeRandom, type Random } from './random.ts';

/** How many nodes one article introduces, and how many relations each node brings: about as in the real corpus. */
const nodesPerArticle = 25;
const edgesPerNode = 2;
const spacing = 95;

const predicates: Readonly<Record<string, Predicate>> = {
  'cooperates-with': {
    family: 'cooperation',
    label: { fr: 'coopère avec', en: 'cooperates with' },
    symmetric: true,
  },
  attacked: {
    family: 'opposition',
    label: { fr: 'a attaqué', en: 'attacked' },
    inverse: { fr: 'a été attaqué par', en: 'was attacked by' },
  },
  'reports-to': {
    family: 'structure',
    label: { fr: 'dépend de', en: 'reports to' },
    inverse: { fr: 'dirige', en: 'directs' },
  },
  'based-in': {
    family: 'location',
    label: { fr: 'se trouve à', en: 'is based in' },
    inverse: { fr: 'abrite', en: 'hosts' },
  },
  accused: {
    family: 'statement',
    label: { fr: 'a accusé', en: 'accused' },
    inverse: { fr: 'a été accusé par', en: 'was accused by' },
  },
};
const predicateIds = Object.keys(predicates);

/** Shares of the node types, as in the real corpus; a world has no more than sixty countries to speak of. */
const typeShares: readonly (readonly [NodeType, number])[] = [
  ['agency', 0.16],
  ['group', 0.12],
  ['event', 0.24],
  ['person', 0.13],
  ['place', 0.24],
  ['organization', 0.11],
];

/**
 * A graph of `size` nodes and twice as many edges that a pipeline could have written: every edge is asserted by a
 * sentence of a generated article, and every span gives exactly its words. The same size gives the same graph.
 */
export function generateGraph(size: number): Graph {
  const random = makeRandom(size);
  const communities = divideIntoCommunities(size);
  const drafts = draftNodes(size, communities, random);
  const writers = Array.from({ length: Math.ceil(size / nodesPerArticle) }, (_, n) =>
    startArticle(n, random),
  );
  const edges = drafts.flatMap((draft, n) =>
    Array.from({ length: edgesPerNode }, (_, k) => {
      const target = drafts[chooseTarget(n, draft.community, communities, size, random)] as Draft;
      return writeEdge(`lien-${n * edgesPerNode + k}`, draft, target, writers, random);
    }),
  );
  return {
    format: 'maillage-graph',
    version: 1,
    articles: writers.map(closeArticle),
    predicates,
    nodes: drafts.map((draft) => closeNode(draft, edges)),
    edges,
    regions: communities.map((members, n) => nameRegion(members, n, drafts)),
  };
}

interface Draft {
  readonly id: GraphNode['id'];
  readonly type: NodeType;
  readonly name: string;
  readonly community: number;
  readonly country: GraphNode['id'];
  readonly when: string | null;
  readonly position: { readonly x: number; readonly y: number };
  readonly mentions: Mention[];
  readonly years: Set<number>;
}

interface Writer {
  readonly id: Article['id'];
  readonly title: string;
  readonly published: string;
  readonly passages: Passage[];
  text: string;
  paragraph: number;
}

function divideIntoCommunities(size: number): number[][] {
  const count = Math.max(2, Math.round(Math.sqrt(size) / 2));
  const communities: number[][] = Array.from({ length: count }, () => []);
  for (let n = 0; n < size; n += 1) communities[n % count]?.push(n);
  return communities;
}

function draftNodes(size: number, communities: readonly number[][], random: Random): Draft[] {
  const countries = Math.min(60, Math.ceil(size * 0.14));
  const columns = Math.ceil(Math.sqrt(communities.length));
  const reach = spacing * Math.sqrt((communities[0]?.length ?? 1) + 4) * 1.15;
  const taken = new Set<string>();
  return Array.from({ length: size }, (_, n) => {
    const community = n % communities.length;
    const type = n < countries ? 'country' : drawType(random);
    const place = Math.floor(n / communities.length);
    // Sunflower seeds: even spacing, no overlap, the most connected in the middle.
    const radius = (spacing * Math.sqrt(place + 0.5)) / 1.77;
    const angle = place * 2.399963;
    return {
      id: asNodeId(`noeud-${n}`),
      type,
      name: drawName(type, taken, random),
      community,
      country: asNodeId(`noeud-${type === 'country' ? n : Math.floor(random() * countries)}`),
      when: type === 'event' ? drawDate(random) : null,
      position: {
        x: Math.round((community % columns) * reach + radius * Math.cos(angle)),
        y: Math.round(Math.floor(community / columns) * reach + radius * Math.sin(angle)),
      },
      mentions: [],
      years: new Set<number>(),
    };
  });
}

function drawType(random: Random): NodeType {
  let left = random();
  for (const [type, share] of typeShares) {
    if (left < share) return type;
    left -= share;
  }
  return 'event';
}

/**
 * Mostly a neighbour in the same community, earlier ones more often, which gives a few hubs and many leaves. Never the
 * node itself.
 */
function chooseTarget(
  source: number,
  community: number,
  communities: readonly (readonly number[])[],
  size: number,
  random: Random,
): number {
  const inside = communities[community] ?? [];
  const skewed = random() ** 2.2;
  const target =
    random() < 0.82 ? (inside[Math.floor(skewed * inside.length)] ?? 0) : Math.floor(skewed * size);
  return target === source ? (source + 1) % size : target;
}

function startArticle(n: number, random: Random): Writer {
  const title = `Dépêche ${n + 1} sur la coopération régionale`;
  return {
    id: asArticleId(`depeche-${n + 1}`),
    title,
    published: drawDate(random),
    passages: [{ start: 0, end: title.length, paragraph: 1, section: 'title' }],
    text: title,
    paragraph: 1,
  };
}

function writeEdge(
  id: string,
  source: Draft,
  target: Draft,
  writers: readonly Writer[],
  random: Random,
): Edge {
  const predicate = predicateIds[Math.floor(random() * predicateIds.length)] as string;
  const times = random() < 0.1 ? 2 : 1;
  const home = Math.floor(Number(source.id.slice('noeud-'.length)) / nodesPerArticle);
  const evidence = Array.from({ length: Math.min(times, writers.length) }, (_, n) =>
    writeSentence(writers[(home + n) % writers.length] as Writer, source, predicate, target, random),
  );
  const years = evidence.flatMap((item) => (item.when == null ? [] : [Number(item.when.slice(0, 4))]));
  for (const year of years) {
    source.years.add(year);
    target.years.add(year);
  }
  return {
    id: asEdgeId(id),
    source: source.id,
    target: target.id,
    predicate: asPredicateId(predicate),
    countries: [...new Set([source.country, target.country])],
    years: [...new Set(years)].sort((a, b) => a - b),
    evidence,
    origin: 'automatic',
  };
}

/** Adds one sentence to the article, records who is named where, and returns the sentence as evidence. */
function writeSentence(
  writer: Writer,
  source: Draft,
  predicate: string,
  target: Draft,
  random: Random,
): Evidence {
  const newParagraph = writer.passages.length % 4 === 1;
  writer.text += newParagraph ? '\n\n' : ' ';
  if (newParagraph) writer.paragraph += 1;
  const when = random() < 0.6 ? drawDate(random) : null;
  const start = writer.text.length;
  mention(writer, source);
  writer.text += ` ${predicates[predicate]?.label.fr} `;
  mention(writer, target);
  writer.text += when === null ? ', selon plusieurs observateurs' : `, en ${when.slice(0, 4)}`;
  writer.text += ', a-t-on appris de source concordante.';
  const span = { start, end: writer.text.length };
  writer.passages.push({ ...span, paragraph: writer.paragraph, section: 'body' });
  const certainty = random() < 0.85 ? 'stated' : random() < 0.7 ? 'attributed' : 'unconfirmed';
  return { article: writer.id, ...span, certainty, when };
}

function mention(writer: Writer, draft: Draft): void {
  const start = writer.text.length;
  writer.text += draft.name;
  draft.mentions.push({ article: writer.id, start, end: writer.text.length, how: 'name' });
}

function closeArticle(writer: Writer): Article {
  const { id, title, text, passages } = writer;
  return {
    id,
    file: `${id}.txt`,
    title,
    publisher: 'Agence de mesure',
    author: null,
    url: null,
    language: 'fr',
    published: { edtf: writer.published, basis: 'stated' },
    sections: [
      { kind: 'title', start: 0, end: title.length },
      ...(text.length > title.length
        ? [{ kind: 'body' as const, start: title.length + 2, end: text.length }]
        : []),
    ],
    passages,
    text,
  };
}

function closeNode(draft: Draft, edges: readonly Edge[]): GraphNode {
  if (draft.mentions.length === 0) throw new Error(`${draft.id} is in none of the ${edges.length} edges.`);
  const { id, type, name, when, position } = draft;
  const years = new Set(draft.years);
  if (when !== null) years.add(Number(when.slice(0, 4)));
  return {
    id,
    type,
    label: { fr: name, en: name },
    aliases: [],
    countries: [draft.country],
    years: [...years].sort((a, b) => a - b),
    when,
    sameAs: [],
    mentions: draft.mentions.toSorted(
      (a, b) => Number(a.article > b.article) - Number(a.article < b.article) || a.start - b.start,
    ),
    position,
    origin: 'automatic',
  };
}

function nameRegion(members: readonly number[], n: number, drafts: readonly Draft[]): Region {
  const name = `Autour de ${drafts[members[0] ?? 0]?.name}`;
  return {
    id: `region-${n}`,
    label: { fr: name, en: name },
    nodes: members.flatMap((m) => drafts[m]?.id ?? []),
  };
}

function drawDate(random: Random): string {
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  return `${2003 + Math.floor(random() * 23)}-${month}`;
}
