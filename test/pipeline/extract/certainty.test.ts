import { describe, expect, it } from 'vitest';
import { claims, coreClaims } from '../../helpers/claims.ts';

describe('how surely a claim stands', () => {
  it.each([
    ['Selon [Macron|macron], la [France|france] soutient [le Mali|mali].', 'france backed mali, by macron'],
    [
      '[Macron|macron] a affirmé que la [France|france] soutient [le Mali|mali].',
      'france backed mali, by macron',
    ],
    [
      'La [France|france] soutient [le Mali|mali], a affirmé [Macron|macron].',
      'france backed mali, by macron',
    ],
    [
      '« La [France|france] soutient [le Mali|mali] », a affirmé [Macron|macron].',
      'france backed mali, by macron',
    ],
    [
      'D’après des experts, la [France|france] soutient [le Mali|mali].',
      'france backed mali, by des experts',
    ],
    [
      'La [France|france] soutient [le Mali|mali], a appris l’[AFP|afp] de source militaire.',
      'france backed mali, by source militaire',
    ],
    ['La [France|france] aurait soutenu [Aqmi|aqmi].', 'france backed aqmi, unconfirmed'],
    ['[Keïta|keita], soupçonné d’avoir financé [Aqmi|aqmi], est libre.', 'keita funded aqmi, unconfirmed'],
    ['Le [Mali|mali] accuse la [France|france] d’avoir soutenu [Aqmi|aqmi].', 'france backed aqmi, by mali'],
    ['La [France|france] nie avoir soutenu [Aqmi|aqmi].', 'france backed aqmi, denied'],
    ['La [France|france] n’a jamais soutenu [Aqmi|aqmi].', 'france backed aqmi, denied'],
    [
      '[Macron|macron] dément que la [France|france] ait soutenu [Aqmi|aqmi].',
      'france backed aqmi, denied, by macron',
    ],
    [
      'Des informations non officielles indiquent que la [France|france] a soutenu [Aqmi|aqmi].',
      'france backed aqmi, unconfirmed, by Des informations non officielles',
    ],
    [
      'Selon des informations officielles, la [France|france] a soutenu [Aqmi|aqmi].',
      'france backed aqmi, by des informations officielles',
    ],
    [
      'Selon des informations non confirmées, la [France|france] a soutenu [Aqmi|aqmi].',
      'france backed aqmi, unconfirmed, by des informations non confirmées',
    ],
    [
      '[Macron|macron] a tenu à rappeler que la [France|france] a soutenu [Aqmi|aqmi].',
      'france backed aqmi, by macron',
    ],
    [
      '[Macron|macron] n’a pas hésité à dire que la [France|france] a soutenu [Aqmi|aqmi].',
      'france backed aqmi, by macron',
    ],
    ['[Macron|macron] n’a pas caché que la [France|france] a soutenu [Aqmi|aqmi].', 'france backed aqmi'],
  ])('reads %j', (text, expected) => {
    expect(coreClaims(text)).toContain(expected);
  });

  it.each([
    ['fr', '[Macron|macron] n’a pas dit que la [France|france] a soutenu [Aqmi|aqmi].'],
    ['fr', '[Macron|macron] a refusé de confirmer que la [France|france] a soutenu [Aqmi|aqmi].'],
    ['en', '[Macron|macron] did not deny that [France|france] backed [Aqmi|aqmi].'],
    ['en', '[Macron|macron] has not said [France|france] backed [Aqmi|aqmi].'],
    ['en', '[Macron|macron] declined to confirm that [France|france] backed [Aqmi|aqmi].'],
  ] as const)('takes for no claim what is not said: %s, %j', (language, text) => {
    expect(claims(text, language)).toEqual([]);
  });

  it.each([
    ['fr', 'La [France|france] a probablement soutenu [Aqmi|aqmi].'],
    ['fr', 'Apparemment, la [France|france] a soutenu [Aqmi|aqmi].'],
    ['en', '[France|france] has reportedly backed [Aqmi|aqmi].'],
    ['en', '[France|france] allegedly backed [Aqmi|aqmi].'],
    ['en', 'Perhaps [France|france] backed [Aqmi|aqmi].'],
  ] as const)('takes no adverb of doubt for a fact: %s, %j', (language, text) => {
    expect(coreClaims(text, language)).toEqual(['france backed aqmi, unconfirmed']);
  });

  it.each([
    ['fr', 'Rien ne prouve que la [France|france] a soutenu [Aqmi|aqmi].', []],
    ['fr', 'Personne ne croit que la [France|france] a soutenu [Aqmi|aqmi].', []],
    ['fr', 'Il n’y a pas de preuve que la [France|france] a soutenu [Aqmi|aqmi].', []],
    ['fr', 'Il n’est pas vrai que la [France|france] a soutenu [Aqmi|aqmi].', []],
    ['fr', 'Il est vrai que la [France|france] a soutenu [Aqmi|aqmi].', ['france backed aqmi']],
    ['en', 'It is unlikely that [France|france] backed [Aqmi|aqmi].', []],
    ['en', 'There is no evidence that [France|france] backed [Aqmi|aqmi].', []],
    ['en', 'There is no doubt that [France|france] backed [Aqmi|aqmi].', ['france backed aqmi']],
  ] as const)('leaves open what nothing bears out: %s, %j', (language, text, expected) => {
    expect(coreClaims(text, language)).toEqual(expected);
  });

  it.each([
    ['fr', 'Ce n’est pas la [France|france] qui a soutenu [Aqmi|aqmi].', 'france backed aqmi, denied'],
    ['fr', 'C’est la [France|france] qui a soutenu [Aqmi|aqmi].', 'france backed aqmi'],
    ['fr', 'Ce n’est pas [Aqmi|aqmi] que la [France|france] a soutenu.', 'france backed aqmi, denied'],
    ['fr', 'Ce n’est pas à [Gao|gao] que la [France|france] a soutenu [Aqmi|aqmi].', 'france backed aqmi'],
    ['fr', 'Ce n’est pas un secret que la [France|france] a soutenu [Aqmi|aqmi].', 'france backed aqmi'],
    ['en', 'It was not [France|france] that backed [Aqmi|aqmi].', 'france backed aqmi, denied'],
    ['en', 'It was [France|france] that backed [Aqmi|aqmi].', 'france backed aqmi'],
  ] as const)('tells whether it was someone: %s, %j', (language, text, expected) => {
    expect(coreClaims(text, language)).toEqual([expected]);
  });

  it('takes what someone went on to say for what they say', () => {
    expect(
      coreClaims('[Macron|macron] went on to say that [France|france] backed [Aqmi|aqmi].', 'en'),
    ).toEqual(['france backed aqmi, by macron']);
  });

  it('denies only in the clause of the denial', () => {
    expect(
      coreClaims(
        'La [France|france] ne recule pas ; elle cède, mais l’[Espagne|espagne] soutient [le Mali|mali].',
      ),
    ).toEqual(['espagne backed mali']);
  });

  it('takes « ne … que » for a restriction, not a denial', () => {
    expect(coreClaims('La [France|france] ne soutient que [le Mali|mali].')).not.toContain(
      'france backed mali, denied',
    );
  });

  it('does not ask anyone to vouch for what a title or a name takes for granted', () => {
    expect(
      claims('Selon [Macron|macron], l’[armée [malienne|mali|demonym]|armee-malienne] recule.'),
    ).toContain('armee-malienne belongs-to mali');
  });

  it('says of whom a speaker speaks, in the article’s own name', () => {
    expect(claims('[Macron|macron] a affirmé que le [Mali|mali] progresse.')).toEqual([
      'macron spoke-of mali',
    ]);
  });
});
