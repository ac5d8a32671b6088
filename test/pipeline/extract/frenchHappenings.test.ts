import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast, claims, eventNames } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

const said = (marked: string, ...predicates: string[]): string[] =>
  claims(marked).filter((claim) => predicates.some((predicate) => claim.includes(` ${predicate} `)));

describe('events of a French article', () => {
  it.each([
    [
      'keeps apart an event and the one that it followed',
      'L’attaque de [Gao|gao] a eu lieu après l’assassinat de [Keïta|keita] à [Gao|gao].',
      ['Attaque de Gao', "Assassinat d'Ibrahim Keïta à Gao"],
    ],
    [
      'keeps many coups apart from one',
      'Plusieurs coups d’État au [Sahel|sahel] inquiètent.\nLe président [Keïta|keita] a été renversé.',
      ["Coup d'État de Sahel", "Coup d'État contre Ibrahim Keïta"],
    ],
    [
      'keeps apart two attacks by what they struck',
      'L’attaque contre [Gao|gao] inquiète.\nL’attentat de [Kidal|kidal] inquiète.',
      ['Attaque de Gao', 'Attentat de Kidal'],
    ],
    [
      'refers « cette explosion » to the last one, wherever it was',
      'Une explosion a eu lieu à [Gao|gao].\nCette explosion s’est produite près de [Kidal|kidal].',
      ['Explosion de Gao'],
    ],
    [
      'takes « son assassinat » as that of the person told before',
      '[Keïta|keita] a été assassiné à [Gao|gao].\nSon assassinat a choqué.',
      ["Mort d'Ibrahim Keïta à Gao"],
    ],
    [
      'takes deaths in an ambush as the ambush',
      'Le [Mali|mali] a annoncé la mort de dix soldats dans une embuscade à [Gao|gao].',
      ['Embuscade de Gao'],
    ],
    [
      'takes deaths as the attack that the next words tell of',
      'Le [Mali|mali] a annoncé la mort d’au moins dix soldats, tués dans une attaque à [Gao|gao].\nL’attaque, jugée lâche, a eu lieu à [Kidal|kidal].',
      ['Attaque de Gao'],
    ],
    [
      'keeps the death of someone apart from an attack',
      'Le [Mali|mali] a annoncé la mort de [Keïta|keita] après une attaque à [Gao|gao].',
      ["Mort d'Ibrahim Keïta", 'Attaque de Gao'],
    ],
    [
      'joins deaths that followed an attack to no attack told later',
      'Dix terroristes ont été tués après l’attaque de [Gao|gao].\nUne attaque menée à [Kidal|kidal] en {2016|2016} a choqué.',
      ['Attaque de Gao', 'Attaque de Kidal', 'Mort'],
    ],
    ['takes the sack of a town for a pillage', 'Le saccage de [Gao|gao] a choqué.', ['Pillage de Gao']],
    [
      'takes a burial for a funeral, and being buried in work for none',
      'L’enterrement de [Keïta|keita] aura lieu à [Gao|gao].\n[Macron|macron] est enterré sous les dossiers.',
      ["Obsèques d'Ibrahim Keïta à Gao"],
    ],
    [
      'takes the capsizing of a boat for a shipwreck',
      'Le chavirement d’une barque près de [Gao|gao] a fait dix morts.',
      ['Naufrage de Gao'],
    ],
    [
      'takes an embargo that is imposed as one event',
      'L’[ONU|onu] a imposé un embargo au [Mali|mali] en {2012|2012}.',
      ['Embargo par Onu'],
    ],
    [
      'refers « les attentats » to no wound of one person',
      'Les attentats commis à [Gao|gao] ont choqué.\n[Keïta|keita] a été blessé à [Kidal|kidal].\nLes attentats inquiètent.',
      ['Attentat de Gao', 'Attaque contre Ibrahim Keïta à Kidal'],
    ],
    [
      'refers « cette arrestation » to the only one of its kind',
      '[Keïta|keita] a été condamné à dix ans de prison.\n[Diallo|diallo] a été arrêtée à [Gao|gao].\nCette arrestation inquiète.',
      ["Condamnation d'Ibrahim Keïta", "Arrestation d'Awa Diallo à Gao"],
    ],
    [
      'takes an inquiry and who opened it as one event',
      'Une enquête ouverte {quelques jours plus tôt|2012-05} par le [parquet|parquet] continue.',
      ['Enquête par Parquet'],
    ],
  ])('%s', (_, marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });

  it.each([
    ['Il a été interpellé à [Gao|gao].', ['Arrestation de Gao']],
    ['Il a été placé en détention provisoire.', ['Détention']],
    ['Il a été placé en observation à [Gao|gao].', []],
    ['Il serait interpellé.', []],
    ['Dix terroristes présumés ont été tués.', ['Mort']],
    ['Des terroristes sont tués.', []],
    ['La police a procédé {mardi|2012-05-01} à douze interpellations.', ['Arrestation']],
    ['Un baron de la drogue a été arrêté à [Gao|gao].', ['Arrestation de Gao']],
    ['[Keïta|keita] est déposé par l’[armée malienne|armee-malienne].', ["Coup d'État contre Ibrahim Keïta"]],
    ['[Keïta|keita] a déposé un texte.', []],
    ['La police a mis la main sur deux tonnes de drogue à [Gao|gao].', ['Saisie de Gao']],
    ['[Keïta|keita] s’est proclamé vainqueur.', ["Autoproclamation d'Ibrahim Keïta"]],
    ['Le [Mali|mali] a annoncé sa sortie de l’[ONU|onu].', ['Retrait par le Mali']],
    ['La sortie du film de [Keïta|keita] à [Gao|gao] approche.', []],
    ['[Keïta|keita] a donné son accord à la [France|france].', []],
    ['Le conducteur sera jugé {le 17 mai|2012-05-17} à [Gao|gao].', ['Procès de Gao']],
    ['Les négociations doivent reprendre à [Gao|gao].', ['Négociations de Gao']],
    ['Le massacre de [Gao|gao], en {juin 2021|2021-06}, a choqué.', ['Massacre de Gao']],
    ['Le pays prévoit d’organiser un référendum en {septembre 2012|2012-09}.', ['Référendum']],
    ['Trois militants ont été placés sous contrôle judiciaire.', ['Contrôle judiciaire']],
    ['Deux suspects ont été présentés à un juge.', ['Remise à la justice']],
    ['Deux suspects ont été présentés au public.', []],
    ['Un drone a été abattu au-dessus de [Gao|gao].', ['Interception de Gao']],
    ['Un attentat a frappé une mosquée de [Gao|gao].', ['Attentat de Gao']],
    ['Deux mille migrants ont été sauvés des eaux au large de [Gao|gao].', ['Sauvetage de Gao']],
  ])('reads %j', (marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });

  it('reads all the words of « mis en examen »', () => {
    const text = '[Keïta|keita] a été mis en examen à [Gao|gao].';
    const article = namedArticle(text, cast, 'fr');
    const [event] = relate(article).events;
    const [span] = event?.passages ?? [];
    expect(article.text.slice(span?.start, span?.end)).toBe('Keïta a été mis en examen à Gao');
  });
});

