import { negativeDeterminers, unspecific } from '../languages/determiners.ts';
import type { EventVerb } from '../languages/eventNouns.ts';
import { wordSet } from '../languages/words.ts';
import { eachOf, type Phrase, type VerbGroup } from '../relations/reading/chunks.ts';

/**
 * Whether a verb tells of an event although no one in it has a name: « quatre hommes ont été arrêtés », "police seized
 * 500 capsules of heroin", "a boat sank". What is only said to be usual (« des gens sont arrêtés ») is none. `bearer`:
 * to whom or what it is done, or its subject where nobody does it; `governed`: a finite verb says that the
 * infinitive was done.
 */
export function isOfPeople(
  verb: VerbGroup,
  { kind, family }: EventVerb,
  bearer: Phrase | null,
  governed = false,
): boolean {
  if ((verb.form !== 'finite' && !governed) || verb.conditional || bearer === null) return false;
  const { head, counts } = bearer;
  if (head === null) return false;
  // "had closed the country’s borders", "dissolved the government"
  if (/^(?:closing|dissolution|coup|lifting)$/u.test(kind) && bearer.definite) return ofTheState.has(head);
  // « les manifestants ont été dispersés »
  if (kind === 'dispersal') return true;
  // "residents took to the streets"
  if (family === 'protest' && /s$|^people$/u.test(head) && people.has(head)) return true;
  // "the attacker was arrested", "the suspect was charged"
  if (family === 'justice' && done.has(kind) && bearer.definite && culprits.has(head)) return true;
  // "Weapons were seized", « Des armes ont été saisies »
  const bare = kind === 'seizure' && verb.passive && !bearer.definite;
  if (!bare && counts.every((word) => inGeneral.has(word))) return false;
  if (family === 'protest' || kind === 'fighting') return people.has(head);
  // « quatre hommes ont été arrêtés », « le chef présumé de ce réseau a été arrêté »
  if (done.has(kind) && (people.has(head) || leading.has(head))) return true;
  switch (kind) {
    case 'seizure':
      return eachOf(bearer).some(
        (one) => goods.has(one.head ?? '') || one.complements.some((inner) => goods.has(inner.head ?? '')),
      );
    case 'attack':
      return /^(?:studios?|station|barracks|base|camp|prison|hotel|school|church|mosque|market|checkpoint|convoy|office|offices|headquarters)$/u.test(
        head,
      );
    case 'dismantling':
      return rings.has(head);
    case 'search':
      return true;
    // "signed four agreements"
    case 'agreement':
      return numberOf(bearer) !== null;
    case 'interception':
      return people.has(head) || /^(?:drones?|missiles?|boats?|bateaux?|ships?)$/u.test(head);
    case 'shipwreck':
    case 'crash':
    case 'explosion':
      return few.has(counts[0] ?? '');
    default:
      return false;
  }
}

/** Nouns (folded, of either language) for what a state has one of. */
const ofTheState = wordSet(
  'frontieres gouvernement parlement assemblee constitution borders border airspace government parliament assembly cabinet sanctions embargo curfew blockade',
);

/** With these alone (folded, of either language) nobody is counted. */
const inGeneral: ReadonlySet<string> = new Set([
  ...negativeDeterminers,
  ...unspecific,
  ...wordSet('des de d les the this these those his her its their our my your some'),
]);

/** So few (folded, of either language) are one accident. */
const few = wordSet('a an un une two three deux trois');

/** Kinds of what is done to people. */
const done = wordSet(
  'arrest death attack kidnapping indictment conviction acquittal detention rescue release evacuation expulsion trial hearing imprisonment assault handover questioning judicial-supervision police-custody',
);

