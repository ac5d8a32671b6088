/**
 * Pairs rows with columns, each at most once, so that the sum of the weights is as large as possible (the Hungarian
 * method, cubic in the longer side). Weights are not negative; pairs of weight 0 are left out.
 */
export function assign(weights: readonly (readonly number[])[]): [row: number, column: number][] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return [];
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, column) => weights.map((row) => row[column] ?? 0));
    return assign(turned).map(([column, row]) => [row, column]);
  }
  // Potentials and matching are numbered from 1; 0 means no row, no column.
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const at = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (used[other]) continue;
        const cost =
          -(weights[at - 1]?.[other - 1] ?? 0) - (rowPotential[at] ?? 0) - (columnPotential[other] ?? 0);
        if (cost < (least[other] ?? 0)) {
          least[other] = cost;
          before[other] = column;
        }
        if ((least[other] ?? 0) < delta) {
          delta = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (used[other]) {
          const holder = rowOf[other] ?? 0;
          rowPotential[holder] = (rowPotential[holder] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = before[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const pairs: [number, number][] = [];
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (weights[row]?.[column - 1] ?? 0) > 0) pairs.push([row, column - 1]);
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}
