import { describe, expect, it } from 'vitest';
import { listedLocalKeys, shortcutGroups } from '../../../src/app/commands/listedLocalKeys.ts';
import { findAction, globalShortcuts, type PressedKey } from '../../../src/app/commands/shortcuts.ts';

const plain = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, more: Partial<PressedKey> = {}) => findAction({ ...plain, key, ...more });

describe('the keys of the page', () => {
  it('set off what the table says', () => {
    expect(press('/')).toBe('search');
    expect(press('k', { ctrlKey: true })).toBe('search');
    expect(press('?', { shiftKey: true })).toBe('shortcuts');
    expect(press('Escape')).toBe('stepBack');
    expect(press('h')).toBe('hide');
    expect(press('H', { shiftKey: true })).toBe('showHidden');
    expect(press('z', { ctrlKey: true })).toBe('undo');
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(press('y', { ctrlKey: true })).toBe('redo');
  });

  it.each(shortcutGroups)('mean one thing each: %s', (group) => {
    const keys = [...globalShortcuts, ...listedLocalKeys]
      .filter((one) => one.group === group)
      .flatMap((one) => one.keys);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('are nowhere letters that mean something else everywhere, but in the review, which takes the graph’s place', () => {
    const everywhere = new Set(globalShortcuts.flatMap((one) => one.keys));
    const letters = listedLocalKeys
      .filter(({ group }) => group !== 'inReview')
      .flatMap((one) => one.keys)
      .filter((key) => /^[A-Z]$/.test(key));
    expect(letters.filter((key) => everywhere.has(key))).toEqual([]);
  });

  it('take Command for Control, and Caps Lock for nothing', () => {
    expect(press('z', { metaKey: true })).toBe('undo');
    expect(press('I')).toBe('isolate');
  });

  it('find the digits on a French keyboard, with Shift or without', () => {
    expect(press('é', { code: 'Digit2' })).toBe('depth2');
    expect(press('2', { code: 'Digit2', shiftKey: true })).toBe('depth2');
    expect(press('2', { code: 'Numpad2' })).toBe('depth2');
    expect(press('@', { code: 'Digit2', shiftKey: true })).toBeNull();
  });

  it('are found on keyboards that write another script', () => {
    expect(press('р', { code: 'KeyH' })).toBe('hide');
    expect(press('Р', { code: 'KeyH', shiftKey: true })).toBe('showHidden');
    expect(press('я', { code: 'KeyZ', ctrlKey: true })).toBe('undo');
    expect(press('؟', { shiftKey: true })).toBe('shortcuts');
    // Where Latin is written, the letter counts and not its place.
    expect(press('q', { code: 'KeyA' })).toBeNull();
  });

  it('do nothing by themselves once the reader has switched that off', () => {
    const bare = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/?+-, .']
      .flatMap((key) => [
        { ...plain, key },
        { ...plain, key, shiftKey: true },
      ])
      .filter((pressed) => findAction(pressed, false) !== null);
    expect(bare).toEqual([]);
    expect(findAction({ ...plain, key: 'k', ctrlKey: true }, false)).toBe('search');
    expect(findAction({ ...plain, key: 'z', ctrlKey: true }, false)).toBe('undo');
    expect(findAction({ ...plain, key: 'Escape' }, false)).toBe('stepBack');
  });

  it('leave the browser its own', () => {
    expect(press('h', { ctrlKey: true })).toBeNull();
    expect(press('1', { ctrlKey: true })).toBeNull();
    expect(press('i', { altKey: true })).toBeNull();
    expect(press('j', { ctrlKey: true })).toBeNull();
    expect(press('z')).toBeNull();
    expect(press('q')).toBeNull();
  });

  it('have one meaning each', () => {
    const keys = globalShortcuts.flatMap((shortcut) => shortcut.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
