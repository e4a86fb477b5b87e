import type { RecordId } from '#shared/domain/identity.ts';
import type { Consumable, ConsumableMovement } from '#shared/domain/kinds.ts';

/** How many of something are in store: what came, less what went, set right by what was counted. @see REG-5.3-d */
export function stockOf(movements: readonly Pick<ConsumableMovement, 'quantity'>[]): number {
  return movements.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** A consumable with what is in store of it. */
export interface StockedConsumable {
  readonly consumable: Consumable;
  readonly stock: number;
  /** Fewer than the minimum. */
  readonly isShort: boolean;
}

/** What is in store of each consumable. @see REG-5.3-d */
export function consumableStocks(
  consumables: readonly Consumable[],
  movements: readonly ConsumableMovement[],
): readonly StockedConsumable[] {
  const stocks = new Map<RecordId<'consumable'>, number>();
  for (const { consumableId, quantity } of movements)
    stocks.set(consumableId, (stocks.get(consumableId) ?? 0) + quantity);
  return consumables.map((consumable) => {
    const stock = stocks.get(consumable.id) ?? 0;
    return { consumable, stock, isShort: stock < consumable.minimum };
  });
}
