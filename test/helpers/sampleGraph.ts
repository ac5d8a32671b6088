import { buildGraphIndex, type GraphIndex } from '../../src/domain/graph/graphIndex.ts';
import type { Graph, Predicate } from '../../src/domain/graph/schema.ts';
import { evidenceOf, makeArticle, makeEdge, makeNode, mentionOf } from './graphBuilder.ts';

/*
 * Three short articles made from sentences of the seeds, and what they say: every node type, every certainty, an edge
 * that two articles attest, attribution through others, a teaser, a rumour, dates of several kinds.
 */

const mali = makeArticle(
  'algeriens-au-mali',
  '2011-12~',
  [
    { kind: 'title', text: 'Lutte anti-Aqmi: des militaires algériens dans le nord du Mali' },
    {
      kind: 'body',
      text: [
        "Aqmi opère dans cette vaste zone difficile à surveiller et contrôler où elle a multiplié, depuis ses bases du nord malien, attentats, enlèvements d'Occidentaux et trafics divers, y compris la drogue.",
        "En avril 2010, Algérie, Mauritanie, Niger et Mali, ont créé un Comité d'état-major opérationnel conjoint (Cémoc) basé à Tamanrasset (sud de l'Algérie). Doublé d'un centre de renseignement à Alger, l'objectif du Cémoc est de mieux coordonner les actions des quatre armées dans la lutte anti-terroriste.",
        "Cependant en marge de la dernière réunion du Cémoc à Bamako, le 21 novembre, l'Algérie avait été désignée comme un frein à la coopération militaire régionale.",
      ].join('\n'),
    },
  ],
  { publisher: 'AFP' },
);

const kiosque = makeArticle(
  'cooperation-europe',
  '2020-11-10',
  [
    { kind: 'title', text: 'La France souhaite renforcer sa coopération sécuritaire avec le Maroc' },
    {
      kind: 'body',
      text: [
        "D'après le média niçois, la France s'est servie des renseignements fournis par le Maroc pour neutraliser plusieurs dangers et menaces.",
        'Nice Matin rappelle que les renseignements marocains avaient réussi, en 2015, à localiser les terroristes retranchés dans un appartement de Saint-Denis.',
        'Ces derniers sont considérés comme la plus grande menace, après la défaite militaire de Daesh en Syrie et en Irak.',
      ].join('\n'),
    },
    { kind: 'boilerplate', text: 'Suivez-nous' },
  ],
  { publisher: 'Kiosque360' },
);

const dgse = makeArticle(
  'entretien-lerner',
  '2025-11-14',
  [
    { kind: 'title', text: 'Coopération antiterroriste France–Maroc : un rôle clé' },
    {
      kind: 'body',
      text: [
        "Nicolas Lerner, directeur de la DGSE, a rappelé dans un entretien au Figaro l'importance décisive de la coopération antiterroriste entre la France et le Maroc.",
        "Les services marocains avaient fourni une information clé : la localisation d'Abdelhamid Abaaoud, cerveau des attentats, retranché à Saint-Denis.",
        'Des informations non officielles indiquent que des commandos marocains ont participé.',
      ].join('\n'),
    },
    {
      kind: 'related',
      text: 'Lutte antiterroriste : le Maroc déjoue un plan de Daech au Sahel',
    },
  ],
  {
    publisher: 'Le360',
    dateNote: { fr: 'Donnée à la fin du texte.', en: 'Given at the end of the text.' },
  },
);

const predicates: Readonly<Record<string, Predicate>> = {
  founded: {
    family: 'structure',
    label: { fr: 'a fondé', en: 'founded' },
    inverse: { fr: 'a pour fondateur', en: 'was founded by' },
  },
  'based-in': { family: 'location', label: { fr: 'est basé à', en: 'is based in' } },
  'cooperates-with': {
    family: 'cooperation',
    label: { fr: 'coopère avec', en: 'cooperates with' },
    symmetric: true,
  },
  'gives-intelligence-to': {
    family: 'cooperation',
    label: { fr: 'fournit du renseignement à', en: 'gives intelligence to' },
    inverse: { fr: 'reçoit du renseignement de', en: 'gets intelligence from' },
  },
  located: { family: 'opposition', label: { fr: 'a localisé', en: 'located' } },
  leads: { family: 'structure', label: { fr: 'dirige', en: 'leads' } },
  'speaks-of': { family: 'statement', label: { fr: 'parle de', en: 'speaks of' } },
  foiled: { family: 'opposition', label: { fr: 'a déjoué', en: 'foiled' } },
  'is-brake-on': { family: 'opposition', label: { fr: 'freine', en: 'holds back' } },
  'took-part-in': { family: 'cooperation', label: { fr: 'a participé à', en: 'took part in' } },
  'has-bases-in': { family: 'opposition', label: { fr: 'a des bases dans', en: 'has bases in' } },
};

