import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast, claims, coreClaims } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

/** The French labels of the events that marked sentences tell of, in their order. */
const happenings = (marked: string): string[] =>
  relate(namedArticle(marked, cast, 'fr')).events.map(({ label }) => label.fr);

describe('a title without a name', () => {
  it.each([
    [
      'Le ministre des Affaires étrangères [Keïta|keita] s’est tu.\nEnsuite, le ministre s’est rendu à [Gao|gao].',
      ['keita visited gao'],
    ],
    [
      '[Keïta|keita], président de la [DGSE|dgse], s’est tu.\nL’hiver passe.\nL’été passe.\nLe président est allé à [Gao|gao].',
      ['keita heads dgse', 'keita visited gao'],
    ],
    // The prime minister is not « le ministre ».
    [
      'Le ministre [Keïta|keita] a salué le Premier ministre [Diallo|diallo].\nL’hiver passe.\nLe ministre s’est rendu à [Gao|gao].',
      ['keita praised diallo', 'keita visited gao'],
    ],
    // Two presidents: the words do not say which.
    [
      'Le président [Keïta|keita] et le président [Macron|macron] se taisent.\nLe président s’est rendu à [Gao|gao].',
      [],
    ],
    ['L’ancien ministre [Keïta|keita] se tait.\nLe ministre s’est rendu à [Gao|gao].', []],
    ['Le défunt ministre [Keïta|keita] se tait.\nLe ministre s’est rendu à [Gao|gao].', []],
    ['Le ministre [Keïta|keita] se tait.\nUn ministre s’est rendu à [Gao|gao].', []],
    ['Le ministre [Keïta|keita] se tait.\nLe nouveau ministre s’est rendu à [Gao|gao].', []],
  ])('is that of whoever the article calls so: %s', (text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });

  it.each([
    ['Le [Mali|mali] attend le chef de l’État ([Keïta|keita]).', ['keita heads mali']],
    ['[Lerner|lerner] a renversé le président élu [Keïta|keita].', ['lerner removed-from-office keita']],
    [
      'Le président du [Mali|mali], [Keïta|keita], était accompagné de son ministre de la Défense, [Diallo|diallo].',
      ['diallo served mali', 'keita heads mali'],
    ],
    // Whose minister it is, the sentence does not say.
    ['[Keïta|keita] était accompagné de son ministre de la Défense, [Diallo|diallo].', []],
  ])('is told with a name: %s', (text, expected) => {
    expect(coreClaims(text).filter((claim) => !claim.includes(' suffered '))).toEqual(expected);
  });
});

