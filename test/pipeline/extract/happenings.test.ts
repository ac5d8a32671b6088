import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast, claims, eventNames } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

describe('what happens, in French', () => {
  it.each([
    ['La mise en examen de [Keïta|keita] a surpris.', ["Inculpation d'Ibrahim Keïta"]],
    ['[Keïta|keita] a comparu mardi à [Gao|gao].', ["Audience d'Ibrahim Keïta à Gao"]],
    ['[Keïta|keita] a été remis en liberté à [Gao|gao].', ["Libération d'Ibrahim Keïta à Gao"]],
    ['Des pirates ont détourné un pétrolier près de [Gao|gao].', ['Détournement de Gao']],
    ['Des militaires ont pris le pouvoir à [Gao|gao].', ['Prise de pouvoir de Gao']],
    ['Le décès de [Keïta|keita] a ému.', ["Mort d'Ibrahim Keïta"]],
    ['Des assauts ont eu lieu à [Gao|gao].', ['Assaut de Gao']],
    ['Deux tueries ont eu lieu à [Gao|gao].', ['Tuerie de Gao']],
    ['Des mutineries ont éclaté à [Gao|gao].', ['Mutinerie de Gao']],
    ['Les tempêtes ont fait dix morts à [Gao|gao].', ['Tempête de Gao']],
    ['Les électeurs sont appelés aux urnes dimanche au [Mali|mali].', ['Scrutin au Mali']],
    ['Le congrès du parti se tiendra à [Gao|gao].', ['Réunion de Gao']],
    ['Un référendum est prévu {le 26 mars 2023|2023-03-26} au [Mali|mali].', ['Référendum au Mali']],
    ['Des perquisitions sont en cours.', ['Perquisitions']],
    ['Quatre hommes ont été arrêtés mardi.', ['Arrestation']],
    ['Le [Mali|mali] a adhéré à l’[ONU|onu].', ['Adhésion par le Mali']],
    ['Un kamikaze s’est fait exploser à [Gao|gao].', ['Explosion de Gao']],
    ['Une mutinerie a éclaté dans une caserne à [Gao|gao].', ['Mutinerie de Gao']],
  ])('reads %j', (marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });

  it.each([
    'Le [Mali|mali] a demandé la levée des sanctions.',
    'Des gens sont arrêtés.',
    'Il a été condamné à mort.',
    'Des crimes ont été commis au [Mali|mali].',
    'Une capture d’écran circule.',
    'La réunion, prévue, n’a pas été évoquée.',
    'La police a fait appel à [Keïta|keita].',
  ])('finds nothing that happened in %j', (marked) => {
    expect(eventNames(marked)).toEqual([]);
  });
});

describe('what happens, in English', () => {
  it.each([
    ['Two mutinies broke out in [Gao|gao].', ['Gao mutiny']],
    ['The landslides killed ten people in [Gao|gao].', ['Gao landslide']],
    ['[Keita|keita] pleaded guilty on Monday.', ['Hearing of Ibrahim Keïta']],
    ['Pirates hijacked a tanker off [Mali|mali].', ['Mali hijacking']],
    ['Soldiers seized power in [Gao|gao].', ['Gao coup']],
    ['Voters go to the polls on Sunday in [Mali|mali].', ['Mali vote']],
    ['The party congress will be held in [Gao|gao].', ['Gao meeting']],
    ['Peace talks are under way in [Gao|gao].', ['Gao talks']],
    ['[Mali|mali] will hold a referendum {on December 17, 2023|2023-12-17}.', ['Mali referendum']],
    ['Gunmen killed two villagers.', ['Death']],
    ['Artillery fire hit [Gao|gao].', ['Gao firing']],
    ['A general strike began in [Mali|mali].', ['Mali strike']],
    ['A mutiny broke out at barracks in [Gao|gao].', ['Gao mutiny']],
    ['Police broke up a ring in [Gao|gao].', ['Gao dismantling']],
    ['The army carried out strikes on [Gao|gao].', ['Gao strike']],
    ['Police carried out searches in [Gao|gao].', ['Gao searches']],
    [
      '[Keita|keita] was sworn in on {Sunday|2023-05-07} in [Gao|gao].',
      ['Inauguration of Ibrahim Keïta in Gao'],
    ],
    ['The army put down the rebellion.', ['Uprising']],
    ['A colonel was assassinated in [Gao|gao].', ['Gao death']],
  ])('reads %j', (marked, labels) => {
    expect(eventNames(marked, 'en')).toEqual(labels);
  });

  it.each([
    '[Mali|mali] called for the lifting of sanctions.',
    'No one was killed.',
    'Every man was arrested.',
    'The mass of documents was large.',
    'He broke a record in [Gao|gao].',
    '[Keita|keita] took the train.',
    'He broke up with [Keita|keita].',
  ])('finds nothing that happened in %j', (marked) => {
    expect(eventNames(marked, 'en')).toEqual([]);
  });
});

