import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { countForms } from '../../../src/panels/details/countForms.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const formsOf = (id: string, shown: string) => countForms(sampleIndex, sampleIndex.node(asNodeId(id)), shown);

describe('countForms', () => {
  it('counts each form as the texts write it, the most frequent first', () => {
    expect(formsOf('algerie', 'Algeria')).toEqual([
      { form: 'Algérie', count: 3 },
      { form: 'Alger', count: 1 },
      { form: 'algériens', count: 1 },
    ]);
  });

  it('leaves out the name that is shown already', () => {
    expect(formsOf('maroc', 'Maroc')).toEqual([{ form: 'marocains', count: 2 }]);
  });

  it('takes a passage that tells of an event for no form of its name', () => {
    expect(formsOf('creation-du-cemoc', 'Création du Cémoc')).toEqual([]);
  });
});
