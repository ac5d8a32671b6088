import type { EventNoun } from '../eventNouns.ts';
import { eventVerbsOf } from '../eventNouns.ts';

/** Verbs that tell of a happening by themselves, with the noun that names it: « a arrêté » tells of an arrest. */
export const eventVerbs: ReadonlyMap<string, readonly EventNoun[]> = eventVerbsOf([
  ['arrêter interpeller appréhender capturer', 'justice', 'Arrestation', 'arrest', 'f'],
  ['extrader', 'justice', 'Extradition', 'extradition', 'f'],
  ['condamner', 'justice', 'Condamnation', 'conviction', 'f'],
  ['inculper', 'justice', 'Inculpation', 'indictment', 'f'],
  ['libérer relâcher', 'justice', 'Libération', 'release', 'f'],
  ['démanteler', 'justice', 'Démantèlement', 'dismantling', 'm'],
  ['expulser', 'justice', 'Expulsion', 'expulsion', 'f'],
  ['suspendre', 'justice', 'Suspension', 'suspension', 'f'],
  ['tuer assassiner abattre exécuter', 'violence', 'Mort', 'death', 'f'],
  ['tuer assassiner attaquer', 'violence', 'Attaque', 'attack', 'f'],
  ['bombarder pilonner', 'violence', 'Bombardement', 'bombing', 'm'],
  ['enlever kidnapper', 'abduction', 'Enlèvement', 'kidnapping', 'm'],
  ['rencontrer recevoir', 'meeting', 'Rencontre', 'meeting', 'f'],
  ['entretenir', 'meeting', 'Rencontre', 'meeting', 'f'],
  ['rendre visiter', 'visit', 'Visite', 'visit', 'f'],
  ['signer conclure', 'agreement', 'Accord', 'agreement', 'm'],
  ['déployer envoyer', 'operation', 'Envoi de forces', 'deployment', 'm'],
  ['renverser', 'coup', "Coup d'État", 'coup', 'm'],
  ['nommer', 'office', 'Nomination', 'appointment', 'f'],
  ['limoger destituer', 'office', 'Limogeage', 'dismissal', 'm'],
  ['élire réélire', 'office', 'Élection', 'election', 'f'],
  ['saisir', 'operation', 'Saisie', 'seizure', 'f'],
]);
