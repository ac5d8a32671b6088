import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/pipeline/extract/article/language/detectLanguage.ts';
import { readTokens } from '../../../src/pipeline/extract/article/tokens.ts';
import { conjugate } from '../../../src/pipeline/extract/languages/en/conjugate.ts';
import { claims, eventNames } from '../../helpers/claims.ts';

/* What agencies' dispatches and press releases say in their own way. */

const found = (marked: string): string[] => claims(marked, 'en');

it.each([
  ['lay', 'laid', 'laying'],
  ['mislead', 'misled', 'misleading'],
  ['undercut', 'undercut', 'undercutting'],
  ['embed', 'embedded', 'embedding'],
  ['sidestep', 'sidestepped', 'sidestepping'],
  ['spin', 'spun', 'spinning'],
  ['target', 'targeted', 'targeting'],
  ['cover', 'covered', 'covering'],
])('knows the forms of %j', (base, past, gerund) => {
  const forms = conjugate(base);
  const words = (form: string) => forms.filter(([, one]) => one.form === form).map(([word]) => word);
  expect(words('participle')).toEqual([past]);
  expect(words('gerund')).toEqual([gerund]);
});

describe('events of dispatches', () => {
  it.each([
    ['Customs officers intercepted 200 kilograms of cocaine in [Gao|gao].', ['Gao seizure']],
    ['Officers found weapons in a cellar in [Gao|gao].', ['Gao seizure']],
    ['Soldiers found weapons in [Gao|gao].', ['Gao seizure']],
    ['A search uncovered weapons in [Gao|gao].', ['Gao seizure']],
    ['Weapons were found in [Gao|gao].', ['Gao seizure']],
    ['Police seized several knives and mobile phones.', ['Seizure']],
    ['Detectives raided six houses.', ['Search']],
    ['[The DGSE|dgse] raided a flat in [Gao|gao].', ['Gao search']],
    ['He has since been sentenced to four years in prison.', ['Conviction']],
    ['Nine men were convicted of smuggling.', ['Conviction']],
    ['The convoy came under fire near [Gao|gao].', ['Gao attack']],
    ['Investigations are ongoing.', ['Investigation']],
    ['[Mali|mali] struggles with an insurgency that erupted in 2012.', ['War']],
    ['[The prosecutors|parquet] criticised the “attempted coup” in [Mali|mali].', ['Mali coup attempt']],
    ['[Mali|mali] adopted new legislation.', ['Adoption by Mali']],
    ['[The UN|onu] decided to extend the mandate of the mission.', ['Extension by UN']],
    ['The party will stand in the {October 11|2021-10-11} polls.', ['Election']],
    ['The two ministers signed four agreements.', ['Agreement']],
    ['Prosecutors laid charges against [Ibrahim Keita|keita].', ['Indictment of Ibrahim Keïta']],
  ])('reads %j', (marked, labels) => {
    expect(eventNames(marked, 'en').map((label) => label.replace('Onu', 'UN'))).toEqual(labels);
  });

  it.each([
    'Officers found a cat in a cellar.',
    'Parents found pills in [Gao|gao].',
    'The minister came under fire for his words.',
    'Gunmen raided six houses.',
    'Polls show that he is liked.',
    'He was sentenced.',
    'The ministers signed the guest book.',
  ])('finds nothing that happened in %j', (marked) => {
    expect(eventNames(marked, 'en').filter((label) => label !== 'Attack')).toEqual([]);
  });

  it('reads in a title whom something was done to, without its auxiliary', () => {
    const title = 'Six soldiers killed in [Gao|gao]';
    expect(eventNames(title, 'en')).toEqual(['Gao death']);
  });
});

