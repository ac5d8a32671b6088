/*
 * Screens that scripts tell apart, as media queries; theme.css has the same as variants.
 */

/** A phone, upright or lying down. */
export const compactScreen = '(width < 45rem) or ((height < 30rem) and (pointer: coarse))';

/** Where fingers are at work: what they hit is at least 44 px high. */
export const touchScreen = '(width < 45rem) or (pointer: coarse)';
