import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/pipeline/extract/extractArticle.ts';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast, claims, coreClaims } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

const eventsOf = (marked: string) => relate(namedArticle(marked, cast)).events;

describe('words that look like others', () => {
  it.each([
    [
      '« soit … soit » is no verb',
      'La [France|france] soutient soit le [Mali|mali], soit le [Niger|niger].',
      ['france backed mali'],
    ],
    [
      '… but a subjunctive is',
      'Il faut que [Keïta|keita], ami du [Mali|mali], soit arrêté par la [France|france].',
      [],
    ],
    [
      '… which after « bien que » tells what happened',
      'Bien que [Keïta|keita] ait été arrêté par la [France|france], il pleut.',
      ['france arrested keita'],
    ],
    [
      'what is asked for has not happened',
      'Le [Mali|mali] exige que [Keïta|keita] soit arrêté par la [France|france].',
      [],
    ],
    [
      'the night is not a verb',
      'La [France|france] a bombardé la nuit dernière [Aqmi|aqmi].',
      ['france attacked aqmi'],
    ],
    ['the last rebellion', 'La dernière rébellion d’[Aqmi|aqmi] a attaqué [Gao|gao].', ['aqmi attacked gao']],
    [
      'a famous lawyer celebrates nothing',
      'Le célèbre avocat [Keïta|keita] a critiqué la [France|france].',
      ['keita criticised france'],
    ],
    [
      'what is most important imports nothing',
      'Le coup le plus important de l’année, [Keïta|keita] a salué la [France|france].',
      ['keita praised france'],
    ],
    [
      'someone who leaves office',
      'Le sénateur sortant [Keïta|keita] a critiqué la [France|france].',
      ['keita criticised france'],
    ],
    ['many others', 'Le [Mali|mali] accuse d’autres groupes armés comme [Aqmi|aqmi].', ['mali accused aqmi']],
  ])('%s', (_, marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });
});

describe('parts of a clause that commas set off', () => {
  it.each([
    [
      'La [France|france] a condamné, {jeudi 3 mai|2012-05-03}, l’[Iran|iran].',
      ['france criticised iran, in 2012-05-03'],
    ],
    [
      '[Macron|macron], après s’être entretenu avec [Keïta|keita], a critiqué l’[Iran|iran].',
      ['macron criticised iran', 'macron met keita'],
    ],
    [
      '[Keïta|keita], appartenant à [Aqmi|aqmi], a été arrêté par la [France|france].',
      ['france arrested keita', 'keita was-member-of aqmi'],
    ],
    // What happens after an arrival happens where someone arrived.
    [
      '[Keïta|keita] s’est réfugié à [Gao|gao] après son arrivée au [Mali|mali].',
      ['fuite-d-ibrahim-keita-a-gao followed arrivee-au-mali', 'keita fled-to gao', 'keita visited mali'],
    ],
  ])('%s', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });

  it('hears those who speak behind a day and a comma', () => {
    const told = '[Keïta|keita] a été arrêté à [Gao|gao], ont annoncé {mardi|2012-05-01}, [Macron|macron].';
    expect(claims(told)).toContain('macron spoke-of keita');
    // Someone else acts there.
    const acts =
      '[Keïta|keita] a été arrêté à [Gao|gao], a annoncé {mardi|2012-05-01}, [Macron|macron] est parti.';
    expect(claims(acts)).not.toContain('macron spoke-of keita');
  });
});

describe('examples', () => {
  it.each([
    [
      'Des pays comme la [France|france], l’[Espagne|espagne] ou la [Belgique|belgique] ont condamné l’[Iran|iran].',
      ['belgique criticised iran', 'espagne criticised iran', 'france criticised iran'],
    ],
    [
      'De nombreux pays, dont la [France|france], l’[Espagne|espagne] et la [Belgique|belgique], ont condamné l’[Iran|iran].',
      ['belgique criticised iran', 'espagne criticised iran', 'france criticised iran'],
    ],
    [
      'Des pays comme la [France|france], l’[Espagne|espagne], ont condamné l’[Iran|iran].',
      ['espagne criticised iran', 'france criticised iran'],
    ],
    // Behind the comma someone else acts.
    [
      'Il parle de pays comme la [France|france], l’[Espagne|espagne] a condamné l’[Iran|iran].',
      ['espagne criticised iran'],
    ],
    // Of two verbs « ou » leaves open which is true.
    ['La [France|france] a tué ou capturé [Keïta|keita].', []],
  ])('%s', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });
});