describe('more events of dispatches', () => {
  it.each([
    ['[Mali|mali] fired three ministers.', ['Dismissal by Mali']],
    ['[Mali|mali] suspended military cooperation.', ['Suspension by Mali']],
    ['[Mali|mali] lifted the immunity of two lawmakers.', ['Lifting by Mali']],
    ['A search of his home in [Gao|gao] turned up weapons.', ['Gao search']],
    ['A joint action in [Gao|gao] led to arrests.', ['Gao operation']],
    ['Searches led to two arrests.', ['Searches']],
    ['The suspect was arrested.', ['Arrest']],
    ['Several meetings were hosted in [Gao|gao].', ['Gao meeting']],
    ['A man was attacked by police in [Gao|gao].', ['Gao attack']],
    ['Gunmen killed six soldiers guarding a village in [Gao|gao].', ['Gao death']],
    ['Police in [Gao|gao] and [Kidal|kidal] carried out a joint action.', ['Gao operation']],
    ['Officers seized 20 kilograms of heroin, worth 2 million euros, in [Gao|gao].', ['Gao seizure']],
  ])('reads %j', (marked, labels) => {
    expect(eventNames(marked, 'en')).toEqual(labels);
  });

  it.each([
    ['Gunmen seized 40 students in [Gao|gao].', ['Gao kidnapping']],
    ['The sanctions were lifted.', ['Lifting']],
    ['[Mali|mali] announced raids.', ['Raid']],
  ])('reads what happened in %j', (marked, labels) => {
    expect(eventNames(marked, 'en')).toEqual(labels);
  });

  it('tells a separate attack from the one told before', () => {
    expect(
      eventNames('An attack hit [Gao|gao].\n[Mali|mali] told of a separate attack in [Gao|gao].', 'en'),
    ).toHaveLength(2);
  });

  it('tells of what is put off, too', () => {
    expect(eventNames('[Mali|mali] delayed the election.', 'en')).toContain('Postponement by Mali');
  });

  it.each([
    '[Keita|keita] denounced the decree as a coup.',
    'Trade fell amid the pandemic.',
    '[Keita|keita] went in search of a home.',
  ])('finds nothing that happened in %j', (marked) => {
    expect(eventNames(marked, 'en')).toEqual([]);
  });
});

describe('who takes part, in dispatches', () => {
  it('takes those whom a sentence lists as taking part', () => {
    const said = found(
      'Participants in the operation in [Gao|gao] included [France|france], [Mali|mali] and [Niger|niger].',
    );
    for (const state of ['france', 'mali', 'niger'])
      expect(said).toContainEqual(expect.stringMatching(new RegExp(`^${state} took-part-in`, 'u')));
  });

  it('takes none where no event is told, nor where none took part', () => {
    expect(found('Participants included [France|france] and [Mali|mali].')).toEqual([]);
    expect(
      found('Participants in the operation in [Gao|gao] did not include [France|france].').some((claim) =>
        claim.startsWith('france'),
      ),
    ).toBe(false);
  });

  it('has whoever is posted somewhere do what the clause says', () => {
    const said = found('The [Malian|mali] ambassador to [Niger|niger] [Keita|keita] met [Macron|macron].');
    expect(said).toContain('keita met macron');
    expect(said).toContain('keita served mali');
    expect(said).not.toContain('mali met macron');
    expect(found('[Mali|mali]’s envoy to [Niger|niger], [Keita|keita], met [Macron|macron].')).toContain(
      'keita met macron',
    );
  });

  it('does not take whom a cell favours for the cell', () => {
    expect(found('[The BCIJ|bcij] dismantled a pro-[Daech|daech] cell in [Gao|gao].')).not.toContain(
      'bcij dismantled daech',
    );
  });

  it('hears a verb that stands in quotation marks', () => {
    expect(found('[Niger|niger] “strongly condemned” the attack in [Gao|gao].')).toContainEqual(
      expect.stringMatching(/^niger criticised/u),
    );
  });

  it('has a state speak through its representative', () => {
    expect(found('[Mali|mali]’s representative condemned [France|france].')).toContain(
      'mali criticised france',
    );
  });

  it('places an event in all the towns that are named', () => {
    const said = found('Police arrested six men in the cities of [Gao|gao] and [Kidal|kidal].');
    for (const town of ['gao', 'kidal'])
      expect(said).toContainEqual(expect.stringMatching(new RegExp(`happened-in ${town}$`, 'u')));
  });
});

