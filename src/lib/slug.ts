/** Whether a text is an id: lower-case ASCII words and digits, joined by single hyphens. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
