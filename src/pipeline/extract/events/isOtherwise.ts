import { isBodyType } from '../../../domain/basics/kinds.ts';
import { publications } from '../languages/publications.ts';
import { wordMap, wordSet } from '../languages/words.ts';
import type { Chunk, Phrase, Referent } from '../relations/reading/chunks.ts';
import type { EventReading } from './eventPhrase.ts';
import { people } from './ofPeople.ts';
import { patientIn } from './patients.ts';

/** A noun for an event in the company that it keeps in its sentence. */
interface Kept extends Pick<EventReading, 'chunks' | 'article' | 'grammar'> {
  readonly at: number;
  readonly phrase: Phrase;
  readonly head: string;
  /** Its first complement. */
  readonly inner: Phrase | undefined;
  /** The chunk before it. */
  readonly joint: Chunk | undefined;
  /** Whether any of its complements stands for such a one. */
  readonly names: (test: (referent: Referent) => boolean) => boolean;
}

type Test = (kept: Kept) => boolean;

/**
 * Whether a noun for an event means something else here by the company that it keeps: a seat rather than a siege, a
 * body rather than its mission.
 */
export function isOtherwise(read: EventReading, at: number, phrase: Phrase): boolean {
  const { chunks, article, grammar } = read;
  const { head, complements } = phrase;
  if (head === null) return false;
  const others = grammar.otherSenses.get(head);
  const isOther = (word: string | null): boolean => word !== null && others?.has(word) === true;
  if (phrase.words.some(isOther) || complements.some((one) => isOther(one.head))) return true;
  const isElse = tests.get(head);
  if (isElse === undefined) return false;
  const names = (test: (referent: Referent) => boolean): boolean =>
    complements.some(({ referents }) => referents.some(test));
  return isElse({
    chunks,
    article,
    grammar,
    at,
    phrase,
    head,
    inner: complements[0],
    joint: chunks[at - 1],
    names,
  });
}

/** French nouns (folded) for a state of things that one can come back to, or that comes back. */
const states =
  /^(?:ordre|democratie|normale|normalite|calme|paix|legalite|stabilite|securite|croissance|table|pouvoir|constitution|civils)$/u;

