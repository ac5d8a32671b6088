import { countedEn, countedFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

/** The words of the form for a node: its fields, joining two nodes, splitting one. */
export const nodeMessages = defineMessages({
  fr: {
    reading: 'Lecture du corpus…',
    unreadable:
      'Les fichiers de ce corpus n’ont rien sur ce nœud\u202f: il a peut-être été changé entre-temps.',
    names: 'Noms',
    namesHint: 'un par ligne, comme les articles les écrivent',
    demonyms: 'Gentilés',
    demonymsHint: 'un par ligne',
    coordinates: 'Lieu\u202f: latitude, longitude',
    coordinatesHint: 'par exemple 34.02, -6.84',
    join: 'Réunir les deux',
    joinWith: 'C’est le même nœud que…',
    joinTells: (other: string, kept: string) =>
      `${other} disparaît\u202f; ses noms, ses mentions et ses liens passent à ${kept}.`,
    part: 'Séparer en deux…',
    partTells: (name: string) =>
      `Cochez ce qui ne désigne pas ${name}\u202f: ces mots, et les liens qui ne reposent que sur eux, passent à un nouveau nœud.`,
    partNow: (n: number) => (n === 0 ? 'Séparer' : `Séparer ${countedFr(n, 'mention')}`),
  },
  en: {
    reading: 'Reading the corpus…',
    unreadable: 'The files of this corpus have nothing about this node: it may have changed in the meantime.',
    names: 'Names',
    namesHint: 'one per line, as the articles write them',
    demonyms: 'Demonyms',
    demonymsHint: 'one per line',
    coordinates: 'Place: latitude, longitude',
    coordinatesHint: 'for example 34.02, -6.84',
    join: 'Join the two',
    joinWith: 'This is the same node as…',
    joinTells: (other, kept) => `${other} disappears; its names, mentions and links pass to ${kept}.`,
    part: 'Split in two…',
    partTells: (name) =>
      `Tick what does not mean ${name}: these words, and the links that rest on them alone, pass to a new node.`,
    partNow: (n) => (n === 0 ? 'Split' : `Split off ${countedEn(n, 'mention')}`),
  },
});
