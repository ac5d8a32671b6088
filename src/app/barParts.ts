import { later } from './later.tsx';

/* Later parts that later parts draw themselves: apart from `laterParts.ts`, which imports these, so that nothing goes in circles. */

export const importFilters = () => import('./filterParts.ts');

/** What listens and keeps: keys, menus, the page's title, the state in words. */
export const importStandby = () => import('./standbyParts.ts');

export const FiltersRail = later(async () => (await importFilters()).FiltersRail);
export const ShareMenu = later(async () => (await importStandby()).ShareMenu);
export const DossierButton = later<{ readonly popoverTarget?: string }>(
  async () => (await importStandby()).DossierButton,
);
