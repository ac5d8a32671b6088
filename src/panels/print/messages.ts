import type { Family, NodeType } from '../../domain/kinds.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    overview: 'Le graphe entier',
    limits: (words: string) => `En vigueur\u202f: ${words}.`,
    address: 'Adresse de cette vue\u202f:',
    legend: 'Légende',
    types: {
      country: 'Pays',
      agency: 'Services',
      group: 'Groupes',
      event: 'Événements',
      person: 'Personnes',
      place: 'Lieux',
      organization: 'Organisations',
    } satisfies Record<NodeType, string>,
    families: {
      cooperation: 'Coopération',
      opposition: 'Opposition',
      structure: 'Structure',
      location: 'Lieu',
      statement: 'Parole',
      'co-mention': 'Cités ensemble',
    } satisfies Record<Family, string>,
    unconfirmed: 'Tireté\u202f: non confirmé',
    thickness: 'Trait plus épais\u202f: plus d’articles',
    size: 'Signe plus grand\u202f: plus de passages',
  },
  en: {
    overview: 'The whole graph',
    limits: (words) => `In force: ${words}.`,
    address: 'Address of this view:',
    legend: 'Key',
    types: {
      country: 'Countries',
      agency: 'Agencies',
      group: 'Groups',
      event: 'Events',
      person: 'People',
      place: 'Places',
      organization: 'Organisations',
    },
    families: {
      cooperation: 'Cooperation',
      opposition: 'Opposition',
      structure: 'Structure',
      location: 'Location',
      statement: 'Statement',
      'co-mention': 'Named together',
    },
    unconfirmed: 'Dashed: unconfirmed',
    thickness: 'Thicker line: more articles',
    size: 'Larger sign: more passages',
  },
});
