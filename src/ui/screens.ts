/* Screen sizes that scripts distinguish, as media queries; theme.css has the same as variants. */

/** A phone, in portrait or landscape. */
export const compactScreen = '(width < 45rem) or ((height < 30rem) and (pointer: coarse))';

/** Touch screens: targets are at least 44 px high. */
export const touchScreen = '(width < 45rem) or (pointer: coarse)';
