import { capitalize } from '../../../../lib/capitalize.ts';
import { sectionWords } from '../../languages/sectionWords.ts';
import type { SectionRun } from '../runs.ts';
import { agencyPattern } from '../sections/agencies.ts';

/** Words that the names of papers and stations have. */
const pressWords =
  'Matin|Monde|Soir|Journal|Courrier|Gazette|Quotidien|Tribune|Observateur|Nouvelliste|Dépêche|Écho|Presse|Hebdo|Radio|Télé|TV|Courier|Times|Post|Herald|Observer|Guardian|Telegraph|Chronicle|News|Daily|Wire|Press|Review';

/** A word of such a name: none contains a space, so that a line is cut into them in one way only. */
const nameWord = "(?:[dl]['’])?\\p{Lu}[\\p{L}\\d.'’-]*|de|du|des|la|le|les|et|of|the|and|&";

type PublisherRule = (runs: readonly SectionRun[]) => string | undefined;

const isOf =
  (...kinds: readonly SectionRun['kind'][]) =>
  (run: SectionRun) =>
    kinds.includes(run.kind);

/** « Source web par : le360 », « Suivez bladi.net sur WhatsApp », « © 2024 Le Courrier ». */
const credited: PublisherRule = (runs) =>
  matchFirst(runs.filter(isOf('byline', 'boilerplate')), publisherForms);

/** « BAMAKO, Jan 12 (Reuters) - », « March 6, 2024 (Pacific Wire) ». */
const dateline: PublisherRule = (runs) =>
  matchFirst(runs.filter(isOf('body')).slice(0, 2), [
    new RegExp(`^.{0,60}?\\((${agencyPattern})\\) ?(?:[-–—:]|$)`, 'u'),
  ]) ??
  matchFirst(runs.filter(isOf('byline')), [
    /\d.{0,12}\((\p{Lu}[^()]{1,40})\)$/u,
    new RegExp(`^\\(?(?:avec )?(${agencyPattern})\\)?$`, 'u'),
  ]);

/** « a appris mardi l’AFP »: whoever was told is the publisher. */
const told: PublisherRule = (runs) => matchFirst(runs.filter(isOf('body')).slice(0, 6), publisherForms);

/** « Kiosque360. La France … »: a site's name before the lead. */
const rubric: PublisherRule = (runs) =>
  matchFirst(runs.filter(isOf('subtitle', 'body')).slice(0, 2), [
    /^(\p{Lu}\p{L}*\d[\p{L}\d]*|\p{Lu}[\p{L}\d]*\.(?:com|net|org|info|ma|dz|fr))\. \p{Lu}/u,
  ]);

/** « (AFP) » behind the last words. */
const signed: PublisherRule = (runs) =>
  matchFirst(runs.filter(isOf('body')).slice(-1), [
    new RegExp(`\\((?:avec )?(${agencyPattern})\\)\\.?$`, 'u'),
  ]);

/** « Ministry of Defence, Tallinn, 24 January 2025 »; « Ministère de la Défense » above a communiqué. */
const office: PublisherRule = (runs) =>
  matchFirst(runs.filter(isOf('byline', 'boilerplate')), [
    /^((?:Le |La |The )?(?:Ministère|Ministry|Présidence|Presidency|Gouvernement|Government|Department|Département|Office|Conseil|Council|Institut|Institute|Fondation|Foundation|Centre|Center)(?!\p{L})[^,|–—•·]{3,70}?)(?:$|,| [|–—•·])/u,
  ]);

const paperForm = new RegExp(
  `(?:^|, |\\()(?=\\p{Lu})((?:(?:${nameWord}) )*(?:${pressWords})(?!\\p{L})(?: (?:${nameWord}))*)(?=$|,|\\)| [-–—|•·] )`,
  'u',
);

/** « Le Matin du Rif, 12 mars 2021 », "By Jane Poe, Sahel Wire": a name that only a paper or a station has. */
const paper: PublisherRule = (runs) => matchFirst(runs.filter(isOf('byline')), [paperForm]);

/** « … | Le Courrier » behind the title. */
const titled: PublisherRule = (runs) => matchFirst(runs.filter(isOf('title')), [/ \| ([^|]{2,30})$/u]);

/* In this order; the first that finds a publisher counts. */
const rules: readonly PublisherRule[] = [dateline, office, credited, paper, told, rubric, signed, titled];

/** Who published the article, as its page says, capitalized; null: the page does not say. */
export function findPublisher(runs: readonly SectionRun[]): string | null {
  for (const rule of rules) {
    const name = rule(runs)?.trim();
    if (name !== undefined && name !== '' && !/^\d/.test(name) && name !== 'DR') return capitalize(name);
  }
  return null;
}

const publisherForms = sectionWords.flatMap(({ publishers }) => publishers);

function matchFirst(runs: readonly SectionRun[], forms: readonly RegExp[]): string | undefined {
  for (const { text } of runs)
    for (const form of forms) {
      const name = form.exec(text.slice(0, 4000))?.[1];
      if (name !== undefined) return name;
    }
  return undefined;
}
