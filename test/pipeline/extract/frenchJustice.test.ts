import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

const read = (...sentences: readonly string[]) => relate(namedArticle(sentences.join('\n'), cast, 'fr'));

/** The events of marked sentences, with their dates. */
const told = (...sentences: readonly string[]): string[] =>
  read(...sentences).events.map(({ label, when }) => [label.fr, ...(when === null ? [] : [when])].join(', '));

/** Who takes which part in the events of marked sentences. */
const parts = (...sentences: readonly string[]): string[] => {
  const { events, relations } = read(...sentences);
  const kinds = new Map(events.map(({ id, label }) => [id, label.fr.split(' ')[0]]));
  return relations
    .filter(({ source, target }) => kinds.has(source) || kinds.has(target))
    .map(({ source, predicate, target }) =>
      [kinds.get(source) ?? source, predicate, kinds.get(target) ?? target].join(' '),
    )
    .sort();
};

describe('verdicts of French courts', () => {
  it('takes a sentence that is given to someone for a conviction', () => {
    expect(parts('Une peine de six ans a été infligée à [Keïta|keita].')).toEqual([
      'keita was-target-of Condamnation',
    ]);
    expect(parts('[Keïta|keita] s’est vu infliger douze ans de prison.')).toEqual([
      'keita was-target-of Condamnation',
    ]);
    expect(parts('Le tribunal a infligé une peine de deux ans à [Keïta|keita].')).toEqual([
      'keita was-target-of Condamnation',
    ]);
    expect(told('Les joueurs ont infligé une défaite à l’équipe du [Mali|mali].')).toEqual([]);
    expect(told('L’armée a infligé de lourdes pertes à [Aqmi|aqmi] {lundi|2023-03-06}.')).toEqual([]);
  });

  it('knows whom a court finds guilty', () => {
    for (const found of ['reconnu', 'déclaré', 'jugé', 'retenu'])
      expect(parts(`[Keïta|keita] a été ${found} coupable de complicité.`)).toEqual([
        'keita was-target-of Condamnation',
      ]);
    expect(told('[Keïta|keita] a été jugé dangereux par des voisins.')).not.toContain(
      "Condamnation d'Ibrahim Keïta",
    );
    expect(told('[Keïta|keita] a été déclaré candidat {lundi|2023-03-06}.')).toEqual([]);
  });

  it('counts those acquitted and convicted who have no name', () => {
    expect(told('Quatre des cinq accusés ont été acquittés.')).toEqual(['Acquittement']);
    expect(told('Les accusés nient.')).toEqual([]);
    expect(
      told('[Keïta|keita] a été condamné à vingt ans de prison.', 'Tous les hommes ont été condamnés.'),
    ).toHaveLength(2);
    expect(
      told(
        '[Keïta|keita] a été condamné à vingt ans de prison.',
        'Deux hommes ont été acquittés.',
        'Trois hommes ont été condamnés.',
      ),
    ).toHaveLength(3);
  });

  it('leaves the date of a crime to the crime', () => {
    expect(
      told('[Keïta|keita] a été reconnu coupable d’avoir tué un soldat le {3 mai 2012|2012-05-03}.'),
    ).toEqual(["Condamnation d'Ibrahim Keïta", 'Mort par Ibrahim Keïta, 2012-05-03']);
    expect(
      told(
        '[Keïta|keita] a été condamné pour un attentat commis à [Gao|gao] le {3 mai 2012|2012-05-03}.',
      ).toSorted(),
    ).toEqual(['Attentat de Gao, 2012-05-03', "Condamnation d'Ibrahim Keïta"]);
    expect(
      told('[Keïta|keita] a été condamné {lundi|2023-03-06} pour un attentat commis à [Gao|gao].'),
    ).toContain("Condamnation d'Ibrahim Keïta, 2023-03-06");
    expect(
      read('[Keïta|keita] a été arrêté pour avoir tué un soldat le {3 mai 2012|2012-05-03}.').relations.map(
        ({ when }) => when,
      ),
    ).not.toContain('2012-05-03');
  });

  it('does not take judges who deliberate for troops that leave', () => {
    expect(told('Les juges se sont retirés {lundi|2023-03-06} pour délibérer.')).toEqual([]);
    expect(told('Les troupes du [Mali|mali] se sont retirées {lundi|2023-03-06}.')).toHaveLength(1);
  });

  it('knows whom a prosecutor and a warrant are against', () => {
    expect(parts('Le procureur a requis dix ans de prison contre [Keïta|keita].')).toEqual([
      'keita was-target-of Réquisitoire',
    ]);
    expect(
      parts('La [France|france] a décerné un mandat d’arrêt international à l’encontre de [Keïta|keita].'),
    ).toEqual(['france carried-out Mandat', 'keita was-target-of Mandat']);
  });
});

