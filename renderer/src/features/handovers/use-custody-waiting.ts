import { isWaiting } from '#shared/domain/handover/change-progress.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { isReviewDue, useAdministrators } from './administrators/use-administrators.ts';
import { isUnsealed } from './envelopes/unsealed.ts';
import type { Waiting } from './handover-section.ts';
import { useFollowedChanges } from './shared/use-followed-changes.ts';

/** How much waits among shared credentials, emergency envelopes and system administrators. */
export function useCustodyWaiting(): Waiting {
  const shared = useFollowedChanges()?.filter(isWaiting).length ?? 0;
  const envelopes = useRecords('emergencyEnvelope')?.filter(isUnsealed).length ?? 0;
  const { appointed = [], unappointed = [] } = useAdministrators() ?? {};
  const administrators = appointed.filter(isReviewDue).length + unappointed.length;
  return { shared, envelopes, administrators };
}
