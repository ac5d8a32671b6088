import type { NamedNode } from '../../../types.ts';
import { subjectOf } from '../../clauses/subjectOf.ts';
import { asSelf, type Chunk } from '../chunks.ts';
import { isStateOrBody } from '../nodeKinds.ts';
import { personOf } from '../partsOfPhrase.ts';
import { namedOf } from '../takeUp/described.ts';
import { namedBefore } from './namedBefore.ts';
import { orOpen, type Resolver } from './told.ts';

/**
 * English: "the police arrested him": the one other person whom the sentence has named, or else the one before was
 * about.
 */
export const himBefore: Resolver = ({ word }, { resolved, at, thread }) => {
  return word === 'him' ? orOpen(himOf(resolved, at, thread?.person ?? null)) : null;
};

function himOf(chunks: readonly Chunk[], at: number, before: NamedNode | null): NamedNode | null {
  const verb = chunks[at - 1];
  if (verb?.kind !== 'verb') return null;
  const subject = subjectOf(chunks, at - 1);
  const doer = subject?.kind === 'phrase' ? personOf(subject.phrase) : null;
  const others = [...namedBefore(chunks, at)].filter((node) => node !== doer);
  const [only, ...more] = others;
  if (more.length > 0) return null;
  return only ?? (before !== doer ? before : null);
}

/**
 * English: "…, accusing it of repression", "denies arming them": the one other state or body that the sentence has
 * named before.
 */
export const itBefore: Resolver = ({ word }, { resolved, at }) => {
  const verb = resolved[at - 1];
  if (!/^(?:it|them)$/u.test(word) || verb?.kind !== 'verb' || verb.passive) return null;
  const before = resolved.slice(0, at);
  const many = word === 'them';
  if (many && namedOf(before, 'person').length > 1) return null;
  const doers = firstDoers(resolved, at);
  if (doers.length === 0) return null;
  const [one, ...more] = namedOf(before).filter(
    (node) =>
      (many ? node.type === 'group' : isStateOrBody(node)) &&
      !doers.includes(node) &&
      !doers.some((doer) => doer.countries.includes(node.id)),
  );
  return one !== undefined && more.length === 0 ? [asSelf(one)] : null;
};

/** The subject of the first finite verb of a sentence, where that stands before `at`. */
function firstDoers(chunks: readonly Chunk[], at: number): readonly NamedNode[] {
  const first = chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
  const subject = first < 0 || first >= at ? null : subjectOf(chunks, first);
  return subject?.kind === 'phrase' ? subject.phrase.referents.map(({ node }) => node) : [];
}
