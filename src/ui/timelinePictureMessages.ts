import { countedEn, countedFr } from '../lib/counted.ts';
import { defineMessages } from './language.tsx';

/** The words on and beside the timeline, on the screen and on paper. */
export const timelinePictureMessages = defineMessages({
  fr: {
    datedEvents: (n: number) => countedFr(n, 'événement daté', 'événements datés'),
    datedLinks: (n: number) => countedFr(n, 'lien daté', 'liens datés'),
    undated: (events: number, links: number) =>
      `${[
        ...(events > 0 ? [countedFr(events, 'événement', 'événements')] : []),
        ...(links > 0 ? [countedFr(links, 'lien', 'liens')] : []),
      ].join(' et ')} sans date`,
    noRegion: 'Hors région',
  },
  en: {
    datedEvents: (n) => countedEn(n, 'dated event', 'dated events'),
    datedLinks: (n) => countedEn(n, 'dated link', 'dated links'),
    undated: (events, links) =>
      `${[
        ...(events > 0 ? [countedEn(events, 'event', 'events')] : []),
        ...(links > 0 ? [countedEn(links, 'link', 'links')] : []),
      ].join(' and ')} without a date`,
    noRegion: 'Outside the regions',
  },
});
