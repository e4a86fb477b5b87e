import { Temporal } from 'temporal-polyfill';
import type { Appointment, AppointmentReview } from '#shared/domain/kinds.ts';
import { addDays } from '#shared/domain/rome-time.ts';

/** Days before a review is due during which it is announced. */
const REVIEW_NOTICE_DAYS = 30;

/**
 * When the yearly look at an appointment is due: `later`, `soon` in the last days of the year, `due` once twelve months
 * have passed.
 */
export type ReviewStanding = 'later' | 'soon' | 'due';

/** Where the yearly look at an appointment stands. Days are `aaaa-mm-gg`. */
export interface AdminReview {
  /** Twelve months after the appointment, or after the last look. */
  readonly dueOn: string;
  /** The last look; `null` when none was taken. */
  readonly last: AppointmentReview | null;
  readonly standing: ReviewStanding;
  /** Days since it fell due; zero until then. */
  readonly daysLate: number;
}

/** The latest of some reviews by the day on which they were made; `null` of none. */
function latest(reviews: readonly AppointmentReview[]): AppointmentReview | null {
  return reviews.reduce<AppointmentReview | null>(
    (best, each) => (best === null || each.day >= best.day ? each : best),
    null,
  );
}

/**
 * When the yearly look at a system administrator’s appointment is due.
 *
 * @param reviews those of this appointment.
 * @param today the day `aaaa-mm-gg` that is looked at.
 */
export function adminReview(
  { validFrom }: Pick<Appointment, 'validFrom'>,
  reviews: readonly AppointmentReview[],
  today: string,
): AdminReview {
  const last = latest(reviews);
  const due = Temporal.PlainDate.from(last?.day ?? validFrom).add({ years: 1 });
  const dueOn = due.toString();
  const daysLate = Math.max(0, due.until(today, { largestUnit: 'days' }).days);
  return { dueOn, last, daysLate, standing: standingOf(dueOn, today) };
}

function standingOf(dueOn: string, today: string): ReviewStanding {
  if (today >= dueOn) return 'due';
  return today >= addDays(dueOn, -REVIEW_NOTICE_DAYS) ? 'soon' : 'later';
}

/** The appointments of system administrators among some. */
export function administratorsAmong(appointments: readonly Appointment[]): readonly Appointment[] {
  return appointments.filter(({ role }) => role === 'systemAdministrator');
}

/** The reviews of one appointment among some. */
export function reviewsOf(
  id: Appointment['id'],
  reviews: readonly AppointmentReview[],
): readonly AppointmentReview[] {
  return reviews.filter(({ appointmentId }) => appointmentId === id);
}
