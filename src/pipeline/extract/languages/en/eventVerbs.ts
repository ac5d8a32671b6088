import { type EventVerb, eventVerbsOf } from '../eventNouns.ts';

const arms =
  'weapon weapons arms drone drones missile missiles ammunition rocket rockets shell shells tank tanks aircraft jet jets system systems torpedo';
const people =
  'soldier soldiers troop troops forces reinforcements contingent peacekeepers police officers instructors mercenaries jet jets fighter fighters aircraft warship warships ship ships vessel fleet rescuers team teams doctors observers experts battalion delegation mission hospital aid supplies convoy envoy';
const ships = 'ship ships vessel vessels tanker tankers boat boats freighter trawler yacht';
const envoys = 'ambassador ambassadors diplomat diplomats envoy attache consul';
const sites =
  'base bases embassy embassies consulate consulates border borders airspace airport camp camps crossing crossings strait straits port pipeline shelter shelters';
const laws = 'law laws bill resolution amnesty reform constitution motion budget directive amendment';
const pacts =
  'agreement agreements treaty treaties pact accord deal convention memorandum protocol partnership contract contracts truce ceasefire cease-fire declaration alliance';

/** Verbs that report an event by themselves, with the noun for it. */
export const eventVerbs: ReadonlyMap<string, readonly EventVerb[]> = eventVerbsOf([
  // justice
  ['arrest detain capture nab apprehend', 'justice', 'Arrestation', 'arrest', 'f'],
  ['jail imprison', 'justice', 'Incarcération', 'imprisonment', 'f'],
  ['charge', 'justice', 'Inculpation', 'indictment', 'f', { whom: 'person group' }],
  ['escape', 'move', 'Évasion', 'escape', 'f', { whom: 'person' }],
  ['extradite', 'justice', 'Extradition', 'extradition', 'f'],
  ['sentence convict', 'justice', 'Condamnation', 'conviction', 'f'],
  ['acquit', 'justice', 'Acquittement', 'acquittal', 'm'],
  ['indict', 'justice', 'Inculpation', 'indictment', 'f'],
  ['release free', 'justice', 'Libération', 'release', 'f'],
  ['pardon', 'justice', 'Grâce', 'pardon', 'f'],
  ['dismantle', 'justice', 'Démantèlement', 'dismantling', 'm'],
  ['expel deport', 'justice', 'Expulsion', 'expulsion', 'f'],
  ['suspend', 'justice', 'Suspension', 'suspension', 'f'],
  [
    'suspend',
    'act',
    'Suspension',
    'suspension',
    'f',
    { of: 'warrants warrant dialogue talks aid ties relations' },
  ],
  ['impose', 'justice', 'Sanctions', 'sanctions', 'f', { of: 'sanctions sanction embargo' }],
  ['file', 'act', 'Plainte', 'complaint', 'f', { of: 'complaint petition lawsuit suit appeal' }],
  // violence
  ['kill assassinate murder', 'violence', 'Mort', 'death', 'f'],
  ['kill attack ambush raid storm assault', 'violence', 'Attaque', 'attack', 'f'],
  ['bomb bombard shell', 'violence', 'Bombardement', 'bombing', 'm'],
  ['massacre behead', 'violence', 'Massacre', 'massacre', 'm'],
  ['stab', 'violence', 'Agression', 'assault', 'f', { whom: 'person' }],
  ['hack', 'violence', 'Cyberattaque', 'cyberattack', 'f'],
  ['die perish', 'violence', 'Mort', 'death', 'f', { alone: true }],
  ['loot pillage torch', 'violence', 'Pillage', 'looting', 'm'],
  ['sabotage', 'violence', 'Sabotage', 'sabotage', 'm'],
  ['fire launch', 'violence', 'Tirs', 'firing', 'm', { of: arms }],
  ['explode', 'violence', 'Explosion', 'explosion', 'f', { alone: true }],
  ['kidnap abduct', 'abduction', 'Enlèvement', 'kidnapping', 'm'],
  ['defeat', 'war', 'Défaite', 'defeat', 'f', { whom: 'group country agency' }],
  ['invade', 'operation', 'Invasion', 'invasion', 'f'],
  ['oust overthrow depose topple', 'coup', "Coup d'État", 'coup', 'm'],
  // operations
  ['intercept destroy down', 'operation', 'Interception', 'interception', 'f', { of: arms }],
  ['seize confiscate', 'operation', 'Saisie', 'seizure', 'f'],
  ['occupy', 'operation', 'Occupation', 'occupation', 'f', { whom: 'country place' }],
  ['annex', 'operation', 'Annexion', 'annexation', 'f', { whom: 'country place' }],
  ['intercept board seize', 'operation', 'Interception', 'interception', 'f', { of: ships }],
  ['test', 'operation', 'Essai', 'test', 'm', { of: arms }],
  ['airdrop', 'operation', 'Largage', 'airdrop', 'm', { of: people }],
  ['block', 'operation', 'Blocus', 'blockade', 'm', { of: sites }],
  ['evacuate repatriate', 'operation', 'Évacuation', 'evacuation', 'f'],
  ['rescue save', 'operation', 'Sauvetage', 'rescue', 'm'],
  ['besiege encircle', 'operation', 'Siège', 'siege', 'm'],
  ['capture recapture retake', 'operation', 'Prise', 'capture', 'f', { whom: 'place' }],
  ['take seize', 'operation', 'Prise', 'capture', 'f', { of: 'control' }],
  ['withdraw retreat', 'operation', 'Retrait', 'withdrawal', 'm'],
  ['deploy send dispatch mass redeploy', 'operation', 'Envoi', 'deployment', 'm', { of: people }],
  ['deliver', 'transfer', 'Livraison', 'delivery', 'f', { of: arms }],
  // moves
  ['arrive land', 'move', 'Arrivée', 'arrival', 'f'],
  ['flee', 'move', 'Fuite', 'flight', 'f', { whom: 'person' }],
  ['return', 'move', 'Retour', 'return', 'm', { whom: 'person' }],
  ['cross', 'move', 'Incursion', 'incursion', 'f'],
  // meetings
  ['meet', 'meeting', 'Rencontre', 'meeting', 'f'],
  ['receive host welcome greet', 'meeting', 'Rencontre', 'meeting', 'f', { whom: 'person' }],
  ['negotiate talk', 'meeting', 'Négociations', 'talks', 'f', { withOther: true }],
  ['expect', 'visit', 'Visite', 'visit', 'f', { passive: true, planned: true, whom: 'person' }],
  ['visit', 'visit', 'Visite', 'visit', 'f'],
  ['sign reach conclude ink clinch', 'agreement', 'Accord', 'agreement', 'm', { of: pacts }],
  ['approve', 'transfer', 'Prêt', 'bailout', 'm', { of: 'bailout loan' }],
  // office
  ['appoint name nominate', 'office', 'Nomination', 'appointment', 'f'],
  ['sack dismiss impeach remove', 'office', 'Limogeage', 'dismissal', 'm'],
  ['elect re-elect reelect', 'office', 'Élection', 'election', 'f'],
  ['resign', 'office', 'Démission', 'resignation', 'f', { alone: true }],
  // acts of state
  ['open reopen inaugurate', 'act', 'Ouverture', 'opening', 'f', { of: sites }],
  ['close shut', 'act', 'Fermeture', 'closing', 'f', { of: sites }],
  ['build', 'act', 'Construction', 'construction', 'f', { of: `${sites} dam wall bridge plant` }],
  ['found create establish', 'act', 'Création', 'creation', 'f', { whom: 'agency organization group' }],
  ['recall', 'act', 'Rappel', 'recall', 'm', { of: envoys }],
  ['summon', 'act', 'Convocation', 'summoning', 'f', { of: envoys, whom: 'person' }],
  ['break sever cut', 'act', 'Rupture', 'break', 'f', { of: 'ties relations' }],
  ['terminate scrap cancel', 'act', 'Rupture', 'break', 'f', { of: pacts }],
  ['adopt pass approve', 'act', 'Adoption', 'adoption', 'f', { of: laws }],
  [
    'annul overturn uphold',
    'act',
    'Décision',
    'ruling',
    'f',
    { of: 'election re-election win victory result results conviction verdict' },
  ],
  [
    'ban outlaw',
    'act',
    'Interdiction',
    'ban',
    'f',
    { of: 'party rally rallies protest protests association movement organisation organization exports' },
  ],
  [
    'recognise recognize',
    'act',
    'Reconnaissance',
    'recognition',
    'f',
    { whom: 'country', of: 'independence sovereignty state' },
  ],
  ['freeze', 'act', 'Gel', 'freeze', 'm', { of: 'assets accounts funds' }],
  ['dissolve', 'act', 'Dissolution', 'dissolution', 'f'],
  [
    'declare impose',
    'act',
    'Décret',
    'decree',
    'm',
    { of: 'emergency curfew law mourning mobilisation mobilization' },
  ],
  ['reinstate restore', 'act', 'Rétablissement', 'reinstatement', 'm', { of: 'sanctions relations' }],
  ['lift', 'act', 'Levée', 'lifting', 'f', { of: 'sanctions embargo blockade' }],
  ['postpone cancel', 'act', 'Report', 'postponement', 'm', { of: 'election elections vote visit summit' }],
  ['default', 'act', 'Défaut', 'default', 'm', { alone: true }],
  // disasters
  ['capsize sink', 'disaster', 'Naufrage', 'shipwreck', 'm', { alone: true }],
  ['derail collapse', 'disaster', 'Accident', 'crash', 'm', { alone: true }],
  ['collide', 'disaster', 'Collision', 'collision', 'f', { withOther: true }],
  ['crash', 'disaster', 'Accident', 'crash', 'm', { alone: true }],
  ['protest march rally', 'protest', 'Manifestation', 'demonstration', 'f', { alone: true }],
]);
