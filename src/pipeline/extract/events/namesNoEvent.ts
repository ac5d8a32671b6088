import { isBodyType } from '../../../domain/basics/kinds.ts';
import { publications } from '../languages/publications.ts';
import { wordSet } from '../languages/words.ts';
import type { Chunk, Phrase, Referent } from '../relations/reading/chunks.ts';
import { none, unspecific } from '../relations/reading/determiners.ts';
import type { EventReading } from './eventPhrase.ts';
import { people } from './ofPeople.ts';
import { patientIn } from './patients.ts';

/**
 * Whether a noun for an event names something else in the company that it keeps here: a seat rather than a siege,
 * people displaced rather than a journey, getting off a plane rather than a raid, a body that meets rather than its
 * meeting; or only what a text, a ministry or a field of work is about. « Toute rencontre » and « aucun accord » tell
 * of none.
 */
export function namesNoEvent(read: EventReading, chunk: Phrase, at: number, phrase: Phrase): boolean {
  const { head, counts } = phrase;
  if (head === null || counts.some((word) => none.has(word) || unspecific.has(word))) return true;
  // « la levée des sanctions », "calls for sanctions"
  if (head === 'sanctions' && chunk !== phrase && !chunk.members.includes(phrase)) return true;
  return isOtherwise(read, at, phrase, head) || isTopic(read, chunk, at, phrase) || isLabel(read, at);
}

/** English: "denounced it as a coup", "described as an ambush": what someone calls something else. */
function isLabel({ chunks, grammar }: EventReading, at: number): boolean {
  const joint = chunks[chunks[at - 1]?.kind === 'quote' ? at - 2 : at - 1];
  if (grammar.headAt !== 'last' || joint?.kind !== 'preposition' || joint.word !== 'as') return false;
  return chunks
    .slice(Math.max(0, at - 6), at)
    .some((chunk) => chunk.kind === 'verb' && labelling.test(chunk.lemma));
}

const labelling =
  /^(?:denounce|describe|label|brand|decry|dismiss|regard|view|portray|characterise|characterize|condemn|slam|reject|depict|see)$/u;

