import type { Article } from './schema.ts';

/** As many characters of a title as name it. */
const longest = 60;

/**
 * What a line with little room calls an article: its publisher; where that is not known, its title, or the first words of
 * a long one, since « publisher not given » would name every such article alike.
 */
export const nameOfSource = ({ publisher, title }: Pick<Article, 'publisher' | 'title'>): string => {
  if (publisher !== null) return publisher;
  if (title.length <= longest) return title;
  const words = title.slice(0, longest).replace(/\s+\S*$/, '');
  return `${words.replace(/[\ud800-\udbff]$/, '')}…`;
};
