import { SIGNATURE_LENGTH_MAX } from '#shared/domain/credential-handover.ts';

/** The box in which a signature is drawn, in units of its own. */
export const SIGNATURE_BOX = { width: 600, height: 200 } as const;

/** A point of the box; what is outside it is brought to its edge. */
export interface SignaturePoint {
  readonly x: number;
  readonly y: number;
}

/** A stroke: where the pen went from where it came down to where it was lifted. */
export type SignatureStroke = readonly SignaturePoint[];

/** Points nearer than this to the last one kept say nothing more. */
const FINEST = 2;

/**
 * The strokes of a signature as they are kept: whole numbers, and no more points than there is room for. Empty when
 * nothing was drawn.
 */
export function signaturePath(strokes: readonly SignatureStroke[]): string {
  for (let apart = FINEST; ; apart *= 2) {
    const path = strokes.map((stroke) => strokePath(stroke, apart)).join('');
    if (path.length <= SIGNATURE_LENGTH_MAX || apart > SIGNATURE_BOX.width) return path;
  }
}

function strokePath(stroke: SignatureStroke, apart: number): string {
  const [first, ...others] = stroke.map(inBox);
  if (first === undefined) return '';
  const kept = [first];
  for (const point of others) {
    const last = kept.at(-1) ?? first;
    if (Math.hypot(point.x - last.x, point.y - last.y) >= apart) kept.push(point);
  }
  // A dot is a line to itself: a mere move draws nothing.
  if (kept.length === 1) kept.push(first);
  return kept.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join('');
}

function inBox({ x, y }: SignaturePoint): SignaturePoint {
  return { x: within(x, SIGNATURE_BOX.width), y: within(y, SIGNATURE_BOX.height) };
}

function within(value: number, limit: number): number {
  return Math.min(limit, Math.max(0, Math.round(value)));
}
