import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { PlatformOutage } from '#shared/domain/kinds.ts';
import { platformOutageKind } from '#shared/domain/platform-outage.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';

const { fields } = platformOutageKind;

/** Corrects what was written of a platform that does not work: reporting it and its return are acts of their own. @see P9-5.4-a */
export const editOutage = defineUseCase({
  name: 'editOutage',
  arguments: editArguments('platformOutage', {
    platform: z.optional(fields.platform.schema),
    owner: z.optional(fields.owner.schema),
    detectedAt: z.optional(fields.detectedAt.schema),
    reportedAt: z.optional(fields.reportedAt.schema),
    ownerContact: z.optional(fields.ownerContact.schema),
    reference: z.optional(fields.reference.schema),
    restoredAt: z.optional(fields.restoredAt.schema),
  }),
  run: ({ workspace, clock }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'platformOutage',
      { id, changes: givenFields(changes), versions },
      (after, _made, before) => stageRefusal(after, before) ?? timesRefusal(after, clock.now()),
    ),
});

function stageRefusal(after: PlatformOutage, before: PlatformOutage): ActRefusal | undefined {
  if ((after.reportedAt === null) !== (before.reportedAt === null))
    return refusalOf(before.reportedAt === null ? 'outage-not-reported' : 'outage-reported', {});
  if ((after.restoredAt === null) !== (before.restoredAt === null))
    return refusalOf(before.restoredAt === null ? 'outage-not-restored' : 'outage-restored', {});
  return undefined;
}

function timesRefusal(
  { detectedAt, reportedAt, restoredAt }: PlatformOutage,
  now: Instant,
): ActRefusal | undefined {
  return (
    momentRefusal(detectedAt, now) ??
    (reportedAt === null ? undefined : momentRefusal(reportedAt, now, detectedAt)) ??
    (restoredAt === null ? undefined : momentRefusal(restoredAt, now, detectedAt))
  );
}
