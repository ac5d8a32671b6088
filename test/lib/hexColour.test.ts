import { describe, expect, it } from 'vitest';
import { hexColour } from '../../src/lib/hexColour.ts';

describe('a colour as other programs read it', () => {
  it.each([
    ['rgb(12, 42, 152)', '#0c2a98'],
    ['rgb(12 42 152)', '#0c2a98'],
    ['rgb(0, 254.6, 0.4)', '#00ff00'],
  ])('has two digits for each part of %s', (css, hex) => {
    expect(hexColour(css)).toBe(hex);
  });

  it.each(['#0c2a98', 'rgba(12, 42, 152, 0.5)', 'none', 'url(#fade1)', ''])('leaves %j as it is', (text) => {
    expect(hexColour(text)).toBe(text);
  });
});
