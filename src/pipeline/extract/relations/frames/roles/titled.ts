import type { NamedNode } from '../../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import type { NameItem, Phrase } from '../../reading/chunks.ts';
import { phrasesWithin } from '../../reading/partsOfPhrase.ts';
import { ownerByRelative, placeOfWork } from '../owners.ts';
import { roleOf } from './roleOf.ts';

/** « le président X », « X, chef de Y »: whoever is named with a title, and what else is said with the name. */
export function titled(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  return phrasesWithin(chunk).flatMap((phrase) => {
    const person = phrase.referents.length === 1 ? phrase.referents[0] : undefined;
    if (person?.node.type !== 'person' || person.as !== 'self') return [];
    const name = phrase.names.findLast(({ node }) => node === person.node);
    if (name === undefined) return [];
    const own =
      phrase.head === null
        ? []
        : roleOf(read, { title: phrase, whole: phrase, name, at, whose: ownerByRelative(read, at) });
    return [
      ...own,
      ...fromBody(phrase, person.node, name, at),
      ...advising(read, phrase, person.node, at),
      ...phrase.appositions.flatMap((one) =>
        roleOf(read, {
          title: one,
          whole: phrase,
          name,
          at,
          work: one.end === phrase.end ? placeOfWork(read, at) : null,
        }),
      ),
    ];
  });
}

/** "Eva Lund of Human Rights Watch said": whoever is named with a body speaks for it. */
function fromBody(phrase: Phrase, person: NamedNode, name: NameItem, at: number): Finding[] {
  const [of, ...more] = phrase.complements;
  const [body, ...others] = of?.referents ?? [];
  if (phrase.head !== null || of === undefined || more.length > 0 || body === undefined || others.length > 0)
    return [];
  if (of.head !== null || body.as !== 'self' || !/^(?:organization|agency)$/u.test(body.node.type)) return [];
  return [
    {
      source: person,
      predicate: 'served',
      target: body.node,
      at,
      span: spanOver(name, of),
      trigger: { start: of.start, end: of.end },
      certainty: 'stated',
      granted: true,
      score: 0.8,
      why: 'role',
    },
  ];
}

/** "X, an adviser to Y", "Y’s aide" */
function advising(read: ReadSentence, phrase: Phrase, person: NamedNode, at: number): Finding[] {
  const title = phrase.appositions.at(-1) ?? phrase;
  const [joint, whom] = [read.chunks[at + 1], read.chunks[at + 2]];
  if (title.head === null || !/^(?:advis[eo]r|aide)$/u.test(title.head) || title.end !== phrase.end)
    return [];
  if (joint?.kind !== 'preposition' || joint.word !== 'to' || whom?.kind !== 'phrase') return [];
  return whom.referents
    .filter(
      ({ node, as }) =>
        as === 'self' && node !== person && /^(?:person|country|agency|organization)$/u.test(node.type),
    )
    .slice(0, 1)
    .map(
      ({ node }): Finding => ({
        source: person,
        predicate: 'advised',
        target: node,
        at,
        span: spanOver(phrase, whom),
        trigger: title.headSpan,
        certainty: 'stated',
        granted: true,
        score: 0.86,
        why: 'role',
      }),
    );
}
