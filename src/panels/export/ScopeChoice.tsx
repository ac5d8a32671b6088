import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { describeLimits } from '../../store/view/describeView.ts';
import { type ExportScope, exportScopes } from '../../store/view/exportScope.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface ScopeChoiceProps {
  readonly value: ExportScope;
  readonly onChange: (scope: ExportScope) => void;
}

/** The choice between what is visible and the whole graph, with the size of each and what makes the difference. */
export function ScopeChoice({ value, onChange }: ScopeChoiceProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  const view = useAppStore((state) => state.view);
  const limits = describeLimits(view, index, language);
  const counts: Readonly<Record<ExportScope, string>> = {
    view: text.counts(visible.nodes.size, visible.edges.size),
    all: text.counts(index.graph.nodes.length, index.graph.edges.length),
  };
  return (
    <div className="flex flex-col items-start gap-2 max-phone:items-stretch">
      <Segmented
        label={text.scope}
        size="large"
        value={value}
        onChange={onChange}
        options={exportScopes.map((scope) => ({
          value: scope,
          label: text.scopes[scope],
          detail: counts[scope],
        }))}
      />
      <p className="type-meta text-ink-2" aria-live="polite">
        {value === 'all' ? text.wholeGraph : limits === '' ? text.noLimits : text.limits(limits)}
      </p>
    </div>
  );
}