/** A small graph that contains one of everything. */
export const sampleGraph: Graph = {
  format: 'maillage-graph',
  version: 1,
  articles: [dgse, mali, kiosque],
  predicates,
  nodes: [
    makeNode(
      'maroc',
      'country',
      { fr: 'Maroc', en: 'Morocco' },
      [
        mentionOf(kiosque, 'Maroc'),
        mentionOf(kiosque, 'Maroc', 'name', 2),
        mentionOf(kiosque, 'marocains', 'demonym'),
        mentionOf(dgse, 'Maroc'),
        mentionOf(dgse, 'Maroc', 'name', 2),
        mentionOf(dgse, 'marocains', 'demonym', 2),
        mentionOf(dgse, 'Maroc', 'name', 3),
      ],
      {
        determiner: { fr: 'le' },
        aliases: ['Royaume du Maroc'],
        sameAs: ['iso3166:MA'],
        coordinates: [-6.85, 34.02],
        position: { x: 0, y: 0 },
      },
    ),
    makeNode(
      'france',
      'country',
      'France',
      [
        mentionOf(kiosque, 'France'),
        mentionOf(kiosque, 'France', 'name', 2),
        mentionOf(dgse, 'France'),
        mentionOf(dgse, 'France', 'name', 2),
      ],
      { determiner: { fr: 'la' }, sameAs: ['iso3166:FR'], position: { x: 200, y: 0 } },
    ),
    makeNode(
      'algerie',
      'country',
      { fr: 'Algérie', en: 'Algeria' },
      [
        mentionOf(mali, 'algériens', 'demonym'),
        mentionOf(mali, 'Algérie'),
        mentionOf(mali, 'Algérie', 'name', 2),
        mentionOf(mali, 'Alger', 'descriptor', 3),
        mentionOf(mali, 'Algérie', 'name', 3),
      ],
      { determiner: { fr: "l'" }, sameAs: ['iso3166:DZ'], position: { x: -200, y: 150 } },
    ),
    makeNode(
      'mali',
      'country',
      'Mali',
      [mentionOf(mali, 'Mali'), mentionOf(mali, 'malien', 'demonym'), mentionOf(mali, 'Mali', 'name', 2)],
      { determiner: { fr: 'le' }, sameAs: ['iso3166:ML'], position: { x: -100, y: 220 } },
    ),
    makeNode(
      'cemoc',
      'agency',
      {
        fr: "Comité d'état-major opérationnel conjoint",
        en: 'Joint Operational General Staff Committee',
      },
      [
        mentionOf(mali, "Comité d'état-major opérationnel conjoint"),
        mentionOf(mali, 'Cémoc', 'alias'),
        mentionOf(mali, 'Cémoc', 'alias', 2),
        mentionOf(mali, 'Cémoc', 'alias', 3),
      ],
      {
        short: { fr: 'Cémoc', en: 'CEMOC' },
        determiner: { fr: 'le', en: 'the' },
        aliases: ['CEMOC'],
        countries: ['algerie', 'mali'],
        years: [2010],
        position: { x: -200, y: 250 },
      },
    ),
    makeNode(
      'services-marocains',
      'agency',
      { fr: 'Services marocains', en: 'Moroccan services' },
      [mentionOf(kiosque, 'renseignements marocains', 'alias'), mentionOf(dgse, 'services marocains')],
      {
        determiner: { fr: 'les', en: 'the' },
        countries: ['maroc'],
        years: [2015],
        position: { x: 60, y: 80 },
      },
    ),
    makeNode('dgse', 'agency', 'DGSE', [mentionOf(dgse, 'DGSE')], {
      determiner: { fr: 'la', en: 'the' },
      aliases: ['Direction générale de la sécurité extérieure'],
      countries: ['france'],
      position: { x: 250, y: 80 },
    }),
    makeNode(
      'aqmi',
      'group',
      { fr: 'Al-Qaïda au Maghreb islamique', en: 'Al-Qaeda in the Islamic Maghreb' },
      [mentionOf(mali, 'Aqmi', 'alias'), mentionOf(mali, 'Aqmi', 'alias', 2)],
      { short: { fr: 'Aqmi', en: 'AQIM' }, aliases: ['AQMI'], position: { x: -60, y: 300 } },
    ),
    makeNode(
      'daech',
      'group',
      { fr: 'Daech', en: 'ISIS' },
      [mentionOf(kiosque, 'Daesh', 'alias'), mentionOf(dgse, 'Daech')],
      { aliases: ['État islamique', 'Islamic State'], position: { x: 150, y: 250 } },
    ),
    makeNode(
      'creation-du-cemoc',
      'event',
      { fr: 'Création du Cémoc', en: 'Creation of CEMOC' },
      [
        mentionOf(
          mali,
          "Algérie, Mauritanie, Niger et Mali, ont créé un Comité d'état-major opérationnel conjoint",
          'passage',
        ),
      ],
      {
        determiner: { fr: 'la', en: 'the' },
        countries: ['algerie', 'mali'],
        when: '2010-04',
        whenBasis: 'stated',
        years: [2010],
        position: { x: -300, y: 250 },
      },
    ),
    makeNode(
      'localisation-abaaoud',
      'event',
      { fr: 'Localisation d’Abaaoud', en: 'Locating of Abaaoud' },
      [
        mentionOf(kiosque, 'localiser les terroristes', 'passage'),
        mentionOf(dgse, "la localisation d'Abdelhamid Abaaoud", 'passage'),
      ],
      {
        determiner: { fr: 'la', en: 'the' },
        countries: ['maroc', 'france'],
        when: '2015',
        whenBasis: 'stated',
        note: { fr: 'L’année est dans les deux articles.', en: 'The year is in both articles.' },
        years: [2015],
        position: { x: 150, y: 130 },
      },
    ),
    makeNode('nicolas-lerner', 'person', 'Nicolas Lerner', [mentionOf(dgse, 'Nicolas Lerner')], {
      aliases: ['Lerner'],
      countries: ['france'],
      years: [2023],
      position: { x: 300, y: 40 },
    }),
    makeNode('tamanrasset', 'place', 'Tamanrasset', [mentionOf(mali, 'Tamanrasset')], {
      countries: ['algerie'],
      coordinates: [5.53, 22.79],
      position: { x: -260, y: 330 },
    }),
    makeNode('nice-matin', 'organization', 'Nice-Matin', [mentionOf(kiosque, 'Nice Matin')], {
      countries: ['france'],
      position: { x: 220, y: -80 },
    }),
    makeNode('kiosque360', 'organization', 'Kiosque360', [mentionOf(kiosque, 'média', 'descriptor')], {
      countries: ['maroc'],
      position: { x: 120, y: -120 },
    }),
  ],
  edges: [
    makeEdge(
      'algerie',
      'founded',
      'cemoc',
      [
        evidenceOf(mali, 'Algérie, Mauritanie, Niger et Mali, ont créé un Comité', 'stated', {
          when: '2010-04',
        }),
      ],
      ['algerie'],
    ),
    makeEdge(
      'mali',
      'founded',
      'cemoc',
      [evidenceOf(mali, 'Mali, ont créé un Comité', 'stated', { when: '2010-04' })],
      ['mali'],
    ),
    makeEdge('cemoc', 'based-in', 'tamanrasset', [evidenceOf(mali, 'basé à Tamanrasset')], ['algerie']),
    makeEdge(
      'algerie',
      'is-brake-on',
      'cemoc',
      [evidenceOf(mali, "l'Algérie avait été désignée comme un frein", 'attributed', { when: 'XXXX-11-21' })],
      ['algerie'],
    ),
    makeEdge('aqmi', 'has-bases-in', 'mali', [evidenceOf(mali, 'depuis ses bases du nord malien')], ['mali']),
    makeEdge(
      'services-marocains',
      'located',
      'localisation-abaaoud',
      [
        evidenceOf(dgse, 'Les services marocains avaient fourni une information clé', 'stated', {
          when: '2015-11~',
          note: { fr: 'Au lendemain des attaques.', en: 'The day after the attacks.' },
        }),
        evidenceOf(
          kiosque,
          'les renseignements marocains avaient réussi, en 2015, à localiser',
          'attributed',
          {
            attributedTo: 'nice-matin',
            via: ['Al Ahdath Al Maghribia'],
            when: '2015',
          },
        ),
      ],
      ['maroc', 'france'],
    ),
    makeEdge(
      'maroc',
      'gives-intelligence-to',
      'france',
      [
        evidenceOf(kiosque, 'renseignements fournis par le Maroc', 'attributed', {
          attributedTo: 'nice-matin',
          via: ['Al Ahdath Al Maghribia'],
        }),
      ],
      ['maroc', 'france'],
    ),
    makeEdge(
      'france',
      'cooperates-with',
      'maroc',
      [
        evidenceOf(dgse, 'la coopération antiterroriste entre la France et le Maroc', 'attributed', {
          attributedTo: 'nicolas-lerner',
        }),
        evidenceOf(kiosque, 'renforcer sa coopération sécuritaire avec le Maroc'),
      ],
      ['maroc', 'france'],
    ),
    makeEdge(
      'nicolas-lerner',
      'leads',
      'dgse',
      [evidenceOf(dgse, 'Nicolas Lerner, directeur de la DGSE', 'stated', { when: '2023/..' })],
      ['france'],
    ),
    makeEdge(
      'nicolas-lerner',
      'speaks-of',
      'maroc',
      [evidenceOf(dgse, 'Nicolas Lerner, directeur de la DGSE, a rappelé dans un entretien au Figaro')],
      ['france', 'maroc'],
    ),
    makeEdge(
      'services-marocains',
      'took-part-in',
      'localisation-abaaoud',
      [evidenceOf(dgse, 'des commandos marocains ont participé', 'unconfirmed')],
      ['maroc'],
    ),
    makeEdge('maroc', 'foiled', 'daech', [evidenceOf(dgse, 'le Maroc déjoue un plan de Daech')], ['maroc']),
    makeEdge(
      'daech',
      'has-bases-in',
      'mali',
      [evidenceOf(kiosque, 'la défaite militaire de Daesh', 'denied')],
      ['mali'],
    ),
  ],
  regions: [],
};

/** The same, indexed. */
export const sampleIndex: GraphIndex = buildGraphIndex(sampleGraph);
