import { describe, expect, it } from 'vitest';
import { readPlace } from '#electron/main/window-bounds.ts';

const DISPLAYS = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: 1920, y: 0, width: 1280, height: 1024 },
];

function written(place: object): string {
  return JSON.stringify({ x: 100, y: 50, width: 1200, height: 800, maximized: false, ...place });
}

describe('readPlace', () => {
  it('puts the window where it was, on whichever display', () => {
    expect(readPlace(written({ x: 2000 }), DISPLAYS)).toMatchObject({ x: 2000, y: 50, width: 1200 });
  });

  it.each([
    ['on a display that is gone', { x: 4000 }],
    ['above the top', { y: -100 }],
    ['below the bottom', { y: 1070 }],
    ['almost whole beyond the left', { x: -1100 }],
  ])('forgets a place %s', (_where, place) => {
    expect(readPlace(written(place), DISPLAYS)).toBeNull();
  });

  it('forgets what is not a place', () => {
    expect(readPlace('', DISPLAYS)).toBeNull();
    expect(readPlace('{"x":1}', DISPLAYS)).toBeNull();
    expect(readPlace(written({ width: '1200' }), DISPLAYS)).toBeNull();
  });
});
