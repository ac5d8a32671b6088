/*
 * The closed lists of the graph format, kept apart from the schema: code that only needs the words does not load the
 * validator.
 */

export const sectionKinds = [
  'title',
  'subtitle',
  'caption',
  'byline',
  'body',
  'related',
  'boilerplate',
] as const;
export const nodeTypes = ['country', 'agency', 'group', 'event', 'person', 'place', 'organization'] as const;
export const families = [
  'cooperation',
  'opposition',
  'structure',
  'location',
  'statement',
  'co-mention',
] as const;
/** From the most certain to the denied. */
export const certainties = ['stated', 'attributed', 'unconfirmed', 'denied'] as const;
export const mentionHows = ['name', 'alias', 'demonym', 'descriptor', 'passage'] as const;

/**
 * Who answers for something in the graph: a person who read it out of an article; a person who looked at what a program
 * proposed; the program alone.
 */
export const origins = ['curated', 'reviewed', 'proposed'] as const;

export type SectionKind = (typeof sectionKinds)[number];
export type NodeType = (typeof nodeTypes)[number];
export type Family = (typeof families)[number];
export type Certainty = (typeof certainties)[number];
export type Origin = (typeof origins)[number];
export type MentionHow = (typeof mentionHows)[number];

/** Whether nodes of a type are bodies of many people that act as one: names of one may stand for another. */
export const isBodyType = (type: NodeType): boolean =>
  type === 'agency' || type === 'group' || type === 'organization';
