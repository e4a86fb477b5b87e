import type { Page } from '@playwright/test';

/** What a printer would have got of one place of a slip. */
export interface PrintedBoxes {
  readonly text: string;
  /** Whether the place was drawn as the paper was made. */
  readonly wasDrawn: boolean;
}

/** A printer that keeps what it is given. */
export interface Printer {
  /** The passwords of each print, in order. */
  readonly prints: readonly (readonly PrintedBoxes[])[];
}

/**
 * Puts a printer in the place of the browser's own. Characters leave the page one by one, as numbers: the printer itself
 * never puts a password together there.
 */
export async function putPrinter(page: Page): Promise<Printer> {
  const prints: (readonly PrintedBoxes[])[] = [];
  await page.exposeFunction('printed', (places: readonly (readonly [boolean, readonly number[]])[]) => {
    prints.push(places.map(([wasDrawn, codes]) => ({ wasDrawn, text: String.fromCharCode(...codes) })));
  });
  await page.evaluate(() => {
    const told = window as unknown as { printed: (places: unknown) => void };
    window.print = () => {
      const places = Array.from(document.querySelectorAll<HTMLElement>('.slip__boxes'));
      told.printed(
        places.map((place) => [
          place.checkVisibility(),
          Array.from(place.children, (box) => box.textContent.charCodeAt(0)),
        ]),
      );
    };
  });
  return { prints };
}
