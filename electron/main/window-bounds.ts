import { z } from 'zod';

/** A rectangle of the desktop, in its own points. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  maximized: z.boolean(),
});

/** Where the window was when it was closed. */
export type WindowPlace = Readonly<z.infer<typeof boundsSchema>>;

/** The size of a window that was never moved: what the screens are drawn for. */
export const FIRST_SIZE = { width: 1440, height: 900, maximized: false } as const;

/** The smallest window on which every screen works. */
export const SMALLEST_SIZE = { width: 1024, height: 640 } as const;

/** The place written in `text`; `null` when it says none, or one that no display of now shows enough of. */
export function readPlace(text: string, displays: readonly Bounds[]): WindowPlace | null {
  const place = boundsSchema.safeParse(parseJson(text));
  if (!place.success) return null;
  return displays.some((display) => showsEnough(place.data, display)) ? place.data : null;
}

/** Enough of the window's top to see and drag it. */
const VISIBLE_WIDTH = 200;
const TITLE_HEIGHT = 40;

function showsEnough(place: WindowPlace, display: Bounds): boolean {
  const left = Math.max(place.x, display.x);
  const right = Math.min(place.x + place.width, display.x + display.width);
  const isTopInside = place.y >= display.y && place.y + TITLE_HEIGHT <= display.y + display.height;
  return right - left >= VISIBLE_WIDTH && isTopInside;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