function isOtherwise(
  { chunks, article, grammar }: EventReading,
  at: number,
  phrase: Phrase,
  head: string,
): boolean {
  const [inner] = phrase.complements;
  const names = (test: (referent: Referent) => boolean): boolean =>
    phrase.complements.some(({ referents }) => referents.some(test));
  const joint = chunks[at - 1];
  switch (head) {
    case 'faits':
    case 'scene':
    case 'drame':
    case 'drames':
    case 'tragedie':
      // « Les faits se sont déroulés à X », unlike « reconnaît les faits ».
      return !tellsWhere(chunks[at + 1], chunks[at + 2]) || (head !== 'drame' && !phrase.definite);
    case 'fire': {
      // "opened fire on", "came under fire"
      const verb = joint?.kind === 'preposition' ? chunks[at - 2] : joint;
      return (
        verb?.kind === 'verb' && /^(?:open|return|exchange|trade|cease|hold|come|be|draw)$/u.test(verb.lemma)
      );
    }
    case 'release':
      // "a news release", "the release of the report"
      return (
        phrase.words.some((word) => /^(?:press|news|media)$/u.test(word)) ||
        phrase.complements.some(({ head }) => head !== null && publications.has(head))
      );
    case 'pandemic':
      // "amid the pandemic": only when something else happened.
      return joint?.kind === 'preposition' && /^(?:amid|during|because_of|due_to)$/u.test(joint.word);
    case 'reconciliation':
      // "the Agreement on Peace and Reconciliation"
      return chunks[at]?.kind === 'phrase' && chunks[at] !== phrase;
    case 'operation':
      // "the deadliest peacekeeping operation": a body
      return phrase.words.includes('peacekeeping');
    case 'polls':
      // "went to the polls", "polls show": neither the election of a place nor the one of a day
      return (
        (joint?.kind === 'preposition' && joint.word === 'to') ||
        phrase.words.includes('opinion') ||
        (phrase.dates.length === 0 && !phrase.definite)
      );
    case 'protest': {
      // "lodged a protest with the ambassador"
      const verb = chunks[at - 1]?.kind === 'quote' ? chunks[at - 2] : joint;
      return verb?.kind === 'verb' && /^(?:lodge|file|deliver|hand|submit|register)$/u.test(verb.lemma);
    }
    case 'deal':
      // "to deal with charges"
      return joint?.kind === 'preposition' && joint.word === 'to' && phrase.counts.length === 0;
    case 'arrival':
    case 'return':
      // "said upon his arrival at the meeting": when something else was said.
      return joint?.kind === 'preposition' && /^(?:upon|on)$/u.test(joint.word);
    case 'retaliation':
      // "in retaliation against X": only why something else was done.
      return joint?.kind === 'preposition';
    case 'mission':
      // « la Minusma, la mission de X au Mali », « un convoi de la mission de X »: a body.
      if (joint?.kind === 'comma' && phrase.definite && endsWithBody(chunks[at - 2])) return true;
      return chunks[at]?.kind === 'phrase' && chunks[at] !== phrase && chunks[at].headClass !== null;
    case 'accord':
      // « Nous avons l'accord des deux pays », « a donné son accord »
      return (
        joint?.kind === 'verb' &&
        ((phrase.definite && /^(?:avoir|obtenir|donner|demander)$/u.test(joint.lemma)) ||
          (phrase.possessive && /^(?:donner|obtenir|exprimer|retirer)$/u.test(joint.lemma)))
      );
    case 'remise':
    case 'transfert':
    case 'transferts':
      // « la remise de deux suspects à X », unlike « la remise des prix »
      return patientIn(phrase) === null;
    case 'rappel': {
      // « un rappel à l'ordre », « le rappel des faits »
      const order = chunks[at + 1]?.kind === 'preposition' ? chunks[at + 2] : undefined;
      return (
        (order?.kind === 'phrase' && order.head === 'ordre') ||
        /^(?:faits?|regles?|principes?|lois?|produits?|lots?|vaccins?|vaccin|vehicules|histoire)$/u.test(
          inner?.head ?? '',
        )
      );
    }
    case 'convocation':
      // « la convocation d'élections »: the vote is the event.
      return /^(?:elections?|scrutin|referendum|corps|electeurs|assemblee|parlement|congres|conseil|reunion|session|etats)$/u.test(
        inner?.head ?? '',
      );
    case 'sortie':
      // « leur sortie de la Cédéao », unlike « la sortie du film ».
      return !names(({ node }) => node.type === 'organization');
    case 'siege':
      // « le siège de Marioupol », unlike « le siège de l'ONU », « dont le siège est à Gao ».
      return (
        phrase.possessive ||
        phrase.complements.some(({ head, referents }) => isSeated(head, referents)) ||
        (!names(({ node }) => node.type === 'place' || node.type === 'event') &&
          !phrase.names.length &&
          !isLaid(phrase))
      );
    case 'assaut':
      // « partent à l'assaut du continent », « ont pris d'assaut une base »: there the verb tells of it.
      return (
        joint?.kind === 'preposition' &&
        (phrase.definite ? /^a(?:_l_assaut_de)?$/u.test(joint.word) : joint.word === 'd')
      );
    case 'ouverture':
      // « l'ouverture d'une enquête »: the inquiry is the event.
      return (
        inner !== undefined &&
        /^(?:enquete|information|procedure|instruction|negociations|pourparlers|discussions|dialogue)$/u.test(
          inner.head ?? '',
        )
      );
    case 'descente':
      return inner !== undefined && inner.head !== null && vehicles.has(inner.head);
    case 'mort':
      // « est présumé mort en Syrie »: how someone is.
      return joint?.kind === 'verb' && phrase.counts.length === 0 && grammar.headAt === 'first';
    case 'voyage':
      // « ceux qui ont entamé le voyage »
      return (
        phrase.definite &&
        !phrase.possessive &&
        phrase.complements.length === 0 &&
        !phrase.counts.some((word) => /^(?:ce|cet)$/u.test(word))
      );
    case 'decouverte':
    case 'decouvertes':
      // « la découverte de deux tonnes de cocaïne », unlike « la découverte d'un vaccin »
      return !phrase.complements.some((one) => found.has(one.head ?? ''));
    case 'recherches':
      // « les recherches des disparus », unlike « ses recherches sur le climat »
      return !phrase.complements.some((one) => people.has(one.head ?? '') || found.has(one.head ?? ''));
    case 'disparition':
    case 'disparitions':
      // « la disparition d'un avion », unlike « la disparition de la menace »
      return !(
        names(({ node, as }) => node.type === 'person' || as === 'nationals') ||
        phrase.complements.some((one) => people.has(one.head ?? '') || vehicles.has(one.head ?? ''))
      );
    case 'deplacement':
      return inner !== undefined && !names(({ node, as }) => node.type === 'person' || as === 'authority');
    case 'capture':
    case 'captures':
      return inner?.head === 'ecran';
    case 'proces':
      // « un procès-verbal »
      return article.text[phrase.headSpan.end] === '-';
    case 'exercice':
      // « l'exercice African Lion », « l'exercice du pouvoir »
      return !(
        phrase.names.length > 0 ||
        phrase.words.some((word) =>
          /^(?:conjoint|multinational|interallie|naval|aerien|amphibie|combine)$/u.test(word),
        )
      );
    case 'manoeuvres':
      return inner !== undefined && !names(() => true);
    case 'rebellion':
      // « la rébellion » alone: those who rebel; "the rebellion" is their rising.
      if (
        grammar.language === 'fr' &&
        phrase.complements.length + phrase.dates.length + phrase.names.length === 0
      )
        return true;
      // « la rébellion M23 »
      if (grammar.language === 'fr' && phrase.names.some(({ node }) => node.type === 'group')) return true;
      return acts(chunks, at, phrase) || names(({ node }) => node.type === 'group');
    case 'conseil':
      return acts(chunks, at, phrase) || names(({ node }) => node.type === 'group');
    default:
      return false;
  }
}

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

