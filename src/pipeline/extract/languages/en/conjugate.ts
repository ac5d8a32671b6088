import type { VerbForm } from '../grammar.ts';

/** Past and participle of the verbs that do not take -ed. */
const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `lay laid laid|mislead misled misled|hurt hurt hurt|thrust thrust thrust|undercut undercut undercut|partake partook partaken|be was been|have had had|do did done|say said said|make made made|take took taken|give gave given|go went gone|come came come|become became become|see saw seen|know knew known|get got got|find found found|tell told told|think thought thought|leave left left|meet met met|hold held held|bring brought brought|begin began begun|keep kept kept|write wrote written|stand stood stood|lose lost lost|pay paid paid|send sent sent|build built built|fall fell fallen|lead led led|win won won|strike struck struck|shoot shot shot|flee fled fled|seek sought sought|fight fought fought|hit hit hit|put put put|set set set|cut cut cut|run ran run|speak spoke spoken|break broke broken|choose chose chosen|withdraw withdrew withdrawn|overthrow overthrew overthrown|steal stole stolen|sell sold sold|buy bought bought|teach taught taught|hide hid hidden|rise rose risen|grow grew grown|draw drew drawn|drive drove driven|feel felt felt|hear heard heard|read read read|spread spread spread|spend spent spent|split split split|swear swore sworn|throw threw thrown|understand understood understood|wear wore worn|lie lay lain|quit quit quit|beat beat beaten|forbid forbade forbidden|uphold upheld upheld|arise arose arisen|bind bound bound|deal dealt dealt|oversee oversaw overseen|undertake undertook undertaken|mean meant meant|sit sat sat|rebel rebelled rebelled|label labelled labelled|travel travelled travelled|cancel cancelled cancelled|signal signalled signalled|model modelled modelled|cast cast cast|cling clung clung|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|overcome overcame overcome|ride rode ridden|shed shed shed|slay slew slain|spin spun spun|sweep swept swept|swing swung swung|tear tore torn|withhold withheld withheld|withstand withstood withstood|befall befell befallen|catch caught caught|feed fed fed|lend lent lent|burst burst burst|offset offset offset|upset upset upset|forecast forecast forecast|broadcast broadcast broadcast|overrun overran overrun|undergo underwent undergone|foresee foresaw foreseen|retake retook retaken|rebuild rebuilt rebuilt|repay repaid repaid|bear bore borne|bid bid bid|shrink shrank shrunk|spring sprang sprung|sink sank sunk|wed wed wed|wring wrung wrung|weave wove woven|redraw redrew redrawn|override overrode overridden|fuel fuelled fuelled|rival rivalled rivalled|total totalled totalled|equal equalled equalled|rid rid rid|prove proved proven|sew sewed sewn|show showed shown|shake shook shaken|sow sowed sown|wind wound wound|blow blew blown|creep crept crept|dig dug dug|fly flew flown|grind ground ground|leap leapt leapt|light lit lit|overtake overtook overtaken|shut shut shut|slide slid slid|stick stuck stuck|strive strove striven|swim swam swum|wake woke woken`
    .split('|')
    .map((line): [string, [string, string]] => {
      const [base = '', past = '', participle = ''] = line.split(' ');
      return [base, [past, participle]];
    }),
);

/** The forms of an English verb, in lower case, each with its reading. */
export function conjugate(base: string): [string, VerbForm][] {
  const [past, participle] = irregular.get(base) ?? [regularPast(base), regularPast(base)];
  const forms: [string, VerbForm][] = [];
  const add = (
    word: string,
    form: VerbForm['form'],
    tense: VerbForm['tense'],
    plural: boolean | null = null,
  ) => {
    forms.push([word, { lemma: base, form, tense, plural }]);
  };
  add(base, 'infinitive', 'present');
  add(base, 'finite', 'present', true);
  add(thirdPerson(base), 'finite', 'present', false);
  add(past, 'finite', 'past');
  add(participle, 'participle', 'past');
  // "travelled" and "traveled"
  if (past === `${base}led` && !short.test(base) && !doubling.test(base)) {
    add(`${base}ed`, 'finite', 'past');
    add(`${base}ed`, 'participle', 'past');
    add(`${base}ing`, 'gerund', 'present');
  }
  add(gerund(base, past), 'gerund', 'present');
  return forms;
}

/** One vowel between consonants, as in "slam"; longer verbs double only what the list below names. */
const short = /^(?:[^aeiou]+|[^aeiou]*qu)[aeiou][^aeiouwxy]$/u;
/** The ends of longer verbs that double their last consonant: "repel", "occur", "sidestep". */
const doubling =
  /(?:admit|annul|bed|begin|commit|compel|concur|confer|control|cut|debar|defer|demur|deter|dispel|disbar|drop|emit|equip|excel|expel|forbid|forget|gun|impel|incur|infer|occur|omit|overlap|overrun|patrol|permit|pin|prefer|propel|rebut|recur|refer|regret|remit|repel|set|step|strip|submit|transfer|transmit|unplug|acquit|abet|abhor|allot|beget|befit|instil|fulfil|enrol|handicap|kidnap|program|worship|backpedal)$/u;

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (short.test(base) || doubling.test(base)) return `${base}${base.at(-1) ?? ''}ed`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/u.test(base)) return `${base}es`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** "arresting", "making", "lying", and a doubled consonant where the past has one. */
function gerund(base: string, past: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(base)) return `${base.slice(0, -1)}ing`;
  const last = base.at(-1) ?? '';
  const doubled =
    short.test(base) || doubling.test(base) || (past.startsWith(base + last) && past.endsWith('ed'));
  return doubled ? `${base}${last}ing` : `${base}ing`;
}
