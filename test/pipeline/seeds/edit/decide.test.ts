import { TextEncoder } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, ProposalRef } from '../../../../src/domain/review/decision.ts';
import { runPipeline } from '../../../../src/pipeline/runPipeline.ts';
import { decide } from '../../../../src/pipeline/seeds/edit/decide.ts';
import { proposalKey } from '../../../../src/pipeline/seeds/edit/proposalKey.ts';
import { shapeProposals } from '../../../../src/pipeline/seeds/shapeProposals.ts';
import { parseYamlFile } from '../../../../src/pipeline/seeds/yamlFile.ts';
import { pencilledSeeds as corpus } from '../../pencilledSeeds.ts';

const two = 'proposals/teaser-article.yaml';
const apply = (texts: ReadonlyMap<string, string>, ...decisions: Decision[]) =>
  new Map([...texts, ...decide(texts, decisions)]);

const run = (texts: ReadonlyMap<string, string>) =>
  runPipeline({
    seeds: [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    anchors: null,
  });

/** Every proposal in the second article's file. */
function listRefs(texts: ReadonlyMap<string, string>): ProposalRef[] {
  const yaml = parseYamlFile({ path: two, text: texts.get(two) ?? '' }, () => {});
  const shaped = yaml && shapeProposals(yaml, [], yaml.value, () => {});
  return (['names', 'mentions', 'events', 'relations', 'same'] as const).flatMap((list) =>
    (shaped?.[list] ?? []).map(({ value }) => ({
      article: 'teaser-article',
      list,
      key: proposalKey(list, value),
    })),
  );
}

const ref = (list: ProposalRef['list'], words: string): ProposalRef => {
  const found = listRefs(corpus).find((one) => one.list === list && one.key.includes(words));
  if (found === undefined) throw new Error(`no ${list} ${words}`);
  return found;
};

describe('the corpus that these tests decide about', () => {
  it('has nothing wrong with it', () => {
    expect(run(corpus).problems).toEqual([]);
  });
});

describe('decide', () => {
  it('moves an accepted name into the lexicon, with its mentions, passages and what is none', () => {
    const after = apply(corpus, { kind: 'accept', proposal: ref('names', '"niger"') });
    expect(after.get('lexicon/countries.yaml')).toBe(
      `${corpus.get('lexicon/countries.yaml')}- { id: niger, label: { fr: Niger, en: Niger }, names: [Niger], origin: reviewed }\n`,
    );
    expect(after.get('annotations/teaser-article.yaml')).toBe(
      corpus
        .get('annotations/teaser-article.yaml')
        ?.replace(
          'relations:',
          'mentions:\n  - { node: niger, quote: Niamey, how: descriptor, origin: reviewed }\nnot:\n  - { quote: Niger, in: Niger Delta, why: a river’s mouth }\nrelations:',
        ),
    );
    expect(after.get(two)).toBe(
      corpus
        .get(two)
        ?.replace(/ {2}- \{ id: niger.*\n/, '')
        .replace(/mentions:\n.*\nnot:\n.*\n/, ''),
    );
    const { graph, problems } = run(after);
    expect(problems).toEqual([]);
    expect(graph?.nodes.find(({ id }) => id === 'niger')).toMatchObject({
      origin: 'reviewed',
      mentions: [{ origin: 'reviewed' }, { origin: 'reviewed' }],
    });
  });

  it('moves an accepted relation into the annotation, and the names that it needs into the lexicon', () => {
    const after = apply(corpus, { kind: 'accept', proposal: ref('relations', 'said-of') });
    expect(after.get('annotations/teaser-article.yaml')).toContain(`  - source: amadou-kone
    predicate: said-of
    target: [niger, mali]
    quote: "Niamey s’en félicite, dit Amadou Koné"
    certainty: attributed
    attributedTo: amadou-kone
    origin: reviewed
`);
    expect(after.get('lexicon/persons.yaml')).toBe(
      '- id: amadou-kone\n  label: { fr: Amadou Koné, en: Amadou Koné }\n  names: [Amadou Koné]\n  countries: [niger]\n  origin: reviewed\n',
    );
    expect(after.get('lexicon/countries.yaml')).toContain('- { id: niger');
    expect(run(after).problems).toEqual([]);
  });

  it('decides about names without an id, and what speaks of them by their words, as about those with one', () => {
    const byWords = (corpus.get(two) ?? '')
      .replace(/\{ id: [a-z-]+, type/g, '{ type')
      .replace('node: niger', 'node: Niger')
      .replace('event: reunion-du-cemoc', 'event: Réunion du Cémoc')
      .replace('[reunion-du-cemoc]', '[CEMOC meeting]')
      .replaceAll('[niger], predicate', '[Niger], predicate')
      .replaceAll('amadou-kone', 'Amadou Koné');
    expect(byWords).not.toContain('id:');
    const written = new Map([...corpus, [two, byWords]]);
    expect(run(written)).toEqual(run(corpus));
    const refs = listRefs(corpus);
    expect(listRefs(written)).toEqual(refs);
    for (const proposal of refs)
      for (const kind of ['accept', 'reject'] as const)
        expect(run(apply(written, { kind, proposal }))).toEqual(run(apply(corpus, { kind, proposal })));
  });

  it('marks what is rejected and takes the mark off again, to the byte', () => {
    for (const proposal of listRefs(corpus)) {
      const rejected = apply(corpus, { kind: 'reject', proposal });
      expect(rejected.get(two)?.split('\n').length).toBeLessThanOrEqual(
        (corpus.get(two)?.split('\n').length ?? 0) + 1,
      );
      expect(rejected.get(two)).toContain('rejected: true');
      expect(run(rejected).problems).toEqual([]);
      expect(apply(rejected, { kind: 'restore', proposal }).get(two)).toBe(corpus.get(two));
    }
  });

  it('rejects a name in each file that proposes it, whichever of them is named, and all of them too', () => {
    const other = 'proposals/cemoc-article.yaml';
    const name = /^ {2}- \{ id: niger.*\n/m.exec(corpus.get(two) ?? '')?.[0] ?? '';
    const both = new Map([...corpus, [other, `article: cemoc-article\nnames:\n${name}`]]);
    const refs = ['cemoc-article', 'teaser-article'].map(
      (article): ProposalRef => ({ article, list: 'names', key: JSON.stringify(['niger']) }),
    );
    const rejectAll = (proposals: readonly ProposalRef[]) =>
      apply(both, ...proposals.map((proposal) => ({ kind: 'reject' as const, proposal })));
    const rejected = rejectAll(refs);
    for (const path of [two, other]) expect(rejected.get(path)).toMatch(/id: niger.*rejected: true/);
    for (const ref of refs) expect(rejectAll([ref])).toEqual(rejected);
  });

  it('keeps as rejected what a person put right before accepting it, so that it does not come back', () => {
    const proposal = ref('relations', 'cooperated');
    const after = apply(corpus, {
      kind: 'accept',
      proposal,
      corrected: { predicate: 'founded', certainty: 'stated' },
    });
    expect(after.get(two)).toContain('certainty: unconfirmed, rejected: true }');
    expect(after.get('annotations/teaser-article.yaml')).toContain(
      '{ source: niger, predicate: founded, target: mali, quote: au Mali avec le Niger, origin: reviewed }',
    );
    expect(run(after).problems).toEqual([]);
  });

  it('joins two nodes that are one: the names of both, and every word about either', () => {
    const after = apply(corpus, { kind: 'accept', proposal: ref('same', 'kone') });
    expect(after.get('lexicon/persons.yaml')).toContain('names: [Amadou Koné, Koné]');
    expect(after.get(two)).not.toContain('id: kone');
    const { graph, problems } = run(after);
    expect(problems).toEqual([]);
    expect(graph?.nodes.find(({ id }) => id === 'amadou-kone')?.mentions).toHaveLength(2);
  });

  it('gives a name to one node only', () => {
    const conflict = new Map(corpus).set(
      two,
      (corpus.get(two) ?? '').replace('forms: [DGSN]', 'forms: [DGSN, mali]'),
    );
    const after = apply(conflict, { kind: 'accept', proposal: ref('names', 'dgsn') });
    expect(after.get('lexicon/agencies.yaml')).toContain('names: [DGSN]');
    expect(run(after).problems).toEqual([]);
  });

  it('says which proposal is not there', () => {
    expect(() =>
      apply(corpus, { kind: 'reject', proposal: { article: 'teaser-article', list: 'names', key: '["x"]' } }),
    ).toThrow('no such proposal');
  });

  it('leaves a corpus that is whole, whatever is decided in whatever order, and nothing decided is proposed again', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            which: fc.nat(),
            kind: fc.constantFrom('accept' as const, 'accept' as const, 'reject' as const),
          }),
          { maxLength: 6 },
        ),
        (wishes) => {
          let texts: ReadonlyMap<string, string> = corpus;
          const decided: { kind: string; proposal: ProposalRef }[] = [];
          for (const { which, kind } of wishes) {
            const open = listRefs(texts);
            const proposal = open[which % Math.max(1, open.length)];
            if (proposal === undefined) break;
            texts = apply(texts, { kind, proposal });
            decided.push({ kind, proposal });
            const { graph, problems } = run(texts);
            expect(problems).toEqual([]);
            expect(graph).not.toBeNull();
            if (kind === 'accept') expect(listRefs(texts).map(({ key }) => key)).not.toContain(proposal.key);
          }
          expect(texts.get(two)).toContain('# Read by the rules.');
          expect(texts.get(two)).toContain('# A person wrote this line.');
        },
      ),
      { numRuns: 15 },
    );
  });
});
