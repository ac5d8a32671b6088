/** The `edtf` package brings no types; the tests use this much of it. Throws what is no EDTF. */
declare module 'edtf' {
  /** `min` and `max` are milliseconds since 1970, UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