describe('whoever was named last', () => {
  it.each([
    [
      '[Macron|macron] a reçu [Keïta|keita].\nCelui-ci a critiqué l’[Iran|iran].',
      ['keita criticised iran', 'macron met keita'],
    ],
    [
      '[Macron|macron] a reçu [Keïta|keita].\nCe dernier a critiqué l’[Iran|iran].',
      ['keita criticised iran', 'macron met keita'],
    ],
    [
      '[Macron|macron] a reçu [Diallo|diallo].\nCette dernière a critiqué l’[Iran|iran].',
      ['diallo criticised iran', 'macron met diallo'],
    ],
    ['[Aqmi|aqmi] recule.\nCelle-ci a attaqué [Gao|gao].', ['aqmi attacked gao']],
    // The army, and not whoever criticised it.
    ['[Macron|macron] a critiqué l’armée.\nCelle-ci a attaqué [Gao|gao].', []],
    // Two bodies, and no person: the words do not say which.
    ['Le [Mali|mali] parle au [Niger|niger].\nCelui-ci a critiqué l’[Iran|iran].', []],
    [
      '[Macron|macron] a reçu [Keïta|keita].\nIl pleut.\nIl neige.\nCelui-ci a critiqué l’[Iran|iran].',
      ['macron met keita'],
    ],
  ])('%j', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });

  it.each([
    // Only persons are convicted: the state that acted is not meant.
    [
      'Le [Mali|mali] a extradé [Keïta|keita].\nIl avait été condamné à [Gao|gao].',
      'keita was-target-of condamnation-d-ibrahim-keita-a-gao',
    ],
    [
      'Le [Mali|mali] a remis [Keïta|keita] à la [France|france].\nRecherché par l’[Espagne|espagne], il avait été condamné.',
      'espagne tracked keita',
    ],
  ])('%j', (marked, expected) => {
    expect(claims(marked)).toContain(expected);
  });

  it('leaves open who it was where two persons were named, or a state may be meant', () => {
    const two =
      'Le [Mali|mali] a remis [Keïta|keita] et [Diallo|diallo].\nIl avait été condamné à [Gao|gao].';
    expect(claims(two).filter((claim) => /keita was-target|diallo was-target/u.test(claim))).toEqual([]);
    const state = 'L’[Iran|iran] a expulsé [Keïta|keita].\nIl est soutenu par le [Mali|mali].';
    expect(coreClaims(state)).not.toContain('mali backed keita');
  });

  it.each([
    [
      '[Keïta|keita] se tait.\nÀ l’issue du sommet, l’écrivain a critiqué l’[Iran|iran].',
      ['keita criticised iran'],
    ],
    ['[Keïta|keita] se tait.\nAvec [Macron|macron], l’écrivain a critiqué l’[Iran|iran].', []],
    ['[Keïta|keita] se tait.\nLe ministre dit que l’écrivain a critiqué l’[Iran|iran].', []],
  ])('%j', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });
});

describe('what someone is held to be', () => {
  it.each([
    ['[Keïta|keita] est considéré comme le chef d’[Aqmi|aqmi].', ['keita heads aqmi, unconfirmed']],
    [
      '[Keïta|keita], présenté par la [France|france] comme un membre d’[Aqmi|aqmi], se tait.',
      ['keita was-member-of aqmi, by france'],
    ],
    ['La [DGSE|dgse] considère [Keïta|keita] comme le chef d’[Aqmi|aqmi].', ['keita heads aqmi, by dgse']],
    ['[Keïta|keita], soupçonné d’être le chef d’[Aqmi|aqmi], se tait.', ['keita heads aqmi, unconfirmed']],
    ['[Keïta|keita] n’est pas considéré comme le chef d’[Aqmi|aqmi].', []],
    ['La [DGSE|dgse] considère [Aqmi|aqmi] comme un danger.', []],
    ['[Keïta|keita] est considéré par la [France|france] comme un ami.', []],
  ])('%s', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });
});

