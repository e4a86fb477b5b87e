import type { RecordId } from '#shared/domain/identity.ts';
import type { Body, CostYear } from '#shared/domain/kinds.ts';

/** The name by which a split calls a body; the id of one that has not arrived. */
export type SplitNameOf = (id: RecordId<'body'>) => string;

/**
 * The bodies among which the costs of a year are divided: the Comuni and the Unione that are served in it and were not
 * left out, in the order of their names.
 *
 * @see REG-6-a, REG-13.1-c
 */
export function dividingBodies(
  bodies: readonly Body[],
  year: number,
  costYear: CostYear | undefined,
): readonly Body[] {
  const excluded = new Set<string>(costYear?.excludedBodyIds);
  return bodies
    .filter(
      (body) =>
        (body.type === 'municipality' || body.type === 'union') &&
        isServedIn(body, year) &&
        !excluded.has(body.id),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name, 'it') || (one.id < other.id ? -1 : 1));
}

function isServedIn({ servedFrom, servedTo }: Body, year: number): boolean {
  const said = String(year).padStart(4, '0');
  return (servedFrom ?? '') <= `${said}-12-31` && (servedTo === null || servedTo >= `${said}-01-01`);
}

/** Calls each body by its name, and those that share one by their name and the tail of their id. */
export function splitNames(bodies: readonly Body[]): SplitNameOf {
  const bearers = new Map<string, number>();
  for (const { name } of bodies) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const names = new Map(
    bodies.map(({ id, name }) => [id, bearers.get(name) === 1 ? name : `${name} (${id.slice(-4)})`]),
  );
  return (id) => names.get(id) ?? id;
}
