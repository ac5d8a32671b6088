/**
 * An address on the web as RFC 3986 writes it, what it may not contain percent-encoded; null for anything else than http
 * and https. Well-formed addresses stay as they are.
 */
export const webAddress = (text: string): string | null => {
  const [, authority, rest] = /^(https?:\/\/[^\s/?#]+)(.*)$/is.exec(text.trim()) ?? [];
  if (authority === undefined || rest === undefined) return null;
  return escapeBut(authority, /[\w\-.~:[\]@!$&'()*+,;=/]/) + escapeBut(rest, /[\w\-.~:/?#@!$&'()*+,;=]/);
};

/** Percent-encodes what is not allowed; a percent sign that is not one of an encoding, and a second « # », too. */
const escapeBut = (text: string, allowed: RegExp): string => {
  const fragment = text.indexOf('#');
  return [...text.matchAll(/%[0-9a-f]{2}|./gisu)]
    .map(({ 0: sign, index }) => {
      if (sign.length === 3) return sign;
      if (allowed.test(sign) && (sign !== '#' || index === fragment)) return sign;
      return encodeURIComponent(sign.replace(/\p{Surrogate}/u, '\ufffd'));
    })
    .join('');
};
