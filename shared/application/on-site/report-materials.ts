import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { OnSiteReport } from '#shared/domain/kinds.ts';
import { materialKind } from '#shared/domain/material.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { signedReportRefusal } from './report-checks.ts';

const { fields } = materialKind;

/** As many lines as a sheet has room for. */
const LINES_MAX = 100;

/** What was used in an outing: for the first ticket of the report, unless another one is said. @see CAP-3-a */
export const materialsGiven = z
  .array(
    z.strictObject({
      type: fields.type.schema.default('consumable'),
      description: fields.description.schema,
      quantity: fields.quantity.schema.default(1),
      unitCents: fields.unitCents.schema,
      ticketId: fields.ticketId.schema.optional(),
    }),
  )
  .max(LINES_MAX);

type MaterialGiven = z.output<typeof materialsGiven>[number];

/** Why lines of material cannot stand in a report: they are for a ticket that is not among its own. */
export function materialsRefusal(
  lines: readonly MaterialGiven[],
  ticketIds: readonly string[],
): ActRefusal | undefined {
  const foreign = lines.find(({ ticketId }) => ticketId !== undefined && !ticketIds.includes(ticketId));
  return foreign === undefined
    ? undefined
    : refusalOf('report-material-foreign', { description: foreign.description });
}

/** The mutations that record what was used in an outing. @see CAP-3-a, CAP-3.1.6-b */
export function reportMaterials(
  { ids }: UseCaseContext,
  report: Pick<OnSiteReport, 'id' | 'scope' | 'arrivedAt' | 'technicianId'>,
  firstTicketId: RecordId<'ticket'>,
  lines: readonly MaterialGiven[],
): readonly ScopedMutation[] {
  const common = { day: dayOf(report.arrivedAt), by: report.technicianId, reportId: report.id };
  return lines.map(({ ticketId = firstTicketId, ...line }) =>
    createRecord('material', report.scope, ids.fresh('material'), { ...line, ...common, ticketId }),
  );
}

/** Why a line of material is no longer changed: the report that lists it was signed. @see CAP-3.1.6-b */
export async function signedMaterialRefusal(
  workspace: Workspace,
  reportId: RecordId<'onSiteReport'> | null,
): Promise<ActRefusal | undefined> {
  if (reportId === null) return undefined;
  const report = await workspace.read('onSiteReport', reportId);
  return report === undefined || report.record.deleted ? undefined : signedReportRefusal(report.record);
}
