import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { instantOfWallTime } from '#shared/domain/rome-time.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { MachineRoomEntry } from '#shared/domain/kinds.ts';
import { isExitMissing, stayMinutes } from '#shared/domain/on-site/room-presence.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

/** An office with a machine room. */
async function createRoomOffice() {
  const office = await createTestOffice();
  const { bodyId, seatId } = office;
  const room = await office.act('defineMachineRoom', { bodyId, seatId, name: 'Sala server' });
  const roomId = room.value.id;
  return {
    ...office,
    roomId,
    async enter(enteredAt: Instant): Promise<RecordId<'machineRoomEntry'>> {
      const visitor = { visitor: 'Tecnico del condizionatore', company: 'Clima', reason: 'Manutenzione' };
      const said = { roomId, ...visitor, escortId: office.clerk, enteredAt };
      return (await office.act('recordRoomEntry', said)).value.id;
    },
    async entry(id: RecordId<'machineRoomEntry'>): Promise<MachineRoomEntry> {
      const found = await office.context.workspace.read('machineRoomEntry', id);
      if (found === undefined) throw new Error('the entry is not here');
      return found.record;
    },
  };
}

function at(time: string, day = '2026-11-20'): Instant {
  const instant = instantOfWallTime(`${day}T${time}`);
  if (instant === undefined) throw new Error(`${time} is not a time`);
  return instant;
}

describe('machine rooms (REG-5.3-c, REG-8-a)', () => {
  it('counts 40 minutes in at 09:00 and out at 09:40 (REG-5.3-c)', async () => {
    const office = await createRoomOffice();
    const id = await office.enter(at('09:00'));
    await office.act('leaveRoom', { id, leftAt: at('09:40') });
    expect(stayMinutes(await office.entry(id))).toBe(40);
  });

  it('flags an entry without an exit once its day has ended (REG-5.3-c)', async () => {
    const office = await createRoomOffice();
    const stay = await office.entry(await office.enter(at('15:30')));
    expect(stay.recordedById).toBe(office.manager);
    expect(isExitMissing(stay, '2026-11-20')).toBe(false);
    expect(isExitMissing(stay, '2026-11-21')).toBe(true);
  });

  it('keeps the body that provides a room (REG-8-a)', async () => {
    const office = await createRoomOffice();
    const { value } = await office.act('registerBody', { name: 'Reggello', type: 'municipality' });
    const { id } = (await office.act('defineMachineRoom', { bodyId: value.bodyId, name: 'CED Reggello' }))
      .value;
    const room = await office.context.workspace.read('machineRoom', id);
    expect(room?.record.bodyId).toBe(value.bodyId);
  });

  it('refuses a second room of the same name, and an exit before the entrance, to come, or written already', async () => {
    const office = await createRoomOffice();
    const { bodyId } = office;
    expect(await office.refusal('defineMachineRoom', { bodyId, name: 'sala SERVER' })).toBe(
      'room-name-known',
    );
    const id = await office.enter(at('09:00'));
    expect(await office.refusal('leaveRoom', { id, leftAt: at('08:59') })).toBe('moment-too-early');
    expect(await office.refusal('leaveRoom', { id, leftAt: at('18:00') })).toBe('moment-in-future');
    await office.act('leaveRoom', { id, leftAt: at('15:00') });
    expect(await office.refusal('leaveRoom', { id })).toBe('room-left');
    expect(await office.refusal('editRoomEntry', { id, changes: { enteredAt: at('15:30') } })).toBe(
      'moment-too-early',
    );
  });

  it('does not take a room back once somebody has entered it', async () => {
    const office = await createRoomOffice();
    const { value, changes } = await office.act('defineMachineRoom', {
      bodyId: office.bodyId,
      name: 'Armadio',
    });
    await office.act('recordRoomEntry', { roomId: value.id, visitor: 'Elettricista', reason: 'Gruppo' });
    expect(await office.refusal('undoChange', { changes: [...changes] })).toBe('undo-superseded');
  });

  it('lets a municipal contact write who entered a room of their body, and define none', async () => {
    const office = await createRoomOffice();
    const { bodyId, manager, clerk } = office;
    const roles = { validFrom: '2026-01-01' };
    await office.act('defineOperator', { ...roles, personId: manager, role: 'ictManager' });
    await office.act('defineOperator', {
      ...roles,
      personId: clerk,
      role: 'municipalContact',
      bodyIds: [bodyId],
    });
    const said = { roomId: office.roomId, visitor: 'Idraulico', reason: 'Perdita' };
    await office.act('recordRoomEntry', said, clerk);
    expect(await office.refusal('defineMachineRoom', { bodyId, name: 'Soffitta' }, clerk)).toBe(
      'act-not-allowed',
    );
    const { value } = await office.act('registerBody', { name: 'Pelago', type: 'municipality' });
    const elsewhere = await office.act('defineMachineRoom', { bodyId: value.bodyId, name: 'CED' });
    const there = { ...said, roomId: elsewhere.value.id };
    expect(await office.refusal('recordRoomEntry', there, clerk)).toBe('record-unknown');
  });
});
