/** Where nodes stand that the reader has moved by hand, in the graph's own units. */
export type MovedNodes = Readonly<Record<string, { readonly x: number; readonly y: number }>>;
