/** Languages that are written from right to left, unless their tag names another script. */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|sdh|syr|ug|ur|yi)(?:-|$)/i;
const scriptOf = /^[a-z]{2,3}-([a-z]{4})(?:-|$)/i;
const rightToLeftScript = /^(?:adlm|arab|aran|hebr|nkoo|rohg|syrc|thaa)$/i;

/** The direction in which a language (BCP 47) is written: that of the whole text, whatever word it begins with. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  const script = scriptOf.exec(language)?.[1];
  const isTurned = script === undefined ? rightToLeft.test(language) : rightToLeftScript.test(script);
  return isTurned ? 'rtl' : 'ltr';
};

const turned = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
const turnedRun = new RegExp(`(${turned}+(?:[^\\p{L}]{1,40}${turned}+)*)`, 'u');

/**
 * A text of an interface from left to right, cut where a run of Hebrew, Arabic or another script from right to left begins
 * and ends: every second part is such a run, the first never. Joined, they are the text.
 */
export const cutAtTurns = (text: string): readonly string[] => text.split(turnedRun);
