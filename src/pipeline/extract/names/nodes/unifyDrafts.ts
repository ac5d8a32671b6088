import { isBodyType, type NodeType } from '../../../../domain/basics/kinds.ts';
import { foldName } from '../../../../lib/tokens.ts';
import type { Candidate, DraftNode } from '../candidate.ts';
import { surnamesOf } from '../refiners/findRepeats.ts';
import { Unions } from './unions.ts';

/**
 * Gives candidates for the same thing one draft: the same name or id, an acronym that is spelt out, a surname whose
 * full name is in the article, two spellings of one person's name. The type of a new name follows from all its mentions
 * together.
 */
export function unifyDrafts(candidates: readonly Candidate[], text: string): Candidate[] {
  const groups = new Map<string, DraftNode[]>();
  const unions = new Unions();
  const drafts = [
    ...new Set(candidates.flatMap(({ drafts: [draft] }) => (draft === undefined ? [] : [draft]))),
  ];
  const byId = new Map<string, DraftNode>();
  const known = new Map<string, DraftNode>();
  for (const draft of drafts)
    if (draft.from !== 'new')
      for (const name of [draft.label.fr, draft.label.en, ...draft.names]) known.set(foldName(name), draft);
  for (const draft of drafts) {
    if (draft.from !== 'new') continue;
    if (draft.id !== null) {
      const there = byId.get(draft.id);
      if (there === undefined) byId.set(draft.id, draft);
      else unions.set(draft, there);
      continue;
    }
    const same = draft.names.map((name) => known.get(foldName(name))).find((other) => other !== undefined);
    if (same !== undefined && same.type !== 'place' && same.type !== 'country') {
      unions.set(draft, same);
      continue;
    }
    const keys = draft.names.map(foldName);
    const group = keys.map((key) => groups.get(key)).find((there) => there !== undefined) ?? [];
    group.push(draft);
    for (const key of keys) groups.set(key, group);
  }
  for (const group of new Set(groups.values())) {
    const main = merge(group, candidates);
    for (const draft of group) unions.set(draft, main);
  }
  joinBracketed(candidates, text, unions);
  joinAliases(candidates, text, unions);
  joinPersons([...new Set(drafts.map((draft) => unions.rootOf(draft)))], unions);
  return candidates.map((candidate) => {
    const [draft] = candidate.drafts;
    const root = draft === undefined ? undefined : unions.rootOf(draft);
    if (draft === undefined || root === undefined || root === draft) return candidate;
    const isShort =
      root.type === 'person' && foldName(root.names[0] ?? '') !== foldName(draft.names[0] ?? '');
    return {
      ...candidate,
      drafts: [root],
      how: isShort && candidate.how === 'name' ? 'alias' : candidate.how,
    };
  });
}

/**
 * « Agence de sécurité intérieure (ABW) », "Elections Commission (IEBC)": an acronym in brackets belongs to the body
 * before it.
 */
