import { wordSet } from '../words.ts';

/** Nouns (folded) that end the name of what a minister is responsible for: "African Cooperation", "Moroccans Abroad". */
export const portfolioNouns = wordSet(
  'affairs cooperation expatriates abroad interior justice defence defense finance finances economy trade industry energy mines education health transport security migration immigration development investment investments relations reform communication information culture youth sports sport tourism fisheries agriculture environment water employment labour labor solidarity family inclusion endowments transition integration science research technology housing planning infrastructure equipment logistics expats diaspora production supply commerce resources rights veterans works citizenship minorities heritage',
);
