import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { Writing } from '../../domain/writing/writing.ts';

/**
 * The name of a change in the line that undoes it: « nom écrit : Gao », « lien corrigé ». `what`: the words or the node that
 * it is about; cut after 40 characters.
 */
export function sayWriting({ kind }: Writing, what: string): LocalizedText {
  const short = what.length > 40 ? `${what.slice(0, 39).trimEnd()}…` : what;
  const { fr, en, bare } = done[kind];
  return bare ? { fr, en } : { fr: `${fr}\u202f: ${short}`, en: `${en}: ${short}` };
}

/** `bare`: named without its words, which for a link say too little or too much. */
const done: Readonly<Record<Writing['kind'], LocalizedText & { readonly bare?: true }>> = {
  name: { fr: 'nom écrit', en: 'name written' },
  event: { fr: 'événement écrit', en: 'event written' },
  link: { fr: 'lien écrit', en: 'link written', bare: true },
  editEvidence: { fr: 'lien corrigé', en: 'link corrected', bare: true },
  deleteEvidence: { fr: 'passage retiré d’un lien', en: 'passage removed from a link', bare: true },
  moveMention: { fr: 'nom corrigé', en: 'name corrected' },
  deleteMention: { fr: 'nom retiré', en: 'name removed' },
  editNode: { fr: 'nœud modifié', en: 'node changed' },
  deleteNode: { fr: 'nœud supprimé', en: 'node deleted' },
  join: { fr: 'nœuds réunis', en: 'nodes joined' },
  part: { fr: 'nœud séparé', en: 'node split' },
  predicate: { fr: 'verbe ajouté', en: 'verb added' },
};
