import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../../src/domain/basics/ids.ts';
import { nothingSelected } from '../../../../src/domain/basics/selection.ts';
import { openFilters } from '../../../../src/domain/filter/activeFilters.ts';
import { foreignParts, readParts } from '../../../../src/store/view/url/readParts.ts';
import { readLink, writeUrl } from '../../../../src/store/view/url/urlFields.ts';
import { urlKeys } from '../../../../src/store/view/url/urlKeys.ts';
import { defaultView, type View } from '../../../../src/store/view/view.ts';
import { openAddress } from '../../../../src/store/view/viewPreferences.ts';
import { viewsOf } from '../../../helpers/arbitraryView.ts';
import { manglings } from '../../../helpers/mangledLink.ts';
import { sampleGraph, sampleIndex } from '../../../helpers/sampleGraph.ts';

const wordless = viewsOf(sampleGraph).map((view): View => ({ ...view, query: '' }));
const signs = fc.string({ unit: fc.constantFrom(...')]>.,;:!?*_~»”…'), minLength: 1, maxLength: 5 });

describe('a link that programs have handled', () => {
  it.each([
    ['?sel=maroc)', '?sel=maroc'],
    ['?sel=maroc&years=2015.', '?sel=maroc&years=2015'],
    ['?years=2011–2013…', '?years=2011-2013'],
    ['?read=cooperation-europe:120-180,', '?read=cooperation-europe:120-180'],
    ['?amp;sel=maroc&amp;amp;lang=en', '?lang=en&sel=maroc'],
    ['?sel%3Dmaroc%252Cfrance%26lang%3Den', '?lang=en&sel=maroc,france'],
    ['?sel=3Dmaroc', '?sel=maroc'],
    ['?SEL=Maroc, France', '?sel=maroc,france'],
    ['?sel="maroc">ici', '?sel=maroc'],
    [
      '?sel=:services-marocains—located—localisation-abaaoud',
      '?sel=:services-marocains--located--localisation-abaaoud',
    ],
    ['?chain=maroc', '?chain=maroc,'],
    ['?hide=).', '?hide='],
    ['??sel=maroc', '?sel=maroc'],
  ])('is understood: %s', (mangled, meant) => {
    const { view, missing } = readLink(mangled, sampleIndex);
    expect({ written: writeUrl(view), missing }).toEqual({ written: meant, missing: [] });
  });

  it('opens what it opened before', () => {
    fc.assert(
      fc.property(wordless, manglings, (view, mangle) => {
        expect(readLink(mangle(writeUrl(view, sampleIndex)), sampleIndex)).toEqual({ view, missing: [] });
      }),
      { numRuns: 600 },
    );
  });

  it('keeps the words that are looked for to the letter', () => {
    fc.assert(
      fc.property(viewsOf(sampleGraph), fc.string({ unit: 'grapheme' }), (view, query) => {
        expect(readLink(writeUrl({ ...view, query }), sampleIndex).view.query).toBe(query);
      }),
    );
    expect(readParts('?q=Daech).&q=x').get('q')).toBe('Daech).');
  });

  it('never loses a word in silence: what is not shown is named', () => {
    const nodes = fc.uniqueArray(fc.constantFrom(...sampleGraph.nodes.map(({ id }) => id as string)));
    const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: 3 });
    fc.assert(
      fc.property(nodes, words, signs, (known, unknown, end) => {
        const { view, missing } = readLink(`?sel=${[...unknown, ...known].join()}${end}`, sampleIndex);
        const shown = view.selection.kind === 'nodes' ? view.selection.ids : [];
        const named = missing.flatMap((one) => ('id' in one ? one.id : []));
        expect([...shown, ...named].sort()).toEqual([...new Set([...known, ...unknown])].sort());
      }),
    );
  });

  it('says of each of its parts that it is not understood, when that is so', () => {
    for (const key of urlKeys.filter((one) => one !== 'q' && one !== 'corpus'))
      expect([key, readLink(`?${key}=%28zz9%29`, sampleIndex).missing]).toEqual([key, [expect.anything()]]);
  });
});

describe('what others put into an address', () => {
  const preferred = { teasers: false, labels: 'all' } as const;

  it('changes nothing: what is preferred still holds', () => {
    const plain = openAddress('', sampleIndex, preferred);
    expect(plain.view.labels).toBe('all');
    for (const search of ['?', '?utm_source=a', '?fbclid', '?quot;=&&', '?sel2=maroc', '?%73elect=maroc'])
      expect(openAddress(search, sampleIndex, preferred)).toEqual(plain);
    expect(openAddress('?sel=maroc&utm_source=a', sampleIndex, preferred).view).toEqual({
      ...defaultView,
      filters: { ...openFilters, ...defaultView.filters },
      selection: { kind: 'nodes', ids: [asNodeId('maroc')] },
    });
    expect(plain.view.selection).toBe(nothingSelected);
  });

  it('is told apart from what is ours, and kept as it stands', () => {
    expect(foreignParts('?utm_source=a%2Fb&sel=maroc&amp;lang=en&x&y=1=2&at=maroc@1,2')).toBe(
      'utm_source=a%2Fb&x&y=1=2',
    );
    expect(foreignParts('')).toBe('');
    expect(foreignParts('?sel%3Dmaroc')).toBe('');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const search = `?${text}`;
        const foreign = foreignParts(search);
        expect(readParts(`?${foreign}`).size).toBe(0);
        expect(foreignParts(`?${foreign}`)).toBe(foreign);
      }),
    );
  });
});
