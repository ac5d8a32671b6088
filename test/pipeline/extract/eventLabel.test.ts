import { describe, expect, it } from 'vitest';
import { eventLabel } from '../../../src/pipeline/extract/events/eventLabel.ts';
import type { EventNoun } from '../../../src/pipeline/extract/languages/eventNouns.ts';
import type { NamedNode } from '../../../src/pipeline/extract/types.ts';

const named = (fr: string, en: string, type: NamedNode['type'], article?: string): NamedNode => ({
  id: fr,
  type,
  label: { fr, en },
  names: [],
  countries: [],
  score: 1,
  why: 'acronym',
  from: 'new',
  ...(article === undefined ? {} : { determiner: { fr: article } }),
});
const noun = (fr: string, en: string, family: EventNoun['family']): EventNoun => ({
  family,
  kind: en,
  label: { fr, en },
  feminine: true,
});
const attack = noun('Attaque', 'attack', 'violence');
const agreement = noun('Accord', 'agreement', 'agreement');
const [mali, niger, iran, chad] = [
  named('Mali', 'Mali', 'country', 'le'),
  named('Niger', 'Niger', 'country', 'le'),
  named('Iran', 'Iran', 'country', "l'"),
  named('Tchad', 'Chad', 'country', 'le'),
];

describe('the name of an event', () => {
  it.each([
    [named('Gao', 'Gao', 'place'), 'Attaque de Gao'],
    [named('Hébron', 'Hebron', 'place'), "Attaque d'Hébron"],
    [named('Hambourg', 'Hamburg', 'place'), 'Attaque de Hambourg'],
    [named('Le Caire', 'Cairo', 'place'), 'Attaque du Caire'],
    [named('Les Mureaux', 'Les Mureaux', 'place'), 'Attaque des Mureaux'],
    [named('La Haye', 'The Hague', 'place'), 'Attaque de La Haye'],
    [mali, 'Attaque au Mali'],
    [iran, 'Attaque en Iran'],
    [named('Europe', 'Europe', 'place', "l'"), 'Attaque en Europe'],
    [named("Afrique de l'Ouest", 'West Africa', 'place', "l'"), "Attaque en Afrique de l'Ouest"],
    [named('Crimée', 'Crimea', 'place', 'la'), 'Attaque en Crimée'],
    [named('mer Rouge', 'Red Sea', 'place', 'la'), 'Attaque en mer Rouge'],
    [named('bande de Gaza', 'Gaza Strip', 'place', 'la'), 'Attaque dans la bande de Gaza'],
    [named('océan Indien', 'Indian Ocean', 'place', "l'"), "Attaque dans l'océan Indien"],
    [named('Nord du Mali', 'Northern Mali', 'place', 'le'), 'Attaque dans le Nord du Mali'],
    [named('Aéroport de Bamako', 'Bamako airport', 'place', "l'"), "Attaque à l'aéroport de Bamako"],
    [named('Sahel', 'Sahel', 'place', 'le'), 'Attaque au Sahel'],
    [named('Balkans', 'Balkans', 'place', 'les'), 'Attaque dans les Balkans'],
    [named('îles Canaries', 'Canary Islands', 'place', 'les'), 'Attaque aux îles Canaries'],
  ])('says in French where it was as the place wants it: %j', (place, label) => {
    expect(eventLabel(attack, place, null, [], null).label.fr).toBe(label);
  });

  it.each([
    [[mali, niger], 'Accord entre le Mali et le Niger', 'Agreement between Mali and Niger'],
    [
      [mali, niger, mali, iran],
      "Accord entre le Mali, le Niger et l'Iran",
      'Agreement between Mali, Niger and Iran',
    ],
    [
      [mali, niger, iran, chad],
      "Accord entre le Mali, le Niger et d'autres",
      'Agreement between Mali, Niger and others',
    ],
  ])('names those who took part, each once: %j', (parties, fr, en) => {
    expect(eventLabel(agreement, null, null, parties, null).label).toEqual({ fr, en });
  });

  it('says of a coup whom it was against, and of a suspension whose it is', () => {
    const coup = noun("Coup d'État", 'coup', 'coup');
    expect(eventLabel(coup, null, mali, [], null).label).toEqual({
      fr: "Coup d'État contre le Mali",
      en: 'Coup against Mali',
    });
    expect(eventLabel(noun('Suspension', 'suspension', 'justice'), null, null, [], mali).label).toEqual({
      fr: 'Suspension du Mali',
      en: 'Suspension of Mali',
    });
    expect(eventLabel(attack, null, null, [], mali).label.fr).toBe('Attaque contre le Mali');
  });

  it('writes a body in small letters as in a sentence', () => {
    const police = { ...named('Police turque', 'Turkish police', 'agency', 'la'), names: ['police turque'] };
    expect(eventLabel(attack, null, null, [police], null).label.fr).toBe('Attaque par la police turque');
  });

  it('names all who did it', () => {
    expect(eventLabel(attack, null, null, [mali, niger], null).label).toEqual({
      fr: 'Attaque par le Mali et le Niger',
      en: 'Attack by Mali and Niger',
    });
  });
});
