import type { Certainty } from '../basics/kinds.ts';
import type { LinkDraft } from './draft.ts';

/** The draft with another speaker. Certainty follows: with a speaker, « stated » becomes « attributed », and back without. */
export function withSpeaker(draft: LinkDraft, attributedTo: string | null): LinkDraft {
  const { certainty } = draft;
  if (attributedTo !== null && certainty === 'stated')
    return { ...draft, attributedTo, certainty: 'attributed' };
  if (attributedTo === null && certainty === 'attributed')
    return { ...draft, attributedTo, certainty: 'stated' };
  return { ...draft, attributedTo };
}

/** The draft with another certainty. What is stated has no speaker. */
export const withCertainty = (draft: LinkDraft, certainty: Certainty): LinkDraft => ({
  ...draft,
  certainty,
  ...(certainty === 'stated' && { attributedTo: null }),
});

/** The draft with subject and object swapped. */
export const turned = (draft: LinkDraft): LinkDraft => ({
  ...draft,
  source: draft.target,
  target: draft.source,
});
