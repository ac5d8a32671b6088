import type { Language } from '../basics/languages.ts';
import type { GraphNode } from './schema.ts';

/** What a verb agrees with. */
type Subject = Pick<GraphNode, 'type' | 'determiner'>;

/**
 * A French predicate label, which is written for a masculine singular subject, made to agree with its subject: « a
 * localisé » → « ont localisé », « est visé par » → « est visée par », « sont visés par », « a dû sa localisation à » →
 * « ont dû leur localisation à ». The determiner gives number and gender; where it gives none (« l’ », no determiner)
 * the label stays as it is.
 */
export const agreeFrench = (label: string, subject: Subject): string => {
  const plural = isPluralFrench(subject);
  if (!plural && subject.determiner?.fr !== 'la') return label;
  const words = label.split(' ').map((word) => (plural ? (pluralPossessives.get(word) ?? word) : word));
  const [verb = '', ...rest] = words;
  if (verb === 'est' || words.slice(0, 2).join(' ') === 'a été') {
    const participleAt = verb === 'est' ? 1 : 2;
    const agreed = words.map((word, position) =>
      position === participleAt ? agreeParticiple(word, plural) : word,
    );
    return plural ? [pluralOf(verb), ...agreed.slice(1)].join(' ') : agreed.join(' ');
  }
  return plural ? [pluralOf(verb), ...rest].join(' ') : label;
};

/** A label as it agrees with all of its subjects: several take a plural verb, and of none nothing is known. */
export const agreeWith = (label: string, subjects: readonly Subject[], language: Language): string => {
  const [first, ...others] = subjects;
  if (first === undefined) return label;
  const subject = others.length === 0 ? first : several;
  return language === 'fr' ? agreeFrench(label, subject) : agreeEnglish(label, subject);
};

/** A stand-in for several subjects, with which the verb agrees. */
const several: Subject = { type: 'group', determiner: { fr: 'les', en: 'the' } };

/** Whether the French name is a plural: « les États-Unis », « des patrouilles ». */
export const isPluralFrench = ({ determiner }: Pick<GraphNode, 'determiner'>): boolean =>
  determiner?.fr === 'les' || determiner?.fr === 'des';

/**
 * An English label for a plural subject: "cooperates with" → "cooperate with", "its" → "their". French « les » marks
 * the plural; names of countries and organizations stay singular ("the United States is").
 */
export const agreeEnglish = (label: string, subject: Subject): string => {
  const plural = isPluralFrench(subject) && subject.type !== 'country' && subject.type !== 'organization';
  if (!plural) return label;
  const [verb = '', ...rest] = label.split(' ').map((word) => (word === 'its' ? 'their' : word));
  return [englishPlural(verb), ...rest].join(' ');
};

const pluralPossessives: ReadonlyMap<string, string> = new Map([
  ['sa', 'leur'],
  ['son', 'leur'],
  ['ses', 'leurs'],
]);

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'ont',
    est: 'sont',
    va: 'vont',
    fait: 'font',
    dit: 'disent',
    veut: 'veulent',
    peut: 'peuvent',
    doit: 'doivent',
    prend: 'prennent',
    comprend: 'comprennent',
    appartient: 'appartiennent',
    sert: 'servent',
    voit: 'voient',
    poursuit: 'poursuivent',
    suit: 'suivent',
    'n’a': 'n’ont',
    "n'a": "n'ont",
  }),
);

const endings: readonly (readonly [RegExp, string])[] = [
  [/e$/, 'ent'],
  [/(t|v)ient$/, '$1iennent'],
  [/ait$/, 'aient'],
  [/oit$/, 'oivent'],
  [/uit$/, 'uisent'],
  [/it$/, 'issent'],
  [/([ae])t$/, '$1ttent'],
  [/end$/, 'endent'],
  [/([ae])int$/, '$1ignent'],
];

const pluralOf = (verb: string): string => {
  const known = irregular.get(verb);
  if (known !== undefined) return known;
  for (const [ending, plural] of endings) if (ending.test(verb)) return verb.replace(ending, plural);
  return verb;
};

const agreeParticiple = (word: string, plural: boolean): string => {
  if (!/(é|i|u|it|is|ert)$/.test(word) || ['ici', 'aussi', 'ainsi'].includes(word)) return word;
  if (!plural) return `${word}e`;
  return word.endsWith('s') ? word : `${word}s`;
};

const englishPlurals: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['has', 'have'],
  ['was', 'were'],
  ['does', 'do'],
]);

const englishPlural = (verb: string): string => {
  const known = englishPlurals.get(verb);
  if (known !== undefined) return known;
  if (/ies$/.test(verb)) return verb.replace(/ies$/, 'y');
  if (/(ss|sh|ch|x)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
};
