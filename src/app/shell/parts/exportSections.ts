import { DossierSection } from '../../../panels/dossier/DossierSection.tsx';
import { DataSection } from '../../../panels/export/DataSection.tsx';
import type { ExportSection } from '../../../panels/export/ExportDialog.tsx';
import { PageSection } from '../../../panels/export/PageSection.tsx';
import { ImageSection } from '../../../paper/image/ImageSection.tsx';

/**
 * The sections of the export dialog, in their order. A section is a list of `ui/controls/ExportRow.tsx`; it is part of the
 * dialog's own script, so it must be small: what makes the files is imported when needed.
 */
export const exportSections: readonly ExportSection[] = [
  { id: 'image', Section: ImageSection },
  { id: 'page', Section: PageSection },
  { id: 'data', Section: DataSection },
  { id: 'dossier', Section: DossierSection },
];
