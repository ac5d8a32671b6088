import { countedEn, countedFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const stripMessages = defineMessages({
  fr: {
    close: 'Fermer ce mode d’emploi',
    click: 'Cliquez un nœud ou un trait',
    touch: 'Touchez un nœud ou un trait',
    toRead: ' pour lire la phrase qui le prouve.',
    questions: 'Quelques questions pour commencer',
    otherQuestions: 'Autres questions',
    articles: (count: number) => (count === 1 ? 'L’article' : `Les ${countedFr(count, 'article')}`),
  },
  en: {
    close: 'Close this guide',
    click: 'Click a node or a line',
    touch: 'Tap a node or a line',
    toRead: ' to read the sentence that proves it.',
    questions: 'A few questions to start from',
    otherQuestions: 'Other questions',
    articles: (count) => (count === 1 ? 'The article' : `The ${countedEn(count, 'article')}`),
  },
});