describe('arrests and seizures in French', () => {
  it('reads on behind what people are suspected of', () => {
    for (const of of ['soupçonnées d’appartenir à [Aqmi|aqmi]', 'accusées d’avoir tué un soldat'])
      expect(told(`Six personnes ${of} ont été arrêtées à [Gao|gao].`)).toEqual(['Arrestation de Gao']);
    expect(told('[Keïta|keita] est soupçonné d’avoir tué un soldat.')).toEqual([]);
  });

  it('gives police custody its place and its day', () => {
    expect(told('Deux hommes ont été placés en garde à vue {mardi|2023-03-07} à [Gao|gao].')).toEqual([
      'Garde à vue de Gao, 2023-03-07',
    ]);
    expect(parts('La garde à vue de [Keïta|keita] a été prolongée.')).toEqual(['keita was-target-of Garde']);
    expect(told('Une garde d’honneur a été vue {mardi|2023-03-07} à [Gao|gao].')).toEqual([]);
  });

  it('counts whom an operation brought before the next arrests', () => {
    expect(
      told(
        'Cinq trafiquants ont été arrêtés {lundi|2023-03-06} lors d’une opération.',
        'Quelque 150 migrants ont été arrêtés.',
      ),
    ).toHaveLength(2);
  });

  it('takes what searchers come upon for a seizure', () => {
    for (const who of ['Les douaniers', 'La gendarmerie', 'Les enquêteurs'])
      expect(told(`${who} a découvert 300 kilos de cocaïne à [Gao|gao].`)).toEqual(['Saisie de Gao']);
    expect(
      told(
        'Sept tonnes de cocaïne saisies à [Gao|gao].',
        'Sept tonnes de drogue ont été découvertes {lundi|2023-03-06} dans un conteneur.',
      ),
    ).toEqual(['Saisie de Gao, 2023-03-06']);
    expect(
      told(
        'Sept tonnes de cocaïne saisies à [Gao|gao].',
        'Six tonnes de drogue ont été découvertes {lundi|2023-03-06} dans un conteneur.',
      ),
    ).toHaveLength(2);
    expect(told('Les policiers ont trouvé deux sacs de cannabis à [Gao|gao].')).toEqual(['Saisie de Gao']);
    expect(told('Un promeneur a trouvé des munitions à [Gao|gao].')).toEqual([]);
    expect(told('La police a trouvé un témoin à [Gao|gao].')).toEqual([]);
  });

  it('tells weapons from assaults and workshops from meetings', () => {
    expect(told('La police a mis la main sur 40 fusils d’assaut à [Gao|gao].')).toEqual(['Saisie de Gao']);
    expect(told('L’homme fabriquait des bombes dans un atelier à [Gao|gao].')).toEqual([]);
    expect(told('Un atelier sur la paix s’est tenu à [Gao|gao].')).toHaveLength(1);
  });
});

describe('rescues at sea in French', () => {
  it('takes what people managed to do as done', () => {
    expect(told('Trente migrants ont pu être secourus {mardi|2023-03-07}.')).toEqual([
      'Sauvetage, 2023-03-07',
    ]);
    expect(told('Le suspect a pu être arrêté à [Gao|gao].')).toEqual(['Arrestation de Gao']);
    for (const not of ['aurait pu', 'n’a pu', 'n’a pas pu', 'peut'])
      expect(told(`Le suspect ${not} être arrêté à [Gao|gao].`)).toEqual([]);
    // He may have been.
    expect(told('[Keïta|keita] a pu être tué à [Gao|gao].')).toEqual([]);
  });

  it('knows those who are brought to safety', () => {
    expect(told('Les marins sont parvenus à mettre en sécurité 34 migrants au large de [Gao|gao].')).toEqual([
      'Sauvetage de Gao',
    ]);
    expect(told('Le ministre veut mettre en sécurité les écoles de [Gao|gao].')).toEqual([]);
  });

  it('knows boats that turn over', () => {
    expect(told('Un canot s’est renversé {mardi|2023-03-07} au large de [Gao|gao].')).toEqual([
      'Naufrage de Gao, 2023-03-07',
    ]);
    expect(told('La tendance s’est renversée {mardi|2023-03-07} à [Gao|gao].')).toEqual([]);
  });
});

