import type { Sentence } from '../../../types.ts';
import type { Chunk } from '../chunks.ts';
import { namedOf } from '../takeUp/described.ts';
import { noteTitles } from '../takeUp/titles.ts';
import type { Thread } from '../thread.ts';
import { tellerIn } from './quotes.ts';
import type { Subjects } from './subjects.ts';
import { latestOf } from './theLatter.ts';

/** A sentence whose pronouns are resolved, with the subjects of its verbs. */
interface Resolved {
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  readonly subjects: Subjects;
  /** Whether it comes directly after the last sentence of the thread, in the same section. */
  readonly follows: boolean;
}

/** The thread with one more sentence. */
export function threadAfter(thread: Thread, { sentence, chunks, subjects, follows }: Resolved): Thread {
  const persons = namedOf(chunks, 'person');
  const states = namedOf(chunks, 'country');
  // A sentence that names no person leaves open whom the one before it was about.
  const kept = follows && !thread.kept && persons.length === 0 ? thread.person : null;
  const person = tellerIn(chunks) ?? onlyOf(subjects.persons) ?? kept;
  noteTitles(thread.titles, chunks);
  return {
    person,
    kept: kept !== null && person === kept,
    body: onlyOf(subjects.bodies),
    state: subjects.bodies.size === 0 ? onlyOf(subjects.states) : null,
    many: onlyOf(subjects.groups.values()),
    several: onlyOf(subjects.together) ?? [],
    persons,
    states,
    together: states.length > 2 ? states : thread.together,
    named: [namedOf(chunks), ...(follows ? thread.named.slice(0, 1) : [])],
    latest: latestOf(chunks),
    titles: thread.titles,
    after: sentence,
  };
}

/** The only one there is; null where there are none or more. */
function onlyOf<T>(all: Iterable<T>): T | null {
  const [one, ...more] = all;
  return one !== undefined && more.length === 0 ? one : null;
}
