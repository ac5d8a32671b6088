import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { CorporaState, Opening } from '../../store/corpus/corporaState.ts';
import { readName } from '../../store/corpus/corpusName.ts';
import type { CorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { mostGraphBytes } from '../../worker/corpusFile/corpusFileLimits.ts';
import type { OpenStep } from '../../worker/requests/openCorpusFile.ts';
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
    const { actions } = corpora.getState();
    for (const file of files) {
      const telling = tellOpening(actions, file.name, () => stopped.abort());
      try {
        // Of what is too large no more is read than shows that it is.
        const bytes = new Uint8Array(await file.slice(0, mostGraphBytes + 1).arrayBuffer());
        const opened = await ask(
          'openCorpusFile',
          { name: file.name, bytes },
          { signal, onStep: (step) => telling.tell(unpacked(step)) },
        );
        if (opened.kind === 'other') others.push(file);
        else if (opened.kind === 'fault') say(text.fault(file.name, opened.message[language]));
        else {
          const name = readName(opened.files) ?? nameOfFile(file.name);
          const onStored = (done: number, all: number) => telling.tell(stored(done, all));
          last = await actions.create(name, opened.files, { onStored, signal });
          if (opened.ignored.length > 0) say(text.ignored(opened.ignored.length));
          if (opened.said !== undefined) say(opened.said[language]);
        }
      } finally {
        telling.end();
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

/** How much of opening a corpus's file is unpacking; the rest is storing its files. */
const unpackShare = 0.3;

type OpeningShare = Pick<Opening, 'share' | 'counted'>;

const unpacked = ({ share, files }: OpenStep): OpeningShare =>
  files === undefined ? { share } : { share: share * unpackShare, counted: { stage: 'unpack', ...files } };

const stored = (done: number, all: number): OpeningShare => ({
  share: unpackShare + (1 - unpackShare) * (done / all),
  counted: { stage: 'store', done, all },
});

function tellOpening({ noteOpening }: CorporaState['actions'], name: string, stop: () => void) {
  let step: OpeningShare = { share: 0 };
  let announced = false;
  const tell = () => {
    if (announced) noteOpening({ name, ...step, stop });
  };
  const timer = setTimeout(() => {
    announced = true;
    tell();
  }, announcedAfterMs);
  return {
    tell: (next: OpeningShare) => {
      step = next;
      tell();
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
