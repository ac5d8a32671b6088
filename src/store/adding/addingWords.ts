import type { LocalizedText } from '../../domain/graph/schema.ts';
import { numberEn, numberFr } from '../../lib/counted.ts';
import { isLostScript } from '../../lib/lostScript.ts';
import { OtherCorpus } from '../corpus/unfinished.ts';

/** Why nothing, or nothing more, could be added, and what to do; any other error in its own words. */
export function failureOf(error: unknown): LocalizedText {
  if (error instanceof OtherCorpus) return otherCorpus;
  if (isLostScript(error)) return lostPart;
  const message = error instanceof Error ? error.message : String(error);
  return { fr: message, en: message };
}

const otherCorpus: LocalizedText = {
  fr: 'un autre corpus a été ouvert entre-temps. Ouvrez de nouveau celui auquel vous ajoutiez ces articles, puis ajoutez ceux qui sont encore ici.',
  en: 'another corpus has been opened in the meantime. Open the one to which you were adding these articles again, then add those that are still here.',
};

const lostPart: LocalizedText = {
  fr: 'une partie de la page n’a pas pu être chargée. Vérifiez la connexion, rechargez la page, puis ajoutez de nouveau ces articles.',
  en: 'part of the page could not be loaded. Check the connection, reload the page, then add these articles again.',
};

/** The name of the step that adds so many articles. */
export const labelOf = (count: number): LocalizedText => ({
  fr: count === 1 ? 'Ajouter un article' : `Ajouter ${numberFr(count)} articles`,
  en: count === 1 ? 'Add an article' : `Add ${numberEn(count)} articles`,
});
