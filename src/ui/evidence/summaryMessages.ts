import { countedEn, countedFr } from '../../lib/counted.ts';
import { defineMessages } from '../language.tsx';

export const summaryMessages = defineMessages({
  fr: {
    passages: (n: number) => countedFr(n, 'passage'),
    articles: (n: number) => countedFr(n, 'article'),
    links: (n: number) => countedFr(n, 'lien'),
    outsideArticle: 'Hors article',
  },
  en: {
    passages: (n) => countedEn(n, 'passage'),
    articles: (n) => countedEn(n, 'article'),
    links: (n) => countedEn(n, 'link'),
    outsideArticle: 'Outside the article',
  },
});
