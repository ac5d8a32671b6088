import { describe, expect, it } from 'vitest';
import { listUncovered } from '../../../src/pipeline/names/coverage.ts';
import { graphOf, seedFiles } from '../smallSeeds.ts';

const uncovered = (text: string) =>
  listUncovered(
    graphOf(
      seedFiles({
        'articles/two.txt': `La coopération algéro-malienne tient. Le Cémoc se réunit au Mali.\n${text}`,
      }),
    ),
  ).map(({ line, column, text: name }) => `${line}:${column} ${name}`);

describe('listUncovered', () => {
  it('finds nothing where every name is a mention', () => {
    expect(uncovered('')).toEqual([]);
  });

  it('lists names and acronyms with line and column, particles inside them kept', () => {
    expect(uncovered('Hier, Adnane Abou Walid al-Sahraoui de Rabat a vu la DGSE et J.K.')).toEqual([
      '2:7 Adnane Abou Walid al-Sahraoui de Rabat',
      '2:54 DGSE',
      '2:62 J.K',
    ]);
  });

  it('passes over months, weekdays and words that only begin a sentence', () => {
    expect(uncovered('Le Mardi 3 Avril, au Mali. Coopération ? Cette fois, La Mali.')).toEqual([]);
  });

  it('keeps a first word that stands nowhere in lower case', () => {
    expect(uncovered('Toulouse accueille le Mali.')).toEqual(['2:1 Toulouse']);
  });

  it('does not look at boilerplate', () => {
    const found = listUncovered(graphOf(seedFiles()));
    expect(found.map(({ text }) => text)).not.toContain('Partager');
  });
});
