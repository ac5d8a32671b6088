/**
 * What Windows-1252 has for the bytes 0x80 to 0x9F, by the WHATWG Encoding Standard; the five that mean nothing there
 * stay control characters. Of its own because `TextDecoder` is a host's, and Node 20's reads this range as Latin-1:
 * every apostrophe is lost.
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

/** The byte that is this character in Windows-1252 or in ISO 8859-1; undefined when it is in neither. */
export const byteOfCharacter = (character: string): number | undefined => {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : bytesOfControls.get(character);
};
