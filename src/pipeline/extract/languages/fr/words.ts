import type { HeadClass } from '../../relations/reading/chunks.ts';
import type { Cues, PlacePrepositions } from '../grammar.ts';
import { wordMap, wordSet } from '../words.ts';

/* Function words of French, folded (without accents) unless said otherwise. */

export const determiners = wordSet(
  'le la les l un une des du de d ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs quelques certains certaines chaque tout toute tous toutes aucun aucune divers diverses deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille premier premiere au aux',
);
export const definiteDeterminers = wordSet('le la les l du au aux ce cet cette ces son sa ses leur leurs');
export const complementWords = wordSet('de du des d');
export const prepositions = wordSet(
  'a au aux en dans par pour avec contre sur sous entre vers chez sans depuis des pendant durant apres avant devant derriere parmi selon malgre outre hors envers jusque jusqu lors via face suite grace pres loin autour afin concernant notamment comme dont visant impliquant sauf hormis excepte',
);
export const longPrepositions = [
  'au cours de',
  'aupres de',
  'a proximite de',
  'aux abords de',
  'a l interieur de',
  'en reponse a',
  'en riposte a',
  'en represailles a',
  'en reaction a',
  'en violation de',
  'dans le but de',
  'dans la foulee de',
  'a la faveur de',
  'a hauteur de',
  'au motif de',
  'faute de',
  'a l approche de',
  'au sein de',
  'aux cotes de',
  'a l encontre de',
  'a l egard de',
  'a l endroit de',
  'a l issue de',
  'a la suite de',
  'a la tete de',
  'au dessus de',
  'au nord de',
  'au sud de',
  'au nord est de',
  'au nord ouest de',
  'au sud est de',
  'au sud ouest de',
  'a l est de',
  'a l ouest de',
  'au large de',
  'au centre de',
  'au nom de',
  'aux mains de',
  'entre les mains de',
  'en faveur de',
  'en direction de',
  'en provenance de',
  'en compagnie de',
  'en marge de',
  'en presence de',
  'en l absence de',
  'au terme de',
  'a l invitation de',
  'a l initiative de',
  'a l instar de',
  'a l appel de',
  'a la demande de',
  'sous l egide de',
  'sous la mediation de',
  'sous la presidence de',
  'en raison de',
  'en cas de',
  'en vue de',
  'en tant que',
  'en tant qu',
  'en matiere de',
  'face a',
  'grace a',
  'suite a',
  'pres de',
  'loin de',
  'autour de',
  'lors de',
  'afin de',
  'a cause de',
  'a propos de',
  'au sujet de',
  'a partir de',
  'a destination de',
  'a bord de',
  'au profit de',
  'en collaboration avec',
  'en cooperation avec',
  'en coordination avec',
  'conjointement avec',
  'en etroite collaboration avec',
  'en lien avec',
  'dans le cadre de',
  'de la part de',
  'a l occasion de',
  'au lendemain de',
  'a la veille de',
  'le long de',
  'non loin de',
  'par rapport a',
  'quant a',
  'vis a vis de',
  'd apres',
  'a en croire',
  'de l avis de',
  'a travers',
  'jusqu a',
  'hors de',
  'a cote de',
  'au milieu de',
  'en echange de',
  'au detriment de',
  'en depit de',
  'sous couvert de',
  'a l aide de',
  'par l intermediaire de',
  'au moyen de',
  'de source',
].map((words) => words.split(' '));
export const compounds = wordSet(
  'cessez-le-feu libre-echange etat-major etats-majors couvre-feu garde-cote garde-cotes gardes-cotes garde-frontieres gardes-frontieres contre-attaque contre-attaques contre-offensive tete-a-tete face-a-face sous-marin sous-marins porte-avions lance-roquettes sit-in chef-lieu celui-ci celle-ci',
);
export const conjunctions = wordSet('et ou ni mais ainsi');
export const subordinators = wordSet(
  'que qu alors lorsque lorsqu quand si puisque puisqu tandis parce comme car sachant quoique ou pourquoi comment combien',
);
export const relatives = wordSet(
  'qui dont lequel laquelle lesquels lesquelles auquel duquel auxquels desquels',
);
export const pronouns = wordSet(
  'il elle ils elles on ce cela ceci c je j tu nous vous celui-ci celle-ci celui celle ceux celles lui eux chacun certains autres aucun personne rien tous y ca',
);
export const adverbs = wordSet(
  'pas plus jamais guere deja encore aussi bien mal tres trop peu assez ainsi alors hier aujourd hui demain toujours souvent parfois enfin ensuite puis donc toutefois cependant pourtant neanmoins notamment surtout aussitot bientot tot tard ici la ailleurs meme ensemble presque environ quelque desormais dernier derniere prochain prochaine egalement depuis longtemps autrefois jadis soudain d',
);
/** Words that together are one adverb: « par ailleurs ». */
export const longAdverbs = [
  'par contumace',
  'par defaut',
  'a huis clos',
  'en premiere instance',
  'en appel',
  'en cassation',
  'au couteau',
  'a l arme blanche',
  'a l arme lourde',
  'a l arme a feu',
  'a l explosif',
  'a la bombe',
  'a la grenade',
  'a la machette',
  'a la roquette',
  'a la voiture belier',
  'a la voiture piegee',
  'a main armee',
  'au camion belier',
  'au camion piege',
  'au vehicule piege',
  'au mortier',
  'par ailleurs',
  'par contre',
  'jusqu a present',
  'pour l instant',
  'pour le moment',
  'a terme',
  'de ce fait',
  'en outre',
  'en effet',
  'de son cote',
  'de leur cote',
  'pour sa part',
  'pour leur part',
  'a son tour',
  'a leur tour',
  'au contraire',
  'en retour',
  'a nouveau',
  'de nouveau',
  'en revanche',
  'en personne',
  'en vain',
  'en particulier',
  'en meme temps',
  'a plusieurs reprises',
  'a maintes reprises',
  'a l epoque',
  'par la suite',
  'a ce jour',
  'a la fois',
  'tout de meme',
  'sur place',
  'sans succes',
  'sans surprise',
  'par telephone',
  'en urgence',
  'au total',
  'une nouvelle fois',
  'une fois de plus',
  'une fois encore',
  'pour la premiere fois',
  'dans la nuit',
  'dans la matinee',
  'dans l apres midi',
  'dans la soiree',
  'dans la journee',
  'la nuit derniere',
  'en direct',
  'au moins',
  'd ores et deja',
  'en fait',
  'en partie',
  'a l unanimite',
  'en toute impunite',
].map((words) => words.split(' '));
export const frontAdjectives = wordSet(
  'precedent precedente precedents precedentes etroit etroite etroits etroites ancien ancienne anciens anciennes ex premier premiere premiers premieres grand grande grands grandes haut haute hauts hautes jeune jeunes vieux vieil vieille nouveau nouvel nouvelle nouveaux nouvelles petit petite petits petites bon bonne autre autres double meme memes principal principale principaux principales numero vice seul seule futur future defunt feu celebre puissant puissante puissants puissantes vaste vastes brutal brutale brutaux brutales grave graves fort forte forts fortes vif vive vifs vives long longue longs longues dernier derniere derniers dernieres prochain prochaine prochains sanglant sanglante presume presumee presumes presumees actuel actuelle nombreux nombreuses plein pleine pleins pleines important importante importants importantes violent violente violents violentes recent recente recents recentes lourd lourde lourds lourdes different differents differentes propre faux vrai',
);
/** Nouns spelt like a form of a verb. */
export const nounsLikeVerbs = wordSet(
  'communique communiques nuit nuits ferme fermes calme atteinte atteintes mesure mesures visite visites attaque attaques rencontre rencontres lutte luttes aide aides cible cibles menace menaces frappe frappes traque garde gardes marche marches force forces arme armes groupe groupes offre demande demandes commande charge charges forme formes place places porte suite conduite enquete enquetes fin fait faits dit mort morts mis mise prise prises entree sortie arrivee retour sommet critique critiques appel appels entretien soutien dirigeant dirigeants representant representants combattant combattants militant militants habitant habitants combat combats debat accord reserve reserves note notes base bases guerre tire tue estime contrat partie parti partis parties conduit suit ordre plainte crainte rendu cause causes cadre cadres compte comptes controle controles region signe signes poste postes source sources chef refuge presse conteste juge juges etat etats vise annonce annonces reponse reponses decision pays service services recherche recherches enfant commandant president resident agent agents ressortissant ressortissants participant participants manifestant manifestants requete commerce defense offense reforme reformes echange echanges contact contacts alliance regle assiste produit manque crise finance finances reprise remise saisie venue tenue allies allie detenu detenus refugie refugies depute deputes elu elus employe employes delegue delegues envoye envoyes insurge insurges disparu disparus prevenu rebelle assassin assassinat livre livres traite traites marque chasse date dates deroute figure figures filtre flotte formule fuite fuites guide guides lance ligue ligues masque masques masse masses mine mines partage pilote pilotes pointe quete relance releve remarque remarques replique repliques revolte riposte ruine ruines somme sommes taxe taxes tombe torture tortures veille vente ventes voile vide double triple image images cache barre chiffre chiffres doute doutes montre peine peines pari paris plage planche pratique pratiques preuve preuves rage colere tranche tranches charte scene scenes crime crimes foule victoire defaite montee montees poussee poussees',
);

