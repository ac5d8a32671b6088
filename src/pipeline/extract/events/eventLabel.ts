import type { LocalizedText } from '../../../domain/graph/schema.ts';
import { capitalize } from '../../../lib/capitalize.ts';
import type { EventNoun } from '../languages/eventNouns.ts';
import { startsWithVowel } from '../languages/fr/contractions.ts';
import type { NamedNode } from '../types.ts';
import { atFrench, ofFrench, withArticle } from './frenchForms.ts';
import { placePart } from './participation.ts';

interface EventName {
  readonly label: LocalizedText;
  readonly determiner: { readonly fr: string; readonly en?: string };
}

/**
 * An event's name in both languages, from its noun and what distinguishes it: « Attentat de Bamako », "Bamako attack";
 * « Visite d'Emmanuel Macron à Rabat », "Visit of Emmanuel Macron to Rabat". The year is shown beside it, so it is left
 * out.
 */
export function eventLabel(
  noun: EventNoun,
  place: NamedNode | null,
  about: NamedNode | null,
  others: readonly NamedNode[],
  target: NamedNode | null,
): EventName {
  const fr = [noun.label.fr];
  const en: string[] = [];
  const together = noun.family === 'meeting' || noun.family === 'agreement';
  const all = others.filter((node, at) => node !== place && others.indexOf(node) === at);
  const named = about ?? (place === null || (together && all.length > 1) ? (all[0] ?? null) : null);
  if (named !== null) {
    if (about === null && together && all.length > 1) {
      fr.push(`entre ${listed(all.map(withArticle), 'et', "d'autres")}`);
      en.push(`${capitalize(noun.label.en)} between ${listed(all.map(inEnglish), 'and', 'others')}`);
    } else if (about === null && doneBy.has(noun.family) && !own.has(noun.kind)) {
      fr.push(`par ${listed(all.map(withArticle), 'et', "d'autres")}`);
      en.push(`${capitalize(noun.label.en)} by ${listed(all.map(inEnglish), 'and', 'others')}`);
    } else if (noun.family === 'coup' || (named === target && isStruck(noun))) {
      // « Coup d'État de X » would be the one that X made, « Frappe de X » theirs.
      fr.push(`contre ${withArticle(named)}`);
      en.push(`${capitalize(noun.label.en)} ${noun.family === 'coup' ? 'against' : 'on'} ${named.label.en}`);
    } else {
      fr.push(ofFrench(named));
      en.push(`${capitalize(noun.label.en)} of ${named.label.en}`);
    }
  }
  if (named === null && place === null && target !== null) {
    const strikes = onTarget.has(noun.family) || noun.kind === 'sanctions';
    fr.push(strikes ? `contre ${withArticle(target)}` : ofFrench(target));
    en.push(`${capitalize(noun.label.en)} ${strikes ? 'on' : 'of'} ${target.label.en}`);
  }
  if (place !== null) {
    const goesThere = placePart(noun) === 'headed-to';
    fr.push(
      named === null && place.determiner?.fr === undefined && !goesThere ? ofFrench(place) : atFrench(place),
    );
    if (en.length === 0 && goesThere) en.push(`${capitalize(noun.label.en)} to ${place.label.en}`);
    else if (en.length === 0) en.push(`${place.label.en} ${noun.label.en}`);
    else en.push(`${goesThere ? 'to' : 'in'} ${place.label.en}`);
  }
  if (en.length === 0) en.push(capitalize(noun.label.en));
  return {
    label: { fr: fr.join(' '), en: en.join(' ') },
    determiner: { fr: frenchArticle(noun), en: 'the' },
  };
}

/** Families of events named after their victims, or else after whoever did it. */
const doneBy = new Set([
  'justice',
  'violence',
  'abduction',
  'coup',
  'operation',
  'office',
  'act',
  'transfer',
]);

/** « Embuscade contre X », « Agression de X ». */
const isStruck = ({ kind, label }: EventNoun): boolean => struck.has(kind) && label.fr !== 'Agression';

/** What is named after whom it struck. */
const struck = new Set(['attack', 'strike', 'raid', 'bombing', 'shelling', 'assault', 'ambush', 'firing']);

/** What only its bearer does: « Démission de X ». */
const own = new Set([
  'resignation',
  'inauguration',
  'candidacy',
  'surrender',
  'complaint',
  'self-proclamation',
  'flight',
  'escape',
]);

/** Families of what strikes someone: « Attaque contre X », "Suspension of X". */
const onTarget = new Set(['violence', 'operation', 'war']);

const inEnglish = ({ label }: NamedNode): string => label.en;

/** Up to three names joined; of more, the first two « et d'autres ». */
function listed(names: readonly string[], and: string, others: string): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), others] : names;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${and} ${last}`;
}

function frenchArticle(noun: EventNoun): string {
  if (noun.label.fr.endsWith('s') && !/^(?:Procès|Frappes? )/u.test(noun.label.fr)) return 'les';
  if (startsWithVowel(noun.label.fr)) return "l'";
  return noun.feminine ? 'la' : 'le';
}