describe('who takes part in a French event', () => {
  it.each([
    ['L’attaque a coûté la vie à dix soldats [français|france|demonym] à [Gao|gao].', 'nationals-suffered'],
    ['Le [Mali|mali] a été la cible d’une attaque {mardi|2012-05-01}.', 'was-target-of'],
    [
      'L’attaque contre une position de l’[armée malienne|armee-malienne] à [Gao|gao] a échoué.',
      'was-target-of',
    ],
    ['La [France|france] a convoqué l’ambassadeur [malien|mali|demonym].', 'was-target-of'],
    ['Une enquête menée par les agents de la [DGSE|dgse] a abouti.', 'carried-out'],
    ['L’attaque de [Gao|gao], qui a coûté la vie à [Keïta|keita], a choqué.', 'was-target-of'],
    ['[Keïta|keita] est jugé pour sa participation à l’attentat de [Gao|gao].', 'took-part-in'],
    ['[Keïta|keita] a été reconnu coupable d’être l’auteur de l’attentat de [Gao|gao].', 'perpetrated'],
    ['[Macron|macron] a félicité [Keïta|keita] pour sa réélection.', 'won'],
    [
      'Les négociations entre le [Mali|mali] et [Aqmi|aqmi] ont repris sous l’égide de l’[ONU|onu].',
      'mediated',
    ],
    ['Le [Niger|niger] a accueilli des pourparlers entre le [Mali|mali] et [Aqmi|aqmi].', 'happened-in'],
    ['[Keïta|keita] est allé à [Gao|gao], où il a rencontré [Macron|macron].', 'happened-in'],
    ['Le juge a mis en examen [Keïta|keita].', 'was-target-of'],
    ['[Keïta|keita] sera jugé à [Gao|gao].', 'was-target-of'],
    ['La mort de dix soldats [français|france|demonym] à [Gao|gao] a choqué.', 'nationals-suffered'],
    [
      'Quatorze soldats [français|france|demonym] ont été tués et deux autres blessés dans une embuscade à [Gao|gao].',
      'nationals-suffered',
    ],
    ['[Keïta|keita] a été expulsé du [Mali|mali].', 'started-from'],
    ['L’attaque, qualifiée de terroriste, a eu lieu {samedi|2012-05-01} à [Gao|gao].', 'happened-in'],
    ['La visite d’une délégation de l’[ONU|onu] à [Gao|gao] a commencé.', 'took-part-in'],
    ['Le renversement du président [Keïta|keita] a choqué.', 'suffered'],
    ['[Keïta|keita], soupçonné d’avoir projeté un attentat à [Gao|gao], se tait.', 'planned'],
    ['Deux hommes, de nationalité [malienne|mali|demonym], ont été arrêtés à [Gao|gao].', 'nationals-in'],
    ['Un suspect de nationalité [malienne|mali|demonym] a été arrêté à [Gao|gao].', 'nationals-in'],
    ['[Israël|israel] a intensifié ses bombardements sur [Gao|gao].', 'carried-out'],
    ['Un mandat d’arrêt a été émis contre [Keïta|keita].', 'was-target-of'],
  ])('%j', (marked, predicate) => {
    expect(said(marked, predicate)).toHaveLength(1);
  });

  it('denies what is denied, and leaves plans unconfirmed', () => {
    expect(said('[Macron|macron] a démenti la mort de [Keïta|keita].', 'suffered')).toEqual([
      'keita suffered mort-d-ibrahim-keita, denied',
    ]);
    expect(
      said('[Keïta|keita], soupçonné d’avoir projeté un attentat à [Gao|gao], se tait.', 'planned'),
    ).toEqual(['keita planned attentat-de-gao, unconfirmed']);
  });

  it('takes who claims a killing as who says so', () => {
    expect(
      said('La [France|france] affirme avoir arrêté [Keïta|keita] à [Gao|gao].', 'was-target-of'),
    ).toEqual(['keita was-target-of arrestation-d-ibrahim-keita-a-gao, by france']);
  });

  it('is not surer than the words', () => {
    expect(
      said('[Keïta|keita] est jugé pour sa participation à l’attentat de [Gao|gao].', 'took-part-in'),
    ).toEqual(['keita took-part-in attentat-de-gao, unconfirmed']);
    expect(said('Le [Mali|mali] n’a pas été la cible d’une attaque à [Gao|gao].', 'was-target-of')).toEqual([
      'mali was-target-of attaque-de-gao, denied',
    ]);
  });

  it.each([
    ['[Keïta|keita] a été reconnu coupable d’être le cousin de l’auteur de l’attentat de [Gao|gao].'],
    ['Sa participation à l’attentat de [Gao|gao] reste à prouver.'],
    ['[Keïta|keita] serait reconnu coupable de l’attentat de [Gao|gao].'],
    ['[Macron|macron] a jugé coupable de l’attentat de [Gao|gao] un inconnu.'],
  ])('nobody takes part in the attack in %j', (marked) => {
    const parts = said(marked, 'was-target-of', 'perpetrated', 'took-part-in');
    expect(parts.filter((claim) => claim.includes('attentat'))).toEqual([]);
  });
});

