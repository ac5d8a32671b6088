import type { Language } from '../../src/domain/basics/languages.ts';

/** A way in which a sentence reads badly. */
export interface Rule {
  readonly name: string;
  readonly languages: readonly Language[];
  /** What is wrong in the sentence; null if nothing is. */
  readonly find: (sentence: string) => string | null;
  /** Sentences that break the rule, to prove that it catches them; and similar ones that do not. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

const matching =
  (pattern: RegExp) =>
  (sentence: string): string | null =>
    pattern.exec(sentence)?.[0] ?? null;

/** Words that keep their capital after an article, besides acronyms. */
const properAfterThe = new Set(
  `Af Al Algerian Algiers BCIJ Belgian Casablanca Civil Council Daesh European Figaro French Friday Horn In Inezgane
  Lake Lebanese Libyan Maghreb Malian Mediterranean Moroccan Paris Pentagon Polisario Sahel Sahelian Saint Saturday
  Spanish Taliban Tamaris United West Barcelona`.split(/\s+/),
);
const properAfterLe = new Set(
  `Al Afghanistan Afrique Algérie Autriche Barcelone Belgique Burkina Comité Corne Cémoc Danemark Espagne États Europe
  Figaro France Garde Irak Libye Maghreb Mali Maroc Mauritanie Monde Mujao Méditerranée Niger Nigeria Occident Pakistan
  Pentagone Polisario Sahara Sahel Somalie Syrie Al-Qaïda Abaaoud Emmanuel Abdelhak Abdelhamid Aqmi Atlasinfo
  Imad Inezgane In Occidentaux Adnane Ahdath Alger Drian Grand Défense Intérieur`.split(/\s+/),
);

/** Rules of grammar and style for claims, attributions and questions alike. */
export const rules: readonly Rule[] = [
  {
    name: 'no word twice in a row',
    languages: ['fr', 'en'],
    find: matching(/(?<![\p{L}’-])(\p{L}+) \1(?![\p{L}’-])/iu),
    bad: ['The the Cell was dismantled', 'Le Maroc a parlé de de la France'],
    good: ['L’IPSE a à sa tête Emmanuel Dupuy', 'In Amenas lies in southern Algeria'],
  },
  {
    name: 'elision before a vowel',
    languages: ['fr'],
    find: matching(/(?<![\p{L}’-])(de|que|ne|le|la|se) [aeiouyàâéèêëîïôöûü]/iu),
    bad: ['a suscité des propos de Emmanuel Dupuy', 'Le Algérie a fondé le Cémoc'],
    good: ['a suscité des propos d’Emmanuel Dupuy', 'une aide à Alger'],
  },
  {
    name: '« à le », « de le », « de des » drawn together',
    languages: ['fr'],
    find: matching(/(?<![\p{L}’-])(?:à les?|de les?|de des) /iu),
    bad: [
      'a fourni des renseignements à le Maroc',
      'a accordé un entretien à Le Figaro',
      'loin de des patrouilles',
    ],
    good: ['a participé à des patrouilles', 'a fourni des renseignements au Maroc'],
  },
  {
    name: 'a common noun is small after "the"',
    languages: ['en'],
    find: (sentence) =>
      [...sentence.matchAll(/(?<![\p{L}’-])the (\p{Lu}\p{L}*)/giu)]
        .map(([, word = '']) => word)
        .find((word) => /^\p{Lu}\p{Ll}/u.test(word) && !properAfterThe.has(word)) ?? null,
    bad: [
      'The Cell of five suspects had links with Daesh',
      'Morocco decided on the Security decentralisation',
    ],
    good: ['The BCIJ dismantled the Tamaris cell', 'The cell of five suspects had links with Daesh'],
  },
  {
    name: 'a common noun is small after an article',
    languages: ['fr'],
    find: (sentence) =>
      [...sentence.matchAll(/(?<![\p{L}’-])(?:les? |la |l’|du |des |aux? |d’|une? )(\p{Lu}\p{L}*)/giu)]
        .map(([, word = '']) => word)
        .find((word) => /^\p{Lu}\p{Ll}/u.test(word) && !properAfterLe.has(word)) ?? null,
    bad: ['La Cellule de cinq suspects', 'a participé à l’Opération Serval'],
    good: ['L’AFP a rendu compte de l’opération Serval', 'La Garde civile relève de l’Espagne'],
  },
  {
    name: 'a common noun is small without an article',
    languages: ['en'],
    find: matching(
      /(?<=\p{Ll} )(?:Joint|Combined|Possible|Northern|Southern|North-eastern|Lone|Half)(?!\p{L})/u,
    ),
    bad: ['CEMOC never took part in Joint patrols', 'France sent forces to Northern Mali'],
    good: ['Northern Mali received forces from France', 'CEMOC never took part in joint patrols'],
  },
  {
    name: 'one kind of apostrophe',
    languages: ['fr', 'en'],
    find: matching(/'/),
    bad: ["L'Algérie a fondé le Cémoc"],
    good: ['L’Algérie a fondé le Cémoc'],
  },
  {
    name: 'no clumsy turn',
    languages: ['fr', 'en'],
    find: matching(
      /f(?:ait|ont) l’objet|a été au service|a été l’objet d’un|défense (?:malienne|française)|locating|Combined patrols|befell|had as a participant|nationals involved|ressortissants concernés|had people (?:kidnapped|held)/u,
    ),
    bad: [
      'Le Maroc a fait l’objet de propos de Nicolas Lerner',
      'Jean-Yves Le Drian a été au service de la France',
      'La défense malienne relève du Mali',
      'France had nationals involved in the holding of twelve Europeans',
      'Morocco had nationals involved in the recruitment in northern Mali',
      'Le Maroc a eu des ressortissants concernés par le recrutement mené au nord du Mali',
      'Europe had people kidnapped or held by AQIM',
    ],
    good: [
      'Spain had nationals taking part in the European farmers’ protest',
      'Morocco had nationals affected by the recruitment in northern Mali',
    ],
  },
  {
    name: 'two spaces, or one before a comma or at an end',
    languages: ['fr', 'en'],
    find: matching(/ {2}|^ | $| ,/u),
    bad: ['Le Maroc  a fondé', 'Selon l’Algérie , citée par l’AFP'],
    good: ['Selon l’Algérie, citée par l’AFP'],
  },
];

/** Rules for how speakers are introduced. */
export const attributionRules: readonly Rule[] = [
  {
    name: '« Selon » and a noun that can follow it',
    languages: ['fr'],
    find: (sentence) =>
      /^Selon (?:les? |la |l’|une? |des |plusieurs |différentes |\p{Lu})/u.test(sentence) ? null : sentence,
    bad: ['Selon source proche du ministère', 'Selon de source diplomatique'],
    good: ['Selon une source diplomatique, citée par l’AFP', 'Selon François Hollande'],
  },
  {
    name: 'one construction: no « de source », no « auprès de »',
    languages: ['fr'],
    find: matching(/, de source|auprès de/u),
    bad: ['Selon une source militaire malienne, de source diplomatique et auprès de témoins'],
    good: ['Selon des témoins dans la région, une source militaire malienne et une source diplomatique'],
  },
  {
    name: 'participles that agree',
    languages: ['fr'],
    find: (sentence) =>
      [
        /(?:^Selon|par) (?:la|une) [^,]*, (?:cités?|citées|repris|reprises) par/u,
        /(?:^Selon|par) (?:[^,]* )?sources(?: [^,]*)?, (?:cités?|citée|repris|reprise) par/u,
        /(?:^Selon|par) l’(?:Algérie|AFP), (?:cités?|repris) par/u,
        /(?:^Selon|par) (?:le|un) [^,]*, (?:citée?s|citée|reprises?) par/u,
        /^Selon des (?:témoins|douaniers|experts) .*?, (?:citées?|cité) par/u,
      ]
        .map((pattern) => matching(pattern)(sentence))
        .find((found) => found !== null) ?? null,
    bad: [
      'Selon l’Algérie, cité par l’AFP',
      'Selon les mêmes sources, cités par Kiosque360',
      'Selon des témoins dans la région, une source militaire et une source diplomatique, citée par l’AFP',
      'Selon le BCIJ, citée par Bladi.net',
    ],
    good: ['Selon l’Algérie, citée par l’AFP', 'Selon Nice-Matin, cité par Al Ahdath Al Maghribia'],
  },
  {
    name: 'English throughout',
    languages: ['en'],
    find: matching(
      /(?<!\p{L})(?:des|les|une?|et|qui|du|dans|sources? (?:médiatiques|proche|militaire))(?!\p{L})/u,
    ),
    bad: ['According to les mêmes sources', 'According to Le Monde et Le Figaro'],
    good: ['According to Le Monde and Le Figaro'],
  },
  {
    name: 'nobody cited by himself',
    languages: ['fr', 'en'],
    find: (sentence) => {
      const names = [...sentence.matchAll(/par (?:le |la |l’)?([^,]+)|by (?:the )?([^,]+)/gu)].map(
        ([, fr, en]) => fr ?? en,
      );
      return names.find((name, at) => names.indexOf(name) !== at) ?? null;
    },
    bad: ['Selon les sources citées par Al Ahdath, citées par Al Ahdath, repris par Kiosque360'],
    good: ['Selon Nice-Matin, cité par Al Ahdath Al Maghribia, repris par Kiosque360'],
  },
];
