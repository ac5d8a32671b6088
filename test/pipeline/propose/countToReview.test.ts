import { describe, expect, it } from 'vitest';
import { decisionsFor, waitingIn } from '../../../src/domain/review/queue.ts';
import { countToReview, listAsked } from '../../../src/pipeline/propose/countToReview.ts';
import { readReview } from '../../../src/pipeline/review/readReview.ts';
import { decide } from '../../../src/pipeline/seeds/edit/decide.ts';
import { asSeedFiles } from '../../../src/worker/asSeedFiles.ts';
import { dakar, propose } from './corpusOf.ts';

const diffa = `Niger : l’armée a repoussé une attaque de Boko Haram près de Diffa

Niamey, le 4 juin 2022 (ANP)

L’armée nigérienne a repoussé samedi une attaque de Boko Haram contre un poste militaire près de Diffa. Selon le ministère de la Défense, la France a fourni des renseignements au Niger.
`;

const count = (files: ReadonlyMap<string, string>) =>
  countToReview(
    asSeedFiles(files)
      .filter(({ path }) => path.startsWith('proposals/'))
      .map(listAsked),
  );

describe('how many proposals of a corpus wait', () => {
  it('is as many as the review asks, before and after each decision', () => {
    let files = propose(
      new Map([
        ['articles/un.txt', dakar],
        ['articles/deux.txt', diffa],
      ]),
    ).after as ReadonlyMap<string, string>;
    for (let step = 0; step < 6; step += 1) {
      const queue = waitingIn(readReview(asSeedFiles(files)));
      expect(count(files)).toBe(queue.length);
      const next = queue[(step * 7) % queue.length];
      if (next === undefined) throw new Error('Nothing is left to decide.');
      const kind = step % 3 === 1 ? 'reject' : 'accept';
      files = new Map([...files, ...decide(files, decisionsFor(next, kind))]);
    }
  });
});
