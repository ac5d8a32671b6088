import { describe, expect, it } from 'vitest';
import { claims, coreClaims } from '../../helpers/claims.ts';

describe('descriptions without a name', () => {
  it.each([
    [
      '[Aqmi|aqmi] opère à [Gao|gao].\nLe mouvement, soutenu par l’[Iran|iran], se tait.',
      ['aqmi active-in gao', 'iran backed aqmi'],
    ],
    ['[Aqmi|aqmi] se tait.\nCe groupe armé a attaqué [Gao|gao].', ['aqmi attacked gao']],
    // Two groups were named: the words do not say which.
    ['[Aqmi|aqmi] et [Daech|daech] se taisent.\nLe groupe a attaqué [Gao|gao].', []],
    ['[Aqmi|aqmi] se tait.\nUn autre groupe a attaqué [Gao|gao].', []],
    ['[Aqmi|aqmi] se tait.\nLe nouveau mouvement a attaqué [Gao|gao].', []],
    ['[Aqmi|aqmi] se tait.\nLe groupe d’experts a attaqué [Gao|gao].', []],
    // Too long ago.
    ['[Aqmi|aqmi] se tait.\nIl pleut.\nIl neige.\nIl vente.\nLe groupe a attaqué [Gao|gao].', []],
    ['[Aqmi|aqmi] se tait.\nLes insurgés ont attaqué [Gao|gao].', ['aqmi attacked gao']],
    ['L’[ONU|onu] se tait.\nLes insurgés ont attaqué [Gao|gao].', []],
    [
      'L’[armée malienne|armee-malienne] recule.\nL’armée a attaqué [Aqmi|aqmi].',
      ['armee-malienne attacked aqmi'],
    ],
    ['[Macron|macron] a rencontré le ministre [malien|mali|demonym] de la Défense.', ['macron met mali']],
    ['[Macron|macron] a reçu son homologue [malien|mali|demonym].', ['macron met mali']],
    [
      '[Macron|macron] a reçu son homologue [malien|mali|demonym] le général [Keïta|keita].',
      ['keita served mali', 'macron met keita'],
    ],
    [
      'Le [Mali|mali], le [Niger|niger] et l’[Iran|iran] se taisent.\nLes trois pays ont salué [Macron|macron].',
      ['iran praised macron', 'mali praised macron', 'niger praised macron'],
    ],
    [
      'Le [Mali|mali], le [Niger|niger] et l’[Iran|iran] se taisent.\nL’[Iran|iran] attend.\nLes trois pays ont salué [Macron|macron].',
      ['iran praised macron', 'mali praised macron', 'niger praised macron'],
    ],
    ['Le [Mali|mali] et le [Niger|niger] se taisent.\nLes trois pays ont salué [Macron|macron].', []],
    [
      'Le [Mali|mali], le [Niger|niger] et l’[Iran|iran] se taisent.\nLes dirigeants des trois pays saluent la [France|france].',
      ['iran praised france', 'mali praised france', 'niger praised france'],
    ],
    ['[Macron|macron] a rencontré l’ancien ministre [malien|mali|demonym] de la Défense.', []],
    [
      'Les ministres [malien|mali|demonym] et [nigérien|niger|demonym] de la Défense ont signé un accord.',
      ['mali signed-agreement-with niger'],
    ],
    [
      '[Diallo|diallo] a parlé à [Gao|gao].\nLe dirigeant a accusé la [France|france].',
      ['diallo accused france'],
    ],
    ['Le président et [Diallo|diallo] parlent.\nIl neige.\nLe dirigeant a accusé la [France|france].', []],
  ])('reads %j', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });

  it.each([
    [
      '[Aqmi|aqmi] is silent.\nThe group, backed by [Iran|iran], attacked [Gao|gao].',
      ['aqmi attacked gao', 'iran backed aqmi'],
    ],
    ['[Aqmi|aqmi] and [Daech|daech] are silent.\nThe group attacked [Gao|gao].', []],
    [
      '[Malian|mali|demonym] and [Nigerien|niger|demonym] defence ministers signed an agreement.',
      ['mali signed-agreement-with niger'],
    ],
  ])('reads %j', (marked, expected) => {
    expect(coreClaims(marked, 'en')).toEqual(expected);
  });
});

