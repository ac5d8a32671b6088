import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk } from '../chunks.ts';
import { addThat } from './addThat.ts';
import { asWellAs } from './asWellAs.ts';
import { doubtVerbs } from './doubtVerbs.ts';
import { dropDenied } from './dropDenied.ts';
import { futureInPast } from './futureInPast.ts';
import { gatheredWith } from './gatheredWith.ts';
import { headlineFuture } from './headlineFuture.ts';
import { headlinePassive } from './headlinePassive.ts';
import { joinAppositions } from './joinAppositions.ts';
import { joinAuxiliary } from './joinAuxiliary.ts';
import { joinComplements } from './joinComplements.ts';
import { joinDrowned } from './joinDrowned.ts';
import { joinExamples } from './joinExamples.ts';
import { joinHolders } from './joinHolders.ts';
import { joinInverted } from './joinInverted.ts';
import { joinLateComplements } from './joinLateComplements.ts';
import { joinLists } from './joinLists.ts';
import { joinParticles } from './joinParticles.ts';
import { joinPosted } from './joinPosted.ts';
import { joinSelfNamed } from './joinSelfNamed.ts';
import { joinSuperlatives } from './joinSuperlatives.ts';
import { sayNoLess } from './sayNoLess.ts';
import { shareAuxiliary } from './shareAuxiliary.ts';
import { shareNegation } from './shareNegation.ts';
import { takeAllegiance } from './takeAllegiance.ts';
import { takeBrackets } from './takeBrackets.ts';

/** What chunks of a sentence say together: gives the chunks back with every such place joined or marked. */
export type Join = (chunks: readonly Chunk[], grammar: Grammar) => Chunk[];

const inOrder =
  (joins: readonly Join[]): Join =>
  (chunks, grammar) =>
    joins.reduce((read, join) => join(read, grammar), [...chunks]);

/** The joins of every sentence, in this order: each works on what those before it have joined. */
export const joinChunks: Join = inOrder([
  asWellAs,
  dropDenied,
  sayNoLess,
  // verb groups
  joinParticles,
  joinInverted,
  joinAuxiliary,
  joinDrowned,
  shareAuxiliary,
  gatheredWith,
  addThat,
  futureInPast,
  doubtVerbs,
  // phrases: what belongs to a name, then lists of them
  joinSuperlatives,
  joinSelfNamed,
  takeBrackets,
  joinComplements,
  joinHolders,
  joinPosted,
  joinExamples,
  joinAppositions,
  joinLists,
  // what waits for whole phrases
  shareNegation,
  joinLateComplements,
  takeAllegiance,
]);

/** After those of every sentence: in a headline, what its verbs leave out. */
export const joinHeadline: Join = inOrder([headlineFuture, headlinePassive]);
