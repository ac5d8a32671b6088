import atlasAddress from 'world-atlas/countries-110m.json?url';
import { type Atlas, drawLand, type Land } from './land.ts';

let atHand: Land | null = null;
let loading: Promise<Land> | null = null;

/** The land, if it has been loaded. */
export const landAtHand = (): Land | null => atHand;

/**
 * Fetches the atlas from our own origin and draws it, once. Rejects when it cannot be had; asked again then, it tries
 * again.
 */
export function loadLand(): Promise<Land> {
  loading ??= fetchLand().catch((failure: unknown) => {
    loading = null;
    throw failure;
  });
  return loading;
}

async function fetchLand(): Promise<Land> {
  const answer = await fetch(atlasAddress);
  if (!answer.ok) throw new Error(`The atlas was answered with ${answer.status}.`);
  atHand = drawLand((await answer.json()) as Atlas);
  return atHand;
}
