import { describe, expect, it } from 'vitest';
import { accessOf, openAccess } from '#shared/domain/access/access.ts';
import type { Grant } from '#shared/domain/access/grants.ts';
import { reachesBody } from '#shared/domain/access/sight.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { recordId } from '#tests/fixtures/reports/register-records.ts';

const [PELAGO, LONDA] = [recordId('body', 1), recordId('body', 2)];
const [ANNA, RITA] = [recordId('person', 1) as ActorId, recordId('person', 2) as ActorId];
const GRANTS: readonly Grant[] = [
  { personId: ANNA, role: 'ictManager', bodyIds: 'every', from: null, to: null },
  { personId: RITA, role: 'municipalContact', bodyIds: [PELAGO], from: null, to: null },
];

describe('the bodies that somebody reaches', () => {
  it('are those of their role: of the others nothing is said to be missing [REG-5.3-a]', () => {
    const rita = accessOf({ id: RITA, bodyId: PELAGO }, GRANTS, '2026-11-22');
    expect([PELAGO, LONDA].map((body) => reachesBody(rita, body))).toEqual([true, false]);
  });

  it('are all for the office, and for everybody while nobody holds a role', () => {
    const anna = accessOf({ id: ANNA, bodyId: PELAGO }, GRANTS, '2026-11-22');
    for (const access of [anna, openAccess(RITA)])
      expect([PELAGO, LONDA].every((body) => reachesBody(access, body))).toBe(true);
  });
});
