import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStartArguments } from '#electron/host/start-arguments.ts';

describe('readStartArguments', () => {
  it('opens the usual profile when nothing is asked', () => {
    expect(readStartArguments([])).toEqual({
      start: { demoTickets: null, profile: null, port: null, open: true },
      refused: [],
      misused: [],
    });
  });

  it('reads each option', () => {
    const words = ['--demo', '--tickets', '20000', '--profile', 'prova', '--port=50000', '--no-open'];
    expect(readStartArguments(words)).toEqual({
      start: { demoTickets: 20_000, profile: resolve('prova'), port: 50_000, open: false },
      refused: [],
      misused: [],
    });
  });

  it('demonstrates with a few hundred tickets unless told how many', () => {
    expect(readStartArguments(['--demo']).start.demoTickets).toBe(300);
    expect(readStartArguments(['--tickets', '12']).start.demoTickets).toBe(12);
  });

  it.each([
    [['--tickets', '0'], '--tickets'],
    [['--tickets', '1000001'], '--tickets'],
    [['--tickets', 'molti'], '--tickets'],
    [['--tickets'], '--tickets'],
    [['--port', '80'], '--port'],
    [['--port', '70000'], '--port'],
    [['--profile'], '--profile'],
    [['--sbagliato'], '--sbagliato'],
    [['parola'], 'parola'],
  ])('names what it does not understand in %j', (words, name) => {
    expect(readStartArguments(words).refused).toEqual([name]);
  });

  it('tells a word of nobody from an option of ours with a wrong value', () => {
    const { refused, misused } = readStartArguments(['--no-sandbox', '--port', '80']);
    expect(refused).toEqual(['--no-sandbox', '--port']);
    expect(misused).toEqual(['--port']);
  });
});
