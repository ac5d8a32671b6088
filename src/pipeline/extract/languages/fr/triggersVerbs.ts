import { builtThings } from '../builtThings.ts';
import {
  actors,
  armedBodies,
  bodies,
  captives,
  envoys,
  events,
  fighters,
  fightersOf,
  foes,
  grounds,
  groups,
  interlocutors,
  media,
  members,
  nationals,
  parties,
  persons,
  personsAndGroups,
  personsAndStates,
  powers,
  soldiers,
  states,
  targets,
  threatened,
  topics,
  unions,
} from '../ends.ts';
import type { VerbTrigger } from '../triggers.ts';
import { wordSet } from '../words.ts';

const d = 'direct' as const;
const to = ['a', 'au', 'aux'];
const at = ['a', 'au', 'aux', 'en', 'dans', 'sur', 'pres_de', 'au_sein_de', 'vers'];
const against = ['contre', 'face_a'];
const withOthers = [
  'avec',
  'aux_cotes_de',
  'en_collaboration_avec',
  'en_cooperation_avec',
  'en_coordination_avec',
];

const help = wordSet('aide assistance secours');
const backing = wordSet('soutien appui');
const intelligence = wordSet('renseignement renseignements information informations');
const troops = wordSet(
  'troupes soldats militaires forces hommes contingent contingents mercenaires armee commandos policiers avions navires instructeurs renforts blindes chars parachutistes bataillon bataillons',
);
const weapons = wordSet('arme armes armement armements drones missiles munitions chars avions obus canons');

