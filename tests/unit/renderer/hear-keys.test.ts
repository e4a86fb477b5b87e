import { describe, expect, it, vi } from 'vitest';
import { hearKeys } from '#renderer/app/hear-keys.ts';
import { createScans } from '#renderer/state/scans.ts';
import { createShortcuts } from '#renderer/state/shortcuts.ts';

/** A window in which `n` begins something, and codes are taken. */
function listening() {
  const begin = vi.fn();
  const take = vi.fn();
  const shortcuts = createShortcuts();
  shortcuts.setState({ active: [{ keys: 'n', label: 'Nuovo', run: begin }] });
  const scans = createScans();
  scans.setState({ handlers: [take] });
  const stop = hearKeys(window, { shortcuts, scans });
  let at = 1_000;
  const type = (keys: readonly string[], pause: number): void => {
    for (const key of keys) {
      const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      Object.defineProperty(press, 'timeStamp', { value: at });
      document.body.dispatchEvent(press);
      at += pause;
    }
  };
  return { begin, take, type, stop };
}

describe('the keys of a window', () => {
  it('run a shortcut at once, however fast other keys follow', () => {
    const { begin, take, type, stop } = listening();
    type(['n'], 0);
    expect(begin).toHaveBeenCalledTimes(1);
    type(['u', 'l', 'l', 'a', 'Enter'], 5);
    stop();
    expect(begin).toHaveBeenCalledTimes(1);
    // What follows is a text of its own: a reader may have typed it.
    expect(take.mock.calls).toEqual([['ulla']]);
  });

  it('are a code when they come faster than fingers, and no shortcut is run by its letters', () => {
    const { begin, take, type, stop } = listening();
    type(['P', 'C', '-', 'n', '0', '1', '0', '1', 'Enter'], 8);
    stop();
    expect(take.mock.calls).toEqual([['PC-n0101']]);
    expect(begin).not.toHaveBeenCalled();
  });

  it('are no code once a part of the screen took the first of them', () => {
    const { begin, type, stop } = listening();
    const answer = (press: Event): void => {
      if ((press as KeyboardEvent).key === 's') press.preventDefault();
    };
    document.body.addEventListener('keydown', answer);
    type(['s', 'n'], 5);
    document.body.removeEventListener('keydown', answer);
    stop();
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('are shortcuts, one by one, when a person types them', () => {
    const { begin, take, type, stop } = listening();
    type(['n', 'n', 'Enter'], 120);
    stop();
    expect(begin).toHaveBeenCalledTimes(2);
    expect(take).not.toHaveBeenCalled();
  });
});
