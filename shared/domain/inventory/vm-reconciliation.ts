import type { RecordId } from '#shared/domain/identity.ts';
import type { EstateTotal, VirtualMachine } from '#shared/domain/kinds.ts';

/** The machines that were written down, against the figure of a document. @see PT-I.2-d, A-40 */
export interface VmReconciliation {
  readonly total: EstateTotal;
  readonly entered: number;
  readonly enteredGigabytes: number;
  /** Negative where more are written down than the document told. */
  readonly missing: number;
}

/**
 * Compares the virtual machines of a body with the latest document that counted them; `undefined` where none did.
 *
 * @see PT-I.2-d
 */
export function vmReconciliation(
  bodyId: RecordId<'body'>,
  machines: readonly VirtualMachine[],
  totals: readonly EstateTotal[],
): VmReconciliation | undefined {
  const told = totals.filter((total) => total.bodyId === bodyId && total.measure === 'virtualMachines');
  const [first, ...others] = told;
  if (first === undefined) return undefined;
  const total = others.reduce(
    (latest, other) => (other.sourceDate > latest.sourceDate ? other : latest),
    first,
  );
  const own = machines.filter((machine) => machine.bodyId === bodyId);
  const enteredGigabytes = own.reduce((sum, { diskGigabytes }) => sum + (diskGigabytes ?? 0), 0);
  return { total, entered: own.length, enteredGigabytes, missing: total.count - own.length };
}
