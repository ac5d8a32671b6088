import { useFigure } from '../language.tsx';
import { SourceNumber } from './SourceNumber.tsx';

/** A link may be attested by a thousand articles: of more than these, how many say more than which. */
const mostShown = 6;

const partOf = (numbers: readonly number[]): readonly number[] =>
  numbers.length > mostShown ? numbers.slice(0, mostShown - 1) : numbers;

/** The numbers of some articles, side by side; of many the first, and how many more. */
export function SourceNumbers({ numbers }: { readonly numbers: readonly number[] }) {
  const figure = useFigure();
  const shown = partOf(numbers);
  return (
    <>
      {shown.map((number) => (
        <SourceNumber key={number} number={number} />
      ))}
      {shown.length < numbers.length && (
        <span className="type-num whitespace-nowrap">+ {figure(numbers.length - shown.length)}</span>
      )}
    </>
  );
}

/** The same in words: « 1, 2, 3, 4, 5, + 995 ». */
export function useListed(): (numbers: readonly number[]) => string {
  const figure = useFigure();
  return (numbers) => {
    const shown = partOf(numbers);
    const more = numbers.length - shown.length;
    return [...shown, ...(more > 0 ? [`+ ${figure(more)}`] : [])].join(', ');
  };
}
