import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    graph: 'Le graphe',
    detail:
      'Une page titrée, avec filtres en vigueur, légende, date et sources\u202f; PNG à 300 points par pouce',
    map: 'La carte',
    mapSlug: 'carte',
    mapDetail: 'Le cadre à l’écran, sur la même page titrée',
    placed: (nodes: number, allNodes: number, links: number, allLinks: number) =>
      `${nodes} nœuds placés sur ${allNodes} affichés, ${links} liens sur ${allLinks}`,
    timeline: 'La chronologie et le tableau ne s’exportent pas en image\u202f: cette page montre le graphe.',
    previewOf: (what: string) => `Aperçu de l’image\u202f: ${what}`,
    svg: 'SVG',
    svgName: (what: string) => `Télécharger l’image en SVG, ${what}`,
    png: (paper: string) => `PNG ${paper}`,
    pngName: (paper: string, what: string) => `Télécharger l’image en PNG, ${paper}, ${what}`,
    copy: 'Copier l’image',
    copied: 'Image copiée',
    painting: 'Image en cours…',
    notCopied: 'Le navigateur n’a pas voulu copier l’image. Téléchargez-la.',
    tooLarge: 'Le navigateur n’a pas assez de mémoire pour cette image. Choisissez le SVG.',
    notDrawn: 'Les polices de l’image n’ont pas pu être chargées. Rouvrez cette fenêtre pour réessayer.',
  },
  en: {
    graph: 'The graph',
    detail: 'A page with title, filters in force, legend, date and sources; PNG at 300 dots per inch',
    map: 'The map',
    mapSlug: 'map',
    mapDetail: 'The frame on the screen, on the same titled page',
    placed: (nodes, allNodes, links, allLinks) =>
      `${nodes} nodes placed of ${allNodes} shown, ${links} links of ${allLinks}`,
    timeline: 'The timeline and the table cannot be exported as images: this page shows the graph.',
    previewOf: (what) => `Preview of the image: ${what}`,
    svg: 'SVG',
    svgName: (what) => `Download the image as SVG, ${what}`,
    png: (paper) => `PNG ${paper}`,
    pngName: (paper, what) => `Download the image as PNG, ${paper}, ${what}`,
    copy: 'Copy the image',
    copied: 'Image copied',
    painting: 'Painting the image…',
    notCopied: 'The browser would not copy the image. Download it.',
    tooLarge: 'The browser has not enough memory for this image. Choose SVG.',
    notDrawn: 'The image’s fonts could not be loaded. Open this window again to retry.',
  },
});
