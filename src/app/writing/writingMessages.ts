import { defineMessages } from '../../ui/language.tsx';

export const writingMessages = defineMessages({
  fr: { copyName: 'Cinq articles (copie)', undone: 'Dernière écriture annulée.' },
  en: { copyName: 'Five articles (copy)', undone: 'Last change undone.' },
});
