import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/pipeline/extract/extractArticle.ts';
import { claims, eventNames } from '../../helpers/claims.ts';

const said = (marked: string, ...predicates: string[]): string[] =>
  claims(marked).filter((claim) => predicates.some((predicate) => claim.includes(` ${predicate} `)));

describe('what French words tell of a visit', () => {
  it.each([
    ['[Macron|macron] est allé à [Gao|gao].', ["Visite d'Emmanuel Macron à Gao"]],
    ['[Macron|macron] est ensuite allé à [Gao|gao] mardi.', ["Visite d'Emmanuel Macron à Gao"]],
    ['[Macron|macron] séjournera à [Gao|gao] mardi.', ["Visite d'Emmanuel Macron à Gao"]],
    ['[Macron|macron] a posé ses valises à [Gao|gao].', ["Visite d'Emmanuel Macron à Gao"]],
    ['[Macron|macron] a rendu visite à [Keïta|keita] à [Gao|gao].', ["Visite d'Emmanuel Macron à Gao"]],
    ['Le Premier ministre s’est rendu à [Gao|gao].', ['Visite à Gao']],
    ['Le chef de l’État est attendu à [Gao|gao].', ['Visite à Gao']],
    [
      '[Macron|macron] se rendra à [Gao|gao].\n[Macron|macron] s’était rendu à [Gao|gao] en {mai 2019|2019-05}.',
      ["Visite d'Emmanuel Macron à Gao", "Visite d'Emmanuel Macron à Gao"],
    ],
    [
      '[Macron|macron] devait se rendre à [Gao|gao].\n[Macron|macron] s’est rendu à [Gao|gao].',
      ["Visite d'Emmanuel Macron à Gao"],
    ],
    [
      '[Macron|macron] est allé à [Gao|gao].\n[Macron|macron] s’est rendu à [Gao|gao] avec des élus.',
      ["Visite d'Emmanuel Macron à Gao"],
    ],
    ['[Macron|macron] sera à [Gao|gao] mardi.', ["Visite d'Emmanuel Macron à Gao"]],
    ['Le président sera au [Mali|mali] mardi.', ['Visite au Mali']],
    ['[Macron|macron] est à [Gao|gao].', []],
    ['[Macron|macron] ne sera pas à [Gao|gao].', []],
    ['[Macron|macron] serait à [Gao|gao].', []],
    ['[Macron|macron] sera candidat à [Gao|gao].', []],
    ['[Macron|macron] sera à la tête du pays au [Mali|mali].', []],
    ['L’armée sera à [Gao|gao].', []],
    ['[Macron|macron] est allé au bout de ses forces à [Gao|gao].', []],
    ['[Macron|macron] allait souvent à [Gao|gao].', []],
    ['[Macron|macron] a séjourné à l’hôpital de [Gao|gao].', []],
    ['Le président s’est rendu compte du danger à [Gao|gao].', []],
    ['[Macron|macron] a posé une question à [Keïta|keita].', []],
    ['[Macron|macron] a parlé.\nIl est en visite à [Gao|gao].', ['Visite à Gao']],
    ['Le Premier ministre est attendu sur ce dossier.', []],
  ])('%j', (marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });
});

describe('where French words take someone next', () => {
  it.each([
    [
      '[Macron|macron] s’est rendu à [Gao|gao], puis à [Kidal|kidal].',
      ['macron visited gao', 'macron visited kidal'],
    ],
    [
      '[Macron|macron] s’est rendu à [Gao|gao], ensuite à [Kidal|kidal] mardi.',
      ['macron visited gao', 'macron visited kidal'],
    ],
    [
      '[Macron|macron] s’est rendu à [Gao|gao], au [Mali|mali].',
      ['macron visited gao', 'macron visited mali', 'gao lies-in mali'],
    ],
  ])('%j', (marked, claimed) => {
    expect(said(marked, 'visited', 'lies-in').sort()).toEqual([...claimed].sort());
  });
});

describe('what French words put before or after what is yet to come', () => {
  it.each([
    ['[Macron|macron] se rendra à [Gao|gao] avant de rencontrer [Keïta|keita].', 'was-due-to-attend'],
    ['[Macron|macron] se rendra à [Gao|gao] mardi, avant de rencontrer [Keïta|keita].', 'was-due-to-attend'],
    ['[Macron|macron] s’est rendu à [Gao|gao] avant de rencontrer [Keïta|keita].', 'took-part-in'],
  ])('%j', (marked, predicate) => {
    const claimed = said(marked, 'took-part-in', 'was-due-to-attend');
    expect(claimed.filter((claim) => claim.includes('rencontre')).length).toBe(2);
    expect(claimed.every((claim) => claim.includes(` ${predicate} `))).toBe(true);
    expect(said(marked, 'met').length).toBe(predicate === 'took-part-in' ? 1 : 0);
  });
});

