import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../src/domain/basics/ids.ts';
import { breakLabel, isStrong, labelTextOf } from '../../src/drawing/labelText.ts';
import { makeNode } from '../helpers/graphBuilder.ts';
import { sampleIndex } from '../helpers/sampleGraph.ts';

describe('breakLabel', () => {
  it('leaves up to 15 characters on one line', () => {
    expect(breakLabel('Nicolas Lerner')).toEqual(['Nicolas Lerner']);
    expect(breakLabel('Militaires alg.')).toEqual(['Militaires alg.']);
  });

  it('cuts a longer name at the most balanced space', () => {
    expect(breakLabel('Al-Qaïda au Maghreb islamique')).toEqual(['Al-Qaïda au', 'Maghreb islamique']);
    expect(breakLabel('Visite de Le Drian')).toEqual(['Visite de', 'Le Drian']);
    expect(breakLabel('Opération Serval')).toEqual(['Opération', 'Serval']);
  });

  it('never cuts a word, nor at a no-break space', () => {
    expect(breakLabel('Anticonstitutionnellement')).toEqual(['Anticonstitutionnellement']);
    expect(breakLabel('Attentats de\u00a0Casablanca')).toEqual(['Attentats', 'de\u00a0Casablanca']);
  });

  it('loses nothing of the name', () => {
    const name = 'Officiers marocains à Paris et Bruxelles';
    expect(breakLabel(name).join(' ')).toBe(name);
  });
});

describe('labelTextOf', () => {
  it('writes the short name', () => {
    expect(labelTextOf(sampleIndex.node(asNodeId('aqmi')), 'fr')).toEqual({ lines: ['Aqmi'], year: null });
  });

  it('puts the year of an event after its name', () => {
    expect(labelTextOf(sampleIndex.node(asNodeId('creation-du-cemoc')), 'fr').year).toBe('2010');
  });

  it('gives both years of an event that lasted', () => {
    expect(labelTextOf(makeNode('e', 'event', 'Missions', [], { when: '2012-11/2014' }), 'en').year).toBe(
      '2012–2014',
    );
  });

  it('does not repeat a year that the name says, and gives none to what is no event', () => {
    expect(labelTextOf(makeNode('e', 'event', 'Europe 2020', [], { when: '2020' }), 'fr').year).toBeNull();
    expect(labelTextOf(makeNode('p', 'person', 'X', [], { when: '2020' }), 'fr').year).toBeNull();
  });
});

describe('isStrong', () => {
  it('writes countries large, and what has six passages or more', () => {
    expect(isStrong(sampleIndex, asNodeId('mali'))).toBe(true);
    expect(isStrong(sampleIndex, asNodeId('dgse'))).toBe(false);
  });
});
