import { existsSync, readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { formatJson } from '../lib/formatJson.ts';
import { claimsSchema, proposalLists, proposalsSeed, score } from '../pipeline/seeds/proposalSchema.ts';
import { writeWhole } from './writeWhole.ts';

/*
 * `npm run schema`: writes public/proposals.schema.json, from the very schema that proposals are read with. With
 * --check it only says whether the file is fresh. What JSON Schema cannot express (an id's form, a calendar's days) is
 * left out.
 */
process.exitCode = main(process.argv.includes('--check'));

function main(check: boolean): number {
  const path = 'public/proposals.schema.json';
  const text = formatJson(withNumbers(describe()));
  if (!check) {
    writeWhole(path, text);
    console.log(path);
    return 0;
  }
  const isFresh = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (isFresh) console.log(`${path} is what proposals are read with`);
  else
    console.error(`${path} is not what proposals are read with: run « npm run schema » and commit the file.`);
  return isFresh ? 0 : 1;
}

function describe(): object {
  const schema = toJsonSchema(claimsSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    target: 'draft-2020-12',
    definitions: { proposals: proposalsSeed, ...itemDefinitions() },
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === score
        ? { type: 'number', minimum: 0, maximum: 1, description: 'How sure it is, from 0 to 1.' }
        : undefined,
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Maillage proposals',
    description:
      'What a program proposes of one article of a corpus, or a list of several articles’. Every quote must be the exact words of the article.',
    ...schema,
  };
}

/** YAML numbers are read as text; a program writes them as numbers. */
function withNumbers(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withNumbers);
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('pattern' in schema && String(schema.pattern).includes('\\d')) return { type: 'number' };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withNumbers(value)]));
}

/** Each kind of item has a definition of its own. */
function itemDefinitions() {
  return Object.fromEntries(Object.entries(proposalLists).map(([list, item]) => [`${list}Item`, item]));
}
