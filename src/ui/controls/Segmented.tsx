import { useId } from 'react';

interface SegmentedProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** The accessible name, where the label is too short to stand alone. */
    readonly name?: string;
    readonly title?: string;
    /** Below the label: the corresponding amount. */
    readonly detail?: string;
    readonly disabled?: boolean;
  }[];
  readonly onChange: (value: Value) => void;
  /** `large`: as high as a button, for a choice that stands alone. */
  readonly size?: 'small' | 'large';
}

/** A choice of one among a few values, all visible. */
export function Segmented<Value extends string | number>({
  label,
  value,
  options,
  onChange,
  size = 'small',
}: SegmentedProps<Value>) {
  const group = useId();
  return (
    <fieldset
      aria-label={label}
      className="inline-flex divide-x divide-rule-2 rounded-control border border-rule-2 bg-raised"
    >
      {options.map((option) => (
        <label
          key={option.value}
          title={option.title}
          className={`${size === 'large' ? 'type-ui-strong min-h-[1.875rem] px-3 text-center text-ink max-phone:flex-1 max-phone:px-1.5' : 'type-meta min-h-[1.375rem] px-2 text-ink-2'} relative grid min-w-6 cursor-pointer place-items-center first:rounded-l-[3px] last:rounded-r-[3px] hover:bg-sunken has-checked:bg-ink has-checked:text-on-ink has-disabled:cursor-default has-disabled:text-ink-3 has-focus-visible:z-10 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink touch:min-h-hit max-phone:min-w-11`}
        >
          <input
            type="radio"
            name={group}
            aria-label={nameOf(option)}
            checked={option.value === value}
            disabled={option.disabled === true}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-inherit appearance-none opacity-0"
          />
          {option.detail === undefined ? (
            option.label
          ) : (
            <span className="py-1.5 text-left">
              {option.label}
              <span className="type-num block">{option.detail}</span>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

const nameOf = ({
  name,
  label,
  detail,
}: Pick<SegmentedProps<string>['options'][number], 'name' | 'label' | 'detail'>): string =>
  name ?? (detail === undefined ? label : `${label}, ${detail}`);
