import type { Certainty, Family, NodeType } from '../../domain/basics/kinds.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { LayoutKind } from '../../domain/basics/layout.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import { numberEn, numberFr } from '../../lib/counted.ts';
import type { LabelChoice } from './usualPreferences.ts';
import type { TableName } from './view.ts';

/** The words that describe a view. */
export interface ViewWords {
  readonly tables: Readonly<Record<TableName, string>>;
  readonly layouts: Readonly<Record<Exclude<LayoutKind, 'map' | 'around'>, string>>;
  readonly labels: Readonly<Record<Exclude<LabelChoice, 'room'>, string>>;
  readonly ringsAround: (names: string) => string;
  readonly and: string;
  readonly nodes: (count: number) => string;
  readonly connected: (from: string, to: string) => string;
  readonly alone: string;
  readonly around: (names: string) => string;
  readonly steps: (depth: number) => string;
  readonly published: (years: string) => string;
  readonly withPart: (what: string) => string;
  readonly without: (what: string) => string;
  readonly source: (number: number) => string;
  readonly attested: (articles: number) => string;
  readonly teasers: string;
  readonly types: Readonly<Record<NodeType, string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly origins: Readonly<Record<'verified' | 'proposed', string>>;
}

export const viewWords: Readonly<Record<Language, ViewWords>> = {
  fr: {
    tables: { nodes: 'nœuds', edges: 'liens', passages: 'passages', articles: 'articles' },
    layouts: { time: 'par date', type: 'par type' },
    labels: { main: 'noms principaux', all: 'tous les noms' },
    ringsAround: (names) => `en cercles autour de ${names}`,
    and: ' et ',
    nodes: (count) => `${numberFr(count)} nœuds`,
    connected: (from, to) => `Comment ${from} et ${to} sont-ils reliés\u202f?`,
    alone: 'vue isolée',
    around: (names) => `autour de ${names}`,
    steps: (depth) => `à ${depth} pas`,
    published: (years) => `parution ${years}`,
    withPart: (what) => `avec ${what}`,
    without: (what) => `sans ${what}`,
    source: (number) => `la source ${number}`,
    attested: (articles) => `${numberFr(articles)} articles ou plus`,
    teasers: 'encadrés',
    types: kindWords.fr.types,
    families: {
      cooperation: 'liens de coopération',
      opposition: 'liens d’opposition',
      structure: 'liens de structure',
      location: 'liens de lieu',
      statement: 'liens de parole',
      'co-mention': 'citations communes',
    },
    certainties: {
      stated: 'ce qui est affirmé',
      attributed: 'ce qui est attribué',
      unconfirmed: 'ce qui n’est pas confirmé',
      denied: 'ce qui est démenti',
    },
    origins: { verified: 'à l’encre', proposed: 'au crayon' },
  },
  en: {
    tables: { nodes: 'nodes', edges: 'links', passages: 'passages', articles: 'articles' },
    layouts: { time: 'by date', type: 'by type' },
    labels: { main: 'main names', all: 'all names' },
    ringsAround: (names) => `in rings around ${names}`,
    and: ' and ',
    nodes: (count) => `${numberEn(count)} nodes`,
    connected: (from, to) => `How are ${from} and ${to} connected?`,
    alone: 'isolated',
    around: (names) => `around ${names}`,
    steps: (depth) => `within ${depth} steps`,
    published: (years) => `published ${years}`,
    withPart: (what) => `with ${what}`,
    without: (what) => `without ${what}`,
    source: (number) => `source ${number}`,
    attested: (articles) => `${numberEn(articles)} articles or more`,
    teasers: 'page boxes',
    types: kindWords.en.types,
    families: {
      cooperation: 'links of cooperation',
      opposition: 'links of opposition',
      structure: 'links of structure',
      location: 'links of location',
      statement: 'statements',
      'co-mention': 'joint mentions',
    },
    certainties: {
      stated: 'what is stated',
      attributed: 'what is attributed',
      unconfirmed: 'what is unconfirmed',
      denied: 'what is denied',
    },
    origins: { verified: 'in ink', proposed: 'in pencil' },
  },
};
