import {
  advises,
  commands,
  counterpart,
  founder,
  governs,
  heads,
  known,
  legislates,
  member,
  serves,
  speaksFor,
  succeeds,
  writes,
} from '../offices.ts';
import type { RoleNoun } from '../triggers.ts';
import { wordMap } from '../words.ts';

/**
 * Titles and offices, folded: the holder's relation to the country, body or group that is named with them. Heads of a
 * state or its government head it; ministers, envoys and officers serve it; former ones served it.
 */
export const roles: ReadonlyMap<string, RoleNoun> = wordMap<RoleNoun>([
  ['president presidente roi reine emir sultan emperatrice empereur chancelier chanceliere', heads],
  ['ministre', serves],
  ['porte-parole porte avocat avocate emissaire bras-droit', speaksFor],
  [
    'directeur directrice patron patronne chef cheffe leader dirigeant dirigeante commandant secretaire pdg recteur',
    commands,
  ],
  ['gouverneur gouverneure maire prefet prefete', governs],
  [
    'premier premiere ambassadeur ambassadrice envoye envoyee procureur procureure general commissaire policier magistrat colonel capitaine lieutenant amiral marechal diplomate juge negociateur representant representante prince princesse vice-president attache consul responsable haut coordinateur coordinatrice delegue deleguee administrateur administratrice agent agente inspecteur inspectrice gendarme soldat sergent caporal adjudant brigadier major contre-amiral vice-amiral sous-secretaire rapporteur rapporteure vice-ministre vice-premier plenipotentiaire charge chargee facilitateur facilitatrice mediateur mediatrice greffier doyen analyste chercheur chercheuse specialiste officier secretaire',
    serves,
  ],
  ['depute deputee senateur senatrice eurodepute eurodeputee parlementaire', legislates],
  ['journaliste redacteur redactrice correspondant correspondante reporter editorialiste', writes],
  ['candidat candidate', member],
  ['membre militant militante combattant combattante cadre numero ancien ancienne figure', member],
  ['homologue', counterpart],
  ['conseiller conseillere', advises],
  ['successeur successeure', succeeds],
  ['fondateur fondatrice cofondateur cofondatrice', founder],
  [
    'baron parrain trafiquant trafiquante narcotrafiquant expert experte cerveau auteur ecrivain opposant opposante frere soeur fils fille pere mere epouse mari professeur historien historienne economiste politologue imam cheikh pape eveque docteur monsieur madame mme',
    known,
  ],
]);
