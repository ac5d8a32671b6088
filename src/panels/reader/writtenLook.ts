/** Words that something is being written of: not evidence yet, so that ink marks them. The second style sheet knows it. */
export const writtenLook =
  'rounded-tag bg-sunken outline-[1.5px] outline-offset-1 outline-ink outline-solid box-decoration-clone';
