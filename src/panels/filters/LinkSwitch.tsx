import type { ReactNode } from 'react';
import { Switch } from '../../ui/controls/Switch.tsx';
import { useFigure, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface LinkSwitchProps {
  readonly name: string;
  /** How many links it shows or hides. */
  readonly count: number;
  readonly shown: boolean;
  readonly onChange: () => void;
  /** What such links look like. */
  readonly children: ReactNode;
}

/** Shows or hides the links of one kind; disabled when there are none. */
export function LinkSwitch({ name, count, shown, onChange, children }: LinkSwitchProps) {
  const text = useText(messages);
  const figure = useFigure();
  return (
    <Switch
      checked={shown}
      disabled={count === 0}
      label={`${name}, ${text.links(count)}`}
      {...(count === 0 && { title: text.none })}
      onChange={onChange}
    >
      {children}
      <span className={`type-ui min-w-0 flex-1 ${shown ? '' : 'text-ink-3'}`}>{name}</span>
      <span className={`type-num ${shown ? '' : 'text-ink-3'}`}>{figure(count)}</span>
    </Switch>
  );
}
