import type { Asset } from '#shared/domain/kinds.ts';

/**
 * Whether the office owes help for an asset: not for what it is known not to have bought, unless an act took it in charge.
 * Where nobody has said who bought it, it does.
 *
 * @see REG-10.5-a
 */
export function isAssistanceDue({
  purchasedByIct,
  takenInChargeAct,
}: Pick<Asset, 'purchasedByIct' | 'takenInChargeAct'>): boolean {
  return purchasedByIct !== false || takenInChargeAct !== null;
}
