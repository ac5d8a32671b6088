import type { DossierPort } from '../../store/dossier/bindDossier.ts';

const key = 'maillage.dossier';

/** The reader's dossier in the browser's local storage; changes in other tabs are reported. */
export const dossierStorage: DossierPort = {
  read: () => localStorage.getItem(key),
  write: (text) => localStorage.setItem(key, text),
  setAside: (text) => localStorage.setItem(`${key}.damaged`, text),
  listen: (onOther) => {
    const onStorage = ({ key: changed, newValue, storageArea }: StorageEvent) => {
      if (changed === key && newValue !== null && storageArea === localStorage) onOther(newValue);
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  },
};
