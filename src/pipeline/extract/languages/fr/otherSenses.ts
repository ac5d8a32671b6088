import { wordMap, wordSet } from '../words.ts';

/** Nouns (folded) for events, and with which other words of their phrase they mean something else. */
export const otherSenses = wordMap(
  (
    [
      // « au sommet de la colline »
      ['sommet', 'mont montagne colline tour immeuble lac hierarchie pyramide'],
      // « l'enlèvement des ordures », « des vols et enlèvements d'animaux »
      [
        'enlevement enlevements',
        'animaux betail bovins moutons troupeau troupeaux ordures dechets vehicule vehicules epave epaves',
      ],
      // « le rappel des faits », « un rappel de produits »
      [
        'rappel',
        'fait faits regle regles principe principes loi lois produit produits lot lots vaccin vaccins vehicules histoire',
      ],
      // « la convocation d'élections »: the vote is the event.
      [
        'convocation',
        'election elections scrutin referendum corps electeurs assemblee parlement congres conseil reunion session etats',
      ],
      // « l'ouverture d'une enquête »: the inquiry is the event.
      [
        'ouverture',
        'enquete information procedure instruction negociations pourparlers discussions dialogue sommet conference congres forum proces session travaux assises salon festival colloque symposium bureaux',
      ],
      // « à sa descente d'avion »
      [
        'descente',
        'avion avions train bateau bus voiture navire helicoptere sous-marin embarcation pirogue tribune podium',
      ],
      // « la mobilisation des ressources »
      [
        'mobilisation mobilisations',
        'ressource ressources fonds recette recettes moyen moyens epargne financement financements capitaux eau reservistes troupes forces unites appeles soldats',
      ],
      // « l'indépendance de la justice »
      [
        'independance',
        'justice magistrature magistrat magistrats juge juges parquet presse media medias banque journaliste journalistes enquete enqueteurs pouvoir institution institutions commission',
      ],
      // « un atelier de couture »
      [
        'atelier',
        'reparation couture fabrication assemblage montage mecanique production confection artiste peintre faux fausse menuiserie soudure bombes explosifs',
      ],
      // « un rassemblement de combattants »
      [
        'rassemblement rassemblements',
        'terroristes jihadistes djihadistes combattants rebelles troupes forces donnees preuves informations',
      ],
      // « la venue du printemps »
      ['venue', 'printemps ete automne hiver saison pluie pluies froid'],
      // « la bagarre politique »
      [
        'bagarre bagarres',
        'politique politiques juridique juridiques judiciaire judiciaires electorale electorales',
      ],
      // « l'exode rural »
      ['exode', 'rural'],
      // « la partition de l'opéra »
      ['partition', 'opera musique symphonie oeuvre concerto film'],
      // « une capture d'écran »
      ['capture captures', 'ecran'],
      // « l'exécution du budget »
      [
        'execution',
        'budget budgets loi plan plans projet projets programme programmes mandat accord accords decision decisions contrat contrats travaux tache taches mission missions',
      ],
      // « une prise de conscience », « une prise de parole »
      ['prise', 'conscience parole position contact contacts decision decisions risque risques vue vues'],
      // « la chute des cours »
      [
        'chute',
        'cours prix temperature temperatures natalite ventes production monnaie bourse demande croissance recettes exportations importations neige',
      ],
      // « un conflit d'intérêts »
      ['conflit', 'interet interets competence competences generations'],
      // « des troubles mentaux », « des troubles du sommeil »
      [
        'troubles',
        'mentaux psychiques psychologiques psychiatriques alimentaires neurologiques sommeil comportement',
      ],
      // « une tempête médiatique »
      ['tempete tempetes', 'politique politiques mediatique mediatiques'],
      // « le retour d'expérience »
      ['retour', 'experience experiences'],
      // « le cortège présidentiel »
      ['cortege', 'presidentiel officiel ministeriel nuptial'],
      // « le report des voix »
      ['report', 'voix'],
    ] as const
  ).map(([nouns, company]) => [nouns, wordSet(company)]),
);
