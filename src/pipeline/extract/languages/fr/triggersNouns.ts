import {
  actors,
  bodies,
  fighters,
  foes,
  grounds,
  nationals,
  parties,
  persons,
  personsAndGroups,
  personsAndStates,
  powers,
  soldiers,
  states,
  targets,
  topics,
} from '../ends.ts';
import type { NounTrigger } from '../triggers.ts';

const by = ['par'];
const to = ['a', 'au', 'aux'];
const into = ['a', 'au', 'aux', 'en', 'dans'];
const against = ['contre'];

/** Nouns (folded) and what they assert of their complements. 'of' is a complement, 'demonym' an adjective of origin. */
export const nounTriggers: readonly (readonly [string, readonly NounTrigger[]])[] = [
  [
    'arrestation arrestations interpellation capture',
    [
      {
        predicate: 'arrested',
        subject: powers,
        object: personsAndGroups,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.92,
      },
    ],
  ],
  [
    'assassinat assassinats meurtre execution elimination',
    [
      {
        predicate: 'killed',
        subject: fighters,
        object: persons,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.92,
      },
    ],
  ],
  [
    'demantelement',
    [
      {
        predicate: 'dismantled',
        subject: powers,
        object: personsAndGroups,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.92,
      },
    ],
  ],
  [
    'enlevement rapt',
    [
      {
        predicate: 'kidnapped',
        subject: fighters,
        object: persons,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.9,
      },
      {
        predicate: 'held-nationals-of',
        subject: fighters,
        object: nationals,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.85,
      },
    ],
  ],
  [
    'liberation',
    [
      {
        predicate: 'released',
        subject: fighters,
        object: persons,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.88,
      },
    ],
  ],
  [
    'extradition',
    [
      {
        predicate: 'extradited-to',
        subject: persons,
        object: states,
        subjectAt: ['of'],
        objectAt: ['vers', 'a', 'au', 'aux'],
        score: 0.75,
      },
    ],
  ],
  [
    'lutte combat guerre offensive',
    [
      {
        predicate: 'fought',
        subject: powers,
        object: foes,
        subjectAt: ['of', 'par', 'demonym'],
        objectAt: against,
        score: 0.85,
      },
    ],
  ],
  [
    'offensive',
    [
      {
        predicate: 'attacked',
        subject: fighters,
        object: grounds,
        subjectAt: ['of', 'par', 'demonym'],
        objectAt: ['contre', 'sur'],
        score: 0.85,
      },
    ],
  ],
  [
    'prise reprise conquete chute capture',
    [
      {
        predicate: 'seized-control-of',
        subject: fighters,
        object: { types: ['place'], as: ['self', 'ground'] },
        subjectAt: by,
        objectAt: ['of'],
        score: 0.88,
      },
    ],
  ],
  [
    'guerre conflit affrontements affrontement combats hostilites heurts accrochages accrochage escarmouches echange_de_tirs echanges_de_tirs tensions differend differends litige contentieux rivalite brouille',
    [
      {
        predicate: 'in-conflict-with',
        subject: parties,
        object: parties,
        subjectAt: ['of'],
        objectAt: ['avec'],
        pairAt: ['entre'],
        score: 0.88,
      },
    ],
  ],
  [
    'attaque attaques attentat attentats raid raids assaut',
    [
      {
        predicate: 'attacked',
        subject: fighters,
        object: targets,
        subjectAt: ['of', 'par', 'demonym'],
        objectAt: against,
        score: 0.85,
      },
    ],
  ],
  [
    'frappe frappes bombardement bombardements',
    [
      {
        predicate: 'attacked',
        subject: fighters,
        object: targets,
        subjectAt: ['of', 'par', 'demonym'],
        objectAt: ['contre', 'sur'],
        score: 0.85,
      },
    ],
  ],
  [
    'invasion',
    [
      {
        predicate: 'attacked',
        subject: powers,
        object: states,
        subjectAt: ['par', 'demonym'],
        objectAt: ['of'],
        score: 0.9,
      },
    ],
  ],
  [
    'visite visites deplacement voyage',
    [
      {
        predicate: 'visited',
        subject: persons,
        object: grounds,
        subjectAt: ['of'],
        objectAt: into,
        score: 0.88,
      },
    ],
  ],
  [
    'rencontre rencontres entretien entretiens entrevue tete-a-tete reunion reunions echange echanges pourparlers discussions negociations consultations dialogue',
    [
      {
        predicate: 'met',
        subject: personsAndStates,
        object: personsAndStates,
        subjectAt: ['of'],
        objectAt: ['avec'],
        pairAt: ['entre'],
        score: 0.85,
      },
    ],
  ],
  [
    'cooperation collaboration partenariat alliance',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        subjectAt: ['of', 'demonym'],
        objectAt: ['avec'],
        pairAt: ['entre', 'demonym'],
        score: 0.85,
      },
    ],
  ],
  [
    'accord accords traite pacte memorandum memorandums protocole protocoles',
    [
      {
        predicate: 'signed-agreement-with',
        subject: parties,
        object: parties,
        subjectAt: ['of'],
        objectAt: ['avec'],
        pairAt: ['entre'],
        score: 0.75,
      },
    ],
  ],
  [
    'soutien appui',
    [
      {
        predicate: 'backed',
        subject: actors,
        object: topics,
        subjectAt: ['of', 'demonym'],
        objectAt: to,
        score: 0.82,
      },
    ],
  ],
  [
    'aide assistance',
    [
      {
        predicate: 'assisted',
        subject: actors,
        object: parties,
        subjectAt: ['of', 'demonym'],
        objectAt: to,
        score: 0.82,
      },
    ],
  ],
  [
    'sanctions',
    [
      {
        predicate: 'sanctioned',
        subject: powers,
        object: topics,
        subjectAt: ['of', 'par', 'demonym'],
        objectAt: ['contre', 'a_l_encontre_de', 'a_l_egard_de'],
        score: 0.85,
      },
    ],
  ],
  [
    'deploiement envoi presence',
    [
      {
        predicate: 'deployed-forces-to',
        subject: soldiers,
        object: grounds,
        subjectAt: ['of'],
        objectAt: into,
        score: 0.85,
      },
    ],
  ],
  [
    'intervention',
    [
      {
        predicate: 'deployed-forces-to',
        subject: states,
        object: grounds,
        subjectAt: ['of', 'demonym'],
        objectAt: into,
        score: 0.7,
      },
    ],
  ],
  [
    'creation fondation',
    [{ predicate: 'founded', subject: actors, object: bodies, subjectAt: by, objectAt: ['of'], score: 0.88 }],
  ],
  [
    'nomination',
    [
      {
        predicate: 'appointed',
        subject: actors,
        object: persons,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.88,
      },
    ],
  ],
  [
    'expulsion',
    [
      {
        predicate: 'expelled',
        subject: powers,
        object: { types: ['person', 'country'], as: ['self', 'nationals', 'forces'] },
        subjectAt: by,
        objectAt: ['of'],
        score: 0.85,
      },
    ],
  ],
  [
    'adhesion',
    [{ predicate: 'joined', subject: states, object: bodies, subjectAt: ['of'], objectAt: to, score: 0.6 }],
  ],
  [
    'allegeance',
    [
      {
        predicate: 'pledged-allegiance-to',
        subject: personsAndGroups,
        object: personsAndGroups,
        subjectAt: ['of'],
        objectAt: to,
        score: 0.8,
      },
    ],
  ],
];
