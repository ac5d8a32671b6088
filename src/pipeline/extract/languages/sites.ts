import { wordSet } from './words.ts';

/** What people and things are in or at, and which is itself in a place (folded nouns, of either language). */
export const sites: ReadonlySet<string> = wordSet(
  'appartement appartements logement logements domicile maison maisons villa villas immeuble immeubles batiment batiments local locaux residence chambre hotel hotels restaurant restaurants bar bars cafe boutique magasin supermarche marche marches banque bureau bureaux usine entrepot entrepots hangar depot depots garage atelier chantier',
  'ecole ecoles lycee college universite campus hopital hopitaux clinique mosquee mosquees eglise eglises cathedrale synagogue temple cimetiere prison prisons commissariat caserne casernes base bases poste camp camps stade gare gares aeroport port metro station pont tunnel peage',
  'quartier quartiers rue rues avenue boulevard place square parc banlieue faubourg peripherie centre centre-ville village villages hameau localite commune ferme champ champs foret plage mine carriere cave planque cache',
  'conteneur conteneurs vehicule vehicules voiture voitures camion camions bus car autobus autocar train tramway rame navire bateau cargo avion',
  'suburb suburbs district neighbourhood neighborhood outskirts street port',
);