describe('what is set off between commas, or listed', () => {
  it.each([
    [
      'Le [BCIJ|bcij] a procédé, jeudi, au démantèlement d’un réseau et à l’arrestation de onze personnes.',
      ['bcij carried-out arrestation-par-bcij', 'bcij carried-out demantelement-par-bcij'],
    ],
    [
      '[Keïta|keita] a reçu, {mercredi|2022-08-10} à [Gao|gao], [Diallo|diallo].',
      [
        'diallo took-part-in rencontre-entre-ibrahim-keita-et-awa-diallo-a-gao-2022-08-10, in 2022-08-10',
        'keita met diallo, in 2022-08-10',
        'keita took-part-in rencontre-entre-ibrahim-keita-et-awa-diallo-a-gao-2022-08-10, in 2022-08-10',
        'rencontre-entre-ibrahim-keita-et-awa-diallo-a-gao-2022-08-10 happened-in gao, in 2022-08-10',
      ],
    ],
    [
      '35 personnes ont été arrêtées : 13 en [France|france], 10 au [Niger|niger] et 6 à [Gao|gao].',
      [
        'arrestation-en-france happened-in france',
        'arrestation-en-france happened-in gao',
        'arrestation-en-france happened-in niger',
      ],
    ],
    // Behind the colon something else is told.
    ['35 personnes ont été arrêtées : la police de [Gao|gao] les cherchait.', []],
    [
      '[Keïta|keita], qui était accompagné du ministre de la Défense, [Diallo|diallo], a participé à la réunion de [Gao|gao].',
      ['keita took-part-in reunion-de-gao', 'reunion-de-gao happened-in gao'],
    ],
    [
      'Ils sont dans le [nord du Mali|nord-du-mali] ([Kidal|kidal] et [Gao|gao]).',
      ['gao lies-in nord-du-mali', 'kidal lies-in nord-du-mali'],
    ],
    ['L’agence [DGSE|dgse], dont le siège est à [Gao|gao], se tait.', ['dgse based-in gao']],
    ['L’agence [DGSE|dgse], dont le chef est à [Gao|gao], se tait.', []],
    [
      'Parmi les participants à la réunion de [Gao|gao] figureraient [Keïta|keita] et [Diallo|diallo].',
      ['reunion-de-gao happened-in gao'],
    ],
    ['L’agence [DGSE|dgse], dont le siège serait à [Gao|gao], se tait.', []],
    ['L’agence [DGSE|dgse], dont le siège sera à [Gao|gao], se tait.', []],
  ])('belongs to its clause: %s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('who reported first', () => {
  it.each([
    [
      'Trois hommes ont été tués à [Gao|gao], comme l’a révélé le quotidien [Figaro|figaro].',
      ['figaro reported-on mort-de-gao'],
    ],
    [
      'Deux hommes ont été arrêtés à [Gao|gao], a indiqué le juge, confirmant une information du [Figaro|figaro].',
      ['figaro reported-on arrestation-de-gao'],
    ],
    [
      'Deux hommes ont été arrêtés à [Gao|gao], confirmant des informations de l’[AFP|afp] et du [Figaro|figaro].',
      ['afp reported-on arrestation-de-gao', 'figaro reported-on arrestation-de-gao'],
    ],
    ['Deux hommes ont été arrêtés à [Gao|gao], confirmant une information de presse.', []],
    ['Deux hommes ont été arrêtés à [Gao|gao], confirmant la puissance du [Figaro|figaro].', []],
  ])('is a line of its own: %s', (text, expected) => {
    expect(claims(text).filter((claim) => claim.includes(' reported-on '))).toEqual(expected);
  });
});

describe('one meeting after the other', () => {
  it.each([
    [
      '[Macron|macron] a eu un entretien avec [Keïta|keita], suivi d’une rencontre avec [Diallo|diallo].',
      ['Rencontre entre Ibrahim Keïta et Emmanuel Macron', 'Rencontre entre Awa Diallo et Emmanuel Macron'],
    ],
    [
      'À [Gao|gao], [Keïta|keita] a tenu des séances de travail avec [Diallo|diallo].',
      ['Réunion entre Awa Diallo et Ibrahim Keïta'],
    ],
    ['Le siège du Parlement à [Gao|gao] était visé.', []],
    ['Le siège de [Gao|gao] a duré un mois.', ['Siège de Gao']],
    ['L’[Iran|iran] part à l’assaut du continent.', []],
    ['L’assaut de [Gao|gao] a duré.', ['Assaut de Gao']],
  ])('is another, and a noun in another sense none: %s', (text, expected) => {
    expect(happenings(text)).toEqual(expected);
  });
});

describe('a meeting that follows another', () => {
  it('has the same visitor, and comes after it', () => {
    expect(
      claims(
        '[Macron|macron] a eu un entretien avec [Keïta|keita], suivi d’une rencontre avec [Diallo|diallo].',
      ),
    ).toEqual([
      'diallo took-part-in rencontre-entre-awa-diallo-et-emmanuel-macron',
      'keita took-part-in rencontre-entre-ibrahim-keita-et-emmanuel-macron',
      'macron met diallo',
      'macron met keita',
      'macron took-part-in rencontre-entre-awa-diallo-et-emmanuel-macron',
      'macron took-part-in rencontre-entre-ibrahim-keita-et-emmanuel-macron',
      'rencontre-entre-awa-diallo-et-emmanuel-macron followed rencontre-entre-ibrahim-keita-et-emmanuel-macron',
    ]);
  });

  it.each([
    [
      'La visite de travail qu’effectue [Keïta|keita] au [Mali|mali] a commencé.',
      ['keita took-part-in visite-au-mali', 'keita visited mali', 'visite-au-mali headed-to mali'],
    ],
    [
      'L’opération que mène la [France|france] dans le [nord du Mali|nord-du-mali] dure.',
      ['france carried-out operation-par-la-france'],
    ],
    [
      'Le 25e sommet [Mali|mali]-[France|france] s’est achevé {mardi|2010-06-01} à [Gao|gao].',
      ['sommet-de-gao-2010-06-01 happened-in gao, in 2010-06-01'],
    ],
    [
      'La normalisation des relations entre le [Mali|mali] et le [Niger|niger] avance.',
      [
        'mali took-part-in normalisation-entre-le-mali-et-le-niger',
        'niger took-part-in normalisation-entre-le-mali-et-le-niger',
      ],
    ],
    [
      'La réunion de [Gao|gao] a rassemblé [Keïta|keita] et [Diallo|diallo].',
      [
        'diallo took-part-in reunion-de-gao',
        'keita took-part-in reunion-de-gao',
        'reunion-de-gao happened-in gao',
      ],
    ],
    [
      '« Nous restons », a déclaré lors d’une conférence de presse à [Gao|gao] [Keïta|keita].',
      ['conference-de-presse-de-gao happened-in gao', 'keita spoke-at conference-de-presse-de-gao'],
    ],
  ])('is told of those who take part: %s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('who stands how to whom', () => {
  it.each([
    [
      'Les relations entre le [Mali|mali] et la [France|france] se sont dégradées.',
      ['mali in-conflict-with france'],
    ],
    ['Les relations entre le [Mali|mali] et la [France|france] ne se sont pas dégradées.', []],
    ['Si les relations entre le [Mali|mali] et la [France|france] se dégradent, ils se tairont.', []],
    ['[Keïta|keita] craint que les relations entre le [Mali|mali] et la [France|france] se dégradent.', []],
    ['La tension entre le [Mali|mali] et la [France|france] monte.', ['mali in-conflict-with france']],
    ['[Keïta|keita] a fait l’éloge de [Diallo|diallo].', ['keita praised diallo']],
    ['La [France|france] a frappé [Aqmi|aqmi].', ['france attacked aqmi']],
    ['La [France|france] a frappé de sanctions [Aqmi|aqmi].', []],
    ['La [France|france] a frappé [Aqmi|aqmi] de sanctions.', []],
    [
      'Le [Niger|niger] et le [Mali|mali] font partie de l’[ONU|onu].',
      ['mali was-member-of onu', 'niger was-member-of onu'],
    ],
    ['[Keïta|keita] faisait partie d’[Aqmi|aqmi].', ['keita was-member-of aqmi']],
    ['Des soldats [maliens|mali|demonym] font partie de la force de l’[ONU|onu].', []],
    ['[Gao|gao] fait partie du [Mali|mali].', []],
    [
      'Ni le [Mali|mali] ni la [France|france] n’ont attaqué le [Niger|niger].',
      ['france attacked niger, denied', 'mali attacked niger, denied'],
    ],
    ['Jamais le [Mali|mali] n’a attaqué le [Niger|niger].', ['mali attacked niger, denied']],
    ['Plus que jamais, le [Mali|mali] a soutenu le [Niger|niger].', ['mali backed niger']],
    ['Si jamais le [Mali|mali] attaque le [Niger|niger], ils se tairont.', []],
    ['[Keïta|keita] a salué la coopération avec le [Mali|mali].', ['keita praised mali']],
    ['[Keïta|keita] a battu [Diallo|diallo] au second tour.', ['keita defeated diallo']],
    ['[Keïta|keita] a démissionné de la [DGSE|dgse].', ['keita left dgse']],
    ['L’[armée malienne|armee-malienne] a quitté [Gao|gao].', ['armee-malienne left gao']],
    ['[Keïta|keita] a quitté [Gao|gao].', []],
    ['[Gao|gao], chef-lieu de la région de [Kidal|kidal], dort.', []],
  ])('is told: %s', (text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });

  it.each([
    ['[Aqmi|aqmi] est responsable de l’attaque de [Gao|gao].', 'aqmi perpetrated attaque-de-gao'],
    ['[Keïta|keita] a évoqué la situation au [Mali|mali].', 'keita spoke-of mali'],
    ['L’[ONU|onu] s’est dite préoccupée par la situation au [Mali|mali].', 'onu spoke-of mali'],
    [
      'L’[armée malienne|armee-malienne] a perdu dix soldats dans une embuscade à [Gao|gao].',
      'armee-malienne suffered embuscade-de-gao',
    ],
    ['[Gao|gao], chef-lieu de la région de [Kidal|kidal], dort.', 'gao lies-in kidal'],
  ])('is told of events and places, too: %s', (text, expected) => {
    expect(claims(text)).toContain(expected);
  });
});

describe('happenings of more kinds', () => {
  it.each([
    ['L’[armée malienne|armee-malienne] a quitté la base de [Gao|gao].', ['Retrait de Gao']],
    ['Le ministre [Keïta|keita] a quitté la base de [Gao|gao].', []],
    ['La police est intervenue à [Gao|gao].', ['Intervention de Gao']],
    ['Le ministre est intervenu à [Gao|gao].', []],
    ['Les otages ont été localisés dans le [nord du Mali|nord-du-mali].', ['Localisation de Nord Du Mali']],
    ['La police a découvert une cache d’armes à [Gao|gao].', ['Découverte de Gao']],
    ['La police a découvert un secret à [Gao|gao].', []],
    ['Un drone a frappé [Gao|gao].', ['Attaque de Gao']],
    ['Un convoi a été pris pour cible à [Gao|gao].', ['Attaque de Gao']],
    ['Dix migrants se sont noyés à [Gao|gao].', ['Noyade de Gao']],
    ['Trois hommes ont été condamnés à [Gao|gao].', ['Condamnation de Gao']],
    ['Les ministres ont arrêté une première liste à [Gao|gao].', []],
    ['L’exercice du pouvoir à [Gao|gao] est rude.', []],
    ['L’exercice naval à [Gao|gao] a commencé.', ['Exercices de Gao']],
    [
      'Au total, 8 suspects ont été arrêtés, dont 5 en [Espagne|espagne] et 3 au [Niger|niger].',
      ['Arrestation en Espagne'],
    ],
    [
      'L’un des suspects, qui conteste les faits, « a été condamné à quatre ans de prison à [Gao|gao] ».',
      ['Condamnation de Gao'],
    ],
  ])('are told: %s', (text, expected) => {
    expect(happenings(text)).toEqual(expected);
  });

  it.each([
    // What is only called for, or meant to come, has not happened.
    [
      'L’[ONU|onu] appelle à la reprise des opérations de sauvetage, à la fin de la détention des migrants au [Mali|mali] et à la libération de [Keïta|keita].',
      [],
    ],
    ['Ils ont été présentés à [Gao|gao], en vue d’une mise en examen.', []],
    // The same people, and nothing that speaks against it.
    [
      'Cinq humanitaires ont été enlevés à [Gao|gao].\nIls ont été enlevés par [Aqmi|aqmi].',
      ['Enlèvement de Gao'],
    ],
    [
      'Cinq humanitaires ont été enlevés à [Gao|gao] par [Daech|daech].\nIls ont été enlevés par [Aqmi|aqmi].',
      ['Enlèvement de Gao', 'Enlèvement par Aqmi'],
    ],
    ['Aux forces de l’[ONU|onu], la mission de l’[AFP|afp] au [Sahel|sahel].', []],
  ])('are told once, and only where they happen: %s', (text, expected) => {
    expect(happenings(text)).toEqual(expected);
  });
});

describe('words between a determiner and its noun', () => {
  it.each([
    ['Deux autres personnes ont été arrêtées à [Gao|gao].', ['Arrestation de Gao']],
    ['La même personne a été arrêtée à [Gao|gao].', ['Arrestation de Gao']],
    ['Personne n’a été arrêté à [Gao|gao].', []],
    ['La plus grave attaque à [Gao|gao] a fait dix morts.', ['Attaque de Gao']],
    ['Trois hommes en tant que complices ont été arrêtés à [Gao|gao].', ['Arrestation de Gao']],
    ['L’enquête « du chef de participation à un crime » a été ouverte à [Gao|gao].', ['Enquête de Gao']],
    // What someone has a mind to do.
    ['Sa volonté de commettre un attentat à [Gao|gao] est nette.', []],
  ])('belong to it: %s', (text, expected) => {
    expect(happenings(text)).toEqual(expected);
  });

  it.each([
    [
      'L’[armée malienne|armee-malienne] a été attaquée {lundi|2020-01-06} à [Gao|gao]. La plus grave attaque jamais perpétrée à [Gao|gao] a fait dix morts.',
      2,
    ],
    [
      'La présidentielle du {9 août|2020-08-09} est passée. Les électeurs se sont rendus aux urnes le {9 août|2020-08-09}.',
      1,
    ],
  ])('keep one happening apart from another, or tell it again: %s', (text, expected) => {
    expect(happenings(text.replace('. L', '.\nL'))).toHaveLength(expected);
  });
});

describe('who is meant in a dispatch', () => {
  it.each([
    [
      'Le poste militaire de [Gao|gao] a été la cible d’une attaque {lundi|2020-01-06}.',
      'attaque-2020-01-06 happened-in gao, in 2020-01-06',
    ],
    [
      '[Keïta|keita] a été proclamé vainqueur de la présidentielle du {9 août|2020-08-09}.',
      'keita won election-presidentielle-2020-08-09',
    ],
    ['Elle dort, raconte [Diallo|diallo], du service Afrique de l’[AFP|afp].', 'diallo served afp'],
    ['La [France|france] a exprimé sa gratitude envers le [Niger|niger].', 'france praised niger'],
    ['La [France|france] a sollicité le [Niger|niger].', 'france urged niger'],
    [
      'Depuis {février 2022|2022-02}, le [Mali|mali] a amorcé des discussions avec [Aqmi|aqmi].',
      'mali took-part-in negociations-entre-aqmi-et-le-mali-2022-02, in 2022-02',
    ],
  ])('is read: %s', (text, expected) => {
    expect(claims(text)).toContain(expected);
  });
});

describe('where it was, and who was there', () => {
  it.each([
    ['Des combats au nord de [Gao|gao] ont fait dix morts.', ['combats-de-gao happened-in gao']],
    ['Les combats se déroulaient dans et autour de [Gao|gao].', ['combats-de-gao happened-in gao']],
    // From there the way is only measured.
    ['Des combats à 20 kilomètres au nord de [Gao|gao] ont fait dix morts.', []],
    ['Des hommes armés ont attaqué un poste situé à [Gao|gao].', ['attaque-de-gao happened-in gao']],
    [
      'Quarante soldats sont morts dans l’attaque menée sur une base avancée située sur l’île de [Gao|gao].',
      ['attaque-de-gao happened-in gao'],
    ],
    [
      'La visite éclair, très peu médiatisée, effectuée, le {7 novembre|2019-11-07}, à [Gao|gao], par [Keïta|keita], a surpris.',
      [
        'keita took-part-in visite-a-gao-2019-11-07, in 2019-11-07',
        'keita visited gao, in 2019-11-07',
        'visite-a-gao-2019-11-07 headed-to gao, in 2019-11-07',
      ],
    ],
    [
      'Lors d’une rencontre à [Gao|gao], [Keïta|keita] et [Diallo|diallo] ont discuté de la sécurité au [Mali|mali].',
      [
        'diallo took-part-in rencontre-entre-ibrahim-keita-et-awa-diallo-a-gao',
        'keita met diallo',
        'keita took-part-in rencontre-entre-ibrahim-keita-et-awa-diallo-a-gao',
        'rencontre-entre-ibrahim-keita-et-awa-diallo-a-gao happened-in gao',
      ],
    ],
    [
      'Le [Mali|mali] et le [Niger|niger] ont discuté de la frontière.',
      [
        'mali met niger',
        'mali took-part-in negociations-entre-le-mali-et-le-niger',
        'niger took-part-in negociations-entre-le-mali-et-le-niger',
      ],
    ],
    [
      'Le [Mali|mali] et le [Niger|niger] sont limitrophes de la [Belgique|belgique].',
      ['mali lies-near belgique', 'niger lies-near belgique'],
    ],
    ['[Keïta|keita], facilitateur de l’[ONU|onu], se tait.', ['keita served onu']],
  ])('is read: %s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    // Twice the same two places, in another order.
    [
      'Le [Mali|mali] déploie des soldats au [Niger|niger] et en [France|france].\nLe [Mali|mali] a envoyé des soldats en [France|france] et au [Niger|niger].',
      ['Envoi au Niger'],
    ],
    // « cette offensive » is the attack.
    ['Une attaque à [Gao|gao] a fait dix morts.\nCette offensive a surpris.', ['Attaque de Gao']],
    ['« Nous avons l’accord des deux pays, le [Mali|mali] et le [Niger|niger] », a dit [Keïta|keita].', []],
    ['La rébellion [Aqmi|aqmi] dort à [Gao|gao].', []],
  ])('is told once: %s', (text, expected) => {
    expect(happenings(text)).toEqual(expected);
  });
});

describe('what one noun or verb tells of', () => {
  it.each([
    // An exchange of fire is one event, not two.
    ['[L’armée malienne|armee-malienne] a eu un échange de tirs à [Gao|gao].', ['Combats de Gao']],
    ['Des tirs ont éclaté à [Gao|gao].', ['Tirs de Gao']],
    // Whoever is driven out of power is toppled, whoever loses a post is dismissed.
    [
      '[Keïta|keita] a été évincé du pouvoir à [Bamako|bamako].',
      ['Renversement contre Ibrahim Keïta à Bamako'],
    ],
    ['[Keïta|keita] a été évincé de son poste à [Bamako|bamako].', ['Limogeage d’Ibrahim Keïta à Bamako']],
    // A house is stormed where it stands.
    ['La [DGSE|dgse] avait pris d’assaut une maison de la ville de [Gao|gao].', ['Assaut de Gao']],
    ['L’[Iran|iran] a pris des mesures à [Gao|gao].', []],
    // What someone is asked for has not happened.
    ['[L’ONU|onu] a demandé [au Mali|mali] la libération de [Keïta|keita].', []],
    ['[L’ONU|onu] a obtenu [du Mali|mali] la libération de [Keïta|keita].', ['Libération d’Ibrahim Keïta']],
  ])('%s', (marked, labels) => {
    expect(happenings(marked)).toEqual(labels.map((label) => label.replaceAll('’', "'")));
  });

  it.each([
    // A town is the scene on a day that stands in between.
    [
      '[Gao|gao] était, {mardi|2021-03-02}, le théâtre d’une attaque.',
      ['attaque-de-gao-2021-03-02 happened-in gao, in 2021-03-02'],
    ],
    ['[Gao|gao] n’était pas, {mardi|2021-03-02}, le théâtre d’une attaque.', []],
    ['[Gao|gao] pourrait être le théâtre d’une attaque.', []],
    // Someone is on a visit since a day.
    [
      '[Keïta|keita] est depuis {mardi|2021-03-02} en visite à [Gao|gao].',
      [
        'keita took-part-in visite-a-gao, in 2021-03-02',
        'keita visited gao, in 2021-03-02',
        'visite-a-gao headed-to gao, in 2021-03-02',
      ],
    ],
    // Soldiers are carried off, not the state that their mission is in.
    [
      'La mission [au Mali|mali], qui avait été enlevée par [Aqmi|aqmi], est libre.',
      ['aqmi perpetrated enlevement-par-aqmi'],
    ],
  ])('%s', (marked, found) => {
    expect(claims(marked)).toEqual(found);
  });
});

describe('a fight that sets one against another', () => {
  it.each([
    // Where and when they meet stands behind both, or before them.
    [
      'Des combats ont opposé [Aqmi|aqmi] à [Daech|daech] {mardi|2021-03-02} à [Gao|gao].',
      ['Combats de Gao'],
      ['aqmi', 'daech'],
    ],
    [
      'Des combats ont opposé {mardi|2021-03-02} à [Gao|gao] [Aqmi|aqmi] et [Daech|daech].',
      ['Combats de Gao'],
      ['aqmi', 'daech'],
    ],
    [
      'Des heurts ont opposé une patrouille et un groupe terroriste près de [Gao|gao].',
      ['Combats de Gao'],
      [],
    ],
    // The state that is the other side is not where they meet.
    ['Des combats ont opposé [Aqmi|aqmi] à la [France|france].', ['Combats d’Aqmi'], ['aqmi', 'france']],
    // Nobody has fought yet.
    ['Des combats n’ont pas opposé [Aqmi|aqmi] à [Daech|daech] à [Gao|gao].', [], []],
    ['Des combats pourraient opposer [Aqmi|aqmi] à [Daech|daech] à [Gao|gao].', [], []],
    ['Une guerre opposerait [Aqmi|aqmi] à [Daech|daech] à [Gao|gao].', [], []],
  ])('%s', (marked, labels, sides) => {
    expect(happenings(marked)).toEqual(labels.map((label) => label.replaceAll('’', "'")));
    expect(claims(marked).flatMap((one) => /^(\S+) took-part-in/u.exec(one)?.[1] ?? [])).toEqual(sides);
  });
});

describe('one event apart from another, and where it was', () => {
  it.each([
    ['La visite qu’effectue [Keïta|keita] à [Gao|gao] est brève.', ['Visite à Gao']],
    ['La visite que [Keïta|keita] effectue à [Gao|gao] est brève.', ['Visite à Gao']],
    ['La visite que prépare [Keïta|keita] à [Gao|gao] est brève.', ['Visite']],
    // A murder is no ambush on others; the attack on the one who was murdered may be it.
    [
      'Huit soldats sont morts dans une embuscade à [Gao|gao]. La crise est née de l’assassinat de [Diallo|diallo].',
      ['Embuscade de Gao', 'Assassinat d’Awa Diallo'],
    ],
    [
      'Une attaque a visé [Diallo|diallo] à [Gao|gao]. L’assassinat de [Diallo|diallo] a choqué.',
      ['Attaque contre Awa Diallo à Gao'],
    ],
  ])('%s', (marked, labels) => {
    expect(happenings(marked)).toEqual(labels.map((label) => label.replaceAll('’', "'")));
  });
});
