import type { RecordId } from '#shared/domain/identity.ts';
import { isInForce } from '#shared/domain/in-force.ts';
import type { Contract } from '#shared/domain/kinds.ts';

/** Contracts of one supplier that several bodies hold apart, and could hold together. */
export interface JoinableContracts {
  readonly supplierId: RecordId<'supplier'>;
  readonly contracts: readonly Contract[];
  readonly bodyIds: readonly RecordId<'body'>[];
}

/**
 * The contracts in force on a day that could be joined in one: those of a supplier that has several, for more than one
 * body in all. One that names no body is of all of them already.
 *
 * @see REG-3.12-a
 */
export function joinableContracts(contracts: readonly Contract[], day: string): readonly JoinableContracts[] {
  const bySupplier = new Map<RecordId<'supplier'>, Contract[]>();
  for (const contract of contracts) {
    const { supplierId, bodyIds, startsOn, endsOn } = contract;
    if (bodyIds.length === 0 || !isInForce({ validFrom: startsOn, validTo: endsOn }, day)) continue;
    bySupplier.set(supplierId, [...(bySupplier.get(supplierId) ?? []), contract]);
  }
  return [...bySupplier].flatMap(([supplierId, own]) => {
    const bodyIds = [...new Set(own.flatMap((contract) => contract.bodyIds))];
    return own.length > 1 && bodyIds.length > 1 ? [{ supplierId, contracts: own, bodyIds }] : [];
  });
}
