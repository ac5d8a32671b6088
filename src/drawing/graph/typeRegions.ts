import type { Decoration } from '../../domain/arrange/types.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import type { Region } from '../../domain/graph/schema.ts';

/** The groups of the layout by type, as regions: their hulls and names are drawn like those of the map. */
export function typeRegions(decoration: Decoration): readonly Region[] {
  if (decoration.kind !== 'types') return [];
  return decoration.regions.map(({ type, nodes }) => ({
    id: `type-${type}`,
    label: { fr: kindWords.fr.typesTitle[type], en: kindWords.en.typesTitle[type] },
    nodes,
  }));
}
