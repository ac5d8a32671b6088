import type { Grammar } from '../../languages/grammar.ts';
import type { NameItem, Phrase } from './chunks.ts';

/**
 * « les ministres français et malien de la Défense, X et Y », « les présidents X et Y », « leurs homologues X et Y »: a
 * title in the plural describes every person of the list it heads or precedes, each by their own adjective of origin where there
 * are as many as persons. Gives the list's members; those given when there is no such title.
 */
export function shareTitle(grammar: Grammar, members: readonly Phrase[]): readonly Phrase[] {
  const [first, ...rest] = members;
  if (first === undefined || !isPluralTitle(grammar, first)) return members;
  const alone = personIn(first) === null;
  const persons = alone ? rest : members;
  if (persons.length < 2 || !persons.every((member) => personIn(member) !== null)) return members;
  if (persons.slice(alone ? 0 : 1).some(({ head }) => head !== null)) return members;
  const origins = first.names.filter(isOrigin);
  return persons.map((member, at) => {
    const own = member === first ? [] : member.names.filter(isOrigin);
    const shared = origins.length === persons.length ? origins.slice(at, at + 1) : origins;
    const title: Phrase = {
      ...first,
      names: [
        ...first.names.filter((name) => !isOrigin(name) && !isPerson(name)),
        ...(own.length > 0 ? own : shared),
      ],
      referents: [],
      appositions: [],
      members: [],
    };
    return member === first ? member : { ...member, appositions: [...member.appositions, title] };
  });
}

/** Whether the phrase is a title of several: « les ministres », unlike « le fils ». */
export const isPluralTitle = ({ roles }: Grammar, { head, headClass }: Phrase): boolean =>
  headClass === 'role' && head !== null && head.endsWith('s') && !roles.has(head);

const isOrigin = ({ mention }: NameItem): boolean => mention.how === 'demonym';
const isPerson = ({ node, mention }: NameItem): boolean =>
  node.type === 'person' && mention.how !== 'demonym';

const personIn = ({ referents }: Phrase) => {
  const [one, ...more] = referents;
  return one?.node.type === 'person' && one.as === 'self' && more.length === 0 ? one.node : null;
};