describe('what stands beside a name', () => {
  it.each([
    [
      '[Keïta|keita], accusé par la [France|france] de financer [Aqmi|aqmi], se tait.',
      ['france accused keita', 'keita funded aqmi, unconfirmed'],
    ],
    ['Mis en examen par le [parquet|parquet], [Keïta|keita] se tait.', ['parquet prosecuted keita']],
    [
      '[Keïta|keita], remis en liberté par le [Mali|mali], se tait.',
      ['liberation-d-ibrahim-keita benefited keita', 'mali released keita'],
    ],
    // Nothing is said to have been done to anyone.
    ['L’accusé a parlé à [Keïta|keita].', []],
    [
      'Le [Mali|mali] est accusé par la [Belgique|belgique] et plusieurs pays voisins dont le [Niger|niger] de mentir.',
      ['belgique accused mali', 'niger accused mali'],
    ],
    // « dont » begins a clause here.
    ['Le [Mali|mali] est accusé par plusieurs pays dont le [Niger|niger] accueille les troupes.', []],
    ['Le [Mali|mali] a accusé son voisin, le [Niger|niger], de mentir.', ['mali accused niger']],
    [
      'En visite à [Gao|gao], [Macron|macron] a salué la [Belgique|belgique].',
      ['macron praised belgique', 'macron visited gao'],
    ],
    ['[Macron|macron], en déplacement à [Gao|gao], se tait.', ['macron visited gao']],
    ['[Macron|macron] n’est pas en visite à [Gao|gao].', []],
    ['La visite qu’effectue [Macron|macron] à [Gao|gao] se poursuit.', ['macron visited gao']],
    ['Un membre d’[Aqmi|aqmi], [Keïta|keita], se tait.', ['keita was-member-of aqmi']],
    ['[Keïta|keita], commandant d’[Aqmi|aqmi], se tait.', ['keita was-member-of aqmi']],
    ['[Keïta|keita], chef d’[Aqmi|aqmi], se tait.', ['keita heads aqmi']],
    ['[Keïta|keita], chef des combattants d’[Aqmi|aqmi], se tait.', ['keita was-member-of aqmi']],
    ['[Keïta|keita], âgé de 36 ans, a attaqué [Gao|gao].', ['keita attacked gao']],
    ['[Keïta|keita], surnommé « Ibou », a attaqué [Gao|gao].', ['keita attacked gao']],
    ['Le président en exercice de l’[ONU|onu], [Keïta|keita], se tait.', ['keita heads onu']],
    ['Le premier, [Keïta|keita], se tait en [France|france].', []],
    ['L’émissaire de l’[ONU|onu] [Keïta|keita] se tait.', ['keita served onu']],
    ['Les émissaires de l’[ONU|onu] [Keïta|keita] et [Diallo|diallo] se taisent.', []],
    [
      'L’arrestation de [Keïta|keita], cadre d’[Aqmi|aqmi], inquiète le [Mali|mali].',
      ['keita was-member-of aqmi'],
    ],
    ['[Keïta|keita], proche d’[Aqmi|aqmi], se tait.', ['keita linked-to aqmi']],
    ['[Gao|gao], proche de [Kidal|kidal], se tait.', []],
  ])('reads %j', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });
});

