import { describe, expect, it } from 'vitest';
import {
  createShortcuts,
  registerShortcuts,
  runOnceOffered,
  type Shortcut,
  shortcutFor,
} from '#renderer/state/shortcuts.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function shortcut(keys: string, more: Partial<Shortcut> = {}): Shortcut {
  return { keys, label: keys, run: () => undefined, ...more };
}

describe('shortcuts', () => {
  it.each([
    ['ctrl+k', { key: 'K', ctrlKey: true }],
    ['ctrl+k', { key: 'k', metaKey: true }],
    ['?', { key: '?', shiftKey: true }],
    ['shift+arrowdown', { key: 'ArrowDown', shiftKey: true }],
    ['shift+n', { key: 'N', shiftKey: true }],
    ['n', { key: 'N' }],
  ])('knows %s, and takes shift as part of a character that is no letter', (keys, press) => {
    const wanted = shortcut(keys);
    expect(shortcutFor([wanted], { ...PLAIN, ...press }, false)).toBe(wanted);
  });

  it('runs the one that the innermost part of the screen registered last', () => {
    const outer = shortcut('e');
    const inner = shortcut('e');
    expect(shortcutFor([outer, inner], { ...PLAIN, key: 'e' }, false)).toBe(inner);
  });

  it('leaves keys to whoever types, except those meant to be heard everywhere', () => {
    const letter = shortcut('n');
    const palette = shortcut('ctrl+k', { everywhere: true });
    const active = [letter, palette];
    expect(shortcutFor(active, { ...PLAIN, key: 'n' }, true)).toBeUndefined();
    expect(shortcutFor(active, { ...PLAIN, key: 'k', ctrlKey: true }, true)).toBe(palette);
  });

  it('forgets the shortcuts of a screen that went away and keeps the others', () => {
    const store = createShortcuts();
    const frame = [shortcut('n')];
    const screen = [shortcut('e'), shortcut('r')];
    registerShortcuts(store, frame);
    const leave = registerShortcuts(store, screen);
    expect(store.getState().active).toEqual([...frame, ...screen]);
    leave();
    expect(store.getState().active).toEqual(frame);
  });

  it('runs once what a part of the screen that is about to show offers, and not what was there before', () => {
    const store = createShortcuts();
    const ran: string[] = [];
    const offer = (name: string) =>
      registerShortcuts(store, [shortcut('e', { run: () => void ran.push(name) })]);
    offer('list');
    runOnceOffered(store, 'e');
    registerShortcuts(store, [shortcut('c')]);
    expect(ran).toEqual([]);
    offer('pane');
    offer('another pane');
    expect(ran).toEqual(['pane']);
  });
});
