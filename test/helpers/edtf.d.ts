/** The `edtf` package has no types; the tests use this part of it. It throws for text that is no EDTF. */
declare module 'edtf' {
  /** `min` and `max` are milliseconds since 1970, UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
