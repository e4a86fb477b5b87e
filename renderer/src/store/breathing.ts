import type { Clock } from '#shared/domain/instant.ts';

/** Work that lasts longer than this without a pause is felt, in milliseconds: it is less than a frame. */
const LONGEST = 12;

/** Newer engines give the turn back at once; others after a few milliseconds. */
interface Turns {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

function giveTurn(clock: Clock): Promise<void> {
  return (globalThis as Turns).scheduler?.yield?.() ?? clock.wait(0);
}

/**
 * The same things one by one, with a pause whenever their reader has worked for longer than a part of a frame: while a
 * long report is put together, the window goes on answering. `onPause` is told how many have passed.
 */
export async function* breathing<Item>(
  items: AsyncIterable<Item>,
  clock: Clock,
  onPause: (passed: number) => void = () => undefined,
): AsyncGenerator<Item> {
  let passed = 0;
  let since = clock.now();
  for await (const item of items) {
    yield item;
    passed += 1;
    if (clock.now() - since < LONGEST) continue;
    onPause(passed);
    await giveTurn(clock);
    since = clock.now();
  }
}
