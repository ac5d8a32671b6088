import { isThat } from '../isThat.ts';
import { namedOf } from '../takeUp/described.ts';
import { standsForNone } from './impersonal.ts';
import type { Resolver } from './told.ts';

/* Several, as one group or named together. */

/** « Les rebelles ont tué dix hommes qu'ils avaient enlevés »: the only group that has acted in the sentence. */
export const theyInside: Resolver = ({ word }, { chunks, at, subjects }) => {
  const [own, ...more] = subjects.groups.values();
  const [object, that] = [chunks[at - 2], chunks[at - 1]];
  return /^(?:ils|elles)$/u.test(word) &&
    own !== undefined &&
    more.length === 0 &&
    isThat(that) &&
    object?.kind === 'phrase'
    ? [own]
    : null;
};

/** The group whose members the sentence before was about. */
export const theyOfGroup: Resolver = ({ word }, { chunks, resolved, at, thread }) => {
  const many = thread?.many ?? null;
  if (!/^(?:ils|elles|they)$/u.test(word) || many === null) return null;
  const others = namedOf(resolved.slice(0, at)).some(({ type }) => type !== 'place');
  // « Les otages allaient bien lorsqu'ils … »: the sentence has had a subject.
  const acted = chunks.slice(0, at).some(({ kind }) => kind === 'verb');
  return !others && !acted && !standsForNone(chunks, at) ? [many] : null;
};

/** English: the persons or states whom the sentence before was about together. */
export const theyTogether: Resolver = ({ word }, { chunks, resolved, at, thread }) =>
  word === 'they' &&
  thread !== null &&
  thread.several.length > 0 &&
  namedOf(resolved.slice(0, at)).length === 0 &&
  !chunks.slice(0, at).some(({ kind }) => kind === 'verb') &&
  !standsForNone(chunks, at)
    ? thread.several
    : null;
