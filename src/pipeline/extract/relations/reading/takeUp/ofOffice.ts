import { counterparts } from '../../../languages/counterparts.ts';
import { wordSet } from '../../../languages/words.ts';
import type { NamedNode } from '../../../types.ts';
import type { Phrase, Referent } from '../chunks.ts';
import { namedOf } from './described.ts';

/** Offices (folded, of either language) whose holder acts for a state. */
const offices = wordSet(
  'negociateur negociateurs negotiator negotiators homologue homologues counterpart counterparts ministre ministres president presidents presidente chancelier roi emir sultan ambassadeur ambassadrice ambassadeurs emissaire emissaires minister ministers president presidents chancellor king emir sultan ambassador ambassadors representative envoy envoys diplomat diplomats diplomate diplomates',
);

/** Those of all its members together: "EU foreign ministers". */
const ministers = wordSet('ministres ministers leaders dirigeants');

/**
 * « le ministre libyen de l'Intérieur », « les chefs d'État de la Cédéao », "defence ministers of A and B": where no
 * name follows, the states or bodies for which they act.
 */
export function ofOffice(phrase: Phrase): readonly Referent[] | null {
  const { head, headClass } = phrase;
  if (headClass !== 'role' || head === null || (phrase.possessive && !counterparts.test(head))) return null;
  const headsOfState = /^chefs?$/u.test(head) && phrase.complements[0]?.head === 'etat';
  if (
    !(offices.has(head) || headsOfState || agents.has(head) || isSecretary(phrase)) ||
    phrase.words.some((word) => notInOffice.has(word))
  )
    return null;
  const owners = namedOf([phrase]);
  const act = ({ type }: NamedNode): boolean =>
    (type === 'country' && (offices.has(head) || headsOfState)) ||
    ((headsOfState || ministers.has(head) || isSecretary(phrase)) && type === 'organization') ||
    (agents.has(head) && (type === 'organization' || type === 'agency'));
  if (owners.length === 0 || owners.length > 4 || !owners.every(act)) return null;
  return owners.map((node) => ({ node, as: node.type === 'country' ? 'authority' : 'self' }));
}

/** "the NATO Secretary General", "the UN chief": the organization that they lead. */
const isSecretary = ({ head, words }: Phrase): boolean =>
  /^(?:secretary-general|chief)$/u.test(head ?? '') || (head === 'general' && words.includes('secretary'));

/** Those (folded, of either language) who act for a body: « les juges de la CPI ». */
const agents = wordSet(
  'juge juges procureur procureurs magistrats inspecteurs experts observateurs enqueteurs negociateurs negociateur representants emissaires judges prosecutor prosecutors inspectors experts observers investigators negotiators representatives envoys',
);

const notInOffice = wordSet('ancien ancienne anciens ex former futur future');
