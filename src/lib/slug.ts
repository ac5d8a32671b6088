/**
 * Whether a text is an id: lower-case ASCII words and digits, joined by single hyphens. Names that JavaScript gives every
 * object (« constructor ») are none: what looks such an id up would find something.
 */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !(text in {});
