import type { Decoration } from '../../domain/arrange/types.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import type { Region } from '../../domain/graph/schema.ts';

/** What the layout by type puts together, as regions: hull and name are drawn as the map's own. */
export function typeRegions(decoration: Decoration): readonly Region[] {
  if (decoration.kind !== 'types') return [];
  return decoration.regions.map(({ type, nodes }) => ({
    id: `type-${type}`,
    label: { fr: kindWords.fr.typesTitle[type], en: kindWords.en.typesTitle[type] },
    nodes,
  }));
}
