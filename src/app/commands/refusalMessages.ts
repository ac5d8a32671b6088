import { defineMessages } from '../../ui/language.tsx';
import type { ActionId } from './shortcuts.ts';

const selectFirst = 'Sélectionnez d’abord un nœud.';
const selectFirstEn = 'Select a node first.';

/** Messages for an action that does not apply; separate, since keys work before the list of them is fetched. */
export const refusalMessages = defineMessages({
  fr: {
    refusal: {
      undo: 'Rien à annuler.',
      nextPassage: 'Aucun passage à parcourir\u202f: sélectionnez un nœud ou un lien.',
      previousPassage: 'Aucun passage à parcourir\u202f: sélectionnez un nœud ou un lien.',
      redo: 'Rien à rétablir.',
      depth1: selectFirst,
      depth2: selectFirst,
      depth3: selectFirst,
      isolate: selectFirst,
      expand: 'Rien à étendre\u202f: aucun nœud n’est isolé, ou ses voisins sont tous là.',
      hide: selectFirst,
      review: 'Rien n’est au crayon ici.',
      neighbours: selectFirst,
      center: selectFirst,
      showHidden: 'Aucun nœud masqué.',
      layoutAround: 'Aucun nœud à mettre au centre.',
    } as Partial<Record<ActionId, string>>,
  },
  en: {
    refusal: {
      undo: 'Nothing to undo.',
      nextPassage: 'No passages to step through: select a node or a link.',
      previousPassage: 'No passages to step through: select a node or a link.',
      redo: 'Nothing to redo.',
      depth1: selectFirstEn,
      depth2: selectFirstEn,
      depth3: selectFirstEn,
      isolate: selectFirstEn,
      expand: 'Nothing to expand: no node is isolated, or its neighbours are all here.',
      hide: selectFirstEn,
      review: 'Nothing is in pencil here.',
      neighbours: selectFirstEn,
      center: selectFirstEn,
      showHidden: 'No node is hidden.',
      layoutAround: 'There is no node to put in the centre.',
    },
  },
});
