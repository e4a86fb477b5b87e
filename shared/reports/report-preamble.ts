import type { Body } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { RegisterNames } from './register-names.ts';
import type { TicketSelection } from './ticket-selection.ts';
import type { Cell } from './workbook-plan.ts';

/** What a report says it is about. */
export interface ReportSubject {
  readonly selection: TicketSelection;
  readonly bodies: readonly Body[];
  readonly names: RegisterNames;
  readonly catalogue: Catalogue;
}

/** The selected body's name, or that there is none. */
export function selectedBodyName({ selection: { bodyId }, names, catalogue }: ReportSubject): string {
  return bodyId === null ? catalogue.report.register.everyBody : names.body(bodyId);
}

/** Whether some of the data are invented. */
export function isDemonstration({
  selection: { bodyId },
  bodies,
}: Pick<ReportSubject, 'selection' | 'bodies'>): boolean {
  return bodies.some(({ id, demonstration }) => demonstration && (bodyId ?? id) === id);
}

/** The rows above a summary: its title, the period, the bodies, and that the data are invented where they are. */
export function reportPreamble(title: string, subject: ReportSubject): readonly (readonly Cell[])[] {
  const { period, demonstration } = subject.catalogue.report.register;
  const { from, to } = subject.selection.period;
  return [
    [title],
    [period(writtenDay(from), writtenDay(to))],
    [selectedBodyName(subject)],
    ...(isDemonstration(subject) ? [[demonstration]] : []),
  ];
}

/** `gg/mm/aaaa` from a day `aaaa-mm-gg`. */
function writtenDay(day: string): string {
  return day.split('-').reverse().join('/');
}
