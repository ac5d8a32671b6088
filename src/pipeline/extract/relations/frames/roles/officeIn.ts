import { assistants, comingAdjectives, formerAdjectives } from '../../../languages/formerAdjectives.ts';
import type { Grammar } from '../../../languages/grammar.ts';
import type { RoleNoun } from '../../../languages/triggers.ts';
import type { NamedNode } from '../../../types.ts';

/** An office, and how it is held. */
export interface Office {
  readonly role: RoleNoun;
  /** It has been left: « ancien ministre ». */
  readonly former: boolean;
  /** It is that of someone under its holder: "deputy leader". */
  readonly assistant: boolean;
  /** It is only held to be someone's: « chef présumé ». */
  readonly doubted: boolean;
}

/**
 * The office that the words of a title name: « ancien ministre » and "deputy leader" differ from « ministre »; null where
 * they name none, or one that is still to come.
 */
export function officeIn(grammar: Grammar, words: readonly string[]): Office | null {
  if (words.some((word) => comingAdjectives.has(word))) return null;
  const former = words.some((word) => formerAdjectives.has(word));
  // An interim president is the president.
  const assistant = words.some((word) => assistants.has(word) && !/^(?:interim|acting)$/u.test(word));
  const known = words.map((word) => (grammar.roles.has(word) ? word : word.replace(/s$/u, '')));
  const nouns = known.filter(
    (word, at) =>
      grammar.roles.has(word) &&
      !formerAdjectives.has(word) &&
      !assistants.has(word) &&
      !(first.test(word) && !/^minist/u.test(words[at + 1] ?? '')),
  );
  // A prime minister heads the government.
  const prime = words.some(
    (word, at) => /^(?:premiere?|prime)$/u.test(word) && /^minist(?:re|er)$/u.test(words[at + 1] ?? ''),
  );
  // "UN Secretary General X", without a hyphen
  const general = words.some(
    (word, at) => /^(?:secretary|director)$/u.test(word) && words[at + 1] === 'general',
  );
  const role = grammar.roles.get(general ? 'secretary-general' : (nouns[0] ?? ''));
  if (role === undefined) return null;
  return {
    role: prime ? { country: 'heads', body: 'heads', group: null } : role,
    former,
    assistant,
    doubted: words.some((word) => grammar.cues.hedges.has(word)),
  };
}

/** « Le premier, X, … » is no prime minister. */
const first = /^premiere?$/u;

/** The relation of an office's holder to a node of this type; null when the office says nothing about such a node. */
export function predicateFor({ role, former, assistant }: Office, { type }: NamedNode): string | null {
  const predicate = predicateOf(role, type);
  if (predicate !== 'heads' || !(former || assistant)) return predicate;
  if (type === 'group') return 'was-member-of';
  return assistant ? 'served' : 'headed';
}

function predicateOf(role: RoleNoun, type: NamedNode['type']): string | null {
  switch (type) {
    case 'country':
      return role.country;
    case 'agency':
    case 'organization':
      return role.body;
    case 'group':
      return role.group;
    case 'place':
      return role.place ?? null;
    case 'person':
      return role.person ?? null;
    default:
      return null;
  }
}
