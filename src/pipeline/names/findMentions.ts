import { contains, overlaps, type Span } from '../../domain/basics/span.ts';
import { tokenize } from '../../lib/tokens.ts';
import type { ReadAnnotation } from '../seeds/readAnnotations.ts';
import type { ReadArticle } from '../seeds/readArticles.ts';
import type { Report } from '../seeds/seedFiles.ts';
import type { Lexicon } from './lexicon.ts';
import { findNames } from './nameTrie.ts';
import { type MentionCandidate, settleMentions } from './settleMentions.ts';

/** The mentions of one article, in order of the text: what the lexicon finds, corrected by the annotation. */
export function findMentions(
  { article }: ReadArticle,
  annotation: ReadAnnotation,
  lexicon: Lexicon,
  report: Report,
): MentionCandidate[] {
  const tokens = tokenize(article.text);
  const names = article.sections
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap((section) =>
      findNames(
        lexicon.names,
        article.text,
        tokens.filter((token) => contains(section, token)),
      ),
    );
  const found = names
    .filter((name) => !annotation.not.some((not) => isSame(name, not)))
    .map(({ start, end, pattern: { node, how, open } }) => ({ start, end, node, how, open }));
  for (const not of annotation.not)
    if (!names.some((name) => isSame(name, not)))
      report({
        severity: 'warning',
        rule: 'not-unused',
        file: not.file,
        line: not.line,
        message: 'The lexicon finds no name on exactly these characters: take the entry out.',
      });
  checkCurated(annotation, report);
  const curated = annotation.mentions.map((mention) => ({ ...mention, open: true }));
  return settleMentions(found, curated).map(({ start, end, node, how, open }) => ({
    start,
    end,
    node,
    how,
    open,
  }));
}

/** Curated mentions may lie inside each other and name several nodes at once, but not say the same twice or cross. */
function checkCurated({ mentions, events }: ReadAnnotation, report: Report): void {
  for (const list of [mentions, events])
    list.forEach((mention, index) => {
      for (const other of list.slice(0, index)) {
        const twice = isSame(mention, other) && mention.node === other.node;
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

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
