import { firstNames } from '../../../languages/firstNames.ts';
import type { NameRules } from '../../../languages/rules.ts';
import { type Clause, isElided, isSpaced, type Word } from '../../reading.ts';

/* The context, or the words inside a name, that show that it is a place's. */

/** "Second Thomas Shoal", "Kerch Strait": the last word shows it. */
export const isPlaceLast = (run: readonly Word[]): boolean =>
  /^(?:shoal|sea|strait|straits|bay|river|lake|island|islands|mountains|valley|province|canal|desert|reef|peninsula|heights|airport|bridge|hotel|stadium|county|district|square|street)$/.test(
    run.at(-1)?.fold ?? '',
  );

/** "Adab, a village near …", "Kati, a garrison town outside …": a comma and a noun for a town that something places. */
function isTownBehind(words: readonly Word[], last: number): boolean {
  const article = words[last + 1];
  if (article?.gap !== ', ' || !/^an?$/.test(article.fold)) return false;
  const noun = towns.test(words[last + 2]?.fold ?? '') ? last + 2 : last + 3;
  if (!towns.test(words[noun]?.fold ?? '') || words[last + 2]?.isCapital === true) return false;
  const [next, further] = [words[noun + 1], words[noun + 2]];
  return (
    next === undefined || !isSpaced(next) || placing.test(next.fold) || distance.test(further?.fold ?? '')
  );
}

const distance = /^(?:km|kilomet(?:re|er)s?|miles?)$/;
const towns = /^(?:village|town|hamlet|suburb|settlement)$/;
const placing =
  /^(?:in|on|near|about|around|some|outside|off|just|close|north|south|east|west|where|that|which|of)$/;

/** "the Buleda area", "Kech district". */
export function isPlaceBehind({ words, language }: Clause, last: number): boolean {
  const after = words[last + 1];
  if (language === 'en' && isTownBehind(words, last)) return true;
  return (
    language === 'en' &&
    isSpaced(after) &&
    after !== undefined &&
    !after.isCapital &&
    /^(?:area|district|province|region|county|neighbourhood|neighborhood|suburb|village|town|peninsula|oblast|prefecture|governorate)$/.test(
      after.fold,
    )
  );
}

/** « dans l’Artibonite », « dans le Fezzan ». */
export const isInside = ({ words, language }: Clause, first: number): boolean =>
  language === 'fr' &&
  /^(?:le|la|l|les)$/.test(words[first - 1]?.fold ?? '') &&
  words[first - 2]?.fold === 'dans' &&
  !words[first]?.isUpper &&
  // « dans le Nord »: of which country, the words do not say.
  !/^(?:nord|sud|est|ouest|centre)$/.test(words[first]?.fold ?? '');

/**
 * « l'hôpital Gabriel Touré », « l'aéroport international « Modibo Keïta » », « le stade Ahmed-Zabana »: what was built
 * bears somebody's name, and what is said is said of the building.
 */
