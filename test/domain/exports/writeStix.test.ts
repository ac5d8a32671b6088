import { describe, expect, it } from 'vitest';
import { takePart } from '../../../src/domain/exports/exportPart.ts';
import { writeStix } from '../../../src/domain/exports/writeStix.ts';
import { parts, requestFor } from '../../helpers/exportPart.ts';
import { pencilledIndex, said } from '../../helpers/pencilledGraph.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

type StixObject = { readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>;
const objectsOf = (text: string): readonly StixObject[] => JSON.parse(text).objects;

/** What STIX 2.1 requires of each kind of object besides what all have. */
const required: Readonly<Record<string, readonly string[]>> = {
  'extension-definition': ['name', 'schema', 'version', 'extension_types', 'created_by_ref'],
  identity: ['name'],
  incident: ['name'],
  location: [],
  'threat-actor': ['name'],
  relationship: ['relationship_type', 'source_ref', 'target_ref'],
  note: ['content', 'object_refs'],
  report: ['name', 'published', 'object_refs'],
};

describe.each(parts)('the STIX bundle of %s', (_, part) => {
  const text = writeStix(part);
  const objects = objectsOf(text);
  const ids = new Set(objects.map(({ id }) => id));

  it('holds objects of STIX 2.1 with all that each kind requires, no id twice', () => {
    expect(JSON.parse(text).id).toMatch(/^bundle--/);
    expect(ids.size).toBe(objects.length);
    for (const one of objects) {
      expect(one.id).toMatch(
        new RegExp(`^${one.type}--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`),
      );
      expect(one).toMatchObject({ spec_version: '2.1' });
      for (const moment of [one.created, one.modified, ...(one.type === 'report' ? [one.published] : [])])
        expect(moment).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
      for (const name of required[one.type] ?? [`no such kind: ${one.type}`])
        expect(one).toHaveProperty(name);
      if (one.type === 'location')
        expect(
          one.region !== undefined ||
            one.country !== undefined ||
            (one.latitude !== undefined && one.longitude !== undefined),
        ).toBe(true);
      if (one.type === 'relationship') expect(one.relationship_type).toMatch(/^[a-z0-9-]+$/);
    }
  });

  it('leads only to addresses as RFC 3986 writes them', () => {
    for (const { external_references: references = [] } of objects)
      for (const { url } of references as readonly { readonly url: string }[])
        expect(url).toMatch(/^https?:(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9A-F]{2})+(?:#[^#<>"\s]*)?$/);
  });

  it('refers to nothing that is not in it, and has no empty list', () => {
    const check = (value: unknown, key = ''): void => {
      if (Array.isArray(value)) {
        expect(value.length).toBeGreaterThan(0);
        for (const item of value) check(item, key);
      } else if (value !== null && typeof value === 'object')
        for (const [name, inner] of Object.entries(value)) check(inner, name);
      else if (/_refs?$/.test(key)) expect(ids).toContain(value);
      else expect(value).not.toBeNull();
    };
    for (const one of objects) check(one);
  });

  it('has a note with the very quote for each piece of evidence', () => {
    const quotes = objects.filter(({ type }) => type === 'note').map(({ content }) => content);
    expect(quotes.sort()).toEqual(
      part.edges.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).sort(),
    );
  });
});

describe('what STIX says of certainty', () => {
  it('makes no relationship of what is only denied, and a note on both its ends', () => {
    const edge = sampleIndex.graph.edges.find(({ evidence }) => evidence.length === 1);
    if (!edge) throw new Error('The sample has no link with one passage.');
    const part = takePart(requestFor(sampleIndex, null));
    const denied = {
      ...part,
      edges: part.edges.map((one) =>
        one.edge.id === edge.id ? { ...one, certainty: 'denied' as const } : one,
      ),
    };
    const relationships = (objects: readonly StixObject[]) =>
      objects.filter(({ type }) => type === 'relationship').length;
    const objects = objectsOf(writeStix(denied));
    expect(relationships(objects)).toBe(relationships(objectsOf(writeStix(part))) - 1);
    const [evidence] = denied.edges.find((one) => one.edge.id === edge.id)?.evidence ?? [];
    const note = objects.find(({ type, content }) => type === 'note' && content === evidence?.quote);
    expect(note?.object_refs).toHaveLength(2);
  });

  it('lowers the confidence of a proposal by its score', () => {
    const objects = objectsOf(writeStix(takePart(requestFor(pencilledIndex, null))));
    const proposed = objects.filter(
      ({ type, labels }) => type === 'relationship' && Array.isArray(labels) && labels.includes('proposed'),
    );
    expect(proposed.length).toBeGreaterThan(0);
    for (const { confidence } of proposed)
      expect([85, 50, 15].map((full) => Math.round(full * said.score))).toContain(confidence);
  });

  it('gives each thing the same id in every export', () => {
    const request = requestFor(sampleIndex, null);
    const later = { ...request, note: { ...request.note, date: '2027-01-01' } };
    const idsOf = (text: string) => objectsOf(text).map(({ id }) => id);
    expect(idsOf(writeStix(takePart(later)))).toEqual(idsOf(writeStix(takePart(request))));
  });
});
