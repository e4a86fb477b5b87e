import { describe, expect, it } from 'vitest';
import { adminReview } from '#shared/domain/handover/admin-review.ts';
import { isNameless } from '#shared/domain/handover/administrator-accounts.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { AppointmentReview } from '#shared/domain/kinds.ts';

function review(day: string): AppointmentReview {
  return {
    kind: 'appointmentReview',
    id: '10000000000000000000000000' as RecordId<'appointmentReview'>,
    scope: 'body.x' as AppointmentReview['scope'],
    deleted: false,
    appointmentId: '20000000000000000000000000' as RecordId<'appointment'>,
    year: Number(day.slice(0, 4)),
    day,
    by: '00000000000000000000000000' as RecordId<'person'>,
    outcome: 'confirmed',
    notes: null,
  };
}

const APPOINTED = { validFrom: '2024-02-29' };

describe('the yearly look at an administrator', () => {
  it('is due twelve months after the appointment', () => {
    expect(adminReview(APPOINTED, [], '2025-01-28')).toMatchObject({
      dueOn: '2025-02-28',
      standing: 'later',
    });
    expect(adminReview(APPOINTED, [], '2025-01-29').standing).toBe('soon');
    expect(adminReview(APPOINTED, [], '2025-02-27').standing).toBe('soon');
    expect(adminReview(APPOINTED, [], '2025-02-28')).toMatchObject({ standing: 'due', daysLate: 0 });
    expect(adminReview(APPOINTED, [], '2025-03-10')).toMatchObject({ standing: 'due', daysLate: 10 });
  });

  it('is due twelve months after the last one, in whatever order they were written', () => {
    const reviews = [review('2026-03-01'), review('2025-02-20')];
    const standing = adminReview(APPOINTED, reviews, '2026-11-20');
    expect(standing).toMatchObject({ dueOn: '2027-03-01', standing: 'later', daysLate: 0 });
    expect(standing.last?.day).toBe('2026-03-01');
  });
});

describe('the name of an administrator’s account', () => {
  it.each(['root', 'Administrator', 'LONDA\\Administrator', 'admin@londa.example', 'ADMIN'])(
    'is nobody’s: %s',
    (name) => expect(isNameless(name)).toBe(true),
  );
  it.each(['adm.ada', 'LONDA\\adm-rossi', 'ada.admin@londa.example', 'radmin'])('is somebody’s: %s', (name) =>
    expect(isNameless(name)).toBe(false),
  );
});
