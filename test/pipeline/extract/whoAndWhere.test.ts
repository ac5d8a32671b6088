import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import type { ExtractLanguage } from '../../../src/pipeline/extract/types.ts';
import { cast, claims } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

type Case = [text: string, claim: RegExp, language?: ExtractLanguage];

const finds = (text: string, claim: RegExp, language: ExtractLanguage = 'fr'): boolean =>
  claims(text, language).some((one) => claim.test(one));

describe('whoever is called the author of what happened', () => {
  it.each<Case>([
    ['[Keïta|keita], cerveau des attentats de [Gao|gao], est en fuite.', /^keita planned attentat/u],
    ['[Keïta|keita] est l’auteur de l’attentat de [Gao|gao].', /^keita perpetrated attentat/u],
    ['L’auteur de l’attentat de [Gao|gao], [Keïta|keita], est en fuite.', /^keita perpetrated attentat/u],
    [
      '[Keïta|keita], le cerveau présumé de l’attentat de [Gao|gao], est en fuite.',
      /^keita planned attentat\S*, unconfirmed/u,
    ],
    [
      '[Keita|keita], the mastermind of the attack in [Gao|gao], is on the run.',
      /^keita planned attaque/u,
      'en',
    ],
  ])('did it: %s', (text, claim, language) => expect(finds(text, claim, language)).toBe(true));

  it.each<Case>([
    ['[Keïta|keita] n’est pas l’auteur de l’attentat de [Gao|gao].', / (?:perpetrated|planned) /u],
    ['[Keïta|keita] serait l’auteur de l’attentat de [Gao|gao].', / (?:perpetrated|planned) /u],
    ['[Keïta|keita], témoin de l’attentat de [Gao|gao], est en fuite.', / (?:perpetrated|planned) /u],
    ['[Keïta|keita], auteur d’un livre sur [Gao|gao], est connu.', / (?:perpetrated|planned) /u],
  ])('did not, as far as is said: %s', (text, claim, language) =>
    expect(finds(text, claim, language)).toBe(false),
  );
});

describe('what a body is said to be beside a comma', () => {
  it.each<Case>([
    [
      'La [DGSE|dgse], le service de renseignement [français|france|demonym], a réagi.',
      /^dgse belongs-to france/u,
    ],
    [
      'Le service de renseignement [français|france|demonym], la [DGSE|dgse], a réagi.',
      /^dgse belongs-to france/u,
    ],
    [
      'The [DGSE|dgse], the [French|france|demonym] intelligence service, reacted.',
      /^dgse belongs-to france/u,
      'en',
    ],
  ])('gives its state: %s', (text, claim, language) => expect(finds(text, claim, language)).toBe(true));

  it.each<Case>([
    ['La [DGSE|dgse], le service ami des [Français|france|demonym], a réagi.', / belongs-to /u],
    ['La [DGSE|dgse], la réponse [française|france|demonym], a réagi.', / belongs-to /u],
    [
      'La [DGSE|dgse], la police [française|france|demonym] et le [BCIJ|bcij] ont réagi.',
      /^dgse belongs-to /u,
    ],
  ])('gives none: %s', (text, claim, language) => expect(finds(text, claim, language)).toBe(false));
});

describe('where and with whom', () => {
  it.each<Case>([
    ['À [Gao|gao], une attaque a fait dix morts.', / happened-in gao/u],
    ['Des combats ont été signalés à [Gao|gao].', / happened-in gao/u],
    ['Des attaques ont été signalées à [Gao|gao] ainsi qu’à [Kidal|kidal].', / happened-in kidal/u],
    ['Attacks were reported in [Gao|gao] as well as in [Kidal|kidal].', / happened-in kidal/u, 'en'],
    [
      'Au total, 41 personnes ont été arrêtées en [Espagne|espagne], 21 en [Belgique|belgique] et deux en [France|france].',
      / happened-in france/u,
    ],
    [
      'À l’issue d’un entretien avec [Keïta|keita], [Macron|macron] s’est dit satisfait.',
      /^(?:macron met keita|keita met macron)/u,
    ],
  ])('is said: %s', (text, claim, language) => expect(finds(text, claim, language)).toBe(true));

  it.each<Case>([
    ['Des combats n’ont pas été signalés à [Gao|gao].', / happened-in gao/u],
    ['L’entretien avec [Keïta|keita] a duré, [Macron|macron] attend.', / met /u],
  ])('is not said: %s', (text, claim, language) => expect(finds(text, claim, language)).toBe(false));
});

describe('whoever is among those to whom something was done', () => {
  it.each<Case>([
    ['Parmi les personnes arrêtées par le [BCIJ|bcij] figure [Keïta|keita].', /^bcij arrested keita/u],
    ['[Keïta|keita] figure parmi les victimes de l’attaque de [Gao|gao].', /^keita was-target-of attaque/u],
    ['Among the dead in the attack in [Gao|gao] was [Keita|keita].', /^keita was-target-of attaque/u, 'en'],
    [
      '[Keita|keita] was among those killed in the attack in [Gao|gao].',
      /^keita was-target-of attaque/u,
      'en',
    ],
  ])('is one of them: %s', (text, claim, language) => expect(finds(text, claim, language)).toBe(true));

  it.each<Case>([
    ['[Keïta|keita] ne figure pas parmi les victimes de l’attaque de [Gao|gao].', /^keita /u],
    ['[Keïta|keita] a marché parmi les victimes de l’attaque de [Gao|gao].', /^keita was-target-of/u],
    ['[Keita|keita] was among those waiting near the attack in [Gao|gao].', /^keita was-target-of/u, 'en'],
  ])('is none of them: %s', (text, claim, language) => expect(finds(text, claim, language)).toBe(false));
});

describe('who does what the verb says', () => {
  it.each<Case>([
    ['Le [Mali|mali] a, {lundi|2015-05-04}, accusé la [France|france] d’ingérence.', /^mali accused france/u],
    ['Accusant la [France|france] d’ingérence, le [Mali|mali] a quitté la table.', /^mali accused france/u],
    [
      'The [BCIJ|bcij] arrested [Keita|keita], [Diallo|diallo] and two others.',
      /^bcij arrested diallo/u,
      'en',
    ],
  ])('is said: %s', (text, claim, language) => expect(finds(text, claim, language)).toBe(true));

  it('takes an accused person after an auxiliary for no verb', () => {
    expect(finds('Le [Mali|mali] a, {lundi|2015-05-04}, un accusé : la [France|france].', / accused /u)).toBe(
      false,
    );
  });
});

describe('a department that targets someone', () => {
  it('attacks nobody, unlike a group', () => {
    const company = { ...cast, treasury: { type: 'agency', label: 'Treasury Department' } } as const;
    const said = relate(
      namedArticle('The [Treasury Department|treasury] targeted [AQIM|aqmi].', company, 'en'),
    );
    expect(said.relations.filter(({ source }) => source === 'treasury')).toEqual([]);
    expect(said.events).toEqual([]);
    expect(claims('[IS|daech] fighters targeted [AQIM|aqmi].', 'en')).toContain('daech attacked aqmi');
  });
});
