declare module '@citation-js/core' {
  /** What is read, as CSL JSON, and set by a style. */
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType?: string });
    readonly data: readonly {
      readonly id: string;
      readonly type: string;
      readonly title?: string;
      readonly language?: string;
      readonly 'container-title'?: string;
      readonly URL?: string;
      readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
    }[];
    format(
      what: 'bibliography',
      options: { readonly template: string; readonly lang: string; readonly format: 'text' },
    ): string;
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
