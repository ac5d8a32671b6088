import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setWords } from '../../src/ui/evidence/setWords.tsx';
import { readGraphFile } from '../helpers/graphFile.ts';

const show = (words: string) => render(<p>{setWords(words)}</p>).container;
/** The runs of the words within which no line is broken. */
const held = (words: string) => [...show(words).querySelectorAll('span')].map((span) => span.textContent);

describe('words of a source', () => {
  it.each([
    ['« terrorisme mondial ».', ['« terrorisme', 'mondial ».']],
    ['un rôle clé : la police ; vraiment ?', ['clé :', 'police ;', 'vraiment ?']],
    ['tué par une ...', ['une ...']],
    ['le « Serval » (dit-on ) et 40 % !', ['« Serval »', '(dit-on )', '40 %', ' !']],
    ['la menace terroriste ", a indiqué', ['terroriste ",']],
    ['la référence " Maroc en la matière', ['référence " Maroc']],
    ['militaire contre Al –Qaeda au Mali', ['Al –Qaeda']],
    ['– rien, dit-il - encore', []],
    ['rien à tenir, ni ici.', []],
    ['déjà tenu\u00a0: oui', []],
  ])('let no line of « %s » begin or end with a sign that belongs to its neighbour', (words, runs) => {
    expect(held(words)).toEqual(runs);
  });

  it('may break after each underscore of a hashtag', () => {
    expect(show('#AMDGJB_Adnane_Abou').innerHTML).toBe('<p>#AMDGJB_<wbr>Adnane_<wbr>Abou</p>');
  });

  it('stay what they are, character by character', () => {
    for (const { text, title } of readGraphFile().articles) {
      expect(show(text).textContent).toBe(text);
      expect(show(title).textContent).toBe(title);
    }
  });
});
