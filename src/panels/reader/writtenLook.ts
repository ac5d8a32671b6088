/**
 * The look of words being written about: outlined in ink, since they are no evidence yet. It has a file of its own because
 * its classes belong to the second style sheet, not to the first.
 */
export const writtenLook =
  'rounded-tag bg-sunken outline-[1.5px] outline-offset-1 outline-ink outline-solid box-decoration-clone';
