/** The columns of the list, and the gap between them; where the list is narrow, a row is a small card of its own. */
export const columns =
  'grid grid-cols-[26px_minmax(0,1fr)_104px_46px_44px_156px_30px] gap-x-3 px-2.5 @max-[40rem]/list:grid-cols-[26px_minmax(0,1fr)_44px]';
