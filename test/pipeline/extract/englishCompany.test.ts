import { describe, expect, it } from 'vitest';
import { claims } from '../../helpers/claims.ts';

const found = (marked: string): string[] => claims(marked, 'en');

describe('what followed what, in English', () => {
  it.each([
    ['Hours after the attack in [Gao|gao], [France|france] shelled [Kidal|kidal].'],
    ['[France|france] bombed [Kidal|kidal] in response to the attack in [Gao|gao].'],
    ['Following the attack in [Gao|gao], [France|france] bombed [Kidal|kidal].'],
  ])('joins the two events of %j', (marked) => {
    expect(found(marked).filter((claim) => claim.includes(' followed '))).toEqual([
      expect.stringMatching(/kidal followed attaque-de-gao$/u),
    ]);
  });

  it('tells of one attack where nothing sets two apart', () => {
    expect(
      found('The attack in [Gao|gao] came after months of calm.').some((claim) => claim.includes('followed')),
    ).toBe(false);
  });
});

describe('where a place lies, in English', () => {
  it.each([
    ['Gunmen killed two people in [Gao|gao], [Mali|mali], on Sunday.', 'gao lies-in mali'],
    ['A boat sank off the coast of [Gao|gao] in [the Sahel|sahel].', 'gao lies-in sahel'],
    ['[Gao|gao] is a district in [northern Mali|nord-du-mali].', 'gao lies-in nord-du-mali'],
    ['A man was arrested in [Gao|gao] northeast of [Bamako|bamako].', 'gao lies-near bamako'],
  ])('reads %j', (marked, claim) => {
    expect(found(marked)).toContain(claim);
  });

  it.each([
    'Gunmen killed two people in [Gao|gao], [Mali|mali] and [Niger|niger].',
    'In [Gao|gao], [Mali|mali] has troops.',
    'After the attack in [Gao|gao], [France|france] bombed [Kidal|kidal].',
  ])('finds none in %j', (marked) => {
    expect(found(marked).filter((claim) => /gao lies-in (?:niger|france)/u.test(claim))).toEqual([]);
  });
});

describe('offices and bodies, in English', () => {
  it.each([
    ['[Mali|mali]’s ambassador to [Niger|niger], [Keita|keita], spoke.', 'keita served mali'],
    ['[Mali|mali]’s commissioner for human rights, [Keita|keita], spoke.', 'keita served mali'],
    ['[UN|onu] envoy to [Niger|niger] [Keita|keita] arrived.', 'keita served onu'],
    ['[The DGSE|dgse] in [Gao|gao] said so.', 'dgse based-in gao'],
    ['[Macron|macron]’s main opponent, [Keita|keita], spoke.', 'keita opposed macron'],
    ['[Daech|daech] and its armed wing, [Aqmi|aqmi], spoke.', 'aqmi belongs-to daech'],
    ['[Daech|daech] fighters are in [Gao|gao].', 'daech active-in gao'],
    [
      '[Keita|keita], for whom [the prosecutors|parquet] issued an arrest warrant, fled.',
      'keita was-target-of',
    ],
    ['[The prosecutors|parquet] opened an investigation into [Keita|keita].', 'parquet investigated keita'],
    ['[The prosecutors|parquet] confirmed charges against [Keita|keita].', 'parquet prosecuted keita'],
    ['[Keita|keita] told a news conference in [Gao|gao] that all was well.', 'keita spoke-at'],
    ['[Keita|keita] told [AFP|afp] that [Mali|mali] had paid.', 'afp cited keita'],
    ['[AFP|afp] quoted [Keita|keita] as saying that [Mali|mali] had paid.', 'keita spoke-of mali'],
    ['The overthrow of [Keita|keita] shook the region.', 'keita suffered'],
    ['[Mali|mali] will expel several diplomats.', 'mali planned expulsion'],
    ['[Keita|keita] will meet [Macron|macron].', 'keita was-due-to-attend'],
    ['Gunmen abducted 42 people, including 27 students, from a school in [Gao|gao].', 'happened-in gao'],
    ['[UN|onu] Secretary General [Keita|keita] spoke.', 'keita heads onu'],
    ['[Mali|mali]’s interim president, [Keita|keita], spoke.', 'keita heads mali'],
    ['[Keita|keita], [Macron|macron]’s chief of staff, resigned.', 'keita served macron'],
    ['[UN|onu] members [Mali|mali] and [Niger|niger] left.', 'niger was-member-of onu'],
    ['[The Daech|daech] offshoot [Aqmi|aqmi] spoke.', 'aqmi belongs-to daech'],
    ['The talks among [Mali|mali], [Niger|niger] and [France|france] opened.', 'niger took-part-in'],
    ['[Mali|mali] announced the expulsion of [Moroccan|maroc|demonym] diplomats.', 'maroc was-target-of'],
  ])('reads %j', (marked, claim) => {
    expect(found(marked)).toContainEqual(expect.stringContaining(claim));
  });

  it.each([
    ['[Keita|keita] told [Macron|macron] that [Mali|mali] had paid.', ' cited '],
    ['[Keita|keita] will tell [AFP|afp] that [Mali|mali] had paid.', ' cited '],
    ['If [Keita|keita] told [AFP|afp] that [Mali|mali] had paid, it was wrong.', ' cited '],
    ['[Daech|daech] fighters were not in [Gao|gao].', ' active-in '],
    ['[Mali|mali] warned [Niger|niger] that [Daech|daech] would come.', 'warned-of niger'],
    ['Troops met [the DGSE|dgse] in [Gao|gao].', ' based-in '],
    ['The judge with an investigation into fraud met [Keita|keita].', ' investigated '],
  ])('finds in %j no claim with %j', (marked, words) => {
    expect(found(marked).filter((claim) => claim.includes(words))).toEqual([]);
  });

  it('reads initials before a noun as an adjective', () => {
    expect(found('A [US|france|alias] drone strike killed [Keita|keita] in [Gao|gao].')).toContainEqual(
      expect.stringMatching(/^france carried-out frappe/u),
    );
  });

  it.each([
    [
      '[Mali|mali] is extraditing [Keita|keita], a day after he was arrested in [Gao|gao].',
      'keita was-target-of arrestation',
    ],
    [
      '[Mali|mali]’s warplanes and [Niger|niger]’s jets, ships and submarines launched air strikes on [Gao|gao].',
      'niger carried-out frappe',
    ],
    ['[France|france] – the former ruler – first attacked [Daech|daech].', 'france attacked daech'],
    ['Two people were killed by [Daech|daech] fighters in the [Gao|gao] mountains.', 'happened-in gao'],
  ])('reads who it was in %j', (marked, claim) => {
    expect(found(marked)).toContainEqual(expect.stringContaining(claim));
  });

  it('leaves open who is meant where two persons are named', () => {
    expect(
      found('[Macron|macron] met [Keita|keita], a day after he was arrested.').filter((claim) =>
        claim.includes('was-target-of'),
      ),
    ).toEqual([]);
  });

  it('does not take the president of a state for the state', () => {
    expect(
      found('[Mali|mali]’s president was detained in [Gao|gao].').filter((claim) =>
        claim.startsWith('mali was-target-of'),
      ),
    ).toEqual([]);
  });

  it('says from where to where someone was sent', () => {
    expect(found('[Mali|mali] deported [Keita|keita] from [Gao|gao] to [Niger|niger].')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^expulsion-.* started-from gao$/u),
        expect.stringMatching(/^expulsion-.* headed-to niger$/u),
      ]),
    );
  });
});
