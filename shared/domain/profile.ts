import { type Profile, PROFILES, type QueuePriority } from './body-terms.ts';

/** How many of something a profile is for; `most` is `null` where nothing bounds it. */
interface Band {
  readonly least: number;
  readonly most: number | null;
}

/** What of a profile decides which bodies it suits. */
export interface ProfileBands {
  readonly workstations: Band | null;
  readonly servers: Band | null;
}

/** Something that each profile has its own of. */
type ByProfile<Value> = Readonly<Record<Profile, Value>>;

/** The profile that suits a body. The contracted one is its own matter, and may differ. */
export type ProfileSuggestion =
  /** `alsoFits`: a higher profile of which the workstations are as well. @see A-5 */
  | { readonly status: 'suggested'; readonly profile: Profile; readonly alsoFits: Profile | null }
  /** More than any profile is for: an offer of its own. */
  | { readonly status: 'outOfBand' };

/** The profile for so many workstations and servers: the higher of the two bands. @see CAP-3.1-a, A-5 */
export function suggestProfile(
  bands: ByProfile<ProfileBands>,
  workstations: number,
  servers: number,
): ProfileSuggestion {
  const [lowest, next] = fitting(workstations, (profile) => bands[profile].workstations);
  const [forServers] = fitting(servers, (profile) => bands[profile].servers);
  if (lowest === undefined || forServers === undefined) return { status: 'outOfBand' };
  const profile = higher(lowest, forServers);
  const alternative = next === undefined ? profile : higher(next, forServers);
  return { status: 'suggested', profile, alsoFits: alternative === profile ? null : alternative };
}

/** How a body stands in the queue: by its profile, nowhere without one. @see CAP-3.1-c, A-35 */
export function queuePriorityOf(
  terms: ByProfile<{ readonly queuePriority: QueuePriority }>,
  profile: Profile | null,
): QueuePriority {
  return profile === null ? 'none' : terms[profile].queuePriority;
}

/** Whether a profile includes a service; all are there for a body that the office serves as its own. @see CAP-3.1-b, A-35 */
export function includesService<Service>(
  terms: ByProfile<{ readonly services: readonly Service[] }>,
  profile: Profile | null,
  service: Service,
): boolean {
  return profile === null || terms[profile].services.includes(service);
}

/** The profiles for a count, the lowest first; having none of something, the lowest of all. */
function fitting(count: number, bandOf: (profile: Profile) => Band | null): readonly Profile[] {
  if (count === 0) return PROFILES.slice(0, 1);
  return PROFILES.filter((profile) => {
    const band = bandOf(profile);
    return band !== null && band.least <= count && (band.most === null || count <= band.most);
  });
}

function higher(one: Profile, other: Profile): Profile {
  return PROFILES.indexOf(one) > PROFILES.indexOf(other) ? one : other;
}