describe('those who fight', () => {
  it.each([
    ['Les combats opposant le [Mali|mali] à [Aqmi|aqmi] ont repris.', ['mali in-conflict-with aqmi']],
    ['Des heurts ont opposé le [Mali|mali] à [Aqmi|aqmi].', ['mali in-conflict-with aqmi']],
    ['La guerre qui oppose le [Mali|mali] et [Aqmi|aqmi] dure.', ['mali in-conflict-with aqmi']],
    ['Le match opposant le [Mali|mali] au [Niger|niger] est reporté.', []],
    [
      'Les échanges de tirs entre le [Mali|mali] et le [Niger|niger] durent.',
      ['mali in-conflict-with niger'],
    ],
    ['Les échanges entre le [Mali|mali] et le [Niger|niger] durent.', ['mali met niger']],
    ['Les forces du général [Keïta|keita] ont bombardé [Gao|gao].', ['keita attacked gao']],
    ['La police du général [Keïta|keita] a bombardé [Gao|gao].', []],
    ['L’[Iran|iran] a tiré des missiles sur [Israël|israel].', ['iran attacked israel']],
    ['L’[Iran|iran] a lancé un appel contre [Israël|israel].', []],
    ['[Gao|gao] est tombée aux mains d’[Aqmi|aqmi].', ['aqmi seized-control-of gao']],
    ['[Aqmi|aqmi] a conquis de vastes pans de [Gao|gao].', ['aqmi seized-control-of gao']],
    ['La prise de [Gao|gao] par [Aqmi|aqmi] inquiète.', ['aqmi seized-control-of gao']],
    [
      'Le [Mali|mali], que des experts accusent d’armer [Aqmi|aqmi], se tait.',
      ['mali supplied-arms-to aqmi'],
    ],
    ['La [France|france] a par ailleurs salué le [Mali|mali].', ['france praised mali']],
    [
      'La [France|france] a mené {mardi|2015-03-03} des frappes contre [Aqmi|aqmi].',
      ['france attacked aqmi, in 2015-03-03'],
    ],
    ['Le [Maroc|maroc] a extradé [Keïta|keita] vers la [France|france].', ['keita extradited-to france']],
    ['Le [Maroc|maroc] refuse d’extrader [Keïta|keita] vers la [France|france].', []],
  ])('reads %j', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });

  it.each([
    ['[Iran|iran] fired missiles at [Israel|israel].', ['iran attacked israel']],
    ['[Iran|iran] fired the governor of [Gao|gao].', []],
    ['Fighting pitting [Mali|mali] against [Aqmi|aqmi] resumed.', ['mali in-conflict-with aqmi']],
    [
      '[Aqmi|aqmi], which is backed by [Iran|iran], attacked [Gao|gao].',
      ['aqmi attacked gao', 'iran backed aqmi'],
    ],
    ['[Keita|keita], dubbed the wolf, is silent in [Gao|gao].', []],
    ['[Mali|mali] and [Niger|niger] agreed a truce.', ['mali signed-agreement-with niger']],
    ['[Morocco|maroc] extradited [Keita|keita] to [France|france].', ['keita extradited-to france']],
  ])('reads %j', (marked, expected) => {
    expect(coreClaims(marked, 'en')).toEqual(expected);
  });
});