describe('who takes which part, and where', () => {
  it.each([
    [
      'La [Belgique|belgique] a émis un mandat d’arrêt contre [Keïta|keita].',
      ['belgique carried-out', 'keita was-target-of'],
    ],
    [
      'Le retrait des troupes [françaises|france|demonym] du [Niger|niger] s’achève.',
      ['france carried-out', 'started-from niger'],
    ],
    ['Le [Mali|mali] a annoncé son retrait de l’[ONU|onu].', ['mali announced', 'mali carried-out']],
    ['Un séisme a fait 40 morts au [Mali|mali].', ['happened-in mali']],
    [
      'Des pourparlers sont en cours à [Gao|gao] entre le [Mali|mali] et le [Niger|niger].',
      ['happened-in gao', 'mali took-part-in', 'niger took-part-in'],
    ],
    [
      'Une réunion est prévue à [Gao|gao] entre le [Mali|mali] et le [Niger|niger].',
      ['happened-in gao', 'mali was-due-to-attend', 'niger was-due-to-attend'],
    ],
    ['Le [Mali|mali] a convoqué [Keïta|keita].', ['keita was-target-of', 'mali carried-out']],
  ])('in %j', (marked, expected) => {
    const [event, ...more] = relate(namedArticle(marked, cast)).events;
    expect(more).toEqual([]);
    expect(
      claims(marked)
        .filter((claim) => claim.split(' ').includes(event?.id ?? '-'))
        .map((claim) =>
          claim
            .split(' ')
            .filter((word) => word !== event?.id)
            .join(' '),
        )
        .sort(),
    ).toEqual([...expected].sort());
  });
});

describe('one event or two', () => {
  it('takes no strike of workers for one from the air', () => {
    expect(eventNames('Une frappe a visé [Gao|gao].\nUne grève a eu lieu à [Gao|gao].')).toEqual([
      'Frappe de Gao',
      'Grève de Gao',
    ]);
    expect(
      eventNames('An air strike hit [Gao|gao].\nA general strike was held in [Gao|gao].', 'en'),
    ).toHaveLength(2);
  });

  it('takes what is called another for another', () => {
    expect(
      eventNames('Une attaque a frappé [Gao|gao].\nLa précédente attaque à [Gao|gao] date de mai.'),
    ).toHaveLength(2);
    expect(eventNames('Une attaque a frappé [Gao|gao].\nL’attaque de [Gao|gao] date de mai.')).toHaveLength(
      1,
    );
  });

  it('keeps elections apart by what they are for', () => {
    expect(
      eventNames(
        'Les élections européennes ont eu lieu au [Mali|mali].\nLes élections législatives se tiendront en juin.',
      ),
    ).toHaveLength(2);
    expect(
      eventNames(
        'Les élections législatives ont eu lieu au [Mali|mali].\nLes élections législatives inquiètent.',
      ),
    ).toHaveLength(1);
  });

  it('keeps what is to come apart from what has been', () => {
    expect(
      eventNames(
        'La réunion de l’[ONU|onu] à [Gao|gao] a eu lieu.\nUne réunion est prévue à [Gao|gao] entre le [Mali|mali] et le [Niger|niger].',
      ),
    ).toHaveLength(2);
  });

  it('keeps apart whom someone meets one after the other', () => {
    const meetings = (second: string) =>
      eventNames(
        `[Macron|macron] s’est entretenu avec [Keïta|keita] à [Gao|gao].\n[Macron|macron] s’est entretenu avec [${second}] à [Gao|gao].`,
      );
    expect(meetings('Diallo|diallo')).toHaveLength(2);
    expect(meetings('Keïta|keita')).toHaveLength(1);
  });

  it('joins people without a name to the attack that is told', () => {
    expect(eventNames('Une attaque a frappé [Gao|gao].\nDix soldats ont été tués.')).toHaveLength(1);
  });
});

