import type { Span } from '../../domain/basics/span.ts';
import { setWords } from './setWords.tsx';

interface MarkedTextProps extends Span {
  readonly text: string;
  /** Offsets into `text`; they may overlap, and those outside start..end are cut off. */
  readonly marks: readonly Span[];
  /** Whether the words around the marks get the soft marker too. */
  readonly soft?: boolean;
}

/** A passage, verbatim, with the proving words under the marker. Offsets are UTF-16 code units, end exclusive. */
export function MarkedText({ text, start, end, marks, soft = false }: MarkedTextProps) {
  const pieces = cutAtMarks(start, end, marks).map((piece) => {
    const words = text.slice(piece.start, piece.end);
    return piece.marked ? (
      <mark key={piece.start} className="marker">
        {setWords(words)}
      </mark>
    ) : (
      <span key={piece.start}>{setWords(words)}</span>
    );
  });
  return <span className={soft ? 'marker-soft' : undefined}>{pieces}</span>;
}

function cutAtMarks(start: number, end: number, marks: readonly Span[]): (Span & { marked: boolean })[] {
  const pieces: (Span & { marked: boolean })[] = [];
  let at = start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    if (from > at) pieces.push({ start: at, end: from, marked: false });
    pieces.push({ start: from, end: to, marked: true });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end, marked: false });
  return pieces;
}
