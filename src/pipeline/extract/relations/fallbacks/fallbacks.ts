import type { Fallback } from './account.ts';
import { bodyOfState } from './bodyOfState.ts';
import { deedsAcross } from './deedsAcross.ts';
import { inTheState } from './inTheState.ts';
import { listed } from './listed.ts';
import { ownName } from './ownName.ts';
import { placeInClause } from './placeInClause.ts';
import { placeInNamedState } from './placeInNamedState.ts';
import { placeOfDoer } from './placeOfDoer.ts';
import { standsThere } from './standsThere.ts';
import { townOfState } from './townOfState.ts';

/** The rules for what the exact rules left open, in the order in which they are applied to an article. */
export const fallbacks: readonly Fallback[] = [
  placeInClause,
  placeOfDoer,
  inTheState,
  standsThere,
  townOfState,
  placeInNamedState,
  ownName,
  bodyOfState,
  deedsAcross,
  listed,
];
