import type { RecordId } from './identity.ts';
import { isInForce } from './in-force.ts';
import type { Appointment, Body, BodyTerms, Calendar, Seat, ServiceLevel, StorageSpace } from './kinds.ts';
import { inForceOn } from './validity.ts';

/** What a body may lack, the gravest first. */
export const BODY_GAPS = [
  /** No seat is manned and nobody is the contact: it stops the work. @see REG-9-a */
  'contactToAppoint',
  /** @see REG-4-a */
  'seatMissing',
  /** @see X-8 */
  'calendarMissing',
  'serviceLevelMissing',
  'termsMissing',
  /** The form by which the body names its contact has not come back. @see CAP-6.2-a */
  'contactFormToFill',
  /** Nobody answers for the data of a share. @see REG-7-b */
  'dataOwnerMissing',
  /** The codes of the registers of the State. */
  'codesMissing',
] as const;

/** One of {@link BODY_GAPS}. */
export type BodyGap = (typeof BODY_GAPS)[number];

/** The gaps without which the office cannot work for a body. @see REG-9-a */
export const BLOCKING_GAPS: readonly BodyGap[] = ['contactToAppoint'];

/** A body that is to be completed, with what it lacks, the gravest first. */
export interface BodyToComplete {
  readonly bodyId: RecordId<'body'>;
  readonly gaps: readonly BodyGap[];
}

/** What is known of the bodies: deleted records left out. */
export interface KnownOffice {
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
  readonly appointments: readonly Appointment[];
  readonly calendars: readonly Calendar[];
  readonly serviceLevels: readonly ServiceLevel[];
  readonly terms: readonly BodyTerms[];
  readonly spaces: readonly StorageSpace[];
}

/** Whether a body is served on a day. @see REG-6-a */
function isServedOn({ servedFrom, servedTo }: Pick<Body, 'servedFrom' | 'servedTo'>, day: string): boolean {
  return isInForce({ validFrom: servedFrom ?? day, validTo: servedTo }, day);
}

/**
 * The bodies that lack something on a day, in the order in which they are known; those that are not served are not asked
 * for anything.
 *
 * @see REG-9-a, REG-4-a, CAP-6.2-a, REG-7-b
 */
export function bodiesToComplete(known: KnownOffice, day: string): readonly BodyToComplete[] {
  return known.bodies
    .filter((body) => body.type !== 'external' && isServedOn(body, day))
    .map((body) => ({ bodyId: body.id, gaps: gapsOf(body, known, day) }))
    .filter(({ gaps }) => gaps.length > 0);
}

/** What one body lacks on a day, the gravest first. */
function gapsOf(body: Body, known: KnownOffice, day: string): readonly BodyGap[] {
  const own = <Item extends { readonly bodyId: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ bodyId }) => bodyId === body.id);
  const seats = own(known.seats);
  const hasContact = own(known.appointments).some(
    (each) => each.role === 'municipalContact' && isInForce(each, day),
  );
  const isManned = seats.some(({ manned }) => manned);
  const lacks: Readonly<Record<BodyGap, boolean>> = {
    contactToAppoint: body.type === 'municipality' && !isManned && !hasContact,
    seatMissing: seats.length === 0,
    calendarMissing: inForceOn(own(known.calendars), day) === undefined,
    serviceLevelMissing: inForceOn(own(known.serviceLevels), day) === undefined,
    termsMissing: inForceOn(own(known.terms), day) === undefined,
    contactFormToFill: body.type === 'municipality' && !hasContact,
    dataOwnerMissing: own(known.spaces).some(lacksDataOwner),
    codesMissing: body.ipaCode === null || body.cadastralCode === null || body.istatCode === null,
  };
  return BODY_GAPS.filter((gap) => lacks[gap]);
}

/** Whether nobody answers for the data of a shared space in use. @see REG-7-b */
function lacksDataOwner({ type, dataOwnerId, closedOn }: StorageSpace): boolean {
  return type === 'share' && dataOwnerId === null && closedOn === null;
}
