import { describe, expect, it } from 'vitest';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const RULE = { validFrom: '2026-01-01', minLength: 12, classes: ['lower', 'digit'], noticeDays: 7 } as const;

describe('the rules for credentials', () => {
  it('are said once for a system of a body from a day on, and mended afterwards (P9-5.1-g)', async () => {
    const { act, refusal, bodyId, context } = await createTestOffice();
    const rule = { ...RULE, bodyId, system: 'Dominio', durationDays: 90 } as const;
    const { id } = (await act('defineCredentialPolicy', { ...rule, classes: [...RULE.classes] })).value;
    const again = { ...rule, system: 'DOMINIO', classes: [...RULE.classes] };
    expect(await refusal('defineCredentialPolicy', again)).toBe('policy-exists');
    await act('defineCredentialPolicy', { ...again, system: null });
    await act('editCredentialPolicy', { id, changes: { durationDays: null } });
    expect(await context.workspace.read('credentialPolicy', id)).toMatchObject({
      record: { system: 'Dominio', durationDays: null, minLength: 12 },
    });
  });

  it('come back as they are said now when they were deleted', async () => {
    const { act, bodyId, context } = await createTestOffice();
    const rule = { ...RULE, bodyId, classes: [...RULE.classes] };
    const { id } = (await act('defineCredentialPolicy', { ...rule, durationDays: 60 })).value;
    await act('deleteCredentialPolicy', { id });
    expect(await context.workspace.list('credentialPolicy')).toEqual([]);
    expect((await act('defineCredentialPolicy', rule)).value.id).toBe(id);
    expect(await context.workspace.list('credentialPolicy')).toMatchObject([{ id, durationDays: null }]);
  });

  it('are said before the expiry, and name each class once', async () => {
    const { act, refusal, bodyId } = await createTestOffice();
    const rule = { ...RULE, bodyId, classes: [...RULE.classes] };
    const long = { ...rule, durationDays: 30, noticeDays: 30 };
    expect(await refusal('defineCredentialPolicy', long)).toBe('notice-too-long');
    const twice = ['digit', 'digit'] as const;
    expect(await refusal('defineCredentialPolicy', { ...rule, classes: [...twice] })).toBe(
      'classes-repeated',
    );
    const { id } = (await act('defineCredentialPolicy', { ...rule, durationDays: 90 })).value;
    expect(await refusal('editCredentialPolicy', { id, changes: { durationDays: 7 } })).toBe(
      'notice-too-long',
    );
  });
});

describe('the change of a credential', () => {
  it('is recorded by its day alone, today when none is said (P9-5.1-g, X-4)', async () => {
    const { act, refusal, clerk, context } = await createTestOffice();
    const opening = { personId: clerk, type: 'network', system: 'Dominio', createdOn: '2026-09-01' } as const;
    const { id: accountId } = (await act('openAccount', opening)).value;
    await act('recordCredentialChange', { accountId });
    expect(await context.workspace.list('account')).toMatchObject([{ credentialChangedOn: '2026-11-20' }]);
    await act('recordCredentialChange', { accountId, changedOn: '2026-10-02' });
    expect(await refusal('recordCredentialChange', { accountId, changedOn: '2026-11-21' })).toBe(
      'day-in-future',
    );
    expect(await refusal('recordCredentialChange', { accountId, changedOn: '2026-08-31' })).toBe(
      'day-too-early',
    );
    await act('closeAccount', { id: accountId, closedOn: '2026-11-20' });
    expect(await refusal('recordCredentialChange', { accountId })).toBe('account-closed');
    expect(await context.workspace.list('account')).toMatchObject([{ credentialChangedOn: '2026-10-02' }]);
  });

  it('is not for whoever is not of the office', async () => {
    const { act, refusal, clerk, technician } = await createTestOffice();
    const opening = { personId: clerk, type: 'network', system: 'Dominio', createdOn: '2026-09-01' } as const;
    const { id: accountId } = (await act('openAccount', opening)).value;
    await act('editPerson', { personId: clerk, changes: { consoleRole: 'user' } });
    await act('editPerson', { personId: technician, changes: { consoleRole: 'ictManager' } });
    expect(await refusal('recordCredentialChange', { accountId }, clerk)).toBe('act-not-allowed');
  });
});
