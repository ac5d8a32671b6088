import { graphElementId } from '../../domain/exports/alonePage.ts';
import { ExportDialog } from '../../panels/export/ExportDialog.tsx';
import { exportSections } from '../boot/exportSections.ts';

/** « Exporter », with all that can be taken away. */
export function Exporter() {
  // A page that is already one file need not export itself. Only such a page carries its graph in the document.
  const isAlone = document.getElementById(graphElementId) !== null;
  return <ExportDialog sections={exportSections.filter(({ id }) => id !== 'page' || !isAlone)} />;
}
