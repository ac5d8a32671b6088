import { wordSet } from '../../../languages/words.ts';
import type { Phrase, Referent } from '../chunks.ts';
import type { Context } from './context.ts';
import { fits, isBare, isPlain, onlyNamed } from './described.ts';

const membersOfGroups = wordSet(
  'rebelles insurges miliciens combattants jihadistes djihadistes islamistes guerilleros rebels insurgents militants fighters jihadists militiamen',
);

/** « les rebelles », "the militants": those of the only group named just before. */
export function ofMembers(phrase: Phrase, context: Context): readonly Referent[] | null {
  if (phrase.head === null || !membersOfGroups.has(phrase.head) || !isBare(phrase) || !isPlain(phrase))
    return null;
  const node = onlyNamed(context, 'group', (one) => fits(phrase, one));
  return node === null || node === 'several' ? null : [{ node, as: 'members' }];
}
