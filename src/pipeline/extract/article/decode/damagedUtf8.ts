import { decodeUtf8 } from '../../../../lib/decodeUtf8.ts';

/**
 * UTF-8 with a few wrong bytes, as in a file that was cut in two or joined from two: each becomes U+FFFD. null when
 * wrong bytes are not far fewer than right ones: then it is no UTF-8 at all.
 */
export function decodeDamagedUtf8(
  bytes: Uint8Array,
): { readonly text: string; readonly count: number } | null {
  const pieces: string[] = [];
  let count = 0;
  let right = 0;
  let at = 0;
  while (at < bytes.length) {
    const rest = bytes.subarray(at);
    const decoded = decodeUtf8(rest);
    const good = decoded.ok ? decoded : decodeUtf8(rest.subarray(0, decoded.at));
    if (!good.ok) return null;
    pieces.push(good.text);
    right += good.text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
    if (decoded.ok) break;
    pieces.push('\uFFFD');
    count += 1;
    at += decoded.at + 1;
    // The remaining bytes of a broken character belong to the same fault.
    while (((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
  }
  return right >= 10 * count ? { text: pieces.join(''), count } : null;
}
