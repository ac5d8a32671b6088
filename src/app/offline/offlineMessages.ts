import { defineMessages } from '../../ui/language.tsx';

export const offlineMessages = defineMessages({
  fr: {
    ready: 'Une nouvelle version est prête',
    reload: 'Recharger',
    later: 'Plus tard',
    lost: 'Une partie de la page manque. Vérifiez la connexion, puis rechargez.',
  },
  en: {
    ready: 'A new version is ready',
    reload: 'Reload',
    later: 'Later',
    lost: 'Part of the page is missing. Check the connection, then reload.',
  },
});