describe('bills in French', () => {
  it('knows decrees by those who sign them', () => {
    expect(told('[Macron|macron] a signé {lundi|2023-03-06} un décret de grâce.')).toEqual([
      'Décret par Emmanuel Macron, 2023-03-06',
    ]);
    expect(told('[Macron|macron] a signé {lundi|2023-03-06} un livre.')).toEqual([]);
    expect(told('[Macron|macron] a pris {lundi|2023-03-06} la parole.')).toEqual([]);
  });

  it('knows what is adopted by the noun behind « projet »', () => {
    for (const text of ['le projet de loi sur la presse', 'deux textes sur la presse', 'le code pénal'])
      expect(told(`Le [Mali|mali] a adopté {jeudi|2023-03-09} ${text}.`)).toEqual([
        'Adoption par le Mali, 2023-03-09',
      ]);
    expect(told('Le [Mali|mali] a adopté {jeudi|2023-03-09} un projet de barrage.')).toEqual([]);
  });
});

describe('violence that was only plotted, in French', () => {
  const certainties = (...sentences: readonly string[]): string[] =>
    read(...sentences)
      .relations.filter(({ predicate }) => predicate === 'happened-in')
      .map(({ target, certainty }) => `${target} ${certainty}`);

  it.each([
    'La cellule préparait un attentat à [Gao|gao].',
    'Les suspects s’apprêtaient à commettre des attentats à [Gao|gao].',
    'La police a déjoué un attentat à [Gao|gao].',
    'Deux hommes ont été arrêtés pour avoir projeté une attaque à [Gao|gao].',
  ])('does not say that it took place: %j', (text) => {
    expect(certainties(text)).toEqual(['gao unconfirmed']);
  });

  it('says so of what was carried out', () => {
    expect(certainties('[Aqmi|aqmi] a commis un attentat à [Gao|gao].')).toEqual(['gao stated']);
    expect(certainties('[Keïta|keita] a préparé l’attentat de [Gao|gao].')).toEqual(['gao stated']);
  });

  it('knows who planned it all the same', () => {
    expect(parts('[Aqmi|aqmi] préparait un attentat à [Gao|gao].')).toContain('aqmi planned Attentat');
  });

  it('is not the attack that was told before', () => {
    expect(
      told('Un attentat a fait dix morts à [Gao|gao].', 'Le suspect préparait une attaque.', 'Il a avoué.'),
    ).toEqual(['Attentat de Gao']);
    expect(
      read('Un attentat a fait dix morts à [Gao|gao].', 'Le suspect préparait une attaque.').events[0]
        ?.passages,
    ).toHaveLength(1);
  });
});

describe('deaths and journeys of migrants in French', () => {
  it('gives those who drowned their place and their day', () => {
    expect(told('Quinze migrants sont morts noyés {mardi|2023-03-07} au large de [Gao|gao].')).toEqual([
      'Mort de Gao, 2023-03-07',
    ]);
    expect(told('Un bébé a péri noyé {mardi|2023-03-07} au large de [Gao|gao].')).toEqual([
      'Mort de Gao, 2023-03-07',
    ]);
  });

  it('tells from where people are flown home, and since when people are counted', () => {
    expect(parts('L’[ONU|onu] a rapatrié {jeudi|2023-03-09} 120 migrants depuis [Gao|gao].')).toContain(
      'Évacuation started-from gao',
    );
    expect(told('Plus de 300 personnes ont été arrêtées depuis {janvier|2023-01}.')).toEqual([]);
  });
});
