import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedAddressOf, wholeAddressOf } from '../../../../src/store/view/url/embedAddress.ts';
import { isEmbed, withEmbed } from '../../../../src/store/view/url/embedPart.ts';
import { foreignParts } from '../../../../src/store/view/url/readParts.ts';
import { readPlaces } from '../../../../src/store/view/url/sharedPlaces.ts';
import { readLink, writeUrl } from '../../../../src/store/view/url/urlFields.ts';
import { defaultView, type View } from '../../../../src/store/view/view.ts';
import { viewsOf } from '../../../helpers/arbitraryView.ts';
import { sampleGraph, sampleIndex } from '../../../helpers/sampleGraph.ts';

const page = { origin: 'https://example.org', pathname: '/maillage/', search: '' };
const searchOf = (address: string): string => new URL(address).search;
const others = fc.array(fc.constantFrom('utm_source=a%2Fb', 'x', 'y=1=2', 'fbclid=0'), { maxLength: 3 });
const views = viewsOf(sampleGraph);
const moved = { maroc: { x: 120, y: -30 } };

describe('« embed » in an address', () => {
  it.each([
    ['', false],
    ['?sel=maroc', false],
    ['?embed', true],
    ['?embed=', true],
    ['?sel=maroc&embed=1&x', true],
    ['?sel=maroc&amp;Embed', true],
    ['?embedded=1', false],
    ['?q=embed', false],
  ])('is seen, or not: %s', (search, expected) => {
    expect(isEmbed(search)).toBe(expected);
  });

  it('changes nothing of what else stands there: the view, and what is none of ours', () => {
    fc.assert(
      fc.property(views, others, (view, foreign) => {
        const search = [writeUrl(view, sampleIndex) || '?show=graph', ...foreign].join('&');
        const embedded = withEmbed(search);
        expect(isEmbed(embedded)).toBe(true);
        expect(readLink(embedded, sampleIndex)).toEqual(readLink(search, sampleIndex));
        expect(foreignParts(embedded)).toBe(['embed', ...foreign].join('&'));
        expect(withEmbed(embedded)).toBe(embedded);
      }),
    );
  });

  it('leads from a view to its frame, and from the frame to the same view, whole', () => {
    fc.assert(
      fc.property(views, others, (view, foreign) => {
        const there = searchOf(embedAddressOf(view, sampleIndex, 'en', page, moved));
        const shown: View = { ...view, language: 'en', query: '' };
        expect(isEmbed(there)).toBe(true);
        expect(readLink(there, sampleIndex)).toEqual({ view: shown, missing: [] });
        expect(readPlaces(there, sampleIndex)).toEqual(moved);

        const search = [there, ...foreign].join('&');
        const whole = searchOf(wholeAddressOf(shown, sampleIndex, { ...page, search }, moved));
        expect(isEmbed(whole)).toBe(false);
        expect(readLink(whole, sampleIndex)).toEqual({ view: shown, missing: [] });
        expect(readPlaces(whole, sampleIndex)).toEqual(moved);
        expect(foreignParts(whole)).toBe(foreign.join('&'));
      }),
    );
  });

  it('names the opening view, which a bare address would leave to what its reader prefers', () => {
    expect(embedAddressOf(defaultView, sampleIndex, 'fr', page)).toBe(
      'https://example.org/maillage/?embed&lang=fr',
    );
    expect(wholeAddressOf(defaultView, sampleIndex, { ...page, search: '?embed' })).toBe(
      'https://example.org/maillage/?show=graph',
    );
  });
});
