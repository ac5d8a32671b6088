import { groupBy } from '../../../../lib/groupBy.ts';
import { gatherForms, gatherRows, narrowFirst } from '../gatherRows.ts';
import type { Grammar } from '../grammar.ts';
import { conjugate } from './conjugate.ts';
import { eventNouns } from './eventNouns.ts';
import { eventVerbs } from './eventVerbs.ts';
import { otherSenses } from './otherSenses.ts';
import { meantFirst, plainVerbs } from './plainVerbs.ts';
import { roles } from './roles.ts';
import { nounTriggers } from './triggersNouns.ts';
import { verbTriggers } from './triggersVerbs.ts';
import * as words from './words.ts';

/** Nouns in -ment, which are no adverbs, by what precedes that ending. */
const adverbEnding =
  /(?<!déplace|remplace|place|rassemble|lance|soulève|effondre|licencie|paie|loge|juge|change|développe|entraîne|équipe|établisse|apparte|recense|rapproche|recrute|renforce|renverse|remanie|prélève|détache|débarque|encercle|harcèle|isole|blanchi|commande|comporte|consente|contourne|cantonne|avertisse|ajourne|aligne|aménage|allège|campe|charge|commence|débordé|déborde|déclenche|dédommage|durcisse|élargisse|embrase|emprisonne|encourage|enregistre|équipe|fonctionne|fonde|franchisse|glisse|groupe|héberge|interne|positionne|prolonge|ralentisse|rapatrie|rattache|ravitaille|redresse|refoule|renouvelle|rétablisse|rende|stationne|vête|vire|verse|senti|châti|ressenti|ali|ser|tour|suppl|compl|monu|agr|avène|parache|débranche|raccorde|morcelle|abatte|acharne|éloigne|enferme|jumela|jugé|manque|retranche|croise|écrase|atterrisse|avance|attache|froisse|dénoue|achève|acheminé|achemine|dépouille|désarme|écoute|pilonne|bannisse|couronne|pourrisse|rationne|assassine|événe|gouverne|arme|parle|dé|enlève|bombarde|règle|docu|élé|mo|seg|départe|régi|investisse|mouve|événe|renseigne|traite|finance|bâti|déploie|affronte|démantèle|engage|classe)ment$/u;

/**
 * French: all its lists as one grammar. Made when first asked for, and only once: it contains some 17,000 verb forms.
 */
export function makeFrench(): Grammar {
  const verbs = [
    ...meantFirst.split(' '),
    ...plainVerbs.split(' '),
    ...verbTriggers.flatMap(([names]) => names.split(' ')),
    ...[...words.cues.saying].filter((verb) => !verb.includes('_')),
    ...eventVerbs.keys(),
  ];
  return {
    language: 'fr',
    ...words,
    adverbs: new Set([...words.adverbs, ...words.longAdverbs.map((parts) => parts.join('_'))]),
    longPrepositions: groupBy(words.longPrepositions, ([first = '']) => first),
    longAdverbs: groupBy(words.longAdverbs, ([first = '']) => first),
    headAt: 'first',
    verbForms: gatherForms(verbs, conjugate),
    adverbEnding,
    roles,
    verbTriggers: narrowFirst(gatherRows(verbTriggers)),
    nounTriggers: gatherRows(nounTriggers),
    eventNouns,
    eventVerbs,
    otherSenses,
  };
}
