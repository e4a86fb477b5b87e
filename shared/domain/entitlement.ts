import type { Profile } from './body-terms.ts';
import type { ProfileService } from './contract.ts';
import type { RecordId } from './identity.ts';
import { isInForce } from './in-force.ts';
import type { Contract } from './kinds.ts';
import { includesService } from './profile.ts';

/** Why a body is entitled to a service, or is not. */
export type EntitlementGround =
  /** Served by the office as its own: every service is there. @see A-35 */
  | 'internal'
  | 'profile'
  /** A contract says otherwise than the profile. */
  | 'contract';

/** Whether a body is entitled to a service, and why. @see CAP-3.1-b */
export interface Entitlement {
  readonly isIncluded: boolean;
  readonly ground: EntitlementGround;
  /** The profile that was asked; `null` for a body that the office serves as its own. */
  readonly profile: Profile | null;
}

/** What of a contract decides what is included. */
export type CoveringContract = Pick<
  Contract,
  'bodyIds' | 'startsOn' | 'endsOn' | 'profile' | 'extras' | 'includedServices' | 'excludedServices'
>;

/** The services of each profile. */
type Matrix = Readonly<Record<Profile, { readonly services: readonly ProfileService[] }>>;

/** The contracts that cover a body on a day. */
export function contractsCovering<Covering extends CoveringContract>(
  contracts: readonly Covering[],
  bodyId: RecordId<'body'>,
  day: string,
): readonly Covering[] {
  return contracts.filter(
    ({ bodyIds, startsOn, endsOn }) =>
      bodyIds.includes(bodyId) && isInForce({ validFrom: startsOn, validTo: endsOn }, day),
  );
}

/**
 * Whether a body is entitled to a service: by what its contracts say of it one by one, else by its profile.
 *
 * @param terms the terms in force for the body; `undefined` when it has none.
 * @param contracts those that cover the body on that day: what one leaves out, another may include.
 * @see CAP-3.1-b, A-35
 */
export function entitlement(
  matrix: Matrix,
  terms: { readonly profile: Profile | null } | undefined,
  contracts: readonly CoveringContract[],
  service: ProfileService,
): Entitlement {
  const contracted = contracts.find((each) => each.profile !== null)?.profile ?? null;
  const profile = terms?.profile ?? contracted;
  const adds = contracts.some((each) => includes(each, service));
  const removes = contracts.some(({ excludedServices }) => excludedServices.includes(service));
  if (adds || removes) return { isIncluded: adds, ground: 'contract', profile };
  const isIncluded = includesService(matrix, profile, service);
  return { isIncluded, ground: profile === null ? 'internal' : 'profile', profile };
}

/** Whether a contract names a service, or sells it beside the profile. */
function includes({ includedServices, extras }: CoveringContract, service: ProfileService): boolean {
  return (
    includedServices.includes(service) || (service === 'remoteBackup' && extras.includes('remoteBackup'))
  );
}