describe('attacks by force', () => {
  it.each([
    [
      'Une position de l’[armée malienne|armee-malienne] a été attaquée par un groupe armé à [Gao|gao].',
      'armee-malienne was-target-of attaque-de-gao',
    ],
    [
      'C’est un poste de l’[armée malienne|armee-malienne] qui a été attaqué à [Gao|gao].',
      'armee-malienne was-target-of attaque-de-gao',
    ],
    [
      'L’[armée malienne|armee-malienne] a été attaquée à [Gao|gao].',
      'armee-malienne was-target-of attaque-de-gao',
    ],
    ['Des hommes armés ont attaqué une base de l’[ONU|onu] à [Gao|gao].', 'onu was-target-of attaque-de-gao'],
    [
      'Un convoi de l’[ONU|onu] a sauté sur une mine à [Gao|gao], tuant trois soldats [maliens|mali|demonym].',
      'onu was-target-of explosion-de-gao',
    ],
    [
      'Une bombe a explosé à [Gao|gao], tuant trois soldats [maliens|mali|demonym].',
      'mali nationals-suffered explosion-de-gao',
    ],
  ])('reads in French %j', (text, claim) => expect(claims(text)).toContain(claim));

  it.each([
    [
      'A position of the [Malian army|armee-malienne] was attacked by gunmen in [Gao|gao].',
      'armee-malienne was-target-of attaque-de-gao',
    ],
    ['A [UN|onu] convoy hit a mine near [Gao|gao].', 'onu was-target-of explosion-de-gao'],
    [
      'Gunmen attacked a convoy near [Gao|gao], killing three [Malian|mali|demonym] soldiers.',
      'mali nationals-suffered attaque-de-gao',
    ],
  ])('reads in English %j', (text, claim) => expect(claims(text, 'en')).toContain(claim));

  it('makes no killer of whoever ran into a mine, and no attack of words', () => {
    const mined = 'Un convoi de l’[ONU|onu] a sauté sur une mine à [Gao|gao], tuant trois soldats.';
    expect(claims(mined).join('\n')).not.toMatch(/^onu (?:carried-out|perpetrated|killed)/mu);
    expect(claims('A [UN|onu] convoy hit a mine, killing ten men.', 'en').join('\n')).not.toMatch(
      /^onu (?:carried-out|perpetrated|killed)/mu,
    );
    expect(claims('[Macron|macron] a été attaqué par l’opposition.')).toEqual([]);
  });

  it('takes what an operation is for for no event beside it', () => {
    expect(eventNames('Une opération de ratissage est en cours à [Gao|gao].')).toHaveLength(1);
    expect(eventNames('Une opération suit l’arrestation de [Keïta|keita] à [Gao|gao].')).toHaveLength(2);
  });
});

describe('who is named of many, and what is due', () => {
  it.each([
    [
      'The attack in [Gao|gao] killed ten people, including two [Belgians|belgique|demonym].',
      'belgique nationals-suffered attaque-de-gao',
    ],
    [
      'Ten men, among them [Keita|keita], were arrested in [Gao|gao].',
      'keita was-target-of arrestation-d-ibrahim-keita-a-gao',
    ],
    [
      '[Macron|macron] is due to visit [Bamako|bamako].',
      'macron was-due-to-attend visite-d-emmanuel-macron-a-bamako',
    ],
    [
      'The [Malian army|armee-malienne] clashed with [AQIM|aqmi] near [Gao|gao].',
      'aqmi took-part-in combats-de-gao',
    ],
    [
      'The arrest of [Keita|keita] was announced by the [DGSE|dgse].',
      'dgse announced arrestation-d-ibrahim-keita',
    ],
  ])('reads %j', (text, claim) => expect(claims(text, 'en')).toContain(claim));

  it('names no one of many in a clause of its own', () => {
    expect(claims('Ten men were held. [Keita|keita] spoke, including in [Gao|gao].', 'en')).toEqual([]);
    expect(
      claims('The arrest of [Keita|keita] was not announced by the [DGSE|dgse].', 'en').join(' '),
    ).not.toContain('announced');
    expect(
      claims('The arrest of [Keita|keita] will be announced by the [DGSE|dgse].', 'en').join(' '),
    ).not.toContain('announced');
  });

  it('joins the ranks of a group, and heads a service without backing it', () => {
    expect(claims('[Keïta|keita] a rejoint les rangs d’[Aqmi|aqmi].')).toEqual(['keita was-member-of aqmi']);
    expect(claims('[Lerner|lerner], patron de la [DGSE|dgse], a parlé.')).toEqual(['lerner heads dgse']);
  });
});

describe('sentences of a court, in French', () => {
  it.each([
    [
      '[Keïta|keita] a écopé de dix ans de prison à [Gao|gao].',
      'keita was-target-of condamnation-d-ibrahim-keita-a-gao',
    ],
    [
      'Des peines de prison ont été prononcées par le [parquet|parquet] contre [Keïta|keita].',
      'keita was-target-of condamnation-par-parquet',
    ],
  ])('reads %j', (text, claim) => expect(claims(text)).toContain(claim));

  it('tells of a speech and no sentence where that is pronounced', () => {
    expect(eventNames('[Keïta|keita] a prononcé un discours contre [Macron|macron].')).toEqual(['Discours']);
  });
});

