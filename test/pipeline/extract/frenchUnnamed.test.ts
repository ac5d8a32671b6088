import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast, claims, eventNames } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

const placesIn = (marked: string): string[] =>
  claims(marked).flatMap(
    (claim) => / (?:happened-in|headed-to|started-from) ([\w-]+)/u.exec(claim)?.[1] ?? [],
  );

describe('French events of which a part has no name', () => {
  it.each([
    [
      'meets whoever is told by an office, a pronoun or a few words',
      '[Macron|macron] a reçu le chef de la junte.\nLes otages seront reçus par [Keïta|keita].',
      ["Rencontre d'Emmanuel Macron", "Rencontre d'Ibrahim Keïta"],
    ],
    [
      'tells of talks that someone has or will have',
      'Les deux ministres auront des entretiens.',
      ['Rencontre'],
    ],
    [
      'tells of sittings held with colleagues',
      'Le chef de la police avait tenu des séances de travail avec ses collègues.',
      ['Réunion'],
    ],
    [
      'tells what was done to so many of those told before',
      'Onze personnes ont été arrêtées, dont neuf ont été mises en examen.',
      ['Arrestation', 'Inculpation'],
    ],
    [
      'keeps being held by the police apart from prison before trial',
      'Deux hommes ont été placés en garde à vue.\nUn suspect a été placé en détention provisoire.',
      ['Garde à vue', 'Détention'],
    ],
    ['tells of things seized', 'Des voitures et des bijoux ont été saisis.', ['Saisie']],
    ['tells of a leader without a name', 'Le cerveau du réseau a été arrêté.', ['Arrestation']],
    [
      'tells of a search or an inquiry by what it brought about',
      'Les perquisitions ont abouti.\nLes investigations ont montré que rien ne manquait.',
      ['Perquisitions', 'Enquête'],
    ],
  ])('%s', (_, marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });

  it.each([
    [
      'what is received, taken in or only wished for',
      'La [France|france] a accueilli dix mille réfugiés.\n[Macron|macron] a reçu un appel.\n[Keïta|keita] veut avoir des entretiens.',
    ],
    ['talks that nobody had', 'Les ministres n’ont pas eu d’entretiens.'],
    ['what an inquiry will show', 'L’enquête permettra de comprendre.\nLa mission vise à former.'],
    ['a number that counts nothing told', 'Neuf ans ont passé.'],
  ])('makes none of %s', (_, marked) => {
    expect(eventNames(marked)).toEqual([]);
  });

  it('keeps the visits of different people apart, and one that is told twice together', () => {
    expect(
      eventNames(
        '[Macron|macron] a effectué une visite au [Mali|mali].\n[Keïta|keita] a entamé une visite au [Mali|mali].\nLa visite de [Macron|macron] a plu.',
      ),
    ).toEqual(["Visite d'Emmanuel Macron au Mali", 'Visite au Mali']);
  });

  it('keeps apart whom the same subject will see one after the other', () => {
    expect(
      eventNames('[Macron|macron] aura des entretiens avec [Diallo|diallo] et sera reçu par [Keïta|keita].'),
    ).toHaveLength(2);
  });
});

