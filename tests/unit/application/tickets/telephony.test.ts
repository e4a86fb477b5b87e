import { describe, expect, it } from 'vitest';
import { matterProposedFor } from '#shared/domain/telephony.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const SINCE = '2026-01-01';

describe('telephony', () => {
  it('is the office’s where the terms of the body say so, and is outside elsewhere (PERF-RIS-b, A-12)', async () => {
    const { act, refusal, open, bodyId } = await createTestOffice();
    const outside = { matter: 'telephony', text: 'Si rivolga al proprio ente.' } as const;
    const elsewhere = await open({ subject: 'Il telefono non squilla' });
    await act('closeAsOutside', { ticketId: elsewhere, ...outside });
    await act('defineBodyTerms', { bodyId, validFrom: SINCE, telephonyInScope: true });
    const here = await open({ subject: 'Il telefono non squilla' });
    expect(await refusal('closeAsOutside', { ticketId: here, ...outside })).toBe('telephony-in-scope');
    await act('closeAsOutside', { ticketId: here, ...outside, matter: 'consumables' });
  });

  it('is not proposed as outside where it is the office’s (PERF-RIS-b)', () => {
    expect(matterProposedFor('Nuova SIM', undefined)).toBe('telephony');
    expect(matterProposedFor('Nuova SIM', { telephonyInScope: null })).toBe('telephony');
    expect(matterProposedFor('Nuova SIM', { telephonyInScope: true })).toBeNull();
    expect(matterProposedFor('Toner finito', { telephonyInScope: true })).toBe('consumables');
  });
});
