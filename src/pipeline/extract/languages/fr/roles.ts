import type { RoleNoun } from '../triggers.ts';
import { wordMap } from '../words.ts';

const heads: RoleNoun = { country: 'heads', body: 'heads', group: 'heads' };
const serves: RoleNoun = { country: 'served', body: 'served', group: 'served' };
/** Those who speak or plead for someone. */
const speaksFor: RoleNoun = { ...serves, person: 'served' };
const commands: RoleNoun = { country: 'served', body: 'heads', group: 'heads' };
/** Those at the head of a town or a region. */
const governs: RoleNoun = { ...commands, place: 'heads' };
const member: RoleNoun = { country: null, body: 'was-member-of', group: 'was-member-of' };
const founder: RoleNoun = { country: 'founded', body: 'founded', group: 'founded' };
const advises: RoleNoun = { country: 'advised', body: 'advised', group: 'advised', person: 'advised' };
/** A minister's counterpart serves the country that is named, not the body. */
const counterpart: RoleNoun = { country: 'served', body: null, group: null };
const succeeds: RoleNoun = { country: null, body: null, group: null, person: 'succeeded' };
/** Members of a parliament, and of a party in it. */
const legislates: RoleNoun = { country: 'served', body: 'was-member-of', group: 'was-member-of' };
/** Those who write for a newspaper. */
const writes: RoleNoun = { country: null, body: 'served', group: null };
const known: RoleNoun = { country: null, body: null, group: null };

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
