import { describe, expect, it } from 'vitest';
import { isPortRefused } from '#electron/browser/loopback-door.ts';
import { serveConsole, type ServeEnding } from '#electron/browser/serve-console.ts';
import { openTestHost } from '#tests/contracts/host-parts.ts';

/** A console being served to a browser that the test plays. */
interface Served {
  /** The address that the browser was told to open. */
  readonly address: Promise<string>;
  /** The browser is gone. */
  endBrowser(): void;
  readonly ending: Promise<ServeEnding>;
  /** What happened, in order. */
  readonly notes: readonly string[];
}

async function serve(): Promise<Served> {
  const notes: string[] = [];
  const { promise: address, settle: open } = later<string>();
  const { promise: ended, settle: endBrowser } = later<undefined>();
  const host = await openTestHost(() => {
    throw new Error('no workbook is written here');
  });
  const ending = serveConsole({
    port: 0,
    host,
    files: { respond: () => Promise.resolve({ status: 200, headers: {}, body: new Uint8Array() }) },
    windows: {
      ended,
      open(launchAddress) {
        open(launchAddress);
        return Promise.resolve();
      },
      close: () => Promise.resolve(void notes.push('windows closed')),
    },
    instance: {
      isOurs: () => false,
      announce: () => Promise.resolve(void notes.push('announced')),
      withdraw: () => Promise.resolve(void notes.push('withdrawn')),
    },
    openAgain: 'open again',
    onOpened: () => notes.push('opened'),
  });
  return { address, ending, notes, endBrowser: () => endBrowser(undefined) };
}

function later<Value>(): { promise: Promise<Value>; settle: (value: Value) => void } {
  let settle: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

describe('a console served to a browser', () => {
  it('is open once its page was asked for, and ends with its windows', async () => {
    const { address, ending, notes, endBrowser } = await serve();
    await fetch(await address, { redirect: 'manual' });
    await expect.poll(() => notes).toEqual(['announced', 'opened']);
    endBrowser();
    expect(await ending).toBe('done');
    expect(notes).toEqual(['announced', 'opened', 'windows closed', 'withdrawn']);
  });

  it('never opened when the browser ends before it asks for the page', async () => {
    const { address, ending, notes, endBrowser } = await serve();
    await address;
    endBrowser();
    expect(await ending).toBe('browser-failed');
    expect(notes).toEqual(['announced', 'windows closed', 'withdrawn']);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'leaves nothing behind when it is told to end by %s',
    async (signal) => {
      const { address, ending, notes } = await serve();
      await address;
      process.emit(signal);
      expect(await ending).toBe('done');
      expect(notes).toEqual(['announced', 'windows closed', 'withdrawn']);
    },
  );
});

describe('a port', () => {
  it.each([
    ['EADDRINUSE', 'listen', true],
    ['EACCES', 'listen', true],
    ['EADDRNOTAVAIL', 'listen', false],
    ['EACCES', 'mkdir', false],
  ])('is refused by the system that says %s to %s: %s', (code, syscall, isRefused) => {
    expect(isPortRefused(Object.assign(new Error(code), { code, syscall }))).toBe(isRefused);
  });
});