describe('what French words say of two actors', () => {
  it.each([
    ['Le [Mali|mali] combat [Aqmi|aqmi] aux côtés de la [France|france].', ['france cooperated-with mali']],
    [
      'Le [Mali|mali] a démantelé une cellule liée à [Aqmi|aqmi], en collaboration avec la [DGSE|dgse].',
      ['dgse cooperated-with mali'],
    ],
    ['Des attaques attribuées aux groupes liés à [Aqmi|aqmi] et à [Daech|daech] inquiètent.', []],
    ['[Keïta|keita], l’un des chefs d’[Aqmi|aqmi], a été arrêté.', ['keita was-member-of aqmi']],
    ['[Keïta|keita] a parlé d’un des chefs d’[Aqmi|aqmi].', []],
    ['[Aqmi|aqmi] a été chassé de [Gao|gao].', ['aqmi left gao']],
    ['[Macron|macron] a appelé au calme [Keïta|keita].', ['macron urged keita']],
    [
      'L’[armée malienne|armee-malienne] a revendiqué l’attaque de [Gao|gao].',
      ['armee-malienne claimed-responsibility-for attaque-de-gao'],
    ],
  ])('%j', (marked, expected) => {
    expect(
      said(
        marked,
        'cooperated-with',
        'was-member-of',
        'heads',
        'left',
        'urged',
        'claimed-responsibility-for',
      ),
    ).toEqual(expected);
  });

  it('names who rules by what is called theirs', () => {
    const text =
      'Le [Mali|mali] change. Le [Mali|mali] vote.\nLa chute du régime de [Keïta|keita] a surpris le [Mali|mali].';
    expect(said(text, 'headed', 'heads')).toEqual(['keita headed mali']);
    expect(said('Le régime de [Gao|gao] surprend le [Mali|mali].', 'headed', 'heads')).toEqual([]);
  });
});

