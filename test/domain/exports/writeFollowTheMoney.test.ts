import { defaultModel, Model } from '@alephdata/followthemoney';
import { describe, expect, it } from 'vitest';
import { writeFollowTheMoney } from '../../../src/domain/exports/writeFollowTheMoney.ts';
import { parts } from '../../helpers/exportPart.ts';

const model = new Model(defaultModel);

interface Raw {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

describe.each(parts)('FollowTheMoney of %s', (_, part) => {
  const lines = writeFollowTheMoney(part).split('\n');
  const raw: readonly Raw[] = lines.slice(0, -1).map((line) => JSON.parse(line));
  const schemaOf = new Map(raw.map(({ id, schema }) => [id, model.getSchema(schema)]));

  it('is one entity a line, each with an id of its own that the model allows', () => {
    expect(lines.at(-1)).toBe('');
    expect(schemaOf.size).toBe(raw.length);
    for (const id of schemaOf.keys()) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
  });

  it('uses only properties of the model, and refers to entities of the kind that each asks for', () => {
    for (const { id, schema, properties } of raw)
      for (const [name, values] of Object.entries(properties)) {
        const property = model.getSchema(schema).getProperty(name);
        if (property === undefined) throw new Error(`${schema} has no property ${name} (${id}).`);
        expect(property.stub).toBe(false);
        expect(values.length).toBeGreaterThan(0);
        for (const value of values) {
          if (property.type.name === 'entity') {
            const target = schemaOf.get(value);
            if (target === undefined) throw new Error(`${id} refers to ${value}, which is not there.`);
            expect(target.isA(property.getRange())).toBe(true);
          }
          if (property.type.name === 'date') expect(value).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
          if (property.type.name === 'country') expect(value).toMatch(/^[a-z]{2}$/);
        }
      }
  });

  it('keeps each quote as a note whose proof is the article with its whole text', () => {
    const notes = raw.filter(({ schema }) => schema === 'Note');
    expect(notes).toHaveLength(part.edges.reduce((sum, { evidence }) => sum + evidence.length, 0));
    const texts = new Map(raw.map(({ id, properties }) => [id, properties.bodyText?.[0]]));
    for (const { properties } of notes)
      expect(texts.get(properties.proof?.[0] ?? '')).toContain(properties.description?.[0]);
  });

  it('draws no link for what is only denied', () => {
    expect(raw.filter(({ schema }) => schema === 'UnknownLink')).toHaveLength(
      part.edges.filter(({ certainty }) => certainty !== 'denied').length,
    );
  });
});
