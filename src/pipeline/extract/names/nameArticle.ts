import type { NamedArticle, NameMention, UnderstoodArticle } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { chooseAmong } from './chooseAmong.ts';
import type { NamesContext } from './context.ts';
import { dropOthersBodies } from './dropOthersBodies.ts';
import { compileKnowledge, type Knowledge } from './knowledge.ts';
import { buildNodes } from './nodes/buildNodes.ts';
import { unifyDrafts } from './nodes/unifyDrafts.ts';
import { readArticle } from './reading.ts';
import { findAreas } from './recognizers/areas.ts';
import { findCapitalRuns } from './recognizers/capitalRuns.ts';
import { findExpansions } from './recognizers/expansions.ts';
import { findKnownNames } from './recognizers/knownNames.ts';
import { findLocalBodies } from './recognizers/localBodies.ts';
import { findMinistries } from './recognizers/ministries.ts';
import { findOrganizations } from './recognizers/organizations.ts';
import { findStateBodies } from './recognizers/stateBodies.ts';
import { findAppositions } from './refiners/appositions.ts';
import { findDescriptors } from './refiners/descriptors.ts';
import { findRepeats } from './refiners/findRepeats.ts';
import { readMetonymy } from './refiners/metonymy.ts';
import { settleCandidates } from './settle.ts';

/** The recognizers that find new names in a sentence, besides the known ones. */
const recognizers = [
  findStateBodies,
  findMinistries,
  findLocalBodies,
  findAreas,
  findExpansions,
  findOrganizations,
  findCapitalRuns,
];

/**
 * Finds what an article names: things that its corpus or general knowledge has, and new ones recognized by their
 * context. Every mention's span consists of the article's own characters; each node has a mention. The same article and
 * knowledge give the same result everywhere; the time grows linearly with the text.
 */
export function nameArticle(article: UnderstoodArticle, knowledge: Knowledge): NamedArticle {
  const reading = readArticle(article);
  const known = compileKnowledge(knowledge);
  const knownNames = new Map(
    reading.clauses.map((clause) => [clause, findKnownNames(clause, reading.text, known)] as const),
  );
  const context: NamesContext = {
    reading,
    known,
    knownNames: dropOthersBodies(chooseAmong(knownNames, known)),
  };

  const candidates = reading.clauses.flatMap((clause) => [
    ...(context.knownNames.get(clause) ?? []),
    ...recognizers.flatMap((recognize) => recognize(clause, context)),
  ]);
  const first = unifyDrafts(settleCandidates(candidates), reading.text);
  const repeated = settleCandidates([...first, ...findRepeats(reading, first)]);
  const named = unifyDrafts(repeated, reading.text).map((candidate) => readMetonymy(candidate, context));
  const described = [...findAppositions(named, reading.text), ...findDescriptors(context, named)];
  const settled = settleCandidates([...named, ...described]);

  const { nodes, idOf, doubts } = buildNodes(settled);
  const mentions = settled.flatMap((candidate) => mentionOf(candidate, idOf));
  return { ...article, nodes, mentions, doubts };
}

function mentionOf(
  { start, end, drafts: [draft], how, score, why }: Candidate,
  idOf: ReadonlyMap<Candidate['drafts'][number], string>,
): NameMention[] {
  const node = draft === undefined ? undefined : idOf.get(draft);
  return node === undefined ? [] : [{ start, end, node, how, score, why }];
}
