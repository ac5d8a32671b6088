import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { CorporaState } from '../../store/corpus/corporaState.ts';
import { readName } from '../../store/corpus/corpusName.ts';
import type { CorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { ask } from './corporaHere.ts';
import { corpusMessages } from './corpusMessages.ts';

/**
 * Reads corpora and graphs from files and shows the last of them; each becomes a corpus of the reader's own. Reports what
 * is wrong with each of the others, including files of another kind, such as articles. While a file takes long, the store
 * says how far it has come, and the reader can stop: then neither it nor those after it are opened.
 */
export async function openFiles(
  access: CorporaAccess,
  files: readonly File[],
  language: Language,
  say: (notice: string) => void,
): Promise<void> {
  const text = corpusMessages[language].opening;
  const others: File[] = [];
  let last: CorpusId | null = null;
  const stopped = new AbortController();
  const { signal } = stopped;
  try {
    const corpora = await access.load();
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const telling = tellOpening(corpora.getState().actions, file.name, () => stopped.abort());
      const opened = await ask(
        'openCorpusFile',
        { name: file.name, bytes },
        { signal, onStep: telling.tell },
      ).finally(telling.end);
      if (opened.kind === 'other') others.push(file);
      else if (opened.kind === 'fault') say(text.fault(file.name, opened.message[language]));
      else {
        const { actions } = corpora.getState();
        last = await actions.create(readName(opened.files) ?? nameOfFile(file.name), opened.files);
        if (opened.ignored.length > 0) say(text.ignored(opened.ignored.length));
        if (opened.said !== undefined) say(opened.said[language]);
      }
    }
  } catch {
    say(signal.aborted ? text.stopped : text.failed);
  }
  if (others.length > 0) say(text.other(others.map(({ name }) => name).join(', ')));
  if (last !== null) access.show(last);
}

/** A file that opens sooner than this is not announced: nobody would have time to read that. */
const announcedAfterMs = 400;

function tellOpening({ noteOpening }: CorporaState['actions'], name: string, stop: () => void) {
  let share = 0;
  let announced = false;
  const timer = setTimeout(() => {
    announced = true;
    noteOpening({ name, share, stop });
  }, announcedAfterMs);
  return {
    tell: (step: number) => {
      share = step;
      if (announced) noteOpening({ name, share, stop });
    },
    end: () => {
      clearTimeout(timer);
      if (announced) noteOpening(null);
    },
  };
}

/** The name of a corpus whose files do not give one: « Mali.maillage.zip » → « Mali ». */
const nameOfFile = (name: string): string =>
  name.replace(/(\.maillage)?\.(zip|json|gexf|graphml|csv|tsv)$/i, '') || name;
