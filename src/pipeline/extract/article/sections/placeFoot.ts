import { goesOn, kindOfEvidence, lastProse, type Page } from './page.ts';

/** Places what lies between the last paragraph of the text and the teasers, or the end. */
export function placeFoot(page: Page): void {
  const last = lastProse(page);
  if (last === -1) return;
  let isText = true;
  let isAboutAuthor = false;
  for (let at = last + 1; at < page.length; at++) {
    const block = page[at];
    if (block === undefined || block.kind !== null || block.evidence === 'mark') continue;
    const shown = kindOfEvidence(block.evidence);
    if (block.evidence === 'aboutAuthor') isAboutAuthor = true;
    if (shown !== null) {
      // « … a-t-il ajouté. (AFP) » is the text's last paragraph, not a caption.
      const isSigned = shown === 'caption' && isText && block.words >= 12 && /\(\S+\)\.?$/.test(block.text);
      block.kind = isSigned ? 'body' : shown;
      if (!isSigned && shown !== 'byline') isText = false;
    } else if (isAboutAuthor) block.kind = 'byline';
    else if (isText && (goesOn(block) || block.words >= 14) && block.words >= 2) block.kind = 'body';
    else if (isText && isSignature(block.text)) block.kind = 'byline';
    else {
      isText = false;
      block.kind =
        block.words >= 5 && (page[at + 1]?.words ?? 0) >= 5 && page[at + 1]?.evidence === null
          ? 'related'
          : page[at - 1]?.kind === 'related' && block.words >= 5
            ? 'related'
            : 'boilerplate';
    }
  }
}

/** « Jean Dupont », « Jean Dupont et Awa Diallo, avec AFP ». */
const isSignature = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:et|and|ben|ould|de|al|el|van|von) )?\p{Lu}[\p{L}.'’-]+){1,3}(?:,? (?:avec|with) .{2,30})?$/u.test(
    text,
  );
