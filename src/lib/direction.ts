/** Languages that are written from right to left, unless their tag names another script. */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|sdh|syr|ug|ur|yi)(?:-|$)/i;
const scriptOf = /^[a-z]{2,3}-([a-z]{4})(?:-|$)/i;
const rightToLeftScript = /^(?:adlm|arab|aran|hebr|nkoo|rohg|syrc|thaa)$/i;

/** The direction in which a language (BCP 47) is written, whatever word a text begins with. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  const script = scriptOf.exec(language)?.[1];
  const isTurned = script === undefined ? rightToLeft.test(language) : rightToLeftScript.test(script);
  return isTurned ? 'rtl' : 'ltr';
};

const turned = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
const turnedRun = new RegExp(`(${turned}+(?:[^\\p{L}]{1,40}${turned}+)*)`, 'u');

/**
 * Cuts a left-to-right interface text where a run of Hebrew, Arabic or another right-to-left script begins and ends:
 * every second part is such a run, the first never is. Joined, the parts are the text.
 */
export const cutAtTurns = (text: string): readonly string[] => text.split(turnedRun);
