/**
 * Whether an error comes from something else having changed the document: a browser's translator replaces our text
 * nodes, and React no longer finds them when it wants to remove them.
 */
export const isForeignChange = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';
