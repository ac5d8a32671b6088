import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { areDefaultFilters } from '../../domain/filter/activeFilters.ts';
import { FiltersRail } from '../../panels/filters/FiltersRail.tsx';
import { useActions, useAppStore, useVisible } from '../../store/react.tsx';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { useModal } from '../../ui/dialogs/useModal.ts';
import { useText } from '../../ui/language.tsx';
import { filtersSheetMessages } from './filtersSheetMessages.ts';
import { messages } from './messages.ts';

export interface FiltersSheetProps {
  readonly phone: boolean;
  /** Shown above the filters that every graph has. */
  readonly children?: ReactNode;
}

/** The filters over the canvas where there is no room for them beside it; on a phone they fill the whole page. */
export function FiltersSheet({ phone, children }: FiltersSheetProps) {
  const { filters: title } = useText(messages);
  const text = useText(filtersSheetMessages);
  const { close, clearFilters } = useActions();
  const filters = useAppStore((state) => state.view.filters);
  const visible = useVisible();
  const modal = useModal(() => close('filters'));

  return (
    <dialog
      {...modal}
      aria-label={title}
      className={`fixed m-0 max-h-none flex-col overflow-hidden bg-panel text-ink open:flex backdrop:bg-transparent ${
        phone
          ? 'inset-0 h-dvh w-full max-w-none'
          : 'top-(--h-top) left-0 h-[calc(100%-var(--h-top))] w-80 border-r border-ink shadow-float'
      }`}
    >
      <div className="flex h-11 shrink-0 items-center justify-between border-b border-rule-2 pr-1 pl-4">
        <h2 className="type-ui-strong">{title}</h2>
        <IconButton label={text.closeFilters} onClick={() => close('filters')}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain">
        <FiltersRail>{children}</FiltersRail>
      </div>
      {phone && (
        <div className="flex shrink-0 gap-2 border-t border-ink bg-panel p-2">
          {!areDefaultFilters(filters) && <Button onClick={clearFilters}>{text.resetFilters}</Button>}
          <Button primary onClick={() => close('filters')} className="flex-1 justify-center">
            {text.seeNodes(visible.nodes.size)}
          </Button>
        </div>
      )}
    </dialog>
  );
}
