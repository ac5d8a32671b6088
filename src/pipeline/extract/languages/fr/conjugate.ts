import type { VerbForm } from '../grammar.ts';

/** The stems of a verb whose forms cannot be derived from its infinitive alone. */
interface Stems {
  /** Third persons of the present: « prend », « prennent ». */
  readonly present: readonly [string, string];
  readonly imperfect: string;
  readonly future: string;
  readonly past: readonly [string, string];
  readonly participle: string;
  /** Third persons of the subjunctive, where they differ from the present's plural stem. */
  readonly subjunctive?: readonly [string, string];
}

/**
 * The forms of a French verb that occur in news: third persons of all tenses, infinitive, and the participles with
 * their agreements. With accents, in lower case; each form is paired with its reading.
 */
export function conjugate(infinitive: string): [string, VerbForm][] {
  const stems = stemsOf(infinitive);
  const forms: [string, VerbForm][] = [];
  const add = (
    word: string,
    form: VerbForm['form'],
    tense: VerbForm['tense'],
    plural: boolean | null = null,
  ): void => {
    forms.push([word, { lemma: infinitive, form, tense, plural }]);
  };
  add(infinitive, 'infinitive', 'present');
  add(stems.present[0], 'finite', 'present', false);
  add(stems.present[1], 'finite', 'present', true);
  const [subjunctive, subjunctives] = stems.subjunctive ?? [stems.present[1].slice(0, -2), stems.present[1]];
  if (subjunctive !== stems.present[0]) add(subjunctive, 'finite', 'present', false);
  if (subjunctives !== stems.present[1]) add(subjunctives, 'finite', 'present', true);
  add(`${stems.imperfect}ait`, 'finite', 'past', false);
  add(`${stems.imperfect}aient`, 'finite', 'past', true);
  add(stems.past[0], 'finite', 'past', false);
  add(stems.past[1], 'finite', 'past', true);
  add(`${stems.future}a`, 'finite', 'future', false);
  add(`${stems.future}ont`, 'finite', 'future', true);
  add(`${stems.future}ait`, 'finite', 'conditional', false);
  add(`${stems.future}aient`, 'finite', 'conditional', true);
  for (const ending of agreements(stems.participle))
    add(ending, 'participle', 'past', ending.endsWith('s') && !stems.participle.endsWith('s') ? true : null);
  add(irregularGerunds.get(infinitive) ?? `${stems.imperfect}ant`, 'gerund', 'present');
  return forms;
}

/** « avant » is no form of « avoir ». */
const irregularGerunds: ReadonlyMap<string, string> = new Map([
  ['avoir', 'ayant'],
  ['savoir', 'sachant'],
]);

const agreements = (participle: string): string[] =>
  participle === 'dissous'
    ? [participle, 'dissoute', 'dissoutes']
    : participle.endsWith('s')
      ? [participle, `${participle}e`, `${participle}es`]
      : [participle, `${participle}e`, `${participle}s`, `${participle}es`];

