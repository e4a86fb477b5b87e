import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

const SCAN = { name: 'ricevuta.pdf', size: 2_000, mediaType: 'application/pdf', digest: 'a'.repeat(64) };
const SIGNATURE = 'M10 12L14 15M20 20';

/** An office where one account was handed over on Friday 20 November. */
async function afterHandover() {
  const office = await createTestOffice();
  const person = { givenName: 'Verdiana', familyName: 'Prova', email: 'v@londa.example' };
  const employed = { ...person, bodyId: office.bodyId, employmentStart: '2020-03-01' };
  const { personId } = (await office.act('registerPerson', employed)).value;
  const account = { personId, type: 'application', system: 'START', createdOn: '2026-11-19' } as const;
  const accountIds = [(await office.act('openAccount', account)).value.id];
  const { id } = (await office.act('recordHandover', { personId, accountIds })).value;
  return { ...office, personId, accountIds, id };
}

async function handover(office: TestOffice, id: RecordId<'credentialHandover'>): Promise<CredentialHandover> {
  const found = await office.context.workspace.read('credentialHandover', id);
  if (found === undefined) throw new Error('the hand-over is not here');
  return found.record;
}

describe('a receipt', () => {
  it('is signed on the screen by strokes, once', async () => {
    const office = await afterHandover();
    const { id } = office;
    expect(await office.refusal('signHandover', { id, way: 'screen' })).toBe('handover-signature-blank');
    expect(await office.refusal('signHandover', { id, way: 'screen', signature: 'Verdiana' })).toBe(
      'arguments-invalid',
    );
    const both = { id, way: 'screen', signature: SIGNATURE, scan: SCAN } as const;
    expect(await office.refusal('signHandover', both)).toBe('handover-signature-other');
    await office.act('signHandover', { id, way: 'screen', signature: SIGNATURE });
    expect(await handover(office, id)).toMatchObject({ signedOn: '2026-11-20', signature: SIGNATURE });
    const again = { id, way: 'screen', signature: SIGNATURE } as const;
    expect(await office.refusal('signHandover', again)).toBe('handover-signed');
  });

  it('is signed on paper, whose scan may follow, once', async () => {
    const office = await afterHandover();
    const { id } = office;
    await office.act('signHandover', { id, way: 'paper' });
    await office.act('signHandover', { id, way: 'paper', scan: SCAN });
    expect(await handover(office, id)).toMatchObject({
      signatureWay: 'paper',
      scanName: 'ricevuta.pdf',
      scanDigest: SCAN.digest,
    });
    expect(await office.refusal('signHandover', { id, way: 'paper', scan: SCAN })).toBe('handover-signed');
  });

  it('takes a picture or a PDF for a scan, and nothing else', async () => {
    const office = await afterHandover();
    const sign = (scan: typeof SCAN) => office.refusal('signHandover', { id: office.id, way: 'paper', scan });
    expect(await sign({ ...SCAN, name: 'ricevuta.docx', mediaType: 'application/msword' })).toBe(
      'handover-scan-unreadable',
    );
    expect(await sign({ ...SCAN, name: 'ricevuta.exe' })).toBe('attachment-executable');
    expect(await sign({ ...SCAN, size: 26 * 1024 * 1024 })).toBe('attachment-too-large');
  });

  it('is signed between the hand-over and today', async () => {
    const office = await afterHandover();
    const sign = (signedOn: string) =>
      office.refusal('signHandover', { id: office.id, way: 'paper', signedOn });
    expect(await sign('2026-11-19')).toBe('handover-too-early');
    expect(await sign('2026-11-21')).toBe('handover-too-late');
  });

  it('stays as it was worded, whatever happens to it later', async () => {
    const office = await afterHandover();
    const { id } = office;
    const { receiptText, receiptDigest } = await handover(office, id);
    await office.act('signHandover', { id, way: 'screen', signature: SIGNATURE });
    await office.act('editPerson', { personId: office.personId, changes: { familyName: 'Nuova' } });
    await office.act('revokeHandover', { id, reason: 'Account sostituito' });
    expect(await handover(office, id)).toMatchObject({ receiptText, receiptDigest });
  });
});

describe('a hand-over', () => {
  it('is returned or revoked once, and nothing happens to it afterwards', async () => {
    const office = await afterHandover();
    const { id } = office;
    await office.act('returnHandover', { id });
    expect(await office.refusal('returnHandover', { id })).toBe('handover-returned');
    expect(await office.refusal('revokeHandover', { id, reason: 'Errore' })).toBe('handover-returned');
    expect(await office.refusal('signHandover', { id, way: 'paper' })).toBe('handover-returned');
  });

  it('is deleted only while nobody signed it', async () => {
    const office = await afterHandover();
    const { id } = office;
    await office.act('signHandover', { id, way: 'paper' });
    expect(await office.refusal('deleteHandover', { id })).toBe('handover-signed');
  });

  it('is restored unless its accounts were handed over otherwise meanwhile', async () => {
    const office = await afterHandover();
    const { id, personId, accountIds } = office;
    await office.act('deleteHandover', { id });
    await office.act('restoreHandover', { id });
    expect((await handover(office, id)).deleted).toBe(false);
    await office.act('deleteHandover', { id });
    await office.act('recordHandover', { personId, accountIds });
    expect(await office.refusal('restoreHandover', { id })).toBe('handover-account-handed');
  });

  it('keeps the number that was claimed for it', async () => {
    const office = await afterHandover();
    const { id } = office;
    await office.act('numberHandover', { id, number: 'C2026/000012' });
    await office.act('numberHandover', { id, number: 'C2026/000013' });
    expect((await handover(office, id)).number).toBe('C2026/000012');
    await office.act('numberHandover', { id, number: 'C2026/000013', former: 'C2026/000012' });
    expect((await handover(office, id)).number).toBe('C2026/000013');
  });

  it('loses its reasons when they are blanked, never the text that was frozen (X-4)', async () => {
    const office = await afterHandover();
    const { id } = office;
    await office.act('revokeHandover', { id, reason: 'Dettagli sulla salute di Verdiana' });
    const blank = { kind: 'credentialHandover', id, reason: 'Dato personale' } as const;
    await office.act('redactValue', { ...blank, field: 'revocationReason' });
    expect((await handover(office, id)).revocationReason).not.toContain('salute');
    expect(await office.refusal('redactValue', { ...blank, field: 'receiptText' })).toBe(
      'field-not-redactable',
    );
  });
});
