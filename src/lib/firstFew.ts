/** So many fit in a line; in a longer list the last place says how many more there are. */
const most = 6;

/** The first few of a list, and how many more it has: all of a short one. */
export const firstFew = <Item>(
  list: readonly Item[],
): { readonly few: readonly Item[]; readonly more: number } => {
  const few = list.length > most ? list.slice(0, most - 1) : list;
  return { few, more: list.length - few.length };
};
