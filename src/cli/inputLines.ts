/**
 * The lines of standard input as they arrive, without their ends; a last one that is empty is none. Only a line feed ends
 * a line: Node's readline, from version 24 on, also cuts at U+2028 and U+2029, which JSON may have inside a string.
 */
export async function* inputLines(): AsyncGenerator<string> {
  let begun = '';
  for await (const piece of process.stdin.setEncoding('utf8')) {
    const lines = `${begun}${piece}`.split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (begun !== '') yield begun;
}

/** Writes to standard output, and waits while whoever reads it is slower: nothing piles up in memory. */
export function writeOut(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (error) => (error ? fail(error) : done()));
  });
}
