import { describe, expect, it } from 'vitest';
import { mergeNames } from '../../../../src/pipeline/extract/names/mergeNames.ts';
import { nameArticle } from '../../../../src/pipeline/extract/names/nameArticle.ts';
import { readWorld } from '../../../../src/pipeline/extract/world/readWorld.ts';
import { understand } from './understand.ts';

const knowledge = { world: readWorld(), corpus: [] };
const read = (...texts: string[]) =>
  texts.map((text, index) => nameArticle(understand(text, 'fr', undefined, `a${index}`), knowledge));
const idsOf = (articles: ReturnType<typeof mergeNames>) =>
  articles.map(({ mentions }) => mentions.map(({ node }) => node));

describe('the names of a corpus', () => {
  it('gives an acronym the node of the article that spells it out', () => {
    const merged = mergeNames(
      read('Le MDV a signé l’accord.', 'Le Mouvement pour la dignité des vallées (MDV) a refusé.'),
    );
    expect(idsOf(merged)[0]).toEqual(['mouvement-pour-la-dignite-des-vallees']);
    expect(merged[0]?.nodes[0]?.label.fr).toBe('Mouvement pour la dignité des vallées');
  });

  it('takes spellings of one name together', () => {
    const merged = mergeNames(
      read(
        'Le Bureau central de surveillance financière proteste. Le juge Mohammed Ziani écoute.',
        'Le Bureau central des surveillances financières proteste. Le juge Mohamed Ziani écoute.',
      ),
    );
    const [first, second] = idsOf(merged);
    expect(first).toEqual(second);
    expect(first).toHaveLength(2);
  });

  it('leaves two persons of one surname apart, and a bare surname in doubt', () => {
    const merged = mergeNames(
      read('M. Kerboul a parlé.', 'Le juge Anselme Kerboul a requis.', 'La préfète Odile Kerboul a cédé.'),
    );
    expect(idsOf(merged)).toEqual([['kerboul'], ['anselme-kerboul'], ['odile-kerboul']]);
    expect(merged[0]?.doubts.map(({ nodes }) => nodes)).toEqual([
      ['anselme-kerboul', 'kerboul'],
      ['odile-kerboul', 'kerboul'],
    ]);
  });

  it('gives the same nodes whatever the order of the articles', () => {
    const articles = read(
      'Le MDV a signé.',
      'Le Mouvement pour la dignité des vallées (MDV) a refusé.',
      'Le colonel Aliou Sarko et le MDV ont parlé.',
    );
    const there = mergeNames(articles);
    const back = mergeNames([...articles].reverse()).reverse();
    expect(back).toEqual(there);
  });

  it('keeps every mention, each of a node that its article has', () => {
    const articles = read('L’armée togolaise et le MDV ont signé à Lomé, selon M. Kerboul.');
    const [merged] = mergeNames(articles);
    expect(merged?.mentions.length).toBe(articles[0]?.mentions.length);
    const ids = new Set(merged?.nodes.map(({ id }) => id));
    for (const { node } of merged?.mentions ?? []) expect(ids.has(node)).toBe(true);
  });
});