describe('where French events take place', () => {
  it.each([
    [
      'in each place of a list, whatever the last preposition',
      'La police a arrêté dix hommes à [Gao|gao], [Kidal|kidal] et au [Mali|mali].',
      ['gao', 'kidal', 'mali'],
    ],
    [
      'in the town that an area is near to, and in the area',
      'La police a saisi des armes dans le [nord du Mali|nord-du-mali], près de [Gao|gao].',
      ['gao', 'nord-du-mali'],
    ],
    [
      'in « cette ville », the one named before it',
      'Une explosion a eu lieu à [Gao|gao].\nC’est dans cette ville que dix soldats ont été tués mardi dans une embuscade.',
      ['gao', 'gao'],
    ],
    [
      'in « les lieux » of the sentence before',
      'Une attaque a eu lieu à [Gao|gao].\n[Keïta|keita] s’est rendu sur les lieux.',
      ['gao', 'gao'],
    ],
    [
      'where « les faits » were',
      'Deux hommes ont été tués.\nLes faits se sont déroulés à [Kidal|kidal].',
      ['kidal'],
    ],
    ['whence someone left', 'Le départ des soldats français de [Gao|gao] a surpris.', ['gao']],
    [
      'from where to where a convoy went',
      'Un convoi est parti de [Gao|gao] pour [Kidal|kidal].',
      ['gao', 'kidal'],
    ],
  ])('are told: %s', (_, marked, places) => {
    expect(placesIn(marked).sort()).toEqual(places);
  });

  it.each([
    [
      'a town of several',
      'L’attaque de [Gao|gao] a suivi celle de [Kidal|kidal].\nDix hommes ont été arrêtés dans cette ville.',
      ['gao'],
    ],
    [
      'where what someone admits was',
      'Dix hommes ont été arrêtés.\nIls reconnaissent les faits à [Gao|gao].',
      [],
    ],
    ['with whom', 'La police a arrêté dix hommes à [Gao|gao] et avec eux un chef à [Kidal|kidal].', ['gao']],
  ])('are not told by %s', (_, marked, places) => {
    expect(placesIn(marked)).toEqual(places);
  });
});

describe('what French words tell of an event', () => {
  it.each([
    ['[Keïta|keita] a été décoré à [Gao|gao].', ["Décoration d'Ibrahim Keïta à Gao"]],
    ['Une bombe a été désamorcée à [Gao|gao].', ['Désamorçage de Gao']],
    ['Une cérémonie d’hommage a eu lieu à [Gao|gao].', ['Cérémonie de Gao']],
    ['Des coups de feu ont retenti à [Gao|gao].', ['Tirs de Gao']],
    ['[Keïta|keita] a fait appel du jugement.', ['Appel par Ibrahim Keïta']],
    ['La mobilisation des enseignants à [Gao|gao] a réussi.', ['Manifestation de Gao']],
    ['Des déplacés ont afflué à [Gao|gao].', ['Afflux de Gao']],
    ['Le transfert de deux détenus à [Gao|gao] a eu lieu.', ['Transfèrement à Gao']],
  ])('%s', (marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });

  it.each([
    'La mobilisation des ressources à [Gao|gao] a réussi.',
    'L’indépendance de la justice au [Mali|mali] inquiète.',
    'La décoration de la ville de [Gao|gao] plaît.',
    'Un atelier de réparation à [Gao|gao] a ouvert.',
    'La venue du printemps à [Gao|gao] réjouit.',
    'Les critiques ont afflué à [Gao|gao].',
    'Le mariage pour tous en [France|france] a divisé.',
    'La bagarre politique au [Mali|mali] a repris.',
    'L’exode rural au [Mali|mali] continue.',
    'L’hymne national a retenti à [Gao|gao].',
    'Les rebelles ont marché sur [Bamako|bamako].',
    'Le [Mali|mali] a fait appel à des instructeurs.',
    'L’[armée malienne|armee-malienne] a fait feu de tout bois à [Gao|gao].',
    'Le transfert de technologies au [Mali|mali] a eu lieu.',
    'La disparition de la menace à [Gao|gao] rassure.',
    'La [France|france] est partie du principe.',
  ])('is none: %s', (marked) => {
    expect(eventNames(marked)).toEqual([]);
  });
});