describe('what is said of whoever acts', () => {
  it.each([
    // A gerund beside a noun is the noun's.
    ['[Macron|macron] a quitté les troupes du [Mali|mali] combattant [Aqmi|aqmi].', ['mali fought aqmi']],
    [
      '[Aqmi|aqmi] a attaqué [Gao|gao] en armant [Daech|daech].',
      ['aqmi attacked gao', 'aqmi supplied-arms-to daech'],
    ],
    ['L’[ONU|onu] a annoncé qu’elle avait suspendu le [Mali|mali].', ['onu suspended mali']],
    ['[Aqmi|aqmi] exige que le [Mali|mali] retire ses troupes.', ['aqmi urged mali']],
    ['[Aqmi|aqmi] n’exige pas que le [Mali|mali] retire ses troupes.', []],
    ['[Aqmi|aqmi] exige que la pluie cesse.', []],
    ['Le [Mali|mali] rejette les accusations de la [France|france].', ['mali denied france']],
    ['Le [Mali|mali] rejette les offres de la [France|france].', []],
    [
      'Dans un entretien accordé au [Figaro|figaro], [Macron|macron] a salué le [Mali|mali].',
      ['macron gave-interview-to figaro', 'macron praised mali'],
    ],
    [
      'Dans un communiqué envoyé au [Figaro|figaro], [Macron|macron] a salué le [Mali|mali].',
      ['macron praised mali'],
    ],
    ['[Macron|macron] et [Keïta|keita] ont discuté du climat.', ['macron met keita']],
    ['[Keïta|keita], maire de [Gao|gao], se tait.', ['keita heads gao']],
    ['[Keïta|keita], médecin de [Gao|gao], se tait.', []],
    ['Selon l’[ONU|onu], douze membres d’[Aqmi|aqmi] reculent.', []],
  ])('reads %j', (marked, expected) => {
    expect(coreClaims(marked).map((claim) => claim.replace(/, by .*$/u, ''))).toEqual(expected);
  });

  it.each([
    ['Forces loyal to General [Keita|keita] attacked [Gao|gao].', ['keita attacked gao']],
    ['Forces opposed to General [Keita|keita] attacked [Gao|gao].', []],
    ['The [UN|onu] said it had suspended [Mali|mali].', ['onu suspended mali']],
    ['[Macron|macron] demanded that [Mali|mali] withdraw.', ['macron urged mali']],
  ])('reads %j', (marked, expected) => {
    expect(coreClaims(marked, 'en').map((claim) => claim.replace(/, by .*$/u, ''))).toEqual(expected);
  });

  it('proposes no event that is only asked for', () => {
    const claimsOf = (text: string) => claims(text).filter((claim) => claim.includes('keita'));
    expect(claimsOf('L’[ONU|onu] exige la libération de [Keïta|keita].')).toEqual([]);
    const truce = (text: string) => claims(text).filter((claim) => claim.includes('gao'));
    expect(truce('[Aqmi|aqmi] rend ses otages en échange d’une trêve à [Gao|gao].')).toEqual([]);
    expect(truce('L’accord pourrait comprendre une trêve à [Gao|gao].')).toEqual([]);
    expect(truce('[Aqmi|aqmi] et le [Mali|mali] ont signé une trêve à [Gao|gao].')).not.toEqual([]);
    expect(claimsOf('L’[ONU|onu] a salué la libération de [Keïta|keita].')).not.toEqual([]);
  });
});

describe('events that are told beside others', () => {
  it('takes the arms that are fired or brought down for those of whoever fires them', () => {
    const fired = claims('Onze drones [russes|iran|demonym] ont été lancés sur [Gao|gao].');
    expect(fired.some((claim) => /^iran carried-out /u.test(claim))).toBe(true);
    const downed = claims('Le [Mali|mali] a abattu onze drones [russes|iran|demonym].');
    expect(downed.some((claim) => /nationals-suffered/u.test(claim))).toBe(false);
    const killed = claims('Le [Mali|mali] a abattu onze soldats [russes|iran|demonym].');
    expect(killed.some((claim) => /^iran nationals-suffered /u.test(claim))).toBe(true);
  });

  it('takes whose reprisals they are for whoever carries them out', () => {
    const all = claims('Les représailles du [Mali|mali] à [Gao|gao] inquiètent la [France|france].');
    expect(all.some((claim) => /^mali carried-out /u.test(claim))).toBe(true);
    expect(all.some((claim) => / happened-in mali$/u.test(claim))).toBe(false);
  });

  it('ends what someone says where another is told of meanwhile', () => {
    const said =
      'Le [Mali|mali] a déclaré que l’[Iran|iran] avait gagné, tandis que la [France|france] se tait.';
    expect(claims(said)).toContain('mali spoke-of iran');
    expect(claims(said)).not.toContain('mali spoke-of france');
  });

  it('takes who prepares an operation for its planner', () => {
    const all = claims('Le [Mali|mali] prépare une offensive contre [Aqmi|aqmi].');
    expect(all.some((claim) => /^mali planned /u.test(claim))).toBe(true);
    expect(all.some((claim) => /^mali carried-out /u.test(claim))).toBe(false);
  });

  it('leaves a summit its own place', () => {
    const all = claims('Les attaques d’[Aqmi|aqmi] au [Mali|mali] surviennent en plein sommet à [Gao|gao].');
    expect(all.filter((claim) => /attaque\S* happened-in gao/u.test(claim))).toEqual([]);
  });

  it('places what took place with others where it took place', () => {
    const all = claims('La rencontre entre [Macron|macron] et [Keïta|keita] a eu lieu à [Gao|gao].');
    expect(all.some((claim) => / happened-in gao$/u.test(claim))).toBe(true);
    const other = claims(
      'La rencontre entre [Macron|macron] et [Keïta|keita] a irrité un maire à [Gao|gao].',
    );
    expect(other.some((claim) => / happened-in gao$/u.test(claim))).toBe(false);
  });

  it('says nothing of someone and themselves', () => {
    const all = claims('Le tribunal a jugé l’avocat de l’ancien président, [Keïta|keita].');
    expect(all).not.toContain('keita served keita');
  });
});

