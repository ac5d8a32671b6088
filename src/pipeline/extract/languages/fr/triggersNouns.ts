import {
  actors,
  bodies,
  events,
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
import type { NounTrigger, TriggerEnd } from '../triggers.ts';
import { wordSet } from '../words.ts';

const by = ['par'];
const to = ['a', 'au', 'aux'];
const into = ['a', 'au', 'aux', 'en', 'dans'];
const against = ['contre'];
const at = ['contre', 'a_l_encontre_de', 'a_l_egard_de', 'envers', 'visant'];
const weapons = wordSet(
  'arme armes armement armements drones missiles munitions chars avions obus canons helicopteres chasseurs blindes systemes materiel equipements avion missile char',
);
const intelligence = wordSet('renseignement renseignements informations donnees');
/** Whoever may be done something to by force: more than the soldiers of a state. */
const stricken: TriggerEnd = {
  types: ['country', 'place', 'agency', 'group', 'organization'],
  as: ['self', 'forces', 'members', 'authority', 'ground'],
};
const company: TriggerEnd = {
  types: ['person', 'group', 'organization', 'agency'],
  as: ['self', 'members'],
};
const said = ['of', 'par', 'demonym'];

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
    'guerre conflit affrontements affrontement combats hostilites heurts accrochages accrochage escarmouches echange_de_tirs echanges_de_tirs tensions tension differend differends litige contentieux rivalite brouille',
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
        subjectAt: ['of', 'demonym', 'par'],
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
        object: { types: ['person', 'country'], as: ['self', 'authority', 'nationals', 'forces'] },
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
  [
    'condamnation condamnations',
    [
      {
        predicate: 'sentenced',
        subject: { types: ['agency'], as: ['self', 'authority'] },
        object: persons,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.88,
      },
      {
        predicate: 'criticised',
        subject: actors,
        object: {
          types: ['country', 'group', 'event', 'organization', 'agency'],
          as: ['self', 'authority', 'forces'],
        },
        subjectAt: by,
        objectAt: ['of'],
        score: 0.82,
      },
    ],
  ],
  [
    'denonciation critique critiques reproches griefs',
    [
      {
        predicate: 'criticised',
        subject: actors,
        object: topics,
        subjectAt: ['of', 'demonym'],
        objectAt: [...at, 'sur'],
        score: 0.82,
      },
      {
        predicate: 'criticised',
        subject: actors,
        object: topics,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.8,
      },
    ],
  ],
  [
    'inculpation poursuites',
    [
      {
        predicate: 'prosecuted',
        subject: powers,
        object: personsAndGroups,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.88,
      },
      {
        predicate: 'prosecuted',
        subject: powers,
        object: personsAndGroups,
        subjectAt: said,
        objectAt: at,
        score: 0.84,
      },
    ],
  ],
  [
    'livraison livraisons vente ventes fourniture fournitures envoi envois transfert transferts exportation exportations don cession',
    [
      {
        predicate: 'supplied-arms-to',
        subject: parties,
        object: parties,
        subjectAt: said,
        objectAt: ['a', 'au', 'aux', 'vers', 'pour'],
        through: weapons,
        score: 0.85,
      },
    ],
  ],
  [
    'fourniture transmission partage envoi',
    [
      {
        predicate: 'provided-intelligence-to',
        subject: parties,
        object: parties,
        subjectAt: said,
        objectAt: to,
        through: intelligence,
        score: 0.85,
      },
    ],
  ],
  [
    'partage echange echanges',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        subjectAt: ['of'],
        objectAt: ['avec'],
        pairAt: ['entre'],
        through: intelligence,
        score: 0.82,
      },
    ],
  ],
  [
    'financement financements subvention subventions',
    [
      {
        predicate: 'funded',
        subject: actors,
        object: topics,
        subjectAt: ['par', 'demonym'],
        objectAt: ['of'],
        score: 0.86,
      },
      {
        predicate: 'funded',
        subject: actors,
        object: topics,
        subjectAt: ['of', 'demonym'],
        objectAt: to,
        score: 0.82,
      },
    ],
  ],
  [
    'octroi versement deblocage don dons pret prets',
    [
      {
        predicate: 'funded',
        subject: actors,
        object: topics,
        subjectAt: said,
        objectAt: ['a', 'au', 'aux', 'en_faveur_de'],
        score: 0.8,
      },
    ],
  ],
  [
    'formation entrainement instruction',
    [
      {
        predicate: 'trained-officers-of',
        subject: parties,
        object: soldiers,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.85,
      },
    ],
  ],
  [
    'rupture',
    [
      {
        predicate: 'broke-ties-with',
        subject: states,
        object: states,
        subjectAt: ['of'],
        objectAt: ['avec'],
        pairAt: ['entre'],
        through: wordSet('relations relation liens'),
        score: 0.86,
      },
      {
        predicate: 'broke-ties-with',
        subject: states,
        object: states,
        subjectAt: ['of'],
        objectAt: ['avec'],
        pairAt: ['entre'],
        notOf: wordSet(
          'negociation negociations pourparlers discussions dialogue contrat contrats accord accords treve cessez-le-feu approvisionnement',
        ),
        score: 0.8,
      },
    ],
  ],
  [
    'appel appels demande demandes requete ultimatum injonction injonctions sommation',
    [
      {
        predicate: 'urged',
        subject: actors,
        object: {
          types: ['country', 'agency', 'group', 'organization', 'person'],
          as: ['self', 'authority', 'members'],
        },
        subjectAt: ['of', 'demonym'],
        objectAt: to,
        notOf: wordSet('note offre'),
        score: 0.78,
      },
    ],
  ],
  [
    'accusation accusations',
    [
      {
        predicate: 'accused',
        subject: actors,
        object: topics,
        subjectAt: said,
        objectAt: at,
        score: 0.86,
      },
    ],
  ],
  [
    'menaces',
    [
      {
        predicate: 'threatened',
        subject: foes,
        object: targets,
        subjectAt: said,
        objectAt: at,
        score: 0.82,
      },
      {
        predicate: 'threatened',
        subject: foes,
        object: { types: ['person'], as: ['self'] },
        subjectAt: said,
        objectAt: at,
        score: 0.82,
      },
      {
        predicate: 'threatened',
        subject: foes,
        object: {
          types: ['country', 'place', 'agency', 'group', 'organization', 'person'],
          as: ['self', 'forces', 'members', 'authority'],
        },
        subjectAt: said,
        objectAt: at,
        through: wordSet('mort guerre represailles frappes sanctions invasion'),
        score: 0.8,
      },
    ],
  ],
  [
    'hostilite opposition',
    [
      {
        predicate: 'opposed',
        subject: actors,
        object: topics,
        subjectAt: ['of', 'demonym'],
        objectAt: ['a', 'au', 'aux', 'envers', 'a_l_egard_de', 'contre'],
        score: 0.8,
      },
    ],
  ],
  [
    'revendication',
    [
      {
        predicate: 'claimed-responsibility-for',
        subject: personsAndGroups,
        object: events,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.86,
      },
    ],
  ],
  [
    'limogeage destitution revocation renversement eviction deposition',
    [
      {
        predicate: 'removed-from-office',
        subject: actors,
        object: persons,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.88,
      },
    ],
  ],
  [
    'appartenance',
    [
      {
        predicate: 'was-member-of',
        subject: persons,
        object: { types: ['group', 'organization', 'agency'], as: ['self'] },
        subjectAt: ['of'],
        objectAt: to,
        score: 0.82,
      },
    ],
  ],
  [
    'attaque attaques attentat attentats raid raids assaut bombardement bombardements pilonnage frappe frappes siege agression',
    [
      {
        predicate: 'attacked',
        subject: fighters,
        object: stricken,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.86,
      },
    ],
  ],
  [
    'agression contre-offensive contre-attaque contre-attaques riposte represailles incursion incursions offensives',
    [
      {
        predicate: 'attacked',
        subject: fighters,
        object: targets,
        subjectAt: said,
        objectAt: ['contre', 'sur', 'visant'],
        score: 0.84,
      },
    ],
  ],
  [
    'incursion incursions',
    [
      {
        predicate: 'attacked',
        subject: fighters,
        object: grounds,
        subjectAt: said,
        objectAt: into,
        score: 0.8,
      },
    ],
  ],
  [
    'operation operations campagne',
    [
      {
        predicate: 'fought',
        subject: fighters,
        object: { types: ['group', 'agency'], as: ['self', 'members', 'forces'] },
        subjectAt: said,
        objectAt: ['contre', 'visant'],
        score: 0.82,
      },
    ],
  ],
  [
    'annexion',
    [
      {
        predicate: 'seized-control-of',
        subject: fighters,
        object: { types: ['place'], as: ['self', 'ground'] },
        subjectAt: ['par', 'demonym'],
        objectAt: ['of'],
        score: 0.86,
      },
    ],
  ],
  [
    'reconquete liberation',
    [
      {
        predicate: 'seized-control-of',
        subject: fighters,
        object: { types: ['place'], as: ['self', 'ground'] },
        subjectAt: by,
        objectAt: ['of'],
        score: 0.82,
      },
    ],
  ],
  [
    'reconnaissance',
    [
      {
        predicate: 'recognised',
        subject: { types: ['country', 'organization'], as: ['self', 'authority'] },
        object: states,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.8,
      },
    ],
  ],
  [
    'retrait sortie depart',
    [
      {
        predicate: 'left',
        subject: { types: ['country'], as: ['self', 'authority'] },
        object: { types: ['organization'], as: ['self'] },
        subjectAt: ['of'],
        objectAt: ['of-of', 'hors_de'],
        score: 0.82,
      },
    ],
  ],
  [
    'suspension exclusion',
    [
      {
        predicate: 'suspended',
        subject: { types: ['organization'], as: ['self'] },
        object: { types: ['country', 'organization'], as: ['self'] },
        subjectAt: by,
        objectAt: ['of'],
        score: 0.84,
      },
    ],
  ],
  [
    'entree admission integration',
    [
      {
        predicate: 'joined',
        subject: states,
        object: bodies,
        subjectAt: ['of'],
        objectAt: ['dans', 'a', 'au', 'aux', 'au_sein_de'],
        score: 0.62,
      },
    ],
  ],
  [
    'plainte plaintes recours',
    [
      {
        predicate: 'prosecuted',
        subject: actors,
        object: topics,
        subjectAt: ['of', 'par'],
        objectAt: ['contre', 'a_l_encontre_de', 'visant'],
        score: 0.8,
      },
    ],
  ],
  [
    'enquete enquetes investigation investigations',
    [
      {
        predicate: 'investigated',
        subject: { types: ['agency', 'organization'], as: ['self', 'authority'] },
        object: topics,
        subjectAt: ['of', 'par'],
        objectAt: ['contre', 'sur', 'visant', 'a_l_encontre_de'],
        score: 0.84,
      },
    ],
  ],
  [
    'mandat mandats',
    [
      {
        predicate: 'prosecuted',
        subject: powers,
        object: personsAndGroups,
        subjectAt: ['of', 'par'],
        objectAt: ['contre', 'visant', 'a_l_encontre_de'],
        through: wordSet('arret depot amener'),
        score: 0.86,
      },
    ],
  ],
  [
    'hommage hommages felicitations eloge',
    [
      {
        predicate: 'praised',
        subject: actors,
        object: topics,
        subjectAt: ['of', 'demonym'],
        objectAt: to,
        score: 0.82,
      },
    ],
  ],
  [
    'tournee sejour passage arrivee escale',
    [
      {
        predicate: 'visited',
        subject: persons,
        object: grounds,
        subjectAt: ['of'],
        objectAt: into,
        score: 0.8,
      },
    ],
  ],
  [
    'embargo sanctions sanction',
    [
      {
        predicate: 'sanctioned',
        subject: powers,
        object: topics,
        subjectAt: said,
        objectAt: ['contre', 'a_l_encontre_de', 'a_l_egard_de', 'visant', 'sur'],
        score: 0.84,
      },
    ],
  ],
  [
    'liens lien contacts accointances collusion connivence',
    [
      {
        predicate: 'linked-to',
        subject: company,
        object: {
          types: ['person', 'group', 'organization', 'agency', 'country'],
          as: ['self', 'members', 'authority'],
        },
        subjectAt: ['of'],
        objectAt: ['avec'],
        pairAt: ['entre'],
        score: 0.8,
      },
    ],
  ],
  [
    'victoire',
    [
      {
        predicate: 'won',
        subject: persons,
        object: events,
        subjectAt: ['of'],
        objectAt: ['a', 'au', 'aux', 'lors_de'],
        score: 0.82,
      },
      {
        predicate: 'defeated',
        subject: fighters,
        object: foes,
        subjectAt: ['of', 'demonym'],
        objectAt: ['contre', 'sur', 'face_a'],
        score: 0.8,
      },
    ],
  ],
  [
    'defaite debacle deroute',
    [
      {
        predicate: 'defeated',
        subject: fighters,
        object: foes,
        subjectAt: ['face_a', 'contre', 'devant'],
        objectAt: ['of'],
        score: 0.8,
      },
    ],
  ],
  [
    'presence implantation',
    [
      {
        predicate: 'active-in',
        subject: { types: ['group', 'agency', 'organization'], as: ['self', 'members'] },
        object: grounds,
        subjectAt: ['of'],
        objectAt: [...into, 'sur'],
        score: 0.82,
      },
    ],
  ],
  [
    'incarceration emprisonnement detention',
    [
      {
        predicate: 'arrested',
        subject: powers,
        object: persons,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.84,
      },
      {
        predicate: 'held-nationals-of',
        subject: fighters,
        object: nationals,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.82,
      },
    ],
  ],
  [
    'decapitation pendaison egorgement empoisonnement lynchage',
    [
      {
        predicate: 'killed',
        subject: fighters,
        object: persons,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.9,
      },
    ],
  ],
  [
    'surveillance espionnage',
    [
      {
        predicate: 'tracked',
        subject: powers,
        object: personsAndGroups,
        subjectAt: by,
        objectAt: ['of'],
        score: 0.82,
      },
    ],
  ],
  [
    'deportation refoulement renvoi',
    [
      {
        predicate: 'expelled',
        subject: powers,
        object: { types: ['person', 'country'], as: ['self', 'nationals', 'forces'] },
        subjectAt: by,
        objectAt: ['of'],
        score: 0.84,
      },
    ],
  ],
  [
    'conversation conversations rendez-vous face-a-face concertation concertations sommet',
    [
      {
        predicate: 'met',
        subject: personsAndStates,
        object: personsAndStates,
        subjectAt: ['of'],
        objectAt: ['avec'],
        pairAt: ['entre'],
        score: 0.84,
      },
    ],
  ],
  [
    'contrat contrats convention conventions entente',
    [
      {
        predicate: 'signed-agreement-with',
        subject: parties,
        object: parties,
        subjectAt: ['of'],
        objectAt: ['avec'],
        pairAt: ['entre'],
        score: 0.76,
      },
    ],
  ],
  [
    'solidarite',
    [
      {
        predicate: 'backed',
        subject: actors,
        object: topics,
        subjectAt: ['of', 'demonym'],
        objectAt: ['avec', 'envers', 'a_l_egard_de'],
        score: 0.8,
      },
    ],
  ],
  [
    'declaration declarations propos commentaires discours',
    [
      {
        predicate: 'spoke-of',
        subject: persons,
        object: topics,
        subjectAt: ['of'],
        objectAt: ['sur', 'a_propos_de', 'au_sujet_de'],
        score: 0.8,
      },
    ],
  ],
];
