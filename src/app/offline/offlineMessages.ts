import { defineMessages } from '../../ui/language.tsx';

export const offlineMessages = defineMessages({
  fr: {
    ready: 'Une nouvelle version est prête',
    reload: 'Recharger',
    later: 'Plus tard',
  },
  en: {
    ready: 'A new version is ready',
    reload: 'Reload',
    later: 'Later',
  },
});
