import type { NodeType } from '../domain/basics/kinds.ts';
import type { Language } from '../domain/basics/languages.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import { kindWords } from '../domain/graph/kindWords.ts';
import type { LaneChoice } from '../domain/timeline/laneChoice.ts';
import type { LaneId } from '../domain/timeline/lanes.ts';
import { typeset } from '../lib/typeset.ts';
import { timelinePictureMessages } from './timelinePictureMessages.ts';

/** The names of the timeline's lanes: of regions, or of node types. */
export const laneNames =
  ({ graph }: GraphIndex, by: LaneChoice, language: Language) =>
  (lane: LaneId): string => {
    if (by === 'type') return kindWords[language].typesTitle[lane as NodeType];
    const label = graph.regions.find(({ id }) => id === lane)?.label[language];
    return label === undefined ? timelinePictureMessages[language].noRegion : typeset(label);
  };
