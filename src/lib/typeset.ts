/** Seeds and file names are typed with straight apostrophes; readers see printed ones. The length stays the same. */
export const typeset = (text: string): string => text.replaceAll("'", '’');
