import {
  actors,
  armedBodies,
  bodies,
  events,
  fighters,
  foes,
  grounds,
  groups,
  media,
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

/** Verbs and what they assert. The first that fits the ends is taken, so the narrower stands first. */
export const verbTriggers: readonly (readonly [string, readonly VerbTrigger[]])[] = [
  // opposition
  [
    'arrêter interpeller appréhender capturer écrouer incarcérer emprisonner',
    [{ predicate: 'arrested', subject: powers, object: personsAndGroups, slot: d, score: 0.93 }],
  ],
  [
    'tuer assassiner abattre exécuter décapiter',
    [{ predicate: 'killed', subject: fighters, object: persons, slot: d, score: 0.93 }],
  ],
  ['éliminer', [{ predicate: 'killed', subject: fighters, object: persons, slot: d, score: 0.85 }]],
  ['démanteler', [{ predicate: 'dismantled', subject: powers, object: groups, slot: d, score: 0.93 }]],
  ['déjouer', [{ predicate: 'foiled', subject: powers, object: events, slot: d, score: 0.93 }]],
  [
    'combattre affronter pourchasser traquer',
    [{ predicate: 'fought', subject: fighters, object: foes, slot: d, score: 0.88 }],
  ],
  ['lutter battre', [{ predicate: 'fought', subject: fighters, object: foes, slot: against, score: 0.88 }]],
  [
    'affronter',
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
    'attaquer bombarder pilonner envahir assaillir assiéger',
    [{ predicate: 'attacked', subject: fighters, object: targets, slot: d, score: 0.9 }],
  ],
  [
    'frapper viser cibler ensanglanter endeuiller secouer toucher',
    [{ predicate: 'was-target-of', subject: events, object: grounds, slot: d, reversed: true, score: 0.85 }],
  ],
  ['frapper', [{ predicate: 'attacked', subject: armedBodies, object: targets, slot: d, score: 0.8 }]],
  ['viser', [{ predicate: 'attacked', subject: groups, object: targets, slot: d, score: 0.7 }]],
  ['menacer', [{ predicate: 'threatened', subject: foes, object: targets, slot: d, score: 0.85 }]],
  [
    'enlever kidnapper',
    [
      { predicate: 'held-nationals-of', subject: fighters, object: nationals, slot: d, score: 0.88 },
      { predicate: 'kidnapped', subject: fighters, object: persons, slot: d, score: 0.92 },
    ],
  ],
  [
    'retenir détenir séquestrer',
    [{ predicate: 'held-nationals-of', subject: fighters, object: nationals, slot: d, score: 0.85 }],
  ],
  [
    'localiser repérer',
    [{ predicate: 'located', subject: powers, object: personsAndGroups, slot: d, score: 0.88 }],
  ],
  ['surveiller', [{ predicate: 'tracked', subject: powers, object: personsAndGroups, slot: d, score: 0.85 }]],
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
  ['inculper', [{ predicate: 'prosecuted', subject: powers, object: personsAndGroups, slot: d, score: 0.9 }]],
  ['sanctionner', [{ predicate: 'sanctioned', subject: powers, object: topics, slot: d, score: 0.9 }]],
  [
    'imposer infliger décréter adopter prononcer prendre',
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
        object: { types: ['person', 'country'], as: ['self', 'nationals', 'forces'] },
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
        subject: personsAndGroups,
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
        subject: powers,
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
    'planifier fomenter préparer projeter',
    [{ predicate: 'planned', subject: personsAndGroups, object: events, slot: d, score: 0.85 }],
  ],

  [
    'opposer',
    [{ predicate: 'opposed', subject: actors, object: topics, slot: to, reflexive: true, score: 0.85 }],
  ],
  ['rejeter', [{ predicate: 'opposed', subject: actors, object: events, slot: d, score: 0.8 }]],
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
  ['vaincre', [{ predicate: 'defeated', subject: fighters, object: foes, slot: d, score: 0.85 }]],
  [
    'secourir sauver',
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
  ['lancer', [{ predicate: 'undertook', subject: powers, object: events, slot: d, score: 0.85 }]],

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
    'aider assister épauler',
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
  ['soutenir appuyer', [{ predicate: 'backed', subject: actors, object: topics, slot: d, score: 0.88 }]],
  ['financer', [{ predicate: 'funded', subject: actors, object: topics, slot: d, score: 0.9 }]],
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
    'former entraîner',
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
        object: personsAndStates,
        slot: d,
        mutual: true,
        score: 0.93,
      },
    ],
  ],
  ['recevoir accueillir', [{ predicate: 'met', subject: persons, object: persons, slot: d, score: 0.9 }]],
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
    'discuter dialoguer négocier échanger',
    [{ predicate: 'met', subject: actors, object: actors, slot: ['avec'], score: 0.85 }],
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
    'signer conclure ratifier parapher',
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
  ['libérer relâcher', [{ predicate: 'released', subject: fighters, object: persons, slot: d, score: 0.88 }]],
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
    ],
  ],

  // structure
  [
    'fonder créer cofonder',
    [{ predicate: 'founded', subject: actors, object: bodies, slot: d, score: 0.93 }],
  ],
  [
    'diriger présider commander',
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
  ['nommer désigner', [{ predicate: 'appointed', subject: actors, object: persons, slot: d, score: 0.9 }]],
  [
    'limoger destituer renverser',
    [{ predicate: 'removed-from-office', subject: actors, object: persons, slot: d, score: 0.9 }],
  ],
  ['remporter gagner', [{ predicate: 'won', subject: persons, object: events, slot: d, score: 0.9 }]],
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
    'prêter',
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
    'faire',
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
    'rassembler réunir regrouper associer',
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
    'conduire diriger mener',
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
    'fuir réfugier',
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
    'opérer sévir implanter activer',
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
    'baser installer établir implanter domicilier',
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
    'rendre',
    [
      {
        predicate: 'visited',
        subject: persons,
        object: grounds,
        slot: ['a', 'au', 'aux', 'en', 'dans'],
        reflexive: true,
        score: 0.9,
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
        noun: wordSet('relations liens'),
        score: 0.92,
      },
    ],
  ],
  [
    'poursuivre',
    [
      {
        predicate: 'prosecuted',
        subject: { types: ['agency'], as: ['self'] },
        object: persons,
        slot: d,
        score: 0.85,
      },
    ],
  ],
  ['ordonner', [{ predicate: 'ordered', subject: actors, object: events, slot: d, score: 0.85 }]],
  ['enjoindre intimer', [{ predicate: 'urged', subject: actors, object: parties, slot: to, score: 0.85 }]],
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
    'saluer féliciter louer remercier vanter',
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
    'critiquer dénoncer fustiger regretter déplorer désapprouver',
    [{ predicate: 'criticised', subject: actors, object: topics, slot: d, score: 0.88 }],
  ],
  ['accuser', [{ predicate: 'accused', subject: actors, object: topics, slot: d, score: 0.93 }]],
  [
    'appeler exhorter inviter presser',
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
  ['citer', [{ predicate: 'cited', subject: media, object: media, slot: d, score: 0.9 }]],
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
];

