import type { Article } from './schema.ts';

/**
 * What a line with little room calls an article: its publisher; where that is not known, its title, or the first words of
 * a long one, since « publisher not given » would name every such article alike.
 */
export const nameOfSource = ({ publisher, title }: Pick<Article, 'publisher' | 'title'>): string =>
  publisher ?? title.replace(/^(.{50}\S{0,20}).+$/su, '$1…');