export const participleNouns = wordSet(
  'communique communiques allie allies alliee blesse blesses detenu condamne condamnes accuse accuses refugie refugies depute deputes deputee employe employes delegue delegues deleguee envoye envoyes envoyee insurge insurges armee armees arrivee entree fusillade traite traites marche marches autorite autorites comite cite societe securite cle associe associes exile exiles rescapes rescape expatries deplaces deplace prive affilie affilies habitues montee montees poussee poussees',
);
export const plainParticiples = wordSet(
  'ecrasant ecrasante ecrasants ecrasantes croissant croissante croissants croissantes inquietant inquietante inquietants inquietantes accablant accablante accablants accablantes brulant brulante brulants brulantes arme armes armee armees cagoule cagoules encagoules masque masques identifies identifie concernes interesses',
);
export const auxiliaries = wordSet(
  'a ont avait avaient aura auront aurait auraient est sont était étaient sera seront serait seraient fut furent eut eurent ait aient soit soient',
);

/** What the head noun of a phrase says about its names. */
export const heads: ReadonlyMap<string, HeadClass> = wordMap<HeadClass>([
  [
    'caporal caporaux sergent sergents adjudant sous-officier sous-officiers brigadier reserviste reservistes conscrit conscrits artilleur tankiste pilote pilotes aviateur aviateurs soldat soldats militaires militaire troupes troupe forces force armee armees commando commandos officier officiers police policiers policier gendarmes gendarmerie gendarme services service renseignements marine aviation avions avion chasseurs drone drones navires navire sous-marin parachutistes legionnaires contingent contingents patrouille patrouilles unites unite marins helicopteres casque casques instructeurs missiles artillerie douaniers douanes garde-cotes gardes-cotes garde-frontieres gardes-frontieres sous-marins porte-avions fregate fregates corvette destroyer cuirasse escadron regiment bataillon blindes bombardiers raids tsahal position positions cible cibles sites installations infrastructures bunkers bastions detachement detachements convoi convois',
    'forces',
  ],
  [
    'gouvernement autorites autorite diplomatie executif etat regime royaume justice parquet ministere presidence pouvoir junte dirigeants responsables chancellerie administration delegation parlement monarchie emirat republique elysee cabinet tribunal magistrats enqueteurs tribunaux',
    'authority',
  ],
  [
    'membre membres combattants combattant elements element jihadistes djihadistes jihadiste djihadiste miliciens milicien hommes militants militant insurges rebelles rebelle terroristes terroriste partisans branche cellule cellules cadres cadre chefs commandants rebellion guerilla islamistes assaillants affilies affilie filiale faction aile combattantes bras mercenaires mercenaire paramilitaires paramilitaire',
    'members',
  ],
  [
    'fonctionnaire fonctionnaires eleveur eleveurs berger bergers agriculteur agriculteurs commercant commercants routiers avocats opposants trafiquants narcotrafiquants suspect suspects prevenu prevenus recrue recrues femme femmes enfant enfants athlete athletes joueur joueurs supporters pelerin pelerins plaisanciers influenceur influenceuse blogueur blogueuse artiste artistes ecrivaine chercheurs universitaire universitaires soignants infirmiers infirmiere volontaire volontaires benevoles exiles deplaces rescapes eleve eleves ecoliers enseignante journalistes activiste activistes syndicaliste syndicalistes fugitif fugitifs malfaiteur malfaiteurs braconniers orpailleurs compagnon compagnons collegue collegues compatriote compatriotes camarade camarades confrere confreres interprete interpretes lyceen lyceens jeune jeunes adolescent adolescents passeur passeurs retraite retraitee retraites religieuse religieuses cooperant medecin medecins enseignant enseignants ouvrier ouvriers alpiniste alpinistes randonneur randonneuse ressortissant ressortissants ressortissante citoyen citoyens citoyenne otage otages touriste touristes journaliste ingenieur ingenieurs humanitaires expatries expatrie employes travailleurs etudiants etudiant civils migrants migrant refugies refugie couple famille familles pecheurs passagers agents agent diplomates diplomate espions espion victimes victime cooperants religieux pretre missionnaire missionnaires chauffeurs detenus prisonniers prisonnier supporteurs',
    'nationals',
  ],
  [
    'chef-lieu ville villes region regions province provinces capitale village villages localite localites commune district prefecture port aeroport base bases camp camps frontiere frontieres nord sud est ouest centre quartier banlieue ile iles desert vallee departement territoire zone zones sol oblast bande palais hotel prison ambassade consulat universite hopital stade marche siege gouvernorat secteur secteurs faubourg faubourgs peripherie environs plateau littoral rive rives wilaya canton cercle foret enclave enclaves exclave bastion fief archipel peninsule municipalite municipalites agglomeration metropole arrondissement bourg bourgade comte hameau',
    'place',
  ],
  [
    'groupe mouvement organisation reseau parti front milice katiba brigade coalition alliance agence journal quotidien hebdomadaire site chaine radio magazine televison television association fondation ong institut centre entreprise societe compagnie banque union ligue entite pays etats nation nations republique emirat syndicat think-tank cartel gang clan mafia cellule secte federation comite commission conseil support media operation mission cour formation titre revue voisin voisine rival rivale adversaire ennemi',
    'kind',
  ],
  ['rumeur rumeurs informations information bruits fuites allegations speculations', 'rumour'],
]);

