import { describe, expect, it } from 'vitest';
import { execute, executeNamed } from '#shared/application/execute.ts';
import { USE_CASES } from '#shared/application/use-cases.ts';
import { createRandom } from '#shared/application/demonstration/random.ts';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { createMemoryConsole } from '#shared/replica/memory-console.ts';
import { createTestOffice, FRIDAY } from '#tests/unit/application/test-office.ts';
import { composeReceipt } from '#tests/receipts.ts';

describe('running a use case by name', () => {
  it('lists every use case under its own name', () => {
    for (const [name, useCase] of Object.entries(USE_CASES)) expect(useCase.name).toBe(name);
  });

  it('refuses a name that this version does not know', async () => {
    const { context, manager } = await createTestOffice();
    const result = await executeNamed(context, 'formatDisk', manager, {});
    expect(result).toEqual({
      ok: false,
      refusal: { code: 'use-case-unknown', data: { name: 'formatDisk' } },
    });
    expect(await executeNamed(context, 'toString', manager, {})).toMatchObject({ ok: false });
  });

  it.each(['numberTicket', 'attachFile'])(
    'is refused for %s: only who claimed the number, or holds the bytes, may write it (X-2)',
    async (name) => {
      const { context, manager } = await createTestOffice();
      const result = await executeNamed(context, name, manager, {});
      expect(result).toMatchObject({ ok: false, refusal: { code: 'use-case-unknown' } });
    },
  );

  it('says which arguments do not fit, and why', async () => {
    const { context, manager, bodyId } = await createTestOffice();
    const args = { bodyId, subject: 'x'.repeat(201), channel: 'telex', reason: 'fault', colour: 'red' };
    const result = await executeNamed(context, 'openTicket', manager, args);
    expect(result).toMatchObject({
      ok: false,
      refusal: {
        code: 'arguments-invalid',
        data: {
          command: 'openTicket',
          faults: [
            { field: 'subject', problem: 'too-long', limit: 200 },
            { field: 'channel', problem: 'malformed', limit: null },
            { field: 'colour', problem: 'unexpected', limit: null },
          ],
        },
      },
    });
  });

  it('tells a missing value from one that is too short', async () => {
    const { context, manager, bodyId } = await createTestOffice();
    const result = await executeNamed(context, 'registerSeat', manager, { bodyId, name: '  ' });
    expect(result).toMatchObject({
      refusal: { data: { faults: [{ field: 'name', problem: 'too-short' }] } },
    });
    const without = await executeNamed(context, 'registerSeat', manager, { bodyId });
    expect(without).toMatchObject({ refusal: { data: { faults: [{ field: 'name', problem: 'missing' }] } } });
  });

  it('refuses whoever is not a known person, and whoever was deleted', async () => {
    const { act, refusal, context, technician } = await createTestOffice();
    const stranger = context.ids.fresh('person');
    expect(await refusal('registerBody', { name: 'Rufina', type: 'municipality' }, stranger)).toBe(
      'actor-unknown',
    );
    await act('deletePerson', { personId: technician });
    expect(await refusal('registerBody', { name: 'Rufina', type: 'municipality' }, technician)).toBe(
      'actor-unknown',
    );
  });

  it('lets the first person of an empty archive begin it, and do nothing else', async () => {
    const clock = createScriptedClock(FRIDAY);
    const random = createRandom(1);
    const { workspace, ids } = createMemoryConsole(clock, (length) => random.bytes(length));
    const context = { workspace, clock, ids, composeLetter: null, composeReceipt };
    const founder = ids.fresh('person');
    const body = await execute(context, 'registerBody', founder, { name: 'Londa', type: 'municipality' });
    const bodyId = body.ok ? body.value.value.bodyId : ids.fresh('body');
    const seat = await execute(context, 'registerSeat', founder, { bodyId, name: 'Palazzo' });
    expect(seat).toMatchObject({ ok: false, refusal: { code: 'actor-unknown' } });
    const person = { bodyId, givenName: 'Ada', familyName: 'Lanterna' };
    const registered = await execute(context, 'registerPerson', founder, person);
    expect(registered).toMatchObject({ ok: true, value: { value: { personId: founder } } });
    expect(await execute(context, 'registerSeat', founder, { bodyId, name: 'Palazzo' })).toMatchObject({
      ok: true,
    });
  });

  it('writes down who acted, by which use case, and why', async () => {
    const { act, open, context, technician } = await createTestOffice();
    const ticketId = await open();
    const { changes } = await act('cancelTicket', { ticketId, reason: 'Segnalazione doppia' }, technician);
    const [ref] = changes;
    const change = ref && (await context.workspace.change(ref));
    expect(change).toMatchObject({
      actor: technician,
      command: 'cancelTicket',
      reason: 'Segnalazione doppia',
    });
  });

  it('writes nothing when there is nothing to change', async () => {
    const { act, open } = await createTestOffice();
    const ticketId = await open();
    const { changes } = await act('editTicket', { ticketId, changes: { subject: 'Non stampa' } });
    expect(changes).toEqual([]);
  });
});
