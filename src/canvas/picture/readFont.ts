/** Weight and size of a CSS font as the canvas writes them: `600 13.5px "Archivo Narrow"`. */
export function readFont(font: string): { readonly weight: number; readonly sizePx: number } {
  const [, weight = '400', sizePx = '12'] = /(\d+) ([\d.]+)px/.exec(font) ?? [];
  return { weight: Number(weight), sizePx: Number(sizePx) };
}
