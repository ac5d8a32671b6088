/**
 * The signs that leave no mark on the paper, as the inside of a regular expression's character class: soft hyphen,
 * zero-width spaces and joiners, marks of direction, byte order mark. Inside a word they do not part it.
 */
export const invisibleSigns = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
