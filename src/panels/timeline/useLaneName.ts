import { useCallback } from 'react';
import type { NodeType } from '../../domain/basics/kinds.ts';
import type { LaneChoice } from '../../domain/timeline/laneChoice.ts';
import type { LaneId } from '../../domain/timeline/lanes.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** The name of a lane: the region's, or that of a node type. */
export function useLaneName(by: LaneChoice): (lane: LaneId) => string {
  const text = useText(messages);
  const language = useLanguage();
  const { graph } = useIndex();
  return useCallback(
    (lane) => {
      if (by === 'type') return text.laneTypes[lane as NodeType];
      const label = graph.regions.find(({ id }) => id === lane)?.label[language];
      return label?.replaceAll("'", '’') ?? text.noRegion;
    },
    [by, text, language, graph],
  );
}
