import { useEffect, useState } from 'react';
import type { Predicate } from '../../domain/graph/schema.ts';
import type { NewPredicate, Writing } from '../../domain/writing/writing.ts';
import { useIndex } from '../../store/react.tsx';
import { sayWriting } from '../../store/writing/sayWriting.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { ReadVerbs, Save, SaveOutcome } from './saved.ts';

interface Verbs {
  readonly verbs: Readonly<Record<string, Predicate>>;
  /** Whether these are all that there are to choose from. */
  readonly isWhole: boolean;
  readonly addVerb: (verb: NewPredicate) => Promise<SaveOutcome>;
}

/** The verbs to choose from: those of the graph until the whole vocabulary has been read, then that, with any added here. */
export function useVerbs(readVerbs: ReadVerbs, save: Save): Verbs {
  const language = useLanguage();
  const { predicates } = useIndex().graph;
  const [all, setAll] = useState<Readonly<Record<string, Predicate>> | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => {
    let left = false;
    readVerbs()
      .then(
        (verbs) => {
          if (!left) setAll(verbs);
        },
        () => null,
      )
      .finally(() => {
        if (!left) setIsWhole(true);
      });
    return () => {
      left = true;
    };
  }, [readVerbs]);
  const verbs = all ?? predicates;
  const addVerb = async (predicate: NewPredicate) => {
    const writing: Writing = { kind: 'predicate', predicate };
    const outcome = await save(writing, sayWriting(writing, predicate.label[language]));
    const { family, label, inverse } = predicate;
    if (outcome.predicate !== null)
      setAll({
        ...verbs,
        [outcome.predicate]: { family, label, ...(inverse === null ? { symmetric: true } : { inverse }) },
      });
    return outcome;
  };
  return { verbs, isWhole, addVerb };
}
