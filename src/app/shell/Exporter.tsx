import { graphElementId } from '../../domain/exports/alonePage.ts';
import { ExportDialog } from '../../panels/export/ExportDialog.tsx';
import { exportSections } from '../boot/exportSections.ts';

/** « Exporter », with all that can be taken away. */
export function Exporter() {
  // A page that is one file needs no export of itself: whoever wants it copies the file.
  const isAlone = document.getElementById(graphElementId) !== null;
  return <ExportDialog sections={exportSections.filter(({ id }) => id !== 'page' || !isAlone)} />;
}