/** Verbs and what they assert. The first that fits the ends is taken, so narrower ones come first. */
export const verbTriggers: readonly (readonly [string, readonly VerbTrigger[]])[] = [
  // opposition
  [
    'arrêter interpeller appréhender capturer écrouer incarcérer emprisonner intercepter embastiller maîtriser',
    [{ predicate: 'arrested', subject: powers, object: personsAndGroups, slot: d, score: 0.93 }],
  ],
  [
    'tuer assassiner abattre exécuter décapiter égorger lyncher liquider pendre fusiller',
    [{ predicate: 'killed', subject: fighters, object: persons, slot: d, score: 0.93 }],
  ],
  [
    'tuer abattre éliminer neutraliser exécuter liquider',
    [
      {
        predicate: 'fought',
        subject: {
          types: ['country', 'agency', 'group', 'organization'],
          as: ['self', 'authority', 'forces', 'members'],
        },
        object: fightersOf,
        slot: d,
        score: 0.84,
      },
      { predicate: 'attacked', subject: groups, object: soldiers, slot: d, score: 0.82 },
    ],
  ],
  ['éliminer', [{ predicate: 'killed', subject: fighters, object: persons, slot: d, score: 0.85 }]],
  [
    'démanteler désarticuler',
    [{ predicate: 'dismantled', subject: powers, object: groups, slot: d, score: 0.93 }],
  ],
  ['déjouer contrecarrer', [{ predicate: 'foiled', subject: powers, object: events, slot: d, score: 0.93 }]],
  [
    'combattre affronter pourchasser traquer harceler repousser',
    [{ predicate: 'fought', subject: fighters, object: foes, slot: d, score: 0.88 }],
  ],
  ['lutter battre', [{ predicate: 'fought', subject: fighters, object: foes, slot: against, score: 0.88 }]],
  [
    'affronter combattre',
    [
      {
        predicate: 'fought',
        subject: fighters,
        object: foes,
        slot: d,
        mutual: true,
        reflexive: true,
        score: 0.85,
      },
    ],
  ],
  [
    'attaquer bombarder pilonner envahir assaillir assiéger agresser mitrailler incendier saboter pirater encercler',
    [{ predicate: 'attacked', subject: fighters, object: targets, slot: d, score: 0.9 }],
  ],
  [
    'frapper viser cibler ensanglanter endeuiller secouer toucher ravager dévaster détruire meurtrir ébranler',
    [{ predicate: 'was-target-of', subject: events, object: grounds, slot: d, reversed: true, score: 0.85 }],
  ],
  [
    'frapper cibler',
    [
      {
        predicate: 'attacked',
        subject: armedBodies,
        object: targets,
        slot: d,
        notBehind: wordSet('sanction sanctions embargo droits taxes amende amendes interdiction'),
        score: 0.8,
      },
      {
        predicate: 'attacked',
        subject: fighters,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans'],
        noun: builtThings,
        score: 0.8,
      },
    ],
  ],
  ['viser', [{ predicate: 'attacked', subject: groups, object: targets, slot: d, score: 0.7 }]],
  ['menacer', [{ predicate: 'threatened', subject: actors, object: threatened, slot: d, score: 0.85 }]],
  [
    'enlever kidnapper',
    [
      { predicate: 'held-nationals-of', subject: fighters, object: captives, slot: d, score: 0.88 },
      { predicate: 'kidnapped', subject: fighters, object: persons, slot: d, score: 0.92 },
    ],
  ],
  [
    'retenir détenir séquestrer',
    [{ predicate: 'held-nationals-of', subject: fighters, object: captives, slot: d, score: 0.85 }],
  ],
  [
    'localiser repérer identifier retrouver',
    [{ predicate: 'located', subject: powers, object: personsAndGroups, slot: d, score: 0.88 }],
  ],
  [
    'surveiller espionner filer',
    [{ predicate: 'tracked', subject: powers, object: personsAndGroups, slot: d, score: 0.85 }],
  ],
  [
    'condamner',
    [
      {
        predicate: 'sentenced',
        subject: { types: ['agency'], as: ['self', 'authority'] },
        object: persons,
        slot: d,
        score: 0.85,
      },
      {
        predicate: 'criticised',
        subject: actors,
        object: {
          types: ['country', 'group', 'event', 'organization', 'agency'],
          as: ['self', 'authority', 'forces'],
        },
        slot: d,
        score: 0.88,
      },
    ],
  ],
  [
    'inculper poursuivre juger',
    [{ predicate: 'prosecuted', subject: powers, object: personsAndGroups, slot: d, score: 0.9 }],
  ],
  [
    'mettre',
    [
      {
        predicate: 'prosecuted',
        subject: powers,
        object: personsAndGroups,
        slot: d,
        behind: wordSet('examen accusation'),
        score: 0.9,
      },
      {
        predicate: 'accused',
        subject: actors,
        object: topics,
        slot: d,
        behind: wordSet('cause'),
        score: 0.8,
      },
    ],
  ],
  [
    'remettre mettre placer',
    [
      {
        predicate: 'released',
        subject: powers,
        object: persons,
        slot: d,
        behind: wordSet('liberte'),
        score: 0.88,
      },
    ],
  ],
  [
    'rejeter réfuter démentir nier contester récuser balayer',
    [
      {
        predicate: 'denied',
        subject: actors,
        object: actors,
        slot: 'complement',
        noun: wordSet(
          'accusation accusations allegation allegations affirmation affirmations propos assertions',
        ),
        score: 0.88,
      },
    ],
  ],
  [
    'requérir',
    [
      {
        predicate: 'prosecuted',
        subject: powers,
        object: persons,
        slot: against,
        score: 0.85,
      },
    ],
  ],
  ['sanctionner', [{ predicate: 'sanctioned', subject: powers, object: topics, slot: d, score: 0.9 }]],
  [
    'imposer infliger décréter adopter prononcer prendre annoncer rétablir renforcer durcir prolonger étendre élargir',
    [
      {
        predicate: 'sanctioned',
        subject: powers,
        object: topics,
        slot: ['a', 'au', 'aux', 'contre', 'sur', 'a_l_encontre_de', 'a_l_egard_de'],
        noun: wordSet('sanctions sanction embargo'),
        score: 0.9,
      },
    ],
  ],
  [
    'expulser',
    [
      {
        predicate: 'expelled',
        subject: powers,
        object: { types: ['person', 'country'], as: ['self', 'authority', 'forces'] },
        slot: d,
        score: 0.88,
      },
    ],
  ],
  [
    'extrader',
    [
      {
        predicate: 'extradited-to',
        subject: persons,
        object: states,
        slot: ['vers', 'a', 'au', 'aux', 'en'],
        passiveOnly: true,
        score: 0.93,
      },
    ],
  ],
  [
    'revendiquer',
    [
      {
        predicate: 'claimed-responsibility-for',
        subject: fighters,
        object: events,
        slot: d,

        score: 0.9,
      },
    ],
  ],
  [
    'perpétrer commettre',
    [{ predicate: 'perpetrated', subject: fighters, object: events, slot: d, score: 0.9 }],
  ],
  [
    'mener conduire effectuer',
    [
      { predicate: 'carried-out', subject: fighters, object: events, slot: d, score: 0.85 },
      {
        predicate: 'fought',
        subject: fighters,
        object: foes,
        slot: against,
        noun: wordSet('guerre lutte offensive operation operations combat campagne'),
        score: 0.85,
      },
      {
        predicate: 'attacked',
        subject: fighters,
        object: targets,
        slot: ['contre', 'sur', 'en', 'a', 'au', 'dans'],
        noun: wordSet('attaque attaques frappe frappes raid raids bombardement bombardements'),
        score: 0.85,
      },
      {
        predicate: 'visited',
        subject: persons,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans'],
        noun: wordSet('visite deplacement voyage tournee'),
        score: 0.9,
      },
    ],
  ],
  [
    'planifier fomenter préparer projeter orchestrer commanditer ourdir coordonner',
    [{ predicate: 'planned', subject: personsAndGroups, object: events, slot: d, score: 0.85 }],
  ],

  [
    'opposer',
    [
      {
        predicate: 'opposed',
        subject: actors,
        object: topics,
        slot: to,
        passiveOnly: true,
        score: 0.85,
      },
    ],
  ],
  [
    'exclure refuser rejeter écarter rompre',
    [
      {
        predicate: 'opposed',
        subject: actors,
        object: topics,
        slot: ['avec'],
        noun: wordSet('dialogue negociation negociations discussion discussions pourparlers'),
        score: 0.84,
      },
    ],
  ],
  [
    'opposer',
    [{ predicate: 'opposed', subject: actors, object: topics, slot: to, reflexive: true, score: 0.85 }],
  ],
  ['rejeter contester', [{ predicate: 'opposed', subject: actors, object: events, slot: d, score: 0.8 }]],
  [
    'suspendre exclure',
    [
      {
        predicate: 'suspended',
        subject: { types: ['organization'], as: ['self'] },
        object: { types: ['country', 'organization', 'person'], as: ['self'] },
        slot: d,
        score: 0.88,
      },
    ],
  ],
  [
    'vaincre défaire écraser battre',
    [{ predicate: 'defeated', subject: fighters, object: foes, slot: d, score: 0.85 }],
  ],
  [
    'remporter gagner emporter',
    [
      {
        predicate: 'defeated',
        subject: persons,
        object: persons,
        slot: ['face_a', 'contre', 'devant'],
        score: 0.84,
      },
    ],
  ],
  [
    'perdre',
    [
      {
        predicate: 'suffered',
        subject: { types: ['country', 'agency', 'group', 'organization'], as: ['self', 'forces', 'members'] },
        object: events,
        slot: ['dans', 'lors_de', 'au_cours_de'],
        noun: wordSet('hommes soldats militaires policiers gendarmes combattants elements membres'),
        score: 0.84,
      },
    ],
  ],
  [
    'secourir sauver recueillir repêcher',
    [
      {
        predicate: 'rescued',
        subject: powers,
        object: { types: ['person'], as: ['self'] },
        slot: d,
        score: 0.8,
      },
    ],
  ],
  [
    'lancer engager entreprendre décider',
    [{ predicate: 'undertook', subject: powers, object: events, slot: d, score: 0.85 }],
  ],

  // cooperation
  [
    'renforcer développer intensifier approfondir poursuivre',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        slot: withOthers,
        noun: wordSet('cooperation collaboration partenariat'),
        planned: 'seeks-cooperation-with',
        score: 0.85,
      },
    ],
  ],
  [
    'coopérer collaborer',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        slot: withOthers,
        mutual: true,
        score: 0.9,
      },
    ],
  ],
  [
    'aider assister épauler seconder ravitailler secourir',
    [{ predicate: 'assisted', subject: actors, object: topics, slot: d, score: 0.85 }],
  ],
  [
    'apporter fournir accorder offrir prêter octroyer',
    [
      {
        predicate: 'provided-intelligence-to',
        subject: parties,
        object: parties,
        slot: to,
        noun: intelligence,
        score: 0.9,
      },
      {
        predicate: 'supplied-arms-to',
        subject: parties,
        object: parties,
        slot: to,
        noun: weapons,
        score: 0.9,
      },
      { predicate: 'assisted', subject: actors, object: topics, slot: to, noun: help, score: 0.9 },
      { predicate: 'backed', subject: actors, object: topics, slot: to, noun: backing, score: 0.88 },
    ],
  ],
  [
    'transmettre communiquer partager',
    [
      {
        predicate: 'provided-intelligence-to',
        subject: parties,
        object: parties,
        slot: [...to],
        noun: intelligence,
        score: 0.9,
      },
    ],
  ],
  [
    'soutenir appuyer parrainer cautionner défendre',
    [{ predicate: 'backed', subject: actors, object: topics, slot: d, score: 0.88 }],
  ],
  [
    'financer subventionner renflouer stipendier',
    [{ predicate: 'funded', subject: actors, object: topics, slot: d, score: 0.9 }],
  ],
  [
    'armer équiper',
    [{ predicate: 'supplied-arms-to', subject: parties, object: parties, slot: d, score: 0.85 }],
  ],
  [
    'livrer vendre envoyer céder',
    [
      {
        predicate: 'supplied-arms-to',
        subject: parties,
        object: parties,
        slot: to,
        noun: weapons,
        score: 0.9,
      },
    ],
  ],
  [
    'former entraîner instruire',
    [
      { predicate: 'trained-officers-of', subject: parties, object: soldiers, slot: d, score: 0.88 },
      {
        predicate: 'trained-officers-of',
        subject: powers,
        object: { types: ['agency'], as: ['self', 'forces'] },
        slot: d,
        score: 0.85,
      },
    ],
  ],
  [
    'rencontrer',
    [
      {
        predicate: 'met',
        subject: personsAndStates,
        object: interlocutors,
        slot: d,
        mutual: true,
        reflexive: true,
        score: 0.9,
      },
      {
        predicate: 'met',
        subject: personsAndStates,
        object: interlocutors,
        slot: d,
        mutual: true,
        score: 0.93,
      },
    ],
  ],
  [
    'recevoir accueillir',
    [
      { predicate: 'met', subject: persons, object: persons, slot: d, score: 0.9 },
      {
        predicate: 'met',
        subject: persons,
        object: { types: ['country'], as: ['authority'] },
        slot: d,
        score: 0.82,
      },
    ],
  ],
  [
    'entretenir réunir',
    [
      {
        predicate: 'met',
        subject: personsAndStates,
        object: personsAndStates,
        slot: ['avec'],
        reflexive: true,
        mutual: true,
        score: 0.92,
      },
    ],
  ],
  [
    'avoir tenir mener procéder reprendre entamer ouvrir poursuivre',
    [
      {
        predicate: 'met',
        subject: personsAndStates,
        object: interlocutors,
        slot: ['avec'],
        noun: wordSet(
          'entretien entretiens echange echanges discussion discussions conversation reunion rencontre pourparlers negociations tete-a-tete consultations',
        ),
        mutual: true,
        score: 0.88,
      },
    ],
  ],
  ['parler', [{ predicate: 'met', subject: persons, object: persons, slot: ['avec'], score: 0.85 }]],
  [
    'discuter dialoguer négocier échanger converser conférer dîner déjeuner',
    [{ predicate: 'met', subject: actors, object: actors, slot: ['avec'], mutual: true, score: 0.85 }],
  ],
  [
    'examiner explorer évoquer aborder étudier convenir débattre passer partager',
    [
      {
        predicate: 'met',
        subject: persons,
        object: { types: ['person', 'country'], as: ['authority'] },
        slot: ['avec'],
        score: 0.82,
      },
      { predicate: 'met', subject: persons, object: persons, slot: ['avec'], score: 0.82 },
    ],
  ],
  [
    'survenir intervenir',
    [
      {
        predicate: 'followed',
        subject: events,
        object: events,
        slot: ['apres', 'au_lendemain_de', 'a_la_suite_de', 'suite_a'],
        score: 0.82,
      },
    ],
  ],
  [
    'présider',
    [
      {
        predicate: 'took-part-in',
        subject: persons,
        object: events,
        slot: d,
        planned: 'was-due-to-attend',
        score: 0.84,
      },
    ],
  ],
  [
    'participer prendre assister',
    [
      {
        predicate: 'took-part-in',
        subject: actors,
        object: events,
        slot: to,
        planned: 'was-due-to-attend',
        score: 0.88,
      },
    ],
  ],
  [
    'signer conclure ratifier parapher sceller',
    [
      {
        predicate: 'signed-agreement-with',
        subject: parties,
        object: parties,
        slot: ['avec'],
        noun: wordSet('accord accords traite convention memorandum protocole contrat partenariat pacte'),
        mutual: true,
        score: 0.9,
      },
    ],
  ],
  [
    'libérer relâcher',
    [
      { predicate: 'released', subject: fighters, object: persons, slot: d, score: 0.88 },
      { predicate: 'held-nationals-of', subject: groups, object: captives, slot: d, score: 0.82 },
    ],
  ],
  [
    'reconnaître',
    [
      {
        predicate: 'recognised',
        subject: { types: ['country', 'organization'], as: ['self', 'authority'] },
        object: states,
        slot: d,
        score: 0.7,
      },
      {
        predicate: 'recognised',
        subject: { types: ['country', 'organization'], as: ['self', 'authority'] },
        object: { types: ['agency', 'organization'], as: ['self'] },
        slot: d,
        score: 0.7,
      },
    ],
  ],

  // structure
  [
    'fonder créer cofonder instituer instaurer',
    [{ predicate: 'founded', subject: actors, object: bodies, slot: d, score: 0.93 }],
  ],
  [
    'diriger présider commander piloter gouverner',
    [
      {
        predicate: 'heads',
        subject: persons,
        object: { types: ['agency', 'organization', 'group', 'country'], as: ['self', 'authority'] },
        slot: d,
        score: 0.9,
      },
    ],
  ],
  [
    'assurer assumer exercer occuper détenir prendre',
    [
      {
        predicate: 'heads',
        subject: { types: ['person', 'country'], as: ['self', 'authority'] },
        object: { types: ['agency', 'organization', 'group'], as: ['self'] },
        slot: 'complement',
        noun: wordSet('presidence direction commandement tete gouvernance leadership'),
        score: 0.86,
      },
    ],
  ],
  [
    'nommer désigner introniser investir promouvoir',
    [{ predicate: 'appointed', subject: actors, object: persons, slot: d, score: 0.9 }],
  ],
  [
    'limoger destituer renverser révoquer démettre évincer déposer écarter congédier',
    [{ predicate: 'removed-from-office', subject: actors, object: persons, slot: d, score: 0.9 }],
  ],
  [
    'remporter gagner',
    [
      {
        predicate: 'won',
        subject: { types: ['person', 'organization'], as: ['self'] },
        object: events,
        slot: d,
        score: 0.9,
      },
    ],
  ],
  ['succéder', [{ predicate: 'succeeded', subject: persons, object: persons, slot: to, score: 0.92 }]],
  ['remplacer', [{ predicate: 'succeeded', subject: persons, object: persons, slot: d, score: 0.85 }]],
  [
    'appartenir',
    [
      {
        predicate: 'was-member-of',
        subject: persons,
        object: { types: ['group', 'organization', 'agency'], as: ['self'] },
        slot: to,
        score: 0.9,
      },
      {
        predicate: 'belongs-to',
        subject: { types: ['agency', 'group', 'organization'], as: ['self', 'members'] },
        object: parties,
        slot: to,
        score: 0.85,
      },
    ],
  ],
  [
    'dépendre relever',
    [
      {
        predicate: 'belongs-to',
        subject: { types: ['agency', 'organization'], as: ['self'] },
        object: powers,
        slot: ['de', 'du', 'des', 'd'],
        score: 0.85,
      },
    ],
  ],
  [
    'rejoindre intégrer',
    [
      { predicate: 'was-member-of', subject: persons, object: groups, slot: d, score: 0.9 },
      {
        predicate: 'was-member-of',
        subject: persons,
        object: groups,
        slot: 'complement',
        noun: wordSet('rang rangs'),
        score: 0.9,
      },
      {
        predicate: 'joined',
        subject: states,
        object: { types: ['organization', 'group'], as: ['self'] },
        slot: d,
        score: 0.88,
      },
    ],
  ],
  ['adhérer', [{ predicate: 'joined', subject: states, object: bodies, slot: to, score: 0.9 }]],
  [
    'chasser déloger',
    [
      {
        predicate: 'left',
        subject: { types: ['group', 'agency'], as: ['self', 'members', 'forces'] },
        object: grounds,
        slot: ['de', 'du', 'des', 'd'],
        passiveOnly: true,
        score: 0.84,
      },
      {
        predicate: 'expelled',
        subject: fighters,
        object: groups,
        slot: d,
        score: 0.84,
      },
    ],
  ],
  [
    'quitter abandonner évacuer',
    [
      {
        predicate: 'left',
        subject: { types: ['country', 'agency', 'group', 'organization'], as: ['self', 'members', 'forces'] },
        object: { types: ['place', 'country'], as: ['self', 'ground'] },
        slot: d,
        score: 0.82,
      },
    ],
  ],
  [
    'démissionner',
    [
      {
        predicate: 'left',
        subject: persons,
        object: bodies,
        slot: ['de', 'du', 'des', 'd'],
        score: 0.85,
      },
    ],
  ],
  [
    'servir',
    [
      {
        predicate: 'served',
        subject: persons,
        object: bodies,
        slot: ['dans', 'au_sein_de', 'a', 'au'],
        score: 0.82,
      },
    ],
  ],
  [
    'quitter',
    [
      {
        predicate: 'left',
        subject: { types: ['country', 'person'], as: ['self', 'authority'] },
        object: bodies,
        slot: d,
        score: 0.85,
      },
    ],
  ],
  [
    'prêter faire proclamer annoncer déclarer jurer renouveler réitérer',
    [
      {
        predicate: 'pledged-allegiance-to',
        subject: personsAndGroups,
        object: personsAndGroups,
        slot: to,
        noun: wordSet('allegeance'),
        score: 0.93,
      },
    ],
  ],
  [
    'lier affilier',
    [
      {
        predicate: 'linked-to',
        subject: { types: ['person', 'group', 'organization'], as: ['self', 'members'] },
        object: { types: ['group', 'organization', 'agency', 'country'], as: ['self', 'members'] },
        slot: to,
        passiveOnly: true,
        score: 0.85,
      },
    ],
  ],

  [
    'autoriser',
    [
      {
        predicate: 'allowed',
        subject: powers,
        object: { types: ['event', 'organization'], as: ['self'] },
        slot: d,
        score: 0.85,
      },
    ],
  ],
  [
    'diriger conduire commander',
    [
      {
        predicate: 'heads',
        subject: { types: ['country', 'agency'], as: ['self', 'authority'] },
        object: { types: ['organization'], as: ['self'] },
        slot: d,
        score: 0.75,
      },
    ],
  ],

  [
    'prendre reprendre',
    [
      {
        predicate: 'seized-control-of',
        subject: fighters,
        object: grounds,
        slot: 'complement',
        noun: wordSet('controle'),
        score: 0.9,
      },
      {
        predicate: 'seized-control-of',
        subject: { types: ['group', 'agency', 'country'], as: ['self', 'forces', 'members'] },
        object: { types: ['place'], as: ['self', 'ground'] },
        slot: d,
        score: 0.85,
      },
    ],
  ],
  ['faciliter', [{ predicate: 'mediated', subject: actors, object: events, slot: d, score: 0.82 }]],
  [
    'allier',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        slot: ['de', 'du', 'd', 'des'],
        passiveOnly: true,
        score: 0.84,
      },
    ],
  ],
  [
    'conquérir reconquérir',
    [
      {
        predicate: 'seized-control-of',
        subject: fighters,
        object: { types: ['place', 'country'], as: ['self', 'ground'] },
        slot: d,
        score: 0.9,
      },
    ],
  ],
  [
    'tomber',
    [
      {
        predicate: 'seized-control-of',
        subject: grounds,
        object: fighters,
        slot: ['aux_mains_de'],
        reversed: true,
        score: 0.9,
      },
    ],
  ],
  [
    'tirer lancer larguer',
    [
      {
        predicate: 'attacked',
        subject: fighters,
        object: targets,
        slot: ['sur', 'contre', 'vers', 'en_direction_de'],
        noun: wordSet(
          'missile missiles roquette roquettes drone drones obus fusee fusees projectile projectiles bombe bombes salve salves attaque attaques offensive assaut raid raids frappe frappes',
        ),
        score: 0.88,
      },
    ],
  ],
  [
    'emparer',
    [
      {
        predicate: 'seized-control-of',
        subject: fighters,
        object: grounds,
        slot: ['de', 'du', 'des', 'd'],
        reflexive: true,
        score: 0.9,
      },
    ],
  ],
  [
    'contrôler tenir occuper',
    [
      {
        predicate: 'active-in',
        subject: { types: ['group', 'agency'], as: ['self', 'forces', 'members'] },
        object: { types: ['place'], as: ['self', 'ground'] },
        slot: d,
        score: 0.85,
      },
    ],
  ],
  [
    'rassembler réunir regrouper associer impliquer mobiliser',
    [
      { predicate: 'took-part-in', subject: events, object: parties, slot: d, reversed: true, score: 0.85 },
      {
        predicate: 'was-member-of',
        subject: { types: ['organization'], as: ['self'] },
        object: states,
        slot: d,
        reversed: true,
        score: 0.82,
      },
    ],
  ],
  [
    'lier unir',
    [
      {
        predicate: 'was-member-of',
        subject: { types: ['organization'], as: ['self'] },
        object: states,
        slot: d,
        reversed: true,
        score: 0.8,
      },
    ],
  ],
  [
    'conduire mener',
    [
      {
        predicate: 'heads',
        subject: persons,
        object: { types: ['agency', 'organization', 'group'], as: ['self'] },
        slot: d,
        score: 0.88,
      },
    ],
  ],
  // location
  [
    'disposer avoir posséder compter établir installer ouvrir conserver maintenir',
    [
      {
        predicate: 'based-in',
        subject: { types: ['group', 'organization', 'agency'], as: ['self', 'members'] },
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans', 'sur'],
        behind: wordSet('bases base camps camp bastions sanctuaires sanctuaire fief fiefs'),
        score: 0.84,
      },
      {
        predicate: 'based-in',
        subject: { types: ['group', 'organization', 'agency'], as: ['self', 'members'] },
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans', 'sur'],
        noun: wordSet('bases base camps camp bastions sanctuaires sanctuaire fief fiefs siege quartier'),
        score: 0.84,
      },
    ],
  ],
  [
    'trouver séjourner stationner',
    [
      {
        predicate: 'deployed-forces-to',
        subject: soldiers,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans'],
        score: 0.82,
      },
    ],
  ],
  [
    'arriver atterrir débarquer entrer',
    [
      {
        predicate: 'deployed-forces-to',
        subject: soldiers,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans'],
        score: 0.85,
      },
    ],
  ],
  [
    'maintenir stationner',
    [
      {
        predicate: 'deployed-forces-to',
        subject: powers,
        object: grounds,
        slot: at,
        noun: troops,
        score: 0.88,
      },
    ],
  ],
  [
    'rendre',
    [
      {
        predicate: 'sent-officers-to',
        subject: { types: ['agency', 'country'], as: ['forces'] },
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans'],
        reflexive: true,
        score: 0.8,
      },
    ],
  ],
  [
    'fuir réfugier enfuir exiler',
    [
      {
        predicate: 'fled-to',
        subject: persons,
        object: grounds,
        slot: ['vers', 'en', 'au', 'aux', 'a'],
        score: 0.82,
      },
    ],
  ],
  [
    'opérer sévir implanter activer agir combattre évoluer rôder',
    [
      {
        predicate: 'active-in',
        subject: personsAndGroups,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans', 'sur'],
        score: 0.88,
      },
    ],
  ],
  [
    'baser installer établir implanter domicilier situer',
    [
      {
        predicate: 'based-in',
        subject: bodies,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans'],
        passiveOnly: true,
        score: 0.9,
      },
    ],
  ],
  [
    'retrancher réfugier cacher',
    [
      {
        predicate: 'hid-in',
        subject: personsAndGroups,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans'],
        reflexive: true,
        score: 0.88,
      },
      {
        predicate: 'hid-in',
        subject: personsAndGroups,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans'],
        passiveOnly: true,
        score: 0.85,
      },
    ],
  ],
  [
    'déployer envoyer dépêcher',
    [
      {
        predicate: 'deployed-forces-to',
        subject: powers,
        object: grounds,
        slot: at,
        noun: troops,
        score: 0.9,
      },
    ],
  ],
  [
    'rendre déplacer',
    [
      {
        predicate: 'visited',
        subject: envoys,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans'],
        reflexive: true,
        score: 0.9,
      },
    ],
  ],
  [
    'aller',
    [
      {
        predicate: 'visited',
        subject: persons,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en'],
        score: 0.8,
      },
    ],
  ],
  [
    'envoler',
    [
      {
        predicate: 'visited',
        subject: persons,
        object: grounds,
        slot: ['pour', 'vers'],
        reflexive: true,
        score: 0.78,
      },
    ],
  ],
  [
    'entamer achever terminer poursuivre débuter commencer',
    [
      {
        predicate: 'visited',
        subject: persons,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans'],
        noun: wordSet('visite deplacement voyage tournee'),
        score: 0.88,
      },
    ],
  ],
  ['visiter', [{ predicate: 'visited', subject: persons, object: grounds, slot: d, score: 0.9 }]],
  [
    'arriver atterrir',
    [
      {
        predicate: 'visited',
        subject: persons,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en'],
        score: 0.75,
      },
    ],
  ],

  // statement
  [
    'imputer attribuer',
    [
      {
        predicate: 'accused',
        subject: actors,
        object: {
          types: ['country', 'agency', 'group', 'person', 'organization'],
          as: ['self', 'forces', 'members'],
        },
        slot: to,
        noun: wordSet(
          'attaque attentat responsabilite explosion meurtre massacre assassinat tir frappe raid violences',
        ),
        score: 0.85,
      },
    ],
  ],
  [
    'réaffirmer exprimer afficher réitérer renouveler témoigner',
    [{ predicate: 'backed', subject: actors, object: topics, slot: to, noun: backing, score: 0.86 }],
  ],
  [
    'rompre',
    [
      {
        predicate: 'broke-ties-with',
        subject: states,
        object: states,
        slot: ['avec'],
        noun: wordSet('relations relation liens'),
        mutual: true,
        score: 0.92,
      },
    ],
  ],
  ['ordonner', [{ predicate: 'ordered', subject: actors, object: events, slot: d, score: 0.85 }]],
  [
    'enjoindre intimer recommander conseiller prescrire réclamer',
    [{ predicate: 'urged', subject: actors, object: parties, slot: to, score: 0.85 }],
  ],
  ['sommer', [{ predicate: 'urged', subject: actors, object: parties, slot: d, score: 0.85 }]],
  [
    'être',
    [
      {
        predicate: 'active-in',
        subject: personsAndGroups,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans', 'sur'],
        noun: wordSet('actif active actifs actives'),
        score: 0.85,
      },
    ],
  ],
  ['reprocher', [{ predicate: 'accused', subject: actors, object: topics, slot: to, score: 0.85 }]],
  ['demander', [{ predicate: 'urged', subject: actors, object: parties, slot: to, score: 0.82 }]],
  [
    'saluer féliciter louer remercier vanter applaudir acclamer encenser complimenter',
    [{ predicate: 'praised', subject: actors, object: topics, slot: d, score: 0.88 }],
  ],
  [
    'féliciter réjouir',
    [
      {
        predicate: 'praised',
        subject: actors,
        object: topics,
        slot: ['de', 'du', 'des', 'd'],
        reflexive: true,
        score: 0.85,
      },
    ],
  ],
  [
    'critiquer dénoncer fustiger regretter déplorer désapprouver réprouver blâmer stigmatiser épingler vilipender tancer désavouer railler conspuer',
    [{ predicate: 'criticised', subject: actors, object: topics, slot: d, score: 0.88 }],
  ],
  ['accuser incriminer', [{ predicate: 'accused', subject: actors, object: topics, slot: d, score: 0.93 }]],
  [
    'accuser incriminer soupçonner',
    [
      {
        predicate: 'accused',
        subject: actors,
        object: topics,
        slot: d,
        reflexive: true,
        mutual: true,
        eachOther: true,
        score: 0.88,
      },
    ],
  ],
  [
    'rejeter renvoyer',
    [
      {
        predicate: 'accused',
        subject: actors,
        object: topics,
        slot: d,
        noun: wordSet('responsabilite faute balle'),
        reflexive: true,
        mutual: true,
        eachOther: true,
        score: 0.85,
      },
    ],
  ],
  [
    'appeler exhorter inviter presser adjurer conjurer implorer supplier enjoindre',
    [
      {
        predicate: 'urged',
        subject: actors,
        object: {
          types: ['country', 'agency', 'group', 'organization', 'person'],
          as: ['self', 'authority', 'members'],
        },
        slot: d,
        score: 0.85,
      },
    ],
  ],
  [
    'citer',
    [
      { predicate: 'cited', subject: media, object: media, slot: d, score: 0.9 },
      { predicate: 'cited', subject: media, object: persons, slot: d, score: 0.85 },
    ],
  ],
  [
    'accorder',
    [
      {
        predicate: 'gave-interview-to',
        subject: persons,
        object: media,
        slot: to,
        noun: wordSet('entretien interview'),
        score: 0.93,
      },
    ],
  ],

  // support verbs: « mettre en cause », « porter plainte contre », « rendre hommage à »
  [
    'avoir entretenir',
    [
      {
        predicate: 'linked-to',
        subject: { types: ['person', 'group', 'organization', 'agency'], as: ['self', 'members'] },
        object: {
          types: ['group', 'organization', 'agency', 'country', 'person'],
          as: ['self', 'members', 'authority'],
        },
        slot: ['avec'],
        noun: wordSet('lien liens relation relations contact contacts'),
        score: 0.82,
      },
    ],
  ],
  [
    'être',
    [
      {
        predicate: 'was-target-of',
        subject: {
          types: ['country', 'place', 'agency', 'group', 'organization', 'person'],
          as: ['self', 'forces', 'authority', 'members'],
        },
        object: events,
        slot: 'complement',
        noun: wordSet('cible cibles victime victimes objet'),
        score: 0.88,
      },
      {
        predicate: 'happened-in',
        subject: grounds,
        object: events,
        slot: 'complement',
        noun: wordSet('theatre scene cadre'),
        reversed: true,
        score: 0.88,
      },
    ],
  ],
  [
    'subir essuyer',
    [
      {
        predicate: 'was-target-of',
        subject: {
          types: ['country', 'place', 'agency', 'group', 'organization', 'person'],
          as: ['self', 'forces', 'authority', 'members'],
        },
        object: events,
        slot: d,
        score: 0.85,
      },
    ],
  ],
  [
    'porter déposer',
    [
      {
        predicate: 'prosecuted',
        subject: actors,
        object: topics,
        slot: against,
        noun: wordSet('plainte plaintes'),
        score: 0.8,
      },
    ],
  ],
  [
    'lancer émettre délivrer',
    [
      {
        predicate: 'prosecuted',
        subject: powers,
        object: persons,
        slot: ['contre', 'a_l_encontre_de', 'visant'],
        noun: wordSet('mandat mandats'),
        score: 0.88,
      },
    ],
  ],
  [
    'ouvrir mener diligenter',
    [
      {
        predicate: 'investigated',
        subject: powers,
        object: topics,
        slot: ['contre', 'sur', 'visant', 'a_l_encontre_de'],
        noun: wordSet('enquete information instruction investigation investigations'),
        score: 0.86,
      },
    ],
  ],
  [
    'saisir',
    [
      {
        predicate: 'investigated',
        subject: powers,
        object: topics,
        slot: ['sur', 'de', 'du', 'd'],
        reflexive: true,
        score: 0.8,
      },
    ],
  ],
  [
    'enquêter',
    [{ predicate: 'investigated', subject: powers, object: topics, slot: ['sur', 'contre'], score: 0.88 }],
  ],
  [
    'faire',
    [
      {
        predicate: 'praised',
        subject: actors,
        object: topics,
        slot: 'complement',
        noun: wordSet('eloge eloges'),
        score: 0.88,
      },
      {
        predicate: 'was-member-of',
        subject: members,
        object: unions,
        slot: 'complement',
        noun: wordSet('partie'),
        score: 0.88,
      },
    ],
  ],
  [
    'exprimer témoigner adresser présenter',
    [
      {
        predicate: 'praised',
        subject: actors,
        object: topics,
        slot: [...to, 'envers', 'vis_a_vis_de', 'a_l_egard_de'],
        noun: wordSet('gratitude reconnaissance remerciements felicitations'),
        score: 0.86,
      },
    ],
  ],
  ['solliciter', [{ predicate: 'urged', subject: actors, object: parties, slot: d, score: 0.78 }]],
  [
    'saluer louer',
    [
      {
        predicate: 'praised',
        subject: actors,
        object: topics,
        slot: ['avec'],
        noun: wordSet('cooperation collaboration partenariat relations entente'),
        score: 0.82,
      },
    ],
  ],
  [
    'rendre',
    [
      {
        predicate: 'praised',
        subject: actors,
        object: topics,
        slot: to,
        noun: wordSet('hommage'),
        score: 0.88,
      },
    ],
  ],
  [
    'prendre',
    [
      {
        predicate: 'backed',
        subject: actors,
        object: topics,
        slot: 'complement',
        noun: wordSet('defense'),
        score: 0.8,
      },
    ],
  ],
  [
    'mettre',
    [
      {
        predicate: 'opposed',
        subject: powers,
        object: events,
        slot: to,
        noun: wordSet('veto'),
        score: 0.9,
      },
    ],
  ],
  [
    'indigner insurger élever',
    [
      {
        predicate: 'criticised',
        subject: actors,
        object: topics,
        slot: ['contre', 'de', 'du', 'des', 'd'],
        reflexive: true,
        score: 0.85,
      },
    ],
  ],
  [
    'protester manifester',
    [{ predicate: 'opposed', subject: actors, object: topics, slot: against, score: 0.85 }],
  ],
  [
    'boycotter bloquer refuser',
    [{ predicate: 'opposed', subject: actors, object: events, slot: d, score: 0.82 }],
  ],
  [
    'exiger réclamer demander solliciter',
    [
      {
        predicate: 'urged',
        subject: actors,
        object: parties,
        slot: ['de', 'du', 'des', 'd', 'aupres_de'],
        score: 0.78,
      },
      {
        predicate: 'urged',
        subject: actors,
        object: parties,
        slot: 'complement',
        noun: wordSet('aide soutien appui assistance intervention mediation arbitrage'),
        score: 0.84,
      },
    ],
  ],
  [
    'apporter réaffirmer exprimer afficher réitérer renouveler témoigner promettre annoncer',
    [
      {
        predicate: 'backed',
        subject: actors,
        object: topics,
        slot: to,
        noun: wordSet('soutien appui solidarite'),
        score: 0.86,
      },
    ],
  ],
  [
    'recevoir obtenir solliciter',
    [
      {
        predicate: 'backed',
        subject: actors,
        object: topics,
        slot: ['de_la_part_de'],
        noun: backing,
        reversed: true,
        score: 0.86,
      },
      {
        predicate: 'backed',
        subject: actors,
        object: topics,
        slot: 'complement',
        noun: backing,
        reversed: true,
        score: 0.86,
      },
      {
        predicate: 'assisted',
        subject: actors,
        object: topics,
        slot: 'complement',
        noun: help,
        reversed: true,
        score: 0.84,
      },
      {
        predicate: 'supplied-arms-to',
        subject: parties,
        object: parties,
        slot: ['de', 'du', 'des', 'd', 'de_la_part_de'],
        noun: weapons,
        reversed: true,
        score: 0.85,
      },
    ],
  ],
  [
    'bénéficier',
    [
      {
        predicate: 'benefited',
        subject: {
          types: ['country', 'agency', 'group', 'organization', 'person'],
          as: ['self', 'forces', 'authority', 'members'],
        },
        object: events,
        slot: ['de', 'du', 'des', 'd'],
        reversed: true,
        score: 0.82,
      },
    ],
  ],
  [
    'profiter bénéficier',
    [{ predicate: 'benefited', subject: events, object: topics, slot: to, score: 0.85 }],
  ],
  [
    'conduire mener aboutir entraîner',
    [{ predicate: 'led-to', subject: events, object: events, slot: to, score: 0.88 }],
  ],
  [
    'permettre entraîner provoquer causer déclencher engendrer occasionner susciter précipiter',
    [{ predicate: 'led-to', subject: events, object: events, slot: d, score: 0.88 }],
  ],
  ['déboucher', [{ predicate: 'led-to', subject: events, object: events, slot: ['sur'], score: 0.88 }]],
  ['porter', [{ predicate: 'concerned', subject: events, object: topics, slot: ['sur'], score: 0.85 }]],
  ['concerner', [{ predicate: 'concerned', subject: events, object: topics, slot: d, score: 0.85 }]],
  ['suivre', [{ predicate: 'followed', subject: events, object: events, slot: d, score: 0.85 }]],
  [
    'précéder',
    [{ predicate: 'followed', subject: events, object: events, slot: d, reversed: true, score: 0.85 }],
  ],
  [
    'intervenir exprimer parler',
    [
      {
        predicate: 'spoke-at',
        subject: persons,
        object: events,
        slot: ['lors_de', 'pendant', 'au_cours_de', 'a_l_issue_de', 'devant'],
        score: 0.85,
      },
    ],
  ],
  [
    'partir provenir',
    [
      {
        predicate: 'started-from',
        subject: { types: ['group', 'event', 'agency'], as: ['self', 'forces', 'members'] },
        object: grounds,
        slot: ['de', 'du', 'des', 'd', 'depuis'],
        score: 0.85,
      },
    ],
  ],
  [
    'retirer',
    [
      {
        predicate: 'left',
        subject: states,
        object: { types: ['organization'], as: ['self'] },
        slot: ['de', 'du', 'des', 'd'],
        reflexive: true,
        score: 0.88,
      },
    ],
  ],
  [
    'claquer',
    [
      {
        predicate: 'left',
        subject: states,
        object: { types: ['organization'], as: ['self'] },
        slot: 'complement',
        noun: wordSet('porte'),
        score: 0.85,
      },
    ],
  ],
  [
    'suspendre geler',
    [
      {
        predicate: 'broke-ties-with',
        subject: states,
        object: states,
        slot: ['avec'],
        noun: wordSet('relations liens'),
        score: 0.8,
      },
    ],
  ],
  [
    'allier associer liguer',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        slot: [...to, 'avec'],
        reflexive: true,
        mutual: true,
        score: 0.85,
      },
    ],
  ],
  [
    'travailler coordonner',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        slot: withOthers,
        reflexive: true,
        score: 0.8,
      },
    ],
  ],
  [
    'verser débloquer',
    [
      {
        predicate: 'funded',
        subject: actors,
        object: topics,
        slot: [...to, 'pour', 'en_faveur_de'],
        noun: wordSet(
          'euros dollars million millions milliard milliards fonds argent somme pret prets subvention aide',
        ),
        score: 0.82,
      },
    ],
  ],
  [
    'patrouiller',
    [
      {
        predicate: 'active-in',
        subject: { types: ['country', 'agency', 'organization', 'group'], as: ['self', 'forces', 'members'] },
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans', 'sur', 'au_large_de'],
        score: 0.85,
      },
    ],
  ],
  [
    'stationner déployer',
    [
      {
        predicate: 'deployed-forces-to',
        subject: soldiers,
        object: grounds,
        slot: at,
        passiveOnly: true,
        score: 0.86,
      },
    ],
  ],
  [
    'menacer constituer représenter poser',
    [
      {
        predicate: 'threatened',
        subject: foes,
        object: targets,
        slot: ['pour'],
        noun: wordSet('menace menaces danger'),
        score: 0.84,
      },
    ],
  ],
  [
    'siéger',
    [
      {
        predicate: 'was-member-of',
        subject: states,
        object: { types: ['organization'], as: ['self'] },
        slot: [...to, 'au_sein_de'],
        score: 0.75,
      },
      {
        predicate: 'based-in',
        subject: bodies,
        object: { types: ['place'], as: ['self'] },
        slot: [...to, 'en'],
        score: 0.8,
      },
    ],
  ],
  [
    'évader',
    [
      {
        predicate: 'fled-to',
        subject: persons,
        object: grounds,
        slot: ['vers'],
        reflexive: true,
        score: 0.85,
      },
    ],
  ],
  [
    'remettre livrer',
    [
      {
        predicate: 'extradited-to',
        subject: persons,
        object: states,
        slot: to,
        passiveOnly: true,
        score: 0.85,
      },
    ],
  ],
  [
    'considérer classer désigner qualifier cataloguer',
    [
      {
        predicate: 'accused',
        subject: powers,
        object: { types: ['group', 'organization'], as: ['self', 'members'] },
        slot: d,
        behind: wordSet('organisation groupe mouvement entite'),
        score: 0.8,
      },
    ],
  ],
  [
    'inscrire placer ajouter',
    [
      {
        predicate: 'sanctioned',
        subject: powers,
        object: { types: ['group', 'organization', 'person', 'country', 'agency'], as: ['self', 'members'] },
        slot: d,
        behind: wordSet('liste sanctions'),
        score: 0.84,
      },
    ],
  ],
  ['rechercher', [{ predicate: 'tracked', subject: powers, object: personsAndGroups, slot: d, score: 0.84 }]],
  [
    'tenir juger',
    [
      {
        predicate: 'accused',
        subject: actors,
        object: topics,
        slot: d,
        behind: wordSet('responsable responsables coupable'),
        score: 0.82,
      },
    ],
  ],
  [
    'acheter acquérir commander recevoir obtenir importer',
    [
      {
        predicate: 'supplied-arms-to',
        subject: parties,
        object: parties,
        slot: ['a', 'au', 'aux', 'aupres_de', 'de', 'du', 'des', 'd', 'de_la_part_de'],
        noun: weapons,
        reversed: true,
        score: 0.84,
      },
    ],
  ],
  [
    'recevoir obtenir percevoir toucher',
    [
      {
        predicate: 'funded',
        subject: actors,
        object: topics,
        slot: ['de', 'du', 'des', 'd', 'de_la_part_de'],
        noun: wordSet('euros dollars million millions milliard milliards fonds argent pret prets subvention'),
        reversed: true,
        score: 0.82,
      },
    ],
  ],
  [
    'attribuer imputer',
    [
      {
        predicate: 'perpetrated',
        subject: events,
        object: { types: ['group', 'person'], as: ['self', 'members'] },
        slot: to,
        passiveOnly: true,
        reversed: true,
        certainty: 'unconfirmed',
        score: 0.84,
      },
      {
        predicate: 'carried-out',
        subject: events,
        object: { types: ['country', 'agency'], as: ['self', 'forces'] },
        slot: to,
        passiveOnly: true,
        reversed: true,
        certainty: 'unconfirmed',
        score: 0.82,
      },
    ],
  ],
  [
    'travailler',
    [
      {
        predicate: 'served',
        subject: persons,
        object: { types: ['agency', 'organization', 'group'], as: ['self'] },
        slot: ['pour', 'chez', 'au_sein_de'],
        score: 0.84,
      },
    ],
  ],
  ['approuver', [{ predicate: 'backed', subject: actors, object: events, slot: d, score: 0.82 }]],
  [
    'représenter',
    [
      {
        predicate: 'served',
        subject: persons,
        object: { types: ['country', 'agency', 'organization'], as: ['self'] },
        slot: d,
        score: 0.8,
      },
    ],
  ],
  ['documenter', [{ predicate: 'reported-on', subject: bodies, object: events, slot: d, score: 0.85 }]],
  ['qualifier décrire', [{ predicate: 'spoke-of', subject: actors, object: topics, slot: d, score: 0.82 }]],
  [
    'exprimer',
    [
      {
        predicate: 'spoke-of',
        subject: actors,
        object: topics,
        slot: ['apres', 'face_a', 'sur', 'devant', 'quant_a', 'au_sujet_de'],
        noun: wordSet('inquietude inquietudes preoccupation preoccupations regrets indignation tristesse'),
        score: 0.82,
      },
    ],
  ],
  [
    'travailler agir opérer collaborer',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        slot: ['avec'],
        behind: wordSet('collaboration cooperation coordination concertation lien partenariat'),
        score: 0.84,
      },
    ],
  ],
  [
    'interroger interviewer',
    [
      {
        predicate: 'gave-interview-to',
        subject: media,
        object: persons,
        slot: d,
        reversed: true,
        score: 0.84,
      },
    ],
  ],
  [
    'exiler réfugier',
    [
      {
        predicate: 'fled-to',
        subject: persons,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans', 'vers'],
        passiveOnly: true,
        score: 0.84,
      },
    ],
  ],
  [
    'être',
    [
      {
        predicate: 'active-in',
        subject: { types: ['group', 'agency', 'organization'], as: ['self', 'members'] },
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans', 'sur'],
        noun: wordSet('present presents presente presentes'),
        score: 0.84,
      },
      {
        predicate: 'carried-out',
        subject: events,
        object: { types: ['group', 'person', 'agency'], as: ['self', 'members'] },
        slot: 'complement',
        noun: wordSet('oeuvre fait'),
        reversed: true,
        score: 0.82,
      },
    ],
  ],
  [
    'être rester demeurer tomber',
    [
      {
        predicate: 'held-nationals-of',
        subject: nationals,
        object: fighters,
        slot: ['aux_mains_de', 'entre_les_mains_de'],
        reversed: true,
        score: 0.84,
      },
      {
        predicate: 'kidnapped',
        subject: persons,
        object: { types: ['group'], as: ['self', 'members'] },
        slot: ['aux_mains_de', 'entre_les_mains_de'],
        reversed: true,
        score: 0.84,
      },
    ],
  ],
];
