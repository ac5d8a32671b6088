import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast, claims, eventNames } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

const eventsOf = (marked: string): string[] => eventNames(marked, 'en');

describe('events of an English article', () => {
  it.each([
    [
      'keeps arrests apart from the ring that was broken up',
      'Police broke up a ring in [Gao|gao].\nTwenty-five people were arrested.',
      ['Gao dismantling', 'Arrest'],
    ],
    [
      'keeps a raid and the arrests told with no number as one',
      'Police carried out a raid in [Gao|gao].\nThe arrests were made at dawn.',
      ['Gao raid'],
    ],
    [
      'keeps arrests of other numbers apart',
      'Sixteen people were arrested.\nEight soldiers were arrested.',
      ['Arrest', 'Arrest'],
    ],
    [
      'keeps a drone strike apart from a roadside bomb',
      'A roadside bomb killed four soldiers in [Mali|mali].\nIt followed a drone strike in [Gao|gao].',
      ['Mali death', 'Gao strike'],
    ],
    [
      'takes "the arrests" for those that were told last',
      'Police arrested 11 people in [Gao|gao].\nThe arrests took place at dawn.',
      ['Gao arrest'],
    ],
    [
      'takes the vote for the election that someone won',
      '[Keita|keita] was re-elected in {May 2017|2017-05}.\nThe vote was calm.',
      ['Election of Ibrahim Keïta'],
    ],
    [
      'keeps a trial of nobody in particular apart from that of someone',
      'The trial of [Keita|keita] opened in [Gao|gao].\nA long-running trial began in [Kidal|kidal].',
      ['Trial of Ibrahim Keïta in Gao', 'Kidal trial'],
    ],
    [
      'takes the deaths of a title for the attack that the body tells',
      '# Bomb kills four in [Mali|mali]\nAn attack on a base in [Mali|mali] began at dawn.',
      ['Mali attack'],
    ],
    [
      'refers "the attack" to the one it has told most of',
      'An attack shook [Gao|gao].\nThe attack began at dawn.\nThe attack lasted.\nGunmen killed two villagers in [Kidal|kidal].\nThe attack was over.',
      ['Gao attack', 'Kidal death'],
    ],
  ])('%s', (_, marked, labels) => {
    expect(eventsOf(marked)).toEqual(labels);
  });

  it.each([
    ['Police seized 500 capsules of heroin.', ['Seizure']],
    ['Hundreds of people clashed with police.', ['Fighting']],
    ['Four of the suspects were charged with murder.', ['Indictment']],
    ['Two gunmen were shot dead.', ['Death']],
    ['Nineteen people were kidnapped.', ['Kidnapping']],
    ['The police later detained six of them.', ['Arrest']],
    ['Police smashed an international network.', ['Dismantling']],
    ['A boat sank.', ['Shipwreck']],
    ['The [prosecutor’s office|parquet] is investigating the sinking.', ['Investigation by Parquet']],
    ['[Keita|keita] is on trial for fraud.', ['Trial of Ibrahim Keïta']],
    ['[Keita|keita] was transferred to [Gao|gao].', ['Handover of Ibrahim Keïta to Gao']],
    ['[Keita|keita] took office in {May 2017|2017-05}.', ['Inauguration of Ibrahim Keïta']],
    ['[Keita|keita] will travel to [Gao|gao].', ['Visit of Ibrahim Keïta to Gao']],
    ['A bomber detonated an explosive belt in [Gao|gao].', ['Gao explosion']],
    ['[Mali|mali] gained independence in {1960|1960}.', ['Independence by Mali']],
    ['[Mali|mali] announces the expulsion of diplomats.', ['Expulsion']],
    ['[Keita|keita], 45, of [Gao|gao], was charged with fraud.', ['Indictment of Ibrahim Keïta']],
    ['[Keita|keita] was held by soldiers.', ['Detention of Ibrahim Keïta']],
    ['[Keita|keita] will appear at [the High Court|onu].', []],
    ['Soldiers closed the country’s borders.', ['Closing']],
    ['Residents in [Gao|gao] took to the streets.', ['Gao demonstration']],
    ['A number of ministers met [Keita|keita] over breakfast.', ['Meeting of Ibrahim Keïta']],
    ['A court in [Gao|gao] jailed [Keita|keita].', ['Imprisonment of Ibrahim Keïta in Gao']],
    ['40 drones were intercepted.', ['Interception']],
    ['[Mali|mali] and [Niger|niger] agreed a border deal.', ['Agreement between Mali and Niger']],
    ['[Mali|mali] applied to join the bloc.', ['Application by Mali']],
    ['A bomber blew himself up outside a mosque in [Gao|gao].', ['Gao explosion']],
    ['[Keita|keita] was found guilty of murder.', ['Conviction of Ibrahim Keïta']],
    ['Voters in [Mali|mali] went to the polls.', ['Mali vote']],
    ['A court in [Gao|gao] ruled that [Mali|mali] must pay.', ['Gao ruling']],
    ['Floods killed 40 people in [Gao|gao].', ['Gao floods']],
    ['30 guards were held hostage by inmates.', ['Kidnapping']],
    ['The torture of prisoners in [Gao|gao] went on.', ['Gao assault']],
    ['Gunmen stormed the studios of a broadcaster.', []],
    ['Gunmen stormed a school.', ['Attack']],
    ['Three people were killed when a car rammed into a crowd in [Gao|gao].', ['Gao death']],
    ['Two nationals of [Niger|niger] were charged in [Gao|gao].', ['Gao indictment']],
    ['Thirteen peacekeepers have been killed.', ['Death']],
    ['Rebels entered [Gao|gao].', ['Gao entry']],
    ['Thousands fled to [Niger|niger].', ['Flight to Niger']],
    ['A memorial service was held.', ['Ceremony']],
    ['He recalled the civil war in [Mali|mali] in which 120,000 people were killed.', ['Mali war']],
    ['The [Malian|mali|demonym] civil war dragged on.', ['Mali war']],
    [
      '[Keita|keita] called the claims false in a press conference on {December 16, 2022|2022-12-16}.',
      ['Press conference'],
    ],
    ['A court in [Gao|gao] jailed [Keita|keita] pending trial.', ['Imprisonment of Ibrahim Keïta in Gao']],
    ['Police detained more than 1,100 people.', ['Arrest']],
    ['[The parliament|parquet] voted to leave the bloc.', ['Vote of Parquet']],
    [
      '[Keita|keita] and [Macron|macron] met in [Gao|gao] for talks on a peace treaty.',
      ['Talks between Ibrahim Keïta and Emmanuel Macron in Gao'],
    ],
    ['[Mali|mali] filed a case against [Niger|niger].', ['Complaint of Mali']],
    ['[The army|armee-malienne] and [Aqmi|aqmi] have been fighting.', ['Fighting of Armée malienne']],
    ['[Keita|keita] announced his resignation.', ['Resignation of Ibrahim Keïta']],
    ['Thousands died in a war from {2003 to 2008|2003/2008}.', ['War']],
  ])('reads %j', (marked, labels) => {
    expect(eventsOf(marked)).toEqual(labels);
  });

  it.each([
    'The release of the results was put off.',
    'People are arrested.',
    'Police seize drugs.',
    '[Mali|mali] protested the presence of ships.',
    'Any suspect was charged with murder.',
    'A boat sinks its rivals.',
    'He came to deal with charges.',
    'If a deal is signed, he will go.',
    'The ministry lodged a protest with the ambassador.',
    'No soldiers have entered [Gao|gao].',
    'Tourists entered [Gao|gao].',
    'The shop charged ten euros.',
    'Three people laughed when a car stopped in [Gao|gao].',
    '[Keita|keita] said so upon his arrival.',
    'The release of the outcome was put off.',
    'Soldiers closed a shop.',
    '[Mali|mali] applied pressure.',
    '[Mali|mali] has been fighting for years.',
    '[Keita|keita] found the road.',
    'The party ruled for years.',
  ])('finds nothing that happened in %j', (marked) => {
    expect(eventsOf(marked)).toEqual([]);
  });

  it('dates what someone suffered by the words of the verb', () => {
    const { relations } = relate(
      namedArticle('[Keita|keita] was arrested in [Gao|gao] in {May 2017|2017-05}.', cast, 'en'),
    );
    expect(relations.map(({ predicate, when }) => [predicate, when])).toEqual([
      ['was-target-of', '2017-05'],
      ['happened-in', '2017-05'],
    ]);
  });

  it('gives a verb the date behind it, where the one before belongs to another', () => {
    const { events } = relate(
      namedArticle(
        '[Keita|keita] was indicted in {May 1999|1999-05} and surrendered in {January 2003|2003-01}.',
        cast,
        'en',
      ),
    );
    expect(events.map(({ label, when }) => `${label.en} ${when}`)).toEqual([
      'Indictment of Ibrahim Keïta 1999-05',
      expect.stringMatching(/^Surrender.* 2003-01$/u),
    ]);
  });

  it('attributes to whoever accuses someone what they are accused of', () => {
    expect(
      claims(
        '[Macron|macron] accuses [Keita|keita] of having ordered the torture of prisoners in [Gao|gao].',
        'en',
      ),
    ).toContainEqual(expect.stringMatching(/happened-in gao, by macron$/u));
  });

  it('takes no particle for a date’s preposition', () => {
    expect(claims('[Keita|keita] took office in {May 2017|2017-05}.', 'en')).toEqual([
      expect.stringContaining('took-part-in'),
    ]);
  });
});
