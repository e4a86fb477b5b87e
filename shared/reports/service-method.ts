import type { ServiceLevel } from '#shared/domain/kinds.ts';
import type { OfficeRules } from '#shared/domain/service-level/body-rules.ts';
import { inWeekOrder } from '#shared/domain/weekly-hours.ts';
import type { ServiceFacts } from './service-facts.ts';
import { type ServiceParts, targetText } from './service-words.ts';
import type { Cell } from './workbook-plan.ts';

type Fact = readonly [item: string, value: Cell];

/** The rules that the figures come from: the calendars, the tables and the closures of the bodies in the report. */
export function ruleFacts(
  { calendars, serviceLevels, closures }: OfficeRules,
  facts: readonly ServiceFacts[],
  parts: ServiceParts,
): readonly Fact[] {
  const bodies = new Set(facts.map(({ ticket }) => ticket.bodyId));
  const { names, formats, catalogue } = parts;
  const { method } = catalogue.serviceLevelReport;
  const ofBody = (validFrom: string, name: string): string => method.version(name, formats.day(validFrom));
  const hours = calendars
    .filter(({ bodyId, deleted }) => bodies.has(bodyId) && !deleted)
    .map((calendar): Fact => {
      const { bodyId, validFrom, slots, nationalHolidays, patronDay } = calendar;
      const week = inWeekOrder(slots)
        .map(({ weekday, from, to }) => `${method.weekdays[weekday - 1] ?? ''} ${from}–${to}`)
        .join(', ');
      const holidays = nationalHolidays ? [method.holidays] : [];
      const patron = patronDay === null ? [] : [method.patron(patronDay.split('-').reverse().join('/'))];
      return [
        method.calendar,
        `${ofBody(validFrom, names.body(bodyId))}: ${[week, ...holidays, ...patron].join('; ')}`,
      ];
    });
  const tables = serviceLevels
    .filter(({ bodyId, deleted }) => bodies.has(bodyId) && !deleted)
    .map((level): Fact => [
      method.serviceLevel,
      `${ofBody(level.validFrom, names.body(level.bodyId))}: ${levelText(level, parts)}`,
    ]);
  const closed = closures
    .filter(({ bodyId, deleted }) => (bodyId === null || bodies.has(bodyId)) && !deleted)
    .map(({ bodyId, firstDay, lastDay, from, to, reason }): Fact => {
      const who = bodyId === null ? catalogue.report.register.everyBody : names.body(bodyId);
      const part = from === null || to === null ? '' : ` ${from}–${to}`;
      return [
        method.closure,
        `${who}: ${formats.day(firstDay)} – ${formats.day(lastDay)}${part} (${reason})`,
      ];
    });
  return [...hours, ...tables, ...closed];
}

function levelText(level: ServiceLevel, { catalogue, formats }: ServiceParts): string {
  const { labels, serviceLevelReport } = catalogue;
  const { method } = serviceLevelReport;
  const { low, medium, high } = level.takeChargeMinutes;
  const limits = [
    `${labels.ticketPriority.high} ${formats.duration(high)}`,
    `${labels.ticketPriority.medium} ${formats.duration(medium)}`,
    `${labels.ticketPriority.low} ${formats.duration(low)}`,
  ].join(', ');
  const obsolete = level.countsObsolete ? method.countsObsolete : method.leavesObsolete;
  return [limits, method.target(targetText(level.target, formats)), obsolete].join('; ');
}
