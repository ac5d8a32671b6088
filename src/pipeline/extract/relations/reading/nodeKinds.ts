import { isBodyType } from '../../../../domain/basics/kinds.ts';
import { media } from '../../languages/media.ts';
import type { NodeFacts } from '../../types.ts';
import type { Referent } from './chunks.ts';

/** Whether it is a state or a body: these say and do things without being persons. */
export const isStateOrBody = ({ type }: Pick<NodeFacts, 'type'>): boolean =>
  type === 'country' || isBodyType(type);

/** Whether something can happen at a referent: a place or a state, as itself or by its ground. */
export const isGround = ({ node, as }: Referent): boolean =>
  (node.type === 'place' || node.type === 'country') && (as === 'self' || as === 'ground');

/** Whether a place is a part of another, named by where it lies in it: « le nord du Mali ». */
export const isArea = ({ label }: Pick<NodeFacts, 'label'>): boolean =>
  /^(?:extrême-)?(?:nord|sud|est|ouest|centre)(?:-(?:est|ouest))?\s+d/iu.test(label.fr);

/** Whether a body is an agency, a newspaper or a broadcaster: these report on whatever they tell of. */
export const isMedium = ({ type, label, names }: Pick<NodeFacts, 'type' | 'label' | 'names'>): boolean =>
  type === 'organization' && [label.fr, label.en, ...names].some((name) => media.test(name));
