import PostalMime from 'postal-mime';
import { parseEdtf } from '../../../domain/time/parseEdtf.ts';
import { fetchScript } from '../../../lib/lostScript.ts';
import { charactersOfControls } from '../../extract/article/decode/windows1252.ts';
import { failWith } from '../faults.ts';
import { settleText } from '../settleText.ts';
import { faultOf, type ReadSource, type SourceFacts, type SourceFile } from '../types.ts';

/** Limits for the library on what a sender controls: parts inside parts, and bytes of headers. */
const bounds = { maxNestingDepth: 20, maxHeadersSize: 500_000 };

/** « TR : », « Fwd: », « [liste] »: what mail programs put before a subject. */
const prefixes = /^(?:(?:re|ré|fwd?|tr|aw|wg|rv)\s*:\s*|\[[^\]]{1,40}\]\s*)+/i;

/**
 * The text of a mail, its subject as the title. The plain part where there is one, otherwise the HTML; attachments are
 * not opened. The day on which it was sent counts as the article's date where the text gives none, and a note says so.
 */
export async function readMail({ bytes }: SourceFile): Promise<ReadSource> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', ...bounds });
  if (mail.headers.length === 0) return faultOf(failWith('mail-broken'));
  const title = mend(mail.subject ?? '')
    .replace(prefixes, '')
    .replace(/\s+/g, ' ')
    .trim();
  const facts: SourceFacts = {
    hints: title === '' ? {} : { title },
    url: null,
    fallback: sentDay(mail.date),
  };
  const plain = mend(mail.text ?? '')
    .replace(/\r\n?/g, '\n')
    .trim();
  if (/\p{L}{2}/u.test(plain)) return settleText(withTitle(title, plain), facts);
  const page = mend(mail.html ?? '');
  if (page.trim() === '') return faultOf(failWith('mail-no-text'));
  const read = (await fetchScript(import('../html/readHtml.ts'))).readMarkup(page);
  if (read.kind !== 'article') return faultOf(failWith('mail-no-text'));
  return { ...read, text: withTitle(title, read.text), ...facts, hints: { ...read.hints, ...facts.hints } };
}

const withTitle = (title: string, text: string): string =>
  title === '' || text.startsWith(title) ? text : `${title}\n\n${text}`;

/**
 * Bytes 0x80 to 0x9F of Windows-1252, which the host decodes for the library: Node 20 leaves them as control
 * characters, browsers do not. They never mean control characters in a text.
 */
const mend = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => charactersOfControls.charAt(control.charCodeAt(0) - 0x80));

/** The day in UTC: the mail's own time zone would be better, but the library gives only an instant. */
function sentDay(date: string | undefined): SourceFacts['fallback'] {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '') ?? [];
  if (day === undefined || parseEdtf(day) === null) return null;
  return {
    edtf: day,
    note: {
      fr: 'Le texte ne dit pas quand il a paru\u202f: c’est le jour où le courriel a été envoyé.',
      en: 'The text does not say when it was published: this is the day on which the e-mail was sent.',
    },
  };
}
