import { foldWord } from '../../../../lib/fold.ts';
import { assistants, formerAdjectives } from '../../languages/formerAdjectives.ts';
import type { Finding, ReadSentence } from '../context.ts';
import type { NameItem } from '../reading/chunks.ts';
import { phrasesWithin } from './nouns.ts';
import { predicateFor } from './roles.ts';

/** What a description that stands for a person says of them: « [le chef d'[Aqmi]] », « [ministre [malien] de la Défense] ». */
export function descriptorFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) =>
    chunk.kind !== 'phrase'
      ? []
      : phrasesWithin(chunk).flatMap((phrase) =>
          phrase.names.flatMap((name) => fromDescriptor(read, name, at)),
        ),
  );
}

function fromDescriptor(read: ReadSentence, name: NameItem, at: number): Finding[] {
  if (name.mention.how !== 'descriptor' || name.node.type !== 'person') return [];
  const all =
    read.article.text
      .slice(name.start, name.end)
      .match(/[\p{L}\p{M}]+/gu)
      ?.map(foldWord) ?? [];
  // « ancien policier devenu chef d'Aqmi »: what the person has become is what counts.
  const turned = all.findLastIndex((word) => /^(?:devenue?|turned)$/u.test(word));
  const words = all.slice(turned + 1);
  const noun = words.find(
    (word) => read.grammar.roles.has(word) && !formerAdjectives.has(word) && !assistants.has(word),
  );
  const role = noun === undefined ? undefined : read.grammar.roles.get(noun);
  if (role === undefined) return [];
  const former = words.some((word) => formerAdjectives.has(word));
  const assistant = words.some((word) => assistants.has(word));
  const owners = name.inner.filter(({ node }) => node.type !== 'person' && node.type !== 'event');
  const bodies = owners.filter(({ node }) => node.type !== 'country' && node.type !== 'place');
  return (bodies.length > 0 ? bodies.slice(0, 1) : owners).flatMap(({ node }): Finding[] => {
    const predicate = predicateFor(role, node, former || assistant, assistant);
    if (predicate === null) return [];
    const span = { start: name.start, end: name.end };
    const hedged = words.some((word) => read.grammar.cues.hedges.has(word));
    return [
      {
        source: name.node,
        predicate,
        target: node,
        at,
        span,
        trigger: span,
        certainty: hedged ? 'unconfirmed' : 'stated',
        granted: true,
        score: 0.9,
        why: 'role',
      },
    ];
  });
}