export const place: PlacePrepositions = {
  at: wordSet(
    'a au aux en dans sur chez pres_de a_proximite_de aux_abords_de a_l_interieur_de autour_de au_large_de non_loin_de au_dessus_de au_nord_de au_sud_de a_l_est_de a_l_ouest_de au_nord_est_de au_nord_ouest_de au_sud_est_de au_sud_ouest_de',
  ),
  towards: wordSet('a au aux en vers dans pour'),
  from: wordSet('depuis'),
  against: wordSet('contre visant sur a_l_encontre_de a_l_endroit_de'),
  by: wordSet('par'),
  with: wordSet('avec aupres_de en_presence_de en_compagnie_de aux_cotes_de'),
  between: wordSet('entre'),
};

export const cues: Cues = {
  saying: wordSet(
    'déclarer affirmer indiquer ajouter conclure rappeler souligner révéler rapporter soutenir estimer assurer préciser annoncer expliquer dire confier juger considérer insister noter relever observer prévenir avertir marteler confirmer écrire lancer répéter poursuivre raconter témoigner évoquer signaler reconnaître admettre prétendre jurer alerter résumer regretter déplorer promettre rétorquer répondre apprendre croire penser avancer détailler faire_savoir arguer plaider suggérer laisser_entendre titrer commenter constater avouer garantir clamer certifier répliquer exposer prédire pronostiquer',
  ),
  quoting: wordSet(
    'lancer poursuivre trancher glisser nuancer tempérer dénoncer regretter déplorer promettre accuser réagir répliquer renchérir ironiser tonner asséner exclamer indigner insurger réjouir féliciter fustiger exhorter menacer',
  ),
  relaying: wordSet('apprendre'),
  mentioning: wordSet(
    'évoquer rappeler souligner commenter aborder mentionner citer décrire confirmer reconnaître analyser raconter détailler expliquer signaler admettre',
  ),
  denying: wordSet('nier démentir contester réfuter récuser rejeter'),
  announcing: wordSet('annoncer'),
  carrying: wordSet(
    'effectuer réaliser avoir tenir dérouler survenir produire organiser mener conduire coordonner perpétrer commettre tendre lancer diriger négocier parrainer signer conclure ouvrir remonter éclater débuter commencer reprendre poursuivre prévoir programmer fixer attendre reporter ajourner repousser annuler achever clôturer émettre délivrer diffuser décerner présider',
  ),
  striking: wordSet(
    'frapper viser toucher secouer ensanglanter endeuiller dévaster ravager détruire meurtrir paralyser',
  ),
  noticing: wordSet('signaler rapporter enregistrer recenser constater observer'),
  mediating: wordSet('négocier parrainer faciliter'),
  during: wordSet('lors_de dans au_cours_de pendant durant'),
  starting: wordSet(
    'amorcer lancer ouvrir mener conduire effectuer déclencher perpétrer commettre organiser entamer entreprendre commencer débuter poursuivre procéder décider engager opérer réaliser accomplir préparer projeter planifier fomenter tenir célébrer accueillir',
  ),
  supporting: wordSet(
    'procéder mener effectuer conduire opérer réaliser décider lancer entreprendre apporter fournir exprimer renouveler réitérer réaffirmer confirmer imposer infliger prononcer décréter adopter ouvrir engager poursuivre accorder signer conclure exercer intensifier multiplier assurer prêter offrir manifester afficher témoigner entamer achever accomplir ordonner obtenir',
  ),
  sources: wordSet('selon d_apres a_en_croire de_l_avis_de de_source'),
  factive: wordSet(
    'réussir parvenir tenir continuer commencer permettre contribuer aider arriver procéder achever finir cesser_pas venir décider ordonner',
  ),
  intending: wordSet(
    'réclamer solliciter préconiser prôner vouloir souhaiter espérer prévoir compter envisager menacer promettre chercher tenter essayer ambitionner viser refuser renoncer hésiter échouer projeter planifier demander appeler exiger exhorter inviter proposer s_engager engager devoir pouvoir sembler paraître risquer éviter empêcher interdire craindre accuser soupçonner autoriser pousser inciter encourager obliger forcer contraindre recommander conseiller suggérer falloir rêver jurer s_apprêter apprêter préparer requérir',
  ),
  withholding: wordSet('refuser éviter renoncer s_abstenir abstenir décliner omettre'),
  suspecting: wordSet('soupçonner suspecter présenter considérer accuser présumer supposer'),
  undoing: wordSet(
    'frein freins echec refus quete recherche perspective perspectives eventualite preparatifs crainte craintes danger tentative absence fin rupture arret suspension reduction gel interruption report annulation demande manque projet projets plan plans possibilite risque menace volonte espoir promesse appel',
  ),
  hedges: wordSet(
    'presume presumee presumes presumees suppose supposee supposes pretendu pretendue soupconne soupconnes possible possibles eventuel eventuelle eventuels probable',
  ),
  doubting: wordSet(
    'apparemment eventuellement possiblement presumement pretendument probablement supposement vraisemblablement',
  ),
  proving: wordSet('prouver démontrer établir montrer attester accréditer étayer'),
  conditions: wordSet('si s'),
};
