import { toInstant } from '#shared/domain/instant.ts';
import type { OutingRefusalData } from '#shared/domain/outing-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

const KEPT = 'What you wrote is still here';

function moment(at: number): string {
  return formats.dateTime(toInstant(at));
}

/** What the console says in English when an act on outings or intervention reports is refused. */
export const outingRefusals = {
  'outing-overlaps': ({ name, minutes, startsAt, endsAt }): string =>
    `${name} is already out from ${moment(startsAt)} to ${moment(endsAt)}: they overlap by ${formats.integer(minutes)} minutes. ${KEPT}: change the time or the technician.`,
  'outing-empty': ({ from, to }): string =>
    `The end (${moment(to)}) does not come after the start (${moment(from)}): nothing was recorded. ${KEPT}: correct the times.`,
  'outing-cancelled': ({ day }): string =>
    `The outing was cancelled on ${formats.day(day)} and stays as it was. If it is still needed, plan a new one.`,
  'outing-reported': ({ code }): string =>
    `Report ${code} was already written of the outing: it stays as it was. To mend what was done, mend the report.`,
  'outing-elsewhere': (): string =>
    `That outing is of another body: nothing was recorded. ${KEPT}: choose an outing of the same body.`,
  'outing-ticket-elsewhere': ({ code }): string =>
    `Ticket ${code} is of another body: nothing was recorded. ${KEPT}: remove that ticket, or choose its body.`,
  'report-works-missing': (): string =>
    `The report does not say which works were done: it was not recorded. ${KEPT}: describe what was done, so that the body can check it.`,
  'report-tickets-missing': (): string =>
    `The report does not say for which ticket: it was not recorded. ${KEPT}: choose at least one ticket.`,
  'report-material-foreign': ({ description }): string =>
    `The material “${description}” is for a ticket that is not in the report: nothing was recorded. ${KEPT}: choose a ticket of the report.`,
  'report-provisional-open': (): string =>
    `A provisional solution leaves the tickets open: the report was not recorded. ${KEPT}: untick their resolution, or choose the definitive outcome.`,
  'report-signed': ({ code, day }): string =>
    `Report ${code} has been signed since ${formats.day(day)} and is no longer changed: it stays as it was. If more is needed, write a new report.`,
  'report-signatory-missing': ({ code }): string =>
    `Report ${code} does not say who signs for the body: it was not signed. ${KEPT}: write the name of who signs.`,
} as const satisfies {
  readonly [Code in keyof OutingRefusalData]: (data: OutingRefusalData[Code]) => string;
};
