/**
 * The characters of Windows-1252 for the bytes 0x80 to 0x9F, by the WHATWG Encoding Standard; the five without meaning
 * stay control characters. `TextDecoder` is not used: it belongs to the host, and that of Node 20 reads this range as
 * Latin-1, which loses every apostrophe.
 */
export const charactersOfControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes as Windows-1252, which has a character for every byte: ISO 8859-1 with typographic signs. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const units = Array.from(bytes.subarray(at, at + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? charactersOfControls.charCodeAt(byte - 0x80) : byte,
    );
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}

const bytesOfControls = new Map([...charactersOfControls].map((sign, index) => [sign, 0x80 + index]));

/** The byte for this character in Windows-1252 or ISO 8859-1; undefined when neither has it. */
export const byteOfCharacter = (character: string): number | undefined => {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : bytesOfControls.get(character);
};
