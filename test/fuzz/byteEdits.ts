import type { Random } from '../bench/random.ts';
import { pick } from './target.ts';

/** One change of bytes: `from` a share of their length, 0 to 1, some are dropped and others put in their place. */
export interface ByteEdit {
  readonly from: number;
  readonly drop: number;
  readonly put: readonly number[];
}

export function makeByteEdit(random: Random): ByteEdit {
  const from = Math.round(random() * 1000) / 1000;
  const chance = random();
  if (chance < 0.15) return { from, drop: Number.MAX_SAFE_INTEGER, put: [] };
  const put = Array.from({ length: Math.floor(random() * 5) }, () =>
    random() < 0.5 ? pick(random, [0, 255, 0x80, 0xc3, 0xed, 0xff]) : Math.floor(random() * 256),
  );
  return { from, drop: chance < 0.7 ? put.length : Math.floor(random() * 40), put };
}

export const editBytes = (bytes: Uint8Array, edits: readonly ByteEdit[]): Uint8Array =>
  edits.reduce((old, { from, drop, put }) => {
    const start = Math.floor(old.length * from);
    return Uint8Array.from([...old.subarray(0, start), ...put, ...old.subarray(start + drop)]);
  }, bytes);

export const shrinkByteEdit = ({ from, drop, put }: ByteEdit): readonly ByteEdit[] => [
  ...(put.length > 0 ? [{ from, drop, put: put.slice(1) }] : []),
  ...(drop > 0 ? [{ from, drop: Math.min(drop >> 1, 4096), put }] : []),
];
