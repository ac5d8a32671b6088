import { countryCodeOf } from '../../domain/graph/registers.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import { useFigure, useText } from '../../ui/language.tsx';
import { CountBar } from './CountBar.tsx';
import { messages } from './messages.ts';

interface CountryRowProps {
  readonly country: GraphNode;
  readonly name: string;
  readonly count: number;
  readonly share: number;
  /** The least width of the column of counts. */
  readonly minWidth: string;
  /** Whether choosing it would show nothing. */
  readonly disabled: boolean;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

/** A country that can be chosen: its ISO code, its name, the number of passages that name it. */
export function CountryRow({
  country,
  name,
  count,
  share,
  minWidth,
  disabled,
  checked,
  onToggle,
}: CountryRowProps) {
  const text = useText(messages);
  const figure = useFigure();
  return (
    <label
      title={disabled ? text.none : undefined}
      className="-mx-2 flex h-(--h-row) cursor-pointer items-center rounded-control px-2 hover:bg-sunken has-disabled:cursor-default has-disabled:text-ink-3 touch:h-hit"
    >
      <input
        type="checkbox"
        aria-label={`${name}, ${text.passages(count)}`}
        checked={checked}
        disabled={disabled}
        onChange={onToggle}
        className={checkBox}
      />
      <span className="type-code w-8 shrink-0 text-ink-3">{countryCodeOf(country)}</span>
      <span className={`min-w-0 flex-1 truncate ${checked ? 'type-ui-strong' : 'type-ui'}`}>{name}</span>
      <CountBar share={share} widthPx={62} />
      <span className="type-num w-8 shrink-0 text-right" style={{ minWidth }}>
        {figure(count)}
      </span>
    </label>
  );
}

const checkBox =
  'mr-[9px] grid size-[13px] shrink-0 cursor-inherit appearance-none place-content-center rounded-tag border border-field bg-raised before:size-[9px] before:scale-0 before:bg-on-ink before:[clip-path:polygon(14%_44%,0_62%,42%_100%,100%_16%,82%_2%,38%_66%)] checked:border-ink checked:bg-ink checked:before:scale-100 disabled:border-rule forced-colors:appearance-auto touch:size-5';
