/** Titles (folded, of either language) of those who hold the same office elsewhere. */
export const counterparts = /^(?:homologues?|counterparts?)$/u;
