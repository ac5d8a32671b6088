import { strToU8 } from 'fflate';
import { packZip } from '../../lib/packZip.ts';
import type { NodeId } from '../basics/ids.ts';
import type { Language } from '../basics/languages.ts';
import { sayDate } from '../citations/citation.ts';
import { citationWords } from '../citations/citationWords.ts';
import { escapeAddress, escapeMarkdown } from '../citations/escapeMarkdown.ts';
import { claimOf } from '../graph/claim.ts';
import type { NumberedArticle } from '../graph/graphIndex.ts';
import { kindWords } from '../graph/kindWords.ts';
import { nameOf } from '../graph/nameOf.ts';
import { isProposed } from '../graph/provenance.ts';
import type { Article, GraphNode } from '../graph/schema.ts';
import { describeExport, noteOfSource } from './describeExport.ts';
import type { ExportEdge, ExportEvidence } from './exportEdge.ts';
import type { ExportNode, ExportPart } from './exportPart.ts';
import { nameFiles } from './nameFiles.ts';

/** The notes of a vault: their paths in it, `/` between folders, and their Markdown. */
type Vault = ReadonlyMap<string, string>;

/** A vault of Obsidian as one zip; the same graph on the same day gives the same bytes. */
export const writeVault = (part: ExportPart): Uint8Array<ArrayBuffer> =>
  packZip([...vaultOf(part)].map(([path, text]) => [path, strToU8(text)] as const));

/**
 * A note for each node and each article, which plain Markdown programs read too. A claim stands in the notes of both
 * its ends. Each piece of evidence has its quote, a link to its paragraph in the article's note, and one to the passage
 * in the page.
 */
export const vaultOf = (part: ExportPart): Vault => {
  const { language } = part;
  const words = vaultWords[language];
  const names = nameFiles([
    ['', words.index],
    ...part.nodes.map(({ node }) => [node.id, node.label[language]] as const),
    ...part.articles.map(({ article }) => [articleKey(article), article.title] as const),
  ]);
  const nameFor = (key: string): string => names.get(key) ?? key;
  const context: VaultContext = { ...part, nameFor, claimsOf: claimsByNode(part) };
  return new Map([
    [`${nameFor('')}.md`, indexNote(context)],
    ...part.nodes.map(
      (one) =>
        [
          `${kindWords[language].typesTitle[one.node.type]}/${nameFor(one.node.id)}.md`,
          nodeNote(one, context),
        ] as const,
    ),
    ...part.articles.map(
      (one) =>
        [`${words.articles}/${nameFor(articleKey(one.article))}.md`, articleNote(one, context)] as const,
    ),
  ]);
};

interface VaultContext extends ExportPart {
  /** The name of a note's file, without « .md », unique in the vault. */
  readonly nameFor: (key: string) => string;
  /** The claims of which each node is an end, in their order. */
  readonly claimsOf: ReadonlyMap<NodeId, readonly ExportEdge[]>;
}

const claimsByNode = ({ edges }: ExportPart): VaultContext['claimsOf'] => {
  const claims = new Map<NodeId, ExportEdge[]>();
  for (const one of edges)
    for (const end of [one.edge.source, one.edge.target]) {
      const known = claims.get(end);
      if (known === undefined) claims.set(end, [one]);
      else known.push(one);
    }
  return claims;
};

const articleKey = ({ id }: Article): string => `article:${id}`;

const indexNote = (context: VaultContext): string => {
  const { articles, nameFor, language, note } = context;
  return joinBlocks([
    frontMatter({ created: note.date, tags: ['maillage'] }),
    '# Maillage',
    `${escapeNote(describeExport(context, language))}.`,
    `## ${vaultWords[language].articles}`,
    articles.map(({ article }) => `- ${linkTo(nameFor(articleKey(article)))}`).join('\n'),
  ]);
};

const nodeNote = ({ node, mentions }: ExportNode, context: VaultContext): string => {
  const { language, index, claimsOf, nameFor, links } = context;
  const words = vaultWords[language];
  const label = node.label[language];
  const aliases = [node.label.fr, node.label.en, nameOf(node, language, 'short'), ...node.aliases];
  const claims = claimsOf.get(node.id) ?? [];
  const articles = [...new Set(mentions.map(({ article }) => article))].map(
    (id) => index.article(id).article,
  );
  return joinBlocks([
    frontMatter({
      id: node.id,
      type: node.type,
      aliases: [...new Set(aliases)].filter((alias) => alias !== label),
      countries: node.countries.map((id) => nameOf(index.node(id), language)),
      date: node.when,
      years: node.years,
      location: node.coordinates && [node.coordinates[1], node.coordinates[0]],
      origin: node.origin,
      url: links.node(node.id),
      tags: ['maillage', `maillage/${node.type}`],
    }),
    `# ${escapeNote(label)}`,
    node.note === undefined ? '' : escapeNote(node.note[language]),
    claims.length === 0 ? '' : `## ${words.claims}`,
    claims.map((one) => claimItem(one, node, context)).join('\n'),
    articles.length === 0 ? '' : `## ${words.articles}`,
    articles.map((article) => `- ${linkTo(nameFor(articleKey(article)))}`).join('\n'),
  ]);
};

