import type { Predicate } from '../../../domain/graph/schema.ts';

/**
 * Relations of general news that the built-in corpus's vocabulary lacks, under the same rules: a label begins with a
 * verb in the third person singular that needs no gender agreement. A corpus whose proposals use one adds it to its own
 * vocabulary; the vocabulary's own entries are never replaced.
 */
export const extraPredicates: Readonly<Record<string, Predicate>> = {
  // cooperation
  visited: {
    family: 'cooperation',
    label: { fr: 'a visité', en: 'visited' },
    inverse: { fr: 'a reçu la visite de', en: 'was visited by' },
  },
  'signed-agreement-with': {
    family: 'cooperation',
    label: { fr: 'a conclu un accord avec', en: 'reached an agreement with' },
    symmetric: true,
  },
  backed: {
    family: 'cooperation',
    label: { fr: 'a soutenu', en: 'backed' },
    inverse: { fr: 'a eu le soutien de', en: 'was backed by' },
  },
  funded: {
    family: 'cooperation',
    label: { fr: 'a financé', en: 'funded' },
    inverse: { fr: 'a eu pour financeur', en: 'was funded by' },
  },
  'supplied-arms-to': {
    family: 'cooperation',
    label: { fr: 'a fourni des armes à', en: 'supplied arms to' },
    inverse: { fr: 'a reçu des armes de', en: 'received arms from' },
  },
  recognised: {
    family: 'cooperation',
    label: { fr: 'a reconnu', en: 'recognised' },
    inverse: { fr: 'a obtenu la reconnaissance de', en: 'was recognised by' },
  },
  rescued: {
    family: 'cooperation',
    label: { fr: 'a secouru', en: 'rescued' },
    inverse: { fr: 'a eu pour sauveteur', en: 'was rescued by' },
  },
  mediated: {
    family: 'cooperation',
    label: { fr: 'a mené une médiation dans', en: 'mediated' },
    inverse: { fr: 'a eu pour médiateur', en: 'was mediated by' },
  },

  // opposition
  sanctioned: {
    family: 'opposition',
    label: { fr: 'a pris des sanctions contre', en: 'imposed sanctions on' },
    inverse: { fr: 'a subi des sanctions de', en: 'was sanctioned by' },
  },
  prosecuted: {
    family: 'opposition',
    label: { fr: 'a engagé des poursuites contre', en: 'prosecuted' },
    inverse: { fr: 'a fait l’objet de poursuites de', en: 'was prosecuted by' },
  },
  sentenced: {
    family: 'opposition',
    label: { fr: 'a prononcé une peine contre', en: 'sentenced' },
    inverse: { fr: 'a subi une peine prononcée par', en: 'was sentenced by' },
  },
  'extradited-to': {
    family: 'opposition',
    label: { fr: 'a fait l’objet d’une extradition vers', en: 'was extradited to' },
    inverse: { fr: 'a obtenu l’extradition de', en: 'obtained the extradition of' },
  },
  expelled: {
    family: 'opposition',
    label: { fr: 'a expulsé', en: 'expelled' },
    inverse: { fr: 'a fait l’objet d’une expulsion par', en: 'was expelled by' },
  },
  kidnapped: {
    family: 'opposition',
    label: { fr: 'a enlevé', en: 'kidnapped' },
    inverse: { fr: 'a eu pour ravisseur', en: 'was kidnapped by' },
  },
  released: {
    family: 'opposition',
    label: { fr: 'a libéré', en: 'released' },
    inverse: { fr: 'a obtenu sa liberté de', en: 'was released by' },
  },
  'in-conflict-with': {
    family: 'opposition',
    label: { fr: 'est en conflit avec', en: 'is in conflict with' },
    symmetric: true,
  },
  'claimed-responsibility-for': {
    family: 'opposition',
    label: { fr: 'a revendiqué', en: 'claimed responsibility for' },
    inverse: { fr: 'a fait l’objet d’une revendication de', en: 'was claimed by' },
  },
  investigated: {
    family: 'opposition',
    label: { fr: 'a enquêté sur', en: 'investigated' },
    inverse: { fr: 'a fait l’objet d’une enquête de', en: 'was investigated by' },
  },
  suspended: {
    family: 'opposition',
    label: { fr: 'a suspendu', en: 'suspended' },
    inverse: { fr: 'a subi une suspension par', en: 'was suspended by' },
  },
  opposed: {
    family: 'opposition',
    label: { fr: 'a marqué son opposition à', en: 'opposed' },
    inverse: { fr: 'a suscité l’opposition de', en: 'was opposed by' },
  },
  'seized-control-of': {
    family: 'opposition',
    label: { fr: 'a pris le contrôle de', en: 'seized control of' },
    inverse: { fr: 'a vu son contrôle passer à', en: 'fell under the control of' },
  },
  'broke-ties-with': {
    family: 'opposition',
    label: { fr: 'a rompu avec', en: 'broke ties with' },
    symmetric: true,
  },
  defeated: {
    family: 'opposition',
    label: { fr: 'a vaincu', en: 'defeated' },
    inverse: { fr: 'a perdu face à', en: 'was defeated by' },
  },

  // structure
  appointed: {
    family: 'structure',
    label: { fr: 'a nommé', en: 'appointed' },
    inverse: { fr: 'doit sa nomination à', en: 'was appointed by' },
  },
  'removed-from-office': {
    family: 'structure',
    label: { fr: 'a démis de ses fonctions', en: 'removed from office' },
    inverse: { fr: 'a perdu ses fonctions par décision de', en: 'was removed from office by' },
  },
  won: {
    family: 'structure',
    label: { fr: 'a remporté', en: 'won' },
    inverse: { fr: 'a eu pour vainqueur', en: 'was won by' },
  },
  succeeded: {
    family: 'structure',
    label: { fr: 'a succédé à', en: 'succeeded' },
    inverse: { fr: 'a eu pour successeur', en: 'was succeeded by' },
  },
  joined: {
    family: 'structure',
    label: { fr: 'a rejoint', en: 'joined' },
    inverse: { fr: 'a accueilli', en: 'was joined by' },
  },
  left: {
    family: 'structure',
    label: { fr: 'a quitté', en: 'left' },
    inverse: { fr: 'a vu le départ de', en: 'was left by' },
  },
  'pledged-allegiance-to': {
    family: 'structure',
    label: { fr: 'a prêté allégeance à', en: 'pledged allegiance to' },
    inverse: { fr: 'a reçu l’allégeance de', en: 'received the allegiance of' },
  },

  // location
  'fled-to': {
    family: 'location',
    label: { fr: 'a fui vers', en: 'fled to' },
    inverse: { fr: 'a vu arriver en fuite', en: 'was where refuge was sought by' },
  },

  // statement
  announced: {
    family: 'statement',
    label: { fr: 'a annoncé', en: 'announced' },
    inverse: { fr: 'a fait l’objet d’une annonce de', en: 'was announced by' },
  },
  denied: {
    family: 'statement',
    label: { fr: 'a démenti', en: 'denied' },
    inverse: { fr: 'a essuyé un démenti de', en: 'was denied by' },
  },
  accused: {
    family: 'statement',
    label: { fr: 'a accusé', en: 'accused' },
    inverse: { fr: 'a fait l’objet d’accusations de', en: 'was accused by' },
  },
  urged: {
    family: 'statement',
    label: { fr: 'a adressé un appel à', en: 'made an appeal to' },
    inverse: { fr: 'a reçu un appel de', en: 'received an appeal from' },
  },
};