/** Endings of infinitives with the stems that replace them; the longest that fits is taken. */
const patterns: readonly (readonly [string, Stems])[] = [
  irregular('être', 'est sont', 'ét', 'ser', 'fut furent', 'été', 'soit soient'),
  irregular('avoir', 'a ont', 'av', 'aur', 'eut eurent', 'eu', 'ait aient'),
  irregular('aller', 'va vont', 'all', 'ir', 'alla allèrent', 'allé', 'aille aillent'),
  irregular('faire', 'fait font', 'fais', 'fer', 'fit firent', 'fait', 'fasse fassent'),
  irregular('dire', 'dit disent', 'dis', 'dir', 'dit dirent', 'dit'),
  irregular('pouvoir', 'peut peuvent', 'pouv', 'pourr', 'put purent', 'pu', 'puisse puissent'),
  irregular('vouloir', 'veut veulent', 'voul', 'voudr', 'voulut voulurent', 'voulu', 'veuille veuillent'),
  irregular('savoir', 'sait savent', 'sav', 'saur', 'sut surent', 'su', 'sache sachent'),
  irregular('devoir', 'doit doivent', 'dev', 'devr', 'dut durent', 'dû'),
  irregular('valoir', 'vaut valent', 'val', 'vaudr', 'valut valurent', 'valu'),
  irregular('voir', 'voit voient', 'voy', 'verr', 'vit virent', 'vu'),
  irregular('prévoir', 'prévoit prévoient', 'prévoy', 'prévoir', 'prévit prévirent', 'prévu'),
  irregular('cevoir', 'çoit çoivent', 'cev', 'cevr', 'çut çurent', 'çu'),
  irregular('venir', 'vient viennent', 'ven', 'viendr', 'vint vinrent', 'venu'),
  irregular('tenir', 'tient tiennent', 'ten', 'tiendr', 'tint tinrent', 'tenu'),
  irregular('courir', 'court courent', 'cour', 'courr', 'courut coururent', 'couru'),
  irregular('mourir', 'meurt meurent', 'mour', 'mourr', 'mourut moururent', 'mort'),
  irregular('quérir', 'quiert quièrent', 'quér', 'querr', 'quit quirent', 'quis'),
  irregular('ouvrir', 'ouvre ouvrent', 'ouvr', 'ouvrir', 'ouvrit ouvrirent', 'ouvert'),
  irregular('couvrir', 'couvre couvrent', 'couvr', 'couvrir', 'couvrit couvrirent', 'couvert'),
  irregular('ffrir', 'ffre ffrent', 'ffr', 'ffrir', 'ffrit ffrirent', 'ffert'),
  irregular('partir', 'part partent', 'part', 'partir', 'partit partirent', 'parti'),
  irregular('sortir', 'sort sortent', 'sort', 'sortir', 'sortit sortirent', 'sorti'),
  irregular('servir', 'sert servent', 'serv', 'servir', 'servit servirent', 'servi'),
  irregular('mentir', 'ment mentent', 'ment', 'mentir', 'mentit mentirent', 'menti'),
  irregular('sentir', 'sent sentent', 'sent', 'sentir', 'sentit sentirent', 'senti'),
  irregular('fuir', 'fuit fuient', 'fuy', 'fuir', 'fuit fuirent', 'fui'),
  irregular('prendre', 'prend prennent', 'pren', 'prendr', 'prit prirent', 'pris'),
  irregular('mettre', 'met mettent', 'mett', 'mettr', 'mit mirent', 'mis'),
  irregular('battre', 'bat battent', 'batt', 'battr', 'battit battirent', 'battu'),
  irregular('uire', 'uit uisent', 'uis', 'uir', 'uisit uisirent', 'uit'),
  irregular('crire', 'crit crivent', 'criv', 'crir', 'crivit crivirent', 'crit'),
  irregular('lire', 'lit lisent', 'lis', 'lir', 'lut lurent', 'lu'),
  irregular('interdire', 'interdit interdisent', 'interdis', 'interdir', 'interdit interdirent', 'interdit'),
  irregular('croire', 'croit croient', 'croy', 'croir', 'crut crurent', 'cru'),
  irregular('vivre', 'vit vivent', 'viv', 'vivr', 'vécut vécurent', 'vécu'),
  irregular('suivre', 'suit suivent', 'suiv', 'suivr', 'suivit suivirent', 'suivi'),
  irregular('clure', 'clut cluent', 'clu', 'clur', 'clut clurent', 'clu'),
  irregular('naître', 'naît naissent', 'naiss', 'naîtr', 'naquit naquirent', 'né'),
  irregular('connaître', 'connaît connaissent', 'connaiss', 'connaîtr', 'connut connurent', 'connu'),
  irregular('paraître', 'paraît paraissent', 'paraiss', 'paraîtr', 'parut parurent', 'paru'),
  irregular('aindre', 'aint aignent', 'aign', 'aindr', 'aignit aignirent', 'aint'),
  irregular('eindre', 'eint eignent', 'eign', 'eindr', 'eignit eignirent', 'eint'),
  irregular('oindre', 'oint oignent', 'oign', 'oindr', 'oignit oignirent', 'oint'),
  irregular('vaincre', 'vainc vainquent', 'vainqu', 'vaincr', 'vainquit vainquirent', 'vaincu'),
  irregular('cueillir', 'cueille cueillent', 'cueill', 'cueiller', 'cueillit cueillirent', 'cueilli'),
  irregular('assaillir', 'assaille assaillent', 'assaill', 'assaillir', 'assaillit assaillirent', 'assailli'),
  irregular('dissoudre', 'dissout dissolvent', 'dissolv', 'dissoudr', 'dissolut dissolurent', 'dissous'),
  irregular('résoudre', 'résout résolvent', 'résolv', 'résoudr', 'résolut résolurent', 'résolu'),
  irregular('mouvoir', 'meut meuvent', 'mouv', 'mouvr', 'mut murent', 'mu'),
  irregular('croître', 'croît croissent', 'croiss', 'croîtr', 'crut crurent', 'cru'),
  irregular('traire', 'trait traient', 'tray', 'trair', 'trayit trayirent', 'trait'),
  irregular('suffire', 'suffit suffisent', 'suffis', 'suffir', 'suffit suffirent', 'suffi'),
  irregular('inclure', 'inclut incluent', 'inclu', 'inclur', 'inclut inclurent', 'inclus'),
  irregular('rompre', 'rompt rompent', 'romp', 'rompr', 'rompit rompirent', 'rompu'),
].sort(([a], [b]) => b.length - a.length);

