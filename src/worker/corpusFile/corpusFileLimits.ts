/**
 * Limits of a corpus file: a thousand articles with all annotations are three thousand files of 20 MB. A file beyond
 * these limits is refused before anything is unpacked, so that no file can fill the memory.
 */
export const corpusFileLimits = {
  /** Of the file itself, packed. */
  packedBytes: 100_000_000,
  files: 20_000,
  /** Of all its files, unpacked. */
  bytes: 300_000_000,
  /** The greatest compression ratio of a file of more than a megabyte. */
  ratio: 200,
  /** So much of it is unpacked at a time. */
  filesAtATime: 200,
  bytesAtATime: 8_000_000,
} as const;

/** A graph of 5,000 nodes with its articles is 20 MB. */
export const mostGraphBytes = 150_000_000;
