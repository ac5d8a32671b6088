import { type DossierFormat, dossierFormats } from '../../domain/dossier/writeDossier.ts';
import { useDossier, useDossierHandle } from '../../store/dossier/dossierReact.tsx';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import type { ExportSectionProps } from '../../store/view/exportScope.ts';
import { ExportRow, FileButton } from '../../ui/controls/ExportRow.tsx';
import { useText } from '../../ui/language.tsx';
import { useWorkingKeys } from '../../ui/shortcutKeys.tsx';
import { messages } from './messages.ts';
import { useSaveDossier } from './useSaveDossier.ts';

const formats = Object.keys(dossierFormats) as DossierFormat[];

/** The dossier's part of the export dialog: the same files as in the dossier itself. */
export function DossierSection({ onSaved }: ExportSectionProps) {
  const store = useDossierHandle();
  return store && <Files store={store} onSaved={onSaved} />;
}

function Files({ store, onSaved }: { readonly store: DossierStore } & Pick<ExportSectionProps, 'onSaved'>) {
  const text = useText(messages);
  const working = useWorkingKeys();
  const save = useSaveDossier(store);
  const { title, entries } = useDossier((state) => state.dossier);
  if (entries.length === 0) return <p className="type-ui py-3 text-ink-2">{text.empty(working('D'))}</p>;
  return (
    <ul>
      <ExportRow
        name={title.trim() === '' ? text.untitled : title}
        detail={text.whole(text.counts(entries.length))}
      >
        {formats.map((format) => (
          <FileButton
            key={format}
            label={text.formats[format]}
            name={text.downloadAs(text.formats[format])}
            onClick={() => onSaved(save(format))}
          />
        ))}
      </ExportRow>
    </ul>
  );
}
