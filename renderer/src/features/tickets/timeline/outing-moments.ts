import { minutesOnSite } from '#shared/domain/on-site/on-site-charge.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { TicketRecords } from '#renderer/store/ticket-life.ts';
import { moment, saidOf, type Telling, type TimelineMoment, together } from './moment.ts';

/** Outings for a ticket, planned or called off. @see CAP-3.1.6-f */
export function outingMoments(
  outings: TicketRecords['outings'],
  { text, formats, nameOf }: Telling,
): readonly TimelineMoment[] {
  const { agenda, states } = text.outings;
  const { bring: toBring } = text.fieldNames.outing;
  return outings.map(({ id, technicianId, startsAt, endsAt, bring, cancelledOn, cancelReason }) =>
    moment({
      key: id,
      at: startsAt,
      author: nameOf(technicianId),
      title: together([
        text.outings.report.outingOnTicket,
        `${formats.time(startsAt)}-${formats.time(endsAt)}`,
        cancelledOn === null ? null : states.cancelled,
      ]),
      text: saidOf(
        [
          bring.length === 0 ? null : `${toBring}: ${bring.join(', ')}`,
          cancelReason === null ? null : `${agenda.cancelReason}: ${cancelReason}`,
        ],
        '\n',
      ),
      facet: 'work',
      source: { kind: 'outing', id, field: 'startsAt' },
    }),
  );
}

/** What technicians did on site for a ticket, and until when it is warranted. @see CAP-3.1.6-b, CAP-3.1.6-c */
export function reportMoments(
  reports: TicketRecords['onSiteReports'],
  { text, formats, nameOf }: Telling,
): readonly TimelineMoment[] {
  const { report: words } = text.outings;
  return reports.map((report) => {
    const { id, technicianId, arrivedAt, outcome, works, nextSteps, warrantyUntil } = report;
    return moment({
      key: id,
      at: arrivedAt,
      author: nameOf(technicianId),
      title: together([
        `${words.onTicket} ${ticketCode(report)}`,
        words.hours(formats.decimal(minutesOnSite(report) / 60, 1)),
        text.labels.workOutcome[outcome],
      ]),
      text: saidOf(
        [
          works,
          nextSteps,
          warrantyUntil === null
            ? null
            : `${words.warranty} ${words.warrantyUntil(formats.day(warrantyUntil))}`,
        ],
        '\n',
      ),
      facet: 'work',
      source: { kind: 'onSiteReport', id, field: 'arrivedAt' },
    });
  });
}
