import { wordSet } from '../words.ts';

/* French words that show what a neighbouring name is, folded. */

/** Civilities: part of the name when a bare surname follows (« M. Dupont »). */
export const civilities = wordSet('m mm mme mmes mlle mlles monsieur madame mademoiselle me maitre');

/** Nouns of rank, office, trade or kin that precede a person's name. */
export const titles = wordSet(
  `president presidente vice-president premier premiere ministre ministres chancelier chanceliere chef cheffe depute deputee senateur senatrice eurodepute eurodeputee
  gouverneur gouverneure maire prefet prefete ambassadeur ambassadrice consul secretaire porte-parole parole conseiller conseillere directeur directrice patron patronne
  roi reine prince princesse emir sultan cheikh emirs pape cardinal eveque archeveque imam ayatollah mollah pasteur pere frere soeur mere fils fille epouse epoux mari
  femme veuve cousin cousine neveu oncle compagnon compagne ex general generale colonel lieutenant-colonel lieutenant commandant commandante capitaine amiral contre-amiral
  vice-amiral marechal major caporal sergent adjudant soldat brigadier officier commissaire inspecteur policier gendarme agent juge magistrat magistrate procureur procureure procureurs
  avocat avocate avocats notaire greffier expert experte specialiste analyste chercheur chercheuse politologue politiste historien historienne sociologue economiste
  professeur professeure docteur ingenieur journaliste reporter correspondant correspondante ecrivain ecrivaine essayiste realisateur chroniqueur editorialiste philosophe geographe anthropologue
  candidat candidate opposant opposante militant militante activiste dissident dissidente syndicaliste leader leaders dirigeant dirigeante responsable numero chef-adjoint
  terroriste jihadiste djihadiste kamikaze assaillant tireur tueur assassin narcotrafiquant trafiquant passeur baron parrain mafieux chanteur chanteuse
  otage ressortissant nomme nommee denomme denommee surnomme baptise alias certain suspect accuse prevenu detenu victime homologue emissaire envoye envoyee negociateur negociatrice mediateur mediatrice representant
  representante coordinateur coordinatrice fondateur fondatrice president-directeur pdg milliardaire homme affaires intellectuel rappeur medecin infirmiere juriste pilote astronaute
  predecesseur successeur adjoint adjointe rapporteur rapporteure delegue deleguee elu elue tribun jeune celebre`,
);

/** Adjectives and parts that may stand between a title and the name. */
export const titleFillers = wordSet(
  `general generale adjoint adjointe d etat delegue deleguee charge chargee sortant sortante sortie executif executive interimaire transition democrate republicain republicaine conservateur travailliste
  socialiste centriste ecologiste elu elue actuel actuelle nouveau nouvel nouvelle ancien ancienne defunt defunte regional regionale federal federale national nationale militaire politique principal
  presume presumee superieur superieure haut haute jeune autoproclame autoproclamee designe designee islamiste syndical vice contre`,
);

/** Small words inside a person's name. */
export const nameParticles = wordSet(
  'al el ben bin bint ibn ould ag abou abu ap van von der den ter ten di da dos della del st',
);
/** Particles that only join names beginning with a first name: « Dominique de Villepin ». */
export const nobleParticles = wordSet('de du d la le des');

/** Articles and other words that never precede a person's name. */
export const articles = wordSet(
  'le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre nos',
);

/** Words that begin a sentence without naming anything. */
export const stopWords = wordSet(
  `a ai ainsi alors apres au aucun aucune aujourd aussi autant autre autres aux avant avec beaucoup bien c ca car ce ceci cela celle celles celui cependant certain certaine certains certaines ces
  cet cette ceux chaque comme comment contre d dans de des depuis derriere deux devant dix donc dont douze du durant elle elles en encore enfin entre est et etre eux face hier hors il ils j jamais je jusqu
  l la le les leur leurs lors lorsque lui m mais malgre me meme memes mes moi moins mon n ne ni nos notre nous on or ou outre par parce parmi pas pendant peu plus plusieurs pour pourquoi pourtant presque pres
  puis puisque qu quand quant quatre que quel quelle quelles quelque quelques quels qui quoi s sa sans sauf se selon sept ses seul seule seuls si sinon sitot soit son sous souvent sur surtout ta tandis tant te tel
  telle telles tels tes toi ton toujours tous tout toute toutefois toutes tres trois trop tu un une vers via voici voila vos votre vous y cinq six huit neuf onze vingt trente cent mille
  interroge interrogee interroges joint jointe contacte contactee invite invitee arrete arretee arretes accuse accusee accuses soupconne soupconnee nee elu elue nomme nommee designe condamne condamnee
  inculpe juge jugee mis mise place placee detenu detenue libere liberee tue tuee blesse poursuivi poursuivie vise visee cite citee dit dite appele appelee signe lire voir suivez ecoutez regardez publie
  photo photos video videos illustration credit copyright source sources article articles mots cles tags categorie rubrique actualite actualites accueil edition direct exclusif opinion tribune analyse reportage enquete
  entretien interview portrait recit temoignage document infographie carte chronologie dossier podcast editorial desormais actuellement recemment officiellement notamment finalement egalement
  parallelement concretement auparavant ensuite dernierement rien personne nul reste vient hormis concernant suite grace afin cote objectif resultat bilan mardi lundi mercredi jeudi vendredi samedi dimanche`,
);

