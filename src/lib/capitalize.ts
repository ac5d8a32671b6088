/** The text with its first letter in upper case; an empty text stays empty. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