describe('who takes part in a French event', () => {
  const told = (marked: string): string[] =>
    claims(marked).filter((claim) =>
      / (?:was-target-of|nationals-suffered|took-part-in|carried-out|led-to) /u.test(claim),
    );

  it.each([
    [
      'whoever falls into an ambush',
      'Une patrouille de soldats [maliens|mali] est tombée dans une embuscade à [Gao|gao].',
      ['mali nationals-suffered embuscade-de-gao'],
    ],
    [
      'whoever survives an attack',
      '[Keïta|keita] a survécu à un attentat à [Gao|gao].',
      ['keita was-target-of attentat-de-gao'],
    ],
    [
      'the group that rises',
      'L’insurrection d’[Aqmi|aqmi] a fait dix morts à [Gao|gao].',
      ['aqmi carried-out soulevement-d-aqmi-a-gao'],
    ],
    [
      'those who are received and those who receive',
      '[Macron|macron] a accordé une audience à [Keïta|keita].',
      [
        'keita took-part-in audience-entre-emmanuel-macron-et-ibrahim-keita',
        'macron took-part-in audience-entre-emmanuel-macron-et-ibrahim-keita',
      ],
    ],
    [
      'who worked with those who arrested someone',
      'Le [BCIJ|bcij] a arrêté dix hommes à [Gao|gao], en coordination avec la [DGSE|dgse].',
      ['bcij carried-out arrestation-de-gao', 'dgse took-part-in arrestation-de-gao'],
    ],
    [
      'who worked closely with them',
      'Le [BCIJ|bcij] a arrêté dix hommes à [Gao|gao], en étroite collaboration avec la [DGSE|dgse].',
      ['bcij carried-out arrestation-de-gao', 'dgse took-part-in arrestation-de-gao'],
    ],
    [
      'who lent help',
      'Une opération menée à [Gao|gao] avec l’appui de la [France|france] a échoué.',
      ['france took-part-in operation-de-gao'],
    ],
    [
      'who was given an inquiry',
      'L’enquête a été confiée à la [DGSE|dgse].',
      ['dgse carried-out enquete-par-dgse'],
    ],
    [
      'who was given an inquiry into something',
      'L’enquête sur l’attentat de [Gao|gao] a été confiée à la [DGSE|dgse].',
      ['dgse carried-out enquete-par-dgse'],
    ],
    [
      'of which state someone in an office is',
      'Un opposant [malien|mali|demonym] a été tué à [Gao|gao].',
      ['mali nationals-suffered mort-de-gao'],
    ],
    [
      'of an operation what it allowed to be done',
      'L’opération menée à [Gao|gao] a permis de démanteler un réseau et d’arrêter dix hommes.',
      ['operation-de-gao led-to arrestation-de-gao', 'operation-de-gao led-to demantelement-de-gao'],
    ],
  ])('is told: %s', (_, marked, lines) => {
    expect(told(marked)).toEqual(lines);
  });

  it.each([
    ['what has not been allowed', 'L’opération menée à [Gao|gao] n’a pas permis d’arrêter dix hommes.'],
    ['whoever might fall into one', '[Keïta|keita] pourrait tomber dans une embuscade à [Gao|gao].'],
    ['whose help was wanted', 'Le [BCIJ|bcij] veut arrêter dix hommes avec l’appui de la [DGSE|dgse].'],
    ['a hearing of a court', 'L’audience du procès a repris à [Gao|gao].'],
  ])('is not told by %s', (_, marked) => {
    expect(told(marked)).toEqual([]);
  });
});

