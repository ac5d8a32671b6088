import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../src/pipeline/extract/article/blocks.ts';
import { findSections } from '../../../../src/pipeline/extract/article/sections/findSections.ts';

const first =
  'Les forces armées ont annoncé mardi avoir repoussé une attaque contre un poste avancé de la région de Ségou, où des convois sont régulièrement pris pour cibles par des groupes armés.';
const second =
  'Selon le gouverneur, deux soldats ont été blessés et évacués vers la capitale. « Nous tiendrons », a-t-il assuré devant la presse locale réunie au camp.';
const third =
  'Les habitants des villages voisins, qui avaient fui, commencent à rentrer chez eux, ont indiqué plusieurs organisations humanitaires présentes dans la zone.';
const english =
  'The armed forces said on Tuesday that they had pushed back an attack on an outpost in the Segou region, where convoys are often targeted by armed groups.';

/** `kind: first words` of each section. */
const sectionsOf = (text: string): string[] =>
  findSections(text, readBlocks(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
/** The kind of the paragraph that begins with these words. */
const kindsOf = (text: string): string[] => {
  const sections = findSections(text, readBlocks(text));
  return readBlocks(text).map(
    (block) => sections.find(({ start, end }) => start <= block.start && block.end <= end)?.kind ?? 'none',
  );
};

describe('the sections of a page', () => {
  it('parts a daily’s page', () => {
    const page = [
      ['boilerplate', 'Accueil'],
      ['boilerplate', 'Monde'],
      ['boilerplate', 'Afrique'],
      ['boilerplate', 'Culture'],
      ['boilerplate', 'Se connecter'],
      ['title', 'Une attaque repoussée près de Ségou'],
      ['subtitle', 'Les convois restent la cible des groupes armés dans le centre du pays.'],
      ['byline', 'Par Awa Diallo'],
      ['byline', 'Publié le 12 mars 2019 à 10h12'],
      ['boilerplate', 'Temps de lecture : 2 min'],
      ['caption', 'Un convoi près de Ségou, en janvier 2019. MICHEL DURAND / AFP'],
      ['body', first],
      ['related', 'Lire aussi : Au Niger, la peur des villages'],
      ['body', second],
      ['subtitle', 'Un répit fragile'],
      ['body', third],
      ['byline', 'Awa Diallo'],
      ['related', 'Les plus lus'],
      ['related', 'Au Tchad, la moisson attendue'],
      ['boilerplate', 'Mentions légales'],
      ['boilerplate', 'Contact'],
    ] as const;
    expect(kindsOf(page.map(([, line]) => line).join('\n'))).toEqual(page.map(([kind]) => kind));
  });

  it.each([
    ['an agency’s wire', `BAMAKO, 12 jan 2013 (AFP) - ${first}\n\n${second}`, ['body', 'body']],
    [
      'a wire with its dateline apart',
      `Soldiers push back attack near Segou\nBAMAKO, Jan 12, 2013 (Reuters)\n${english}\n${english}\nReporting by Jane Poe; Editing by John Roe`,
      ['title', 'byline', 'body', 'body', 'byline'],
    ],
    [
      'a communiqué',
      `Paris, le 12 janvier 2013\n\nEntretien du ministre avec son homologue malien\n\n${first}\n\n${second}\n\nContact presse : 01 00 00 00 00`,
      ['byline', 'title', 'body', 'body', 'boilerplate'],
    ],
    [
      'a lead above who wrote and when',
      `Une attaque repoussée près de Ségou\n\n${second}\n\nPar Awa Diallo, le 12 mars 2019\n\n${first}\n\n${third}`,
      ['title', 'subtitle', 'byline', 'body', 'body'],
    ],
    [
      'a title told twice',
      `Une attaque repoussée à Ségou\n\nUne attaque repoussée à Ségou\n\n${first}`,
      ['title', 'title', 'body'],
    ],
    [
      'an archive’s date before the title',
      ` date 2017-05-01 Une attaque repoussée à Ségou\n\n${first}`,
      ['byline', 'title', 'body'],
    ],
    [
      'an interview',
      `Entretien avec un gouverneur du Sahel\n\nQue faites-vous ici ?\n\n${first}\n\nEt demain ?\n\n${second}\n\nQui paie ?\n\n${third}`,
      ['title', 'body', 'body', 'body', 'body', 'body', 'body'],
    ],
    [
      'teasers told by their form alone',
      `Une attaque repoussée près de Ségou\n${first}\n${second}\nAu Tchad, la moisson\nLes paysans du sud attendent la pluie depuis des semaines et...\nAu Niger, un marché rouvre\nLes commerçants de Tillabéri reprennent leurs places après deux...`,
      ['title', 'body', 'body', 'related', 'related', 'related', 'related'],
    ],
    [
      'a text that goes on behind a list of others',
      `Une attaque repoussée près de Ségou\n${first}\nSur le même sujet\nAu Tchad, la moisson attendue\n${second}\n${third}`,
      ['title', 'body', 'related', 'related', 'body', 'body'],
    ],
    [
      'a signature behind the last words',
      `Une attaque repoussée près de Ségou\n\n${first}\n\n${second} (AFP)`,
      ['title', 'body', 'body'],
    ],
    [
      'a portrait of the author',
      `Une attaque repoussée près de Ségou\n\n${first}\n\n${second}\n\nÀ propos de l’auteure\n\n${third}`,
      ['title', 'body', 'body', 'byline', 'byline'],
    ],
    ['a list of names', 'Mali\nNiger\nTchad\nFrance', ['body', 'body', 'body', 'body']],
    ['a table', 'Pays\tSoldats\nMali\t200\nNiger\t300', ['body', 'body', 'body']],
    ['one paragraph', first, ['body']],
    [
      'items of a list',
      `Une attaque repoussée près de Ségou\n${first}\n– le Mali ;\n– le Niger.\n${second}`,
      ['title', 'body', 'body', 'body', 'body'],
    ],
    ['capitals', `LE MALI TIENT BON MALGRÉ TOUT\n${first.toUpperCase()}`, ['title', 'body']],
  ])('parts %s', (_, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each([
    'Aller plus loin dans la coopération, voilà ce que souhaitent les deux gouvernements après des années de brouille.',
    'Par ailleurs, le gouverneur a promis des renforts avant la fin de la saison des pluies.',
    'Suivre de près la situation au Sahel reste la priorité des états-majors, a dit le général.',
    'Publié en 2012 par un centre de recherche, le rapport annonçait déjà la crise du fleuve.',
    'Le 12 mars 2019, une attaque avait déjà fait douze morts dans le même village du centre.',
    'Partager le renseignement ne suffit plus, estiment les officiers des cinq pays concernés.',
    'Read together, the two reports show that the army knew of the attack before it came.',
  ])('takes « %s » for the text that it is', (sentence) => {
    expect(kindsOf(`Une attaque repoussée près de Ségou\n${first}\n${sentence}\n${second}`)).toEqual([
      'title',
      'body',
      'body',
      'body',
    ]);
  });

  it('joins lines that are broken at a fixed width', () => {
    const wrapped = first.replace(/(.{1,60})(?: |$)/g, '$1\n');
    const text = `Une attaque repoussée\n\n${wrapped}\n${second}`;
    expect(kindsOf(text)).toEqual(['title', 'body', 'body']);
    expect(readBlocks(text)[1]?.lines).toBeGreaterThan(2);
  });

  it('joins no lines that end where they like', () => {
    const poem = 'Le fleuve descend vers Gao\nsans bruit\net les pirogues des pêcheurs le suivent\nau matin';
    expect(readBlocks(poem).map(({ lines }) => lines)).toEqual([1, 1, 1, 1]);
  });

  it('covers all but white space, in order, without overlap, whatever the lines', () => {
    const line = fc.constantFrom(
      '',
      'Lire aussi :',
      'Les plus lus',
      'Partager',
      '12 mars 2019',
      'Par Awa Diallo',
      'Un titre de quatre mots',
      'Mali',
      '***',
      'مقالات ذات صلة',
      'Une légende. JEAN PETIT / AFP',
      'Un début de texte qui ne finit pas encore mais qui...',
      first,
      second,
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 16 }), (lines) => {
        const text = lines.join('\n');
        const sections = findSections(text, readBlocks(text));
        let last = 0;
        for (const { start, end } of sections) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what it says in sections of one kind each', () => {
    expect(sectionsOf(`Un titre de quatre mots\n\n${first}\n\n${second}`)).toEqual([
      'title: Un titre de quatre mots',
      `body: ${first}\n\n${second}`,
    ]);
  });
});
