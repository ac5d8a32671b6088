import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    graph: 'Le graphe',
    detail:
      'Une page titrée, avec filtres en vigueur, légende, date et sources\u202f; PNG à 300 points par pouce',
    preview: 'Aperçu de l’image du graphe',
    svg: 'SVG',
    svgName: 'Télécharger l’image en SVG',
    png: (paper: string) => `PNG ${paper}`,
    pngName: (paper: string) => `Télécharger l’image en PNG, ${paper}`,
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
    preview: 'Preview of the graph’s image',
    svg: 'SVG',
    svgName: 'Download the image as SVG',
    png: (paper) => `PNG ${paper}`,
    pngName: (paper) => `Download the image as PNG, ${paper}`,
    copy: 'Copy the image',
    copied: 'Image copied',
    painting: 'Painting the image…',
    notCopied: 'The browser would not copy the image. Download it.',
    tooLarge: 'The browser has not enough memory for this image. Choose SVG.',
    notDrawn: 'The image’s fonts could not be loaded. Open this window again to retry.',
  },
});
