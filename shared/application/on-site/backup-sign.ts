import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { BackupResult } from '#shared/domain/backup-check.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { BackupCheck, BackupPlan } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { openAutomaticTicket } from '#shared/application/tickets/open-automatic-ticket.ts';
import { chronicleOf } from '#shared/application/tickets/record-move.ts';
import { timelineEntry } from '#shared/application/tickets/timeline.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { BACKUP_SIGNS } from '#resources/reference/backup-signs.ts';

/** A backup on a day. */
export interface DayOfPlan {
  readonly plan: BackupPlan;
  readonly day: string;
}

/** The ticket that a failed backup was told on, if any ever was, and what is to be written for it. */
export interface TicketOfBackup {
  readonly ticketId: RecordId<'ticket'> | null;
  readonly mutations: readonly ScopedMutation[];
}

/** What was said of a backup before: the record of its check, as far as its ticket is concerned. */
type SaidBefore = Pick<BackupCheck, 'result' | 'ticketId'>;

/**
 * What an outcome comes to on a ticket: what was good, or not said, and is bad is told; what was bad and is good leaves a
 * note; a bad outcome said again changes nothing.
 *
 * @param before what was said of that day; `null` when nothing was.
 * @see A-20, P9-5.3-c, X-3
 */
export async function tellOutcome(
  context: UseCaseContext,
  actor: ActorId,
  ofDay: DayOfPlan,
  { before, result }: { readonly before: SaidBefore | null; readonly result: BackupResult },
): Promise<Result<TicketOfBackup, ActRefusal>> {
  const ticketId = before?.ticketId ?? null;
  const wasBad = before !== null && before.result !== 'ok';
  if (result !== 'ok' && (!wasBad || ticketId === null)) return tellFailure(context, actor, ofDay, result);
  const isMended = wasBad && result === 'ok';
  return done({ ticketId, mutations: isMended ? await correction(context, actor, ofDay, ticketId) : [] });
}

/** Told on the ticket that is open for the backup, or on one that opens as of the beginning of that day: the same everywhere. */
async function tellFailure(
  context: UseCaseContext,
  actor: ActorId,
  { plan, day }: DayOfPlan,
  result: Exclude<BackupResult, 'ok'>,
): Promise<Result<TicketOfBackup, ActRefusal>> {
  const { bodyId } = plan;
  const body = await findLive(context.workspace, 'body', bodyId);
  if (!body.ok) return body;
  const said = { plan: plan.name, day: written(day) };
  const decided = await openAutomaticTicket.run(context, actor, {
    bodyId,
    source: 'backup',
    key: plan.id,
    subject: BACKUP_SIGNS.subject(said),
    sign: BACKUP_SIGNS[result](said),
    onBehalfOf: BACKUP_SIGNS.onBehalfOf(body.value.record.name).slice(0, LONGEST_NAME),
    at: startOfDay(day),
    priority: 'high',
    assetId: null,
  });
  if (!decided.ok) return decided;
  const { value, acts } = decided.value;
  return done({ ticketId: value.ticketId, mutations: acts.flatMap(({ mutations }) => mutations) });
}

/** The note on the ticket of what turned out to be good: the ticket stays. */
async function correction(
  context: UseCaseContext,
  actor: ActorId,
  { plan, day }: DayOfPlan,
  ticketId: RecordId<'ticket'> | null,
): Promise<readonly ScopedMutation[]> {
  const found = ticketId === null ? undefined : await context.workspace.read('ticket', ticketId);
  if (found === undefined || found.record.deleted) return [];
  const text = BACKUP_SIGNS.corrected({ plan: plan.name, day: written(day) });
  const chronicle = chronicleOf(context, actor, found.record);
  return [timelineEntry(chronicle, { type: 'comment', visibility: 'internal', text })];
}

/** Characters that the name of a requester may have. */
const LONGEST_NAME = 120;

/** A day `aaaa-mm-gg` as the bodies write it. */
function written(day: string): string {
  return day.split('-').reverse().join('/');
}
