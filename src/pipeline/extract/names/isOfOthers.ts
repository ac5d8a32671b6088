import type { Span } from '../../../domain/basics/span.ts';

/** Whether a state's name only says where something goes, or whom others meet: "to Mali", "his US counterpart". */
export const isOfOthers = (text: string, { start, end }: Span): boolean =>
  /\b(?:vers\s+(?:l(?:es|a)?\s*['’]?\s*)?|(?:to|visit|visits|visited|visiting)\s+(?:the\s+)?|homologues?\s+)$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  ) || /^\s+(?:\p{Ll}+\s+)?counterparts?\b/u.test(text.slice(end, end + 32));
