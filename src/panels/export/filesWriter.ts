import { createContext, useContext } from 'react';
import { fetchScript } from '../../lib/lostScript.ts';
import type { WriteFiles } from './exportJob.ts';

const writeInPage: WriteFiles = async (...asked) =>
  (await fetchScript(import('./writeHere.ts'))).writeHere(...asked);

const WriterContext = createContext<WriteFiles>(writeInPage);

/** Hands another way of writing than in the page itself to all below. */
export const FilesWriterProvider = WriterContext.Provider;

export const useFilesWriter = (): WriteFiles => useContext(WriterContext);
