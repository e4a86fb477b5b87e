import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { BackupPlan } from '#shared/domain/kinds.ts';
import { isBackedUpOn } from '#shared/domain/on-site/backup-days.ts';
import { maySignBackup } from '#shared/domain/on-site/backup-signer.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { readAccess } from '#shared/application/access/read-access.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

/**
 * The backup of which somebody says how it went on a day; refused when that day has not come or the backup did not last
 * on it, and when it is not theirs to look at.
 *
 * @see P9-5.3-c, P9-5.3-d, A-34
 */
export async function checkablePlan(
  context: UseCaseContext,
  actor: ActorId,
  planId: RecordId<'backupPlan'>,
  day: string,
): Promise<Result<BackupPlan, ActRefusal>> {
  const found = await findLive(context.workspace, 'backupPlan', planId);
  if (!found.ok) return found;
  const plan = found.value.record;
  const { name } = plan;
  const early = dayRefusal(day, dayOf(context.clock.now()));
  if (early !== undefined) return { ok: false, refusal: early };
  if (!isBackedUpOn(plan, day)) return refuseAct('backup-not-expected', { name, day });
  const access = await (context.readAccess?.(actor) ?? readAccess(context, actor));
  if (!maySignBackup(access, plan)) return refuseAct('backup-of-office', { name });
  return done(plan);
}
