import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast, claims, coreClaims } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

/** The French labels of the events that marked sentences tell of, in their order. */
const happenings = (marked: string): string[] =>
  relate(namedArticle(marked, cast, 'fr')).events.map(({ label }) => label.fr);

describe('a title without a name', () => {
  it.each([
    [
      'Le ministre des Affaires étrangères [Keïta|keita] s’est tu.\nEnsuite, le ministre s’est rendu à [Gao|gao].',
      ['keita visited gao'],
    ],
    [
      '[Keïta|keita], président de la [DGSE|dgse], s’est tu.\nL’hiver passe.\nL’été passe.\nLe président est allé à [Gao|gao].',
      ['keita heads dgse', 'keita visited gao'],
    ],
    // The prime minister is not « le ministre ».
    [
      'Le ministre [Keïta|keita] a salué le Premier ministre [Diallo|diallo].\nL’hiver passe.\nLe ministre s’est rendu à [Gao|gao].',
      ['keita praised diallo', 'keita visited gao'],
    ],
    // Two presidents: the words do not say which.
    [
      'Le président [Keïta|keita] et le président [Macron|macron] se taisent.\nLe président s’est rendu à [Gao|gao].',
      [],
    ],
    ['L’ancien ministre [Keïta|keita] se tait.\nLe ministre s’est rendu à [Gao|gao].', []],
    ['Le ministre [Keïta|keita] se tait.\nUn ministre s’est rendu à [Gao|gao].', []],
    ['Le ministre [Keïta|keita] se tait.\nLe nouveau ministre s’est rendu à [Gao|gao].', []],
  ])('is that of whoever the article calls so: %s', (text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });

  it.each([
    ['Le [Mali|mali] attend le chef de l’État ([Keïta|keita]).', ['keita heads mali']],
    ['[Lerner|lerner] a renversé le président élu [Keïta|keita].', ['lerner removed-from-office keita']],
    [
      'Le président du [Mali|mali], [Keïta|keita], était accompagné de son ministre de la Défense, [Diallo|diallo].',
      ['diallo served mali', 'keita heads mali'],
    ],
    // Whose minister it is, the sentence does not say.
    ['[Keïta|keita] était accompagné de son ministre de la Défense, [Diallo|diallo].', []],
  ])('is told with a name: %s', (text, expected) => {
    expect(coreClaims(text).filter((claim) => !claim.includes(' suffered '))).toEqual(expected);
  });
});

describe('what is set off between commas, or listed', () => {
  it.each([
    [
      'Le [BCIJ|bcij] a procédé, jeudi, au démantèlement d’un réseau et à l’arrestation de onze personnes.',
      ['bcij carried-out arrestation-par-bcij', 'bcij carried-out demantelement-par-bcij'],
    ],
    [
      '[Keïta|keita] a reçu, {mercredi|2022-08-10} à [Gao|gao], [Diallo|diallo].',
      [
        'diallo took-part-in rencontre-entre-ibrahim-keita-et-awa-diallo-a-gao-2022-08-10, in 2022-08-10',
        'keita met diallo, in 2022-08-10',
        'keita took-part-in rencontre-entre-ibrahim-keita-et-awa-diallo-a-gao-2022-08-10, in 2022-08-10',
        'rencontre-entre-ibrahim-keita-et-awa-diallo-a-gao-2022-08-10 happened-in gao, in 2022-08-10',
      ],
    ],
    [
      '35 personnes ont été arrêtées : 13 en [France|france], 10 au [Niger|niger] et 6 à [Gao|gao].',
      [
        'arrestation-en-france happened-in france',
        'arrestation-en-france happened-in gao',
        'arrestation-en-france happened-in niger',
      ],
    ],
    // Behind the colon something else is told.
    ['35 personnes ont été arrêtées : la police de [Gao|gao] les cherchait.', []],
    [
      '[Keïta|keita], qui était accompagné du ministre de la Défense, [Diallo|diallo], a participé à la réunion de [Gao|gao].',
      ['keita took-part-in reunion-de-gao', 'reunion-de-gao happened-in gao'],
    ],
    [
      'Ils sont dans le [nord du Mali|nord-du-mali] ([Kidal|kidal] et [Gao|gao]).',
      ['gao lies-in nord-du-mali', 'kidal lies-in nord-du-mali'],
    ],
    ['L’agence [DGSE|dgse], dont le siège est à [Gao|gao], se tait.', ['dgse based-in gao']],
    ['L’agence [DGSE|dgse], dont le chef est à [Gao|gao], se tait.', []],
  ])('belongs to its clause: %s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('who reported first', () => {
  it.each([
    [
      'Trois hommes ont été tués à [Gao|gao], comme l’a révélé le quotidien [Figaro|figaro].',
      ['figaro reported-on mort-de-gao'],
    ],
    [
      'Deux hommes ont été arrêtés à [Gao|gao], a indiqué le juge, confirmant une information du [Figaro|figaro].',
      ['figaro reported-on arrestation-de-gao'],
    ],
    [
      'Deux hommes ont été arrêtés à [Gao|gao], confirmant des informations de l’[AFP|afp] et du [Figaro|figaro].',
      ['afp reported-on arrestation-de-gao', 'figaro reported-on arrestation-de-gao'],
    ],
    ['Deux hommes ont été arrêtés à [Gao|gao], confirmant une information de presse.', []],
    ['Deux hommes ont été arrêtés à [Gao|gao], confirmant la puissance du [Figaro|figaro].', []],
  ])('is a line of its own: %s', (text, expected) => {
    expect(claims(text).filter((claim) => claim.includes(' reported-on '))).toEqual(expected);
  });
});

describe('one meeting after the other', () => {
  it.each([
    [
      '[Macron|macron] a eu un entretien avec [Keïta|keita], suivi d’une rencontre avec [Diallo|diallo].',
      ['Rencontre entre Ibrahim Keïta et Emmanuel Macron', "Rencontre d'Awa Diallo"],
    ],
    [
      'À [Gao|gao], [Keïta|keita] a tenu des séances de travail avec [Diallo|diallo].',
      ['Réunion entre Awa Diallo et Ibrahim Keïta'],
    ],
    ['Le siège du Parlement à [Gao|gao] était visé.', []],
    ['Le siège de [Gao|gao] a duré un mois.', ['Siège de Gao']],
    ['L’[Iran|iran] part à l’assaut du continent.', []],
    ['L’assaut de [Gao|gao] a duré.', ['Assaut de Gao']],
  ])('is another, and a noun in another sense none: %s', (text, expected) => {
    expect(happenings(text)).toEqual(expected);
  });
});
