import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpusId } from '../../../src/domain/basics/corpus.ts';
import {
  asOpened,
  changedFiles,
  createCorpus,
  type EditedCorpus,
  editFiles,
  redoEdit,
  renameCorpus,
  settleFiles,
  undoEdit,
  withNameInside,
} from '../../../src/store/corpus/corpus.ts';
import { readName, tidyName, writeName } from '../../../src/store/corpus/corpusName.ts';

const label = { fr: 'Lien accepté', en: 'Link accepted' };
const made = { suffix: 'k3f9a1', now: 1 };
const open = (files: Record<string, string>): EditedCorpus =>
  asOpened(createCorpus('Mali', new Map(Object.entries(files)), made));
const textsOf = ({ corpus }: EditedCorpus) => Object.fromEntries(corpus.files);

describe('a corpus of the reader’s own', () => {
  it('has an id that a link can carry, made of its name', () => {
    expect(createCorpus('Mali, 2012–2014', new Map(), made).id).toBe('mali-2012-2014-k3f9a1');
    expect(createCorpus('المغرب', new Map(), made).id).toMatch(/^corpus-.*k3f9a1$/);
  });

  it('has an id that is read back from a link, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const { id } = createCorpus(name, new Map(), made);
        expect(readCorpusId(id)).toBe(id);
      }),
    );
  });

  it('says its name in its files, and is called what they say', () => {
    const corpus = createCorpus('Mali', withNameInside(new Map(), 'Mali'), made);
    expect(corpus.files.get('corpus.yaml')).toBe('name: Mali\n');
    expect(renameCorpus(corpus, 'Mali : 2012', 2).files.get('corpus.yaml')).toBe('name: "Mali : 2012"\n');
    expect(renameCorpus(corpus, '  ', 2)).toBe(corpus);
  });

  it('keeps what else corpus.yaml says when it is renamed', () => {
    const files = new Map([['corpus.yaml', '# ours\nname: Old\nlicence: CC0\n']]);
    const renamed = renameCorpus(createCorpus('Old', files, made), 'New', 2);
    expect(renamed.files.get('corpus.yaml')).toBe('# ours\nname: New\nlicence: CC0\n');
  });

  it('reads back any name that it has written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const tidy = tidyName(name);
        fc.pre(tidy !== '');
        expect(readName(new Map([['corpus.yaml', writeName(tidy)]]))).toBe(tidy);
      }),
    );
  });

  it('reads a name as YAML does', () => {
    const named = (line: string) => readName(new Map([['corpus.yaml', line]]));
    expect(named("name: 'L''Aqmi'")).toBe("L'Aqmi");
    expect(named('name: Mali # 2012')).toBe('Mali');
    expect(named('name: "cut')).toBeNull();
    expect(named('title: Mali')).toBeNull();
  });
});

describe('an edit of its files', () => {
  it('is one step that is undone and done again', () => {
    const before = open({ 'a.yaml': '1', 'b.yaml': '1' });
    const edited = editFiles(
      before,
      label,
      [
        { path: 'a.yaml', text: '2' },
        { path: 'b.yaml', text: null },
        { path: 'c.yaml', text: '3' },
      ],
      2,
    );
    expect(textsOf(edited)).toEqual({ 'a.yaml': '2', 'c.yaml': '3' });
    expect(edited.past.map((step) => step.label)).toEqual([label]);
    const undone = undoEdit(edited, 3);
    expect(textsOf(undone)).toEqual({ 'a.yaml': '1', 'b.yaml': '1' });
    expect(textsOf(redoEdit(undone, 4))).toEqual(textsOf(edited));
    expect(undone.corpus.revision).toBe(3);
  });

  it('is undone with the batches before it, where all belong to one adding of articles', () => {
    const named = (articles: number) => ({ fr: `Ajouter ${articles}`, en: `Add ${articles}` });
    const batch = (edited: EditedCorpus, name: string, list: string, adding: string | null) =>
      editFiles(
        edited,
        named,
        [
          { path: `articles/${name}.txt`, text: name },
          { path: 'articles.yaml', text: list },
        ],
        2,
        adding,
      );
    const labelsOf = ({ past }: EditedCorpus) => past.map(({ label: { en } }) => en);
    const before = open({ 'articles.yaml': '' });
    const three = ['a', 'b', 'c'].reduce((edited, name) => batch(edited, name, name, 'x1'), before);
    expect(labelsOf(three)).toEqual(['Add 3']);
    const undone = undoEdit(three, 3);
    expect(textsOf(undone)).toEqual({ 'articles.yaml': '' });
    expect(textsOf(redoEdit(undone, 4))).toEqual(textsOf(three));

    const decided = editFiles(three, label, [{ path: 'proposals/a.yaml', text: 'accepted' }], 3);
    const later = batch(decided, 'd', 'd', 'x1');
    expect(labelsOf(later)).toEqual(['Add 3', label.en, 'Add 1']);
    expect(textsOf(undoEdit(later, 5))).toEqual(textsOf(decided));
    expect(labelsOf(batch(three, 'd', 'd', 'x2'))).toEqual(['Add 3', 'Add 1']);
    expect(labelsOf(batch(batch(before, 'a', 'a', null), 'b', 'b', null))).toEqual(['Add 1', 'Add 1']);
    expect(labelsOf(batch(undone, 'd', 'd', 'x1'))).toEqual(['Add 1']);
  });

  it('is no step when it changes nothing', () => {
    const before = open({ 'a.yaml': '1' });
    expect(editFiles(before, label, [{ path: 'a.yaml', text: '1' }], 2)).toBe(before);
    expect(editFiles(before, label, [{ path: 'none.yaml', text: null }], 2)).toBe(before);
    expect(undoEdit(before, 2)).toBe(before);
    expect(redoEdit(before, 2)).toBe(before);
  });

  it('leaves what no person did where it is when it is undone', () => {
    const edited = editFiles(open({}), label, [{ path: 'a.yaml', text: '1' }], 2);
    const settled = settleFiles(edited, [{ path: 'layout.yaml', text: 'nodes:' }], 3);
    expect(textsOf(undoEdit(settled, 4))).toEqual({ 'layout.yaml': 'nodes:' });
  });

  it('comes back to the very files, however many are undone and done again', () => {
    const edits = fc.uniqueArray(
      fc.record({
        path: fc.constantFrom('a', 'b', 'c'),
        text: fc.option(fc.constantFrom('1', '2', '3'), { nil: null }),
      }),
      { selector: ({ path }) => path, minLength: 1 },
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 8 }), fc.nat({ max: 8 }), (all, back) => {
        let edited = open({ a: '0' });
        const seen = [textsOf(edited)];
        for (const one of all) {
          const next = editFiles(edited, label, one, 2);
          if (next !== edited) seen.push(textsOf(next));
          edited = next;
        }
        const steps = Math.min(back, edited.past.length);
        for (let step = 0; step < steps; step += 1) edited = undoEdit(edited, 3);
        expect(textsOf(edited)).toEqual(seen[seen.length - 1 - steps]);
        for (let step = 0; step < steps; step += 1) edited = redoEdit(edited, 4);
        expect(textsOf(edited)).toEqual(seen.at(-1));
      }),
    );
  });

  it('is told file by file', () => {
    const before = new Map([
      ['same', '1'],
      ['other', '1'],
      ['gone', '1'],
    ]);
    const after = new Map([
      ['same', '1'],
      ['other', '2'],
      ['new', '1'],
    ]);
    expect([...changedFiles(before, after)]).toEqual([
      ['other', '2'],
      ['new', '1'],
      ['gone', null],
    ]);
  });
});
