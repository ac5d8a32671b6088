import type { LocalizedText } from '../../../domain/graph/schema.ts';

/** Why a relation or an event is proposed, by rule. `{words}` stands for the words on which the rule relies. */
export const whyRelations = {
  'verb-active': {
    fr: 'Le verbe « {words} » relie son sujet à son complément.',
    en: 'The verb “{words}” joins its subject to its object.',
  },
  'verb-passive': {
    fr: 'Le passif « {words} » dit à qui cela est fait, et par qui.',
    en: 'The passive “{words}” says who it is done to, and by whom.',
  },
  'verb-participle': {
    fr: 'Le participe « {words} » se rapporte au nom qui le précède.',
    en: 'The participle “{words}” qualifies the name before it.',
  },
  'verb-governed': {
    fr: 'Le sujet de la phrase est aussi celui de « {words} ».',
    en: 'The subject of the sentence is also that of “{words}”.',
  },
  'verb-mutual': {
    fr: 'Le verbe « {words} » dit ce que ses sujets font ensemble.',
    en: 'The verb “{words}” says what its subjects do together.',
  },
  compound: {
    fr: 'Dans le mot composé « {words} », un nom est joint à un participe.',
    en: 'In the compound “{words}”, a name is joined to a participle.',
  },
  'event-deed': {
    fr: 'Ceux qui prennent part à l’événement que dit « {words} » y ont affaire l’un à l’autre.',
    en: 'Those who take part in the event that “{words}” tells of deal with each other in it.',
  },
  'event-sequence': {
    fr: 'Le mot « {words} » dit lequel des deux événements a suivi l’autre.',
    en: 'The word “{words}” says which of the two events followed the other.',
  },
  'noun-frame': {
    fr: 'Le nom « {words} » relie ce qui l’entoure.',
    en: 'The noun “{words}” joins what stands around it.',
  },
  role: {
    fr: 'Le titre « {words} » accompagne le nom de la personne.',
    en: 'The title “{words}” goes with the person’s name.',
  },
  'role-of-state': {
    fr: 'Le titre « {words} » est celui d’un État ; l’article parle surtout de celui-ci.',
    en: 'The title “{words}” is one of a state; the article is mostly about this one.',
  },
  'body-of-state': {
    fr: 'Le nom lui-même dit de quel pays il s’agit : « {words} ».',
    en: 'The name itself says which country it belongs to: “{words}”.',
  },
  'place-within': {
    fr: 'Les mots « {words} » disent où se trouve ce lieu.',
    en: 'The words “{words}” say where this place lies.',
  },
  'place-near': {
    fr: 'Les mots « {words} » disent près de quoi se trouve ce lieu.',
    en: 'The words “{words}” say what this place lies near.',
  },
  membership: {
    fr: 'Le mot « {words} » dit à quoi appartient ce qui le précède.',
    en: 'The word “{words}” says what the name before it belongs to.',
  },
  'denies-claim': {
    fr: 'Le verbe « {words} » revient sur ce qui vient d’être dit.',
    en: 'The verb “{words}” retracts what was said just before.',
  },
  'says-of': {
    fr: 'Après « {words} », ce nom fait partie de ce qui est dit.',
    en: 'After “{words}”, this name is part of what is said.',
  },
  'event-phrase': {
    fr: '« {words} » raconte un événement ; ce qui l’entoure dit qui, où et quand.',
    en: '“{words}” tells of an event; what stands around it says who, where and when.',
  },
  'event-part': {
    fr: 'Les mots qui entourent « {words} » disent qui y prend part et où.',
    en: 'The words around “{words}” say who takes part in it and where.',
  },
  'event-place-near': {
    fr: 'Rien d’autre ne dit où s’est produit ce que raconte « {words} » : ce lieu suit dans la même proposition.',
    en: 'Nothing else says where what “{words}” tells of took place: this place follows in the same clause.',
  },
  'event-place-of-doer': {
    fr: 'Rien d’autre ne dit où s’est produit ce que raconte « {words} » : c’est là que sont ceux qui agissent.',
    en: 'Nothing else says where what “{words}” tells of took place: those who act are there.',
  },
  'event-in-state': {
    fr: 'Rien d’autre ne dit où s’est produit ce que raconte « {words} » ; l’article parle surtout de cet État.',
    en: 'Nothing else says where what “{words}” tells of took place; the article is mostly about this state.',
  },
  'body-present': {
    fr: 'Les mots « {words} » disent que quelque chose ou quelqu’un de ce groupe se trouve là.',
    en: 'The words “{words}” say that something or someone of this body is there.',
  },
  'body-by-name': {
    fr: 'Le nom complet de « {words} » contient cet autre nom.',
    en: 'The full name of “{words}” contains this other name.',
  },
  'body-of-named-state': {
    fr: 'Aucun autre mot ne dit de quel État relève « {words} » ; la phrase nomme celui-ci.',
    en: 'No other word says which state “{words}” belongs to; the sentence names this one.',
  },
  'town-of-state': {
    fr: 'On sait que ce lieu se trouve dans cet État, nommé juste avant : « {words} ».',
    en: 'This place is known to lie in this state, named right before it: “{words}”.',
  },
  'place-in-named-state': {
    fr: 'On sait que ce lieu se trouve dans cet État, que la même phrase nomme : « {words} ».',
    en: 'This place is known to lie in this state, which the same sentence names: “{words}”.',
  },
  'event-deed-across': {
    fr: 'Plusieurs passages racontent l’événement que dit « {words} » : ensemble, ils disent qui a fait quoi.',
    en: 'Several passages tell of the event that “{words}” tells of: together, they say who did what.',
  },
  listed: {
    fr: 'Ce nom fait partie d’une liste, dont un autre est lié à l’événement que dit « {words} ».',
    en: 'This name is in a list, another of which is joined to the event that “{words}” tells of.',
  },
} satisfies Record<string, LocalizedText>;

/** The id of a rule that finds relations. */
export type RelationWhy = keyof typeof whyRelations;
