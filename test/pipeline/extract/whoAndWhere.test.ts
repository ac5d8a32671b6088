import { describe, expect, it } from 'vitest';
import type { ExtractLanguage } from '../../../src/pipeline/extract/types.ts';
import { claims } from '../../helpers/claims.ts';

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