describe('who is meant, in dispatches', () => {
  it('takes those of whom the sentence before told together for "they"', () => {
    expect(
      found('[Macron|macron] and [Keita|keita] arrived in [Gao|gao].\nThey met with [Lerner|lerner].'),
    ).toEqual(expect.arrayContaining(['keita met lerner', 'macron met lerner']));
    expect(
      found('[Macron|macron] arrived in [Gao|gao].\nThey met with [Lerner|lerner].').some((claim) =>
        claim.includes(' met '),
      ),
    ).toBe(false);
  });

  it('does not have two meet each other who met someone else', () => {
    expect(found('[Macron|macron] and [Keita|keita] met with [Lerner|lerner].')).not.toContain(
      'macron met keita',
    );
  });

  it('reads both subjects of a clause that begins behind another', () => {
    const said = found('It came as [Macron|macron] and [Keita|keita] arrived in [Gao|gao].');
    expect(said).toEqual(expect.arrayContaining(['keita visited gao', 'macron visited gao']));
  });

  it('reads the office of whoever owns what a phrase is about', () => {
    expect(found('The [Malian|mali] President [Keita|keita]’s visit went well.')).toContain(
      'keita heads mali',
    );
    expect(found('[Keita|keita]’s visit to [Mali|mali] went well.')).not.toContain('keita heads mali');
  });

  it('reads an office whose holder is responsible for several things', () => {
    expect(
      found(
        '[Mali|mali] rejoiced.\nThe Minister of Foreign Affairs, African Cooperation and Malians Abroad, [Keita|keita], met [Macron|macron].',
      ),
    ).toContain('keita met macron');
  });

  it('gives an ambassador to a body to the state that sends them', () => {
    const said = found('[Mali|mali]’s [UN|onu] ambassador [Keita|keita] spoke.');
    expect(said).toContain('keita served mali');
    expect(said).not.toContain('keita served onu');
  });

  it('does not give a minister the state of their counterpart', () => {
    expect(found('Interior Minister [Keita|keita] met his [Malian|mali] counterpart.')).not.toContain(
      'keita served mali',
    );
  });

  it('has whoever spoke before go on behind a quotation', () => {
    expect(
      found('[Keita|keita] spoke.\n“[Macron|macron] was arrested by gendarmes,” he told [AFP|afp].'),
    ).toContain('afp cited keita');
  });

  it('takes no one for "she" where someone without a name has spoken', () => {
    expect(
      found(
        '[Keita|keita] fled, and the manager of the campaign told reporters she had been arrested in [Gao|gao].',
      ).some((claim) => claim.startsWith('keita was-target-of')),
    ).toBe(false);
  });

  it('has the chief of an organization act for it, where no name follows', () => {
    expect(found('The [UN|onu] chief condemned [Mali|mali].')).toContain('onu criticised mali');
    expect(found('The [Daech|daech] chief condemned [Mali|mali].')).not.toContain('daech criticised mali');
  });

  it('takes no body for "he"', () => {
    expect(
      found('[The DGSE|dgse] arrested a man in [Gao|gao].\nHe was sentenced to six years in prison.').some(
        (claim) => claim.startsWith('dgse was-target-of'),
      ),
    ).toBe(false);
  });
});