/** Words for days and months: never names by themselves. */
export const calendarWords = wordSet(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche noel paques ramadan toussaint',
);

/** Prepositions after which a name is a place. */
export const locatives = wordSet('a vers depuis en');
/** Nouns whose complement is a place: « la ville de … ». */
export const placeNouns = wordSet(
  `douar hameau ville villes village villages localite localites commune communes province provinces region regions district districts departement quartier quartiers prefecture oblast canton gouvernorat wilaya
  capitale port aeroport base camp camps ile iles presqu archipel vallee massif mont plateau desert oasis lac fleuve riviere baie cap detroit golfe plage cote frontiere banlieue faubourg bourg bourgade
  municipalite cercle comte comtes etat peninsule enclave foret prison penitencier gare metro hopital universite stade place rue avenue boulevard rond-point carrefour pont route nord sud est ouest nord-est
  nord-ouest sud-est sud-ouest large abords environs peripherie proximite sortie entree centre alentours secteur secteurs zone zones cercles daira ksar parc reserve sous-prefecture chef-lieu lisiere poste check-point raffinerie centrale mine station metropole agglomeration arrondissement territoire`,
);

/** Forms of verbs of saying, after a name or, inverted, before one. */
export const sayingVerbs = wordSet(
  `dit affirme affirmait affirmer declare declarait declarer explique expliquait estime estimait assure assurait ajoute ajoutait precise precisait indique indiquait souligne soulignait rappelle
  rappelait annonce annoncait confie confiait raconte racontait temoigne reconnait reconnu admet admis denonce denoncait deplore deplorait regrette regrettait insiste insistait
  martele martelait lance lancait conclut conclu resume resumait commente commentait observe analyse juge jugeait promet promis previent prevenu avertit averti repond repondu replique retorque
  ecrit twitte tweete poursuit poursuivi renchérit encherit rapporte revele evoque repete reitere soutient soutenu pretend felicite rejouit insurge interroge demande exige reclame appelle exhorte
  accuse fustige critique condamne salue confirme dement nie conteste refuse rejette plaide nuance tempere tranche ironise souhaite veut pense croit craint redoute espere`,
);

/** Verbs and auxiliaries by which a capital stands for its state: « Paris a intervenu », « Moscou accuse ». */
export const actingVerbs = wordSet(
  `a ont avait avaient aura auront aurait auraient est n ne s se veut veulent voudrait peut pourrait doit devrait entend compte espere souhaite refuse refusait accuse accusait accusent dement nie rejette condamne
  denonce critique appelle exhorte exige demande reclame propose promet menace avertit assure affirme estime juge considere dit declare annonce indique rappelle souligne reconnait admet soutient
  appuie finance livre fournit vend achete impose decrete suspend rompt retire convoque expulse sanctionne envoie deploie mene conduit negocie signe ratifie accepte decide choisit hesite tarde
  mise tente cherche poursuit maintient renforce augmente reduit cesse ferme ouvre rouvre craint redoute soupconne suspecte voit tient reste devient fait met prend donne perd gagne multiplie
  conteste deplore regrette salue felicite reagit riposte replique repond attend pousse plaide milite oeuvre coopere collabore discute dialogue renonce s'oppose oppose dispose detient controle occupe
  annexe bombarde frappe attaque envahit defend protege aide assiste forme equipe arme accueille recoit invite expliquent affirment estiment doivent peuvent entendent negocient cooperent
  signent s'accusent discutent maintiennent reprennent renouent conviennent decident rejettent denoncent condamnent exigent menacent`,
);

/** Words after which a capital stands for its state: what is done to, with or against it. */
export const statePartners = wordSet(
  `avec contre entre pour par selon envers sans que qu dont accuse accuser accusent soutenir soutient soutiennent appelle appellent exhorte exhortent presse pressent menace menacent convainc met condamne condamnent
  suspend suspendent sanctionne sanctionnent critique critiquent exclut avertit defie isole arme finance invite somme remercie`,
);
