import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createTestOffice, type TestDesk, type TestOffice } from '#tests/unit/application/test-office.ts';

const LAST_WEEK = toInstant(Date.parse('2026-11-10T09:00:00Z'));

async function envelope({ context }: TestDesk, id: RecordId<'emergencyEnvelope'>) {
  const found = await context.workspace.read('emergencyEnvelope', id);
  if (found === undefined) throw new Error('the envelope is not here');
  return found.record;
}

function sealed({ bodyId }: TestOffice) {
  const place = { keptAt: 'Cassaforte della segreteria', systems: ['Dominio', 'Firewall'] };
  return { bodyId, number: 'B-01', sealNumber: 'S-100', sealedOn: '2026-11-02', ...place };
}

describe('an emergency envelope', () => {
  it('loses its seal when it is opened, and the opening keeps the number of the seal', async () => {
    const office = await createTestOffice();
    const { id } = (await office.act('defineEnvelope', sealed(office))).value;
    const opening = { envelopeId: id, reason: 'Dominio irraggiungibile', authorisedBy: office.manager };
    await office.act('recordEnvelopeOpening', opening, office.technician);
    expect(await envelope(office, id)).toMatchObject({ sealNumber: null, sealedOn: null, sealedBy: null });
    const [line] = await office.context.workspace.list('envelopeOpening');
    expect(line).toMatchObject({ brokenSeal: 'S-100', openedBy: office.technician });
    expect(await office.refusal('recordEnvelopeOpening', opening)).toBe('envelope-unsealed');
  });

  it('is sealed again with a seal that was never used', async () => {
    const office = await createTestOffice();
    const { id } = (await office.act('defineEnvelope', sealed(office))).value;
    expect(await office.refusal('sealEnvelope', { id, sealNumber: 'S-101' })).toBe('envelope-sealed');
    await office.act('recordEnvelopeOpening', { envelopeId: id, reason: 'Prova di ripristino' });
    expect(await office.refusal('sealEnvelope', { id, sealNumber: 's-100' })).toBe('seal-reused');
    await office.act('sealEnvelope', { id, sealNumber: 'S-101' }, office.technician);
    expect(await envelope(office, id)).toMatchObject({ sealNumber: 'S-101', sealedBy: office.technician });
  });

  it('is not opened before it was sealed, and not sealed before it was opened', async () => {
    const office = await createTestOffice();
    const { id } = (await office.act('defineEnvelope', sealed(office))).value;
    const early = toInstant(Date.parse('2026-11-01T09:00:00Z'));
    const opening = { envelopeId: id, reason: 'Prova' };
    expect(await office.refusal('recordEnvelopeOpening', { ...opening, openedAt: early })).toBe(
      'moment-too-early',
    );
    await office.act('recordEnvelopeOpening', { ...opening, openedAt: LAST_WEEK });
    const sealing = { id, sealNumber: 'S-101' };
    expect(await office.refusal('sealEnvelope', { ...sealing, sealedOn: '2026-11-09' })).toBe(
      'day-too-early',
    );
    await office.act('sealEnvelope', { ...sealing, sealedOn: '2026-11-10' });
  });

  it('has a number of its own in its body until it is destroyed', async () => {
    const office = await createTestOffice();
    const { id } = (await office.act('defineEnvelope', sealed(office))).value;
    const second = { ...sealed(office), sealNumber: 'S-200' };
    expect(await office.refusal('defineEnvelope', second)).toBe('envelope-number-known');
    await office.act('closeEnvelope', { id });
    await office.act('defineEnvelope', second);
    expect(await office.refusal('sealEnvelope', { id, sealNumber: 'S-300' })).toBe('envelope-closed');
  });

  it('has the number of its seal corrected, not put on, by an edit', async () => {
    const office = await createTestOffice();
    const { id } = (await office.act('defineEnvelope', sealed(office))).value;
    await office.act('editEnvelope', { id, changes: { sealNumber: 'S-010' } });
    await office.act('recordEnvelopeOpening', { envelopeId: id, reason: 'Prova' });
    expect(await office.refusal('editEnvelope', { id, changes: { sealNumber: 'S-011' } })).toBe(
      'envelope-unsealed',
    );
  });

  it('gets its seal back when an opening is taken back, unless it was sealed again', async () => {
    const office = await createTestOffice();
    const { id } = (await office.act('defineEnvelope', sealed(office))).value;
    const opening = { envelopeId: id, reason: 'Sbagliata' };
    const first = await office.act('recordEnvelopeOpening', opening);
    await office.act('undoChange', { changes: [...first.changes] });
    expect(await envelope(office, id)).toMatchObject({ sealNumber: 'S-100', sealedOn: '2026-11-02' });
    const second = await office.act('recordEnvelopeOpening', opening);
    await office.act('sealEnvelope', { id, sealNumber: 'S-101' });
    expect(await office.refusal('undoChange', { changes: [...second.changes] })).toBe('undo-superseded');
  });

  it('keeps both openings that two consoles recorded apart, and stays without a seal', async () => {
    const office = await createTestOffice();
    const { id } = (await office.act('defineEnvelope', sealed(office))).value;
    const second = await office.secondDesk();
    await office.act('recordEnvelopeOpening', { envelopeId: id, reason: 'Dominio fermo' });
    await second.act('recordEnvelopeOpening', { envelopeId: id, reason: 'Firewall fermo' });
    await office.meet(second);
    for (const desk of [office, second]) {
      expect(await desk.context.workspace.list('envelopeOpening')).toHaveLength(2);
      expect((await envelope(desk, id)).sealNumber).toBeNull();
    }
    await office.act('sealEnvelope', { id, sealNumber: 'S-101' });
  });
});
