import {
  actors,
  armedBodies,
  bodies,
  captives,
  events,
  fighters,
  fightersOf,
  foes,
  grounds,
  groups,
  interlocutors,
  media,
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
} from '../ends.ts';
import type { VerbTrigger } from '../triggers.ts';
import { wordSet } from '../words.ts';
import { phrasalVerbs } from './phrasalVerbs.ts';

const d = 'direct' as const;
const at = ['in', 'to', 'into', 'at', 'near', 'on'];
const withOthers = ['with', 'alongside', 'together_with'];

const help = wordSet('aid help assistance relief');
const backing = wordSet('support backing');
const intelligence = wordSet('intelligence information');
const claims = wordSet(
  'accusation accusations allegation allegations claim claims charge charges assertion assertions suggestion suggestions',
);
const troops = wordSet(
  'troop troops soldiers forces men contingent personnel mercenaries commandos police officers peacekeepers aircraft warplanes warships ships vessel instructors reinforcements marines battalion warplane jets drones destroyer destroyers frigate submarine submarines',
);
const weapons = wordSet(
  'weapon weapons weaponry arms drones drone missiles missile rockets munitions ammunition tanks jets warplanes warships frigates submarines helicopters aircraft shells howitzers rifles systems artillery',
);

const agreements = wordSet(
  'agreement agreements deal accord treaty pact memorandum contract partnership protocol truce ceasefire cease-fire alliance',
);
const closeness = wordSet(
  'ties cooperation partnership relations collaboration relationship alliance rapprochement',
);

