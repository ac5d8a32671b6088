import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Problem } from '../../../../src/domain/basics/problem.ts';
import { understandArticle } from '../../../../src/pipeline/extract/article/understandArticle.ts';
import { writeArticleSeed } from '../../../../src/pipeline/extract/article/writeArticleSeed.ts';
import type { UnderstoodArticle } from '../../../../src/pipeline/extract/types.ts';
import { readArticles } from '../../../../src/pipeline/seeds/readArticles.ts';
import { readSeeds } from '../../../../src/pipeline/seeds/readSeeds.ts';

const first =
  'Les forces armées ont annoncé mardi avoir repoussé une attaque contre un poste avancé de la région de Ségou, où des convois sont régulièrement pris pour cibles par des groupes armés.';
const second =
  'Selon le gouverneur, deux soldats ont été blessés et évacués vers la capitale. « Nous tiendrons », a-t-il assuré devant la presse locale réunie au camp.';
const english =
  'The armed forces said on Tuesday that they had pushed back an attack on an outpost in the Segou region, where convoys are often targeted by armed groups.';

const understand = (text: string): UnderstoodArticle => {
  const { article } = understandArticle({ id: 'essai', text });
  if (article === null) throw new Error('nothing to read');
  return article;
};
const rulesOf = (source: string | Uint8Array): string[] =>
  understandArticle(
    typeof source === 'string' ? { id: 'essai', text: source } : { id: 'essai', bytes: source },
  ).notes.map(({ rule }) => rule);

describe('the date of publication', () => {
  it.each([
    ['its head', `Un titre de quatre mots\nPublié le 12 mars 2019 à 10h12\n${first}`, '2019-03-12', 'stated'],
    ['its head in figures', `Un titre de quatre mots\n12/03/2019\n${first}`, '2019-03-12', 'stated'],
    [
      'its head, not a later version',
      `Un titre de quatre mots\nMis à jour le 13 mars 2019\nPublié le 12 mars 2019\n${first}`,
      '2019-03-12',
      'stated',
    ],
    ['its foot', `Un titre de quatre mots\n${first}\nLe 12/03/2019`, '2019-03-12', 'stated'],
    [
      'a place and a day',
      `Paris, le 12 mars 2019\n\nUn titre de quatre mots\n\n${first}`,
      '2019-03-12',
      'stated',
    ],
    [
      'who wrote and when',
      `Un titre de quatre mots\n\nAwa Diallo, Bamako. Publié mardi 12 mars 2019, 8h12\n\n${first}`,
      '2019-03-12',
      'stated',
    ],
    [
      'an institute and a month',
      `Un titre de quatre mots\n\nAwa Diallo, Centre d’études du fleuve (CEF), mars 2019\n\n${first}`,
      '2019-03',
      'stated',
    ],
    [
      'the heading of a review',
      `À la une : le fleuve déborde\n\nRevue de presse du 12 mars 2019, par Awa Diallo\n\n${first}`,
      '2019-03-12',
      'stated',
    ],
    ['its dateline', `SÉGOU, 12 mars 2019 (AFP) – ${first}\n\n${second}`, '2019-03-12', 'stated'],
    [
      'a dateline of capitals and a full stop',
      `SÉGOU, 12 mars 2019. ${first}\n\n${second}`,
      '2019-03-12',
      'stated',
    ],
    ['such a dateline in English', `N'DJAMENA, March 12, 2019: ${english}`, '2019-03-12', 'stated'],
    ['no dateline, but a scene', `Ségou, 12 mars 2019. ${first}\n\n${second}`, null, 'unknown'],
    ['a dateline without a year', `SEGOU, March 12 (Reuters) - ${english}`, 'XXXX-03-12', 'stated'],
    ['a month', `date 2019-03 © Copyright : DR\n\n${first}`, '2019-03', 'stated'],
    [
      'the paper that it reviews',
      `date 2019-03 © Copyright : DR\n\n${first}\n\nDans son édition du 12 mars, un quotidien raconte la bataille.\n\n${second}`,
      '2019-03-12',
      'inferred',
    ],
    [
      'a day that it calls its own',
      `Un titre de quatre mots\n\nLe ministère a annoncé, ce mardi 12 mars 2019, une trêve. ${first}`,
      '2019-03-12',
      'inferred',
    ],
    [
      'a day of the past',
      `Un titre de quatre mots\n\nLe ministère avait annoncé, le mardi 12 mars 2019, une trêve. ${first}`,
      null,
      'unknown',
    ],
    [
      'an anniversary',
      `Un an après la bataille de Ségou\n\nLe 12 mars 2018, une attaque avait été repoussée. ${first}`,
      '2019-03~',
      'inferred',
    ],
    [
      'nothing',
      `Un titre de quatre mots\n\n${first} Le 12 mars 2018, une autre avait échoué.`,
      null,
      'unknown',
    ],
    ['a copyright', `Un titre de quatre mots\n\n${first}\n\n© 2019 Le Courrier`, null, 'unknown'],
    ['a headline', `Attentats du 13 novembre 2015 : que reste-t-il\n\n${first}`, null, 'unknown'],
    [
      'a teaser',
      `Un titre de quatre mots\n\n${first}\n\nLes plus lus\nLe 12 mars 2018, une attaque échouait`,
      null,
      'unknown',
    ],
  ])('comes from %s', (_, text, edtf, basis) => {
    expect(understand(text).published).toMatchObject({ edtf, basis });
  });

  it('says in both languages what it rests on', () => {
    expect(understand(`Un titre de quatre mots\nPublié le 12 mars 2019\n${first}`).published.note).toEqual({
      fr: '«\u202f12 mars 2019\u202f», dans la page.',
      en: '“12 mars 2019” on the page.',
    });
  });
});