describe('whose part a body is', () => {
  it.each([
    ['La branche sahélienne d’[Aqmi|aqmi], [Daech|daech], se tait.', ['daech belongs-to aqmi']],
    ['[Daech|daech], filiale d’[Aqmi|aqmi] au [Sahel|sahel], se tait.', ['daech belongs-to aqmi']],
    ['L’[AFP|afp], l’unité de presse de l’[ONU|onu], se tait.', ['afp belongs-to onu']],
    // Two, or one of several, or someone: no body.
    ['Deux branches d’[Aqmi|aqmi], [Daech|daech], se taisent.', []],
    ['[Keïta|keita], bras armé d’[Aqmi|aqmi], se tait.', []],
  ])('%s', (marked, expected) => {
    expect(claims(marked).filter((claim) => claim.includes(' belongs-to '))).toEqual(expected);
  });
});

describe('what single words grant an event', () => {
  it('says that a release benefits whoever is released', () => {
    expect(claims('[Keïta|keita] a été libéré par [Aqmi|aqmi] à [Gao|gao].')).toEqual(
      expect.arrayContaining(['liberation-d-ibrahim-keita-a-gao benefited keita']),
    );
    expect(claims('[Keïta|keita] a été arrêté à [Gao|gao].')).toContain(
      'keita was-target-of arrestation-d-ibrahim-keita-a-gao',
    );
  });

  it('tells what one state did from what another did', () => {
    const told =
      'La [France|france] a expulsé six diplomates [iraniens|iran|demonym].\nL’[Espagne|espagne] a expulsé des diplomates [iraniens|iran|demonym].';
    expect(eventsOf(told)).toHaveLength(2);
    const again =
      'La [France|france] a expulsé six diplomates [iraniens|iran|demonym].\nLa [France|france] a expulsé des diplomates [iraniens|iran|demonym].';
    expect(eventsOf(again)).toHaveLength(1);
  });

  it('tells an attack on someone from an attack by them', () => {
    const told =
      'La [France|france] a tué {jeudi|2012-05-03} dix combattants d’[Aqmi|aqmi] dans une attaque.\n[Aqmi|aqmi] a attaqué [Gao|gao].';
    expect(eventsOf(told)).toHaveLength(2);
  });

  it('does not place a recall where the ambassador is', () => {
    const recalled = claims(
      'La [France|france] a rappelé son ambassadeur à [Bamako|bamako] {mardi|2012-05-01}.',
    );
    expect(recalled).toEqual([expect.stringMatching(/^france carried-out rappel-par-la-france/u)]);
  });

  it('takes no date from what was done to someone at another time', () => {
    const [arrest] = eventsOf('Recherché depuis {2010|2010}, [Keïta|keita] a été arrêté à [Gao|gao].');
    expect(arrest).toMatchObject({ id: 'arrestation-d-ibrahim-keita-a-gao', when: null });
    const [dated] = eventsOf('Arrêté en {2010|2010} à [Gao|gao], [Keïta|keita] se tait.');
    expect(dated).toMatchObject({ when: '2010' });
  });

  it('knows what is only done to obtain a release', () => {
    expect(
      eventsOf('Le [Mali|mali] négocie pour obtenir la libération de [Keïta|keita] à [Gao|gao].'),
    ).toEqual([]);
    expect(eventsOf('Le [Mali|mali] a obtenu la libération de [Keïta|keita] à [Gao|gao].')).toHaveLength(1);
  });
});

describe('what a body makes known', () => {
  it('is one thing, even where others are told along with it', () => {
    const told =
      'Une attaque à [Gao|gao] a fait dix morts et une fusillade à [Kidal|kidal] a fait deux morts, a indiqué l’[ONU|onu].';
    expect(claims(told).filter((claim) => claim.includes('onu reported-on'))).toEqual([
      'onu reported-on attaque-de-gao',
    ]);
  });

  it('is not what happened by the way to someone of whom it speaks', () => {
    const told = 'Selon l’[ONU|onu], [Keïta|keita], arrêté à [Gao|gao], dirigeait [Aqmi|aqmi].';
    expect(claims(told)).toContain('onu spoke-of keita');
    expect(claims(told).filter((claim) => claim.includes('onu reported-on'))).toEqual([]);
  });
});

describe('those who do something to each other', () => {
  it.each([
    ['Le [Mali|mali] et le [Niger|niger] se sont rencontrés à [Gao|gao].', ['mali met niger']],
    [
      'Les ministres de la [France|france], du [Mali|mali] et du [Niger|niger] se sont rencontrés.',
      ['france met mali', 'france met niger', 'mali met niger'],
    ],
    ['[Aqmi|aqmi] et [Daech|daech] se sont combattus à [Gao|gao].', ['aqmi fought daech']],
    ['Le [Mali|mali] et le [Niger|niger] ne se sont pas rencontrés.', ['mali met niger, denied']],
    ['Le [Mali|mali] se rencontre partout.', []],
  ])('%s', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });
});

