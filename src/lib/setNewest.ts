/**
 * Sets an entry of a map that remembers what was set last, as its newest, and forgets the oldest where there are more than
 * `most`.
 */
export function setNewest<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= most) return;
  const [oldest] = map.keys();
  map.delete(oldest as Key);
}