/** Nouns (folded, of either language), and when each tells of no event. */
const companies: readonly (readonly [string, Test])[] = [
  // « au sommet du lac Tchad »
  ['sommet', ({ names }) => names(({ node }) => /^(?:lac|mont|monts|massif)\b/iu.test(node.label.fr))],
  // « sans incident »
  ['incident incidents', ({ phrase }) => phrase.counts.length === 0],
  // « Les faits se sont déroulés à X », unlike « reconnaît les faits ».
  [
    'faits scene drame drames tragedie',
    ({ chunks, at, phrase, head }) =>
      !tellsWhere(chunks[at + 1], chunks[at + 2]) || (head !== 'drame' && !phrase.definite),
  ],
  // "opened fire on", "came under fire"
  [
    'fire',
    ({ chunks, at, joint }) => {
      const verb = joint?.kind === 'preposition' ? chunks[at - 2] : joint;
      return (
        verb?.kind === 'verb' && /^(?:open|return|exchange|trade|cease|hold|come|be|draw)$/u.test(verb.lemma)
      );
    },
  ],
  // "the release of the report"
  ['release', ({ phrase }) => phrase.complements.some(({ head }) => head !== null && publications.has(head))],
  // "amid the pandemic": only when something else happened.
  [
    'pandemic',
    ({ joint }) => joint?.kind === 'preposition' && /^(?:amid|during|because_of|due_to)$/u.test(joint.word),
  ],
  // "the Agreement on Peace and Reconciliation"
  ['reconciliation', ({ chunks, at, phrase }) => chunks[at]?.kind === 'phrase' && chunks[at] !== phrase],
  // "went to the polls", "polls show": neither the election of a place nor the one of a day
  [
    'polls',
    ({ phrase, joint }) =>
      (joint?.kind === 'preposition' && joint.word === 'to') ||
      (phrase.dates.length === 0 && !phrase.definite),
  ],
  // "lodged a protest with the ambassador"
  [
    'protest',
    ({ chunks, at, joint }) => {
      const verb = chunks[at - 1]?.kind === 'quote' ? chunks[at - 2] : joint;
      return verb?.kind === 'verb' && /^(?:lodge|file|deliver|hand|submit|register)$/u.test(verb.lemma);
    },
  ],
  // "to deal with charges"
  [
    'deal',
    ({ phrase, joint }) => joint?.kind === 'preposition' && joint.word === 'to' && phrase.counts.length === 0,
  ],
  // "said upon his arrival at the meeting": when something else was said.
  ['arrival return', ({ joint }) => joint?.kind === 'preposition' && /^(?:upon|on)$/u.test(joint.word)],
  // "in retaliation against X": only why something else was done.
  ['retaliation', ({ joint }) => joint?.kind === 'preposition'],
  // « la Minusma, la mission de X au Mali », « un convoi de la mission de X »: a body.
  [
    'mission',
    ({ chunks, at, phrase, joint }) => {
      if (joint?.kind === 'comma' && phrase.definite && endsWithBody(chunks[at - 2])) return true;
      // « la mission de l'ONU (Minurso) »
      if (
        phrase.definite &&
        [phrase, ...phrase.complements].some(({ appositions }) =>
          appositions.some(({ referents }) => referents.some(({ node }) => isBodyType(node.type))),
        )
      )
        return true;
      return chunks[at]?.kind === 'phrase' && chunks[at] !== phrase && chunks[at].headClass !== null;
    },
  ],
  // « Nous avons l'accord des deux pays », « a donné son accord »
  [
    'accord',
    ({ phrase, joint }) =>
      joint?.kind === 'verb' &&
      ((phrase.definite && /^(?:avoir|obtenir|donner|demander)$/u.test(joint.lemma)) ||
        (phrase.possessive && /^(?:donner|obtenir|exprimer|retirer)$/u.test(joint.lemma))),
  ],
  // « la remise de deux suspects à X », unlike « la remise des prix »
  ['remise transfert transferts', ({ phrase }) => patientIn(phrase) === null],
  // « un rappel à l'ordre »
  [
    'rappel',
    ({ chunks, at }) => {
      const order = chunks[at + 1]?.kind === 'preposition' ? chunks[at + 2] : undefined;
      return order?.kind === 'phrase' && order.head === 'ordre';
    },
  ],
  // « leur sortie de la Cédéao », unlike « la sortie du film ».
  ['sortie', ({ names }) => !names(({ node }) => node.type === 'organization')],
  // « le siège de Marioupol », unlike « le siège de l'ONU », « dont le siège est à Gao ».
  [
    'siege sieges',
    ({ phrase, names }) =>
      phrase.possessive ||
      phrase.complements.some(({ head, referents }) => isSeated(head, referents)) ||
      (!names(({ node }) => node.type === 'place' || node.type === 'event') &&
        !phrase.names.length &&
        !isLaid(phrase)),
  ],
  // « partent à l'assaut du continent », « ont pris d'assaut une base »: there the verb tells of it; « des fusils
  // d'assaut » are weapons.
  [
    'assaut assauts',
    ({ chunks, at, phrase, joint }) => {
      const whole = chunks[at];
      if (whole?.kind === 'phrase' && whole !== phrase && isArm.test(whole.head ?? '')) return true;
      return (
        joint?.kind === 'preposition' &&
        (phrase.definite ? /^a(?:_l_assaut_de)?$/u.test(joint.word) : joint.word === 'd')
      );
    },
  ],
  // « fabriquait des bombes dans un atelier à X »: where things are made.
  ['atelier', ({ joint }) => joint?.kind === 'preposition' && joint.word === 'dans'],
  // « est présumé mort en Syrie »: how someone is.
  [
    'mort',
    ({ grammar, phrase, joint }) =>
      joint?.kind === 'verb' && phrase.counts.length === 0 && grammar.headAt === 'first',
  ],
  // « la neutralisation de dix terroristes », unlike « la neutralisation d'un drone », « l'élimination du Sénégal »
  [
    'neutralisation elimination',
    ({ phrase, names }) =>
      patientIn(phrase) === null &&
      !names(({ node, as }) => node.type === 'group' || (node.type === 'person' && as === 'self')),
  ],
  // « le retour à l'ordre constitutionnel », unlike « le retour à Gao »
  [
    'retour',
    ({ chunks, at, inner }) => {
      const [joint, state] = chunks.slice(at + 1, at + 3);
      const back = joint?.kind === 'preposition' && /^(?:a|au|aux)$/u.test(joint.word) ? state : inner;
      return back?.kind === 'phrase' && states.test(back.head ?? '');
    },
  ],
  // « ceux qui ont entamé le voyage »
  [
    'voyage',
    ({ phrase }) =>
      phrase.definite &&
      !phrase.possessive &&
      phrase.complements.length === 0 &&
      !phrase.counts.some((word) => /^(?:ce|cet)$/u.test(word)),
  ],
  // « la découverte de deux tonnes de cocaïne », unlike « la découverte d'un vaccin »
  ['decouverte decouvertes', ({ phrase }) => !phrase.complements.some((one) => found.has(one.head ?? ''))],
  // « les recherches des disparus », unlike « ses recherches sur le climat »
  [
    'recherches',
    ({ phrase }) =>
      !phrase.complements.some((one) => people.has(one.head ?? '') || found.has(one.head ?? '')),
  ],
  // « la disparition d'un avion », unlike « la disparition de la menace »
  [
    'disparition disparitions',
    ({ phrase, names }) =>
      !(
        names(({ node, as }) => node.type === 'person' || as === 'nationals') ||
        phrase.complements.some((one) => people.has(one.head ?? '') || vehicles.has(one.head ?? ''))
      ),
  ],
  // « la décoration de X », unlike « la décoration de la ville »
  [
    'decoration',
    ({ inner, names }) =>
      inner !== undefined && !people.has(inner.head ?? '') && !names(({ node }) => node.type === 'person'),
  ],
  // « le mariage pour tous »
  [
    'mariage',
    ({ chunks, at }) => {
      const [joint, whom] = chunks.slice(at + 1, at + 3);
      return joint?.kind === 'preposition' && joint.word === 'pour' && whom !== undefined;
    },
  ],
  // « le déplacement de dix familles », unlike « le déplacement du ministre »
  [
    'deplacement',
    ({ inner, names }) =>
      inner !== undefined && !names(({ node, as }) => node.type === 'person' || as === 'authority'),
  ],
  // « un procès-verbal »
  ['proces', ({ article, phrase }) => article.text[phrase.headSpan.end] === '-'],
  // « le cortège de X »: who drives with someone.
  ['cortege', ({ names }) => names(({ node, as }) => node.type === 'person' && as === 'self')],
  // « l'exercice African Lion », « l'exercice du pouvoir »
  [
    'exercice',
    ({ phrase }) =>
      !(
        phrase.names.length > 0 ||
        phrase.words.some((word) =>
          /^(?:conjoint|multinational|interallie|naval|aerien|amphibie|combine)$/u.test(word),
        )
      ),
  ],
  // « les manœuvres de l'opposition »
  ['manoeuvres', ({ inner, names }) => inner !== undefined && !names(() => true)],
  // « la rébellion » alone: those who rebel; "the rebellion" is their rising.
  [
    'rebellion',
    ({ chunks, grammar, at, phrase, names }) => {
      if (
        grammar.language === 'fr' &&
        phrase.complements.length + phrase.dates.length + phrase.names.length === 0
      )
        return true;
      // « la rébellion M23 »
      if (grammar.language === 'fr' && phrase.names.some(({ node }) => node.type === 'group')) return true;
      return acts(chunks, at, phrase) || names(({ node }) => node.type === 'group');
    },
  ],
  // « le Conseil des ministres a adopté »: a body, unlike « lors du Conseil des ministres ».
  [
    'conseil',
    ({ chunks, at, phrase, names }) => acts(chunks, at, phrase) || names(({ node }) => node.type === 'group'),
  ],
];