describe('what speakers do by saying it', () => {
  it.each([
    ['« Nous condamnons le [Mali|mali] », a déclaré [Macron|macron].', ['macron criticised mali, by macron']],
    [
      '« Nous condamnons le [Mali|mali] », ont martelé les dirigeants de l’[ONU|onu].',
      ['onu criticised mali, by onu'],
    ],
    ['« J’appelle le [Mali|mali] à agir », a dit [Macron|macron].', ['macron urged mali, by macron']],
    // What they say that others of them did, or do not do, is nothing of their own.
    ['« Nous avons attaqué le [Mali|mali] », a dit [Macron|macron].', []],
    ['« Nous ne condamnons pas le [Mali|mali] », a dit [Macron|macron].', []],
    ['« Je condamne le [Mali|mali] », a dit l’[ONU|onu].', []],
    ['Nous condamnons le [Mali|mali], a dit [Macron|macron].', []],
  ])('%s', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });

  it('counts each of those who speak together', () => {
    const told = 'Le [Mali|mali] recule, ont annoncé l’[ONU|onu] et l’[AFP|afp].';
    expect(claims(told)).toEqual(['afp reported-on mali', 'onu spoke-of mali']);
    // Those without a name say it too, and are no nodes.
    expect(claims('Le [Mali|mali] recule, ont annoncé l’[ONU|onu] et des témoins.')).toEqual([
      'onu spoke-of mali',
    ]);
  });
});

describe('candidates', () => {
  const inVote = (marked: string) =>
    claims(marked).filter((claim) => claim.includes('took-part-in election'));

  it.each([
    '[Keïta|keita], candidat à l’élection présidentielle de {2025|2025} au [Mali|mali], se tait.',
    '[Keïta|keita] s’est déclaré candidat à l’élection présidentielle de {2025|2025} au [Mali|mali].',
  ])('stand in an election: %s', (marked) => {
    expect(inVote(marked)).toHaveLength(1);
  });

  it.each([
    '[Keïta|keita] n’est pas candidat à l’élection présidentielle de {2025|2025} au [Mali|mali].',
    '[Keïta|keita] serait candidat à l’élection présidentielle de {2025|2025} au [Mali|mali].',
    '[Keïta|keita], candidat à un poste, a suivi l’élection présidentielle de {2025|2025} au [Mali|mali].',
  ])('… or do not: %s', (marked) => {
    expect(inVote(marked)).toEqual([]);
  });
});

describe('places', () => {
  const places = (marked: string) => claims(marked).filter((claim) => / (?:lies-in|lies-near) /u.test(claim));

  it.each([
    [
      '[Gao|gao], localité située dans le [nord du Mali|nord-du-mali], près de [Kidal|kidal], dort.',
      ['gao lies-in nord-du-mali', 'gao lies-near kidal'],
    ],
    ['[Gao|gao], localité prise dans le [nord du Mali|nord-du-mali], dort.', []],
  ])('%s', (marked, expected) => {
    expect(places(marked)).toEqual(expected);
  });

  it.each([
    ['[Gao|gao], ville sous contrôle d’[Aqmi|aqmi], dort.', ['aqmi active-in gao']],
    ['[Gao|gao], ville sous la menace d’[Aqmi|aqmi], dort.', []],
    ['[Gao|gao], ville sous contrôle de la [France|france], dort.', []],
  ])('%s', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });
});

describe('subjects that are far from their verb', () => {
  it.each([
    [
      'Les dirigeants de l’[ONU|onu] réunis à [Gao|gao] où ils participent à un sommet, ont condamné le [Mali|mali].',
      ['onu criticised mali'],
    ],
    [
      '[Macron|macron] a été élu à [Gao|gao], à l’unanimité, nouveau président de l’[ONU|onu].',
      ['macron heads onu', 'macron won election-d-emmanuel-macron-a-gao'],
    ],
    [
      '[Macron|macron] a été élu, selon le président de l’[ONU|onu].',
      ['macron won election-d-emmanuel-macron, by le président de l’ONU'],
    ],
    [
      'Condamné à dix ans de prison par le [parquet|parquet], [Keïta|keita] se tait.',
      ['parquet sentenced keita'],
    ],
    ['Le [Mali|mali] a livré [Keïta|keita] à la [France|france].', ['keita extradited-to france']],
    ['Le [Mali|mali] n’a pas livré [Keïta|keita] à la [France|france].', []],
  ])('%s', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });
});

