import { describe, expect, it } from 'vitest';
import { coreClaims } from '../../helpers/claims.ts';

/* Names that a clause gives only to say that it is not them, beside those that it adds in words much alike. */

describe('whoever is named as not the one', () => {
  it.each([
    ['fr', 'La [France|france], mais pas le [Mali|mali], soutient [Aqmi|aqmi].', ['france backed aqmi']],
    ['fr', 'La [France|france] et non le [Mali|mali] soutient [Aqmi|aqmi].', ['france backed aqmi']],
    ['fr', 'La [France|france] soutient non pas [Aqmi|aqmi] mais [Daech|daech].', ['france backed daech']],
    ['fr', 'La [France|france] soutient [Aqmi|aqmi], pas [Daech|daech].', ['france backed aqmi']],
    ['fr', 'Sauf le [Mali|mali], tous les pays soutiennent [Aqmi|aqmi].', []],
    ['en', '[France|france] but not [Mali|mali] backed [Aqmi|aqmi].', ['france backed aqmi']],
    ['en', '[France|france], not [Mali|mali], backed [Aqmi|aqmi].', ['france backed aqmi']],
    ['en', '[France|france] backed not [Aqmi|aqmi] but [Daech|daech].', ['france backed daech']],
    ['en', 'Every country but [Mali|mali] backed [Aqmi|aqmi].', []],
    ['en', 'It was not [Mali|mali] but [France|france] that backed [Aqmi|aqmi].', ['france backed aqmi']],
  ] as const)('does nothing and undergoes nothing: %s, %j', (language, text, expected) => {
    expect(coreClaims(text, language)).toEqual(expected);
  });
});

describe('whoever is named beside another', () => {
  const both = ['france backed aqmi', 'mali backed aqmi'];
  it.each([
    ['fr', 'La [France|france] mais aussi le [Mali|mali] soutiennent [Aqmi|aqmi].'],
    ['fr', 'Non seulement la [France|france] mais aussi le [Mali|mali] soutiennent [Aqmi|aqmi].'],
    ['en', 'Not only [France|france] but also [Mali|mali] backed [Aqmi|aqmi].'],
    ['en', '[France|france], as well as [Mali|mali], backed [Aqmi|aqmi].'],
  ] as const)('does as much: %s, %j', (language, text) => {
    expect(coreClaims(text, language)).toEqual(both);
  });
});
