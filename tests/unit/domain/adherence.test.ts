import { describe, expect, it } from 'vitest';
import { adherenceOf, isAskedToJoin, isForAll } from '#shared/domain/adherence.ts';
import { BODY_TYPES } from '#shared/domain/body.ts';
import type { RecordId } from '#shared/domain/identity.ts';

function bodyId(n: number): RecordId<'body'> {
  return `01JD00000000000000000000B${n}` as RecordId<'body'>;
}

describe('development for all the bodies', () => {
  it('takes half of them, rounded up: 4 of 8 and 4 of 7, not 3 (REG-11-b)', () => {
    expect(isForAll(4, 8)).toBe(true);
    expect(isForAll(3, 8)).toBe(false);
    expect(isForAll(4, 7)).toBe(true);
    expect(isForAll(3, 7)).toBe(false);
    expect(isForAll(0, 0)).toBe(false);
  });

  it('counts the bodies of the association: neither others nor deleted ones (REG-11-b)', () => {
    const bodies = Array.from({ length: 9 }, (_, n) => ({
      id: bodyId(n),
      type: n === 8 ? ('external' as const) : ('municipality' as const),
      deleted: n === 7,
    }));
    const adherents = [bodyId(0), bodyId(1), bodyId(2), bodyId(7), bodyId(8)];
    expect(adherenceOf({ adherents }, bodies)).toEqual({
      adherents: 3,
      bodies: 7,
      threshold: 4,
      isForAll: false,
    });
    expect(adherenceOf({ adherents: [...adherents, bodyId(3)] }, bodies).isForAll).toBe(true);
  });

  it('asks the union and its municipalities, not the province that is served beside them (REG-11-b)', () => {
    const asked = BODY_TYPES.filter((type) => isAskedToJoin({ type, deleted: false }));
    expect(asked).toEqual(['union', 'municipality']);
  });
});
