import { describe, expect, it } from 'vitest';
import { SIGNATURE_LENGTH_MAX, signatureSchema } from '#shared/domain/credential-handover.ts';
import { signaturePath } from '#shared/domain/handover/signature-path.ts';

describe('a drawn signature', () => {
  it('is kept in whole units of its box, stroke by stroke', () => {
    const strokes = [
      [
        { x: 10.4, y: 12.6 },
        { x: 10.9, y: 12.8 },
        { x: 700, y: -5 },
      ],
      [{ x: 20, y: 20 }],
    ];
    expect(signaturePath(strokes)).toBe('M10 13L600 0M20 20L20 20');
  });

  it('is empty when nothing was drawn', () => {
    expect(signaturePath([])).toBe('');
    expect(signaturePath([[]])).toBe('');
  });

  it('fits the room it has, however long it was drawn', () => {
    const stroke = Array.from({ length: 20_000 }, (_, step) => ({
      x: 300 + 290 * Math.cos(step / 7),
      y: 100 + 95 * Math.sin(step / 5),
    }));
    const path = signaturePath([stroke]);
    expect(path.length).toBeLessThanOrEqual(SIGNATURE_LENGTH_MAX);
    expect(signatureSchema.safeParse(path).success).toBe(true);
  });
});
