import type { Grammar } from '../../../languages/grammar.ts';
import type { NameItem, Phrase } from '../chunks.ts';
import { personOf } from '../partsOfPhrase.ts';

/**
 * « les ministres français et malien de la Défense, X et Y », « les présidents X et Y », « leurs homologues X et Y »: a
 * title in the plural describes every person of the list that it heads or precedes, each by their own adjective of
 * origin where there are as many as persons. Returns the list's members with it, or as they are when there is no such
 * title.
 */
export function shareTitle(grammar: Grammar, members: readonly Phrase[]): readonly Phrase[] {
  const from = members.findIndex((member) => isPluralTitle(grammar, titleOf(member)));
  const first = members[from];
  if (first === undefined) return members;
  const rest = members.slice(from + 1);
  const opening = members.slice(0, from);
  const alone = personOf(first) === null;
  const persons = alone ? rest : [first, ...rest];
  if (persons.length < 2 || !persons.every((member) => personOf(member) !== null)) return members;
  if (persons.slice(alone ? 0 : 1).some(({ head }) => head !== null)) return members;
  const whole = titleOf(first);
  const origins = whole.names.filter(isOrigin);
  const titled = persons.map((member, at) => {
    const own = member === first ? [] : member.names.filter(isOrigin);
    const shared = origins.length === persons.length ? origins.slice(at, at + 1) : origins;
    const title: Phrase = {
      ...whole,
      names: [
        ...whole.names.filter((name) => !isOrigin(name) && !isPerson(name)),
        ...(own.length > 0 ? own : shared),
      ],
      referents: [],
      appositions: [],
      members: [],
    };
    return member === first ? member : { ...member, appositions: [...member.appositions, title] };
  });
  return [...opening, ...titled];
}

/** The title of a name that a description has been joined to: « leurs homologues X, chef de Y, et Z ». */
const titleOf = (member: Phrase): Phrase =>
  member.head === null
    ? (member.appositions.find(({ head, headClass }) => head !== null && headClass === 'role') ?? member)
    : member;

/** Whether the phrase is a title of several: « les ministres », unlike « le fils ». */
export const isPluralTitle = ({ roles }: Grammar, { head, headClass }: Phrase): boolean =>
  headClass === 'role' && head !== null && head.endsWith('s') && !roles.has(head);

const isOrigin = ({ mention }: NameItem): boolean => mention.how === 'demonym';
const isPerson = ({ node, mention }: NameItem): boolean =>
  node.type === 'person' && mention.how !== 'demonym';
