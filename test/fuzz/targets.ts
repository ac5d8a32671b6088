import { articles } from './articles.ts';
import { graphs } from './graphs.ts';
import { kept } from './kept.ts';
import { links } from './links.ts';
import { openedFiles } from './openedFiles.ts';
import { seeds } from './seeds.ts';
import type { Target } from './target.ts';

/** All kinds of input from strangers that can be tried without a browser. */
export const targets = { graphs, articles, seeds, links, files: openedFiles, kept } as const;

export type TargetName = keyof typeof targets;

/** A target with cases of an unknown type, since the runner only passes them on. */
export const targetOf = (name: TargetName): Target<unknown> => targets[name] as unknown as Target<unknown>;
