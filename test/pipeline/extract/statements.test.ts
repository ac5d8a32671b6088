import { describe, expect, it } from 'vitest';
import { claims } from '../../helpers/claims.ts';

const spoken = (text: string, language: 'fr' | 'en' = 'fr') =>
  claims(text, language).filter((claim) => /spoke-of|reported-on/u.test(claim));

describe('whom a statement is about', () => {
  it.each([
    [
      '[Lerner|lerner] rappelle que le [Mali|mali] et le [Niger|niger] ont conclu un accord.',
      ['lerner spoke-of mali', 'lerner spoke-of niger'],
    ],
    // The date is that of what is said.
    ['[Lerner|lerner] rappelle que le [Mali|mali] a reculé {en 2015|2015}.', ['lerner spoke-of mali']],
    ['[Lerner|lerner] a déclaré dans un entretien que le [Mali|mali] recule.', ['lerner spoke-of mali']],
    ['[Lerner|lerner] a évoqué la décision de la [France|france].', ['lerner spoke-of france']],
    ['Un rapport de l’[ONU|onu] affirme que le [Mali|mali] recule.', ['onu reported-on mali']],
    ['« On ne quitte pas l’[ONU|onu] », a affirmé [Lerner|lerner].', ['lerner spoke-of onu']],
    ['[Lerner|lerner] a parlé.\n« La [France|france] avance », a-t-il précisé.', ['lerner spoke-of france']],
    [
      '[Lerner|lerner] a parlé.\n« [Macron|macron] soutient le [Mali|mali] », affirme-t-il.',
      ['lerner spoke-of macron', 'lerner spoke-of mali'],
    ],
  ])('reads %j', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it.each([
    ['Des experts [français|france|demonym] affirment que le [Mali|mali] recule.'],
    ['[Lerner|lerner] a évoqué la météo.'],
    ['[Lerner|lerner] n’a pas évoqué la décision de la [France|france].'],
    ['[Lerner|lerner] et [Macron|macron] parlent.\n« La [France|france] avance », a-t-il précisé.'],
  ])('names no speaker or no topic in %j', (text) => {
    expect(spoken(text)).toEqual([]);
  });

  it.each([
    [
      '“[France|france] backed [Mali|mali],” [Keita|keita] told reporters.',
      ['keita spoke-of france', 'keita spoke-of mali'],
    ],
    ['[Keita|keita] acknowledged the victory of [Macron|macron].', ['keita spoke-of macron']],
  ])('reads %j', (text, expected) => {
    expect(spoken(text, 'en')).toEqual(expected);
  });
});
