import { startsContent } from '../phrases/startsContent.ts';
import { wordAt } from '../readVerb.ts';
import { link, type Place, type WordReader } from './place.ts';

/** "the group that attacked": before a verb "that" stands for the noun. */
export const thatOfNoun: WordReader = ({ fold }, place) => {
  const { before, grammar, readVerb, items, at } = place;
  return fold === 'that' &&
    before?.kind === 'phrase' &&
    readVerb(grammar, items, at + 1) !== null &&
    (!startsContent(grammar, items, at + 1) || isActing(place))
    ? link(place, 'relative')
    : null;
};

/** "the group that controls Gaza", "that attacked the town": a form that only a verb has there, with its object. */
function isActing({ grammar, items, at }: Place): boolean {
  const object = items[at + 2];
  return (
    grammar.headAt === 'last' &&
    grammar.verbForms
      .get(wordAt(items, at + 1)?.word ?? '')
      ?.some(({ form, tense, plural }) => form === 'finite' && (plural === false || tense === 'past')) ===
      true &&
    (object?.kind === 'name' ||
      (object?.kind === 'word' && /^(?:the|an?|its|his|their|this|these|those)$/u.test(object.fold)))
  );
}

/** « qui », "which" */
export const relative: WordReader = ({ fold }, place) =>
  place.grammar.relatives.has(fold) ? link(place, 'relative') : null;

/** « il », "they" */
export const pronoun: WordReader = ({ fold }, place) =>
  place.grammar.pronouns.has(fold) ? link(place, 'pronoun') : null;
