import { tokenPalette } from '../../drawing/palette.ts';
import { useActions, useAppStore } from '../../store/react.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { useFigure, useText, widthOf } from '../../ui/language.tsx';
import { CountBar } from './CountBar.tsx';
import { messages } from './messages.ts';
import { RailSection } from './RailSection.tsx';
import { toggle } from './toggle.ts';
import { useLateFacets } from './useLateFacets.ts';

/** One switch per node type. */
export function TypeFilter() {
  const text = useText(messages);
  const figure = useFigure();
  const { types, totals } = useLateFacets();
  const hidden = useAppStore((state) => state.view.filters.hiddenTypes);
  const { setFilters } = useActions();
  const most = Math.max(1, ...types.map(({ count }) => count));
  const minWidth = widthOf(figure(most));
  return (
    <RailSection title={text.types} aside={text.shownOf(totals.nodes.shown, totals.nodes.all)}>
      <div className="grid grid-cols-[minmax(0,1fr)]">
        {types.map(({ value, count }) => {
          const shown = !hidden.includes(value);
          return (
            <Switch
              key={value}
              checked={shown}
              disabled={count === 0}
              label={`${text.type[value]}, ${text.nodes(count)}`}
              {...(count === 0 && { title: text.none })}
              onChange={() => setFilters({ hiddenTypes: toggle(hidden, value) })}
            >
              <Glyph name={value} />
              <span className={`type-ui -mr-2 min-w-0 flex-1 truncate ${shown ? '' : 'text-ink-3'}`}>
                {text.type[value]}
              </span>
              <CountBar
                share={count / most}
                colour={shown ? tokenPalette.nodes[value] : 'var(--rule-2)'}
                widthPx={58}
              />
              <span
                className={`type-num -ml-1.5 w-[22px] shrink-0 text-right ${shown ? '' : 'text-ink-3'}`}
                style={{ minWidth }}
              >
                {figure(count)}
              </span>
            </Switch>
          );
        })}
      </div>
    </RailSection>
  );
}
