import { wordSet } from '../words.ts';

/* Nouns with which the name of a body begins, folded; the name extends over their complements. */

/** Bodies of a state. */
export const agencyHeads = wordSet(
  `ministere direction secretariat prefecture commissariat inspection brigade office autorite cour tribunal parquet conseil bureau regie sous-direction
  departement service haut-commissariat haute juridiction chambre gendarmerie police garde douane garde-cotes etat-major commandement delegation mairie senat regiment escadron`,
);
/** Other bodies. */
export const organizationHeads = wordSet(
  `organisation association federation confederation union ligue fondation institut institute centre observatoire comite commission agence alliance coalition collectif syndicat parti rassemblement
  universite ecole academie fonds banque societe compagnie groupe entreprise club reseau think-tank forum mission programme communaute cooperative caisse fraternite eglise convention mutuelle croix
  haute-autorite initiative plateforme coordination journal quotidien hebdomadaire magazine radio television chaine site groupement consortium cabinet laboratoire`,
);
/** Armed or militant bodies. */
export const groupHeads = wordSet(
  `mouvement front armee brigades bataillon katiba milice milices cellule cartel clan gang mafia faction jeunesse guerilla legion phalange phalanges armees martyrs`,
);
/**
 * Heads that may be in lower case and still begin a name when a capitalized word follows: « katiba Macina », « cartel
 * de Sinaloa ».
 */
export const lowerHeads = wordSet(
  `katiba cartel clan gang milice brigade bataillon reseau association universite institut fondation syndicat parti collectif ong groupe mouvement front tribunal cour parquet prefecture commissariat centre observatoire think-tank
  agence banque compagnie societe entreprise ministere secretariat direction office conseil comite etat-major rebellion journal quotidien hebdomadaire magazine radio chaine`,
);
/** Lower-case heads that stay outside the name: « le groupe Wagner », « l’association Utopia ». */
export const bareHeads = wordSet(
  `association syndicat parti collectif ong groupe mouvement societe entreprise compagnie gang think-tank journal quotidien hebdomadaire magazine radio chaine organisation site coalition marque
  constructeur operateur geant chantier armateur plateforme application moteur`,
);

/** Adjectives and nouns in lower case over which a name extends after a capitalized head. */
export const bodyWords = wordSet(
  `general generale generaux generales national nationale nationaux nationales central centrale centraux centrales federal federale federaux regional regionale regionales international internationale
  internationaux internationales europeen europeenne europeens africain africaine africains islamique islamiques arabe arabes judiciaire judiciaires militaire militaires civil civile civils publique public publics
  superieur superieure supreme constitutionnel constitutionnelle electoral electorale independant independante independants permanent permanente special speciale speciales specialise specialisee mixte conjoint conjointe conjointes
  interministeriel interministerielle departemental departementale penal penale criminel criminelle correctionnel correctionnelle administratif administrative commercial economique economiques social sociale sociaux
  financier financiere humanitaire mondial mondiale populaire patriotique democratique revolutionnaire republicain republicaine socialiste communiste travailliste conservateur liberal liberale uni unis unie unies
  strategique strategiques politique politiques scientifique scientifiques medical technique aerien aerienne maritime navale naval terrestre frontalier frontaliere exterieur exterieure exterieures interieur interieure
  territorial territoriale royal royale presidentiel presidentielle monetaire agricole alimentaire atomique nucleaire spatial spatiale numerique antiterroriste anticorruption antidrogue antimafia transitoire
  securite surete defense renseignement renseignements police justice paix stabilisation reconciliation transition developpement cooperation coordination recherche recherches lutte surveillance protection
  securisation information informations investigation investigations enquete enquetes etudes etude documentation statistique statistiques terrorisme stupefiants drogue drogues criminalite crime crimes corruption fraude blanchiment
  migration migrations refugies refugie apatrides immigration integration asile droits homme humains hommes femmes enfants victimes libertes presse journalistes medias liberation liberte democratie unite union solidarite salut
  patrie peuple peuples nation nations territoire territoires frontieres frontiere armees armee terre air mer marine aviation sante education enseignement finances finance economie commerce industrie energie travail
  emploi transports environnement agriculture peche eaux forets culture communication relations affaires prevention repression radicalisation gestion crises crise urgence urgences appui soutien formation intervention operations operation
  systemes systeme risques menaces menace cybersecurite armement armements douanes douane impots elections election vote vie transparence concurrence reconstruction rehabilitation resistance combattants anciens combat
  predication bien-etre avenir changement progres reforme renouveau rassemblement action mouvement etats etat pays gouvernements parlementaires analyse prospective strategie strategies observation controle contre pour
  unicite jihad djihad autodetermination independance islam musulmans jeunesse citoyennete famille sport sports tourisme logement urbanisme hydraulique elevage refondation decentralisation`,
);

/** Function words between the parts of a body's name. */
export const links = wordSet('de du des d la le les l et pour contre sur en aux au a dans');
