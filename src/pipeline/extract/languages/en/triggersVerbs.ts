import {
  actors,
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
  states,
  targets,
  topics,
} from '../ends.ts';
import type { VerbTrigger } from '../triggers.ts';
import { wordSet } from '../words.ts';

const d = 'direct' as const;
const at = ['in', 'to', 'into', 'at', 'near', 'on'];
const withOthers = ['with', 'alongside', 'together_with'];

const help = wordSet('aid help assistance relief');
const backing = wordSet('support backing');
const intelligence = wordSet('intelligence information');
const troops = wordSet(
  'troop troops soldiers forces men contingent personnel mercenaries commandos police officers peacekeepers aircraft warplanes warships ships vessel instructors reinforcements marines battalion',
);
const weapons = wordSet(
  'weapon weapons arms drones missiles ammunition tanks jets aircraft shells howitzers',
);

/** Verbs and what they assert. The first that fits the ends is taken, so the narrower stands first. */
export const verbTriggers: readonly (readonly [string, readonly VerbTrigger[]])[] = [
  // opposition
  [
    'arrest detain capture apprehend jail imprison',
    [
      { predicate: 'arrested', subject: powers, object: personsAndGroups, slot: d, score: 0.9 },
      { predicate: 'held-nationals-of', subject: groups, object: nationals, slot: d, score: 0.8 },
    ],
  ],
  [
    'kill assassinate murder execute behead',
    [{ predicate: 'killed', subject: fighters, object: persons, slot: d, score: 0.9 }],
  ],
  ['dismantle', [{ predicate: 'dismantled', subject: powers, object: groups, slot: d, score: 0.9 }]],
  ['foil thwart', [{ predicate: 'foiled', subject: powers, object: events, slot: d, score: 0.9 }]],
  [
    'fight battle combat',
    [
      { predicate: 'fought', subject: fighters, object: foes, slot: d, score: 0.85 },
      { predicate: 'fought', subject: fighters, object: foes, slot: ['against'], score: 0.85 },
    ],
  ],
  ['defeat', [{ predicate: 'defeated', subject: fighters, object: foes, slot: d, score: 0.85 }]],
  [
    'attack bomb shell invade raid ambush bombard',
    [{ predicate: 'attacked', subject: fighters, object: targets, slot: d, score: 0.88 }],
  ],
  [
    'strike hit target rock',
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
  ['threaten', [{ predicate: 'threatened', subject: foes, object: targets, slot: d, score: 0.82 }]],
  [
    'kidnap abduct',
    [
      { predicate: 'held-nationals-of', subject: fighters, object: nationals, slot: d, score: 0.85 },
      { predicate: 'kidnapped', subject: fighters, object: persons, slot: d, score: 0.9 },
    ],
  ],
  ['locate', [{ predicate: 'located', subject: powers, object: personsAndGroups, slot: d, score: 0.85 }]],
  ['sentence convict', [{ predicate: 'sentenced', subject: powers, object: persons, slot: d, score: 0.85 }]],
  [
    'condemn criticise criticize denounce slam blast deplore regret decry',
    [{ predicate: 'criticised', subject: actors, object: topics, slot: d, score: 0.88 }],
  ],
  [
    'indict prosecute charge',
    [{ predicate: 'prosecuted', subject: powers, object: personsAndGroups, slot: d, score: 0.88 }],
  ],
  ['investigate', [{ predicate: 'investigated', subject: powers, object: topics, slot: d, score: 0.88 }]],
  [
    'sanction blacklist',
    [{ predicate: 'sanctioned', subject: powers, object: topics, slot: d, score: 0.88 }],
  ],
  [
    'impose slap',
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
    'expel deport',
    [
      {
        predicate: 'expelled',
        subject: powers,
        object: { types: ['person', 'country'], as: ['self', 'nationals', 'forces'] },
        slot: d,
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
    'claim',
    [
      {
        predicate: 'claimed-responsibility-for',
        subject: personsAndGroups,
        object: events,
        slot: ['for'],
        noun: wordSet('responsibility'),
        score: 0.9,
      },
    ],
  ],
  [
    'perpetrate commit',
    [{ predicate: 'perpetrated', subject: fighters, object: events, slot: d, score: 0.88 }],
  ],
  [
    'launch conduct carry stage wage',
    [
      { predicate: 'carried-out', subject: fighters, object: events, slot: d, score: 0.82 },
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
  ['plan plot', [{ predicate: 'planned', subject: personsAndGroups, object: events, slot: d, score: 0.8 }]],
  ['oppose', [{ predicate: 'opposed', subject: actors, object: topics, slot: d, score: 0.85 }]],
  [
    'seize capture',
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
  ['rescue', [{ predicate: 'rescued', subject: powers, object: persons, slot: d, score: 0.85 }]],

  // cooperation
  [
    'cooperate collaborate',
    [
      {
        predicate: 'cooperated-with',
        subject: parties,
        object: parties,
        slot: withOthers,
        mutual: true,
        score: 0.88,
      },
    ],
  ],
  ['help assist aid', [{ predicate: 'assisted', subject: actors, object: topics, slot: d, score: 0.8 }]],
  ['back support', [{ predicate: 'backed', subject: actors, object: topics, slot: d, score: 0.85 }]],
  ['fund finance bankroll', [{ predicate: 'funded', subject: actors, object: topics, slot: d, score: 0.88 }]],
  ['arm equip', [{ predicate: 'supplied-arms-to', subject: parties, object: parties, slot: d, score: 0.82 }]],
  [
    'supply sell deliver send provide give',
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
        object: personsAndStates,
        slot: d,
        mutual: true,
        score: 0.9,
      },
      { predicate: 'met', subject: personsAndStates, object: personsAndStates, slot: ['with'], score: 0.9 },
    ],
  ],
  ['receive host welcome', [{ predicate: 'met', subject: persons, object: persons, slot: d, score: 0.85 }]],
  [
    'talk negotiate',
    [{ predicate: 'met', subject: actors, object: actors, slot: ['with', 'to'], score: 0.8 }],
  ],
  [
    'hold',
    [
      {
        predicate: 'met',
        subject: actors,
        object: actors,
        slot: ['with'],
        noun: wordSet('talks meeting talk discussions negotiations'),
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
    'participate',
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
    'sign reach conclude strike',
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
    'found create establish set',
    [{ predicate: 'founded', subject: actors, object: bodies, slot: d, score: 0.85 }],
  ],
  [
    'lead head command chair run',
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
    'appoint name nominate',
    [{ predicate: 'appointed', subject: actors, object: persons, slot: d, score: 0.85 }],
  ],
  [
    'oust depose overthrow sack dismiss',
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
    'control hold occupy',
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
    'operate',
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
    'base headquarter',
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
    'travel fly arrive',
    [{ predicate: 'visited', subject: persons, object: grounds, slot: ['to', 'in'], score: 0.75 }],
  ],
  ['flee', [{ predicate: 'fled-to', subject: persons, object: grounds, slot: ['to', 'into'], score: 0.85 }]],

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
  ['win', [{ predicate: 'won', subject: persons, object: events, slot: d, score: 0.9 }]],
  // statement
  [
    'reaffirm reiterate express pledge',
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
    'praise welcome hail thank commend laud',
    [{ predicate: 'praised', subject: actors, object: topics, slot: d, score: 0.85 }],
  ],
  ['accuse', [{ predicate: 'accused', subject: actors, object: topics, slot: d, score: 0.92 }]],
  ['blame', [{ predicate: 'accused', subject: actors, object: topics, slot: d, score: 0.88 }]],
  ['urge', [{ predicate: 'urged', subject: actors, object: topics, slot: d, score: 0.88 }]],
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
        slot: ['on'],
        score: 0.88,
      },
    ],
  ],
  ['ask', [{ predicate: 'urged', subject: actors, object: parties, slot: d, score: 0.85 }]],
  ['cite quote', [{ predicate: 'cited', subject: media, object: media, slot: d, score: 0.85 }]],
  ['warn', [{ predicate: 'threatened', subject: groups, object: states, slot: d, score: 0.5 }]],
];

/** Verbs that assert no relation here, known so that a sentence is cut where its verbs stand. */
export const plainVerbs =
  'be have do say make take give go come become see know get find tell think bring begin keep write stand lose pay build fall win put set cut speak break choose withdraw steal buy teach rise grow draw drive feel hear read spread spend split throw understand wear die lie add announce explain declare state confirm insist note stress argue report reveal believe estimate allege maintain acknowledge admit suggest predict recall conclude reply respond assert disclose learn vow promise deny reject dispute refute want wish hope intend aim try attempt seek refuse decline fail order invite propose offer agree consider expect fear suspect demand prepare risk avoid prevent encourage allow need manage continue start proceed decide use work live move turn show follow stop end close open change grant increase reduce cut raise lower drop remain stay stand appear seem include involve contain cause lead result trigger spark prompt force push pull block ban bar limit protect defend secure guard patrol monitor track search seize confiscate discover recover rescue evacuate return retreat advance gain occupy control govern rule vote elect choose approve pass adopt ratify veto dismiss fire resign step retire serve issue publish release describe call name consider question interview interrogate try hear testify face plead appeal acquit injure wound destroy damage burn explode detonate fire shoot launch test develop produce buy export import invest cost trade cross enter exit reach head travel move flow gather protest demonstrate march clash erupt escalate ease calm resume suspend postpone cancel delay extend expand join merge unite divide resist surrender disarm recruit radicalise radicalize smuggle traffic transport ship store hide share exchange discuss debate mediate broker facilitate host organise organize coordinate plan schedule mark celebrate commemorate mourn welcome greet summon recall expel freeze lift ease restore normalise normalize strengthen boost deepen weaken undermine violate breach respect honour honor comply implement enforce apply review examine study assess verify inspect collide injure block happen occur emerge arise stem originate cross drown sink capsize survive travel reopen claim allow require enable warn say';
