import { defineMessages } from '../language.tsx';

export const messages = defineMessages({
  fr: {
    lost: 'Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion, puis rechargez\u202f: la page s’ouvrira sur la même vue.',
    failed: 'Cette partie de la page s’est arrêtée sur une erreur. Le reste fonctionne.',
    someLost:
      'Une partie de la page n’a pas pu être chargée. Vérifiez la connexion, puis rechargez\u202f: la page s’ouvrira sur la même vue.',
    someFailed: 'Une partie de la page s’est arrêtée sur une erreur. Le reste fonctionne.',
    title: 'Partie indisponible',
    detail: (what: string) => `Détail\u202f: ${what}`,
    reload: 'Recharger',
    retry: 'Réessayer',
    close: 'Fermer',
    unreachable:
      'Le site ne répond pas. La page reste ouverte\u202f: réessayez quand la connexion sera revenue.',
  },
  en: {
    lost: 'This part of the page could not be loaded. Check the connection, then reload: the page will open on the same view.',
    failed: 'This part of the page stopped because of an error. The rest still works.',
    someLost:
      'Part of the page could not be loaded. Check the connection, then reload: the page will open on the same view.',
    someFailed: 'Part of the page stopped because of an error. The rest still works.',
    title: 'Part unavailable',
    detail: (what) => `Detail: ${what}`,
    reload: 'Reload',
    retry: 'Try again',
    close: 'Close',
    unreachable: 'The site is not responding. The page stays open: try again when the connection is back.',
  },
});
