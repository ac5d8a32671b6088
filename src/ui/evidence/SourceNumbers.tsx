import { firstFew } from '../../lib/firstFew.ts';
import { useFigure } from '../language.tsx';
import { SourceNumber } from './SourceNumber.tsx';

/** The numbers of some articles, side by side; of many the first, and how many more. */
export function SourceNumbers({ numbers }: { readonly numbers: readonly number[] }) {
  const figure = useFigure();
  const { few, more } = firstFew(numbers);
  return (
    <>
      {few.map((number) => (
        <SourceNumber key={number} number={number} />
      ))}
      {more > 0 && <span className="type-num whitespace-nowrap">+ {figure(more)}</span>}
    </>
  );
}

/** The same in words: « 1, 2, 3, 4, 5, + 995 », the last never apart from its sign. */
export function useListed(): (numbers: readonly number[]) => string {
  const figure = useFigure();
  return (numbers) => {
    const { few, more } = firstFew(numbers);
    return few.join(', ') + (more > 0 ? `, +\u00a0${figure(more)}` : '');
  };
}
