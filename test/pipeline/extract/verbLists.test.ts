import { describe, expect, it } from 'vitest';
import { plainVerbs as englishPlain } from '../../../src/pipeline/extract/languages/en/plainVerbs.ts';
import { plainVerbs as frenchPlain } from '../../../src/pipeline/extract/languages/fr/plainVerbs.ts';
import { rulesOf } from '../../../src/pipeline/extract/languages/grammars.ts';
import type { TriggerEnd, VerbTrigger } from '../../../src/pipeline/extract/languages/triggers.ts';

const hasAll = (wide: Iterable<string>, narrow: Iterable<string>): boolean => {
  const all = new Set(wide);
  return [...narrow].every((one) => all.has(one));
};

const takesAll = (wide: TriggerEnd, narrow: TriggerEnd): boolean =>
  hasAll(wide.types, narrow.types) && hasAll(wide.as, narrow.as);

const asksLess = (wide: ReadonlySet<string> | undefined, narrow: ReadonlySet<string> | undefined): boolean =>
  wide === undefined || (narrow !== undefined && hasAll(wide, narrow));

/** Whether a row fits wherever another fits, which then never counts behind it. */
const hides = (one: VerbTrigger, other: VerbTrigger): boolean =>
  takesAll(one.subject, other.subject) &&
  takesAll(one.object, other.object) &&
  (typeof one.slot === 'string' || typeof other.slot === 'string'
    ? one.slot === other.slot
    : hasAll(one.slot, other.slot)) &&
  asksLess(one.noun, other.noun) &&
  asksLess(one.behind, other.behind) &&
  one.reflexive === other.reflexive &&
  one.passiveOnly === other.passiveOnly &&
  (one.mutual === true || other.mutual !== true);

describe.each([
  ['fr', frenchPlain],
  ['en', englishPlain],
] as const)('the verbs of a grammar (%s)', (language, plain) => {
  const { grammar } = rulesOf(language);

  it('have no row that one before it hides', () => {
    const hidden = [...grammar.verbTriggers].flatMap(([verb, rows]) =>
      rows.flatMap((row, at) =>
        rows.slice(0, at).some((before) => hides(before, row)) ? [`${verb}: ${row.predicate}`] : [],
      ),
    );
    expect(hidden).toEqual([]);
  });

  it('are listed once, in order, where they assert nothing, and nowhere else', () => {
    const verbs = plain.split(' ');
    expect(verbs).toEqual([...new Set(verbs)].sort((a, b) => a.localeCompare(b, language)));
    expect(verbs.filter((verb) => grammar.verbTriggers.has(verb) || grammar.eventVerbs.has(verb))).toEqual(
      [],
    );
  });
});

it('takes a form that two verbs have for one of the verb that is meant more often', () => {
  const lemmaOf = (language: 'fr' | 'en', form: string): string | undefined =>
    rulesOf(language).grammar.verbForms.get(form)?.[0]?.lemma;
  expect([lemmaOf('fr', 'vit'), lemmaOf('fr', 'mise')]).toEqual(['vivre', 'mettre']);
  expect([lemmaOf('en', 'found'), lemmaOf('en', 'wound')]).toEqual(['find', 'wound']);
});
