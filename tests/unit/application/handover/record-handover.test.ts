import { describe, expect, it } from 'vitest';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { handoverConformity } from '#shared/domain/handover/handover-conformity.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { textDigest } from '#shared/replica/text-digest.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

type Person = RecordId<'person'>;

/** An office with somebody new, whose first day is 1 December, and somebody in service since 2020. */
async function officeOfTwo() {
  const office = await createTestOffice();
  const hire = async (givenName: string, employmentStart: string): Promise<Person> => {
    const email = `${givenName.toLowerCase()}@londa.example`;
    const person = { bodyId: office.bodyId, givenName, familyName: 'Prova', employmentStart, email };
    return (await office.act('registerPerson', person)).value.personId;
  };
  return {
    ...office,
    newcomer: await hire('Bianca', '2026-12-01'),
    old: await hire('Verdiana', '2020-03-01'),
  };
}

async function accountOf(office: TestOffice, personId: Person, createdOn: string, system = 'START') {
  const account = { personId, type: 'application', system, createdOn, userName: 'b.prova' } as const;
  return (await office.act('openAccount', account)).value.id;
}

async function recorded(
  office: TestOffice,
  said: ArgumentsOf<'recordHandover'>,
): Promise<CredentialHandover> {
  const { id } = (await office.act('recordHandover', said)).value;
  const found = await office.context.workspace.read('credentialHandover', id);
  if (found === undefined) throw new Error('the hand-over is not here');
  return found.record;
}

const ENVELOPE = { envelopeNumber: '14', sealNumber: 'S-0091' } as const;

describe('a sealed envelope (P9-5.1-e)', () => {
  it('conforms when it is handed over on the first day of service', async () => {
    const office = await officeOfTwo();
    const accountIds = [await accountOf(office, office.newcomer, '2026-11-20')];
    const said = { personId: office.newcomer, accountIds, handedOn: '2026-12-01', ...ENVELOPE };
    const handover = await recorded(office, said);
    expect(handover).toMatchObject({
      mode: 'sealedEnvelope',
      servesFrom: '2026-12-01',
      deliveredBy: office.manager,
      number: null,
    });
    expect(handover.draftCode).toMatch(/^BOZZA-[0-9A-Z]{4}-C\d+$/);
    expect(handoverConformity(handover)).toBe('conform');
  });

  it('asks why on another day, and stays marked as out of procedure', async () => {
    const office = await officeOfTwo();
    const accountIds = [await accountOf(office, office.newcomer, '2026-11-20')];
    const said = { personId: office.newcomer, accountIds, handedOn: '2026-12-02', ...ENVELOPE };
    expect(await office.refusal('recordHandover', said)).toBe('handover-deviation-unexplained');
    const handover = await recorded(office, { ...said, deviationReason: 'Sede chiusa per neve' });
    expect(handoverConformity(handover)).toBe('outOfProcedure');
    expect(handover.receiptText).toContain('Consegna fuori procedura. Motivo: Sede chiusa per neve');
  });

  it('needs its number and its seal, and no address', async () => {
    const office = await officeOfTwo();
    const accountIds = [await accountOf(office, office.newcomer, '2026-11-20')];
    const said = { personId: office.newcomer, accountIds, handedOn: '2026-12-01' };
    expect(await office.refusal('recordHandover', { ...said, envelopeNumber: '14' })).toBe(
      'handover-envelope-incomplete',
    );
    const addressed = { ...said, ...ENVELOPE, recipientEmails: ['bianca@londa.example'] };
    expect(await office.refusal('recordHandover', addressed)).toBe('handover-detail-foreign');
  });

  it('has no delegate and no field for a secret (X-4)', async () => {
    const office = await officeOfTwo();
    const accountIds = [await accountOf(office, office.newcomer, '2026-11-20')];
    const said = { personId: office.newcomer, accountIds, handedOn: '2026-12-01', ...ENVELOPE };
    for (const others of [{ delegateId: office.old }, { password: 'Neve2026!' }])
      expect(await office.refusal('recordHandover', { ...said, ...others })).toBe('arguments-invalid');
  });
});

