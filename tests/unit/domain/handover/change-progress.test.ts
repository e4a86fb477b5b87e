import { describe, expect, it } from 'vitest';
import { changeProgress, inServiceOn } from '#shared/domain/handover/change-progress.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { ChangeNotice } from '#shared/domain/kinds.ts';

const AT = toInstant(Date.parse('2026-11-16T09:00:00Z'));
const DAY = '2026-11-20';

function person(letter: string): RecordId<'person'> {
  return `0000000000000000000000000${letter}` as RecordId<'person'>;
}

function notice(letter: string, isTold: boolean): ChangeNotice {
  return {
    kind: 'changeNotice',
    id: `1000000000000000000000000${letter}` as RecordId<'changeNotice'>,
    scope: 'body.x' as ChangeNotice['scope'],
    deleted: false,
    changeId: '20000000000000000000000000' as RecordId<'sharedCredentialChange'>,
    personId: person(letter),
    notifiedAt: isTold ? AT : null,
    channel: isTold ? 'phone' : null,
  };
}

const EVERYBODY = inServiceOn([], DAY);
const change = { changedBy: person('A') };

/** Everybody but one, who left the day before. */
const without = (letter: string) => inServiceOn([{ id: person(letter), employmentEnd: '2026-11-19' }], DAY);

describe('the telling of a change', () => {
  it('is open at 2 of 3, and closed once the third is told (P9-5.1-h)', () => {
    const told = changeProgress(
      change,
      [notice('B', true), notice('C', true), notice('D', false)],
      EVERYBODY,
    );
    expect(told).toMatchObject({ standing: 'open', told: 2, wanted: 3 });
    const all = changeProgress(change, [notice('B', true), notice('C', true), notice('D', true)], EVERYBODY);
    expect(all).toMatchObject({ standing: 'told', told: 3, wanted: 3 });
  });

  it('is not kept open by a colleague who left before being told', () => {
    const progress = changeProgress(change, [notice('B', true), notice('D', false)], without('D'));
    expect(progress).toMatchObject({ standing: 'told', told: 1, wanted: 1 });
    expect(progress.left.map(({ personId }) => personId)).toEqual([person('D')]);
  });

  it('counts who was told and left afterwards', () => {
    const progress = changeProgress(change, [notice('B', true), notice('C', false)], without('B'));
    expect(progress).toMatchObject({ standing: 'open', told: 1, wanted: 2 });
  });

  it('can be ended by nobody when the changer left: the credential is to be changed again', () => {
    expect(changeProgress(change, [notice('B', false)], without('A')).standing).toBe('untellable');
  });

  it('is done at once where nobody else shares the credential', () => {
    expect(changeProgress(change, [], EVERYBODY)).toMatchObject({ standing: 'told', wanted: 0 });
  });

  it('still waits for a colleague on their last day of service', () => {
    const last = inServiceOn([{ id: person('B'), employmentEnd: DAY }], DAY);
    expect(changeProgress(change, [notice('B', false)], last).standing).toBe('open');
  });
});