describe('which French event followed which', () => {
  it.each([
    ['La visite de [Keïta|keita] à [Gao|gao] fait suite à l’attentat de [Kidal|kidal].', 1],
    ['Trois jours après l’attentat de [Kidal|kidal], [Keïta|keita] a été arrêté à [Gao|gao].', 1],
    ['[Keïta|keita] a été arrêté à [Gao|gao] après l’attentat de [Kidal|kidal].', 1],
    ['Après l’attentat de [Kidal|kidal], [Keïta|keita] a été arrêté à [Gao|gao].', 1],
    ['[Keïta|keita] a été arrêté à [Gao|gao] ; après l’attentat de [Kidal|kidal], rien n’avait été dit.', 0],
    ['[Keïta|keita] a été arrêté à [Gao|gao] avant l’attentat de [Kidal|kidal].', 0],
    ['Après l’attentat de [Kidal|kidal], rien n’a changé.', 0],
  ])('%j', (marked, count) => {
    expect(said(marked, 'followed')).toHaveLength(count);
  });
});

describe('of whom a French statement speaks', () => {
  it.each([
    [
      '« Cela montre la volonté du gouvernement du [Mali|mali] d’aider », a commenté [Keïta|keita].',
      ['keita spoke-of mali'],
    ],
    ['« Il faut attendre », a réagi [Keïta|keita].', []],
    ['« Le [Mali|mali] avance », a réagi à [Gao|gao] [Keïta|keita].', ['keita spoke-of mali']],
    [
      'La [France|france] se dit préoccupée par la visite de [Keïta|keita] à [Gao|gao].',
      ['france spoke-of keita', 'france spoke-of visite-d-ibrahim-keita-a-gao'],
    ],
    ['L’[AFP|afp] a fait état de la prise de [Gao|gao].', ['afp reported-on prise-de-gao']],
    [
      'Des combats ont éclaté à [Gao|gao], a constaté un journaliste de l’[AFP|afp].',
      ['afp reported-on combats-de-gao'],
    ],
    ['Selon des sources citées par l’[AFP|afp], [Keïta|keita] serait malade.', ['afp reported-on keita']],
    ['La [France|france] a rappelé son ambassadeur, [Keïta|keita].', []],
    ['La [France|france] se dirait préoccupée par la visite de [Keïta|keita] à [Gao|gao].', []],
  ])('%j', (marked, expected) => {
    expect(said(marked, 'spoke-of', 'reported-on')).toEqual(expected);
  });
});

describe('where French places lie', () => {
  it.each([
    ['Une bombe a explosé à [Gao|gao] dans la région de [Kidal|kidal].', ['gao lies-in kidal']],
    ['Il vit à [Gao|gao], capitale provinciale du [Sahel|sahel].', ['gao lies-in sahel']],
    ['Il va vers [Gao|gao] au [Mali|mali].', ['gao lies-in mali']],
    ['Il vit à [Gao|gao] dans la peur.', []],
  ])('%j', (marked, expected) => {
    expect(said(marked, 'lies-in')).toEqual(expected);
  });
});
