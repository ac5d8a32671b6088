import {
  actors,
  captives,
  events,
  fighters,
  foes,
  grounds,
  parties,
  persons,
  personsAndGroups,
  powers,
  states,
  targets,
  topics,
} from '../ends.ts';
import type { VerbTrigger } from '../triggers.ts';
import { wordSet } from '../words.ts';

const d = 'direct' as const;

/**
 * Verbs that say something of their own with a particle, as verb_particle: "broke off talks", "handed X over to Y".
 * What a verb says with a preposition alone is among the others.
 */
export const phrasalVerbs: readonly (readonly [string, readonly VerbTrigger[]])[] = [
  [
    'pick_up round_up hunt_down track_down haul_in take_in',
    [{ predicate: 'arrested', subject: powers, object: personsAndGroups, slot: d, score: 0.84 }],
  ],
  ['carry_out', [{ predicate: 'carried-out', subject: fighters, object: events, slot: d, score: 0.82 }]],
  [
    'gun_down shoot_dead hack_dead mow_down cut_down',
    [{ predicate: 'killed', subject: fighters, object: persons, slot: d, score: 0.86 }],
  ],
  [
    'blow_up burn_down',
    [{ predicate: 'attacked', subject: fighters, object: targets, slot: d, score: 0.82 }],
  ],
  [
    'break_up take_down roll_up shut_down',
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
  [
    'fight_off beat_back drive_back push_back drive_out push_out',
    [{ predicate: 'fought', subject: fighters, object: foes, slot: d, score: 0.84 }],
  ],
  [
    'kick_out throw_out boot_out turn_away',
    [
      {
        predicate: 'expelled',
        subject: powers,
        object: { types: ['person', 'country'], as: ['self', 'forces'] },
        slot: d,
        score: 0.84,
      },
    ],
  ],
  [
    'declare_non_grata',
    [
      {
        predicate: 'expelled',
        subject: powers,
        object: persons,
        slot: d,
        score: 0.86,
      },
    ],
  ],
  [
    'hand_over turn_over send_back ship_back',
    [
      {
        predicate: 'extradited-to',
        subject: persons,
        object: states,
        slot: ['to'],
        passiveOnly: true,
        score: 0.86,
      },
      {
        predicate: 'supplied-arms-to',
        subject: parties,
        object: parties,
        slot: ['to'],
        noun: wordSet(
          'weapon weapons arms drones missiles ammunition tanks jets aircraft shells howitzers vehicles',
        ),
        score: 0.84,
      },
    ],
  ],
  [
    'break_off cut_off',
    [
      {
        predicate: 'broke-ties-with',
        subject: states,
        object: states,
        slot: ['with'],
        noun: wordSet('ties relations contacts links'),
        score: 0.9,
      },
    ],
  ],
  ['look_into', [{ predicate: 'investigated', subject: powers, object: topics, slot: d, score: 0.84 }]],
  [
    'hit_out lash_out hit_back speak_out',
    [
      {
        predicate: 'criticised',
        subject: actors,
        object: actors,
        slot: ['at', 'against'],
        score: 0.84,
      },
    ],
  ],
  [
    'tip_off',
    [
      {
        predicate: 'provided-intelligence-to',
        subject: parties,
        object: parties,
        slot: d,
        score: 0.82,
      },
    ],
  ],
  [
    'set_up',
    [
      {
        predicate: 'founded',
        subject: actors,
        object: { types: ['agency', 'organization', 'group'], as: ['self'] },
        slot: d,
        score: 0.84,
      },
    ],
  ],
  [
    'take_over',
    [
      {
        predicate: 'seized-control-of',
        subject: { types: ['country', 'agency', 'group'], as: ['self', 'forces', 'members'] },
        object: { types: ['place'], as: ['self', 'ground'] },
        slot: d,
        score: 0.82,
      },
    ],
  ],
  [
    'sit_down meet_up catch_up',
    [{ predicate: 'met', subject: persons, object: actors, slot: ['with'], score: 0.84 }],
  ],
  [
    'snatch_away',
    [{ predicate: 'held-nationals-of', subject: fighters, object: captives, slot: d, score: 0.8 }],
  ],
  ['set_off', [{ predicate: 'led-to', subject: events, object: events, slot: d, score: 0.84 }]],
  [
    'hole_up',
    [{ predicate: 'hid-in', subject: personsAndGroups, object: grounds, slot: ['in', 'at'], score: 0.84 }],
  ],
];