describe('who wrote and who published', () => {
  it.each([
    [`Un titre de quatre mots\nPar Awa Diallo\n${first}`, 'Awa Diallo', null],
    [`Un titre de quatre mots\n12 mars 2019 - Écrit par : J.K\n${first}`, 'J.K', null],
    [
      `Un titre de quatre mots\nAwa Diallo, Bamako. Publié mardi 12 mars 2019, 8h12\n${first}`,
      'Awa Diallo',
      null,
    ],
    [`Un titre de quatre mots\nBuenos Aires, 12 mars 2019\n${first}`, null, null],
    [`A title of five words\nBy Jane Poe, in Bamako\n${english}`, 'Jane Poe', null],
    [`Un titre de quatre mots\n${first}\nSource web par : lecourrier`, null, 'Lecourrier'],
    [`Un titre de quatre mots\n${first}\n© 2019 Le Courrier`, null, 'Le Courrier'],
    [`Un titre de quatre mots\n${first}\nSuivez-nous Le Courrier sur Facebook`, null, 'Le Courrier'],
    [`SÉGOU (AFP) – ${first}`, null, 'AFP'],
    [
      `Un titre de quatre mots\n${first.replace('annoncé', 'indiqué')} Les faits ont été confirmés, a appris l’AFP.`,
      null,
      'AFP',
    ],
    [`Un titre de quatre mots\n${first}\n${second} (Reuters)`, null, 'Reuters'],
    [
      `Ministère de la Défense, Bamako, le 12 mars 2019\n\nUn titre de quatre mots\n\n${first}`,
      null,
      'Ministère de la Défense',
    ],
    [
      `Un titre de quatre mots\nPar Awa Diallo\nLe Matin du Delta, 12 mars 2019\n\n${first}`,
      'Awa Diallo',
      'Le Matin du Delta',
    ],
    [`A title of five words\nBy Jane Poe, Delta Wire\n14 June 2022\n\n${english}`, 'Jane Poe', 'Delta Wire'],
    [`A title of five words\nSegou Courier - 12 March 2019\n\n${english}`, null, 'Segou Courier'],
    [`Un titre de quatre mots\nSégou, le 12 mars 2019\n\n${first}`, null, null],
    [`Un titre de quatre mots | Le Courrier\n${first}`, null, 'Le Courrier'],
    [`Un titre de quatre mots\nPar ailleurs, rien de neuf\n${first}`, null, null],
    [`Un titre de quatre mots\n${first}\nPartager sur Facebook`, null, null],
  ])('is read from %j', (text, author, publisher) => {
    expect(understand(text)).toMatchObject({ author, publisher });
  });
});

describe('the title', () => {
  it.each([
    [`Un titre  de quatre\u00a0mots\n\n${first}`, 'Un titre de quatre mots'],
    [`Un titre de quatre mots | Le Courrier\n\n${first}`, 'Un titre de quatre mots'],
    [`BAMAKO, 12 mars (AFP) - L’armée tient. ${first}`, 'L’armée tient'],
    [`Kiosque9. La ville respire. ${first}\n\n${second}\n\n${second}`, 'La ville respire'],
    ['Mali', 'Mali'],
  ])('of %j', (text, title) => {
    expect(understand(text).title).toBe(title);
  });

  it('that a long sentence stands in for is cut at a word', () => {
    expect(understand(first).title).toMatch(/^Les forces armées .{80,150} \p{L}+…$/u);
    expect(rulesOf(first)).toContain('no-title');
  });
});

