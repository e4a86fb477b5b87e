import { describe, expect, it } from 'vitest';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const BACKUPS = { code: '3.1.12', name: 'Controllo dei backup', minimumProfile: 'pro' } as const;

describe('the catalogue of services', () => {
  it('says that the check of backups takes at least PRO (CAP-3-d)', async () => {
    const office = await createTestOffice();
    const { id } = (await office.act('defineServiceDefinition', BACKUPS)).value;
    const seen = await office.context.workspace.read('serviceDefinition', id);
    expect(seen?.record).toMatchObject(BACKUPS);
    await office.act('editServiceDefinition', { id, changes: { controls: 'Ogni giorno, dal messaggio.' } });
    await office.act('deleteServiceDefinition', { id });
    await office.act('restoreServiceDefinition', { id });
  });

  it('has no code twice', async () => {
    const office = await createTestOffice();
    await office.act('defineServiceDefinition', BACKUPS);
    expect(await office.refusal('defineServiceDefinition', { ...BACKUPS, name: 'Altro' })).toBe(
      'service-code-taken',
    );
    const { id } = (await office.act('defineServiceDefinition', { code: '3.1.13', name: 'Consulenza' }))
      .value;
    expect(await office.refusal('editServiceDefinition', { id, changes: { code: BACKUPS.code } })).toBe(
      'service-code-taken',
    );
  });
});
