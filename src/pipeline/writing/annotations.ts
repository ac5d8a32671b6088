import { annotationPath, type CorpusDraft, keyOrder } from '../seeds/edit/corpusTexts.ts';
import type { YamlEdit } from '../seeds/edit/splices.ts';
import { type Writable, writeKey } from '../seeds/edit/writeYaml.ts';

type AnnotationList = 'mentions' | 'not' | 'events' | 'relations';

/** Appends an item to a list of an article's annotation; the file is created where there is none. */
export function annotate(draft: CorpusDraft, article: string, list: AnnotationList, item: Writable): void {
  const edit: YamlEdit = { kind: 'append', list: [list], item };
  draft.edit(annotationPath(article), [edit], keyOrder, writeKey('article', article, 0));
}

/** Sets fields of an item of a list of an annotation; undefined removes a field. */
export function setIn(
  draft: CorpusDraft,
  article: string,
  list: AnnotationList,
  index: number,
  fields: Readonly<Record<string, Writable>>,
): void {
  const edits = Object.entries(fields).map(
    ([key, value]): YamlEdit => ({ kind: 'set', map: [list, index], key, value }),
  );
  draft.edit(annotationPath(article), edits);
}

/** Removes items from a list of an annotation, by their indexes in the file as it stands. */
export function removeFrom(
  draft: CorpusDraft,
  article: string,
  list: AnnotationList,
  indexes: readonly number[],
): void {
  const edits = indexes.map((index): YamlEdit => ({ kind: 'remove', path: [list, index] }));
  draft.edit(annotationPath(article), edits);
}
