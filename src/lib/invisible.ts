/**
 * The characters that leave no visible mark, as the inside of a regular expression's character class: soft hyphen,
 * zero-width spaces and joiners, direction marks, byte order mark. Inside a word they do not divide it.
 */
export const invisibleSigns = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