function irregular(
  ending: string,
  present: string,
  imperfect: string,
  future: string,
  past: string,
  participle: string,
  subjunctive?: string,
): readonly [string, Stems] {
  const pair = (words: string): readonly [string, string] => {
    const [one = '', many = ''] = words.split(' ');
    return [one, many];
  };
  const stems = { present: pair(present), imperfect, future, past: pair(past), participle };
  return [ending, subjunctive === undefined ? stems : { ...stems, subjunctive: pair(subjunctive) }];
}

function stemsOf(infinitive: string): Stems {
  for (const [ending, stems] of patterns) {
    if (!infinitive.endsWith(ending)) continue;
    const front = infinitive.slice(0, infinitive.length - ending.length);
    const both = ([one, many]: readonly [string, string]): readonly [string, string] => [
      front + one,
      front + many,
    ];
    return {
      present: both(stems.present),
      imperfect: front + stems.imperfect,
      future: front + stems.future,
      past: both(stems.past),
      participle: front + stems.participle,
      ...(stems.subjunctive === undefined ? {} : { subjunctive: both(stems.subjunctive) }),
    };
  }
  if (infinitive.endsWith('er')) return firstGroup(infinitive.slice(0, -2));
  if (infinitive.endsWith('ir')) {
    const stem = infinitive.slice(0, -1);
    return {
      present: [`${stem}t`, `${stem}ssent`],
      imperfect: `${stem}ss`,
      future: `${stem}r`,
      past: [`${stem}t`, `${stem}rent`],
      participle: stem,
    };
  }
  // « rendre », « répondre », « perdre ».
  const stem = infinitive.slice(0, -2);
  return {
    present: [stem, `${stem}ent`],
    imperfect: stem,
    future: `${stem}r`,
    past: [`${stem}it`, `${stem}irent`],
    participle: `${stem}u`,
  };
}

/**
 * « arrêter », « engager » (engageait), « menacer » (menaçait), « mener » (mène), « appeler » (appelle), « appuyer »
 * (appuie).
 */
function firstGroup(stem: string): Stems {
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const strong = strongStem(stem);
  const future = /é[^aeiouyéè]{1,2}$/u.test(stem) ? stem : strong;
  return {
    present: [`${strong}e`, `${strong}ent`],
    imperfect: soft,
    future: `${stem === 'envoy' || stem === 'renvoy' ? stem.replace('envoy', 'enverr') : `${future}er`}`,
    past: [`${soft}a`, `${stem}èrent`],
    participle: `${stem}é`,
  };
}

/** The stem before a silent ending. */
function strongStem(stem: string): string {
  if (/(?:appel|rappel|interpel|jet|rejet|projet)$/u.test(stem) && !/ll$/u.test(stem))
    return `${stem}${stem.at(-1)}`;
  if (/[ou]y$/u.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé](gn|[^aeiouyéèêh]|ch|gu|tr|br|gr)$/u, 'è$1');
}
