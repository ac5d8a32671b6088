import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/domain/graph/schema.ts';
import { attributionParts, attributionSentence } from '../../../src/domain/passages/attributionSentence.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const [stated, attributed] = sampleIndex.edge(
  edgeIdOf('services-marocains', 'located', 'localisation-abaaoud'),
).evidence;
if (!stated || !attributed) throw new Error('The sample lacks its evidence.');

const say = (attributedTo: string, via: readonly string[] = [], language: 'fr' | 'en' = 'fr') =>
  attributionSentence(sampleIndex, { ...attributed, attributedTo, via } as Evidence, language);

describe('who says it, as a sentence', () => {
  it('is nothing when the article says it itself', () => {
    expect(attributionSentence(sampleIndex, stated, 'fr')).toBeNull();
  });

  it('names the speaker, who cites them, and who repeats it', () => {
    expect(attributionSentence(sampleIndex, attributed, 'fr')).toBe(
      'Selon Nice-Matin, cité par Al Ahdath Al Maghribia, repris par Kiosque360',
    );
    expect(attributionSentence(sampleIndex, attributed, 'en')).toBe(
      'According to Nice-Matin, cited by Al Ahdath Al Maghribia, repeated by Kiosque360',
    );
  });

  it.each([
    ['dgse', 'Selon la DGSE, citée par Kiosque360'],
    ['services-marocains', 'Selon les services marocains, cités par Kiosque360'],
    ['algerie', 'Selon l’Algérie, citée par Kiosque360'],
    ['les mêmes sources', 'Selon les mêmes sources, citées par Kiosque360'],
    ['Les mêmes experts', 'Selon les mêmes experts, cités par Kiosque360'],
    ['Différentes sources médiatiques', 'Selon différentes sources médiatiques, citées par Kiosque360'],
    ['source proche du ministère', 'Selon source proche du ministère, citée par Kiosque360'],
    ['un haut gradé de l’armée', 'Selon un haut gradé de l’armée, cité par Kiosque360'],
    ['Des experts proches des sources', 'Selon des experts proches des sources, cités par Kiosque360'],
    ['Le Monde et Le Figaro', 'Selon Le Monde et Le Figaro, cités par Kiosque360'],
  ])('makes the participle agree with %s', (speaker, sentence) => {
    expect(say(speaker)).toBe(sentence);
  });

  it('says the article’s own words as the graph tells them, in the reader’s language', () => {
    const evidence = {
      ...attributed,
      attributedTo: 'source militaire, de source diplomatique',
      speaker: { fr: "des témoins d'ici et une source militaire", en: 'witnesses and a military source' },
      via: [],
    } as Evidence;
    expect(attributionSentence(sampleIndex, evidence, 'fr')).toBe(
      'Selon des témoins d’ici et une source militaire, cités par Kiosque360',
    );
    expect(attributionSentence(sampleIndex, evidence, 'en')).toBe(
      'According to witnesses and a military source, cited by Kiosque360',
    );
    expect(attributionParts(sampleIndex, evidence, 'en')?.map(({ verbatim }) => verbatim)).toEqual([
      false,
      false,
    ]);
    const { speaker: _, ...bare } = evidence;
    expect(attributionParts(sampleIndex, bare, 'en')?.[0]?.verbatim).toBe(true);
  });

  it('makes the second participle agree with the second speaker', () => {
    expect(say('nicolas-lerner', ['des sources médiatiques'])).toBe(
      'Selon Nicolas Lerner, cité par des sources médiatiques, reprises par Kiosque360',
    );
    expect(say('nicolas-lerner', ['dgse'], 'en')).toBe(
      'According to Nicolas Lerner, cited by the DGSE, repeated by Kiosque360',
    );
  });
});
