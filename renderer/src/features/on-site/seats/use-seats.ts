import { useMemo } from 'react';
import { bodiesToComplete, type BodyGap } from '#shared/domain/bodies-to-complete.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { isInForce } from '#shared/domain/in-force.ts';
import type { Appointment, Operator, Seat } from '#shared/domain/kinds.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useReachedBodies } from '#renderer/store/use-reached-bodies.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** What the part about seats says that a body lacks. */
const SEAT_GAPS: readonly BodyGap[] = ['contactToAppoint', 'seatMissing'];

/** Nothing of what the other gaps are judged by. */
const NOT_ASKED = { calendars: [], serviceLevels: [], terms: [], spaces: [] };

/** The seats of the bodies, who is their contact, who of the office is there. */
export interface SeatDesk {
  readonly seats: readonly Seat[];
  /** The contacts in charge today, of each body. */
  readonly contactsOf: (bodyId: RecordId<'body'>) => readonly Appointment[];
  /** The operators who are at a seat in some hours. */
  readonly operatorsAt: (seatId: RecordId<'seat'>) => readonly Operator[];
  /** What is to be completed: no seat, or a seat that nobody mans and no contact. */
  readonly gaps: readonly { readonly bodyId: RecordId<'body'>; readonly gap: BodyGap }[];
}

/** The seats, manned or not, and who is there; `undefined` while they are first loaded. @see REG-4-a, REG-9-a, REG-6-b */
export function useSeats(): SeatDesk | undefined {
  const today = useToday();
  const bodies = useReachedBodies();
  const seats = useRecords('seat');
  const appointments = useRecords('appointment');
  const operators = useRecords('operator');
  return useMemo(() => {
    if (bodies === undefined || seats === undefined) return undefined;
    if (appointments === undefined || operators === undefined) return undefined;
    const known = { ...NOT_ASKED, bodies, seats, appointments };
    const contacts = appointments.filter(
      (each) => each.role === 'municipalContact' && isInForce(each, today),
    );
    const present = operators.filter((each) => isInForce(each, today));
    return {
      seats,
      contactsOf: (bodyId) => contacts.filter((each) => each.bodyId === bodyId),
      operatorsAt: (seatId) => present.filter((each) => each.presenceSeatId === seatId),
      gaps: bodiesToComplete(known, today).flatMap(({ bodyId, gaps }) =>
        gaps.filter((gap) => SEAT_GAPS.includes(gap)).map((gap) => ({ bodyId, gap })),
      ),
    };
  }, [bodies, seats, appointments, operators, today]);
}
