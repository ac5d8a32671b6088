import type { Guide } from '../domain/arrange/types.ts';
import type { Language, NodeType } from '../domain/kinds.ts';
import type { Region } from '../domain/schema.ts';
import { viewWords } from '../store/viewWords.ts';

/** The clusters of the layout by type as regions: hull and name are drawn as the map's own. */
export function typeRegions(guide: Guide): readonly Region[] {
  if (guide.kind !== 'types') return [];
  return guide.clusters.map(({ type, nodes }) => ({
    id: `type-${type}`,
    label: { fr: nameOf(type, 'fr'), en: nameOf(type, 'en') },
    nodes,
  }));
}

const nameOf = (type: NodeType, language: Language): string => {
  const name = viewWords[language].types[type];
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};
