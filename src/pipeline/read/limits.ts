/*
 * The greatest sizes of a file. A larger one is refused, so that the page stays quick and its memory small, whoever
 * made the file. They are generous: a book as text is 2 MB, a newspaper issue as PDF 30 MB.
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

/** Bytes of the unpacked XML inside a docx. */
export const mostXmlBytes = 24_000_000;

/** Pages of a PDF: an article has a few, and no article has as many as a book. */
export const mostPages = 400;

/**
 * Limits of one archive: files, bytes of one of them and of all when unpacked, and their ratio to the packed size; and how
 * many files, and bytes of them, are unpacked at a time.
 */
export const archiveLimits = {
  files: 5000,
  fileBytes: 80_000_000,
  bytes: 400_000_000,
  ratio: 200,
  filesAtATime: 200,
  bytesAtATime: 16_000_000,
} as const;

/** The most elements of a page in which its main text is looked for; a larger page is read whole. */
export const mostElements = 40_000;

/** The greatest nesting depth of such a page: the time grows with its square. Pages have about thirty. */
export const mostDepth = 256;
