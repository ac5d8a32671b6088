import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/pipeline/extract/extractArticle.ts';
import { claims, coreClaims } from '../../helpers/claims.ts';

/** Everything that the rules read in plain text, with general knowledge alone. */
function readPlain(text: string): readonly string[] {
  const { article, relations } = extractArticle({ id: 'a', text });
  if (article === null) throw new Error('nothing was read');
  return relations.map(({ source, predicate, target }) => `${source} ${predicate} ${target}`);
}

describe('whom a participle or a relative is about', () => {
  it.each([
    [
      'the complement that ends the phrase',
      '[AQMI|aqmi] a promis la perte du [Mali|mali], soutenu par la [France|france].',
      'france backed mali',
    ],
    [
      'the name before two participles joined by « et »',
      'Le parti [AQMI|aqmi], basé à [Gao|gao] et soutenu par la [France|france], a parlé.',
      'france backed aqmi',
    ],
    [
      'the name before an emphatic pronoun',
      '[Keïta|keita], lui aussi soutenu par la [France|france], a parlé.',
      'france backed keita',
    ],
  ])('is %s', (_, text, expected) => {
    expect(coreClaims(text)).toContain(expected);
  });

  it('is never a complement where the phrase itself stands for someone', () => {
    const read = coreClaims(
      'Le président du [Mali|mali] [Keïta|keita], soutenu par la [France|france], a parlé.',
    );
    expect(read).toContain('france backed keita');
    expect(read).not.toContain('france backed mali');
  });
});

describe('where a list ends', () => {
  it('ends before a comma, « et » and a subject with its own verb', () => {
    const read = coreClaims(
      'La [France|france] a arrêté [Keïta|keita], chef d’[AQMI|aqmi], héritier d’une longue histoire, et les autorités ont critiqué le [Mali|mali].',
    );
    expect(read).toContain('france arrested keita');
  });

  it('goes on to its last member', () => {
    expect(
      coreClaims('La [France|france] a critiqué le [Mali|mali], le [Niger|niger], et le [Maroc|maroc].'),
    ).toEqual(['france criticised mali', 'france criticised maroc', 'france criticised niger']);
  });
});

describe('words that read like verbs', () => {
  it.each([
    ['Le [Mali|mali] a pris part à l’opération menée à [Gao|gao].', 'mali took-part-in operation-de-gao'],
    ['Le [Mali|mali] prendra part à une réunion à [Gao|gao].', 'mali was-due-to-attend reunion-de-gao'],
  ])('takes « part » for no departure: %s', (text, expected) => {
    expect(claims(text).map((claim) => claim.split(',')[0])).toContain(expected);
  });

  it('takes a noun after « un » for no verb', () => {
    expect(coreClaims('La [France|france], qui voit un risque, soutient le [Mali|mali].')).toEqual([
      'france backed mali',
    ]);
  });

  it('reads « ayant » with its participle', () => {
    expect(coreClaims('La [France|france], ayant soutenu le [Mali|mali], a parlé.')).toEqual([
      'france backed mali',
    ]);
  });

  it('reads a bare infinitive after "helped"', () => {
    expect(coreClaims('[France|france] helped arrest [Keita|keita] in [Gao|gao].', 'en')).toContain(
      'france arrested keita',
    );
    expect(coreClaims('[France|france] helped the needy near [Gao|gao].', 'en')).toEqual([]);
  });

  it('takes a participle before the first noun for an adjective', () => {
    expect(readPlain('Armed men kidnapped four Italian tourists in Niger.')).toContain(
      'italie nationals-suffered enlevement-au-niger',
    );
  });
});

describe('whom some of a group stand for', () => {
  it.each([
    ['L’[armée|armee-malienne] a tué 26 [Aqmi|aqmi].', ['armee-malienne fought aqmi']],
    ['L’[armée|armee-malienne] a tué douze combattants d’[Aqmi|aqmi].', ['armee-malienne fought aqmi']],
    ['[Aqmi|aqmi] a tué douze soldats [maliens|mali|demonym].', ['aqmi attacked mali']],
    ['[Aqmi|aqmi] a libéré dix marins [français|france|demonym].', ['aqmi held-nationals-of france']],
    // Whom a state lets go it need not have held.
    ['Le [Mali|mali] a libéré dix marins [français|france|demonym].', []],
  ])('reads %s', (text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });

  it('is the group to which those without a name are bound', () => {
    expect(coreClaims('Le [BCIJ|bcij] a démantelé une cellule liée à [Aqmi|aqmi].')).toContain(
      'bcij dismantled aqmi',
    );
    // Two groups are no one's, and are not bound to each other.
    expect(coreClaims('Le [BCIJ|bcij] a démantelé une cellule liée à [Aqmi|aqmi] et [Daech|daech].')).toEqual(
      [],
    );
  });
});