describe('whom French words let into a town or put in custody', () => {
  it.each([
    ['[Aqmi|aqmi] est entré dans [Kidal|kidal].', ['Entrée de Kidal']],
    ['Les soldats maliens sont entrés à [Gao|gao].', ['Entrée de Gao']],
    ['Les [Fama|fama] sont entrées en action à [Gao|gao].', []],
    ['La ministre est entrée dans [Gao|gao].', []],
    ['[Keïta|keita] a été placé sous mandat de dépôt.', ["Détention d'Ibrahim Keïta"]],
    ['Le [Mali|mali] a été placé sous mandat britannique.', []],
    ['L’expulsion de [Keïta|keita] vers le [Mali|mali] a été suspendue.', []],
    [
      'L’expulsion de [Keïta|keita] vers le [Mali|mali] a été exécutée.',
      ["Expulsion d'Ibrahim Keïta au Mali"],
    ],
  ])('%j', (marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });
});

describe('what French words tell of a meeting', () => {
  it.each([
    ['Les deux chefs d’État se sont entretenus à [Gao|gao].', ['Rencontre de Gao']],
    ['Les deux ministres se sont rencontrés.', ['Rencontre']],
    ['Les deux pays se sont réunis.', []],
    ['Des ministres se sont rencontrés.', []],
  ])('%j', (marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });

  it.each([
    [
      'takes what was discussed for the meeting that was told',
      '[Macron|macron] a reçu [Keïta|keita] à [Gao|gao].\nLes discussions ont porté sur la sécurité.\nL’entretien a duré une heure.',
      ['Rencontre entre Emmanuel Macron et Ibrahim Keïta à Gao'],
    ],
    [
      'keeps talks between others apart from it',
      '[Macron|macron] a reçu [Keïta|keita] à [Gao|gao].\nLes discussions entre le [Mali|mali] et le [Niger|niger] ont repris.',
      ['Rencontre entre Emmanuel Macron et Ibrahim Keïta à Gao', 'Négociations entre le Mali et le Niger'],
    ],
  ])('%s', (_, marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });
});

describe('what French words tell of force', () => {
  it.each([
    [
      'L’[armée malienne|armee-malienne] a annoncé la neutralisation de dix terroristes à [Gao|gao].',
      ['Mort de Gao'],
    ],
    ['L’élimination de [Keïta|keita] à [Gao|gao] a été saluée.', ["Mort d'Ibrahim Keïta à Gao"]],
    ['La neutralisation d’un drone à [Gao|gao] a été saluée.', []],
    ['L’élimination du [Mali|mali] a déçu [Gao|gao].', []],
    ['Six terroristes ont été mis hors de combat à [Gao|gao].', ['Mort de Gao']],
    ['La police a mis fin au bruit à [Gao|gao].', []],
    [
      'L’[armée malienne|armee-malienne] a frappé [Daech|daech] près de [Gao|gao].',
      ['Attaque contre Daech à Gao'],
    ],
    ['L’[armée malienne|armee-malienne] pourrait frapper [Daech|daech].', []],
    ['L’[armée malienne|armee-malienne] a visé [Daech|daech] dans un texte.', []],
    [
      'La situation est calme grâce aux frappes menées par l’[armée malienne|armee-malienne] au sud-est de [Gao|gao].',
      ['Frappe de Gao'],
    ],
    ['Des heurts opposant des jeunes à la police ont éclaté à [Gao|gao].', ['Combats de Gao']],
    ['La police a réprimé une fraude à [Gao|gao].', []],
    ['La police a réprimé un mouvement à [Gao|gao].', ['Répression de Gao']],
    ['Les manifestants ont été dispersés.', ['Dispersion']],
    ['Les cendres ont été dispersées à [Gao|gao].', []],
    ['Un rassemblement de combattants à [Gao|gao] inquiète.', []],
    ['Des coups de feu ont été entendus à [Gao|gao].', ['Tirs de Gao']],
    ['Les appels de la famille ont été entendus à [Gao|gao].', []],
    ['La marche a été interdite à [Gao|gao].', ['Interdiction de Gao']],
    ['Des civils sont régulièrement tués à [Gao|gao].', []],
    ['[Aqmi|aqmi] mène régulièrement des attaques à [Gao|gao].', []],
    ['[Aqmi|aqmi] mène des attaques à [Gao|gao].', ['Attaque de Gao']],
    ['[Keïta|keita] a été placé en résidence surveillée.', ["Détention d'Ibrahim Keïta"]],
  ])('%j', (marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });

  it.each([
    [
      'for whom an ambush was laid',
      'Une embuscade tendue par [Aqmi|aqmi] aux soldats [maliens|mali] a fait dix morts.',
      ['aqmi perpetrated embuscade-par-aqmi', 'mali was-target-of embuscade-par-aqmi'],
    ],
    ['no one where the ambush was', 'Une embuscade à [Gao|gao] a fait dix morts.', []],
  ])('says %s', (_, marked, lines) => {
    expect(said(marked, 'perpetrated', 'was-target-of')).toEqual(lines);
  });

  it('says of someone who is only « il » that they visit', () => {
    const text = '[Macron|macron] a parlé.\nIl est en visite à [Gao|gao].';
    expect(said(text, 'visited')).toEqual(['macron visited gao']);
  });

  it('makes nobody announce a coup whose authors announce something', () => {
    const text = '[Keïta|keita] a été assigné à résidence, ont annoncé les auteurs du coup d’État.';
    expect(said(text, 'announced')).toEqual([]);
  });
});

