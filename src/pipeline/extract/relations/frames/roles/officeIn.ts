import { assistants, formerAdjectives } from '../../../languages/formerAdjectives.ts';
import type { Grammar } from '../../../languages/grammar.ts';
import type { RoleNoun } from '../../../languages/triggers.ts';
import type { NamedNode } from '../../../types.ts';

/** The office that the words of a title name: « ancien ministre » and "deputy leader" differ from « ministre ». */
export function officeIn(
  grammar: Grammar,
  words: readonly string[],
): { readonly role: RoleNoun; readonly former: boolean; readonly assistant: boolean } | null {
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
  };
}

/** « Le premier, X, … » is no prime minister. */
const first = /^premiere?$/u;

/** The relation of a title's holder to a node of this type; null when the title says nothing about such a node. */
export function predicateFor(
  role: RoleNoun,
  node: NamedNode,
  former: boolean,
  assistant = false,
): string | null {
  const predicate =
    node.type === 'country'
      ? role.country
      : node.type === 'agency' || node.type === 'organization'
        ? role.body
        : node.type === 'group'
          ? role.group
          : node.type === 'place'
            ? (role.place ?? null)
            : node.type === 'person'
              ? (role.person ?? null)
              : null;
  if (predicate === 'heads' && former)
    return node.type === 'group' ? 'was-member-of' : assistant ? 'served' : 'headed';
  return predicate;
}
