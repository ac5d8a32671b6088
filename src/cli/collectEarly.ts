import { setFlagsFromString } from 'node:v8';

/**
 * Has this process collect garbage once what it holds has doubled. Left to itself V8 waits until it has quadrupled: to read
 * a thousand articles then took over 600 MB, of which 100 were in use. It costs a few hundredths of the time.
 */
export const collectEarly = (): void => setFlagsFromString('--heap-growing-percent=100');
