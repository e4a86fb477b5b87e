/**
 * Divides an amount among shares so that the parts sum to it exactly: each gets the whole cents of its quota, and the
 * cents that are left go to the largest remainders; among equal remainders to the larger share, then to the one that
 * comes first. Exact whatever the size: no share is ever a floating number.
 *
 * @param cents what is divided, zero or more, in whole cents.
 * @param weights the shares, zero or more each, not all zero.
 * @see REG-13.1-c, A-15
 */
export function apportion(cents: number, weights: readonly bigint[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) throw new Error('nothing to divide by');
  const quotas = weights.map((weight, place) => {
    const product = BigInt(cents) * weight;
    return { place, weight, whole: product / total, remainder: product % total };
  });
  const left = cents - Number(quotas.reduce((sum, { whole }) => sum + whole, 0n));
  const lucky = new Set(
    quotas
      .toSorted(
        (one, other) =>
          order(other.remainder, one.remainder) || order(other.weight, one.weight) || one.place - other.place,
      )
      .slice(0, left)
      .map(({ place }) => place),
  );
  return quotas.map(({ place, whole }) => Number(whole) + (lucky.has(place) ? 1 : 0));
}

function order(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