const tests = wordMap(companies);

/** French: « se sont déroulés », « s'est produit », « ont eu lieu », « remontent à »: what is followed by when and where. */
const tellsWhere = (verb: Chunk | undefined, next: Chunk | undefined): boolean =>
  verb?.kind === 'verb' &&
  verb.form === 'finite' &&
  !verb.negated &&
  !verb.future &&
  !verb.conditional &&
  ((verb.reflexive && /^(?:dérouler|produire)$/u.test(verb.lemma)) ||
    /^(?:survenir|remonter)$/u.test(verb.lemma) ||
    (verb.passive && /^(?:commettre|perpétrer)$/u.test(verb.lemma)) ||
    (verb.lemma === 'avoir' && next?.kind === 'phrase' && next.head === 'lieu'));

/** Whether the last that a phrase names is a body: « aux forces de la Minusma ». */
function endsWithBody(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'phrase') return false;
  const last = chunk.complements.at(-1) ?? chunk;
  return last.referents.some(({ node, as }) => as !== 'nationals' && isBodyType(node.type));
}

/** « le siège du Parlement à X »: that of a body, whatever the place that it has its name from. */
const isSeated = (head: string | null, referents: readonly Referent[]): boolean =>
  /^(?:parlement|gouvernement|parti|banque|chaine|television|police|gendarmerie|entreprise|societe|compagnie|onu|union|organisation|ministere|presidence)$/u.test(
    head ?? '',
  ) ||
  referents.some(({ node }) =>
    /^(?:parlement|gouvernement|assemblée|sénat|kremlin|pentagone|parliament)\b/iu.test(node.label.fr),
  );

/** « un siège de trente heures », "a 30-hour siege": one that lasts or is ended. */
const isLaid = ({ dates, words, complements }: Phrase): boolean =>
  dates.length > 0 ||
  words.some((word) => /^(?:hour|day|week|month|long)$/u.test(word)) ||
  complements.some(
    ({ head }) => head !== null && /^(?:heures?|jours?|semaines?|mois|hotel|prison)$/u.test(head),
  );

/** French nouns (folded) for what assaults are made with: « des chars d'assaut ». */
const isArm = /^(?:fusils?|chars?|armes?|carabines?|vehicules?|helicopteres?|troupes?|navires?)$/u;

const vehicles = wordSet(
  'avion avions train bateau bus voiture navire helicoptere sous-marin embarcation pirogue',
);

/** French nouns (folded) for what searchers come upon. */
const found = wordSet(
  'corps cadavre cadavres depouille depouilles charnier fosse fosses cache caches arme armes arsenal munitions explosif explosifs bombe engin engins tunnel laboratoire drogue cocaine heroine cannabis resine stupefiants tonne tonnes kilo kilos kilogrammes quantite quantites cargaison victimes disparus rescapes survivants naufrages epave',
);

/** Whether the phrase is the subject of the verb right after it: it does something. */
function acts(chunks: EventReading['chunks'], at: number, phrase: Phrase): boolean {
  const verb = chunks[at + 1];
  return verb?.kind === 'verb' && verb.form === 'finite' && !verb.passive && chunks[at]?.end === phrase.end;
}
