import { z } from 'zod';
import type { RecordId } from '#shared/domain/identity.ts';
import { idOf } from '#shared/domain/field.ts';
import { assetsOfCode, codeKey } from '#shared/domain/inventory/asset-of-code.ts';
import { assetOfLabelCode } from '#shared/domain/inventory/label-code.ts';
import { inventoryScanKind } from '#shared/domain/inventory-scan.ts';
import { createRecord, setDeleted } from '#shared/domain/mutations.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { findOpenCheck } from './open-check.ts';

const { fields } = inventoryScanKind;

/** What a reading gives. */
export interface RecordedScan {
  readonly scanId: RecordId<'inventoryScan'>;
  /** The asset that the code stands for; `null` when it stands for none, or for several. */
  readonly assetId: RecordId<'asset'> | null;
  /** It had been read already in this round. */
  readonly isAgain: boolean;
}

/**
 * Records that a label was read in a round: once, however often and by how many consoles it is read.
 *
 * A code that several assets bear is recorded as read; `assetId` says which of them it is.
 */
export const recordScan = defineUseCase({
  name: 'recordScan',
  arguments: z.strictObject({
    checkId: fields.checkId.schema,
    code: fields.code.schema,
    /** Which asset it is, where whoever reads has said it. */
    assetId: idOf('asset').nullable().default(null),
  }),
  run: async ({ workspace, clock, ids }, actor, { checkId, code, assetId: said }) => {
    const check = await findOpenCheck(workspace, checkId);
    if (!check.ok) return check;
    const { bodyId, startedAt, scope } = check.value.record;
    const refusal = await referenceRefusal(workspace, 'asset', said);
    if (refusal !== undefined) return { ok: false, refusal };
    const assetId = said ?? (await assetOf(workspace, code, bodyId));
    const scanId = ids.derived('inventoryScan', startedAt, `${checkId} ${assetId ?? codeKey(code)}`);
    const before = await workspace.read('inventoryScan', scanId);
    const isAgain = before?.record.deleted === false;
    const value: RecordedScan = { scanId, assetId, isAgain };
    if (isAgain) return decide(value, []);
    if (before !== undefined) return decide(value, [setDeleted(before, false)]);
    const record = { checkId, code, assetId, at: clock.now(), by: actor };
    return decide(value, [createRecord('inventoryScan', scope, scanId, record)]);
  },
});

/** By the symbol of the label without reading every asset: that is how most are read. */
async function assetOf(
  workspace: Workspace,
  code: string,
  bodyId: RecordId<'body'>,
): Promise<RecordId<'asset'> | null> {
  const labelled = assetOfLabelCode(code);
  if (labelled !== undefined) {
    const found = await workspace.read('asset', labelled);
    return found === undefined || found.record.deleted ? null : labelled;
  }
  const bearing = assetsOfCode(code, await workspace.list('asset'), bodyId);
  return bearing.length === 1 ? (bearing[0]?.id ?? null) : null;
}
