import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** Whether the records that rows name can be named. Each is read once. */
export interface ReferenceCheck {
  /** Why a row of a body cannot say this; `undefined` when it can. `bodyId` is `null` for bodies. */
  refusal(bodyId: RecordId<'body'> | null, fields: JsonObject): Promise<ActRefusal | undefined>;
}

/** The kinds that fields name. */
const NAMED: Readonly<Record<string, Kind>> = {
  holderId: 'person',
  consigneeId: 'person',
  subConsigneeId: 'person',
  ownerId: 'person',
  supplierId: 'supplier',
};

/** A check over the records that are there now. */
export function createReferenceCheck(workspace: Workspace): ReferenceCheck {
  const read = new Map<string, Promise<Versioned<Kind> | undefined>>();

  function find(kind: Kind, id: string): Promise<Versioned<Kind> | undefined> {
    const key = `${kind}/${id}`;
    const found = read.get(key) ?? workspace.read(kind, id as RecordId);
    read.set(key, found);
    return found;
  }

  async function missing(kind: Kind, id: JsonValue): Promise<ActRefusal | undefined> {
    if (typeof id !== 'string') return undefined;
    const found = await find(kind, id);
    if (found === undefined) return refusalOf('record-unknown', { kind });
    return found.record.deleted ? refusalOf('record-deleted', { kind }) : undefined;
  }

  async function misplaced(
    bodyId: RecordId<'body'> | null,
    seatId: JsonValue,
  ): Promise<ActRefusal | undefined> {
    if (typeof seatId !== 'string') return undefined;
    const refusal = await missing('seat', seatId);
    if (refusal !== undefined) return refusal;
    const seat = await find('seat', seatId);
    const isThere = (seat?.record as Partial<RecordOf<'seat'>> | undefined)?.bodyId === bodyId;
    return isThere ? undefined : refusalOf('seat-elsewhere', {});
  }

  return {
    async refusal(bodyId, fields) {
      if (bodyId !== null) {
        const refusal = await missing('body', bodyId);
        if (refusal !== undefined) return refusal;
      }
      for (const [field, value] of Object.entries(fields)) {
        const kind = NAMED[field];
        const refusal =
          kind === undefined
            ? field === 'seatId'
              ? await misplaced(bodyId, value)
              : undefined
            : await missing(kind, value);
        if (refusal !== undefined) return refusal;
      }
      return undefined;
    },
  };
}