describe('what only looks like a meeting, a place or a killer', () => {
  it('meets nobody by receiving things', () => {
    expect(claims('Le [Maroc|maroc] a reçu des drones [français|france|demonym].').join(' ')).not.toContain(
      ' met ',
    );
    expect(claims('[Macron|macron] a reçu [Keïta|keita].')).toContain('macron met keita');
  });

  it('sells no arms where the seller is', () => {
    expect(claims('Le [Mali|mali] a acheté des drones à l’[Iran|iran].').join(' ')).not.toContain(
      'happened-in',
    );
  });

  it.each([
    ['[Keïta|keita] a été tué dans une frappe à [Gao|gao].', ['Frappe contre Ibrahim Keïta à Gao']],
    ['[Keïta|keita] a été blessé par balle à [Gao|gao].', ['Attaque contre Ibrahim Keïta à Gao']],
    ['[Keïta|keita] a été acquitté par un tribunal de [Gao|gao].', ["Acquittement d'Ibrahim Keïta à Gao"]],
    ['[Keïta|keita] s’est rendu aux autorités.', ["Reddition d'Ibrahim Keïta"]],
  ])('names the event of %j', (text, labels) => expect(eventNames(text)).toEqual(labels));

  it('says who presides over a meeting', () => {
    expect(claims('[Macron|macron] a présidé une réunion à [Gao|gao].')).toContain(
      'macron took-part-in reunion-de-gao',
    );
  });
});

describe('several events, each on its date', () => {
  it.each([
    ['Le [Mali|mali] a connu deux coups d’État en {2020|2020} et {2021|2021}.', 'fr', 2],
    ['The attacks of {2007|2007}, {2009|2009} and {2011|2011} shook [Mali|mali].', 'en', 3],
    ['[Mali|mali] held elections in {2018|2018} and {2023|2023}.', 'en', 2],
    ['The attack of {2007|2007} shook [Mali|mali].', 'en', 1],
  ] as const)('%s (%s: %i)', (text, language, count) =>
    expect(eventNames(text, language)).toHaveLength(count),
  );

  it('gives an event the date before it', () => {
    expect(
      relate(namedArticle('En {2015|2015}, une attaque a fait cinq morts à [Gao|gao].', cast)).events,
    ).toMatchObject([{ when: '2015' }]);
  });
});

describe('more that happens', () => {
  it.each([
    ['Deux personnes ont été poignardées à [Gao|gao].', 'fr', 'Agression de Gao'],
    ['[Keïta|keita] a été inhumé à [Gao|gao].', 'fr', "Obsèques d'Ibrahim Keïta à Gao"],
    ['Un tribunal de [Gao|gao] a rejeté l’appel de [Keïta|keita].', 'fr', 'Décision de justice de Gao'],
    ['A strike paralysed [Gao|gao].', 'en', 'Gao strike'],
  ] as const)('in %j', (text, language, label) => expect(eventNames(text, language)).toEqual([label]));

  it('takes the end of a truce for no accident', () => {
    expect(
      eventNames('The ceasefire between [Mali|mali] and [AQIM|aqmi] collapsed.', 'en').join(' '),
    ).not.toContain('rash');
  });
});

describe('leaders killed and embassies attacked', () => {
  it.each([
    [
      'L’armée [française|france|demonym] a tué un chef d’[Aqmi|aqmi] près de [Gao|gao].',
      'fr',
      'aqmi was-target-of mort-de-gao',
    ],
    [
      'The [French|france|demonym] army killed an [AQIM|aqmi] leader near [Gao|gao].',
      'en',
      'aqmi was-target-of mort-de-gao',
    ],
    [
      'L’ambassade de [France|france] à [Bamako|bamako] a été attaquée.',
      'fr',
      'attaque-de-bamako happened-in bamako',
    ],
    [
      'The [French|france|demonym] embassy in [Bamako|bamako] was attacked.',
      'en',
      'attaque-de-bamako happened-in bamako',
    ],
  ] as const)('reads %j (%s)', (text, language, claim) => expect(claims(text, language)).toContain(claim));

  it('kills no group with the chief of a service', () => {
    expect(claims('[Aqmi|aqmi] a critiqué un chef de la [DGSE|dgse].').join(' ')).not.toContain(
      'was-target-of',
    );
  });
});

describe('towns at a border', () => {
  it.each([
    ['[Gao|gao], near the border with [Niger|niger], was quiet.', 'en'],
    ['[Gao|gao], à la frontière avec le [Niger|niger], est calme.', 'fr'],
  ] as const)('lie near the state behind it: %j (%s)', (text, language) =>
    expect(claims(text, language)).toContain('gao lies-near niger'),
  );

  it('are not told of where a border is closed', () => {
    expect(claims('Le [Mali|mali] a fermé sa frontière avec le [Niger|niger].').join(' ')).not.toContain(
      'lies-near',
    );
  });
});
