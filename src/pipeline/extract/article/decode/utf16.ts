/**
 * Decodes UTF-16, with a byte order mark or without one: then it is recognized by the zero in every second byte of
 * Latin letters, spaces and line ends. null when the bytes are something else.
 */
export function decodeUtf16(bytes: Uint8Array): string | null {
  const order = orderOfMark(bytes) ?? orderOfZeros(bytes);
  if (order === null) return null;
  const pieces: string[] = [];
  let units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    units.push(order === 'little' ? first | (second << 8) : (first << 8) | second);
    if (units.length === 8192) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  pieces.push(String.fromCharCode(...units));
  return pieces.join('');
}

type Order = 'little' | 'big';

function orderOfMark(bytes: Uint8Array): Order | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'big' : null;
}

/** Even Arabic or Cyrillic has zeros in its spaces; zeros at both even and odd places mean that it is no text. */
function orderOfZeros(bytes: Uint8Array): Order | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 8192);
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = length / 2 / 20;
  if (length < 4) return null;
  if (odd > enough && even * 20 <= odd) return 'little';
  return even > enough && odd * 20 <= even ? 'big' : null;
}
