import { describe, expect, it } from 'vitest';
import { claims, coreClaims } from '../../helpers/claims.ts';

describe('what French verbs assert', () => {
  it.each([
    ['[La France|france] soutient [le Mali|mali].', ['france backed mali']],
    ['[Aqmi|aqmi] opère dans le [nord du Mali|nord-du-mali].', ['aqmi active-in nord-du-mali']],
    ['Le [BCIJ|bcij] a démantelé [une cellule|cellule].', ['bcij dismantled cellule']],
    ['[Une cellule|cellule] a été démantelée par le [BCIJ|bcij].', ['bcij dismantled cellule']],
    ['[La cellule|cellule], démantelée par le [BCIJ|bcij], visait des gares.', ['bcij dismantled cellule']],
    [
      '[Keïta|keita] avait été arrêté {mardi|2015-03-03} par la [DGSE|dgse].',
      ['dgse arrested keita, in 2015-03-03'],
    ],
    ['[Macron|macron] s’est entretenu avec [Keïta|keita].', ['macron met keita']],
    ['[Macron|macron] et [Keïta|keita] se sont rencontrés.', ['macron met keita']],
    ['Le [Mali|mali] et le [Niger|niger] ont signé un accord.', ['mali signed-agreement-with niger']],
    [
      '[La France|france], [l’Espagne|espagne] et [la Belgique|belgique] aident [le Mali|mali].',
      ['belgique assisted mali', 'espagne assisted mali', 'france assisted mali'],
    ],
    ['La [France|france] a réussi à localiser [Keïta|keita].', ['france located keita']],
    ['Des militaires [français|france|demonym] ont tué [Keïta|keita] à [Gao|gao].', ['france killed keita']],
    ['[Aqmi|aqmi] a enlevé deux [Français|france|demonym].', ['aqmi held-nationals-of france']],
    ['La [France|france] a envoyé des soldats au [Mali|mali].', ['france deployed-forces-to mali']],
    [
      'La [France|france] n’a ni armé ni financé [Aqmi|aqmi].',
      ['france funded aqmi, denied', 'france supplied-arms-to aqmi, denied'],
    ],
    ['Le [Mali|mali], qui accuse la [France|france], a saisi l’[ONU|onu].', ['mali accused france']],
    ['[Keïta|keita] a été extradé vers le [Mali|mali].', ['keita extradited-to mali']],
    [
      'La [France|france] fournit des renseignements au [Mali|mali].',
      ['france provided-intelligence-to mali'],
    ],
    ['[Lerner|lerner] a salué la coopération.', []],
    ['[Aqmi|aqmi] s’est emparé de [Gao|gao].', ['aqmi seized-control-of gao']],
    ['[Aqmi|aqmi] a pris le contrôle de [Gao|gao].', ['aqmi seized-control-of gao']],
    ['[Aqmi|aqmi] contrôle [Gao|gao].', ['aqmi active-in gao']],
    ['[Aqmi|aqmi] est surtout actif dans le [nord du Mali|nord-du-mali].', ['aqmi active-in nord-du-mali']],
    ['Le [Mali|mali] a rompu ses relations avec la [France|france].', ['mali broke-ties-with france']],
    ['La [France|france] a réaffirmé son soutien au [Mali|mali].', ['france backed mali']],
    ['L’[ONU|onu], elle, regrette la décision du [Mali|mali].', ['onu criticised mali']],
    ['La [France|france] a condamné « les attaques d’[Aqmi|aqmi] ».', ['france criticised aqmi']],
    ['Le [Mali|mali], membre de l’[ONU|onu], a parlé.', ['mali was-member-of onu']],
    [
      'Les pays fondateurs de l’[ONU|onu] – [Mali|mali] et [Niger|niger] – ont parlé.',
      ['mali founded onu', 'niger founded onu'],
    ],
    ['[Gao|gao], près de [Kidal|kidal], a brûlé.', ['gao lies-near kidal']],
    ['[Gao|gao], à une centaine de kilomètres de [Kidal|kidal], a brûlé.', ['gao lies-near kidal']],
    ['[Gao|gao], à la frontière du [Niger|niger], a brûlé.', ['gao lies-near niger']],
    ['[Diallo|diallo], de la [DGSE|dgse], a parlé.', ['diallo served dgse']],
    ['[Diallo|diallo], économiste à l’[ONU|onu], a parlé.', ['diallo served onu']],
    [
      'Le [Mali|mali] accuse la [France|france] de mentir, ce que la [France|france] nie.',
      ['france denied mali', 'mali accused france'],
    ],
    [
      'Le [Mali|mali] accuse la [France|france] de mentir.\nLa [France|france] a démenti.',
      ['france denied mali', 'mali accused france'],
    ],
    [
      'Le [Mali|mali] accuse la [France|france] de mentir.\nLe [Niger|niger] dément que la pluie tombe.',
      ['mali accused france'],
    ],
    ['L’[ONU|onu] parle.\nSa directrice, [Diallo|diallo], se tait.', ['diallo heads onu']],
    ['[Macron|macron] parle.\nSon avocat, [Diallo|diallo], se tait.', ['diallo served macron']],
    [
      '[Macron|macron] a reçu {mardi|2015-03-03} à [Gao|gao] le président [Keïta|keita].',
      ['macron met keita, in 2015-03-03'],
    ],
    ['[Macron|macron] a rencontré M. [Keïta|keita].', ['macron met keita']],
    ['La [DGSE|dgse] a procédé à l’arrestation de [Keïta|keita].', ['dgse arrested keita']],
    ['La [DGSE|dgse] a renoncé à l’arrestation de [Keïta|keita].', []],
    [
      'L’ancien chef de guerre [malien|mali|demonym] [Keïta|keita] a été arrêté par la [DGSE|dgse].',
      ['dgse arrested keita'],
    ],
    ['« Nous quittons l’[ONU|onu] », a dit sa porte-parole, [Diallo|diallo].', []],
  ])('reads %j', (text, expected) => {
    expect(coreClaims(text)).toEqual(expected.sort());
  });

  it('takes up by a pronoun the one person that the sentence before was about', () => {
    expect(coreClaims('[Macron|macron] a parlé.\nIl a rencontré [Keïta|keita].')).toEqual([
      'macron met keita',
    ]);
  });

  it.each([
    ['a word inside another is no trigger', 'La [France|france] veut transformer le [Mali|mali].'],
    ['« soutenir que » supports no one', '[Macron|macron] soutient que [le Mali|mali] progresse.'],
    [
      'the security of a country is not the country',
      '[Aqmi|aqmi] menace la sécurité du voisin de la [France|france].',
    ],
    ['what is only wanted is not done', 'La [France|france] veut soutenir [le Mali|mali].'],
    ['what is to come is not done', '[Macron|macron] rencontrera [Keïta|keita].'],
    ['what hangs on an if is not said', 'Si la [France|france] attaque l’[Iran|iran], tout change.'],
    [
      'a pronoun after two persons names no one',
      '[Macron|macron] a écouté [Diallo|diallo].\nIl a arrêté [Keïta|keita].',
    ],
    ['a pronoun names no one', 'Il a rencontré [Keïta|keita].'],
    ['two names side by side are no relation', 'La [France|france], le [Mali|mali] : dix ans.'],
    ['an imperfect in -rait is no conditional', 'La frontière attirait [Aqmi|aqmi] au [Mali|mali].'],
    [
      'a failed cooperation is none',
      'L’échec de la coopération entre la [France|france] et le [Mali|mali] inquiète.',
    ],
    ['a border is not inside', 'Près de la frontière du [Mali|mali], [Aqmi|aqmi] recrute.'],
  ])('keeps silent: %s', (_, text) => {
    expect(coreClaims(text)).toEqual([]);
  });
});

