import {
  actors,
  bodies,
  fighters,
  foes,
  grounds,
  interlocutors,
  parties,
  persons,
  personsAndGroups,
  powers,
  soldiers,
  states,
  targets,
  topics,
} from '../ends.ts';
import type { NounTrigger } from '../triggers.ts';
import { wordSet } from '../words.ts';

/** "the arrest of X by [Peru]", "[Peru’s] arrest of X" */
const doneBy = ['by', 'owner', 'demonym'];
const owner = ['of', 'demonym', 'by'];

/**
 * Nouns and what they assert of their complements. 'of' is a complement or a possessor, 'demonym' an adjective of
 * origin.
 */
export const nounTriggers: readonly (readonly [string, readonly NounTrigger[]])[] = [
  [
    'capture seizure takeover recapture conquest',
    [
      {
        predicate: 'seized-control-of',
        subject: fighters,
        object: { types: ['place'], as: ['self', 'ground'] },
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.86,
      },
    ],
  ],
  [
    'arrest arrests capture detention',
    [
      {
        predicate: 'arrested',
        subject: powers,
        object: personsAndGroups,
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.88,
      },
    ],
  ],
  [
    'killing assassination murder execution elimination',
    [
      {
        predicate: 'killed',
        subject: fighters,
        object: persons,
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.88,
      },
    ],
  ],
  [
    'kidnapping abduction',
    [
      {
        predicate: 'kidnapped',
        subject: fighters,
        object: persons,
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.85,
      },
    ],
  ],
  [
    'release',
    [
      {
        predicate: 'released',
        subject: fighters,
        object: persons,
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.86,
      },
    ],
  ],
  [
    'dismantling dismantlement',
    [
      {
        predicate: 'dismantled',
        subject: powers,
        object: { types: ['group'], as: ['self', 'members'] },
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.86,
      },
    ],
  ],
  [
    'accession',
    [
      {
        predicate: 'joined',
        subject: states,
        object: { types: ['organization'], as: ['self'] },
        subjectAt: ['of'],
        objectAt: ['to'],
        score: 0.84,
      },
    ],
  ],
  [
    'allegiance',
    [
      {
        predicate: 'pledged-allegiance-to',
        subject: personsAndGroups,
        object: personsAndGroups,
        subjectAt: ['of'],
        objectAt: ['to'],
        score: 0.84,
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
        objectAt: ['to'],
        score: 0.7,
      },
    ],
  ],
  [
    'war fight offensive campaign battle struggle',
    [
      {
        predicate: 'fought',
        subject: powers,
        object: foes,
        subjectAt: owner,
        objectAt: ['against', 'with'],
        score: 0.82,
      },
      {
        predicate: 'in-conflict-with',
        subject: parties,
        object: parties,
        subjectAt: [],
        objectAt: [],
        pairAt: ['between'],
        score: 0.85,
      },
    ],
  ],
  [
    'conflict clashes clash fighting hostilities skirmish skirmishes tensions dispute rivalry standoff feud row',
    [
      {
        predicate: 'in-conflict-with',
        subject: parties,
        object: parties,
        subjectAt: [],
        objectAt: [],
        pairAt: ['between'],
        score: 0.82,
      },
    ],
  ],
  [
    'attack attacks raid raids strike strikes airstrike airstrikes bombardment bombing bombings assault assaults onslaught',
    [
      {
        predicate: 'attacked',
        subject: fighters,
        object: targets,
        subjectAt: owner,
        objectAt: ['against', 'on'],
        score: 0.82,
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
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.88,
      },
    ],
  ],
  [
    'visit visits trip',
    [
      {
        predicate: 'visited',
        subject: persons,
        object: grounds,
        subjectAt: ['of', 'by'],
        objectAt: ['to'],
        score: 0.85,
      },
    ],
  ],
  [
    'meeting meetings talks negotiations discussions consultations encounter',
    [
      {
        predicate: 'met',
        subject: interlocutors,
        object: interlocutors,
        subjectAt: ['of'],
        objectAt: ['with'],
        pairAt: ['between'],
        score: 0.82,
      },
    ],
  ],
  [
    'cooperation partnership alliance collaboration',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        subjectAt: ['of', 'demonym'],
        objectAt: ['with'],
        pairAt: ['between', 'demonym'],
        score: 0.82,
      },
    ],
  ],
  [
    'agreement accord treaty pact deal memorandum memorandums protocol',
    [
      {
        predicate: 'signed-agreement-with',
        subject: parties,
        object: parties,
        subjectAt: ['of'],
        objectAt: ['with'],
        pairAt: ['between'],
        score: 0.7,
      },
    ],
  ],
  [
    'support backing',
    [
      {
        predicate: 'backed',
        subject: actors,
        object: topics,
        subjectAt: ['of', 'demonym'],
        objectAt: ['for', 'to'],
        score: 0.8,
      },
    ],
  ],
  [
    'aid assistance',
    [
      {
        predicate: 'assisted',
        subject: actors,
        object: parties,
        subjectAt: ['of', 'demonym'],
        objectAt: ['to', 'for'],
        score: 0.8,
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
        subjectAt: owner,
        objectAt: ['on', 'against'],
        score: 0.82,
      },
    ],
  ],
  [
    'deployment presence',
    [
      {
        predicate: 'deployed-forces-to',
        subject: soldiers,
        object: grounds,
        subjectAt: ['of'],
        objectAt: ['in', 'to', 'at', 'near'],
        score: 0.8,
      },
    ],
  ],
  [
    'creation founding',
    [
      {
        predicate: 'founded',
        subject: actors,
        object: bodies,
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.85,
      },
    ],
  ],
  [
    'appointment',
    [
      {
        predicate: 'appointed',
        subject: actors,
        object: persons,
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.85,
      },
    ],
  ],
  [
    'expulsion',
    [
      {
        predicate: 'expelled',
        subject: powers,
        object: { types: ['person', 'country'], as: ['self', 'forces'] },
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.82,
      },
    ],
  ],
  [
    'criticism condemnation denunciation',
    [
      {
        predicate: 'criticised',
        subject: actors,
        object: topics,
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.84,
      },
    ],
  ],
  [
    'presence',
    [
      {
        predicate: 'active-in',
        subject: { types: ['organization', 'group'], as: ['self'] },
        object: grounds,
        subjectAt: ['owner'],
        objectAt: ['in', 'at', 'on'],
        score: 0.82,
      },
    ],
  ],
  [
    'remarks remark comments comment criticism words statements',
    [
      {
        predicate: 'criticised',
        subject: actors,
        object: actors,
        subjectAt: ['owner', 'by'],
        objectAt: ['against'],
        score: 0.8,
      },
    ],
  ],
  [
    'anger outrage fury',
    [
      {
        predicate: 'criticised',
        subject: actors,
        object: actors,
        subjectAt: ['owner', 'demonym'],
        objectAt: ['at', 'with', 'against'],
        score: 0.78,
      },
    ],
  ],
  [
    'accusation accusations allegation allegations',
    [
      {
        predicate: 'accused',
        subject: actors,
        object: actors,
        subjectAt: ['by', 'owner', 'demonym', 'from'],
        objectAt: ['against'],
        score: 0.84,
      },
    ],
  ],
  [
    'threat threats ultimatum',
    [
      {
        predicate: 'threatened',
        subject: foes,
        object: targets,
        subjectAt: ['by', 'owner', 'demonym', 'from'],
        objectAt: ['against', 'to'],
        score: 0.8,
      },
    ],
  ],
  [
    'opposition objection objections resistance',
    [
      {
        predicate: 'opposed',
        subject: actors,
        object: topics,
        subjectAt: ['owner', 'demonym', 'by', 'from'],
        objectAt: ['to'],
        score: 0.82,
      },
    ],
  ],
  [
    'recognition',
    [
      {
        predicate: 'recognised',
        subject: parties,
        object: states,
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.82,
      },
    ],
  ],
  [
    'dismissal sacking removal ouster overthrow',
    [
      {
        predicate: 'removed-from-office',
        subject: actors,
        object: persons,
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.84,
      },
    ],
  ],
  [
    'rescue',
    [
      {
        predicate: 'rescued',
        subject: powers,
        object: persons,
        subjectAt: doneBy,
        objectAt: ['of'],
        score: 0.84,
      },
    ],
  ],
  [
    'withdrawal exit departure',
    [
      {
        predicate: 'left',
        subject: states,
        object: { types: ['organization'], as: ['self'] },
        subjectAt: ['owner', 'demonym', 'of'],
        objectAt: ['from'],
        score: 0.84,
      },
    ],
  ],
  [
    'fall',
    [
      {
        predicate: 'seized-control-of',
        subject: { types: ['country', 'agency', 'group'], as: ['self', 'forces', 'members'] },
        object: { types: ['place'], as: ['self', 'ground'] },
        subjectAt: ['to'],
        objectAt: ['of', 'owner'],
        score: 0.84,
      },
    ],
  ],
  [
    'delivery deliveries sale sales supply supplies shipment shipments transfer transfers',
    [
      {
        predicate: 'supplied-arms-to',
        subject: parties,
        object: parties,
        subjectAt: ['owner', 'demonym', 'by', 'from'],
        objectAt: ['to'],
        through: wordSet(
          'weapon weapons weaponry arms missiles missile drones drone jets tanks ammunition warplanes warships helicopters submarines howitzers',
        ),
        score: 0.84,
      },
    ],
  ],
  [
    'funding financing',
    [
      {
        predicate: 'funded',
        subject: actors,
        object: actors,
        subjectAt: ['owner', 'demonym', 'by', 'from'],
        objectAt: ['for', 'to', 'of'],
        score: 0.8,
      },
    ],
  ],
  [
    'row dispute rift feud spat quarrel conflict tensions tension standoff rivalry',
    [
      {
        predicate: 'in-conflict-with',
        subject: parties,
        object: parties,
        subjectAt: ['owner', 'demonym'],
        objectAt: ['with'],
        score: 0.82,
      },
    ],
  ],
  [
    'investigation inquiry probe',
    [
      {
        predicate: 'investigated',
        subject: powers,
        object: topics,
        subjectAt: ['by', 'owner', 'demonym'],
        objectAt: ['into', 'of', 'against'],
        score: 0.82,
      },
    ],
  ],
  [
    'presence',
    [
      {
        predicate: 'deployed-forces-to',
        subject: states,
        object: grounds,
        subjectAt: ['owner', 'demonym'],
        objectAt: ['in', 'at', 'near'],
        through: wordSet('military troop troops'),
        score: 0.82,
      },
    ],
  ],
  [
    'campaign campaigns',
    [
      {
        predicate: 'attacked',
        subject: fighters,
        object: targets,
        subjectAt: ['owner', 'demonym', 'by'],
        objectAt: ['on', 'against', 'in'],
        through: wordSet('bombing bombardment air aerial missile drone shelling'),
        score: 0.8,
      },
    ],
  ],
];
