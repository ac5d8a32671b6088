/**
 * What a corpus's file may be: a thousand articles with all that people noted about them are three thousand files of 20 MB.
 * A file above it is refused before anything is taken out, so that nobody's file can fill the memory.
 */
export const corpusFileLimits = {
  /** Of the file itself, packed. */
  packedBytes: 100_000_000,
  files: 20_000,
  /** Of all its files, taken out. */
  bytes: 300_000_000,
  /** How many times larger than packed a file above a megabyte may be. */
  ratio: 200,
} as const;

/** A graph of 5,000 nodes with its articles is 20 MB. */
export const mostGraphBytes = 150_000_000;