function joinBracketed(candidates: readonly Candidate[], text: string, unions: Unions): void {
  const isBody = ({ type }: DraftNode) => isBodyType(type);
  const endingAt = new Map(candidates.map((candidate) => [candidate.end, candidate] as const));
  for (const short of candidates) {
    const acronym = text.slice(short.start, short.end);
    if (
      !/^\p{Lu}[\p{L}\p{N}]{1,8}$/u.test(acronym) ||
      text[short.end] !== ')' ||
      !/\(\s?$/.test(text.slice(short.start - 2, short.start))
    )
      continue;
    const full = endingAt.get(text[short.start - 2] === ' ' ? short.start - 2 : short.start - 1);
    const [a] = full?.drafts ?? [];
    const [b] = short.drafts;
    if (a === undefined || b === undefined) continue;
    const [name, sign] = [unions.rootOf(a), unions.rootOf(b)];
    if (name === sign || !isBody(name) || !isBody(sign)) continue;
    if (name.from === 'new')
      unions.set(
        name,
        sign.from === 'new'
          ? { ...name, short: { fr: acronym, en: acronym }, names: [...name.names, acronym] }
          : sign,
      );
    if (sign.from === 'new') unions.set(sign, unions.get(name) ?? name);
  }
}

/** « Juan Perez, alias El Zorro », « X, surnommé « Y » »: another name of the person before it. */
function joinAliases(candidates: readonly Candidate[], text: string, unions: Unions): void {
  const sorted = candidates.filter(({ how }) => how !== 'descriptor').sort((a, b) => a.start - b.start);
  for (const [index, other] of sorted.entries()) {
    const person = sorted[index - 1];
    const [a] = person?.drafts ?? [];
    const [b] = other.drafts;
    if (person === undefined || a === undefined || b === undefined) continue;
    if (!calledToo.test(text.slice(person.end, other.start))) continue;
    const [name, alias] = [unions.rootOf(a), unions.rootOf(b)];
    if (name === alias || name.type !== 'person' || alias.from !== 'new' || alias.type !== 'person') continue;
    if (name.from !== 'new') {
      unions.set(alias, name);
      continue;
    }
    const both = { ...name, names: [...new Set([...name.names, ...alias.names])] };
    unions.set(name, both);
    unions.set(alias, both);
  }
}

/** What introduces another name of the person before it; « appelé » and "called" only behind a comma or be. */
const calledToo = (() => {
  const who = String.raw`(?:(?:who\s+(?:is|was)|qui\s+est)\s+)?`;
  const often = String.raw`(?:(?:also|sometimes|often|commonly|usually|better|widely|locally|parfois|souvent|aussi|mieux|également)\s+)?`;
  const known = String.raw`(?:plus\s+)?connue?\s+(?:sous\s+le\s+(?:nom|surnom|pseudonyme)(?:\s+de\s+guerre)?\s+d[e’']|comme)|known\s+(?:as|by\s+(?:his|her|the)\s+(?:nom\s+de\s+guerre|nickname|alias))`;
  const named = String.raw`alias|dite?|surnommée?|aka|a\.k\.a\.|nicknamed|dubbed|referred\s+to\s+as`;
  const one = String.raw`(?:que\s+l[’']on|qu[’']on)\s+(?:appelle|surnomme|nomme)(?:\s+(?:aussi|parfois|souvent|également))?`;
  const real = String.raw`whose\s+real\s+name\s+(?:is|was)|de\s+son\s+vrai\s+nom`;
  const any = String.raw`(?:(?:\s?[»"”])?,?\s+|\s?[[(]\s?)${who}${often}(?:${known}|${named}|${one}|${real})`;
  const called = String.raw`(?:,\s+${who}|\s+(?:is|was)\s+)${often}(?:called|appelée?)`;
  return new RegExp(String.raw`^(?:${any}|${called})\s*,?\s*[«“"‘']?\s*(?:the\s+|le\s+|la\s+)?$`, 'iu');
})();

/** One draft for a group of new ones: it takes the fullest name, and the type with the most weight. */
function merge(group: readonly DraftNode[], candidates: readonly Candidate[]): DraftNode {
  const [only] = group;
  if (group.length === 1 && only !== undefined) return only;
  const weights = new Map<NodeType, number>();
  const members = new Set(group);
  for (const {
    drafts: [draft],
    score,
  } of candidates)
    if (draft !== undefined && members.has(draft))
      weights.set(draft.type, (weights.get(draft.type) ?? 0) + score);
  const [type = 'organization'] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  const lead =
    group.find(({ short }) => short !== undefined) ?? group.find((draft) => draft.type === type) ?? only;
  const names = [...new Set([...(lead?.names ?? []), ...group.flatMap((draft) => draft.names)])];
  const countries = [...new Set(group.flatMap((draft) => draft.countries))];
  return { ...(lead as DraftNode), type, names, countries };
}

/** A surname alone is the one person of the article who has it; two spellings of one full name are one person. */
function joinPersons(drafts: readonly DraftNode[], unions: Unions): void {
  const persons = drafts.filter(({ type }) => type === 'person');
  const full = persons.filter((draft) => foldName(draft.names[0] ?? '').includes(' '));
  const bySurname = new Map<string, DraftNode[]>();
  for (const draft of full)
    for (const surname of surnamesOf(draft.names[0] ?? '')) {
      const key = foldName(surname);
      const list = bySurname.get(key) ?? [];
      list.push(draft);
      bySurname.set(key, list);
    }
  for (const draft of drafts) {
    const isOther = draft.type !== 'person' && (draft.type !== 'place' || draft.id !== null);
    if (draft.from !== 'new' || isOther) continue;
    const name = foldName(draft.names[0] ?? '');
    const owners = (bySurname.get(name) ?? []).filter((other) => other !== draft);
    const [owner] = owners;
    if (owner !== undefined && owners.length === 1) unions.set(draft, owner);
  }
  const bySpelling = new Map<string, DraftNode[]>();
  for (const draft of full) {
    const surname =
      foldName(draft.names[0] ?? '')
        .split(' ')
        .at(-1) ?? '';
    const others = bySpelling.get(surname) ?? [];
    bySpelling.set(surname, others);
    const isFree = draft.from === 'new' && !unions.has(draft);
    const twin = isFree ? others.find((other) => isSpelling(other, draft, surname)) : undefined;
    if (twin !== undefined) unions.set(draft, twin);
    else if (others.length < 20) others.push(draft);
  }
}

/** « Mohammed Alami » and « Mohamed Alami »: the same surname, and first names that differ in one or two letters. */
function isSpelling(a: DraftNode, b: DraftNode, surname: string): boolean {
  const one = foldName(a.names[0] ?? '');
  const two = foldName(b.names[0] ?? '');
  if (!one.endsWith(` ${surname}`) || one === two) return one === two;
  const [first, second] = [one, two].map((name) => name.slice(0, -surname.length - 1));
  return (
    first !== undefined &&
    second !== undefined &&
    first[0] === second[0] &&
    distance(first, second) <= (first.length > 5 ? 2 : 1) &&
    first.length > 3
  );
}

/** How many letters must be inserted, deleted or changed to turn one into the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
