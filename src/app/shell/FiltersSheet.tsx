import { X } from 'lucide-react';
import { countProposed } from '../../domain/graph/provenance.ts';
import { FiltersRail } from '../../panels/filters/FiltersRail.tsx';
import { useActions, useIndex } from '../../store/react.tsx';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useModal } from '../../ui/dialogs/useModal.ts';
import { useText } from '../../ui/language.tsx';
import { OriginFilter } from '../boot/preloadableParts.ts';
import { messages } from './messages.ts';

/** The filters over the canvas where there is no room for them beside it; on a phone they take the whole page. */
export function FiltersSheet({ phone }: { readonly phone: boolean }) {
  const text = useText(messages);
  const { close } = useActions();
  const { names, evidence } = countProposed(useIndex().graph);
  const isPencilled = names + evidence > 0;
  const modal = useModal(() => close('filters'));

  return (
    <dialog
      {...modal}
      aria-label={text.filters}
      className={`fixed m-0 max-h-none bg-panel text-ink backdrop:bg-transparent ${
        phone
          ? 'inset-0 h-full w-full max-w-none'
          : 'top-(--h-top) left-0 h-[calc(100%-var(--h-top))] w-80 border-r border-ink shadow-float'
      }`}
    >
      <div className="flex h-11 items-center justify-between border-b border-rule-2 pr-1 pl-4">
        <h2 className="type-ui-strong">{text.filters}</h2>
        <IconButton label={text.closeFilters} onClick={() => close('filters')}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <FiltersRail>{isPencilled && <OriginFilter />}</FiltersRail>
    </dialog>
  );
}