/** Nouns (folded, of either language) for people to whom something is done. */
export const people = wordSet(
  'accuse accuses accusee accusees bebe bebes nourrisson nourrissons fillette fillettes garcon garcons garconnet exiles clandestin clandestins rescape rescapes naufrages subsahariens fermier fermiers agriculteur agriculteurs eleveur eleveurs berger bergers paysan paysans commercant commercants voyageur voyageurs passagere passagers supporter supporters supporteurs ecolier ecoliers lyceen lyceens lyceennes eleve eleves enseignant enseignants instituteur fonctionnaire fonctionnaires magistrat magistrats avocat avocats elu elus douanier douaniers pompier pompiers secouristes marin marins pecheur pecheurs chauffeur chauffeurs camionneurs routiers orpailleur orpailleurs pelerins deplaces expatrie expatries cooperant cooperants salaries medecin medecins infirmier infirmiers pretre pretres religieuse religieuses imam docker dockers agents espion espions suppletif suppletifs volontaire volontaires personne personnes individu individus homme hommes femme femmes suspect suspects civil civils soldat soldats policier policiers gendarme gendarmes militaire militaires journaliste journalistes etudiant etudiants manifestant manifestants jeune jeunes migrant migrants otage otages enfant enfants habitant habitants villageois suspecte suspectes trafiquant trafiquants narcotrafiquant narcotrafiquants passeur passeurs ravisseur ravisseurs complice complices automobiliste automobilistes conducteur opposant opposants adolescent adolescents adolescente adolescentes mineur mineurs fugitif fugitifs prevenu prevenus proche proches baron barons terroriste terroristes jihadiste jihadistes djihadiste djihadistes combattant combattants assaillant assaillants militant militants rebelles membres ressortissant ressortissants touriste touristes detenu detenus prisonnier prisonniers refugie refugies fideles ouvriers humanitaires',
  'people person persons man men woman women civilian civilians soldier soldiers policeman policemen officer officers villager villagers journalist journalists student students protester protesters demonstrator demonstrators hostage hostages child children trooper troopers troops',
  'gunman gunmen attacker attackers assailant assailants insurgents rebels fighters bombers members smugglers traffickers defendants detainees prisoners inmates refugees survivors passengers crew sailors fishermen workers activists residents worshippers tourists teenager teenagers girls boys guards agents bystanders paramilitaries them national nationals citizen citizens peacekeeper peacekeepers policewoman nurses doctors teachers lawyers lawmakers diplomats officials pilgrims farmers miners nuns priests settlers pedestrians drivers firefighters rescuers medics recruits conscripts thousands hundreds dozens families',
);

/** Nouns (folded, of either language) for the one whom the law is after. */
const culprits = wordSet(
  'man woman attacker assailant gunman suspect shooter bomber driver perpetrator hijacker killer',
);

/** More French nouns (folded) for such people: those who lead others or are known by what they do. */
const leading = wordSet(
  'chef chefs cerveau dirigeant dirigeante dirigeants leader leaders recruteur recruteurs commanditaire commanditaires meneur meneurs patron tireur tireurs assaillante auteur auteurs agresseur agresseurs meurtrier meurtriers imams maire depute deputee avocate militante militantes activiste activistes blogueur blogueuse syndicaliste syndicalistes opposante lyceenne ecolieres infirmiere infirmieres passager ouvrier mineuse employe employes agent officier officiers colonel general commandant surveillant gardien gardiens vigile casque casques',
);

/** French nouns (folded) for those whom someone receives or meets. */
export const hosts = wordSet(
  'president presidente ministre ministres homologue homologues chef cheffe chefs premier roi reine prince emir sultan pape monarque souverain delegation delegations emissaire emissaires envoye envoyee ambassadeur ambassadrice ambassadeurs consul representant representante representants dirigeant dirigeante dirigeants responsable responsables secretaire directeur directrice commissaire gouverneur general colonel commandant depute deputes senateur senateurs elus maire leader leaders opposant opposants candidat candidats patron familles famille proches victimes otages rescapes laureats champions equipe joueurs athletes syndicats syndicalistes avocats journalistes hommes femmes parties mediateur mediateurs conseiller conseillere vice-president vice-premier chancelier chanceliere hote notables imams eveque archeveque cardinal patriarche',
);

/** Nouns (folded, of either language) for what the police seize. */
const goods = wordSet(
  'drogue drogues cocaine heroine cannabis resine haschich stupefiants armes munitions explosifs fusils kalachnikov kalachnikovs cartouches tramadol grenades vehicules voitures motos montres telephones ordinateurs documents billets devises especes ivoire cigarettes carburant embarcations bateaux moteurs bijoux lingots medicaments captagon comprimes',
  'knives cash phones documents vehicles equipment devices materials computers drugs narcotics heroin hashish methamphetamine fentanyl opium pills capsules weapons guns rifles pistols firearms arms ammunition explosives grenades detonators',
);

/** Nouns (folded, of either language) for those who commit crimes together. */
const rings = wordSet(
  'reseau cellule filiere bande gang trafic ring network cell syndicate cartel racket plot',
);

/** How many a phrase counts (folded, of either language); null where it gives no number. */
export const numberOf = (phrase: Phrase | null | undefined): string | null =>
  phrase?.counts.find(isNumber) ?? phrase?.words.find((word) => round.test(word)) ?? null;

/** French nouns (folded) for about so many: « une vingtaine de soldats ». */
const round = /^(?:dizaine|douzaine|(?:quinz|vingt|trent|quarant|cinquant|soixant|cent)aine)$/u;

/** Whether a word (folded, of either language) is a number. */
export const isNumber = (word: string): boolean => numbers.test(word);

const numbers =
  /^(?:\d.*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|plusieurs|two|three|four|five|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|several|dozens|hundreds)$/u;
