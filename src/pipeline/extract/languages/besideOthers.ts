/* Nouns (folded, of either language) for what someone or something is to another, which is no part of it. */

/** Who helps another: « X, parrain du M23 ». */
export const backers =
  /^(?:soutiens?|parrains?|protect(?:eurs?|rices?)|mentors?|bailleurs?|partisans?|backers?|sponsors?|supporters?|financiers?)$/u;

/** Who fights or disputes with another. */
export const rivals = /^(?:ennemis?|rivale?s?|rivaux|adversaires?|foes?|enem(?:y|ies)|rivals?)$/u;

/** Who stands against a person (English only): "Lukashenko’s main opponent, X". */
export const opponents = /^(?:opponents?|challengers?|critics?)$/u;

/** Who does something together with another. */
export const partners = /^(?:partenaires?|allie[es]*|partners?|ally|allies)$/u;

/** Whether a noun is for somebody beside another: « les ennemis de X » are not X’s own. */
export const isBesideOthers = (noun: string): boolean =>
  [backers, rivals, opponents, partners].some((nouns) => nouns.test(noun));