describe('words that only look like what they name', () => {
  it('knows whom a body favours from where it comes from', () => {
    expect(claims('[Aqmi|aqmi] recule.\nLa formation pro-[iranienne|iran|demonym] se tait.')).toEqual([]);
    expect(claims('[Aqmi|aqmi] recule.\nLa formation [iranienne|iran|demonym] se tait.')).toEqual([
      'aqmi based-in iran',
    ]);
  });

  it('knows a body that is a mission from a mission', () => {
    expect(
      claims('L’[ONU|onu] se tait.\nL’[AFP|afp], mission de l’[ONU|onu] au [Mali|mali], se tait.'),
    ).toEqual(['afp belongs-to onu']);
    expect(eventsOf('La mission de l’[ONU|onu] au [Mali|mali] a échoué.')).toHaveLength(1);
  });

  it('takes no junta for a group of another kind', () => {
    expect(coreClaims('[Aqmi|aqmi] recule.\nLa junte a attaqué [Gao|gao].')).toEqual([]);
  });

  it('takes up no person where the words say who it is', () => {
    const virulent =
      '[Keïta|keita] recule.\nL’opposant le plus virulent à [Macron|macron] a critiqué l’[Iran|iran].';
    expect(coreClaims(virulent)).not.toContain('keita criticised iran');
  });

  it('does not say that what is only a purpose is so', () => {
    expect(coreClaims('La [France|france] recrute [Aqmi|aqmi] pour combattre au [Sahel|sahel].')).toEqual([]);
  });

  it('puts nothing where another clause is', () => {
    expect(claims('À [Gao|gao], les drapeaux sont en berne, en hommage au policier tué.')).toEqual([]);
  });
});

describe('attacks that are told apart', () => {
  it('by what was hit', () => {
    const told =
      'Une frappe sur [Gao|gao] a fait dix morts.\n[Aqmi|aqmi] est accusé du tir meurtrier sur [Kidal|kidal].';
    expect(eventsOf(told)).toHaveLength(2);
  });

  it('by whether there were many of them', () => {
    const told =
      'Dix personnes ont été tuées par l’[armée malienne|armee-malienne] lors d’attaques.\nL’attaque de [Gao|gao] choque.';
    expect(eventsOf(told).map(({ id }) => id)).toContain('attaque-de-gao');
  });
});

describe('events behind what says how, on whom or who asks for them', () => {
  const events = (marked: string) =>
    claims(marked).filter((claim) => / (?:happened-in|carried-out|perpetrated|was-target-of) /u.test(claim));

  it.each([
    ['with what arm', 'L’attaque au couteau commise à [Gao|gao] choque.', 'attaque-de-gao happened-in gao'],
    [
      'with what vehicle',
      'Un attentat à la voiture piégée a fait dix morts à [Gao|gao].',
      'attentat-de-gao happened-in gao',
    ],
    [
      'by whom',
      'Une attaque attribuée à [Aqmi|aqmi] a fait dix morts à [Gao|gao].',
      'attaque-de-gao happened-in gao',
    ],
    [
      'against what is in a town',
      'Une attaque contre un poste de police de [Gao|gao] a échoué.',
      'attaque-de-gao happened-in gao',
    ],
  ])('%s', (_, marked, expected) => {
    expect(events(marked)).toContain(expected);
  });

  it('puts an attack on a country’s building nowhere', () => {
    expect(events('L’attaque contre le consulat de [France|france] a échoué.')).not.toContain(
      'attaque happened-in france',
    );
  });

  it('takes nothing of what is only demanded for done, even where it happens later', () => {
    const told = 'Le retrait d’[Aqmi|aqmi] de [Gao|gao] a commencé.';
    const demanded =
      'La [France|france] exige à [Bamako|bamako] le retrait de l’[armée malienne|armee-malienne].';
    expect(events(`${demanded}\n${told}`).some((claim) => claim.startsWith('armee-malienne'))).toBe(false);
    expect(events(told)).toContain('aqmi carried-out retrait-d-aqmi-a-gao');
  });

  it('hits only whom an attack is against, not where', () => {
    expect(coreClaims('La [France|france] a mené des frappes contre [Daech|daech] au [Mali|mali].')).toEqual([
      'france attacked daech',
    ]);
    expect(coreClaims('La [France|france] a mené des frappes au [Mali|mali].')).toEqual([
      'france attacked mali',
    ]);
  });

  it('takes whoever an event is carried out by to do it to whoever it is done to', () => {
    expect(coreClaims('La [France|france] a lancé une vague d’attaques de drones sur [Gao|gao].')).toEqual([
      'france attacked gao',
    ]);
    expect(
      coreClaims('Treize combattants d’[Aqmi|aqmi] tués dans des frappes [françaises|france|demonym].'),
    ).toEqual(['france attacked aqmi']);
  });

  it('takes no inquiry that is taken on for goods that are seized', () => {
    const told = 'Le [parquet|parquet] s’est saisi de l’attaque commise à [Gao|gao].';
    expect(claims(told)).toContain('parquet investigated attaque-de-gao');
    expect(claims(told).some((claim) => claim.includes('saisie'))).toBe(false);
  });
});

