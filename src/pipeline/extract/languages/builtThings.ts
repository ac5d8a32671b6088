import { wordSet } from './words.ts';

/** What an army strikes that is nobody's name (folded French nouns): « a frappé un dépôt de carburant en X ». */
export const builtThings: ReadonlySet<string> = wordSet(
  'depot depots raffinerie raffineries aeroport aeroports aerodrome aerodromes port ports pont ponts usine usines centrale centrales navire navires petrolier petroliers batiment batiments immeuble immeubles maison maisons villa villas hotel hotels prison prisons mosquee mosquees eglise eglises hopital hopitaux ecole ecoles radar radars',
);
