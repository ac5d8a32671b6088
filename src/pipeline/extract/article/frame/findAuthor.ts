import { sectionWords } from '../../languages/sectionWords.ts';
import type { SectionRun } from '../runs.ts';
import { agencies } from '../sections/agencies.ts';

/** Who signs the article: a name in a byline, or one alone on a line there. null: nobody, or an agency. */
export function findAuthor(runs: readonly SectionRun[]): string | null {
  const bylines = runs.filter(({ kind }) => kind === 'byline');
  const forms = sectionWords.flatMap(({ authors }) => authors);
  for (const { text } of bylines)
    for (const form of forms) {
      const name = form.exec(text)?.[1]?.trim();
      if (name !== undefined && !agencies.includes(name) && !isOffice(name)) return name;
    }
  const alone = bylines.find(
    ({ text }) => /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u.test(text) && !isOffice(text),
  );
  return alone?.text ?? null;
}

/** « Ministry of Defence » and « La Rédaction » sign articles, but are nobody's name. */
const isOffice = (name: string): boolean =>
  /^(?:La |Le |The )?(?:Ministère|Ministry|Présidence|Gouvernement|Government|Rédaction|Agence|Agency|Service|Bureau|Office|Department|Staff)(?!\p{L})/u.test(
    name,
  );
