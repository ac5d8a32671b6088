import { type Arguments, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import { type Placed, withSpan } from './eventPlaces.ts';
import { isParty } from './participation.ts';

/**
 * French: whoever helps those who do something: « en coordination avec la DGST », « avec l'appui de la France », « avec
 * la participation de X ».
 */
export function helpersIn(found: Arguments): Placed[] {
  const beside = phrasesAfter(found, together).flatMap(withSpan);
  const lent = phrasesAfter(found, ['avec'])
    .filter(({ head, referents }) => referents.length === 0 && head !== null && help.test(head))
    .flatMap(({ complements }) => complements)
    .flatMap(withSpan);
  return [...beside, ...lent].filter((one) => isParty(one) && one.as !== 'ground');
}

const together = [
  'en_coordination_avec',
  'en_collaboration_avec',
  'en_etroite_collaboration_avec',
  'en_cooperation_avec',
  'conjointement_avec',
];

const help =
  /^(?:appui|soutien|aide|assistance|concours|participation|collaboration|cooperation|renfort|contribution)$/u;