describe('what befell French people, and where', () => {
  it.each([
    [
      'takes deaths after a shipwreck as the shipwreck',
      'Vingt migrants sont morts après le naufrage de leur bateau à [Gao|gao].',
      ['Naufrage de Gao'],
    ],
    [
      'takes an incident as what the verb says it was',
      'Huit fermiers ont été enlevés dans un incident survenu à [Gao|gao].',
      ['Enlèvement de Gao'],
    ],
    [
      'refers « l’attaque » to a kidnapping',
      'Huit fermiers ont été enlevés à [Gao|gao].\nDes témoins ont confirmé l’attaque.',
      ['Enlèvement de Gao'],
    ],
    [
      'tells of who was found guilty',
      '[Keïta|keita] a été reconnu coupable de fraude.',
      ["Condamnation d'Ibrahim Keïta"],
    ],
    [
      'reads whom a court tried in their absence',
      'Le tribunal a condamné par contumace [Keïta|keita].',
      ["Condamnation d'Ibrahim Keïta"],
    ],
    [
      'reads the talks that someone will have',
      'Les entretiens qu’aura [Macron|macron] avec [Keïta|keita] porteront sur l’eau.',
      ['Rencontre entre Ibrahim Keïta et Emmanuel Macron'],
    ],
    [
      'keeps apart what is told beside another',
      'Une attaque a eu lieu à [Gao|gao] {samedi|2012-05-05}.\n{Samedi|2012-05-05} également, dix hommes ont été tués dans l’explosion d’une bombe.',
      ['Attaque de Gao', 'Explosion'],
    ],
    [
      'takes « cette audience » as the meeting',
      '[Macron|macron] a reçu [Keïta|keita].\nCette audience s’est tenue en présence de [Diallo|diallo].',
      ['Rencontre entre Emmanuel Macron, Ibrahim Keïta et Awa Diallo'],
    ],
    [
      'keeps the hearing of an accused apart from a meeting',
      '[Macron|macron] a reçu [Keïta|keita].\nCette audience s’est tenue en présence de l’accusé.',
      ['Rencontre entre Emmanuel Macron et Ibrahim Keïta', 'Audience'],
    ],
    [
      'tells of drugs that were found',
      'La découverte de deux tonnes de cocaïne à [Gao|gao] a surpris.',
      ['Découverte de Gao'],
    ],
    [
      'tells of fighting by whom it drove out',
      'Les combats ont déplacé mille personnes à [Gao|gao].',
      ['Combats de Gao'],
    ],
    [
      'reads « la ville » where one town is named',
      'Chaos à [Gao|gao] alors que [Aqmi|aqmi] a pris le contrôle de la ville.',
      ['Prise de Gao'],
    ],
    [
      'takes no date of what came before',
      'Ce coup de filet à [Gao|gao] fait suite à l’arrestation {le 24 janvier|2012-01-24} de dix hommes à [Kidal|kidal].',
      ['Coup de filet de Gao', 'Arrestation de Kidal'],
    ],
    ['tells of a speech', '[Macron|macron] a prononcé un discours à [Gao|gao].', ['Discours de Gao']],
    ['tells of a march', 'Des milliers de personnes ont marché à [Gao|gao].', ['Manifestation de Gao']],
    [
      'tells whom without a name forces struck',
      'L’[armée malienne|armee-malienne] a frappé un groupe terroriste.',
      ['Attaque par Armée malienne'],
    ],
    [
      'tells of a warrant and who issued it',
      'Un homme fait l’objet d’un mandat d’arrêt émis par la [France|france].',
      ["Mandat d'arrêt par la France"],
    ],
    [
      'takes a pronoun that counts the dead for the event told',
      'Une attaque a visé [Gao|gao].\nElle a fait six morts.',
      ['Attaque de Gao'],
    ],
    [
      'reads a superlative as part of its noun',
      'L’attaque la plus meurtrière a eu lieu à [Gao|gao].',
      ['Attaque de Gao'],
    ],
    [
      'reads on behind the wounded',
      'Dix hommes ont été tués et neuf autres blessés à [Gao|gao] lors d’une attaque.',
      ['Attaque de Gao'],
    ],
    [
      'takes an attack in an area and one on a town in it for one',
      'Une attaque a eu lieu dans le [nord du Mali|nord-du-mali].\nUne attaque a visé [Gao|gao].',
      ['Attaque de Nord Du Mali'],
    ],
    [
      'takes « accord de cessez-le-feu » as one',
      'Un accord de cessez-le-feu a été signé à [Gao|gao].',
      ['Cessez-le-feu de Gao'],
    ],
    [
      'tells of those who are gathered',
      'Les dirigeants de l’[ONU|onu], réunis à [Gao|gao], ont parlé.',
      ['Réunion de Gao'],
    ],
    [
      'reads where something was before a clause that says more of the place',
      'À [Gao|gao], qui se trouve au nord, un poste a été attaqué.',
      ['Attaque de Gao'],
    ],
    [
      'places an agreement where it was signed, not where what it is on will be',
      '[Keïta|keita] a signé à [Gao|gao] un accord sur l’ouverture d’un dialogue national à [Kidal|kidal].',
      ['Accord de Gao', 'Négociations de Kidal'],
    ],
    [
      'tells of an agreement that was reached',
      'Le [Mali|mali] et la [France|france] sont parvenus à un accord.',
      ['Accord entre le Mali et la France'],
    ],
    ['tells of a summit that opens once', 'L’ouverture du sommet de [Gao|gao] a eu lieu.', ['Sommet de Gao']],
    [
      'reads « la même ville »',
      'Une explosion a frappé [Gao|gao].\nDix hommes ont été arrêtés dans la même ville.',
      ['Explosion de Gao', 'Arrestation de Gao'],
    ],
  ])('%s', (_, marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });

  it.each([
    'Le [BCIJ|bcij] reçoit depuis hier les bulletins de vote.',
    '[Keïta|keita] est présumé mort au [Mali|mali].',
    '[Keïta|keita] a été reconnu par un témoin.',
    'Les soixante qui ont entamé le voyage ont péri.',
    'Le bureau de vote de [Gao|gao] a ouvert.',
    'Le droit de vote des femmes au [Mali|mali] est ancien.',
    'La découverte d’un vaccin à [Gao|gao] a surpris.',
    'Le plan a marché à [Gao|gao].',
    'Les écoliers rentraient à [Gao|gao].',
    'Les soldats de la mission de l’[ONU|onu] ([Onu|onu]) patrouillent.',
    'Elle a fait six pas à [Gao|gao].',
    'La vue est belle au sommet du mont, à [Gao|gao].',
    'Tout s’est passé sans incident à [Gao|gao].',
    'L’enlèvement des ordures à [Gao|gao] a repris.',
    'Ses recherches sur le climat se poursuivent à [Gao|gao].',
  ])('tells of none, or of nothing else: %s', (marked) => {
    expect(eventNames(marked).filter((name) => !name.startsWith('Mort'))).toEqual([]);
  });
});

