import type { EventNoun } from '../languages/eventNouns.ts';
import { wordSet } from '../languages/words.ts';

const fromAir = wordSet(
  'drone drones air airstrike airstrikes aerial helicopter helicopters warplane warplanes jet jets missile missiles rocket rockets',
  'aerien aerienne aeriens aeriennes helicoptere helicopteres roquette roquettes avion avions',
);
const onGround = wordSet(
  'bomb bombs suicide roadside car knife gun gunmen gunman ambush shooting stabbing ied',
  'bombe bombes kamikaze kamikazes couteau fusillade embuscade voiture',
);

/**
 * Whether violence is told to have come from the air or was done on the ground; null where the words (folded) say
 * neither. A drone strike is not the roadside bomb of the day before.
 */
export function meansOf({ family, kind }: EventNoun, words: readonly string[]): 'air' | 'ground' | null {
  if (family !== 'violence') return null;
  const [air, ground] = [fromAir, onGround].map((known) => words.some((word) => known.has(word)));
  if (air === ground) return air === true || kind !== 'ambush' ? null : 'ground';
  return air === true ? 'air' : 'ground';
}