describe('allies', () => {
  it.each([
    ['Le [Mali|mali], dernier allié de la [France|france], se tait.', ['mali cooperated-with france']],
    ['La décision du [Mali|mali], allié de la [France|france], inquiète.', ['mali cooperated-with france']],
    ['Le [Mali|mali], voisin de la [France|france], se tait.', []],
  ])('reads %j', (marked, expected) => {
    expect(coreClaims(marked)).toEqual(expected);
  });

  it.each([
    [
      '[Keita|keita], accused by [France|france] of funding [Aqmi|aqmi], is silent.',
      ['france accused keita'],
    ],
    ['[Mali|mali] sent hundreds of troops to [Niger|niger].', ['mali deployed-forces-to niger']],
    ['[Mali|mali] accused [Iran|iran] of supplying weapons to [Aqmi|aqmi].', ['mali accused iran']],
    ['The capture of [Gao|gao] by [Aqmi|aqmi] caused alarm.', ['aqmi seized-control-of gao']],
    ['[Mali|mali] and [Niger|niger] resumed talks.', ['mali met niger']],
    ['[Aqmi|aqmi], once headed by [Keita|keita], is silent.', ['keita heads aqmi']],
  ])('reads %j', (marked, expected) => {
    expect(coreClaims(marked, 'en')).toEqual(expect.arrayContaining(expected));
  });
});

describe('those who lead no state', () => {
  it.each([
    ['Le chef de l’opposition [malienne|mali|demonym], [Keïta|keita], se tait.', 'fr', []],
    ['[Malian|mali|demonym] opposition leader [Keita|keita] is silent.', 'en', []],
    ['Le président [malien|mali|demonym], [Keïta|keita], se tait.', 'fr', ['keita heads mali']],
  ] as const)('reads %j', (marked, language, expected) => {
    expect(coreClaims(marked, language)).toEqual(expected);
  });
});

describe('offices beside a name', () => {
  const met =
    '[Lerner|lerner], ministre [français|france|demonym] des Affaires étrangères, a rencontré le président';

  it('are not in the state whose foreign minister meets the holder', () => {
    const text = `La [France|france] et la [France|france] parlent.\n${met} [Keïta|keita].`;
    expect(claims(text)).not.toContain('keita heads france');
    const alone = 'La [France|france] et la [France|france] parlent.\nLe président [Keïta|keita] se tait.';
    expect(claims(alone)).toContain('keita heads france');
  });

  it('are in no state where two are named as often, be it « aux », « au » or « en »', () => {
    const text = (second: string) =>
      `${second}, on se tait.\nLa [France|france] parle.\nLe président [Keïta|keita] se tait.`;
    expect(claims(text('Aux [Maldives|iran]')).join()).not.toContain('keita heads');
    expect(claims(text('Vers l’[Iran|iran]')).join()).toContain('keita heads france');
  });
});
