import { graphPath, isGraphAlone } from '../../domain/basics/corpus.ts';
import type { Corpus } from '../../store/corpus/corpus.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { ask } from './corporaHere.ts';

/** Offers the corpus as a download: a `.maillage.zip` of its folder, or its graph.json where it is only a graph. */
export async function saveCorpus({ name, files }: Corpus): Promise<void> {
  const label = fileLabel(name);
  if (isGraphAlone(files)) {
    saveFile(`${label}.json`, new Blob([files.get(graphPath) ?? ''], { type: 'application/json' }));
    return;
  }
  const bytes = await ask('packCorpusFile', files);
  saveFile(`${label}.maillage.zip`, new Blob([bytes], { type: 'application/zip' }));
}

/** A file name that every system accepts. */
const fileLabel = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80) || 'corpus';