/** The claim, a link to the note of its other end, and under it the evidence. */
const claimItem = ({ edge, evidence }: ExportEdge, node: GraphNode, context: VaultContext): string => {
  const { index, language, nameFor } = context;
  const other = edge.source === node.id ? edge.target : edge.source;
  const claim = `- **${escapeNote(claimOf(index, edge, language).sentence)}** · ${linkTo(nameFor(other))}`;
  return [claim, ...evidence.map((one) => evidenceItem(one, edge.id, context))].join('\n');
};

const evidenceItem = (one: ExportEvidence, edge: ExportEdge['edge']['id'], context: VaultContext): string => {
  const { language, links, nameFor } = context;
  const words = citationWords[language];
  const { item, quote, source, paragraph, attribution, position } = one;
  const { article } = source;
  const hedges = [
    item.certainty === 'stated' ? null : (attribution?.[language] ?? words.certainties[item.certainty]),
    isProposed(item) ? words.proposed : null,
  ].filter((hedge) => hedge !== null);
  const place = `${nameFor(articleKey(article))}#^p${paragraph}`;
  const address = links.words({ article: article.id, span: item, edge: { id: edge, evidence: position } });
  return [
    `  - ${escapeNote(words.quote(quote.replace(/\s+/g, ' ').trim()))}`,
    ...hedges.map((hedge) => `${escapeNote(hedge)}.`),
    `${linkTo(place, `${source.number}, ${words.paragraph(paragraph)}`)}, [${words.readPassage}](${escapeAddress(address)})`,
  ].join(' ');
};

const articleNote = (one: NumberedArticle, context: VaultContext): string => {
  const { article, number } = one;
  const { language, links } = context;
  const note = noteOfSource(article)[language];
  const lines = article.text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
  return joinBlocks([
    frontMatter({
      id: article.id,
      type: 'article',
      number,
      title: article.title,
      publisher: article.publisher,
      author: article.author,
      published: article.published.edtf,
      language: article.language,
      source: article.url,
      url: links.article(article.id),
      tags: ['maillage', 'maillage/article'],
    }),
    `# ${escapeNote(article.title)}`,
    `${escapeNote([article.publisher ?? citationWords[language].noPublisher, sayDate(article, language)].join(', '))}.`,
    note === '' ? '' : `> ${escapeNote(note)}`,
    ...lines.map((line, n) => `${escapeNote(line.trim())} ^p${n + 1}`),
  ]);
};

/**
 * Scalars and lists are written as JSON, which is valid YAML where all that YAML cannot hold is escaped; and so is what
 * would begin markup or a link, since a program that knows no front matter shows it as text.
 */
const frontMatter = (properties: Readonly<Record<string, unknown>>): string => {
  const lines = Object.entries(properties).flatMap(([key, value]) =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0)
      ? []
      : [`${key}: ${yamlOf(value)}`],
  );
  return ['---', ...lines, '---'].join('\n');
};

const yamlOf = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(yamlOf).join(', ')}]`
    : JSON.stringify(value).replace(notInYaml, escapeUnit);

const notInYaml = /[<[\]\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const escapeUnit = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const joinBlocks = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

const linkTo = (target: string, shown?: string): string =>
  shown === undefined ? `[[${target}]]` : `[[${target}|${shown}]]`;

/**
 * One line of a note. Escapes Markdown's own characters, and those that only Obsidian has: comments, formulas, highlights,
 * anchors.
 */
const escapeNote = (text: string): string =>
  escapeMarkdown(text.replace(/\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*/g, ' ')).replace(
    /(?<!\\)[%$=^]/g,
    '\\$&',
  );

interface VaultWords {
  readonly index: string;
  readonly articles: string;
  readonly claims: string;
}

const vaultWords: Readonly<Record<Language, VaultWords>> = {
  fr: { index: 'Maillage', articles: 'Articles', claims: 'Liens' },
  en: { index: 'Maillage', articles: 'Articles', claims: 'Links' },
};
