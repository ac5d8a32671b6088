/**
 * Whether an error comes from a part of the document that somebody else has changed: a browser's translator puts other
 * texts in the place of ours, and React, which wants to take its own away, finds them gone.
 */
export const isForeignChange = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';
