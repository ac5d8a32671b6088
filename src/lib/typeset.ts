/** Seeds and file names are typed with straight apostrophes; what is read has the printed one. As long as before. */
export const typeset = (text: string): string => text.replaceAll("'", '’');
