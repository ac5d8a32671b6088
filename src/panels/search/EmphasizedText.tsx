import type { Span } from '../../domain/basics/span.ts';

interface EmphasizedTextProps {
  readonly text: string;
  /** Offsets in `text`, in order, without overlap. */
  readonly marks: readonly Span[];
}

/** A name with the matching part in bold: the marker is reserved for words of a source. */
export function EmphasizedText({ text, marks }: EmphasizedTextProps) {
  const pieces = marks.map((mark, place) => (
    <span key={mark.start}>
      {text.slice(marks[place - 1]?.end ?? 0, mark.start)}
      <b className="font-bold underline decoration-ink-3 underline-offset-3">
        {text.slice(mark.start, mark.end)}
      </b>
    </span>
  ));
  return (
    <>
      {pieces}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