/** Verbs and what they assert. The first that fits the ends is taken, so narrower ones come first. */
export const verbTriggers: readonly (readonly [string, readonly VerbTrigger[]])[] = [
  // opposition
  [
    'arrest detain capture apprehend jail imprison nab intercept',
    [
      { predicate: 'arrested', subject: powers, object: personsAndGroups, slot: d, score: 0.9 },
      { predicate: 'held-nationals-of', subject: groups, object: captives, slot: d, score: 0.8 },
    ],
  ],
  [
    'kill assassinate murder execute behead slay lynch hang eliminate neutralise neutralize liquidate',
    [
      { predicate: 'killed', subject: fighters, object: persons, slot: d, score: 0.9 },
      { predicate: 'fought', subject: armedBodies, object: fightersOf, slot: d, score: 0.84 },
      { predicate: 'attacked', subject: groups, object: soldiers, slot: d, score: 0.82 },
    ],
  ],
  ['dismantle bust', [{ predicate: 'dismantled', subject: powers, object: groups, slot: d, score: 0.9 }]],
  ['foil thwart avert', [{ predicate: 'foiled', subject: powers, object: events, slot: d, score: 0.9 }]],
  [
    'fight battle combat repel pursue hunt harass',
    [
      { predicate: 'fought', subject: fighters, object: foes, slot: d, score: 0.85 },
      { predicate: 'fought', subject: fighters, object: foes, slot: ['against'], score: 0.85 },
    ],
  ],
  ['defeat', [{ predicate: 'defeated', subject: fighters, object: foes, slot: d, score: 0.85 }]],
  [
    'attack bomb shell invade raid ambush bombard assault storm hack besiege strafe pound torch',
    [{ predicate: 'attacked', subject: fighters, object: targets, slot: d, score: 0.88 }],
  ],
  [
    'strike hit target rock devastate ravage shake',
    [
      { predicate: 'was-target-of', subject: events, object: grounds, slot: d, reversed: true, score: 0.82 },
      {
        predicate: 'attacked',
        subject: { types: ['country', 'agency', 'group'], as: ['self', 'authority', 'forces', 'members'] },
        object: targets,
        slot: d,
        score: 0.75,
      },
    ],
  ],
  ['threaten', [{ predicate: 'threatened', subject: actors, object: threatened, slot: d, score: 0.82 }]],
  [
    'kidnap abduct',
    [
      { predicate: 'held-nationals-of', subject: fighters, object: captives, slot: d, score: 0.85 },
      { predicate: 'kidnapped', subject: fighters, object: persons, slot: d, score: 0.9 },
    ],
  ],
  [
    'locate spot',
    [{ predicate: 'located', subject: powers, object: personsAndGroups, slot: d, score: 0.85 }],
  ],
  ['sentence convict', [{ predicate: 'sentenced', subject: powers, object: persons, slot: d, score: 0.85 }]],
  [
    'condemn criticise criticize denounce slam blast deplore regret decry lambast lambaste rebuke castigate chide berate censure disavow',
    [{ predicate: 'criticised', subject: actors, object: topics, slot: d, score: 0.88 }],
  ],
  [
    'shake',
    [
      {
        predicate: 'met',
        subject: personsAndStates,
        object: personsAndStates,
        slot: ['with'],
        noun: wordSet('hands'),
        mutual: true,
        score: 0.88,
      },
    ],
  ],
  [
    'rule exclude refuse reject',
    [
      {
        predicate: 'opposed',
        subject: actors,
        object: topics,
        slot: ['with'],
        noun: wordSet('dialogue talks negotiation negotiations'),
        score: 0.84,
      },
    ],
  ],
  [
    'indict prosecute charge sue try',
    [{ predicate: 'prosecuted', subject: powers, object: personsAndGroups, slot: d, score: 0.88 }],
  ],
  [
    'investigate probe',
    [{ predicate: 'investigated', subject: powers, object: topics, slot: d, score: 0.88 }],
  ],
  [
    'sanction blacklist',
    [{ predicate: 'sanctioned', subject: powers, object: topics, slot: d, score: 0.88 }],
  ],
  [
    'impose slap issue announce adopt levy extend',
    [
      {
        predicate: 'sanctioned',
        subject: powers,
        object: topics,
        slot: ['on', 'against'],
        noun: wordSet('sanctions sanction embargo'),
        score: 0.9,
      },
    ],
  ],
  [
    'expel deport banish',
    [
      {
        predicate: 'expelled',
        subject: powers,
        object: { types: ['person', 'country'], as: ['self', 'forces'] },
        slot: d,
        score: 0.85,
      },
    ],
  ],
  [
    'fire launch drop lob',
    [
      {
        predicate: 'attacked',
        subject: fighters,
        object: targets,
        slot: ['at', 'on', 'towards', 'toward', 'into', 'against'],
        noun: wordSet(
          'missile missiles rocket rockets drone drones shell shells projectile projectiles bomb bombs volley barrage salvo attack attacks offensive assault raid raids strike strikes airstrike airstrikes',
        ),
        score: 0.88,
      },
    ],
  ],
  [
    'mediate broker facilitate',
    [{ predicate: 'mediated', subject: actors, object: events, slot: d, score: 0.88 }],
  ],
  [
    'agree',
    [
      {
        predicate: 'signed-agreement-with',
        subject: parties,
        object: parties,
        slot: ['with'],
        behind: wordSet('deal agreement pact accord treaty truce ceasefire cease-fire memorandum'),
        mutual: true,
        score: 0.82,
      },
      {
        predicate: 'signed-agreement-with',
        subject: parties,
        object: parties,
        slot: ['with'],
        noun: wordSet('deal agreement pact accord treaty truce ceasefire cease-fire memorandum'),
        mutual: true,
        score: 0.85,
      },
    ],
  ],
  [
    'extradite',
    [
      {
        predicate: 'extradited-to',
        subject: persons,
        object: states,
        slot: ['to'],
        passiveOnly: true,
        score: 0.92,
      },
    ],
  ],
  [
    'suspend',
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
    'claim take assume',
    [
      {
        predicate: 'claimed-responsibility-for',
        subject: personsAndGroups,
        object: events,
        slot: ['for'],
        noun: wordSet('responsibility credit'),
        score: 0.9,
      },
      { predicate: 'claimed-responsibility-for', subject: groups, object: events, slot: d, score: 0.86 },
    ],
  ],
  [
    'perpetrate commit',
    [{ predicate: 'perpetrated', subject: fighters, object: events, slot: d, score: 0.88 }],
  ],
  [
    'launch conduct carry stage wage',
    [{ predicate: 'carried-out', subject: fighters, object: events, slot: d, score: 0.82 }],
  ],
  [
    'conduct carry stage wage',
    [
      {
        predicate: 'attacked',
        subject: fighters,
        object: targets,
        slot: ['against', 'on'],
        noun: wordSet('attack attacks strike strikes airstrikes raid raids'),
        score: 0.82,
      },
    ],
  ],
  [
    'plan plot',
    [
      {
        predicate: 'planned',
        subject: { ...personsAndGroups, types: ['person', 'group', 'country', 'agency'] },
        object: events,
        slot: d,
        score: 0.8,
      },
    ],
  ],
  ['oppose boycott', [{ predicate: 'opposed', subject: actors, object: topics, slot: d, score: 0.85 }]],
  [
    'seize capture retake recapture conquer overrun',
    [
      {
        predicate: 'seized-control-of',
        subject: fighters,
        object: { types: ['place'], as: ['self'] },
        slot: d,
        score: 0.85,
      },
    ],
  ],
  ['rescue save', [{ predicate: 'rescued', subject: powers, object: persons, slot: d, score: 0.85 }]],

  // cooperation
  [
    'cooperate collaborate coordinate',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        slot: withOthers,
        mutual: true,
        planned: 'seeks-cooperation-with',
        score: 0.88,
      },
    ],
  ],
  ['help assist aid', [{ predicate: 'assisted', subject: actors, object: topics, slot: d, score: 0.8 }]],
  [
    'back support endorse defend champion bolster',
    [{ predicate: 'backed', subject: actors, object: topics, slot: d, score: 0.85 }],
  ],
  [
    'fund finance bankroll subsidise subsidize',
    [{ predicate: 'funded', subject: actors, object: topics, slot: d, score: 0.88 }],
  ],
  ['arm equip', [{ predicate: 'supplied-arms-to', subject: parties, object: parties, slot: d, score: 0.82 }]],
  [
    'supply sell deliver send provide give extend offer grant lend ship hand',
    [
      {
        predicate: 'supplied-arms-to',
        subject: parties,
        object: parties,
        slot: ['to'],
        noun: weapons,
        score: 0.88,
      },
      {
        predicate: 'provided-intelligence-to',
        subject: parties,
        object: parties,
        slot: ['to'],
        noun: intelligence,
        score: 0.88,
      },
      { predicate: 'assisted', subject: actors, object: topics, slot: ['to'], noun: help, score: 0.85 },
      { predicate: 'backed', subject: actors, object: topics, slot: ['to'], noun: backing, score: 0.85 },
    ],
  ],
  [
    'train',
    [
      {
        predicate: 'trained-officers-of',
        subject: parties,
        object: { types: ['country', 'agency'], as: ['self', 'forces'] },
        slot: d,
        score: 0.82,
      },
    ],
  ],
  [
    'meet',
    [
      {
        predicate: 'met',
        subject: personsAndStates,
        object: interlocutors,
        slot: d,
        mutual: true,
        score: 0.9,
      },
      { predicate: 'met', subject: personsAndStates, object: interlocutors, slot: ['with'], score: 0.9 },
    ],
  ],
  [
    'receive host welcome greet',
    [{ predicate: 'met', subject: persons, object: persons, slot: d, score: 0.85 }],
  ],
  [
    'talk negotiate speak confer dine discuss consult',
    [{ predicate: 'met', subject: actors, object: actors, slot: ['with', 'to'], score: 0.8 }],
  ],
  [
    'hold resume open begin start have conduct continue',
    [
      {
        predicate: 'met',
        subject: actors,
        object: actors,
        slot: ['with'],
        noun: wordSet(
          'talks meeting talk discussions negotiations consultations dialogue call conversation conversations',
        ),
        mutual: true,
        score: 0.88,
      },
    ],
  ],
  [
    'attend join',
    [
      {
        predicate: 'took-part-in',
        subject: actors,
        object: events,
        slot: d,
        planned: 'was-due-to-attend',
        score: 0.85,
      },
    ],
  ],
  [
    'collaborate cooperate assist help',
    [{ predicate: 'took-part-in', subject: actors, object: events, slot: ['on', 'with', 'in'], score: 0.8 }],
  ],
  [
    'run compete',
    [
      {
        predicate: 'took-part-in',
        subject: persons,
        object: events,
        slot: ['in'],
        planned: 'was-due-to-attend',
        score: 0.8,
      },
    ],
  ],
  [
    'participate engage',
    [
      {
        predicate: 'took-part-in',
        subject: actors,
        object: events,
        slot: ['in'],
        planned: 'was-due-to-attend',
        score: 0.85,
      },
    ],
  ],
  [
    'take',
    [
      {
        predicate: 'took-part-in',
        subject: actors,
        object: events,
        slot: ['in'],
        noun: wordSet('part'),
        planned: 'was-due-to-attend',
        score: 0.85,
      },
    ],
  ],
  [
    'sign reach conclude strike seal ink clinch',
    [
      {
        predicate: 'signed-agreement-with',
        subject: parties,
        object: parties,
        slot: ['with'],
        noun: wordSet(
          'agreement agreements accord treaty deal pact memorandum contract partnership protocol',
        ),
        mutual: true,
        score: 0.88,
      },
    ],
  ],
  ['release free', [{ predicate: 'released', subject: fighters, object: persons, slot: d, score: 0.85 }]],
  [
    'recognise recognize',
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
    'found create establish set co-found form',
    [{ predicate: 'founded', subject: actors, object: bodies, slot: d, score: 0.85 }],
  ],
  [
    'lead head command chair run rule govern',
    [
      {
        predicate: 'heads',
        subject: persons,
        object: { types: ['agency', 'organization', 'group', 'country'], as: ['self', 'authority'] },
        slot: d,
        score: 0.88,
      },
    ],
  ],
  [
    'appoint name nominate install',
    [{ predicate: 'appointed', subject: actors, object: persons, slot: d, score: 0.85 }],
  ],
  [
    'oust depose overthrow sack dismiss fire topple remove impeach unseat',
    [{ predicate: 'removed-from-office', subject: actors, object: persons, slot: d, score: 0.88 }],
  ],
  ['succeed replace', [{ predicate: 'succeeded', subject: persons, object: persons, slot: d, score: 0.88 }]],
  [
    'belong',
    [
      {
        predicate: 'was-member-of',
        subject: persons,
        object: { types: ['group', 'organization', 'agency'], as: ['self'] },
        slot: ['to'],
        score: 0.88,
      },
      {
        predicate: 'belongs-to',
        subject: { types: ['agency', 'group', 'organization'], as: ['self', 'members'] },
        object: parties,
        slot: ['to'],
        score: 0.82,
      },
    ],
  ],
  [
    'join',
    [
      { predicate: 'was-member-of', subject: persons, object: groups, slot: d, score: 0.88 },
      {
        predicate: 'joined',
        subject: states,
        object: { types: ['organization', 'group'], as: ['self'] },
        slot: d,
        score: 0.88,
      },
    ],
  ],
  ['flee', [{ predicate: 'left', subject: persons, object: states, slot: d, score: 0.84 }]],
  [
    'leave quit',
    [
      {
        predicate: 'left',
        subject: { types: ['country', 'person'], as: ['self', 'authority'] },
        object: bodies,
        slot: d,
        score: 0.82,
      },
    ],
  ],
  [
    'pledge swear',
    [
      {
        predicate: 'pledged-allegiance-to',
        subject: personsAndGroups,
        object: personsAndGroups,
        slot: ['to'],
        noun: wordSet('allegiance'),
        score: 0.92,
      },
    ],
  ],
  [
    'link affiliate ally',
    [
      {
        predicate: 'linked-to',
        subject: { types: ['person', 'group', 'organization'], as: ['self', 'members'] },
        object: { types: ['group', 'organization', 'agency', 'country'], as: ['self', 'members'] },
        slot: ['to', 'with'],
        passiveOnly: true,
        score: 0.82,
      },
    ],
  ],

  [
    'control hold occupy rule govern administer',
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
    'take seize',
    [
      {
        predicate: 'seized-control-of',
        subject: { types: ['country', 'agency', 'group'], as: ['self', 'forces', 'members'] },
        object: { types: ['place', 'country'], as: ['self', 'ground'] },
        slot: 'complement',
        noun: wordSet('control'),
        score: 0.9,
      },
    ],
  ],
  [
    'gather unite include bring',
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
  // location
  [
    'operate fight work patrol roam',
    [
      {
        predicate: 'active-in',
        subject: personsAndGroups,
        object: grounds,
        slot: ['in', 'across', 'near'],
        score: 0.85,
      },
    ],
  ],
  [
    'base headquarter station locate',
    [
      {
        predicate: 'based-in',
        subject: bodies,
        object: grounds,
        slot: ['in', 'at'],
        passiveOnly: true,
        score: 0.88,
      },
    ],
  ],
  [
    'hide',
    [
      {
        predicate: 'hid-in',
        subject: personsAndGroups,
        object: grounds,
        slot: ['in', 'at', 'near'],
        score: 0.85,
      },
    ],
  ],
  [
    'deploy send dispatch',
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
  ['visit', [{ predicate: 'visited', subject: persons, object: grounds, slot: d, score: 0.9 }]],
  [
    'travel fly arrive land',
    [{ predicate: 'visited', subject: persons, object: grounds, slot: ['to', 'into', 'in'], score: 0.75 }],
  ],
  [
    'flee escape',
    [{ predicate: 'fled-to', subject: persons, object: grounds, slot: ['to', 'into'], score: 0.85 }],
  ],
  ['flee', [{ predicate: 'fled-to', subject: persons, object: states, slot: ['for'], score: 0.82 }]],

  [
    'be',
    [
      {
        predicate: 'active-in',
        subject: personsAndGroups,
        object: grounds,
        slot: ['in', 'across', 'throughout'],
        noun: wordSet('active'),
        score: 0.85,
      },
    ],
  ],
  [
    'break sever cut',
    [
      {
        predicate: 'broke-ties-with',
        subject: states,
        object: states,
        slot: ['with'],
        noun: wordSet('ties relations'),
        score: 0.92,
      },
    ],
  ],
  ['order', [{ predicate: 'ordered', subject: actors, object: events, slot: d, score: 0.82 }]],
  [
    'win',
    [
      {
        predicate: 'won',
        subject: persons,
        object: events,
        slot: ['in'],
        noun: wordSet('term terms majority seat presidency victory vote votes percent ballots'),
        score: 0.86,
      },
      { predicate: 'won', subject: persons, object: events, slot: d, score: 0.9 },
    ],
  ],
  // statement
  [
    'reaffirm reiterate express pledge voice promise announce',
    [
      {
        predicate: 'backed',
        subject: actors,
        object: topics,
        slot: ['for', 'to'],
        noun: backing,
        score: 0.85,
      },
    ],
  ],
  [
    'praise welcome hail thank commend laud applaud salute congratulate celebrate',
    [{ predicate: 'praised', subject: actors, object: topics, slot: d, score: 0.85 }],
  ],
  [
    'accuse',
    [
      {
        predicate: 'accused',
        subject: actors,
        object: topics,
        slot: d,
        mutual: true,
        eachOther: true,
        score: 0.92,
      },
    ],
  ],
  [
    'blame',
    [
      {
        predicate: 'accused',
        subject: actors,
        object: actors,
        slot: d,
        mutual: true,
        eachOther: true,
        score: 0.88,
      },
      // "blamed the bombing on X"
      {
        predicate: 'accused',
        subject: actors,
        object: actors,
        slot: ['on'],
        noun: wordSet(
          'attack attacks bombing bombings blast blasts explosion explosions killing killings murder murders massacre raid raids assault ambush kidnapping kidnappings abduction shooting violence strike strikes crash assassination incident',
        ),
        score: 0.86,
      },
    ],
  ],
  [
    'trade exchange',
    [
      {
        predicate: 'accused',
        subject: actors,
        object: topics,
        slot: d,
        noun: wordSet('accusations blame recriminations'),
        mutual: true,
        eachOther: true,
        score: 0.86,
      },
    ],
  ],
  [
    'urge press pressure implore beseech exhort',
    [{ predicate: 'urged', subject: actors, object: topics, slot: d, score: 0.88 }],
  ],
  [
    'call',
    [
      {
        predicate: 'urged',
        subject: actors,
        object: {
          types: ['country', 'agency', 'group', 'organization'],
          as: ['self', 'authority', 'members'],
        },
        slot: ['on', 'upon'],
        score: 0.88,
      },
    ],
  ],
  ['ask', [{ predicate: 'urged', subject: actors, object: parties, slot: d, score: 0.85 }]],
  ['cite quote', [{ predicate: 'cited', subject: media, object: actors, slot: d, score: 0.85 }]],
  ['warn', [{ predicate: 'threatened', subject: groups, object: states, slot: d, score: 0.5 }]],
  [
    'have maintain',
    [
      {
        predicate: 'linked-to',
        subject: { types: ['person', 'group', 'organization', 'agency'], as: ['self', 'members'] },
        object: {
          types: ['group', 'organization', 'agency', 'country', 'person'],
          as: ['self', 'members', 'authority'],
        },
        slot: ['with', 'to'],
        noun: wordSet('ties links link contacts relations'),
        score: 0.82,
      },
    ],
  ],
  [
    'be',
    [
      {
        predicate: 'was-target-of',
        subject: {
          types: ['country', 'place', 'agency', 'group', 'organization', 'person'],
          as: ['self', 'forces', 'authority', 'members'],
        },
        object: events,
        slot: 'complement',
        noun: wordSet('target victim subject'),
        score: 0.86,
      },
      {
        predicate: 'happened-in',
        subject: grounds,
        object: events,
        slot: 'complement',
        noun: wordSet('scene site'),
        reversed: true,
        score: 0.86,
      },
      {
        predicate: 'was-member-of',
        subject: { types: ['person', 'country', 'organization', 'group'], as: ['self'] },
        object: { types: ['organization', 'group'], as: ['self'] },
        slot: 'complement',
        noun: wordSet('member members'),
        score: 0.88,
      },
    ],
  ],
  [
    'suffer',
    [
      {
        predicate: 'was-target-of',
        subject: {
          types: ['country', 'place', 'agency', 'group', 'organization', 'person'],
          as: ['self', 'forces', 'authority', 'members'],
        },
        object: events,
        slot: d,
        score: 0.82,
      },
    ],
  ],
  [
    'issue',
    [
      {
        predicate: 'prosecuted',
        subject: powers,
        object: persons,
        slot: ['for', 'against'],
        noun: wordSet('warrant warrants'),
        score: 0.88,
      },
    ],
  ],
  [
    'open launch conduct',
    [
      {
        predicate: 'investigated',
        subject: powers,
        object: topics,
        slot: ['into', 'against', 'on', 'of'],
        noun: wordSet('investigation inquiry probe inquest'),
        score: 0.86,
      },
    ],
  ],
  [
    'pay',
    [
      {
        predicate: 'praised',
        subject: actors,
        object: topics,
        slot: ['to'],
        noun: wordSet('tribute'),
        score: 0.86,
      },
    ],
  ],
  [
    'veto block resist reject',
    [{ predicate: 'opposed', subject: actors, object: events, slot: d, score: 0.82 }],
  ],
  [
    'protest',
    [{ predicate: 'opposed', subject: actors, object: topics, slot: ['against', 'at'], score: 0.82 }],
  ],
  ['appeal', [{ predicate: 'urged', subject: actors, object: topics, slot: ['to'], score: 0.8 }]],
  [
    'speak testify',
    [{ predicate: 'spoke-at', subject: persons, object: events, slot: ['at', 'during'], score: 0.84 }],
  ],
  ['lead', [{ predicate: 'led-to', subject: events, object: events, slot: ['to'], score: 0.88 }]],
  [
    'cause trigger spark prompt provoke ignite',
    [{ predicate: 'led-to', subject: events, object: events, slot: d, score: 0.86 }],
  ],
  ['follow', [{ predicate: 'followed', subject: events, object: events, slot: d, score: 0.85 }]],
  [
    'precede',
    [{ predicate: 'followed', subject: events, object: events, slot: d, reversed: true, score: 0.85 }],
  ],
  ['concern', [{ predicate: 'concerned', subject: events, object: topics, slot: d, score: 0.82 }]],
  ['benefit help', [{ predicate: 'benefited', subject: events, object: topics, slot: d, score: 0.82 }]],
  [
    'withdraw',
    [
      {
        predicate: 'left',
        subject: states,
        object: { types: ['organization'], as: ['self'] },
        slot: ['from'],
        score: 0.86,
      },
    ],
  ],
  [
    'receive get secure',
    [
      {
        predicate: 'supplied-arms-to',
        subject: parties,
        object: parties,
        slot: ['from'],
        noun: weapons,
        reversed: true,
        score: 0.85,
      },
      {
        predicate: 'backed',
        subject: actors,
        object: topics,
        slot: ['from'],
        noun: backing,
        reversed: true,
        score: 0.84,
      },
      {
        predicate: 'assisted',
        subject: actors,
        object: topics,
        slot: ['from'],
        noun: help,
        reversed: true,
        score: 0.84,
      },
    ],
  ],
  [
    'patrol',
    [
      {
        predicate: 'active-in',
        subject: { types: ['country', 'agency', 'organization', 'group'], as: ['self', 'forces', 'members'] },
        object: grounds,
        slot: d,
        score: 0.84,
      },
    ],
  ],
  [
    'station base deploy',
    [
      {
        predicate: 'deployed-forces-to',
        subject: { types: ['country', 'agency'], as: ['forces'] },
        object: grounds,
        slot: at,
        passiveOnly: true,
        score: 0.85,
      },
    ],
  ],
  [
    'pose',
    [
      {
        predicate: 'threatened',
        subject: foes,
        object: targets,
        slot: ['to'],
        noun: wordSet('threat danger'),
        score: 0.84,
      },
    ],
  ],
  [
    'hand extradite transfer deport send',
    [
      {
        predicate: 'extradited-to',
        subject: persons,
        object: states,
        slot: ['to', 'over_to'],
        passiveOnly: true,
        score: 0.84,
      },
    ],
  ],
  [
    'share pass',
    [
      {
        predicate: 'provided-intelligence-to',
        subject: parties,
        object: parties,
        slot: ['with', 'to'],
        noun: intelligence,
        score: 0.86,
      },
    ],
  ],
  [
    'partner',
    [{ predicate: 'cooperated-with', subject: parties, object: parties, slot: withOthers, score: 0.84 }],
  ],
  [
    'rejoin',
    [
      {
        predicate: 'joined',
        subject: states,
        object: { types: ['organization'], as: ['self'] },
        slot: d,
        score: 0.86,
      },
    ],
  ],
  [
    'put place take',
    [
      {
        predicate: 'prosecuted',
        subject: powers,
        object: persons,
        slot: d,
        behind: wordSet('trial'),
        score: 0.86,
      },
      {
        predicate: 'arrested',
        subject: powers,
        object: personsAndGroups,
        slot: d,
        behind: wordSet('arrest custody detention'),
        score: 0.86,
      },
    ],
  ],
  [
    'bring file press lodge launch unseal prepare',
    [
      {
        predicate: 'prosecuted',
        subject: actors,
        object: actors,
        slot: ['against'],
        noun: wordSet('charges charge complaint lawsuit suit case indictment proceedings'),
        score: 0.86,
      },
    ],
  ],
  [
    'clash skirmish',
    [{ predicate: 'fought', subject: fighters, object: foes, slot: ['with'], mutual: true, score: 0.86 }],
  ],
  [
    'wage launch conduct mount',
    [
      {
        predicate: 'fought',
        subject: fighters,
        object: foes,
        slot: ['against'],
        noun: wordSet('war offensive campaign operation operations fight battle insurgency'),
        score: 0.86,
      },
    ],
  ],
  [
    'push drive chase dislodge evict flush expel',
    [
      {
        predicate: 'fought',
        subject: fighters,
        object: { types: ['group'], as: ['self', 'members', 'forces'] },
        slot: d,
        score: 0.82,
      },
    ],
  ],
  [
    'track monitor shadow',
    [{ predicate: 'tracked', subject: powers, object: personsAndGroups, slot: d, score: 0.8 }],
  ],
  ['spy eavesdrop', [{ predicate: 'tracked', subject: powers, object: topics, slot: ['on'], score: 0.85 }]],
  [
    'deny reject dismiss refute dispute',
    [
      {
        predicate: 'denied',
        subject: actors,
        object: actors,
        slot: 'complement',
        noun: claims,
        score: 0.88,
      },
      {
        predicate: 'denied',
        subject: actors,
        object: actors,
        slot: ['by', 'from'],
        noun: claims,
        score: 0.86,
      },
    ],
  ],
  [
    'attribute blame',
    [
      {
        predicate: 'perpetrated',
        subject: events,
        object: { types: ['group', 'person'], as: ['self', 'members'] },
        slot: ['to', 'on'],
        passiveOnly: true,
        reversed: true,
        certainty: 'unconfirmed',
        score: 0.84,
      },
    ],
  ],
  [
    'attribute pin',
    [
      {
        predicate: 'accused',
        subject: actors,
        object: actors,
        slot: ['to', 'on'],
        noun: wordSet('attack attacks bombing killing killings responsibility explosion murder blame'),
        score: 0.86,
      },
    ],
  ],
  [
    'freeze',
    [
      {
        predicate: 'sanctioned',
        subject: powers,
        object: topics,
        slot: 'complement',
        noun: wordSet('assets accounts funds'),
        score: 0.84,
      },
      {
        predicate: 'broke-ties-with',
        subject: states,
        object: states,
        slot: ['with'],
        noun: wordSet('ties relations'),
        score: 0.86,
      },
    ],
  ],
  [
    'pay make conduct begin start end wrap complete continue',
    [
      {
        predicate: 'visited',
        subject: persons,
        object: grounds,
        slot: ['to'],
        noun: wordSet('visit trip tour'),
        score: 0.88,
      },
    ],
  ],
  ['go journey', [{ predicate: 'visited', subject: persons, object: grounds, slot: ['to'], score: 0.72 }]],
  ['undertake initiate', [{ predicate: 'undertook', subject: actors, object: events, slot: d, score: 0.82 }]],
  [
    'have enjoy maintain',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        slot: withOthers,
        noun: wordSet('cooperation collaboration partnership'),
        mutual: true,
        score: 0.8,
      },
    ],
  ],
  [
    'end terminate scrap cancel revoke rescind denounce suspend',
    [
      {
        predicate: 'broke-ties-with',
        subject: states,
        object: states,
        slot: ['with'],
        noun: wordSet(
          'ties relations cooperation co-operation pact agreement accord deal treaty partnership',
        ),
        score: 0.86,
      },
    ],
  ],
  [
    'host house',
    [
      {
        predicate: 'based-in',
        subject: grounds,
        object: bodies,
        slot: 'complement',
        noun: wordSet('headquarters seat base'),
        reversed: true,
        score: 0.84,
      },
    ],
  ],
  [
    'include comprise',
    [
      {
        predicate: 'was-member-of',
        subject: { types: ['organization', 'group'], as: ['self'] },
        object: { types: ['organization', 'group'], as: ['self'] },
        slot: d,
        reversed: true,
        score: 0.8,
      },
    ],
  ],
  ['oversee witness', [{ predicate: 'took-part-in', subject: persons, object: events, slot: d, score: 0.8 }]],
  [
    'strengthen deepen boost expand develop enhance upgrade intensify broaden step_up',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        slot: withOthers,
        noun: wordSet('cooperation collaboration partnership ties relations'),
        mutual: true,
        planned: 'seeks-cooperation-with',
        score: 0.82,
      },
    ],
  ],
  [
    'work join team ally',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        slot: withOthers,
        mutual: true,
        score: 0.8,
      },
    ],
  ],
  [
    'give pay provide grant send allocate transfer approve extend lend',
    [
      {
        predicate: 'funded',
        subject: actors,
        object: parties,
        slot: ['to', 'for'],
        noun: wordSet(
          'dollars euros pounds million billion funds funding money loan loans bailout credit package grant',
        ),
        score: 0.84,
      },
    ],
  ],
  ['phone telephone', [{ predicate: 'met', subject: persons, object: persons, slot: d, score: 0.84 }]],
  ['sit', [{ predicate: 'met', subject: persons, object: interlocutors, slot: ['with'], score: 0.8 }]],
  [
    'come happen occur take',
    [
      {
        predicate: 'followed',
        subject: events,
        object: events,
        slot: [
          'after',
          'hours_after',
          'days_after',
          'weeks_after',
          'months_after',
          'years_after',
          'in_the_wake_of',
        ],
        score: 0.84,
      },
    ],
  ],
  ['result', [{ predicate: 'led-to', subject: events, object: events, slot: ['in'], score: 0.86 }]],
  [
    'preside chair',
    [
      {
        predicate: 'took-part-in',
        subject: persons,
        object: events,
        slot: ['over'],
        planned: 'was-due-to-attend',
        score: 0.84,
      },
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
    'gather involve include bring',
    [{ predicate: 'took-part-in', subject: events, object: actors, slot: d, reversed: true, score: 0.8 }],
  ],
  [
    'pull',
    [
      {
        predicate: 'left',
        subject: states,
        object: { types: ['organization'], as: ['self'] },
        slot: ['out_of', 'from'],
        score: 0.86,
      },
    ],
  ],
  [
    'allow authorise authorize permit greenlight',
    [{ predicate: 'allowed', subject: powers, object: events, slot: d, score: 0.84 }],
  ],
  [
    'fall',
    [
      {
        predicate: 'seized-control-of',
        subject: { types: ['place'], as: ['self'] },
        object: { types: ['group', 'agency', 'country'], as: ['self', 'forces', 'members'] },
        slot: ['to'],
        reversed: true,
        score: 0.84,
      },
    ],
  ],
  [
    'mediate intercede',
    [{ predicate: 'mediated', subject: actors, object: events, slot: ['in'], score: 0.85 }],
  ],
  [
    'keep maintain station have',
    [
      {
        predicate: 'deployed-forces-to',
        subject: { types: ['country', 'agency'], as: ['self', 'authority', 'forces'] },
        object: grounds,
        slot: at,
        noun: troops,
        score: 0.84,
      },
      {
        predicate: 'active-in',
        subject: { types: ['organization', 'group'], as: ['self', 'forces', 'members'] },
        object: grounds,
        slot: at,
        noun: troops,
        score: 0.84,
      },
    ],
  ],
  [
    'be',
    [
      {
        predicate: 'active-in',
        subject: personsAndGroups,
        object: grounds,
        slot: ['in', 'across', 'throughout'],
        noun: wordSet('present'),
        score: 0.84,
      },
      {
        predicate: 'was-target-of',
        subject: targets,
        object: events,
        slot: ['under'],
        noun: wordSet('attack'),
        score: 0.8,
      },
    ],
  ],
  [
    'take seek',
    [
      {
        predicate: 'hid-in',
        subject: personsAndGroups,
        object: grounds,
        slot: ['in', 'at'],
        noun: wordSet('refuge shelter'),
        score: 0.84,
      },
    ],
  ],
  [
    'demand require insist',
    [
      {
        predicate: 'urged',
        subject: actors,
        object: actors,
        slot: 'complement',
        noun: wordSet('departure withdrawal pullout resignation exit disarmament surrender'),
        score: 0.84,
      },
      { predicate: 'urged', subject: actors, object: actors, slot: ['from', 'of'], score: 0.82 },
    ],
  ],
  [
    'seek request',
    [
      {
        predicate: 'urged',
        subject: actors,
        object: actors,
        slot: ['from'],
        noun: wordSet('help aid assistance support backing mediation intervention'),
        score: 0.84,
      },
    ],
  ],
  ['plead', [{ predicate: 'urged', subject: actors, object: actors, slot: ['with'], score: 0.82 }]],
  ['invite', [{ predicate: 'urged', subject: actors, object: actors, slot: d, score: 0.8 }]],
  [
    'give grant',
    [
      {
        predicate: 'gave-interview-to',
        subject: persons,
        object: media,
        slot: ['to'],
        noun: wordSet('interview interviews'),
        score: 0.9,
      },
    ],
  ],
  [
    'benefit profit',
    [
      {
        predicate: 'benefited',
        subject: topics,
        object: events,
        slot: ['from'],
        reversed: true,
        score: 0.82,
      },
    ],
  ],
  [
    'focus centre center',
    [{ predicate: 'concerned', subject: events, object: topics, slot: ['on'], score: 0.84 }],
  ],
  ['lash hit', [{ predicate: 'criticised', subject: actors, object: actors, slot: ['at'], score: 0.82 }]],
  [
    'take',
    [
      {
        predicate: 'criticised',
        subject: actors,
        object: actors,
        slot: ['at'],
        noun: wordSet('aim swipe'),
        score: 0.84,
      },
    ],
  ],
  ['protest', [{ predicate: 'criticised', subject: actors, object: topics, slot: d, score: 0.82 }]],
  [
    'express voice convey',
    [
      {
        predicate: 'praised',
        subject: actors,
        object: actors,
        slot: ['to', 'for'],
        noun: wordSet('gratitude thanks appreciation admiration'),
        score: 0.84,
      },
      {
        predicate: 'spoke-of',
        subject: actors,
        object: topics,
        slot: ['over', 'about', 'at', 'with', 'on'],
        noun: wordSet(
          'concern concerns alarm fear fears regret dismay disappointment worry outrage satisfaction sorrow doubts',
        ),
        score: 0.82,
      },
    ],
  ],
  [
    'raise',
    [
      {
        predicate: 'spoke-of',
        subject: actors,
        object: topics,
        slot: ['over', 'about'],
        noun: wordSet('concern concerns alarm questions doubts'),
        score: 0.82,
      },
    ],
  ],
  [
    'warn caution',
    [
      {
        predicate: 'warned-of',
        subject: actors,
        object: topics,
        slot: ['of', 'about', 'against'],
        score: 0.86,
      },
    ],
  ],
  [
    'border adjoin',
    [
      {
        predicate: 'lies-near',
        subject: { types: ['country', 'place'], as: ['self'] },
        object: { types: ['country', 'place'], as: ['self'] },
        slot: d,
        score: 0.88,
      },
    ],
  ],
  [
    'make compose',
    [
      {
        predicate: 'was-member-of',
        subject: { types: ['organization', 'group', 'agency'], as: ['self'] },
        object: states,
        slot: ['from', 'of'],
        behind: wordSet('troops soldiers forces contingents states countries members representatives'),
        passiveOnly: true,
        reversed: true,
        score: 0.82,
      },
    ],
  ],
  [
    'represent',
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
  ['document', [{ predicate: 'reported-on', subject: bodies, object: events, slot: d, score: 0.85 }]],
  ['approve', [{ predicate: 'backed', subject: actors, object: events, slot: d, score: 0.75 }]],
  [
    'work serve',
    [
      {
        predicate: 'served',
        subject: persons,
        object: { types: ['agency', 'organization', 'group'], as: ['self'] },
        slot: ['for', 'at', 'with'],
        score: 0.84,
      },
    ],
  ],
  [
    'be',
    [
      {
        predicate: 'led-to',
        subject: events,
        object: events,
        slot: 'complement',
        noun: wordSet('result outcome consequence product'),
        reversed: true,
        score: 0.84,
      },
    ],
  ],
  ['succeed replace', [{ predicate: 'followed', subject: events, object: events, slot: d, score: 0.84 }]],
  [
    'be',
    [
      {
        predicate: 'perpetrated',
        subject: { types: ['country', 'agency', 'group', 'person'], as: ['self', 'members', 'forces'] },
        object: events,
        slot: ['behind'],
        score: 0.84,
      },
    ],
  ],
  [
    'regain retake',
    [
      {
        predicate: 'seized-control-of',
        subject: { types: ['country', 'agency', 'group'], as: ['self', 'forces', 'members'] },
        object: { types: ['place', 'country'], as: ['self', 'ground'] },
        slot: 'complement',
        noun: wordSet('control'),
        score: 0.86,
      },
    ],
  ],
  [
    'annex',
    [
      {
        predicate: 'seized-control-of',
        subject: { types: ['country'], as: ['self', 'authority', 'forces'] },
        object: { types: ['place', 'country'], as: ['self', 'ground'] },
        slot: d,
        score: 0.88,
      },
    ],
  ],
  // light verbs and verbs with their prepositions
  [
    'hold',
    [
      {
        predicate: 'held-nationals-of',
        subject: groups,
        object: captives,
        slot: d,
        score: 0.84,
      },
      { predicate: 'arrested', subject: powers, object: persons, slot: d, score: 0.8 },
    ],
  ],
  [
    'come',
    [
      {
        predicate: 'attacked',
        subject: targets,
        object: fighters,
        slot: ['from', 'by'],
        behind: wordSet('attack fire bombardment'),
        reversed: true,
        score: 0.82,
      },
    ],
  ],
  [
    'be remain',
    [
      {
        predicate: 'in-conflict-with',
        subject: parties,
        object: parties,
        slot: ['with'],
        behind: wordSet('war odds loggerheads'),
        mutual: true,
        score: 0.86,
      },
      {
        predicate: 'active-in',
        subject: grounds,
        object: groups,
        slot: 'complement',
        noun: wordSet('stronghold bastion hideout haven fief hotbed'),
        reversed: true,
        score: 0.84,
      },
    ],
  ],
  [
    'lock embroil engage involve entangle',
    [
      {
        predicate: 'in-conflict-with',
        subject: parties,
        object: parties,
        slot: ['with'],
        behind: wordSet('dispute row war fighting conflict feud standoff battle battles clashes spat'),
        passiveOnly: true,
        mutual: true,
        score: 0.85,
      },
    ],
  ],
  [
    'retaliate',
    [{ predicate: 'attacked', subject: armedBodies, object: targets, slot: ['against'], score: 0.76 }],
  ],
  [
    'fight',
    [
      {
        predicate: 'cooperated-with',
        subject: fighters,
        object: parties,
        slot: ['alongside'],
        score: 0.84,
      },
    ],
  ],
  [
    'want seek',
    [
      {
        predicate: 'prosecuted',
        subject: persons,
        object: powers,
        slot: ['by'],
        passiveOnly: true,
        reversed: true,
        score: 0.82,
      },
    ],
  ],
  [
    'stand go face appear',
    [
      {
        predicate: 'prosecuted',
        subject: persons,
        object: { types: ['agency', 'organization'], as: ['self', 'authority'] },
        slot: ['at', 'before', 'in'],
        behind: wordSet('trial'),
        reversed: true,
        score: 0.84,
      },
      {
        predicate: 'prosecuted',
        subject: persons,
        object: { types: ['agency', 'organization'], as: ['self', 'authority'] },
        slot: ['at', 'before', 'in'],
        noun: wordSet('trial charges prosecution'),
        reversed: true,
        score: 0.84,
      },
    ],
  ],
  [
    'add',
    [
      {
        predicate: 'sanctioned',
        subject: powers,
        object: topics,
        slot: d,
        behind: wordSet('list blacklist'),
        score: 0.82,
      },
    ],
  ],
  [
    'designate',
    [{ predicate: 'sanctioned', subject: powers, object: personsAndGroups, slot: d, score: 0.8 }],
  ],
  [
    'ban bar outlaw proscribe',
    [
      {
        predicate: 'sanctioned',
        subject: powers,
        object: { types: ['person', 'group', 'organization'], as: ['self'] },
        slot: d,
        score: 0.8,
      },
    ],
  ],
  [
    'draw face prompt spark earn trigger incur attract receive',
    [
      {
        predicate: 'criticised',
        subject: topics,
        object: actors,
        slot: ['from', 'by'],
        noun: wordSet('condemnation criticism rebuke ire outrage backlash anger fury'),
        reversed: true,
        score: 0.84,
      },
      {
        predicate: 'praised',
        subject: topics,
        object: actors,
        slot: ['from', 'by'],
        noun: wordSet('praise applause congratulations'),
        reversed: true,
        score: 0.84,
      },
    ],
  ],
  [
    'voice express vent',
    [
      {
        predicate: 'criticised',
        subject: actors,
        object: actors,
        slot: ['at', 'with', 'against'],
        noun: wordSet('anger outrage fury frustration displeasure'),
        score: 0.84,
      },
    ],
  ],
  [
    'lodge file issue',
    [
      {
        predicate: 'criticised',
        subject: actors,
        object: actors,
        slot: ['with', 'against', 'to'],
        noun: wordSet('protest protests rebuke'),
        score: 0.84,
      },
    ],
  ],
  [
    'rail',
    [{ predicate: 'criticised', subject: actors, object: topics, slot: ['against', 'at'], score: 0.84 }],
  ],
  [
    'rap admonish reprimand scold pillory vilify assail excoriate savage deride mock ridicule insult denigrate',
    [{ predicate: 'criticised', subject: actors, object: topics, slot: d, score: 0.84 }],
  ],
  [
    'enjoy have win get receive secure gain lose',
    [
      {
        predicate: 'backed',
        subject: topics,
        object: actors,
        slot: 'complement',
        noun: backing,
        reversed: true,
        score: 0.84,
      },
    ],
  ],
  [
    'throw put',
    [
      {
        predicate: 'backed',
        subject: actors,
        object: topics,
        slot: ['behind'],
        noun: wordSet('weight support backing'),
        score: 0.86,
      },
    ],
  ],
  ['side', [{ predicate: 'backed', subject: actors, object: topics, slot: ['with'], score: 0.84 }]],
  [
    'rally stand',
    [{ predicate: 'backed', subject: actors, object: actors, slot: ['behind', 'by', 'with'], score: 0.78 }],
  ],
  ['object', [{ predicate: 'opposed', subject: actors, object: topics, slot: ['to'], score: 0.84 }]],
  [
    'oppose',
    [
      {
        predicate: 'opposed',
        subject: actors,
        object: topics,
        slot: ['to'],
        passiveOnly: true,
        score: 0.84,
      },
    ],
  ],
  ['vote', [{ predicate: 'opposed', subject: actors, object: topics, slot: ['against'], score: 0.84 }]],
  [
    'reject dispute contest dismiss denounce',
    [
      {
        predicate: 'opposed',
        subject: actors,
        object: events,
        slot: 'complement',
        noun: wordSet('result results outcome'),
        score: 0.84,
      },
    ],
  ],
  [
    'reject dismiss rebuff decline refuse turn_down',
    [
      {
        predicate: 'opposed',
        subject: actors,
        object: actors,
        slot: ['by', 'from'],
        noun: wordSet('proposal offer plan demand demands call calls request ultimatum initiative'),
        score: 0.82,
      },
    ],
  ],
  [
    'receive get obtain secure',
    [
      {
        predicate: 'funded',
        subject: actors,
        object: actors,
        slot: ['from'],
        noun: wordSet(
          'funding money funds cash loan loans financing donations dollars euros million billion grant',
        ),
        reversed: true,
        score: 0.84,
      },
      {
        predicate: 'trained-officers-of',
        subject: { types: ['country', 'agency', 'group'], as: ['self', 'forces', 'members'] },
        object: parties,
        slot: ['from', 'in'],
        noun: wordSet('training'),
        reversed: true,
        score: 0.82,
      },
    ],
  ],
  [
    'buy purchase order acquire procure obtain import',
    [
      {
        predicate: 'supplied-arms-to',
        subject: parties,
        object: parties,
        slot: ['from'],
        noun: weapons,
        reversed: true,
        score: 0.86,
      },
    ],
  ],
  [
    'provide supply arm equip furnish',
    [
      {
        predicate: 'supplied-arms-to',
        subject: parties,
        object: parties,
        slot: d,
        behind: weapons,
        score: 0.88,
      },
      {
        predicate: 'provided-intelligence-to',
        subject: parties,
        object: parties,
        slot: d,
        behind: intelligence,
        score: 0.86,
      },
      {
        predicate: 'assisted',
        subject: actors,
        object: topics,
        slot: d,
        behind: wordSet('help aid assistance relief food medicine equipment logistics'),
        score: 0.84,
      },
    ],
  ],
  [
    'enter finalise finalize negotiate ratify renew',
    [
      {
        predicate: 'signed-agreement-with',
        subject: parties,
        object: parties,
        slot: ['with'],
        behind: agreements,
        mutual: true,
        score: 0.84,
      },
      {
        predicate: 'signed-agreement-with',
        subject: parties,
        object: parties,
        slot: ['with'],
        noun: agreements,
        mutual: true,
        score: 0.82,
      },
    ],
  ],
  [
    'want seek pursue favour favor',
    [
      {
        predicate: 'seeks-cooperation-with',
        subject: parties,
        object: parties,
        slot: ['with'],
        noun: closeness,
        score: 0.84,
      },
    ],
  ],
  [
    'call push',
    [
      {
        predicate: 'seeks-cooperation-with',
        subject: parties,
        object: parties,
        slot: ['with'],
        behind: closeness,
        score: 0.82,
      },
    ],
  ],
  [
    'host',
    [
      {
        predicate: 'happened-in',
        subject: { types: ['country', 'place'], as: ['self'] },
        object: events,
        slot: d,
        reversed: true,
        score: 0.84,
      },
      { predicate: 'took-part-in', subject: persons, object: events, slot: d, score: 0.8 },
    ],
  ],
  [
    'withdraw pull_out evacuate',
    [
      {
        predicate: 'deployed-forces-to',
        subject: { types: ['country'], as: ['self', 'authority'] },
        object: grounds,
        slot: ['from'],
        noun: troops,
        score: 0.8,
      },
    ],
  ],
  [
    'leave',
    [
      {
        predicate: 'deployed-forces-to',
        subject: { types: ['country'], as: ['forces'] },
        object: grounds,
        slot: d,
        score: 0.8,
      },
    ],
  ],
  [
    'live',
    [
      {
        predicate: 'fled-to',
        subject: persons,
        object: grounds,
        slot: ['in'],
        behind: wordSet('exile'),
        score: 0.82,
      },
    ],
  ],
  [
    'grant give offer',
    [
      {
        predicate: 'fled-to',
        subject: persons,
        object: { types: ['country'], as: ['self', 'authority'] },
        slot: ['by', 'in'],
        behind: wordSet('asylum'),
        passiveOnly: true,
        score: 0.8,
      },
    ],
  ],
  [
    'suspend expel exclude',
    [
      {
        predicate: 'suspended',
        subject: states,
        object: { types: ['organization'], as: ['self'] },
        slot: ['from'],
        passiveOnly: true,
        reversed: true,
        score: 0.86,
      },
    ],
  ],
  [
    'smash disrupt crack',
    [
      {
        predicate: 'dismantled',
        subject: powers,
        object: { types: ['group'], as: ['self', 'members', 'forces'] },
        slot: d,
        score: 0.84,
      },
    ],
  ],
  ['address', [{ predicate: 'spoke-at', subject: persons, object: events, slot: d, score: 0.84 }]],
  [
    'gather convene assemble meet',
    [
      {
        predicate: 'took-part-in',
        subject: actors,
        object: events,
        slot: ['for', 'at'],
        planned: 'was-due-to-attend',
        score: 0.82,
      },
    ],
  ],
  [
    'catch recapture re-arrest rearrest',
    [{ predicate: 'arrested', subject: powers, object: personsAndGroups, slot: d, score: 0.86 }],
  ],
  ['refer allude', [{ predicate: 'spoke-of', subject: actors, object: topics, slot: ['to'], score: 0.82 }]],
  ['comment', [{ predicate: 'spoke-of', subject: actors, object: topics, slot: ['on'], score: 0.82 }]],
  ['react respond', [{ predicate: 'spoke-of', subject: actors, object: events, slot: ['to'], score: 0.8 }]],
  [
    'speak talk',
    [{ predicate: 'spoke-of', subject: actors, object: topics, slot: ['of', 'about'], score: 0.82 }],
  ],
  [
    'complain',
    [{ predicate: 'criticised', subject: actors, object: topics, slot: ['about', 'of'], score: 0.8 }],
  ],
  [
    'capture recapture retake seize regain wrest',
    [
      {
        predicate: 'fought',
        subject: fighters,
        object: { types: ['group', 'country', 'agency'], as: ['self', 'members', 'forces'] },
        slot: ['from'],
        noun: wordSet(
          'town towns village villages city cities area areas district districts territory base bases control palace airport headquarters building buildings bridge refinery position positions',
        ),
        score: 0.84,
      },
    ],
  ],
  ['speak', [{ predicate: 'criticised', subject: actors, object: topics, slot: ['against'], score: 0.82 }]],
  [
    'lead mastermind orchestrate spearhead',
    [{ predicate: 'carried-out', subject: fighters, object: events, slot: d, score: 0.82 }],
  ],
  [
    'exchange trade',
    [
      {
        predicate: 'fought',
        subject: fighters,
        object: foes,
        slot: ['with'],
        noun: wordSet('fire gunfire shots blows strikes missiles rockets'),
        mutual: true,
        score: 0.85,
      },
    ],
  ],
  [
    'jail imprison',
    [
      {
        predicate: 'sentenced',
        subject: powers,
        object: persons,
        slot: d,
        behind: wordSet('years year months life decades'),
        score: 0.84,
      },
    ],
  ],
  ...phrasalVerbs,
];
