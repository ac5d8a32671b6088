import type { EventVerb } from '../languages/eventNouns.ts';
import type { Phrase, VerbGroup } from '../relations/reading/chunks.ts';

/** Whether a verb with this subject and object tells of such an event: « prendre » does with a town, not with a train. */
export function fitsVerb(
  verb: VerbGroup,
  told: EventVerb,
  subject: Phrase | null,
  object: Phrase | null,
): boolean {
  if (told.reflexive === true && !verb.reflexive) return false;
  if (told.passive === true && !verb.passive) return false;
  if (told.alone === true) return !verb.passive && object === null && subject !== null;
  // Who moves is the subject; all else that is asked for is asked of the object.
  const bearer = told.family === 'move' ? subject : object;
  const referents = bearer?.referents ?? [];
  const heads = headsOf(bearer);
  if (told.of !== undefined || told.whom !== undefined)
    return (
      heads.some((head) => told.of?.has(head) === true) ||
      referents.some(({ node, as }) => told.whom?.has(node.type) === true && as === 'self')
    );
  switch (told.kind) {
    case 'conviction':
    case 'acquittal':
      return referents.some(({ node, as }) => node.type === 'person' && as === 'self');
    case 'death':
      return referents.some(
        ({ node, as }) => (node.type === 'person' && as === 'self') || as === 'nationals' || as === 'forces',
      );
    case 'incursion':
      return referents.some(({ as }) => as === 'forces' || as === 'members');
    case 'coup':
    case 'appointment':
    case 'dismissal':
      return referents.some(({ node }) => node.type === 'person' || node.type === 'agency');
    case 'suspension':
      return referents.some(({ node, as }) => node.type !== 'place' && as === 'self');
    case 'attack':
      return referents.length > 0 || verb.lemma === 'attaquer' || verb.lemma === 'attack';
    case 'arrest':
    case 'kidnapping':
      return object !== null;
    case 'meeting':
      return object !== null || verb.reflexive;
    default:
      return true;
  }
}

const headsOf = (phrase: Phrase | null): string[] =>
  phrase === null
    ? []
    : (phrase.members.length > 0 ? phrase.members : [phrase]).flatMap(({ head }) => head ?? []);
