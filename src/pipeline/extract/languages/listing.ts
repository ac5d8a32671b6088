/* What stands between the names of a list, in either language. */

const conjunction = String.raw`(?:et|and|as well as|mais aussi|but also|ainsi que)\s|ainsi qu['’]`;
const number =
  'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|seven|eight|nine|ten';
const joint = 'à|au|aux|en|de|du|des|in|over';
const before = "le|la|les|l['’]|d['’]|the|M\\.|Mme|douar|ville|town of|city of|Republic of";
const behind = 'region|province|state|district';

/** Words that join two names: a comma alone sets off as well as it lists. */
export const joinsListed = new RegExp(String.raw`\b(?:${conjunction})`, 'iu');

/** All that stands between two names in line: « , », « et à », « ainsi qu'à », ", 21 in", " (5), ", ", and one over". */
export const betweenListed = new RegExp(
  String.raw`^\s*(?:(?:${behind})\s*)?(?:\(\d+\)\s*)?(?:,?\s*(?:${conjunction})|,)\s*(?:(?:et|and)\s+)?(?:(?:\d+|${number})\s+)?(?:(?:${joint}|${before})\s*)*$`,
  'iu',
);
