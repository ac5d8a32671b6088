import { smallSeeds } from './smallSeeds.ts';

const two = 'proposals/teaser-article.yaml';

/** The small corpus with proposals for its second article: names, mentions, an event, links, a doubt. */
export const pencilledSeeds: ReadonlyMap<string, string> = new Map([
  ...Object.entries(smallSeeds),
  [
    'articles/two.txt',
    'La coopération algéro-malienne tient. Le Cémoc se réunit au Mali avec le Niger. Niamey s’en félicite, dit Amadou Koné. Niger Delta. Koné part, dit la DGSN.\n',
  ],
  [
    two,
    `# Read by the rules.
article: teaser-article
names:
  - { id: niger, type: country, label: { fr: Niger, en: Niger }, forms: [Niger], score: 0.95, why: world-country }
  - { id: amadou-kone, type: person, label: { fr: Amadou Koné, en: Amadou Koné }, forms: [Amadou Koné], countries: [niger], score: 0.8, why: name-after-verb }
  - { id: kone, type: person, label: { fr: Koné, en: Koné }, forms: [Koné], score: 0.4, why: capital-run }
  # A person wrote this line.
  - { id: reunion-du-cemoc, type: event, label: { fr: Réunion du Cémoc, en: CEMOC meeting }, when: 2010-05, score: 0.7, why: event-noun }
  - { id: dgsn, type: agency, label: { fr: DGSN, en: DGSN }, forms: [DGSN], countries: [mali], score: 0.7, by: oracle }
mentions:
  - { node: niger, quote: Niamey, how: descriptor, score: 0.6, why: capital-acts }
not:
  - { quote: Niger, in: Niger Delta, why: a river’s mouth }
events:
  - { event: reunion-du-cemoc, quote: Le Cémoc se réunit au Mali, score: 0.7, why: event-noun }
relations:
  - { source: [niger], predicate: cooperated, target: [mali], quote: au Mali avec le Niger, score: 0.5, why: with, certainty: unconfirmed }
  - source: [amadou-kone]
    predicate: said-of
    target: [niger, mali]
    quote: Niamey s’en félicite, dit Amadou Koné
    certainty: attributed
    attributedTo: amadou-kone
    score: 0.9
  - { source: [niger], predicate: took-part, target: [reunion-du-cemoc], quote: se réunit au Mali avec le Niger, score: 0.5, why: with }
same:
  - { nodes: [amadou-kone, kone], score: 0.6, why: bare-surname }
`,
  ],
]);
