import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';

/** "Judge John Doe at the High Court", "X, an analyst at the Institute": where someone with an office works. */
export function atBody(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  const [joint, body] = [read.chunks[at + 1], read.chunks[at + 2]];
  if (read.grammar.headAt !== 'last' || joint?.kind !== 'preposition' || joint.word !== 'at') return [];
  if (body?.kind !== 'phrase' || body.members.length > 0 || chunk.members.length > 0) return [];
  const [person, ...others] = chunk.referents;
  const [employer, ...more] = body.referents;
  if (person?.node.type !== 'person' || person.as !== 'self' || others.length > 0) return [];
  if (employer === undefined || employer.as !== 'self' || more.length > 0) return [];
  if (employer.node.type !== 'organization' && employer.node.type !== 'agency') return [];
  const title = chunk.appositions.at(-1) ?? chunk;
  if (title.head === null || !working.test(title.head) || title.end !== chunk.end) return [];
  return [
    {
      source: person.node,
      predicate: 'served',
      target: employer.node,
      at,
      span: spanOver(chunk, body),
      trigger: title.headSpan,
      certainty: 'stated',
      granted: true,
      score: 0.84,
      why: 'role',
    },
  ];
}

/** Offices (folded) that are held at a court, an institute, a university. */
const working =
  /^(?:judge|prosecutor|lawyer|analyst|researcher|fellow|expert|professor|lecturer|director|specialist|scholar|economist|correspondent|editor|spokes(?:man|woman|person))$/u;