describe('the language', () => {
  it.each([
    [first, 'fr'],
    [english, 'en'],
    [
      'El ejército anunció el martes que había rechazado un ataque contra un puesto en la región de Segú, según el gobernador.',
      'es',
    ],
    [
      'Die Armee hat am Dienstag mitgeteilt, dass sie einen Angriff auf einen Posten in der Region abgewehrt hat.',
      'de',
    ],
    ['أعلنت وزارة الدفاع في مالي اليوم عن عملية جديدة.', 'ar'],
    ['Министерство обороны сообщило о новой операции.', 'ru'],
    ['国防部宣布了新的行动。', 'zh'],
    ['防衛省は新しい作戦を発表した。', 'ja'],
    ['משרד הביטחון הודיע היום על מבצע חדש.', 'he'],
    [first.toUpperCase(), 'fr'],
    [first.normalize('NFD').replace(/\p{M}/gu, ''), 'fr'],
    ['Mali Niger Tchad', 'und'],
  ])('of %j', (text, language) => {
    expect(understand(text).language).toBe(language);
  });

  it('is told paragraph by paragraph', () => {
    const { sentences, language } = understand(
      `${first}\n\n${second}\n\n${english}\n\nDie Armee hat am Dienstag mitgeteilt, dass sie einen Angriff auf einen Posten abgewehrt hat.`,
    );
    expect(language).toBe('fr');
    expect(sentences.map((sentence) => sentence.language)).toEqual(['fr', 'fr', 'fr', 'en', null]);
  });
});

describe('what a person has settled', () => {
  const text = `Un titre de quatre mots\n\n${first}\n\n${second}`;

  it('is kept', () => {
    const hints = {
      title: 'Un autre titre',
      publisher: null,
      author: 'Awa Diallo',
      language: 'fr-ML',
      published: { edtf: '2019-03-12', basis: 'stated' as const },
      sections: [
        { kind: 'title' as const, from: 'Un titre' },
        { kind: 'subtitle' as const, from: 'Les forces armées' },
        { kind: 'body' as const, from: 'Selon le gouverneur' },
      ],
    };
    const { article, notes } = understandArticle({ id: 'essai', text, hints });
    const { sections: _, ...words } = hints;
    expect(article).toMatchObject(words);
    expect(article?.sections.map(({ kind }) => kind)).toEqual(['title', 'subtitle', 'body']);
    expect(article?.dates.map(({ edtf }) => edtf)).toEqual(['2019-03-12']);
    expect(notes).toEqual([]);
  });

  it('is said to be missing when it does not stand there any more', () => {
    const hints = { sections: [{ kind: 'body' as const, from: 'Ces mots ne sont nulle part' }] };
    const { article, notes } = understandArticle({ id: 'essai', text, hints });
    expect(notes.find(({ rule }) => rule === 'section-not-found')?.message.en).toContain(
      'Ces mots ne sont nulle part',
    );
    expect(article?.sections.map(({ kind }) => kind)).toEqual(['title', 'body']);
  });
});

describe('the entry of articles.yaml', () => {
  it('is read back as the same sections, whatever the lines', () => {
    const line = fc.constantFrom(
      '',
      '  ',
      'Mali',
      'Mali',
      'Lire aussi :',
      'Partager',
      '12 mars 2019',
      'x',
      '- x',
      'x x',
      '0',
      '« : »',
      '# non',
      "c'est: oui",
      'Ma\u00adli',
      'e\u0301te\u0301',
      first,
      second,
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
        const text = lines.join('\n');
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        const article = understand(text);
        const problems: Problem[] = [];
        const report = (problem: Problem) => problems.push(problem);
        const encode = (words: string) => new TextEncoder().encode(words);
        const yaml = {
          path: 'articles.yaml',
          bytes: encode(stringify([writeArticleSeed(article, 'a.txt')])),
        };
        const file = { path: 'articles/a.txt', bytes: encode(text) };
        const [read] = readArticles(readSeeds([yaml], report).articles, [file], report);
        expect(problems).toEqual([]);
        expect(read?.article.sections).toEqual(article.sections);
      }),
      { numRuns: 80 },
    );
  });
});

