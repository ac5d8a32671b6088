/** The number of an article, 1 to n by date: the citation that is used everywhere. */
export function SourceNumber({ number }: { readonly number: number }) {
  return (
    <span className="type-code inline-grid h-[1.0625rem] min-w-[1.0625rem] shrink-0 place-items-center rounded-tag border border-rule-2 bg-raised px-[3px] text-ink-2">
      {number}
    </span>
  );
}