describe('a personal e-mail (P9-5.1-f)', () => {
  it('is the mode for whoever was in service when the account was opened, at their own address', async () => {
    const office = await officeOfTwo();
    const accountIds = [await accountOf(office, office.old, '2026-11-20')];
    const handover = await recorded(office, { personId: office.old, accountIds });
    expect(handover).toMatchObject({
      mode: 'personalEmail',
      recipientEmail: 'verdiana@londa.example',
      handedOn: '2026-11-20',
      envelopeNumber: null,
    });
    expect(handoverConformity(handover)).toBe('conform');
  });

  it('is not exchanged for an envelope, nor sent to two', async () => {
    const office = await officeOfTwo();
    const accountIds = [await accountOf(office, office.old, '2026-11-20')];
    const said = { personId: office.old, accountIds };
    expect(await office.refusal('recordHandover', { ...said, mode: 'sealedEnvelope' })).toBe(
      'handover-mode-wrong',
    );
    const two = ['verdiana@londa.example', 'capo@londa.example'];
    expect(await office.refusal('recordHandover', { ...said, recipientEmails: two })).toBe(
      'handover-address-many',
    );
    expect(await office.refusal('recordHandover', { ...said, ...ENVELOPE })).toBe('handover-detail-foreign');
  });
});

describe('the accounts of a hand-over', () => {
  it('are the open ones of the person, opened by then', async () => {
    const office = await officeOfTwo();
    const foreign = await accountOf(office, office.newcomer, '2026-11-20');
    const later = await accountOf(office, office.old, '2026-11-25');
    const closed = await accountOf(office, office.old, '2026-11-18');
    await office.act('closeAccount', { id: closed, closedOn: '2026-11-19' });
    const refused = (id: RecordId<'account'>) =>
      office.refusal('recordHandover', { personId: office.old, accountIds: [id] });
    expect(await refused(foreign)).toBe('handover-account-foreign');
    expect(await refused(later)).toBe('handover-account-later');
    expect(await refused(closed)).toBe('handover-account-closed');
  });

  it('are not in the hands of the person already, unless that was revoked', async () => {
    const office = await officeOfTwo();
    const accountIds = [await accountOf(office, office.old, '2026-11-20')];
    const said = { personId: office.old, accountIds };
    const { id } = await recorded(office, said);
    expect(await office.refusal('recordHandover', said)).toBe('handover-account-handed');
    await office.act('revokeHandover', { id, reason: 'Indirizzo sbagliato' });
    expect((await recorded(office, said)).id).not.toBe(id);
  });

  it('wait for the first day of service to be written', async () => {
    const office = await officeOfTwo();
    const accountIds = [await accountOf(office, office.clerk, '2026-11-20')];
    expect(await office.refusal('recordHandover', { personId: office.clerk, accountIds })).toBe(
      'handover-first-day-missing',
    );
  });
});

describe('a receipt', () => {
  it('is frozen by version and hash, under the procedure in force on its day (P9-0-a)', async () => {
    const office = await officeOfTwo();
    const terms = { bodyId: office.bodyId, centralisedApplications: false, channels: ['phone'] } as const;
    await office.act('defineBodyTerms', { ...terms, validFrom: '2026-01-01', procedure: 'P9 rev. 01' });
    await office.act('defineBodyTerms', { ...terms, validFrom: '2027-01-01', procedure: 'P9 rev. 02' });
    const accountIds = [await accountOf(office, office.newcomer, '2026-11-20')];
    const said = { personId: office.newcomer, accountIds, handedOn: '2026-12-01', ...ENVELOPE };
    const handover = await recorded(office, said);
    expect(handover.receiptText).toContain('Procedura P9 rev. 01');
    expect(handover.receiptText).toContain('START, nome utente b.prova');
    expect(handover.receiptText).toContain('Busta n. 14, sigillo n. S-0091');
    expect(handover.receiptVersion).toBe('busta/1');
    expect(handover.receiptDigest).toBe(textDigest(handover.receiptText));
  });
});