describe('when French events were', () => {
  const when = (marked: string) =>
    relate(namedArticle(marked, cast)).events.map(({ label, when }) => `${label.fr} ${when}`);

  it('is uncertain where the conditional says so, which is no imperfect', () => {
    expect(claims('[Keïta|keita] rentrerait à [Gao|gao].')).toContain(
      'retour-d-ibrahim-keita-a-gao happened-in gao, unconfirmed',
    );
  });

  it('is not when what they followed was', () => {
    expect(
      when('L’attaque de [Gao|gao] survient après la visite {dimanche|2012-05-06} de [Macron|macron].'),
    ).toContain('Attaque de Gao null');
    expect(
      when('Dix otages ont été libérés à [Gao|gao] après leur enlèvement {samedi|2012-05-05}.'),
    ).toContain('Libération de Gao null');
  });

  it('is when their own clause says', () => {
    expect(
      when('Les combats, qui se sont prolongés {dimanche|2012-05-06} à [Gao|gao], ont fait dix morts.'),
    ).toContain('Combats de Gao 2012-05-06');
    expect(when('L’état d’urgence a été prolongé {dimanche|2012-05-06} à [Gao|gao].')).toEqual([
      'Prolongation de Gao 2012-05-06',
    ]);
    expect(
      when('L’attaque de [Gao|gao] a eu lieu {dimanche|2012-05-06}, après la visite de [Macron|macron].'),
    ).toContain('Attaque de Gao 2012-05-06');
  });
});
