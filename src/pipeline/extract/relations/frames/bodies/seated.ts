import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { bodyFinding } from './bodyFinding.ts';

/** « l'ambassade de France à Bamako », "the Metropolitan Police in London said": the town where a body has its seat. */
export function seated(read: ReadSentence, at: number): Finding[] {
  const [body, joint, town] = [read.chunks[at], read.chunks[at + 1], read.chunks[at + 2]];
  if (body?.kind !== 'phrase' || joint?.kind !== 'preposition' || town?.kind !== 'phrase') return [];
  if (!/^(?:a|au|in)$/u.test(joint.word) || town.members.length > 0 || town.head !== null) return [];
  const [one, ...more] = body.referents;
  const [place, ...others] = town.referents;
  if (one === undefined || more.length > 0 || place === undefined || others.length > 0) return [];
  const seat = one.node.type === 'agency' && /\b(?:embassy|consulate)\b/iu.test(one.node.label.en);
  // "the French embassy in Mali"
  if (place.as !== 'self' || (place.node.type !== 'place' && !(seat && place.node.type === 'country')))
    return [];
  if (!seat && !speaksThere(read, at, body)) return [];
  return [bodyFinding(one.node, 'based-in', place.node, spanOver(body, town), at, seat ? 0.85 : 0.74)];
}

/** "The Defence Ministry in X said": a body with a town behind its name, which does what the clause says. */
function speaksThere({ chunks, grammar }: ReadSentence, at: number, body: Phrase): boolean {
  const [one, ...more] = body.referents;
  const verb = chunks[at + 3];
  return (
    grammar.headAt === 'last' &&
    one?.as === 'self' &&
    more.length === 0 &&
    (one.node.type === 'agency' || one.node.type === 'organization') &&
    body.head === null &&
    body.members.length === 0 &&
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    !verb.passive
  );
}
