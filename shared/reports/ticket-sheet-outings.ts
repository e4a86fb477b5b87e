import { minutesOnSite } from '#shared/domain/on-site/on-site-charge.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { SheetParts } from './ticket-sheet-parts.ts';
import { momentIn, onDay, type Table, table } from './ticket-sheet-table.ts';

/** Who went out for a ticket, and what they did there. @see CAP-3.1.6-b, CAP-3.1.6-f, CAP-3.4.2.1-d */
export function outingSections(parts: SheetParts): readonly Table[] {
  return [outings(parts), reports(parts)];
}

function outings(parts: SheetParts): Table {
  const { file, names, catalogue } = parts;
  const words = catalogue.fieldNames.outing;
  const moment = momentIn(parts);
  return table(parts, 'outings', file.outings, [
    [words.startsAt, ({ startsAt }) => moment(startsAt)],
    [words.endsAt, ({ endsAt }) => moment(endsAt)],
    [words.technicianId, ({ technicianId }) => names.person(technicianId)],
    [words.seatId, ({ seatId }) => names.seat(seatId)],
    [words.bring, ({ bring }) => bring.join('\n')],
    [words.cancelledOn, ({ cancelledOn }) => onDay(cancelledOn)],
    [words.cancelReason, ({ cancelReason }) => cancelReason],
  ]);
}

function reports(parts: SheetParts): Table {
  const { file, names, catalogue } = parts;
  const { labels, fieldNames } = catalogue;
  const words = fieldNames.onSiteReport;
  const moment = momentIn(parts);
  return table(parts, 'onSiteReports', file.onSiteReports, [
    [words.number, ticketCode],
    [words.arrivedAt, ({ arrivedAt }) => moment(arrivedAt)],
    [words.leftAt, ({ leftAt }) => moment(leftAt)],
    [fieldNames.ticketEntry.minutes, minutesOnSite],
    [words.technicianId, ({ technicianId }) => names.person(technicianId)],
    [words.works, ({ works }) => works],
    [words.outcome, ({ outcome }) => labels.workOutcome[outcome]],
    [words.warrantyUntil, ({ warrantyUntil }) => onDay(warrantyUntil)],
    [words.signedOn, ({ signedOn }) => onDay(signedOn)],
  ]);
}
