import type { Certainty, NodeType } from '../../../domain/basics/kinds.ts';
import type { ReferentRole } from '../relations/reading/chunks.ts';

/** What may be at one end of a relation, and how the phrase may stand for it. */
export interface TriggerEnd {
  readonly types: readonly NodeType[];
  readonly as: readonly ReferentRole[];
}

/** A relation that a verb asserts of its subject (or agent) and one other part of its clause. */
export interface VerbTrigger {
  readonly predicate: string;
  /** Who does it. */
  readonly subject: TriggerEnd;
  /** Who or what it is done to. */
  readonly object: TriggerEnd;
  /** Where the object is: 'direct', after one of these prepositions, or after « de » on the direct object. */
  readonly slot: 'direct' | 'complement' | readonly string[];
  /** A noun that must be the direct object: « [apporter] une aide [à X] ». Folded. */
  readonly noun?: ReadonlySet<string>;
  /** A noun that must stand behind a preposition: « [mettre] X en examen ». Folded. */
  readonly behind?: ReadonlySet<string>;
  /** A noun that must not stand behind a preposition: « frapper X [de sanctions] » is no attack. Folded. */
  readonly notBehind?: ReadonlySet<string>;
  /** The relation runs from object to subject: « recevoir des renseignements de ». */
  readonly reversed?: true;
  /** Only with a reflexive pronoun: « se rendre à ». */
  readonly reflexive?: true;
  /** Two subjects do it to each other when no object stands: « X et Y ont signé un accord ». */
  readonly mutual?: true;
  /** What they do to each other is two relations: « X et Y s'accusent », "X and Y accuse each other". */
  readonly eachOther?: true;
  /**
   * Only in the passive, whose subject is the object: « être basé à ». `subject` then describes the subject of the
   * passive.
   */
  readonly passiveOnly?: true;
  /** The certainty that the words themselves give: « revendiquer ». */
  readonly certainty?: Certainty;
  /** The claim is attributed to the subject. */
  readonly attributedToSubject?: true;
  /** Allowed even when only planned: « doit participer à »; this is then its predicate. */
  readonly planned?: string;
  readonly score: number;
}

/** A relation that a noun asserts of its complements: « l'arrestation de X par Y ». */
export interface NounTrigger {
  readonly predicate: string;
  readonly subject: TriggerEnd;
  readonly object: TriggerEnd;
  /**
   * Prepositions that introduce the subject; 'of': as complement; 'of-of': as complement of the complement (« le retrait
   * de X de [Y] »); 'demonym': as an adjective of origin; 'owner': in English before the noun ("[Israel’s] capture of").
   */
  readonly subjectAt: readonly string[];
  readonly objectAt: readonly string[];
  /** Both ends in one place: « entre X et Y », « coopération franco-marocaine ». */
  readonly pairAt?: readonly string[];
  /**
   * Nouns (folded) of which one must be its first complement, whose own complements and adjectives of origin then count
   * as its own: « livraison [d'armes] russes », « mandat [d'arrêt] de la CPI ».
   */
  readonly through?: ReadonlySet<string>;
  /** Nouns (folded) that must not be its first complement: « rupture [des négociations] ». */
  readonly notOf?: ReadonlySet<string>;
  readonly score: number;
}

/** The relation of a person with this title to the country, body or group that the title names. */
export interface RoleNoun {
  readonly country: string | null;
  readonly body: string | null;
  readonly group: string | null;
  readonly place?: string | null;
  /** To a person: « l'avocat de X ». */
  readonly person?: string;
}
