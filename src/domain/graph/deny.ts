/**
 * A French predicate label, agreed with its subject, as what did not happen: « a participé à » → « n’a pas participé
 * à », « dirige » → « ne dirige pas », « se trouve à » → « ne se trouve pas à ». A label that is already negative stays
 * so.
 */
export const denyFrench = (label: string): string => {
  const [, pronoun = '', verb = '', rest = ''] = /^(se |s[’'])?(\S+)(.*)$/s.exec(label) ?? [];
  if (/^(ne$|n[’'])/.test(verb)) return label;
  const particle = pronoun === '' && /^[aeiouyâêéèîôû]/i.test(verb) ? 'n’' : 'ne ';
  return `${particle}${pronoun}${verb} pas${rest}`;
};

/**
 * After a negated verb without a preposition, « des » becomes « de »: « n’a pas mené de patrouilles », not « des
 * patrouilles ».
 */
export const denyObject = (verb: string, object: string): string =>
  / (à|de|avec|pour|sur|dans|vers|par|contre)$/.test(verb) || !/^des /i.test(object)
    ? object
    : object.replace(/^des (?=[aeiouyàâéèêîôû])/i, 'd’').replace(/^des /i, 'de ');

/**
 * An English predicate label as what did not happen: "was due to" → "was not due to"; any other → "never took part in",
 * since "never" fits every verb in every tense.
 */
export const denyEnglish = (label: string): string => {
  const [, verb = '', rest = ''] = /^(\S+)(.*)$/s.exec(label) ?? [];
  return /^(is|are|was|were)$/.test(verb) ? `${verb} not${rest}` : `never ${label}`;
};