export function isBuiltThing({ words, language }: Clause, first: number): boolean {
  const head = words[first];
  if (language !== 'fr' || (!isSpaced(head) && !/^\s[«"“]\s?$/.test(head?.gap ?? ''))) return false;
  // « l'aéroport international Président Modibo Keïta »
  const at = words[first - 1]?.isCapital && isSpaced(words[first - 1]) ? first - 1 : first;
  const [before, further] = [words[at - 1], words[at - 2]];
  if (
    /^(?:international|universitaire|militaire|municipal|regional|national|aerienne)$/.test(
      before?.fold ?? '',
    )
  )
    return built.test(further?.fold ?? '') && isSpaced(before);
  if (before?.fold === 'place') return /^(?:la|sur|a)$/.test(further?.fold ?? '') && !before.isCapital;
  return built.test(before?.fold ?? '');
}

/**
 * « le douar Sidi Karroum », « la commune rurale Oulad Hassoun », « le quartier Sidi Moumen »; not « le chef de
 * quartier Moussa Diallo ».
 */
export function isSettlement({ words, language }: Clause, first: number): boolean {
  if (language !== 'fr' || !isSpaced(words[first])) return false;
  const at = /^(?:rurale|urbaine|populaire)$/.test(words[first - 1]?.fold ?? '') ? first - 2 : first - 1;
  return (
    /^(?:douar|quartier|commune|hameau|localite|faubourg)$/.test(words[at]?.fold ?? '') &&
    !/^(?:de|du|d)$/.test(words[at - 1]?.fold ?? '')
  );
}

const built =
  /^(?:aeroport|aerodrome|stade|hopital|clinique|polyclinique|hotel|lycee|college|ecole|avenue|rue|boulevard|caserne|camp|pont|mausolee|mosquee|prison|barrage|gymnase|hippodrome|maternite|base|rond-point)$/;

/** A preposition or a noun for a place directly before: « à Diffa », « le village de Solhan », "in Bucha". */
export function isPlaceBefore(
  clause: Clause,
  first: number,
  last: number,
  rules: NameRules,
  size: number,
): boolean {
  const { words } = clause;
  const [before, head] = [words[first - 1], words[first]];
  if (before === undefined || head === undefined || (!isSpaced(head) && !isElided(head))) return false;
  // « la province de la Kompienga »
  const through = rules.language === 'fr' && before.fold === 'la' && words[first - 2]?.fold === 'de';
  if (through || /^(?:de|d|du|des|of)$/.test(before.fold))
    return isPlaceOf(clause, through ? first - 3 : first - 2, rules, head, size);
  if (rules.language === 'en') return isPlaceInEnglish(clause, first, last, rules);
  // « À Mangaïzé, neuf individus … »
  if (/^[AÀ]$/.test(before.raw) && first === 1 && size <= 2 && !firstNames.has(head.fold))
    return /^,\s$/.test(words[last + 1]?.gap ?? '');
  if (before.fold === 'a' && !before.isCapital)
    return size === 1 || isPlaceLike(words.slice(first, last + 1)) || !firstNames.has(head.fold);
  if (before.fold === 'vers' || before.fold === 'depuis') return size === 1;
  // « l'aéroport international Diori Hamani »
  if (before.fold === 'aeroport') return true;
  if (before.fold === 'international' && words[first - 2]?.fold === 'aeroport') return true;
  return (
    rules.names.placeNouns.has(before.fold) &&
    !before.isCapital &&
    /^(?:ville|village|localite|commune|ile|quartier|lac|mont|cap|camp|base|hopital|prison|douar|hameau)$/.test(
      before.fold,
    )
  );
}

/** "in Bucha", "55 km from X", "the port Y" */
function isPlaceInEnglish({ words }: Clause, first: number, last: number, { names }: NameRules): boolean {
  const [before, head, after] = [words[first - 1], words[first], words[last + 1]];
  if (before === undefined || head === undefined) return false;
  // "55 km from X", "20 miles north of X" is said of places.
  if (before.fold === 'from' && distance.test(words[first - 2]?.fold ?? '')) return true;
  if (/^(?:in|near|outside)$/.test(before.fold))
    return !(after !== undefined && isElided(after)) && !firstNames.has(head.fold);
  return (
    names.placeNouns.has(before.fold) &&
    /^(?:city|town|village|island|lake|mount|camp|port)$/.test(before.fold)
  );
}

/** Whether a noun at an index, whose complement a name is, has places for complements: « le village de », « près de ». */
function isPlaceOf(
  clause: Clause,
  before: number,
  { names, heads, language }: NameRules,
  head: Word,
  size: number,
): boolean {
  const { words } = clause;
  const at = /^(?:la|l|the)$/.test(words[before]?.fold ?? '') ? before - 1 : before;
  // « l'aéroport parisien de Roissy »
  const described =
    language === 'fr' &&
    words[at]?.isCapital === false &&
    !names.placeNouns.has(words[at]?.fold ?? '') &&
    /^(?:aeroport|port|ville|village|localite|prison|camp|base|detachement|poste|garnison|parc|reserve|foret|massif)$/.test(
      words[at - 1]?.fold ?? '',
    ) &&
    /(?:ien|ienne|ais|aise|ain|aine|ois|oise|al|ale|aire)$/.test(words[at]?.fold ?? '');
  const noun = words[described ? at - 1 : at];
  if (noun === undefined) return false;
  // « la zone de Libre Échange », « le secteur de la Santé »
  if (/^(?:zone|secteur)s?$/.test(noun.fold) && (head.fold === 'libre' || heads.bodyWords.has(head.fold)))
    return false;
  if (names.placeNouns.has(noun.fold) && !rarelyOfPlaces.test(noun.fold)) return true;
  if (
    /^(?:pres|loin|hors|autour|au-dela|controle|prise|chute|bataille|siege|empare|emparer|emparent|empares|reconquete|occupation|offensive|detachement|garnison|caserne|douar|hameau|bourgade)$/.test(
      noun.fold,
    )
  )
    return size <= 2;
  // « l'attaque de Solhan », « le massacre de Yirgou »
  if (
    language === 'fr' &&
    /^(?:attaques?|attentats?|massacres?|tueries?|fusillades?|bombardements?|explosions?|naufrages?|sommet)$/.test(
      noun.fold,
    )
  )
    return size === 1 && !head.isUpper && !firstNames.has(head.fold);
  return noun.fold === 'et' && names.placeNouns.has(placeNounBefore(clause, at));
}

/** Nouns (folded, of either language) for places whose complement is seldom the name of one: « la rue de X ». */
const rarelyOfPlaces =
  /^(?:etat|place|rue|avenue|boulevard|large|centre|poste|state|street|university|hopital|hospital|universite|stade|station|mine)$/;

/** « les villes de Goris et de Sotk »: the noun that opened the list. */
function placeNounBefore({ words }: Clause, at: number): string {
  for (let step = 1; step < 6; step++)
    if (
      /^(?:villes|villages|localites|communes|provinces|regions|districts)$/.test(
        words[at - step]?.fold ?? '',
      )
    )
      return 'ville';
  return '';
}

/**
 * « In Guezzam », « Tin Zaouatine », « Djebel Ouergha », « Ouled Saïd »: so begin many names of the Sahara and the
 * Maghreb.
 */
export const isSaharan = (run: readonly Word[]): boolean =>
  /^(?:in|tin|djebal|ouled|oulad|kasba|kasbah|ksar|bordj|borj|oum|erg|adrar)$/.test(run[0]?.fold ?? '') &&
  run.length > 1;

/** « Saint-Étienne-du-Rouvray », « Port-Bouët », « Kaga Bandoro »: the first word shows that they name places. */
export const isPlaceLike = (run: readonly Word[]): boolean =>
  /^(?:saint|sainte|st|ste|san|santa|port|fort|mont|mount|lac|lake|cap|cape|cote|baie|ile|iles|ain|oued|wadi|beit|deir|kfar|tel|bab|bir|hassi|point|pointe|djebel|jebel|jabal|khan|villeneuve|montagne|vallee|rio|puerto)$/.test(
    run[0]?.fold ?? '',
  ) && run.length > 1;
