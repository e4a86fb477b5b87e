import { useMemo } from 'react';
import {
  type AdminReview,
  administratorsAmong,
  adminReview,
  reviewsOf,
} from '#shared/domain/handover/admin-review.ts';
import {
  administratorAccountsOf,
  unappointedAccounts,
} from '#shared/domain/handover/administrator-accounts.ts';
import { isInForce } from '#shared/domain/in-force.ts';
import type { Account, Appointment } from '#shared/domain/kinds.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** A system administrator: the appointment, its accounts, its yearly look. */
export interface Administrator {
  readonly appointment: Appointment;
  readonly isInForce: boolean;
  readonly accounts: readonly Account[];
  readonly review: AdminReview;
}

/** The system administrators, and the accounts that no appointment allows. */
export interface Administrators {
  readonly appointed: readonly Administrator[];
  readonly unappointed: readonly Account[];
}

/** The system administrators of the office; `undefined` while they are first loaded. */
export function useAdministrators(): Administrators | undefined {
  const appointments = useRecords('appointment');
  const accounts = useRecords('account');
  const reviews = useRecords('appointmentReview');
  const today = useToday();
  return useMemo(() => {
    if (appointments === undefined || accounts === undefined || reviews === undefined) return undefined;
    const appointed = administratorsAmong(appointments).map((appointment) => ({
      appointment,
      isInForce: isInForce(appointment, today),
      accounts: administratorAccountsOf(appointment.personId, accounts, today),
      review: adminReview(appointment, reviewsOf(appointment.id, reviews), today),
    }));
    return { appointed, unappointed: unappointedAccounts(accounts, appointments, today) };
  }, [appointments, accounts, reviews, today]);
}

/** Whether the yearly look at an administrator is due. */
export function isReviewDue({ isInForce: holds, review }: Administrator): boolean {
  return holds && review.standing === 'due';
}
