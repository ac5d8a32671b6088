import { join } from 'node:path';
import type { EvaluatedSet } from './evaluateSets.ts';

/** The committed part of a figure: two or three numbers with three decimals. */
interface CommittedFigure {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** By set, by measure. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, CommittedFigure>>>>;

export const baselineFile = join(import.meta.dirname, '..', 'evaluation.json');

/** A figure may fall by this much unnoticed: one mention more or less in a small set. */
export const hair = 0.005;

export function baselineOf(sets: Readonly<Record<string, EvaluatedSet>>): Baseline {
  return Object.fromEntries(
    Object.entries(sets).map(([name, { figures }]) => [
      name,
      Object.fromEntries(
        Object.entries(figures).map(([measure, { precision, recall, f1 }]) => [
          measure,
          { precision: round(precision), recall: round(recall), f1: round(f1) },
        ]),
      ),
    ]),
  );
}

/**
 * What has fallen by more than that: F1, and the precision of relations, since a wrong relation costs more than a
 * missing one.
 */
export function listFallen(committed: Baseline, now: Baseline): string[] {
  return Object.entries(committed).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([measure, before]) => {
      const after = now[set]?.[measure];
      const watched = measure.startsWith('relations') ? (['f1', 'precision'] as const) : (['f1'] as const);
      return watched.flatMap((key) => {
        const [old, fresh] = [before[key], after?.[key] ?? null];
        if (old === null || (fresh !== null && fresh >= old - hair)) return [];
        return [`${set}, ${measure}: ${key} ${fresh ?? 'none'}, was ${old}`];
      });
    }),
  );
}

const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000;