describe('who it is that does it', () => {
  it.each([
    [
      'those whom another gathers with someone',
      '[Keïta|keita] était réuni à [Gao|gao] avec [Macron|macron].',
      ['keita met macron'],
    ],
    [
      '… but not those who are gathered by someone',
      '[Keïta|keita] a été réuni à [Gao|gao] par [Macron|macron].',
      [],
    ],
    [
      'someone whom a rival’s name parts from the verb',
      '[Keïta|keita], principal rival du chef de la junte au [Mali|mali], le général [Diallo|diallo], a critiqué l’[Iran|iran].',
      ['keita criticised iran'],
    ],
    [
      'whoever is told to stop it',
      'La [France|france] a appelé l’[Iran|iran] à cesser son soutien à [Aqmi|aqmi].',
      ['france urged iran', 'iran backed aqmi'],
    ],
    [
      '… and not whoever stops it',
      'La [France|france] a cessé son soutien à [Aqmi|aqmi].',
      ['france backed aqmi'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });
});

describe('titles and numbers that were read apart', () => {
  it.each([
    [
      'a former prime minister',
      '[Macron|macron] a rencontré à [Gao|gao] l’ancien Premier ministre [Keïta|keita].',
      ['macron met keita'],
    ],
    [
      'a new prime minister',
      'Le nouveau Premier ministre [Keïta|keita] a rencontré [Macron|macron].',
      ['keita met macron'],
    ],
    [
      'the first of April is no title',
      'Le premier, [Keïta|keita], a rencontré [Macron|macron].',
      ['keita met macron'],
    ],
    [
      'more than so many',
      'La [France|france] a tué plus de 100 combattants d’[Aqmi|aqmi].',
      ['france fought aqmi'],
    ],
    [
      'nearly a hundred',
      'La [France|france] a envoyé près d’une centaine de soldats au [Mali|mali].',
      ['france deployed-forces-to mali'],
    ],
    [
      'near a place is no number',
      'La [France|france] a attaqué [Aqmi|aqmi] près de [Gao|gao].',
      ['france attacked aqmi'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });

  it('says who headed, and no longer heads, a state', () => {
    expect(
      coreClaims('L’ancien Premier ministre [malien|mali|demonym] [Keïta|keita] a quitté [Gao|gao].'),
    ).toContain('keita headed mali');
  });
});

describe('what belongs to whom', () => {
  it.each([
    [
      'whoever leaves a body, not the body',
      'Le [Mali|mali] a annoncé son retrait de l’[ONU|onu].',
      ['mali announced retrait-par-le-mali', 'mali carried-out retrait-par-le-mali', 'mali left onu'],
    ],
    [
      'those whose troops they are, not where they are',
      'La [France|france] a achevé le retrait de ses troupes du [Niger|niger].',
      ['france carried-out retrait-par-la-france'],
    ],
    [
      'a firm that is linked to a group is not the group',
      'La [France|france] a sanctionné deux entreprises liées à [Aqmi|aqmi].',
      [],
    ],
    [
      '… but a cell is',
      'Le [Maroc|maroc] a démantelé une cellule liée à [Daech|daech] à [Gao|gao].',
      [
        'daech was-target-of demantelement-de-gao',
        'demantelement-de-gao happened-in gao',
        'maroc carried-out demantelement-de-gao',
        'maroc dismantled daech',
      ],
    ],
    [
      'whoever is accused before the clause begins',
      'Accusée par la [France|france] de soutenir [Aqmi|aqmi], l’[ONU|onu] se tait.',
      ['france accused onu', 'onu backed aqmi, unconfirmed'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(claims(marked)).toEqual(expected);
  });
});

describe('when and where an event was', () => {
  it('takes no date of what a relative clause tells', () => {
    const told =
      '[Keïta|keita], qui a renversé [Diallo|diallo] {en août 2023|2023-08}, a rencontré [Macron|macron] à [Gao|gao].';
    expect(eventsOf(told).map(({ id, when }) => [id.slice(0, 9), when])).toEqual([
      ['coup-d-et', '2023-08'],
      ['rencontre', null],
    ]);
  });

  it('takes no soldiers for a place', () => {
    const told = 'L’attaque a coûté la vie à douze militaires [nigériens|niger|demonym] à [Gao|gao].';
    expect(claims(told)).toContain('attaque-de-gao happened-in gao');
  });

  it('puts in front what goes on there', () => {
    expect(claims('À [Gao|gao], les combats ont repris.')).toEqual(['combats-de-gao happened-in gao']);
  });

  it('inquires elsewhere than where someone died', () => {
    const told = 'Le [Mali|mali] a ouvert une enquête après la mort d’un étudiant à [Gao|gao].';
    expect(claims(told).filter((claim) => claim.includes('happened-in'))).toEqual([
      'mort-de-gao happened-in gao',
    ]);
    const there = 'Une enquête a été ouverte à [Gao|gao].';
    expect(claims(there)).toEqual(['enquete-de-gao happened-in gao']);
  });

  it('tells once that someone is taken into custody', () => {
    expect(eventsOf('[Keïta|keita] a été placé en détention à [Gao|gao].')).toHaveLength(1);
  });

  it('counts no sum of many events as one', () => {
    const sum = 'Plus de 2 000 personnes sont mortes au [Mali|mali] depuis janvier.';
    expect(eventsOf(sum)).toHaveLength(0);
    expect(eventsOf('Plus de 20 personnes sont mortes à [Gao|gao] mardi.')).toHaveLength(1);
  });

  it('judges an event that was only tried', () => {
    const told = 'L’[ONU|onu] a condamné la tentative de coup d’État au [Mali|mali].';
    expect(claims(told)).toContain('onu criticised coup-d-etat-au-mali');
  });
});

describe('short names in brackets', () => {
  it('stand for the body that is told at length', () => {
    const told = 'Le commandement central ([DGSE|dgse]) a attaqué [Aqmi|aqmi].';
    expect(coreClaims(told)).toEqual(['dgse attacked aqmi']);
  });

  it('do not stand for someone who heads it', () => {
    expect(coreClaims('Le directeur général ([DGSE|dgse]) a attaqué [Aqmi|aqmi].')).toEqual([]);
  });
});

describe('someone whom a body appointed', () => {
  it('heads their own state, not the body', () => {
    const text =
      'Le président angolais et médiateur désigné par l’Union africaine, Joao Lourenço, a reçu mardi Félix Tshisekedi.';
    const read = extractArticle({ id: 'a', text }).relations.map(
      ({ source, predicate, target }) => `${source} ${predicate} ${target}`,
    );
    expect(read).toContain('joao-lourenco heads angola');
    expect(read).not.toContain('joao-lourenco heads union-africaine');
  });
});

describe('whose party it is', () => {
  it.each([
    [
      'someone told of before',
      '[Keïta|keita] a été arrêté.\nSon parti, l’[ONU|onu], se tait.',
      ['keita was-member-of onu'],
    ],
    [
      'someone beside it',
      '[Keïta|keita] et son parti, l’[ONU|onu], se taisent.',
      ['keita was-member-of onu'],
    ],
    [
      'not one of two persons',
      '[Keïta|keita] a rencontré [Macron|macron], a dit son parti, l’[ONU|onu].',
      ['keita met macron, by onu'],
    ],
    ['not whoever has an ally', '[Keïta|keita] et son allié, l’[ONU|onu], se taisent.', []],
  ])('%s', (_, marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });
});

describe('what an army strikes', () => {
  it('is in a country, even where the words name no one', () => {
    const struck = 'La [France|france] a frappé un dépôt de carburant en [Iran|iran].';
    expect(claims(struck)).toEqual([
      'attaque-en-iran happened-in iran',
      'france attacked iran',
      'france carried-out attaque-en-iran',
    ]);
    expect(claims('La crise a frappé un port en [Iran|iran].')).toEqual([]);
  });

  it('belongs to a group', () => {
    expect(coreClaims('La [France|france] a frappé des sites d’[Aqmi|aqmi].')).toEqual([
      'france attacked aqmi',
    ]);
  });
});

describe('whose deed it is, and who is meant', () => {
  it.each([
    [
      'whoever is ordered to stop, not whoever orders it',
      'La [France|france] a ordonné à l’[Iran|iran] de cesser son offensive à [Gao|gao].',
      'iran carried-out offensive-de-gao',
      'france carried-out offensive-de-gao',
    ],
    [
      'whoever has their turn',
      'Après la visite de [Diallo|diallo], c’est au tour de [Keïta|keita] de se rendre à [Gao|gao].',
      'keita visited gao',
      'diallo visited gao',
    ],
    [
      'no one whose turn is yet to come',
      'La visite de [Diallo|diallo] à [Kidal|kidal] a pris fin.\nCe sera au tour de [Keïta|keita] de se rendre à [Gao|gao].',
      'diallo visited kidal',
      'keita visited gao',
    ],
    [
      'the visitor, in the place of the visit',
      'L’accord a été signé lors d’une visite de [Macron|macron] à [Gao|gao], où il a rencontré [Keïta|keita].',
      'macron met keita',
      'keita visited gao',
    ],
    [
      'no visitor, where what is told is a thing',
      'L’attaque a suivi une visite de [Macron|macron] à [Gao|gao], où elle a tué [Keïta|keita].',
      'macron visited gao',
      'macron killed keita',
    ],
    [
      'someone arrested and then extradited',
      '[Keïta|keita] a été arrêté au [Mali|mali] puis extradé vers la [France|france].',
      'keita extradited-to france',
      'mali extradited-to france',
    ],
    [
      'men who say they are of a group',
      'Dix soldats [maliens|mali|demonym] ont été enlevés à [Gao|gao] par des hommes se réclamant d’[Aqmi|aqmi].',
      'aqmi perpetrated enlevement-de-gao',
      'mali perpetrated enlevement-de-gao',
    ],
    [
      'the allies that are named',
      'Le [Mali|mali] et ses voisins du [Niger|niger] et du [Maroc|maroc] ont signé un accord.',
      'mali signed-agreement-with maroc',
      'maroc signed-agreement-with niger',
    ],
  ])('%s', (_, marked, right, wrong) => {
    expect(claims(marked)).toContain(right);
    expect(claims(marked)).not.toContain(wrong);
  });

  it('takes no seat for a siege, and no first place for an arrival', () => {
    expect(eventsOf('Depuis son siège de [Gao|gao], l’[ONU|onu] se tait.')).toHaveLength(0);
    expect(eventsOf('[Keïta|keita] est arrivé en tête au [Mali|mali].')).toHaveLength(0);
    expect(eventsOf('[Keïta|keita] est arrivé à [Gao|gao].')).toHaveLength(1);
  });
});

describe('an auxiliary and its verb, with something between', () => {
  it.each([
    ['Le [Mali|mali] a {lundi|2024} quitté l’[ONU|onu].', 'mali left onu, in 2024'],
    ['Le [Mali|mali] a, {lundi|2024}, quitté l’[ONU|onu].', 'mali left onu, in 2024'],
    [
      '[Keïta|keita] a, selon [Macron|macron], été arrêté par la [DGSE|dgse].',
      'dgse arrested keita, by macron',
    ],
    ['[Keïta|keita] a {lundi|2024} été arrêté par la [DGSE|dgse].', 'dgse arrested keita, in 2024'],
    ['[Keïta|keita] est {lundi|2024} arrivé à [Gao|gao].', 'keita visited gao, in 2024'],
    ['[Macron|macron] s’est {lundi|2024} entretenu avec [Keïta|keita].', 'macron met keita, in 2024'],
  ])('reads %j', (text, expected) => expect(claims(text)).toContain(expected));

  it('leaves a verb its own object', () => {
    expect(
      claims('Le [Mali|mali] a, {lundi|2024}, des otages arrêtés par [Aqmi|aqmi].').join(' '),
    ).not.toContain('mali carried-out');
    expect(claims('Le [Mali|mali] n’a {lundi|2024} pas quitté l’[ONU|onu].')).not.toContain(
      'mali left onu, in 2024',
    );
  });
});