describe('where and after what, in dispatches', () => {
  it.each([
    ['[Macron|macron]’s visit to [Gao|gao] went well.', / headed-to gao$/u],
    ['Detectives raided a [Gao|gao] flat.', / happened-in gao$/u],
    ['[UN|onu] peacekeepers in [Mali|mali] withdrew.', /^onu deployed-forces-to mali$/u],
    ['[Keita|keita]’s remarks against [Mali|mali] caused anger.', /^keita criticised mali$/u],
    ['[The UN|onu]’s relief agency [the AFP|afp] spoke.', /^afp belongs-to onu$/u],
    ['Despite 400 [French|france] troops in [Mali|mali], war goes on.', /^france deployed-forces-to mali$/u],
    ['Gunmen attacked a post in [Gao|gao] near the border with [Niger|niger].', /^gao lies-near niger$/u],
    ['[Kidal|kidal]’s [Gao|gao] district was calm.', /^gao lies-in kidal$/u],
    ['Police arrested a man in the northern [Malian|mali] town of [Gao|gao].', / happened-in gao$/u],
    ['Gunmen attacked a post in [Gao|gao], [Kidal|kidal] province, on Friday.', /^gao lies-in kidal$/u],
    ['Police arrested a man in [Mali|mali]’s northern territory of [Gao|gao].', /^gao lies-in mali$/u],
    ['Soldiers died in an attack in [Gao|gao], an officer told [AFP|afp].', /^afp reported-on /u],
    ['The coup d’état against [Keita|keita] failed.', /^keita suffered /u],
    ['The army fought men loyal to [Keita|keita], who leads [Aqmi|aqmi].', /^keita heads aqmi$/u],
    ['Judge [Keita|keita] at [the DGSE|dgse] spoke.', /^keita served dgse$/u],
    ['[Mali|mali] has good cooperation with [Niger|niger].', /^mali cooperated-with niger$/u],
    ['The group calling itself [Daech|daech] threatened [Mali|mali].', /^daech threatened mali$/u],
    ['The [Malian|mali] trade minister, Mrs [Diallo|diallo], spoke.', /^diallo served mali$/u],
    ['[Keita|keita] will run in the election in [Mali|mali].', /^keita was-due-to-attend /u],
    ['[Aqmi|aqmi]’s presence in [Mali|mali] worries many.', /^aqmi active-in mali$/u],
    [
      'Police arrested two men in [Gao|gao] after officers seized 20 kilograms of heroin in [Kidal|kidal].',
      /gao followed \S*kidal$/u,
    ],
  ])('reads %j', (marked, claim) => {
    expect(found(marked)).toContainEqual(expect.stringMatching(claim));
  });

  it('tells of one attack that began with another', () => {
    expect(eventNames('Gunmen stormed a hotel in [Gao|gao] after two bombs exploded.', 'en')).toHaveLength(1);
  });

  it('tells sanctions on one from those on another', () => {
    expect(
      eventNames('[The UN|onu] sanctioned [Keita|keita].\n[The UN|onu] sanctioned [Daech|daech].', 'en'),
    ).toHaveLength(2);
  });
});

