import { type DossierFormat, dossierFormats, writeDossier } from '../../domain/dossier/writeDossier.ts';
import { fileNameOf } from '../../lib/fileName.ts';
import { dossierContextOf } from '../../store/dossier/dossierLinks.ts';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import { useStoreHandle } from '../../store/react.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { sayToday } from '../../ui/sayToday.ts';

/** Returns a function that saves the dossier in a format, and announces the file's name. */
export function useSaveDossier(store: DossierStore): (format: DossierFormat) => string {
  const language = useLanguage();
  const app = useStoreHandle();
  return (format) => {
    const { dossier } = store.getState();
    const { view, index } = app.getState();
    const context = dossierContextOf(view, index, language, window.location);
    const { ending, type } = dossierFormats[format];
    const name = fileNameOf(dossier.title, 'dossier', ending);
    const content = writeDossier(format, context, dossier, sayToday(language));
    saveFile(name, new Blob([content], { type: `${type};charset=utf-8` }));
    return name;
  };
}
