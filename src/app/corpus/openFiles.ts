import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { Language } from '../../domain/basics/kinds.ts';
import { readName } from '../../store/corpus/corpusName.ts';
import type { CorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { ask } from './corporaHere.ts';
import { corpusMessages } from './corpusMessages.ts';

/**
 * Takes corpora and graphs out of files and shows the last of them; each becomes a corpus of the reader's own. Says of each
 * other what is wrong with it. Gives back those that hold something else, such as articles.
 */
export async function openFiles(
  access: CorporaAccess,
  files: readonly File[],
  language: Language,
  say: (notice: string) => void,
): Promise<readonly File[]> {
  const text = corpusMessages[language].opening;
  const others: File[] = [];
  let last: CorpusId | null = null;
  try {
    const corpora = await access.load();
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = await ask('openCorpusFile', { name: file.name, bytes });
      if (opened.kind === 'other') others.push(file);
      else if (opened.kind === 'fault') say(text.fault(file.name, opened.message[language]));
      else {
        const { actions } = corpora.getState();
        last = await actions.create(readName(opened.files) ?? nameOfFile(file.name), opened.files);
        if (opened.ignored.length > 0) say(text.ignored(opened.ignored.length));
      }
    }
  } catch {
    say(text.failed);
  }
  if (last !== null) access.show(last);
  return others;
}

/** What a corpus is called whose files do not say it: « Mali.maillage.zip » → « Mali ». */
const nameOfFile = (name: string): string => name.replace(/(\.maillage)?\.(zip|json)$/i, '') || name;

/** Says that files are neither corpora nor graphs; nothing of none. */
export function sayOthers(files: readonly File[], language: Language, say: (notice: string) => void): void {
  const { other } = corpusMessages[language].opening;
  if (files.length > 0) say(other(files.map(({ name }) => name).join(', ')));
}

/** Whether files are called as corpora and graphs are; what they hold is seen when they are opened. */
export const mayBeCorpora = (files: readonly File[]): boolean =>
  files.length > 0 && files.every(({ name }) => /\.(zip|json)$/i.test(name));
