import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWithKeys } from '../shortcutKeys.tsx';
import { IconButton } from './Button.tsx';

interface StepButtonsProps {
  readonly previous: string;
  readonly next: string;
  /** The position in the list, from 0; -1: before all of them. */
  readonly at: number;
  readonly length: number;
  readonly step: (by: 1 | -1) => void;
  /** Stands between the buttons. */
  readonly children: ReactNode;
}

/** Buttons for the previous and the next passage, which the keys K and J do as well. */
export function StepButtons({ previous, next, at, length, step, children }: StepButtonsProps) {
  const withKeys = useWithKeys();
  return (
    <>
      <IconButton label={withKeys(previous, 'K')} disabled={at <= 0} onClick={() => step(-1)}>
        <ArrowLeft size={16} aria-hidden="true" />
      </IconButton>
      {children}
      <IconButton label={withKeys(next, 'J')} disabled={at === length - 1} onClick={() => step(1)}>
        <ArrowRight size={16} aria-hidden="true" />
      </IconButton>
    </>
  );
}