describe('who takes part in a meeting by what they do there', () => {
  it.each([
    [
      'fr' as const,
      '« La paix viendra », a affirmé [Keïta|keita] lors d’une réunion à [Gao|gao].',
      'keita spoke-at reunion-de-gao',
    ],
    [
      'fr' as const,
      'Lors d’une réunion à [Gao|gao], [Keïta|keita] et [Macron|macron] ont chanté.',
      'keita took-part-in reunion-de-gao',
    ],
    [
      'en' as const,
      'During a meeting in [Gao|gao], [Macron|macron] said that peace would come.',
      'macron spoke-at reunion-de-gao',
    ],
  ])('reads %s: %s', (language, text, expected) => {
    expect(claims(text, language)).toContain(expected);
  });

  it.each([
    ['what is still to come', 'Lors d’une réunion à [Gao|gao], [Keïta|keita] parlera.'],
    ['what is denied', 'Lors d’une réunion à [Gao|gao], [Keïta|keita] n’a pas parlé.'],
    ['what is done to someone', 'Lors d’une réunion à [Gao|gao], [Keïta|keita] a été critiqué.'],
  ])('keeps silent: %s', (_, text) => {
    expect(claims(text).filter((claim) => /keita (?:spoke-at|took-part-in)/u.test(claim))).toEqual([]);
  });
});

describe('where an event took place', () => {
  it.each([
    ['fr' as const, 'L’opération, qui s’est déroulée à [Gao|gao], a surpris.', 'gao'],
    ['en' as const, 'The attack, which killed 12 people in [Gao|gao], surprised many.', 'gao'],
    ['en' as const, 'The coup that toppled [Keita|keita] took place in [Bamako|bamako].', 'bamako'],
  ])('is behind its relative clause: %s, %s', (language, text, place) => {
    expect(claims(text, language).some((claim) => claim.includes(` happened-in ${place}`))).toBe(true);
  });

  it('is nowhere where the relative clause says something else', () => {
    expect(claims('L’opération, qui a été critiquée à [Gao|gao], a surpris.').join()).not.toContain(
      'happened-in',
    );
  });
});

describe('bodies, offices and places', () => {
  it.each([
    [
      'La mission de l’Union africaine en Somalie (Amisom) a tué douze combattants des shebab.',
      'amisom fought shebab',
      'union-africaine fought shebab',
    ],
    ['L’agence iranienne Irna a parlé de paix.', 'irna belongs-to iran', 'iran belongs-to irna'],
    ['Il est parti en direction de la Libye avec des amis.', '', 'direction-de-la-libye belongs-to libye'],
    ["He was arrested in Morocco's northern Nador region.", 'nador lies-in maroc', 'maroc lies-in nador'],
    ['He met a friend in Nador in Morocco.', 'nador lies-in maroc', 'maroc lies-in nador'],
    ['He flew from Paris in France to Nador.', '', 'nador lies-in france'],
    ['He left Paris in Morocco’s plane.', '', 'paris lies-in maroc'],
  ])('reads %s', (text, expected, never) => {
    const read = readPlain(text);
    if (expected !== '') expect(read).toContain(expected);
    expect(read).not.toContain(never);
  });

  it('takes « les deux » for the two named before where the sentence has named another one', () => {
    const read = readPlain(
      'Ibrahim Keïta et Awa Diallo ont parlé. Emmanuel Macron a critiqué les deux candidats.',
    );
    expect(read).toEqual(
      expect.arrayContaining([
        'emmanuel-macron criticised awa-diallo',
        'emmanuel-macron criticised ibrahim-keita',
      ]),
    );
  });

  it('attributes words to the medium that cites someone without a name', () => {
    const read = claims(
      '« La [France|france] a soutenu le [Mali|mali] », a déclaré un officier, cité par le [Figaro|figaro].',
    );
    expect(read).toContain('france backed mali, by figaro');
  });
});

