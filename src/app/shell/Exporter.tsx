import { graphElementId } from '../../domain/exports/alonePage.ts';
import { ExportDialog } from '../../panels/export/ExportDialog.tsx';
import { exportSections } from './parts/exportSections.ts';

/** The dialog « Exporter » with all its sections. */
export function Exporter() {
  // A self-contained page need not export itself. Only such a page has its graph in the document.
  const isAlone = document.getElementById(graphElementId) !== null;
  return <ExportDialog sections={exportSections.filter(({ id }) => id !== 'page' || !isAlone)} />;
}
