import { wordSet } from '../../../languages/words.ts';
import type { NamedArticle, NamedNode } from '../../../types.ts';
import type { Chunk, Phrase, Referent } from '../chunks.ts';
import type { Context } from './context.ts';
import { fits, isBare, isPlain, namedOf } from './described.ts';

/** Nouns (folded, of either language) by which someone who was just named is referred to again. */
const again = wordSet(
  'dirigeant dirigeante responsable elu elue opposant opposante candidat candidate diplomate militant militante interesse homme suspect accuse prevenu leader',
);

/** What someone does for a living, or is known for: said of the only person whom the sentence before names. */
const trades = wordSet(
  'universitaire ecrivain ecrivaine auteur journaliste chercheur chercheuse historien historienne avocat avocate magistrat magistrate procureur officier militaire general colonel activiste politicien politicienne parlementaire depute senateur imam predicateur cineaste chanteur rappeur trafiquant narcotrafiquant fugitif mafieux djihadiste jihadiste quadragenaire quinquagenaire sexagenaire septuagenaire trentenaire',
);

/** « Le dirigeant a … »: as the first words of a sentence, the one person whom the sentence before was about. */
export function ofPerson(
  phrase: Phrase,
  { before, after, thread, article }: Context,
): readonly Referent[] | null {
  const { head } = phrase;
  if (head === null || !(again.has(head) || trades.has(head)) || !isBare(phrase) || !isPlain(phrase))
    return null;
  if (thread === null || before.some(speaksOfAnother) || saysWhich(after)) return null;
  const [named, ...more] = thread.persons;
  if (trades.has(head)) {
    const only = thread.kept ? undefined : named;
    return only !== undefined && more.length === 0 && fits(phrase, only)
      ? [{ node: only, as: 'self' }]
      : null;
  }
  const person =
    (thread.kept ? null : thread.person) ??
    (named !== undefined && more.length === 0 && isMostNamed(article, named) ? named : null);
  return person !== null && fits(phrase, person) ? [{ node: person, as: 'self' }] : null;
}

/** « L'opposant le plus virulent à X », « l'avocat à la cour »: what follows says who it is. */
const saysWhich = (after: Chunk | undefined): boolean =>
  (after?.kind === 'adverb' && /^(?:le|la|les)$/u.test(after.word)) ||
  (after?.kind === 'preposition' && /^(?:a|au|aux|en|pour|contre|chez|dans)$/u.test(after.word));

/** Whether a chunk may bring someone else in, or begins the clause already: « En mai, l'opposant a … » does not. */
const speaksOfAnother = (chunk: Chunk): boolean =>
  chunk.kind === 'pronoun' ||
  chunk.kind === 'quote' ||
  chunk.kind === 'relative' ||
  chunk.kind === 'subordinator' ||
  (chunk.kind === 'verb' && chunk.form === 'finite') ||
  (chunk.kind === 'phrase' && (chunk.headClass === 'role' || namedOf([chunk], 'person').length > 0));

/** Whether no other person is named as often. */
function isMostNamed(article: NamedArticle, person: NamedNode): boolean {
  const known = counted.get(article) ?? countPersons(article);
  counted.set(article, known);
  const own = known.get(person.id) ?? 0;
  return [...known].every(([id, count]) => id === person.id || count < own);
}

const counted = new WeakMap<NamedArticle, ReadonlyMap<string, number>>();

function countPersons(article: NamedArticle): ReadonlyMap<string, number> {
  const persons = new Set(article.nodes.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  const counts = new Map<string, number>();
  for (const { node } of article.mentions)
    if (persons.has(node)) counts.set(node, (counts.get(node) ?? 0) + 1);
  return counts;
}
