import { bySpan, contains, isSameSpan, overlaps, type Span } from '../../domain/basics/span.ts';
import type { Article } from '../../domain/graph/schema.ts';
import { type Token, tokenize } from '../../lib/tokens.ts';
import type { ReadAnnotation } from '../seeds/readAnnotations.ts';
import type { ReadArticle } from '../seeds/readArticles.ts';
import { entryOf, provenanceOf, type ReadProposals } from '../seeds/readProposals.ts';
import type { Report } from '../seeds/seedFiles.ts';
import type { Lexicon } from './lexicon.ts';
import { listPatterns } from './namePatterns.ts';
import { buildTrie, findNames, type NameMatch, type NameTrie } from './nameTrie.ts';
import { type MentionCandidate, settleMentions } from './settleMentions.ts';

/**
 * The mentions of one article, in order of the text: what the lexicon finds, corrected by the annotation; and proposed
 * ones in the words left over.
 */
export function findMentions(
  { article }: Pick<ReadArticle, 'article'>,
  annotation: ReadAnnotation,
  proposals: ReadProposals,
  lexicon: Lexicon,
  report: Report,
): MentionCandidate[] {
  const tokens = tokenize(article.text);
  const names = namesIn(article, tokens, lexicon.names);
  const found = without(names, annotation.not).map(({ start, end, pattern: { node, how, open } }) => {
    const provenance = lexicon.entries.get(node)?.value.provenance;
    return { start, end, node, how, open, ...(provenance !== undefined && { provenance }) };
  });
  for (const not of annotation.not)
    if (!names.some((name) => isSameSpan(name, not)))
      report({
        severity: 'warning',
        rule: 'not-unused',
        file: not.file,
        line: not.line,
        message: 'The lexicon finds no name on exactly these characters: take the entry out.',
      });
  checkCurated(annotation, report);
  const curated = annotation.mentions.map((mention) => ({ ...mention, open: true }));
  const verified = settleMentions(found, curated);
  const mentions = addProposed(verified, article, tokens, proposals);
  return mentions.map(({ start, end, node, how, open, provenance }) => ({
    start,
    end,
    node,
    how,
    open,
    ...(provenance !== undefined && { provenance }),
  }));
}

/** The names of a trie in an article's sections, except in boilerplate, which names nothing. */
function namesIn(article: Article, tokens: readonly Token[], trie: NameTrie): NameMatch[] {
  let next = 0;
  return article.sections.flatMap((section) => {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < section.start) next += 1;
    const inside: Token[] = [];
    for (let token = tokens[next]; token !== undefined && token.end <= section.end; token = tokens[next]) {
      inside.push(token);
      next += 1;
    }
    return section.kind === 'boilerplate' ? [] : findNames(trie, article.text, inside);
  });
}

/** The names that do not cover exactly the characters of one of the spans. */
function without(names: readonly NameMatch[], spans: readonly Span[]): NameMatch[] {
  const taken = new Set(spans.map(({ start, end }) => `${start} ${end}`));
  return names.filter(({ start, end }) => !taken.has(`${start} ${end}`));
}

/**
 * The verified mentions, with the proposed ones: those proposed word by word, and occurrences of the forms of proposed
 * names. A proposal never replaces a verified mention, repeats it or crosses its edge.
 */
function addProposed(
  verified: readonly MentionCandidate[],
  article: Article,
  tokens: readonly Token[],
  proposals: ReadProposals,
): readonly MentionCandidate[] {
  const names = proposals.names.filter(({ rejected }) => !rejected);
  const given = [...verified];
  for (const { value, start, end, rejected } of proposals.mentions) {
    const candidate = { start, end, node: value.node, how: value.how, open: true };
    const clashes = given.some(
      (other) =>
        overlaps(candidate, other) &&
        ((isSameSpan(candidate, other) && candidate.node === other.node) ||
          (!contains(candidate, other) && !contains(other, candidate))),
    );
    if (!rejected && !clashes) given.push({ ...candidate, provenance: provenanceOf(value) });
  }
  if (names.length === 0) return given.length === verified.length ? verified : given.sort(bySpan);
  const provenances = new Map(names.map(({ value }) => [value.id, provenanceOf(value)]));
  const patterns = names.flatMap(({ value, file, line }) =>
    listPatterns({ value: entryOf(value), file, lineOf: () => line }),
  );
  const found = without(namesIn(article, tokens, buildTrie(patterns)), proposals.not).map(
    ({ start, end, pattern: { node, how, open } }) => {
      const provenance = provenances.get(node);
      return { start, end, node, how, open, ...(provenance !== undefined && { provenance }) };
    },
  );
  return settleMentions(found, given);
}

/**
 * Curated mentions may lie inside each other and name several nodes at once, but neither repeat nor cross one another.
 */
function checkCurated({ mentions, events }: ReadAnnotation, report: Report): void {
  for (const list of [mentions, events])
    list.forEach((mention, index) => {
      for (const other of list.slice(0, index)) {
        const twice = isSameSpan(mention, other) && mention.node === other.node;
        const crossing =
          list === mentions &&
          overlaps(mention, other) &&
          !contains(mention, other) &&
          !contains(other, mention);
        if (twice || crossing)
          report({
            severity: 'error',
            rule: twice ? 'mention-duplicate' : 'mention-crossing',
            file: mention.file,
            line: mention.line,
            message: `${twice ? 'It says the same as' : 'Its words overlap those of'} line ${other.line}: ${twice ? 'take one out' : 'let one end where the other begins'}.`,
          });
      }
    });
}
