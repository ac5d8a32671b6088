/*
 * What a file may be at most. An article is refused above them: the page must stay quick and its memory small, whoever made
 * the file. Generous for what people have: a book as text is 2 MB, a paper's issue as PDF 30 MB.
 */

/** Bytes of a file of each kind. */
export const mostBytes = {
  text: 8_000_000,
  html: 12_000_000,
  docx: 40_000_000,
  pdf: 80_000_000,
  mail: 40_000_000,
  zip: 200_000_000,
} as const;

/** Bytes of the XML inside a docx, taken out of its archive. */
export const mostXmlBytes = 24_000_000;

/** Pages of a PDF: an article is a few, a book is none. */
export const mostPages = 400;

/** Of one archive: files, bytes of one of them and of all, taken out, and how many times larger than packed they may be. */
export const archiveLimits = { files: 2000, fileBytes: 80_000_000, bytes: 400_000_000, ratio: 200 } as const;

/** Elements of a page that its main text is looked for in; a larger page is read whole. */
export const mostElements = 40_000;

/** How deep elements may lie in one another for it: the time that it takes grows with the square of that. Pages have about thirty. */
export const mostDepth = 256;