/** Verbs that assert no relation here, known so that a sentence is cut where its verbs stand. */
export const plainVerbs =
  'être avoir faire aller venir pouvoir vouloir devoir savoir voir falloir mettre tenir donner trouver porter passer rester laisser sembler paraître devenir revenir parler penser croire comprendre connaître entendre attendre demander répondre chercher essayer tenter permettre empêcher obtenir perdre gagner vivre mourir naître partir sortir entrer monter descendre tomber courir suivre poursuivre commencer continuer finir achever cesser réussir parvenir échouer viser servir ouvrir fermer jouer montrer prouver démontrer présenter représenter constituer compter comporter contenir compléter concerner consister intervenir survenir impliquer entraîner provoquer causer susciter déclencher conduire aboutir mener dépasser atteindre augmenter diminuer baisser réduire renforcer développer améliorer aggraver changer modifier transformer produire construire détruire dévaster ravager incendier exploser éclater blesser subir essuyer souffrir résister défendre protéger sécuriser assurer garantir maintenir rétablir lever suspendre interrompre annuler reporter prolonger étendre élargir limiter restreindre interdire autoriser refuser accepter rejeter approuver voter élire choisir décider juger estimer considérer qualifier décrire définir déclarer affirmer indiquer ajouter conclure rappeler souligner révéler rapporter préciser annoncer expliquer dire confier insister noter relever observer prévenir avertir marteler confirmer écrire répéter raconter témoigner évoquer signaler admettre prétendre jurer alerter résumer regretter déplorer promettre rétorquer apprendre détailler plaider suggérer commenter constater avouer clamer nier démentir contester réfuter soupçonner suspecter espérer souhaiter envisager prévoir compter ambitionner craindre redouter inquiéter préoccuper rassurer réagir agir travailler vérifier examiner étudier analyser enquêter fouiller saisir confisquer découvrir récupérer recruter enrôler mobiliser engager retirer évacuer quitter fuir échapper replier reculer avancer progresser contrôler occuper conquérir prendre reprendre capituler rendre livrer remettre transférer transporter acheminer convoquer auditionner interroger placer inscrire figurer trouver situer compter concentrer disposer bénéficier profiter tirer faciliter favoriser encourager pousser inciter contraindre forcer obliger imposer exiger réclamer revendiquer proposer offrir recommander conseiller convenir organiser tenir célébrer commémorer rassembler réunir dérouler produire achever coordonner diffuser publier paraître titrer relayer mettre marquer inaugurer lancer ordonner charger désigner valoir coûter payer verser investir acheter vendre exporter importer appliquer respecter violer enfreindre rompre briser casser dégrader dissiper disloquer envahir multiplier intensifier accélérer ralentir freiner stopper bloquer paralyser isoler marginaliser exclure inclure intégrer séjourner patrouiller circuler traverser franchir survoler bâtir ériger déstabiliser affaiblir attribuer imputer reprocher présumer supposer naturaliser acquitter relaxer comparaître plaider écoper purger avoisiner durer remonter dater succéder hériter décéder disparaître traiter négocier renoncer hésiter apprêter rêver risquer éviter exister manquer suffire appartenir incarner symboliser tendre aspirer consacrer dédier destiner surnommer appeler nommer baptiser intituler orienter enregistrer recenser estimer évaluer chiffrer totaliser connaître revêtir prôner promouvoir défier bouder saboter pirater espionner infiltrer rompre renouer normaliser dégeler geler débloquer débattre trancher statuer saisir déposer soumettre transmettre diriger acheminer entretenir revoir réviser reformer réformer abandonner abriter héberger accueillir recevoir exprimer afficher manifester protester défiler réprimer disperser éparpiller migrer émigrer immigrer exiler expatrier rapatrier renvoyer ramener emmener conserver préserver';
