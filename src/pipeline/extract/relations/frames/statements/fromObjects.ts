import { speakerOf } from '../../certainty/sayings/speakers.ts';
import { argumentsOf, phrasesAfter } from '../../clauses/argumentsOf.ts';
import { doerOf } from '../../clauses/doerOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import { eachOf, type VerbGroup } from '../../reading/chunks.ts';
import { isMedium } from '../../reading/nodeKinds.ts';
import { predicateFor, saysOf } from './saysOf.ts';
import { topicsOf } from './topics.ts';

/** « X a évoqué la décision de Y », "X acknowledged Y's victory": the object of a verb of saying, without « que ». */
export function fromObjects(read: ReadSentence): Finding[] {
  const { chunks, grammar } = read;
  return chunks.flatMap((verb, at): Finding[] => {
    if (verb.kind !== 'verb' || !isPlain(verb)) return [];
    // « a démenti la mort de X » speaks of it, too.
    const denies = grammar.headAt === 'first' && grammar.cues.denying.has(verb.lemma);
    // « a fait état de la prise de X »
    const reports = grammar.headAt === 'first' && verb.lemma === 'faire';
    if (!(denies || reports || grammar.cues.mentioning.has(verb.lemma))) return [];
    // « a rappelé son ambassadeur » tells of a deed.
    if (read.events.has(at)) return [];
    const found = argumentsOf(chunks, at, true);
    const { direct } = found;
    if (direct === null || found.governs >= 0) return [];
    if (reports && direct.head !== 'etat') return [];
    const doer = doerOf(grammar, chunks, at);
    if (doer?.subject.kind !== 'phrase' || doer.mode !== 'real' || doer.negated || doer.conditional)
      return [];
    const { phrase } = doer.subject;
    // « …, a rappelé X »: the phrase after the verb is whoever speaks.
    if (phrase === direct) return [];
    const speakers = eachOf(phrase).flatMap((one) => speakerOf(read, one).speaker ?? []);
    const parties = phrasesAfter(found, grammar.place.between);
    const stated = reports ? phrasesAfter(found, ['de', 'du', 'des', 'd']) : [];
    const topics = topicsOf(read, [direct, ...parties, ...stated], [direct]);
    return speakers.flatMap((speaker) =>
      saysOf(speaker, topics, { at, trigger: verb.headSpan, span: spanOver(phrase, verb) }, (node) =>
        reports || isMedium(speaker) ? predicateFor(speaker, node, false) : 'spoke-of',
      ),
    );
  });
}

/** Whether a verb is said of its subject and its object as it stands. */
const isPlain = ({ passive, negated, objectPronoun, modal, reflexive, form }: VerbGroup): boolean =>
  !passive && !negated && !objectPronoun && modal === null && !reflexive && form !== 'participle';
