import { describe, expect, it } from 'vitest';
import { gridMove } from '#renderer/ui/grid-keys.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const LIST = { place: 5, count: 100, page: 20 };

describe('keys of the ticket list', () => {
  it.each([
    ['ArrowDown', 6],
    ['j', 6],
    ['ArrowUp', 4],
    ['k', 4],
    ['PageDown', 25],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 99],
  ])('%s goes to place %i', (key, place) => {
    expect(gridMove({ ...PLAIN, key }, LIST)).toEqual({ act: 'go', place, extend: false });
  });

  it('extends the choice while shift is held', () => {
    expect(gridMove({ ...PLAIN, key: 'ArrowDown', shiftKey: true }, LIST)).toMatchObject({ extend: true });
  });

  it.each([' ', 'x'])('chooses the row with %j', (key) => {
    expect(gridMove({ ...PLAIN, key }, LIST)).toEqual({ act: 'toggle' });
  });

  it('never leaves the list', () => {
    expect(gridMove({ ...PLAIN, key: 'ArrowDown' }, { ...LIST, place: 99 })).toMatchObject({ place: 99 });
  });

  it('leaves to the browser what is not its own, and everything when it is empty', () => {
    expect(gridMove({ ...PLAIN, key: 'j', ctrlKey: true }, LIST)).toBeUndefined();
    expect(gridMove({ ...PLAIN, key: 'y' }, LIST)).toBeUndefined();
    expect(gridMove({ ...PLAIN, key: 'Enter' }, { ...LIST, count: 0 })).toBeUndefined();
  });
});
