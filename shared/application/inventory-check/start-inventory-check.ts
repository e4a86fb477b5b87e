import { z } from 'zod';
import { inventoryCheckKind } from '#shared/domain/inventory-check.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { type CheckPlace, isSameRoom } from '#shared/domain/inventory/check-outcome.ts';
import type { InventoryCheck } from '#shared/domain/kinds.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { dayOf, startOfDay } from '#shared/domain/rome-time.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import { findLive } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';

const { fields } = inventoryCheckKind;

/** What beginning a round gives. */
export interface StartedCheck {
  readonly checkId: RecordId<'inventoryCheck'>;
  /** Somebody had begun it already: it goes on with both. */
  readonly isJoined: boolean;
}

/**
 * Begins a round through a room, or through a whole seat. One of the same place that goes on is joined; two consoles
 * that begin it on the same day without knowing of each other begin the same.
 */
export const startInventoryCheck = defineUseCase({
  name: 'startInventoryCheck',
  arguments: z.strictObject({
    bodyId: fields.bodyId.schema,
    seatId: fields.seatId.schema,
    room: fields.room.schema.default(null),
  }),
  run: async (context, actor, place) => {
    const { workspace, clock } = context;
    const body = await findLive(workspace, 'body', place.bodyId);
    if (!body.ok) return body;
    const refusal = await seatRefusal(workspace, place.bodyId, place.seatId);
    if (refusal !== undefined) return { ok: false, refusal };
    const others = await workspace.find('inventoryCheck', { index: 'bodyId', value: place.bodyId });
    const open = others.find((check) => check.closedAt === null && isSamePlace(check, place));
    if (open !== undefined) {
      const joined: StartedCheck = { checkId: open.id, isJoined: true };
      return decide(joined, []);
    }
    const checkId = await freeId(context, place);
    const value: StartedCheck = { checkId, isJoined: false };
    const record = { ...place, startedAt: clock.now(), by: actor };
    return decide(value, [createRecord('inventoryCheck', scopeOfBody(place.bodyId), checkId, record)]);
  },
});

function isSamePlace(check: InventoryCheck, { seatId, room }: CheckPlace): boolean {
  if (check.seatId !== seatId) return false;
  return room === null || check.room === null ? check.room === room : isSameRoom(check.room, room);
}

/** The id that every console gives to the first round of that place on this day; a new one for the rounds after it. */
async function freeId(
  { workspace, clock, ids }: UseCaseContext,
  { seatId, room }: CheckPlace,
): Promise<RecordId<'inventoryCheck'>> {
  const day = startOfDay(dayOf(clock.now()));
  const key = `inventory check ${seatId} ${room === null ? '' : foldForSearch(room)}`;
  const first = ids.derived('inventoryCheck', day, key);
  const taken = await workspace.read('inventoryCheck', first);
  return taken === undefined ? first : ids.fresh('inventoryCheck');
}
