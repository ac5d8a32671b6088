import { wordSet } from '../../../languages/words.ts';
import type { NamedNode } from '../../../types.ts';
import type { Phrase, Referent } from '../chunks.ts';
import { isMedium } from '../nodeKinds.ts';
import type { Context } from './context.ts';
import { fits, isBare, isPlain, onlyNamed } from './described.ts';

/** Nouns (folded, of either language) for an armed or secret body. */
const groupNouns = wordSet(
  'groupe mouvement rebellion milice reseau gang cartel junte clan formation guerilla organisation group movement militia network junta organization outfit',
);
/** Those of them that a party, an association or a company may be called too. */
const eitherNouns = wordSet('groupe mouvement formation organisation group movement organization');
const organizationNouns = wordSet(
  'parti ong association institution fonds alliance bloc syndicat entreprise compagnie party ngo charity fund union company firm',
);

/** « le groupe », « le mouvement chiite », "the rebel group": the only body of that kind named just before. */
export function ofBody(phrase: Phrase, context: Context): readonly Referent[] | null {
  const { head } = phrase;
  if (head === null || !isBare(phrase) || !isPlain(phrase)) return null;
  const types: NamedNode['type'][] = [
    ...(groupNouns.has(head) ? (['group'] as const) : []),
    ...(eitherNouns.has(head) || organizationNouns.has(head) ? (['organization'] as const) : []),
  ];
  for (const type of types) {
    const node = onlyNamed(context, type, (one) => fits(phrase, one) && !isMedium(one) && isSuch(head, one));
    if (node === 'several') return null;
    if (node !== null) return [{ node, as: 'self' }];
  }
  return null;
}

/** « la junte », « le cartel »: only of one that is called so. */
const isSuch = (head: string, { label }: NamedNode): boolean =>
  calledSo.get(head)?.test(`${label.fr} ${label.en}`) ?? true;

const calledSo: ReadonlyMap<string, RegExp> = new Map([
  ['junte', /\bjunte/iu],
  ['junta', /\bjunta/iu],
  ['cartel', /\bcartel/iu],
]);