describe('what French nouns assert', () => {
  it.each([
    ['L’arrestation de [Keïta|keita] par la [DGSE|dgse] a surpris.', ['dgse arrested keita']],
    ['La coopération entre la [France|france] et le [Maroc|maroc] avance.', ['france cooperated-with maroc']],
    [
      'La coopération [franco|france|demonym]-[marocaine|maroc|demonym] avance.',
      ['france cooperated-with maroc'],
    ],
    ['Les frappes [israéliennes|israel|demonym] contre l’[Iran|iran] ont repris.', ['israel attacked iran']],
    ['La visite de [Macron|macron] à [Bamako|bamako] a surpris.', ['macron visited bamako']],
    ['La guerre entre le [Mali|mali] et le [Niger|niger] dure.', ['mali in-conflict-with niger']],
  ])('reads %j', (text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });
});

describe('titles', () => {
  it.each([
    ['Le président [malien|mali|demonym] [Ibrahim Keïta|keita] a parlé.', ['keita heads mali']],
    ['[Nicolas Lerner|lerner], directeur de la [DGSE|dgse], a parlé.', ['lerner heads dgse']],
    ['Le directeur de la [DGSE|dgse], [Nicolas Lerner|lerner], a parlé.', ['lerner heads dgse']],
    ['L’ancien président du [Mali|mali], [Ibrahim Keïta|keita], a parlé.', ['keita headed mali']],
    [
      'Le ministre [malien|mali|demonym] de la Défense, [Awa Diallo|diallo], a parlé.',
      ['diallo served mali'],
    ],
    ['[Keïta|keita], porte-parole de l’[ONU|onu], a parlé.', ['keita served onu']],
    ['L’[ONU|onu] recule, selon sa porte-parole, [Awa Diallo|diallo].', ['diallo served onu']],
    ['L’[ONU|onu], dont l’émissaire [Awa Diallo|diallo] recule, cède.', ['diallo served onu']],
    ['L’organisation [Aqmi|aqmi], que dirige [Keïta|keita], reculent.', ['keita heads aqmi']],
    ['[Awa Diallo|diallo], ancien policier, recule.', []],
    ['[Keïta|keita], membre d’[Aqmi|aqmi], a parlé.', ['keita was-member-of aqmi']],
    [
      'Le [Mali|mali] et le [Niger|niger] s’accusent mutuellement.',
      ['mali accused niger', 'niger accused mali'],
    ],
    [
      'Le [Mali|mali] et le [Niger|niger] se rejettent la responsabilité du drame.',
      ['mali accused niger', 'niger accused mali'],
    ],
    ['Le [Mali|mali] rejette la responsabilité du drame.', []],
    [
      'La [France|france] a condamné « les actes » d’[Aqmi|aqmi] et soutenu le [Mali|mali].',
      ['france backed mali', 'france criticised aqmi'],
    ],
    [
      'Le [Mali|mali], le [Niger|niger] et les autres membres de l’[ONU|onu] reculent.',
      ['mali was-member-of onu', 'niger was-member-of onu'],
    ],
    ['Le [Mali|mali] s’est dit opposé à la [France|france].', ['mali opposed france']],
    ['[Keïta|keita] exclut tout dialogue avec [Aqmi|aqmi].', ['keita opposed aqmi']],
    ['Des soldats [français|france|demonym] au [Mali|mali]', ['france deployed-forces-to mali']],
    ['Des soldats [français|france|demonym] reculent au [Mali|mali].', []],
    ['Le chef d’[Aqmi|aqmi] au [Mali|mali] recule.', ['aqmi active-in mali']],
    ['Une attaque d’[Aqmi|aqmi] au [Mali|mali] inquiète.', []],
  ])('reads %j', (text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });
});

describe('names that say where they belong', () => {
  it.each([
    ['L’[armée [malienne|mali|demonym]|armee-malienne] recule.', ['armee-malienne belongs-to mali']],
    ['Une patrouille dans le [nord du [Mali|mali]|nord-du-mali] recule.', ['nord-du-mali lies-in mali']],
    ['Une attaque à [Kidal|kidal] (nord du [Mali|mali]) inquiète.', ['kidal lies-in mali']],
    ['Le village [malien|mali|demonym] de [Gao|gao] recule.', ['gao lies-in mali']],
    [
      'Les pays du [Sahel|sahel], notamment le [Mali|mali] et le [Niger|niger], reculent.',
      ['mali lies-in sahel', 'niger lies-in sahel'],
    ],
    ['Le [Sahel|sahel], composé du [Mali|mali] et du [Niger|niger], recule.', ['mali lies-in sahel']],
    ['L’école de [Gao|gao], dans le [nord du Mali|nord-du-mali], rouvre.', ['gao lies-in nord-du-mali']],
  ])('reads %j', (text, expected) => {
    expect(claims(text)).toEqual(expect.arrayContaining(expected));
  });
});
