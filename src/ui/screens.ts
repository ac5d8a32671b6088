/* Screen sizes that scripts distinguish, as media queries; theme.css has the same as variants. */

/** So narrow that what is selected opens a sheet over the display instead of a panel beside it. */
export const phoneWidth = '(width < 45rem)';

/** A phone, in portrait or landscape. */
export const compactScreen = '(width < 45rem) or ((height < 30rem) and (pointer: coarse))';

/** Touch screens: targets are at least 44 px high. */
export const touchScreen = '(width < 45rem) or (pointer: coarse)';
