import { describe, expect, it } from 'vitest';
import { asNodeId, asPredicateId } from '../../../src/domain/basics/ids.ts';
import type { Certainty, NodeType } from '../../../src/domain/basics/kinds.ts';
import {
  claimFrom,
  claimOf,
  nameBeside,
  nameWithDeterminer,
  relationLabel,
} from '../../../src/domain/graph/claim.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { nameOf } from '../../../src/domain/graph/nameOf.ts';
import { evidenceOf, makeArticle, makeEdge, makeNode, mentionOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const article = makeArticle('a', '2020', [
  { kind: 'body', text: "La Garde civile et les services marocains. D'un réseau, d'une garde, Le Figaro." },
]);

/** The claim « A label B », for nodes made of a name and a French determiner. */
const claim = (
  label: string,
  [sourceName, sourceDeterminer]: readonly [string, string?],
  [targetName, targetDeterminer]: readonly [string, string?],
  type: NodeType = 'agency',
) => {
  const node = (id: string, name: string, determiner?: string) =>
    makeNode(
      id,
      type,
      name,
      [mentionOf(article, 'La Garde')],
      determiner ? { determiner: { fr: determiner } } : {},
    );
  const index = buildGraphIndex({
    format: 'maillage-graph',
    version: 1,
    articles: [article],
    predicates: { [asPredicateId('p')]: { family: 'cooperation', label: { fr: label, en: label } } },
    nodes: [node('a', sourceName, sourceDeterminer), node('b', targetName, targetDeterminer)],
    edges: [makeEdge('a', 'p', 'b', [])],
    regions: [],
  });
  const [edge] = index.graph.edges;
  if (!edge) throw new Error('there is one edge');
  return claimOf(index, edge, 'fr');
};

const maroc = ['Maroc', 'le'] as const;
const france = ['France', 'la'] as const;
const algerie = ['Algérie', "l'"] as const;
const etats = ['États-Unis', 'les'] as const;

describe('claimOf in French', () => {
  it.each([
    ['fournit du renseignement à', france, maroc, 'La France fournit du renseignement au Maroc'],
    ['fournit du renseignement à', maroc, france, 'Le Maroc fournit du renseignement à la France'],
    ['fournit du renseignement à', maroc, algerie, 'Le Maroc fournit du renseignement à l’Algérie'],
    ['fournit du renseignement à', maroc, etats, 'Le Maroc fournit du renseignement aux États-Unis'],
    ['parle de', algerie, maroc, 'L’Algérie parle du Maroc'],
    ['parle de', maroc, etats, 'Le Maroc parle des États-Unis'],
    ['parle de', maroc, algerie, 'Le Maroc parle de l’Algérie'],
    ['parle de', maroc, ['Aqmi'], 'Le Maroc parle d’Aqmi'],
    ['parle de', maroc, ['Daech'], 'Le Maroc parle de Daech'],
    ['estime que', maroc, ['Aqmi'], 'Le Maroc estime qu’Aqmi'],
    ['coopère avec', maroc, france, 'Le Maroc coopère avec la France'],
    ['a décidé', maroc, france, 'Le Maroc a décidé la France'],
    ['accorde un entretien à', maroc, ['Le Figaro'], 'Le Maroc accorde un entretien au Figaro'],
    ['dirige', ['Nicolas Lerner'], ['DGSE', 'la'], 'Nicolas Lerner dirige la DGSE'],
  ] as const)('« %s » from %j to %j: %s', (label, source, target, sentence) => {
    expect(claim(label, source, target).sentence).toBe(sentence);
  });

  it('does not melt the particle of a person’s name', () => {
    expect(claim('parle de', maroc, ['Le Drian'], 'person').sentence).toBe('Le Maroc parle de Le Drian');
  });

  it('gives a plural subject a plural verb, and a feminine one its participle', () => {
    const services = ['services', 'les'] as const;
    expect(claim('a localisé', services, ['Abaaoud']).sentence).toBe('Les services ont localisé Abaaoud');
    expect(claim('dirige', services, ['Abaaoud']).sentence).toBe('Les services dirigent Abaaoud');
    expect(claim('devait voir', services, ['Abaaoud']).sentence).toBe('Les services devaient voir Abaaoud');
    expect(claim('a dû sa chance à', services, france).sentence).toBe(
      'Les services ont dû leur chance à la France',
    );
    expect(claim('fournit', services, ['Abaaoud']).sentence).toBe('Les services fournissent Abaaoud');
    expect(claim('appartient à', services, france).sentence).toBe('Les services appartiennent à la France');
    expect(claim('est visé par', services, france).sentence).toBe('Les services sont visés par la France');
    expect(claim('a été la cible de', services, ['Daech']).sentence).toBe(
      'Les services ont été la cible de Daech',
    );
    expect(claim('est visé par', france, ['Daech']).sentence).toBe('La France est visée par Daech');
    expect(claim('a visé', france, ['Daech']).sentence).toBe('La France a visé Daech');
  });

  it('gives the parts of the sentence with nothing lost between them', () => {
    const parts = claim('parle de', maroc, ['Aqmi']);
    expect(parts).toMatchObject({ subject: 'Le Maroc', verb: 'parle d’', object: 'Aqmi' });
    expect(`${parts.subject} ${parts.verb}${parts.object}`).toBe(parts.sentence);
  });
});

describe('claimOf in English', () => {
  const sentence = (source: string, predicate: string, target: string) => {
    const edge = sampleIndex.findEdge(`${source}--${predicate}--${target}`);
    if (!edge) throw new Error('no such edge');
    return claimOf(sampleIndex, edge, 'en').sentence;
  };

  it('takes the article that the node has', () => {
    expect(sentence('algerie', 'founded', 'cemoc')).toBe('Algeria founded the CEMOC');
    expect(sentence('nicolas-lerner', 'leads', 'dgse')).toBe('Nicolas Lerner leads the DGSE');
  });

  it('writes a common noun small, and a plural verb after a plural', () => {
    expect(sentence('services-marocains', 'took-part-in', 'localisation-abaaoud')).toBe(
      'The Moroccan services took part in the locating of Abaaoud',
    );
  });
});

describe('a claim that all evidence denies', () => {
  const patrols = (words: readonly [fr: string, en: string], certainties: readonly Certainty[]) => {
    const mention = [mentionOf(article, 'La Garde')];
    const index = buildGraphIndex({
      format: 'maillage-graph',
      version: 1,
      articles: [article],
      predicates: {
        [asPredicateId('p')]: { family: 'cooperation', label: { fr: words[0], en: words[1] } },
      },
      nodes: [
        makeNode('a', 'agency', 'Cémoc', mention, { determiner: { fr: 'le' } }),
        makeNode('b', 'event', { fr: 'Patrouilles conjointes', en: 'Joint patrols' }, mention, {
          determiner: { fr: 'des' },
        }),
      ],
      edges: [
        makeEdge(
          'a',
          'p',
          'b',
          certainties.map((certainty) => evidenceOf(article, 'La Garde', certainty)),
        ),
      ],
      regions: [],
    });
    const [edge] = index.graph.edges;
    if (!edge) throw new Error('there is one edge');
    return {
      fr: claimOf(index, edge, 'fr').sentence,
      en: claimOf(index, edge, 'en').sentence,
      row: relationLabel(index, edge, index.node(asNodeId('a')), 'fr').label,
    };
  };

  it('is told as what did not happen, in rows too', () => {
    expect(patrols(['a participé à', 'took part in'], ['denied', 'denied'])).toEqual({
      fr: 'Le Cémoc n’a pas participé à des patrouilles conjointes',
      en: 'Cémoc never took part in joint patrols',
      row: 'n’a pas participé à des',
    });
    expect(patrols(['a mené', 'led'], ['denied']).fr).toBe('Le Cémoc n’a pas mené de patrouilles conjointes');
    expect(patrols(['a parlé de', 'spoke of'], ['denied']).fr).toBe(
      'Le Cémoc n’a pas parlé de patrouilles conjointes',
    );
  });

  it('stays a claim where one article asserts it, and where nothing is said of it', () => {
    expect(patrols(['a participé à', 'took part in'], ['denied', 'unconfirmed']).fr).toBe(
      'Le Cémoc a participé à des patrouilles conjointes',
    );
    expect(patrols(['a participé à', 'took part in'], []).en).toBe('Cémoc took part in joint patrols');
  });
});

describe('nameBeside', () => {
  const mention = [mentionOf(article, 'La Garde')];
  const drian = makeNode('drian', 'person', 'Jean-Yves Le Drian', mention);
  const visit = makeNode('visite', 'event', 'Visite de Jean-Yves Le Drian', mention, {
    determiner: { fr: 'la' },
    beside: [{ nodes: [drian.id], text: { fr: "la visite d'avril", en: 'the visit of April' } }],
  });

  it('has other words beside a node whose name the event’s own repeats', () => {
    expect(nameBeside(visit, drian, 'fr')).toBe('la visite d’avril');
    expect(nameBeside(visit, drian, 'en')).toBe('the visit of April');
  });

  it('is the usual name beside any other', () => {
    const other = makeNode('maroc', 'country', 'Maroc', mention);
    expect(nameBeside(visit, other, 'fr')).toBe('la visite de Jean-Yves Le Drian');
    expect(nameBeside(drian, visit, 'fr')).toBe('Jean-Yves Le Drian');
  });
});

describe('nameWithDeterminer', () => {
  const french = (name: string, determiner: string, words: string, type: NodeType = 'agency') => {
    const node = makeNode('n', type, name, [mentionOf(article, words)], { determiner: { fr: determiner } });
    const index = buildGraphIndex({
      format: 'maillage-graph',
      version: 1,
      articles: [article],
      predicates: {},
      nodes: [node],
      edges: [],
      regions: [],
    });
    return nameWithDeterminer(node, 'fr', index);
  };

  it('writes small what the texts write small, and nothing that they write large', () => {
    expect(french('Services marocains', 'les', 'services marocains')).toBe('les services marocains');
    expect(french('Garde civile', 'la', 'Garde civile')).toBe('la Garde civile');
    expect(french('DGSE', 'la', 'Figaro')).toBe('la DGSE');
    expect(french('Création du Cémoc', 'la', 'Figaro', 'event')).toBe('la création du Cémoc');
  });

  it('puts no space after an elided article', () => {
    expect(french('Armée malienne', "l'", 'Figaro')).toBe('l’Armée malienne');
  });

  it('writes an English common noun small also where nothing stands before it', () => {
    const english = (name: string, type: NodeType) =>
      nameWithDeterminer(makeNode('n', type, name, [mentionOf(article, 'Figaro')]), 'en', sampleIndex);
    expect(english('Northern Mali', 'place')).toBe('northern Mali');
    expect(english('Joint patrols', 'event')).toBe('joint patrols');
    expect(english('Operation Serval', 'event')).toBe('Operation Serval');
    expect(english('Northern Alliance', 'group')).toBe('Northern Alliance');
  });

  it('calls an event by its full name, others by the short one', () => {
    const cemoc = sampleIndex.node(asNodeId('cemoc'));
    expect(nameWithDeterminer(cemoc, 'fr')).toBe('le Cémoc');
    expect(nameOf(cemoc, 'en')).toBe('Joint Operational General Staff Committee');
    expect(nameOf(cemoc, 'en', 'short')).toBe('CEMOC');
    expect(nameOf(sampleIndex.node(asNodeId('mali')), 'fr', 'short')).toBe('Mali');
  });
});

describe('relationLabel', () => {
  const row = (edgeId: string, from: string) => {
    const edge = sampleIndex.findEdge(edgeId);
    if (!edge) throw new Error('no such edge');
    const { label, direction, other } = relationLabel(
      sampleIndex,
      edge,
      sampleIndex.node(asNodeId(from)),
      'fr',
    );
    return [label, direction, other.id];
  };

  it.each([
    ['a tiré profit de', 'Opération Serval', "l'", undefined, 'a tiré profit de l’'],
    ['a parlé de', 'Mali', 'le', undefined, 'a parlé du'],
    ['a appartenu à', 'Services marocains', 'les', undefined, 'a appartenu aux'],
    ['a participé à', 'Guerre', 'la', undefined, 'a participé à la'],
    ['a parlé de', 'Patrouilles conjointes', 'des', undefined, 'a parlé de'],
    ['a parlé de', 'Attaques', 'des', undefined, 'a parlé d’'],
    ['a parlé de', 'Aqmi', undefined, undefined, 'a parlé d’'],
    ['a parlé de', 'Prise d’otages', 'la', 'Européens retenus', 'a parlé d’'],
    ['a parlé de', 'Prise d’otages au Sahel', 'la', 'Prise d’otages', 'a parlé de la'],
    ['a fondé', 'Cémoc', 'le', undefined, 'a fondé'],
  ])('%s [%s], « %s »: leads to its short name (%s) by « %s »', (words, name, determiner, short, label) => {
    const mention = [mentionOf(article, 'La Garde')];
    const from = makeNode('from', 'country', 'Maroc', mention);
    const to = makeNode('to', 'event', name, mention, {
      ...(determiner && { determiner: { fr: determiner } }),
      ...(short && { short: { fr: short, en: short } }),
    });
    const edge = makeEdge('from', 'p', 'to', []);
    const index = buildGraphIndex({
      format: 'maillage-graph',
      version: 1,
      articles: [article],
      predicates: { [asPredicateId('p')]: { family: 'cooperation', label: { fr: words, en: words } } },
      nodes: [from, to],
      edges: [edge],
      regions: [],
    });
    expect(relationLabel(index, edge, from, 'fr').label).toBe(label);
  });

  it('does not lead to the name where the vocabulary has no inverse', () => {
    expect(row('cemoc--based-in--tamanrasset', 'tamanrasset')).toEqual(['est basé à', 'in', 'cemoc']);
  });

  it('reads from the end where one stands', () => {
    expect(row('algerie--founded--cemoc', 'algerie')).toEqual(['a fondé', 'out', 'cemoc']);
    expect(row('algerie--founded--cemoc', 'cemoc')).toEqual(['a pour fondateur', 'in', 'algerie']);
  });

  it('agrees with where one stands, and merges with the name beside it', () => {
    const speaker = makeNode('dupuy', 'person', 'Emmanuel Dupuy', [mentionOf(article, 'Figaro')]);
    const services = makeNode('s', 'agency', 'Services', [mentionOf(article, 'services')], {
      determiner: { fr: 'les' },
    });
    const index = buildGraphIndex({
      format: 'maillage-graph',
      version: 1,
      articles: [article],
      predicates: {
        [asPredicateId('p')]: {
          family: 'statement',
          label: { fr: 'a parlé de', en: 'spoke of' },
          inverse: { fr: 'a suscité des propos de', en: 'was mentioned by' },
        },
      },
      nodes: [speaker, services],
      edges: [makeEdge('dupuy', 'p', 's', [evidenceOf(article, 'services')])],
      regions: [],
    });
    const [edge] = index.graph.edges;
    if (!edge) throw new Error('there is one edge');
    expect(relationLabel(index, edge, services, 'fr').label).toBe('ont suscité des propos d’');
    expect(relationLabel(index, edge, services, 'en').label).toBe('were mentioned by');
    expect(relationLabel(index, edge, speaker, 'fr').label).toBe('a parlé des');
  });

  it('has no direction when both read alike', () => {
    expect(row('france--cooperates-with--maroc', 'maroc')).toEqual(['coopère avec', 'both', 'france']);
  });

  it('falls back on the label where the vocabulary has no inverse', () => {
    expect(row('nicolas-lerner--leads--dgse', 'dgse')).toEqual(['dirige', 'in', 'nicolas-lerner']);
  });
});

describe('claimFrom', () => {
  const tell = (edgeId: string, from: string) => {
    const edge = sampleIndex.findEdge(edgeId);
    if (!edge) throw new Error('no such edge');
    return claimFrom(sampleIndex, edge, asNodeId(from), 'fr').sentence;
  };

  it('tells a claim from either end, and joins what it must', () => {
    expect(tell('algerie--founded--cemoc', 'algerie')).toBe('L’Algérie a fondé le Cémoc');
    expect(tell('algerie--founded--cemoc', 'cemoc')).toBe('Le Cémoc a pour fondateur l’Algérie');
    expect(tell('france--cooperates-with--maroc', 'maroc')).toBe('Le Maroc coopère avec la France');
  });

  it('stands as it is where the vocabulary has no inverse', () => {
    expect(tell('nicolas-lerner--leads--dgse', 'dgse')).toBe('Nicolas Lerner dirige la DGSE');
  });
});
