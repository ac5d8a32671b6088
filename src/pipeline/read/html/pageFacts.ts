import { parseEdtf } from '../../../domain/time/parseEdtf.ts';
import { isLanguageTag } from '../../../lib/languageTag.ts';
import type { ArticleHints } from '../../extract/article/understandArticle.ts';
import type { SourceFacts } from '../types.ts';
import type { PageDocument } from './tree.ts';

type Facts = Readonly<Record<'title' | 'publisher' | 'author' | 'published', string | null>>;

/**
 * What a page's own metadata say: schema.org's NewsArticle in JSON-LD, Open Graph, `article:` and the plain `meta`
 * names; for each fact the first that gives it. What none gives is found from the text.
 */
export function pageFacts(document: PageDocument): SourceFacts {
  const described = readJsonLd(document);
  const meta = (...names: readonly string[]) => metaOf(document, names);
  const facts: Facts = {
    title: described.title ?? meta('og:title', 'twitter:title', 'dc.title'),
    publisher: described.publisher ?? meta('og:site_name', 'application-name', 'dc.publisher'),
    author: described.author ?? meta('author', 'article:author', 'dc.creator'),
    published:
      described.published ??
      meta('article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate'),
  };
  const language = (document.documentElement.getAttribute('lang') ?? '').trim();
  const day = dayOf(facts.published);
  const author = facts.author !== null && !/^https?:|@/.test(facts.author) ? facts.author : null;
  const hints: ArticleHints = {
    ...(facts.publisher !== null && { publisher: facts.publisher }),
    ...(author !== null && { author }),
    ...(day !== null && {
      published: {
        edtf: day,
        basis: 'stated' as const,
        note: {
          fr: `«\u202f${facts.published}\u202f», dans les métadonnées de la page.`,
          en: `“${facts.published}” in the page’s metadata.`,
        },
      },
    }),
    // The language of a template is often not that of the text: where our rules know it, the words decide instead.
    ...(isLanguageTag(language) && !/^(?:fr|en)/i.test(language) && { language }),
  };
  return { hints, url: addressOf(document), fallback: null };
}

function metaOf(document: PageDocument, names: readonly string[]): string | null {
  for (const name of names)
    for (const element of Array.from(document.getElementsByTagName('meta'))) {
      const own =
        element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
      const content = tidy(element.getAttribute('content'));
      if (own?.toLowerCase() === name && content !== null) return content;
    }
  return null;
}

function addressOf(document: PageDocument): string | null {
  const canonical = Array.from(document.getElementsByTagName('link')).find(
    (link) => link.getAttribute('rel')?.toLowerCase() === 'canonical',
  );
  const address = canonical?.getAttribute('href') ?? metaOf(document, ['og:url']);
  return /^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]{1,500}$/iu.test(address ?? '') ? (address ?? null) : null;
}

/** « 2024-03-05T18:02:00+01:00 » → 2024-03-05, in the page's own time zone; null for anything but a day or month. */
function dayOf(words: string | null): string | null {
  const [, day] = /^(\d{4}-\d{2}(?:-\d{2})?)(?![\d-])/.exec(words ?? '') ?? [];
  return day !== undefined && parseEdtf(day) !== null ? day : null;
}

const articleTypes =
  /^(?:News|Reportage|Analysis|Opinion|Background|Review|Blog|Tech|Scholarly)?(?:News)?(?:Article|Posting)$/;

function readJsonLd(document: PageDocument): Facts {
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue;
    const item = findArticle(parse(script.textContent ?? ''), 0);
    if (item !== null)
      return {
        title: textOf(item.headline),
        publisher: textOf(item.publisher),
        author: textOf(item.author),
        published: textOf(item.datePublished),
      };
  }
  return { title: null, publisher: null, author: null, published: null };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first article in a JSON-LD document, also a few levels down in lists and graphs. */
function findArticle(value: unknown, depth: number): Readonly<Record<string, unknown>> | null {
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) {
      const found = findArticle(one, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isRecord(value)) return null;
  const types = [value['@type']].flat().filter((type) => typeof type === 'string');
  if (types.some((type) => articleTypes.test(type))) return value;
  return findArticle(value['@graph'] ?? value.mainEntity, depth + 1);
}

/** A text, the name of a thing, or several of these joined. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return tidy(value);
  if (Array.isArray(value)) {
    const names = value.slice(0, 5).flatMap((one) => (Array.isArray(one) ? [] : (textOf(one) ?? [])));
    return names.length === 0 ? null : names.join(', ');
  }
  return isRecord(value) && typeof value.name === 'string' ? tidy(value.name) : null;
}

function tidy(text: string | null): string | null {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
  return plain === '' ? null : plain;
}
