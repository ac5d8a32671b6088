import type { NodeType } from '../../../domain/basics/kinds.ts';
import type { NameRules } from '../languages/rules.ts';
import type { Word } from './reading.ts';

/**
 * The type that the words of a name show: by its head, which is the first word in French and the last in English. Null:
 * they show none.
 */
export function typeOfHead(words: readonly Word[], { language, heads }: NameRules): NodeType | null {
  const folds = words.map(({ fold }) => fold);
  const ends = language === 'fr' ? [folds[0], folds[1]] : [folds.at(-1), folds[0]];
  if (
    folds.some((fold) => /^(?:liberation|djihad|jihad|islamique|jihadiste|rebelle|resistance)$/.test(fold)) &&
    heads.groupHeads.has(ends[0] ?? '')
  )
    return 'group';
  const isOfficial = folds.some((fold) =>
    /^(?:national|nationale|electoral|electorale|federal|federale|central|centrale|independent|securite|security|renseignement|import|transition)$/.test(
      fold,
    ),
  );
  const isPublic = ends.some((fold) =>
    /^(?:commission|agence|agency|bank|banque|conseil|council|centre|center|observatoire|comite|committee)$/.test(
      fold ?? '',
    ),
  );
  if (isOfficial && isPublic) return 'agency';
  // « Commission électorale de … », "Electoral Commission of Ghana", "Board of Elections"
  const runsElections = folds.some((fold) => /^(?:elections?|electoral|electorale)$/.test(fold));
  if (runsElections && folds.some((fold) => /^(?:commission|board|council|conseil)$/.test(fold)))
    return 'agency';
  // « Forces armées tchadiennes », « Forces armées aux Antilles », unlike « Forces armées révolutionnaires de Colombie »
  if (language === 'fr' && folds[0] === 'forces' && folds[1] === 'armees')
    if (folds.length === 3 || /^(?:aux?|en)$/.test(folds[2] ?? '')) return 'agency';
  for (const fold of ends) {
    if (fold === undefined) continue;
    if (heads.agencyHeads.has(fold)) return 'agency';
    if (heads.organizationHeads.has(fold)) return 'organization';
    if (heads.groupHeads.has(fold)) return 'group';
  }
  return null;
}