describe('what dispatches tell in passing', () => {
  it.each([
    ['[The UN|onu] condemned the attacks perpetrated on [Daech|daech] in [Gao|gao].', /^onu criticised /u],
    [
      '[The UN|onu] ([UN|onu]) troops clashed with [Daech|daech].',
      /^onu (?:fought|clashed-with|attacked) daech$/u,
    ],
    ['[Diallo|diallo], a close associate of [Keita|keita], fled.', /^diallo linked-to keita$/u],
    ['[Aqmi|aqmi] includes [Daech|daech].', /^daech was-member-of aqmi$/u],
    [
      'Gunmen stormed a hotel in [Gao|gao] a day after a bomb attack in [Kidal|kidal].',
      /gao followed \S*kidal$/u,
    ],
  ])('reads %j', (marked, claim) => {
    expect(found(marked)).toContainEqual(expect.stringMatching(claim));
  });

  it.each([
    ['[Mali|mali] has terminated its defence pact with [Niger|niger].', 'mali broke-ties-with niger'],
    ['[Gao|gao], which hosts [the UN|onu] headquarters, was calm.', 'onu based-in gao'],
    [
      '[Keita|keita] was jailed for his role in the attack in [Gao|gao].',
      'keita took-part-in attaque-de-gao',
    ],
    ['[Keita|keita], [Macron|macron]’s successor, spoke.', 'keita succeeded macron'],
    ['[Macron|macron]’s main challenger, [Keita|keita], spoke.', 'keita opposed macron'],
    ['[Macron|macron] was in [Mali|mali] on Thursday.', 'macron visited mali'],
    ['[Macron|macron] was in [Mali|mali] on {10 August|2022-08-10}.', 'macron visited mali, in 2022-08-10'],
    ['Six died near [Mali|mali]’s border with [Niger|niger].', 'mali lies-near niger'],
    ['[Mali|mali] and neighbouring [Niger|niger] are worried.', 'niger lies-near mali'],
    ['[Mali|mali] never attacked [Niger|niger].', 'mali attacked niger, denied'],
    ['[Keita|keita] never again met [Macron|macron].', 'keita met macron, denied'],
    ['Neither [Mali|mali] nor [France|france] attacked [Niger|niger].', 'mali attacked niger, denied'],
    ['[The UN|onu] barred [Keita|keita], as well as [Macron|macron], from travel.', 'onu sanctioned macron'],
    ['The operation – led by [the DGSE|dgse] – began in [Gao|gao].', 'dgse carried-out operation-par-dgse'],
    ['The head of [Aqmi|aqmi] was killed in [Gao|gao].', 'aqmi was-target-of mort-de-gao'],
    [
      '[Keita|keita], the main perpetrator of the attack in [Gao|gao], fled.',
      'keita perpetrated attaque-de-gao',
    ],
    [
      '[Keita|keita], the alleged mastermind of the attack in [Gao|gao], fled.',
      'keita planned attaque-de-gao, unconfirmed',
    ],
    ['[The DGSE|dgse] reported that a total of 36 people were arrested.', 'dgse reported-on arrestation'],
    ['The assault was at [Gao|gao], a village 55km (32 miles) from [Kidal|kidal].', 'gao lies-near kidal'],
    ['They left [Gao|gao], a village 9 kilometers south of [Kidal|kidal].', 'gao lies-near kidal'],
  ])('reads %j', (marked, claim) => {
    expect(found(marked)).toContain(claim);
  });

  it.each([
    ['[Mali|mali] has terminated its defence pact with [Niger|niger].', 'mali signed-agreement-with niger'],
    ['[Macron|macron] was in [Mali|mali].', 'macron visited mali'],
    ['[Macron|macron] was in a [Gao|gao] prison on Thursday.', 'macron visited gao'],
    ['If [Macron|macron] was in [Mali|mali] on Thursday, he said nothing.', 'macron visited mali'],
    ['[Mali|mali] and [Niger|niger] are worried by neighbours.', 'niger lies-near mali'],
    ['[Keita|keita] praised [Macron|macron] as well as he could.', 'keita praised keita'],
    ['[Keita|keita] spoke of the role in the attack in [Gao|gao].', 'keita took-part-in attaque-de-gao'],
  ])('reads in %j no %j', (marked, claim) => {
    expect(found(marked)).not.toContain(claim);
  });

  it('reads no blow in a department that targets with sanctions', () => {
    expect(found('[The DGSE|dgse] Treasury targeted [Daech|daech].')).toEqual([]);
  });

  it.each([
    'It is the deadliest peacekeeping operation in [Mali|mali].',
    '[Mali|mali] signed the Agreement on Peace and Reconciliation.',
  ])('gives no operation or reconciliation in %j', (marked) => {
    expect(eventNames(marked, 'en').filter((name) => /operation|reconciliation/iu.test(name))).toEqual([]);
  });

  it('does not take one meeting for another', () => {
    expect(
      eventNames(
        '[Keita|keita] met [Macron|macron] in [Gao|gao].\nThe meeting of [Diallo|diallo] and [the UN|onu] was short.',
        'en',
      ),
    ).toHaveLength(2);
  });
});

describe('the language of short paragraphs', () => {
  it('does not take the United Nations for a French article', () => {
    const text = 'UN envoy to Libya meets rivals';
    expect(detectLanguage(text, readTokens(text)).tag).not.toBe('fr');
  });
});