describe('which French words tell of the same event', () => {
  it.each([
    [
      'keeps what an operation allowed where it was',
      'L’opération à [Gao|gao] a permis de neutraliser un terroriste.\nDix terroristes ont été tués à [Kidal|kidal].',
      ['Opération de Gao', 'Mort de Gao', 'Mort de Kidal'],
    ],
    [
      'keeps the violence of years apart from an attack',
      'Un attentat a fait dix morts à [Gao|gao].\nDepuis {2015|2015/..}, les violences ont fait 2 000 morts au [Mali|mali].',
      ['Attentat de Gao', 'Violences au Mali'],
    ],
    [
      'refers « ces attaques » to those of years, not to the attack that was told',
      'Un attentat a fait dix morts à [Gao|gao].\nDepuis {2015|2015/..}, le pays fait face à des attaques.\nCes attaques ont fait 2 000 morts.',
      ['Attentat de Gao'],
    ],
    [
      'keeps the assault of the police apart from the attack that it ended',
      'Un attentat a fait dix morts à [Gao|gao].\n[Keïta|keita] a été abattu dans l’assaut des forces de l’ordre.',
      ['Attentat de Gao', 'Assaut contre Ibrahim Keïta'],
    ],
    [
      'keeps two coups of a list apart',
      'Ils ont condamné le putsch à [Gao|gao] et le renversement de [Keïta|keita].',
      ["Coup d'État de Gao", 'Renversement contre Ibrahim Keïta'],
    ],
    [
      'takes those who meet for a summit as the summit',
      'Le [Mali|mali] et le [Niger|niger] se sont réunis à [Gao|gao] pour un sommet.\nCette rencontre a duré une heure.',
      ['Sommet entre le Mali et le Niger à Gao'],
    ],
    [
      'takes the return to a state of things for no event',
      'Le retour à l’ordre au [Mali|mali] est exigé.\nLe retour de [Keïta|keita] à [Gao|gao] a eu lieu.',
      ["Retour d'Ibrahim Keïta à Gao"],
    ],
    [
      'places an event nowhere that words before « à la fin de » name',
      '[Keïta|keita] veut le calme à [Gao|gao], selon un texte lu à la fin de l’attaque menée par [Aqmi|aqmi].',
      ['Attaque par Aqmi'],
    ],
    [
      'keeps the death of someone apart from that of about so many',
      '[Keïta|keita] a été tué à [Gao|gao].\nUne quinzaine de terroristes ont été tués.',
      ["Mort d'Ibrahim Keïta à Gao", 'Mort'],
    ],
  ])('%s', (_, marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });

  it.each([
    ['takes a title for what its article tells', 'Mali : dix soldats tués', 2],
    ['… also where it is a noun', 'Mali : mort de dix soldats', 2],
    ['takes no title for a death that tells of those who died before', 'Mali : les soldats tués honorés', 1],
  ])('%s', (_, title, passages) => {
    const text = `${title}\n\nDix soldats ont été tués dans une embuscade près de Gao, a annoncé l’armée malienne.`;
    const { events } = extractArticle({ id: 'a', text });
    expect(events.map((event) => event.passages.length)).toEqual([passages]);
  });

  it('dates an explosion by the day right before it', () => {
    const text =
      'Deux d’entre eux ont été tués le {21 février 2018|2018-02-21} dans l’explosion d’une mine à [Gao|gao].';
    expect(said(text, 'happened-in')).toEqual(['explosion-de-gao-2018-02-21 happened-in gao, in 2018-02-21']);
  });
});
