/** Words (folded, of either language) that put an office in the past, or a person beside the head of a body. */
export const formerAdjectives: ReadonlySet<string> = new Set(
  'ancien ancienne anciens anciennes ex feu defunt defunte vice adjoint adjointe interim former late deputy acting outgoing sortant sortante elu elect'.split(
    ' ',
  ),
);
