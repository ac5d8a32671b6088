/** Nouns (folded, of either language) that distances are counted in. */
export const lengths = /^(?:kilomet(?:re|er)s?|\d*km|met(?:re|er)s?|miles?|heures?|hours?)$/u;

/** French round numbers (folded) that may stand before them. */
const dozens =
  /^(?:centaines?|dizaines?|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)$/u;

/** Whether a head noun may say how far away something is: « à une centaine de kilomètres de X ». */
export const isDistance = (head: string): boolean => lengths.test(head) || dozens.test(head);