describe('sentences and words', () => {
  it('hang together', () => {
    const { text, sentences, tokens } = understand(
      `Un titre de quatre mots\n\n${first} ${second}\n\nPartager sur Facebook`,
    );
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Un titre de quatre mots',
      first,
      'Selon le gouverneur, deux soldats ont été blessés et évacués vers la capitale.',
      '« Nous tiendrons », a-t-il assuré devant la presse locale réunie au camp.',
    ]);
    for (const { start, end, firstToken, lastToken } of sentences) {
      const inside = tokens.filter((token) => start <= token.start && token.end <= end);
      expect(tokens.slice(firstToken, lastToken)).toEqual(inside);
    }
  });

  it('have their shapes', () => {
    const { text, tokens } = understand(
      'Mali AQMI mali 2013 eBay G5 21h À Kiosque360 McCain Qaïda e\u0301tat',
    );
    expect(tokens.map(({ start, end, shape, fold }) => [text.slice(start, end), shape, fold])).toEqual([
      ['Mali', 'initial', 'mali'],
      ['AQMI', 'upper', 'aqmi'],
      ['mali', 'lower', 'mali'],
      ['2013', 'number', '2013'],
      ['eBay', 'mixed', 'ebay'],
      ['G5', 'upper', 'g5'],
      ['21h', 'mixed', '21h'],
      ['À', 'initial', 'a'],
      ['Kiosque360', 'initial', 'kiosque360'],
      ['McCain', 'mixed', 'mccain'],
      ['Qaïda', 'initial', 'qaida'],
      ['e\u0301tat', 'lower', 'etat'],
    ]);
  });
});

describe('a text that is no usual article', () => {
  it.each([
    ['capitals alone', `${first} ${second}`.toUpperCase(), 'all-capitals'],
    ['no capital', `${first} ${second}`.toLowerCase(), 'no-capitals'],
    ['names without a sentence', 'Mali\nNiger\nTchad', 'no-sentences'],
    [
      'a language without rules',
      'El ejército anunció el martes que había rechazado un ataque contra un puesto en la región.',
      'language-without-rules',
    ],
    [
      'a script that runs from right to left',
      'أعلنت وزارة الدفاع في مالي اليوم عن عملية جديدة.',
      'language-without-rules',
    ],
    ['soft hyphens', first.replaceAll('arm', 'ar\u00adm'), 'invisible-signs'],
    ['accents lost', first.replace(/[éèà]/g, '?'), 'accents-lost'],
    ['accents apart', first.normalize('NFD'), 'accents-apart'],
    ['lines of a fixed width', `${first} ${second}`.replace(/(.{1,70})(?: |$)/g, '$1\n'), 'hard-wrapped'],
    ['one long line', 'mot '.repeat(6000), 'one-long-line'],
  ])('is said to have %s', (_, text, rule) => {
    const { article, notes } = understandArticle({ id: 'essai', text });
    expect(article?.text).toBe(text);
    const note = notes.find((one) => one.rule === rule);
    expect(note?.message.fr).toMatch(/\.$/);
    expect(note?.message.en).toMatch(/\.$/);
  });

  it('is not said to be a list where it is one short sentence', () => {
    expect(rulesOf('Rien ici ne parle de personne.')).not.toContain('no-sentences');
  });

  it.each([
    ['one line of many words', 'Le Mali tient. '.repeat(14_000)],
    ['one word', 'a'.repeat(300_000)],
    ['full stops', '. '.repeat(80_000)],
    ['spaces between two words', `a${' '.repeat(300_000)}b`],
    ['figures', '12 '.repeat(40_000)],
    ['years', 'en 2013 et 2014 '.repeat(4000)],
    ['pointers to other articles', 'Lire aussi :\nUn titre\n'.repeat(1500)],
    ['names', 'Jean Dupont, '.repeat(12_000)],
    ['brackets', '(« '.repeat(50_000)],
    ['joiners', 'M\u200b\u00ad'.repeat(50_000)],
    ['mojibake', 'Ã©tÃ© '.repeat(20_000)],
    ['five thousand lines', 'Mali Niger\n'.repeat(5000)],
  ])('is read whole: %s', (_, text) => {
    const { article } = understandArticle({ id: 'essai', text });
    expect(article?.sections.at(-1)?.end).toBe(article?.text.trimEnd().length);
  });

  it('costs no more than in proportion when it is longer', () => {
    // Measured by the amount of output, not by the clock: twice the text gives twice of everything.
    const read = (times: number) => understand(`${first} ${second}\n\n`.repeat(times));
    const [once, twice] = [read(50), read(100)];
    expect(twice.tokens.length).toBe(2 * once.tokens.length);
    expect(twice.sentences.length).toBe(2 * once.sentences.length);
    expect(twice.dates.length).toBe(2 * once.dates.length);
  });

  it('never throws, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { article, notes } = understandArticle({ id: 'essai', text });
        if (article === null) expect(notes.at(-1)?.severity).toBe('error');
        else for (const { start, end } of article.sentences) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 300 },
    );
  });
});
