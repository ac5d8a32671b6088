import type { Finding } from '../context.ts';
import type { Account, Told, ToldSentence } from './account.ts';
import { isPlaced } from './isPlaced.ts';
import { namesIn } from './namesIn.ts';
import { placedAt } from './placedAt.ts';

/**
 * "Since the last coup in May, Mali has been led by soldiers": what befalls a whole state, and is placed nowhere in the
 * article, happened in the state that the article is about, where its sentence names that one.
 */
export function inTheState(account: Account, { read, told }: ToldSentence): Finding[] {
  const { mainState } = read;
  if (mainState === null || !told.some(befallsStates)) return [];
  const named = namesIn(read).find(({ name }) => name.node === mainState);
  return named === undefined
    ? []
    : told
        .filter((one) => befallsStates(one) && !isPlaced(account, one.node))
        .map((one) => placedAt(one, mainState, named.name, 'event-in-state'));
}

/** Coups and elections; what a council votes on happens in no state. */
const befallsStates = ({ phrase: { noun } }: Told): boolean =>
  noun.family === 'coup' || (noun.family === 'vote' && noun.kind !== 'vote');