const vehicles = wordSet(
  'avion avions train bateau bus voiture navire helicoptere sous-marin embarcation pirogue tribune podium',
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

/** What is written, agreed or worked on is about something that need not have taken place. */
function isTopic({ chunks }: EventReading, chunk: Phrase, at: number, phrase: Phrase): boolean {
  if (phrase.dates.length > 0 || phrase.names.length > 0) return false;
  if (phrase.complements.length > 0) return isRuledBy(chunks, at, phrase);
  const outer = chunk === phrase ? null : chunk.head;
  if (outer !== null && fields.has(outer)) return true;
  const before = chunks[at - 1];
  // "jailed pending trial"
  if (before?.kind === 'preposition' && before.word === 'pending') return true;
  const text = chunks[at - 2];
  return (
    chunk === phrase &&
    before?.kind === 'preposition' &&
    /^(?:sur|relatifs?_a|on|about)$/u.test(before.word) &&
    text?.kind === 'phrase' &&
    (texts.has(text.complements.at(-1)?.head ?? text.head ?? '') ||
      // "talks on a peace treaty"
      (/^(?:talks|negotiations|discussions)$/u.test(text.head ?? '') && pacts.has(phrase.head ?? '')))
  );
}

/** French: « un traité sur le transfèrement des personnes condamnées »: of no one in particular. */
function isRuledBy(chunks: EventReading['chunks'], at: number, { complements }: Phrase): boolean {
  const [law, joint] = [chunks[at - 2], chunks[at - 1]];
  return (
    joint?.kind === 'preposition' &&
    /^(?:sur|relatifs?_a)$/u.test(joint.word) &&
    law?.kind === 'phrase' &&
    /^(?:traites?|conventions?|lois?|projet|directive)$/u.test(law.head ?? '') &&
    complements.every(
      ({ referents, counts }) =>
        referents.length === 0 && counts.every((word) => /^(?:de|du|des|les?|la|l|d)$/u.test(word)),
    )
  );
}

/** Nouns (folded, of either language) for what is divided into fields. */
const fields = wordSet(
  'operation operations campagne campagnes domaine domaines secteur secteurs question questions theme themes politique politiques droit projet projets plan plans idee principe fields areas sectors issue issues policy',
);
const pacts = wordSet('treaty agreement deal accord pact truce ceasefire contract');
const texts = wordSet(
  'accord accords entente memorandum memorandums protocole protocoles convention conventions texte loi livre ouvrage rapport agreement protocol law book report',
);
