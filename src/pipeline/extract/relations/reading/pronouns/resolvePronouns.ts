import type { Grammar } from '../../../languages/grammar.ts';
import type { NamedArticle, NamedNode, Sentence } from '../../../types.ts';
import { subjectOf } from '../../clauses/subjectOf.ts';
import { asPhrase, type Chunk } from '../chunks.ts';
import { isNext } from '../isNext.ts';
import { takeUp } from '../takeUp/takeUp.ts';
import type { Thread } from '../thread.ts';
import { actorBefore } from './actorBefore.ts';
import { heOrShe } from './heOrShe.ts';
import { itAgain } from './itAgain.ts';
import { ownedByWhom } from './ownedByWhom.ts';
import { quotedSpeaker } from './quotedSpeaker.ts';
import { noSubjects, noteSubject } from './subjects.ts';
import { teller } from './teller.ts';
import { theLatter } from './theLatter.ts';
import { himBefore, itBefore } from './theObject.ts';
import { theyInside, theyOfGroup, theyTogether } from './they.ts';
import { threadAfter } from './threadAfter.ts';
import type { Resolver } from './told.ts';

/** In this order: the first that knows the pronoun decides. */
const resolvers: readonly Resolver[] = [
  quotedSpeaker,
  theLatter,
  teller,
  himBefore,
  itBefore,
  itAgain,
  actorBefore,
  theyInside,
  theyOfGroup,
  theyTogether,
  heOrShe,
];

/** Where a sentence stands in its article. */
interface Setting {
  readonly article: NamedArticle;
  readonly sentence: Sentence;
  readonly grammar: Grammar;
  /** What the sentences before it were about. */
  readonly thread: Thread;
  /** The state that the article is about. */
  readonly mainState: NamedNode | null;
}

/**
 * Puts a phrase in the place of every pronoun and every description (« le groupe ») that can only mean one that the
 * sentence, or those directly before it in the same section, have named; the others stay. Also gives the thread for the
 * sentence after this one.
 */
export function resolvePronouns(
  chunks: readonly Chunk[],
  { article, sentence, grammar, thread, mainState }: Setting,
): { readonly chunks: readonly Chunk[]; readonly thread: Thread } {
  const follows = thread.after !== null && isNext(thread.after, sentence);
  const before = follows ? thread : null;
  const resolved = ownedByWhom(chunks).map((chunk, at) =>
    chunk.kind === 'phrase'
      ? takeUp(chunk, {
          before: chunks.slice(0, at),
          after: chunks[at + 1],
          grammar,
          thread: before,
          titles: thread.titles,
          article,
          mainState,
        })
      : chunk,
  );
  const subjects = noSubjects();
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb' && chunk.form === 'finite') {
      const subject = subjectOf(resolved, at);
      if (subject?.kind === 'phrase') noteSubject(subjects, subject.phrase, thread.several);
    }
    if (chunk.kind !== 'pronoun' && chunk.kind !== 'adverb') return;
    const told = { grammar, at, chunks, resolved, subjects, thread: before };
    for (const resolve of chunk.kind === 'pronoun' ? resolvers : [theLatter]) {
      const referents = resolve(chunk, told);
      if (referents === null) continue;
      if (referents.length > 0) resolved[at] = asPhrase(chunk, referents);
      return;
    }
  });
  return {
    chunks: resolved,
    thread: threadAfter(thread, { sentence, chunks: resolved, subjects, follows }),
  };
}
