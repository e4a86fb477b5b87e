import { type Access, isOfOffice } from '#shared/domain/access/access.ts';
import { isWithin } from '#shared/domain/access/sight.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import type { BackupPlan } from '#shared/domain/kinds.ts';

/**
 * Whether somebody may say how a backup went: the office's own staff always, a supplier only where the plan leaves the
 * look to the supplier.
 *
 * @see P9-5.3-d, A-34
 */
export function maySignBackup(
  { isOpen, grants }: Access,
  { bodyId, checker }: Pick<BackupPlan, 'bodyId' | 'checker'>,
): boolean {
  if (isOpen) return true;
  const scope = scopeOfBody(bodyId);
  return grants.some(
    (grant) =>
      (isOfOffice(grant) || (checker === 'supplier' && grant.role === 'externalSupplier')) &&
      isWithin(grant, scope),
  );
}
