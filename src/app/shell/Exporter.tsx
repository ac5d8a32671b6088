import { ExportDialog } from '../../panels/export/ExportDialog.tsx';
import { exportSections } from '../boot/exportSections.ts';

/** « Exporter », with all that can be taken away. */
export function Exporter() {
  return <ExportDialog sections={exportSections} />;
}
