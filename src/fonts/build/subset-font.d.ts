declare module 'subset-font' {
  export interface SubsetOptions {
    readonly targetFormat?: 'woff2';
    readonly keepFeatures?: readonly string[];
    /** A point pins the axis there. */
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
  }
  /** Cuts a font down to the letters of `text` and what its kept features make of them. */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
