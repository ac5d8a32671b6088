import { Fragment, type ReactNode } from 'react';

/**
 * A word with the closing signs after it or the opening one before it, where a plain space stands between: a straight
 * quotation mark may be either. Likewise a word with the dash of the next (« Al –Qaeda »).
 */
const cut =
  /(_|[^\s_]+ "(?: [^\s_]+|[.,;:!?…]+)|[^\s_]+ [-–—](?=\p{L})[^\s_]+|(?:[«“‹] )?[^\s_]* (?:[»”›)\]}:;!?%…]|\.{3})[»”›)\].,:;!?…]*|[«“‹] [^\s_]+)/u;

/**
 * Words of a source, ready to be broken into lines as a printer would: none begins with a closing sign or ends with an
 * opening one, though the source has a plain space there; a hashtag, which can be as long as a sentence, may break after
 * each underscore. The characters stay those of the source.
 */
export function setWords(words: string): ReactNode {
  if (!cut.test(words)) return words;
  const pieces = words.split(cut).map((part, place) => ({ key: place, part, isHeld: place % 2 === 1 }));
  return pieces.map(({ key, part, isHeld }) =>
    isHeld && part !== '_' ? (
      <span key={key} className="whitespace-pre">
        {part}
      </span>
    ) : (
      <Fragment key={key}>
        {part}
        {isHeld && <wbr />}
      </Fragment>
    ),
  );
}
