import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/pipeline/extract/extractArticle.ts';

/** The events of an article, each with the words of it that are in `words`, and what lines it has to others. */
function told(text: string): string[] {
  const { article, events, relations } = extractArticle({ id: 'a', text });
  return events.map(({ id, passages }) => {
    const words = passages.map(({ start, end }) => article?.text.slice(start, end));
    const lines = relations
      .filter(
        ({ target, predicate }) => target === id && predicate !== 'spoke-of' && predicate !== 'reported-on',
      )
      .map(({ source, predicate }) => `${source} ${predicate}`);
    return [words[0], ...new Set(lines)].join(' | ');
  });
}

const gao = `Mali : un attentat fait cinq morts à Gao

BAMAKO, 13 novembre 2018 (AFP) - Un attentat à la voiture piégée a fait cinq morts lundi à Gao.`;

const kabul = `Kabul bombing kills five

KABUL, July 3, 2018 (AP) - A bombing at a market in Kabul killed five people on Tuesday.`;

describe('an attack and those that its article recalls', () => {
  it('reads « l’attaque » of the one that its paragraph has just recalled', () => {
    const found = told(`${gao}

L'attentat a été revendiqué par Aqmi.

Un précédent attentat avait visé en juin le quartier général du G5 Sahel à Sévaré. Le JNIM avait revendiqué l'attaque.

La France a condamné l'attentat.`);
    expect(found).toEqual([
      'un attentat fait cinq morts à Gao | aqmi claimed-responsibility-for | france criticised',
      'Un précédent attentat avait visé en juin le quartier général du G5 Sahel à Sévaré | jnim claimed-responsibility-for',
    ]);
  });

  it('reads "the attack" of another bombing told just before, and of the news in the next paragraph', () => {
    const found = told(`${kabul}

Another bombing killed three Afghan soldiers in Helmand province. The Taliban said they carried out the attack.

President Ashraf Ghani condemned the attack.`);
    expect(found.filter((line) => line.includes('Helmand'))).toEqual([
      expect.stringMatching(/talibans perpetrated$/u),
    ]);
    expect(found.filter((line) => line.includes('ashraf-ghani criticised'))).toEqual([
      expect.stringContaining('Kabul'),
    ]);
    expect(found).toHaveLength(2);
  });

  it('gives what follows to the news where its paragraph recalls nothing', () => {
    const found = told(`${gao} Aqmi a revendiqué l'attaque.

Un précédent attentat avait visé en juin le quartier général du G5 Sahel à Sévaré.

Le JNIM a démenti. La France a condamné l'attaque.`);
    expect(found.filter((line) => line.includes('criticised') || line.includes('claimed'))).toEqual([
      expect.stringMatching(/à Gao \| aqmi claimed-responsibility-for \| france criticised$/u),
    ]);
  });

  it('does not take an attack of a year for the undated one in the title', () => {
    const found = told(`Burkina Faso : attaque contre un hôtel de Ouagadougou

OUAGADOUGOU, 14 août 2017 (AFP) - Emmanuel Macron a condamné l'attaque.

En janvier 2016, une attaque avait tué 30 personnes dans la capitale burkinabè. Aqmi avait revendiqué cette attaque.`);
    expect(found).toEqual([
      expect.stringMatching(/hôtel de Ouagadougou \|.* emmanuel-macron criticised$/u),
      expect.stringMatching(/30 personnes.* \| aqmi claimed-responsibility-for$/u),
    ]);
  });

  it('takes the attack that the text dates to its day for the undated one in the title', () => {
    const found = told(`Burkina Faso : attaque contre un hôtel de Ouagadougou

OUAGADOUGOU, 14 août 2017 (AFP) - Une attaque à Ouagadougou a tué 18 personnes dimanche. Aqmi a revendiqué cette attaque.`);
    expect(found).toEqual([
      expect.stringMatching(/hôtel de Ouagadougou \|.*aqmi claimed-responsibility-for/u),
    ]);
  });

  it('keeps last week’s attack apart from the one in the title, unlike the attack of its day', () => {
    const found = (words: string): string[] =>
      told(`${kabul}

${words} attack killed eight people. The Taliban said they carried out the attack.`);
    expect(found("Last week's")).toEqual([
      expect.not.stringContaining('talibans'),
      "Last week's attack killed eight people | talibans perpetrated",
    ]);
    expect(found("Tuesday's")).toEqual([expect.stringContaining('talibans perpetrated')]);
  });

  it('condemns the news, not what it is said to have followed', () => {
    const found = told(`Attentat sur un marché de Maiduguri

MAIDUGURI, 12 décembre 2016 (AFP) - Un attentat-suicide a fait trois morts dimanche à Maiduguri.

Cet attentat survient deux jours après un attentat-suicide à Madagali. L'armée nigériane a accusé Boko Haram d'avoir commis l'attaque.

L'ONU a condamné l'attentat.`);
    expect(found.filter((line) => line.includes('perpetrated'))).toEqual([
      expect.stringContaining('à Madagali |'),
    ]);
    expect(found.filter((line) => line.includes('onu criticised'))).toEqual([
      expect.stringContaining('Maiduguri |'),
    ]);
  });

  it('keeps the news apart from the attack whose deaths it is said to have followed', () => {
    const found = (words: string): string[] =>
      told(`Egypte : un attentat contre une église du Caire fait 25 morts

LE CAIRE, 11 décembre 2016 (AFP) - Un attentat a fait 25 morts dimanche dans une église copte du Caire.

${words} au Caire. Cette attaque a été revendiquée par Daech.`);
    expect(found("L'attentat survient deux jours après la mort de six policiers dans un attentat")).toEqual([
      expect.not.stringContaining('claimed'),
      expect.stringMatching(/^la mort de six policiers .* daech claimed-responsibility-for$/u),
    ]);
    // The deaths of the news itself.
    expect(found("La France a annoncé la mort de deux Français dans l'attentat")).toEqual([
      expect.stringContaining('daech claimed-responsibility-for'),
    ]);
  });

  it.each([
    ['Somalia blamed the bombing on al Shabaab.', ['somalie accused shebab']],
    ['Somalia blamed that attack on al Shabaab.', []],
    ['Somalia blamed al Shabaab.', ['somalie accused shebab']],
    ['Somalia launched an attack on al Shabaab.', ['shebab was-target-of']],
  ])('tells whom an attack is blamed on from whom it is on: %j', (sentence, expected) => {
    const { relations, events } = extractArticle({
      id: 'a',
      text: `Somalia mourns\n\nMOGADISHU, April 12, 2019 (Reuters) - A bombing killed ten people in Mogadishu on Friday. ${sentence}`,
    });
    const ids = new Set(events.map(({ id }) => id));
    expect(
      relations
        .filter(({ predicate }) => predicate === 'accused' || predicate === 'was-target-of')
        .map(({ source, predicate, target }) =>
          ids.has(target) ? `${source} ${predicate}` : `${source} ${predicate} ${target}`,
        ),
    ).toEqual(expected);
  });

  it('reads "an earlier blast" as another, and "earlier" elsewhere as a time', () => {
    expect(
      told(`${kabul}

An earlier blast in Jalalabad killed two soldiers. The Taliban said they carried out the bombing.`)[1],
    ).toMatch(/^An earlier blast in Jalalabad .* talibans perpetrated$/u);
    expect(
      told(`${kabul}

Police had arrived earlier. The Taliban said they carried out the bombing.`),
    ).toEqual([expect.stringMatching(/talibans perpetrated$/u)]);
  });

  it.each([
    ['Un attentat-suicide a fait trois morts à Gao.', 'Un attentat-suicide a fait trois morts à Gao'],
    ['Une attaque suicide a visé Gao.', 'Une attaque suicide a visé Gao | gao was-target-of'],
  ])('reads all of %j', (sentence, words) => {
    expect(told(`Le Mali attend\n\nBAMAKO, 12 décembre 2016 (AFP) - ${sentence}`)).toEqual([words]);
  });

  it('reads « se suicide » as what someone does', () => {
    expect(told('Le Mali attend\n\nBAMAKO (AFP) - Le chef de l’attaque se suicide à Gao.')).toEqual([
      expect.stringContaining('suicide à Gao'),
    ]);
  });
});
