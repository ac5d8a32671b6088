import { describe, expect, it } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import {
  beginEvent,
  beginLink,
  beginName,
  endIn,
  findTyped,
} from '../../../src/domain/writing/beginDraft.ts';
import { turned, withCertainty, withSpeaker } from '../../../src/domain/writing/changeLink.ts';
import { faultOf, writingOf } from '../../../src/domain/writing/finishDraft.ts';
import type { Words } from '../../../src/domain/writing/writing.ts';
import { spanOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex as index } from '../../helpers/sampleGraph.ts';

const { article } = index.article(asArticleId('algeriens-au-mali'));
const words = (text: string): Words => ({ article: article.id, ...spanOf(article, text) });
const textOf = ({ start, end }: Words) => article.text.slice(start, end);

describe('beginning to write of words', () => {
  it('takes the node that is called so, else a new one of that name', () => {
    expect(beginName(index, words('Algérie')).node).toEqual({ id: 'algerie' });
    const { node } = beginName(index, words('trafics divers'));
    expect(node).toMatchObject({ make: { type: null, label: { fr: 'Trafics divers' } } });
  });

  it('links what the words name; of one name alone the sentence asserts the link', () => {
    const two = beginLink(index, words('Algérie, Mauritanie, Niger et Mali'));
    expect(two).toMatchObject({
      source: { id: 'algerie' },
      words: words('Algérie, Mauritanie, Niger et Mali'),
    });
    expect(two.target).not.toBeNull();
    const { start } = words('Aqmi opère');
    const one = beginLink(index, { article: article.id, start, end: start + 'Aqmi'.length });
    expect(one).toMatchObject({ source: { id: 'aqmi' }, target: null });
    expect(textOf(one.words)).toContain('attentats');
  });

  it('takes lower-case words between two names for what is said of these, not for a name', () => {
    const verb = beginLink(index, words('ont créé'));
    expect(verb).toMatchObject({ source: { id: 'mali' }, target: { id: 'cemoc' } });
    expect(textOf(verb.words)).toContain('ont créé');
    expect(endIn(index, words('ont créé'))).toMatchObject({ make: { label: { fr: 'Ont créé' } } });
    const name = beginLink(index, words('trafics divers'));
    expect(name).toMatchObject({ source: { make: { label: { fr: 'Trafics divers' } } }, target: null });
  });

  it('calls an event by few words, and by none where they are a sentence', () => {
    expect(beginEvent(index, words('dernière réunion du Cémoc')).event).toMatchObject({
      make: { type: 'event', label: { fr: 'Dernière réunion du Cémoc' } },
    });
    const long = "l'objectif du Cémoc est de mieux coordonner les actions des quatre armées";
    expect(beginEvent(index, words(long)).event).toMatchObject({ make: { label: { fr: '' } } });
  });

  it('finds what was typed as the article writes it, nearest first, as whole words', () => {
    const near = spanOf(article, 'Cependant');
    const found = findTyped(article, 'CÉMOC', near);
    expect(found && textOf(found)).toBe('Cémoc');
    expect(found?.start).toBe(article.text.indexOf('Cémoc à Bamako'));
    expect(findTyped(article, 'Cémo', near)).toBeNull();
    expect(findTyped(article, '  ', near)).toBeNull();
  });
});

describe('a draft', () => {
  const begun = beginLink(index, words('Algérie, Mauritanie, Niger et Mali'));
  const link = { ...begun, predicate: 'foiled' };

  it('says the first thing that is missing, and what it asks for once nothing is', () => {
    expect(faultOf({ ...link, source: null })).toBe('subject');
    expect(faultOf(begun)).toBe('verb');
    expect(faultOf({ ...link, target: link.source })).toBe('loop');
    expect(faultOf({ ...link, when: 'hier' })).toBe('date');
    expect(faultOf({ ...link, certainty: 'attributed' })).toBe('speaker');
    expect(faultOf(link)).toBeNull();
    expect(writingOf(link)).toMatchObject({ kind: 'link', claim: { source: { id: 'algerie' }, when: null } });
    expect(() => writingOf(begun)).toThrow();
  });

  it('of a new node needs its type and its name; an event’s date has to be one', () => {
    const name = beginName(index, words('trafics divers'));
    expect(faultOf(name)).toBe('type');
    const event = beginEvent(index, words('dernière réunion du Cémoc'));
    if (event.event === null || !('make' in event.event)) throw new Error('It is a new one.');
    const { make } = event.event;
    expect(faultOf(event)).toBeNull();
    expect(faultOf({ ...event, event: { make: { ...make, when: '21 nov' } } })).toBe('date');
    expect(faultOf({ ...event, event: { make: { ...make, label: { fr: ' ', en: 'x' } } } })).toBe('name');
    const dated = writingOf({ ...event, event: { make: { ...make, when: '2011-11-21' } } });
    expect(dated).toMatchObject({ kind: 'event', event: { make: { when: '2011-11-21' } } });
  });

  it('keeps certainty and speaker in agreement, whichever is changed', () => {
    const spoken = withSpeaker(link, asNodeId('mali'));
    expect(spoken.certainty).toBe('attributed');
    expect(withSpeaker(spoken, null).certainty).toBe('stated');
    expect(withCertainty(spoken, 'stated').attributedTo).toBeNull();
    expect(withCertainty(spoken, 'denied').attributedTo).toBe('mali');
    expect(turned(turned(link))).toEqual(link);
  });
});
