/**
 * One line of CommonMark that reads as the text itself: nothing in it starts emphasis, a link, code, a heading, a list
 * or HTML.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#~|&]/g, '\\$&')
    .replace(/^(\s*)(?:(\d+)([.)])|([-+=]))/, (_, space, digits, dot, sign) =>
      sign === undefined ? `${space}${digits}\\${dot}` : `${space}\\${sign}`,
    );

/** The address as it may stand in a link's parentheses. */
export const escapeAddress = (address: string): string =>
  address.replace(/[()<>\s\\]/g, (character) => encodeAsHex(character));

const encodeAsHex = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
