/** Words (folded, of either language) that put an office in the past: who had it headed the body once. */
export const formerAdjectives: ReadonlySet<string> = new Set(
  'ancien ancienne anciens anciennes ex feu defunt defunte former late ousted dechu dechue renverse renversee'.split(
    ' ',
  ),
);

/** Words that put a person beside the head of a body: such a one serves it. */
export const assistants: ReadonlySet<string> = new Set(
  'vice adjoint adjointe interim deputy acting elu elect'.split(' '),
);
