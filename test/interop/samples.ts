import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportPart } from '../../src/domain/exports/exportPart.ts';
import { exportFormats, writeExport } from '../../src/domain/exports/writeExport.ts';
import { parts } from '../helpers/exportPart.ts';

/** A part of a graph, and the folder with all its exports: « edges.csv », « graphml.graphml ». */
export interface Sample {
  readonly name: string;
  readonly part: ExportPart;
  readonly file: (name: string) => string;
}

const wanted = ['the whole graph', 'awkward letters', 'one of everything'];

/** The real graph, a small one with all kinds of awkward characters, and one of everything, each in every format. */
export async function writeSamples(folder: string): Promise<readonly Sample[]> {
  const samples = parts
    .filter(([name]) => wanted.includes(name))
    .map(([name, part]) => {
      const place = join(folder, name.replaceAll(' ', '-'));
      mkdirSync(place, { recursive: true });
      return { name, part, file: (file: string) => join(place, file) };
    });
  for (const { part, file } of samples)
    for (const format of exportFormats)
      for (const { content, extension, body } of await writeExport(format, part))
        writeFileSync(file(`${content || format}.${extension}`), body);
  return samples;
}
