import { type EventVerb, eventVerbsOf } from '../eventNouns.ts';

const arms =
  'arme armes armement armements drone drones missile missiles munitions roquettes obus char chars avion avions canons chasseurs systemes';
const people =
  'soldat soldats troupe troupes militaires hommes forces renfort renforts contingent contingents policiers gendarmes instructeurs mercenaires avions navire navires fregate flotte secouristes equipe equipes medecins observateurs experts bataillon bataillons casques emissaire emissaires delegation mission hopital aide vivres convoi';
const envoys = 'ambassadeur ambassadrice ambassadeurs diplomate diplomates attache charge consul';
const sites =
  'base bases ambassade ambassades consulat consulats frontiere frontieres espace aeroport camp camps route detroit port gazoduc';
const laws = 'loi lois resolution texte amnistie reforme constitution motion budget directive amendement';
const pacts =
  'accord accords traite traites pacte convention memorandum protocole partenariat contrat contrats treve cessez-le-feu declaration alliance';

/** Verbs that tell of a happening by themselves, with the noun that names it: « a arrêté » tells of an arrest. */
export const eventVerbs: ReadonlyMap<string, readonly EventVerb[]> = eventVerbsOf([
  // justice
  ['arrêter interpeller appréhender capturer', 'justice', 'Arrestation', 'arrest', 'f'],
  ['incarcérer écrouer emprisonner', 'justice', 'Incarcération', 'imprisonment', 'f'],
  ['détenir retenir', 'justice', 'Détention', 'detention', 'f', { whom: 'person' }],
  ['extrader', 'justice', 'Extradition', 'extradition', 'f'],
  ['condamner', 'justice', 'Condamnation', 'conviction', 'f'],
  ['acquitter relaxer', 'justice', 'Acquittement', 'acquittal', 'm'],
  ['inculper', 'justice', 'Inculpation', 'indictment', 'f'],
  ['libérer relâcher', 'justice', 'Libération', 'release', 'f'],
  ['gracier amnistier', 'justice', 'Grâce', 'pardon', 'f'],
  ['démanteler', 'justice', 'Démantèlement', 'dismantling', 'm'],
  ['perquisitionner', 'justice', 'Perquisitions', 'searches', 'f'],
  ['expulser', 'justice', 'Expulsion', 'expulsion', 'f'],
  ['suspendre exclure', 'justice', 'Suspension', 'suspension', 'f'],
  [
    'imposer infliger adopter décréter',
    'justice',
    'Sanctions',
    'sanctions',
    'f',
    { of: 'sanctions sanction embargo' },
  ],
  ['déposer', 'act', 'Plainte', 'complaint', 'f', { of: 'plainte plaintes' }],
  // violence
  ['tuer assassiner abattre exécuter', 'violence', 'Mort', 'death', 'f'],
  ['tuer assassiner attaquer', 'violence', 'Attaque', 'attack', 'f'],
  ['bombarder pilonner', 'violence', 'Bombardement', 'bombing', 'm'],
  ['piller saccager', 'violence', 'Pillage', 'looting', 'm'],
  ['saboter', 'violence', 'Sabotage', 'sabotage', 'm'],
  ['lancer tirer', 'violence', 'Tirs', 'firing', 'm', { of: arms }],
  ['exploser', 'violence', 'Explosion', 'explosion', 'f', { alone: true }],
  ['enlever kidnapper', 'abduction', 'Enlèvement', 'kidnapping', 'm'],
  ['vaincre battre défaire', 'war', 'Défaite', 'defeat', 'f', { whom: 'group country agency' }],
  ['affronter', 'war', 'Combats', 'fighting', 'm', { reflexive: true }],
  ['envahir', 'operation', 'Invasion', 'invasion', 'f'],
  ['renverser', 'coup', "Coup d'État", 'coup', 'm'],
  // operations
  [
    'abattre intercepter neutraliser détruire',
    'operation',
    'Interception',
    'interception',
    'f',
    { of: arms },
  ],
  ['saisir confisquer', 'operation', 'Saisie', 'seizure', 'f'],
  ['évacuer', 'operation', 'Évacuation', 'evacuation', 'f'],
  ['secourir sauver recueillir', 'operation', 'Sauvetage', 'rescue', 'm'],
  ['encercler assiéger', 'operation', 'Siège', 'siege', 'm'],
  ['prendre reprendre conquérir reconquérir', 'operation', 'Prise', 'capture', 'f', { whom: 'place' }],
  ['prendre reprendre', 'operation', 'Prise', 'capture', 'f', { of: 'controle' }],
  ['emparer', 'operation', 'Prise', 'capture', 'f', { reflexive: true }],
  ['replier', 'operation', 'Repli', 'retreat', 'm', { reflexive: true }],
  ['retirer', 'operation', 'Retrait', 'withdrawal', 'm', { reflexive: true }],
  ['retirer', 'operation', 'Retrait', 'withdrawal', 'm', { of: people }],
  ['déployer envoyer dépêcher', 'operation', 'Envoi', 'deployment', 'm', { of: people }],
  ['livrer', 'transfer', 'Livraison', 'delivery', 'f', { of: arms }],
  // moves
  ['arriver atterrir débarquer', 'move', 'Arrivée', 'arrival', 'f'],
  ['fuir réfugier exiler', 'move', 'Fuite', 'flight', 'f', { whom: 'person' }],
  ['rentrer revenir', 'move', 'Retour', 'return', 'm', { whom: 'person' }],
  // meetings
  ['rencontrer recevoir accueillir', 'meeting', 'Rencontre', 'meeting', 'f'],
  ['entretenir réunir', 'meeting', 'Rencontre', 'meeting', 'f', { reflexive: true }],
  ['rendre', 'visit', 'Visite', 'visit', 'f', { reflexive: true }],
  ['attendre', 'visit', 'Visite', 'visit', 'f', { passive: true, planned: true, whom: 'person' }],
  ['visiter', 'visit', 'Visite', 'visit', 'f'],
  ['signer conclure parapher ratifier', 'agreement', 'Accord', 'agreement', 'm', { of: pacts }],
  // office
  ['nommer désigner', 'office', 'Nomination', 'appointment', 'f', { whom: 'person agency' }],
  [
    'nommer',
    'office',
    'Nomination',
    'appointment',
    'f',
    { of: 'chef ministre ambassadeur gouverneur directeur gouvernement commandant procureur' },
  ],
  ['limoger destituer révoquer', 'office', 'Limogeage', 'dismissal', 'm'],
  ['élire réélire', 'office', 'Élection', 'election', 'f'],
  ['démissionner', 'office', 'Démission', 'resignation', 'f', { alone: true }],
  ['présenter remettre annoncer', 'office', 'Démission', 'resignation', 'f', { of: 'demission' }],
  // acts of state
  ['ouvrir rouvrir inaugurer', 'act', 'Ouverture', 'opening', 'f', { of: sites }],
  ['fermer', 'act', 'Fermeture', 'closing', 'f', { of: sites }],
  [
    'construire bâtir',
    'act',
    'Construction',
    'construction',
    'f',
    { of: 'barrage mur base centrale pont port gazoduc oleoduc camp' },
  ],
  ['créer fonder', 'act', 'Création', 'creation', 'f', { whom: 'agency organization group' }],
  ['rappeler', 'act', 'Rappel', 'recall', 'm', { of: envoys }],
  ['convoquer', 'act', 'Convocation', 'summoning', 'f', { of: envoys, whom: 'person' }],
  ['rompre', 'act', 'Rupture', 'break', 'f', { of: `${pacts} relations` }],
  ['dénoncer résilier annuler', 'act', 'Rupture', 'break', 'f', { of: 'contrat traite convention' }],
  ['adopter voter approuver promulguer', 'act', 'Adoption', 'adoption', 'f', { of: laws }],
  ['dissoudre', 'act', 'Dissolution', 'dissolution', 'f'],
  [
    'décréter proclamer instaurer',
    'act',
    'Décret',
    'decree',
    'm',
    { of: 'etat couvre-feu loi deuil mobilisation' },
  ],
  ['rétablir', 'act', 'Rétablissement', 'reinstatement', 'm', { of: 'sanctions sanction relations' }],
  ['lever', 'act', 'Levée', 'lifting', 'f', { of: 'sanctions sanction embargo blocus' }],
  [
    'reporter annuler',
    'act',
    'Report',
    'postponement',
    'm',
    { of: 'election elections scrutin presidentielle vote visite sommet' },
  ],
  // disasters
  ['chavirer couler sombrer', 'disaster', 'Naufrage', 'shipwreck', 'm', { alone: true }],
  ['écraser', 'disaster', 'Accident', 'crash', 'm', { reflexive: true }],
  ['manifester défiler', 'protest', 'Manifestation', 'demonstration', 'f', { alone: true }],
]);