describe('where an English verb stands', () => {
  const read = (text: string) => coreClaims(text, 'en');

  it.each([
    [
      'a hedge before its noun is none',
      'Men fled when suspected [AQIM|aqmi] fighters attacked [Gao|gao].',
      'aqmi attacked gao',
    ],
    [
      'the only verb behind a name set off is no participle',
      'The leader of the party, [Keita|keita], called on [Mali|mali] to act.',
      'keita urged mali',
    ],
    [
      'with an article after it, a word behind a comma is no noun',
      '[AQIM|aqmi], the largest of them, attacked the town of [Gao|gao].',
      'aqmi attacked gao',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('leaves a headline and an insertion their participles', () => {
    expect(read('[Keita|keita], accused by [Mali|mali] of lies, has spoken.')).toEqual([
      'mali accused keita',
    ]);
    expect(claims('Two officers killed in ambush in [Gao|gao]', 'en').join()).not.toContain('perpetrated');
  });

  it('takes whoever says what precedes for no description of a place', () => {
    const all = claims('[AQIM|aqmi] attacked a base in [Gao|gao], the town said.', 'en');
    expect(all.join()).toContain('happened-in gao');
  });
});

describe('whom those without a name act for', () => {
  const read = (text: string) => coreClaims(text, 'en');

  it.each([
    [
      'Troops from [Mali|mali] and [Niger|niger] have attacked [AQIM|aqmi].',
      ['mali attacked aqmi', 'niger attacked aqmi'],
    ],
    ['The group, known as [AQIM|aqmi], attacked [Gao|gao].', ['aqmi attacked gao']],
    // An object may only have come from there.
    ['[France|france] attacked rebels from [Mali|mali].', []],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is the subject of the sentence where « que » stands for another', () => {
    expect(
      coreClaims('Le [Maroc|maroc] a critiqué l’[Iran|iran], qu’il accuse de soutenir [AQMI|aqmi].'),
    ).toEqual(expect.arrayContaining(['maroc accused iran', 'iran backed aqmi, by maroc']));
    // « … a dit à X qu'il … » reports what is said.
    expect(
      coreClaims('Le [Maroc|maroc] a dit à l’[Iran|iran] qu’il soutenait [AQMI|aqmi].').filter((claim) =>
        claim.startsWith('iran'),
      ),
    ).toEqual([]);
  });

  it('is what governs the place before a participle', () => {
    expect(claims('Une attaque à [Gao|gao], revendiquée par [AQMI|aqmi], a surpris.')).toContain(
      'aqmi claimed-responsibility-for attaque-de-gao',
    );
  });

  it('is active where its fighters are', () => {
    expect(read('[France|france] met [AQIM|aqmi] fighters in [Mali|mali] and [Niger|niger].')).toEqual(
      expect.arrayContaining(['aqmi active-in mali', 'aqmi active-in niger']),
    );
    expect(read('[France|france] spoke of [AQIM|aqmi] in [Gao|gao].')).toEqual([]);
  });
});

describe('what a meeting is about, and who goes there', () => {
  it('is no place after « sur »', () => {
    const all = claims('Un sommet sur le [Mali|mali] a eu lieu à [Gao|gao].').join();
    expect(all).toContain('happened-in gao');
    expect(all).not.toContain('happened-in mali');
  });

  it('has the guests that follow « auquel participent »', () => {
    expect(
      claims(
        'La [France|france] a accueilli à [Gao|gao] une réunion à laquelle le [Niger|niger] s’oppose.',
      ).join(),
    ).not.toContain('niger took-part-in');
    const all = claims(
      'La [France|france] a tenu à [Gao|gao] un sommet auquel participent le [Mali|mali] et le [Niger|niger].',
    );
    expect(all.filter((claim) => /^(?:mali|niger) took-part-in sommet/u.test(claim))).toHaveLength(2);
  });

  it('takes a verb after a name for no hedge', () => {
    expect(coreClaims('La [France|france] soupçonne le [Mali|mali] de soutenir [AQMI|aqmi].')).toContain(
      'mali backed aqmi, by france',
    );
    expect(coreClaims('Un cadre soupçonné d’[AQMI|aqmi] a parlé.')).toEqual([]);
  });
});
