import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Calendar } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { RegisterNames } from './register-names.ts';
import type { ServiceChange, ServiceFacts } from './service-facts.ts';
import type { ServiceGroup } from './service-groups.ts';
import type { WallClock } from './wall-clock.ts';

/** What the sheets of the service levels are written with. */
export interface ServiceParts {
  readonly names: RegisterNames;
  readonly wallClock: WallClock;
  readonly catalogue: Catalogue;
  readonly formats: Formats;
  readonly calendars: readonly Calendar[];
}

/** How a group is called in the summary and, by each of its tickets, in their sheet: figures are counted by that name. */
export function groupName(
  { bodyId, target, isOneOfSeveral }: Pick<ServiceGroup, 'bodyId' | 'target' | 'isOneOfSeveral'>,
  { names, catalogue, formats }: ServiceParts,
): string {
  const { everyBody, groups } = { ...catalogue.report.register, ...catalogue.serviceLevelReport };
  if (bodyId === null) return everyBody;
  const body = names.body(bodyId);
  if (!isOneOfSeveral) return body;
  return target === null ? groups.unpromised(body) : groups.promised(body, targetText(target, formats));
}

/** A share in hundredths of a percent as people read it. */
export function targetText(target: number, formats: Formats): string {
  return formats.percent({ numerator: target, denominator: 10_000 });
}

/** The changes of priority and of body with when, from what to what, and why. */
export function changesText(changes: readonly ServiceChange[], parts: ServiceParts): string | null {
  if (changes.length === 0) return null;
  return changes.map((change) => changeText(change, parts)).join('\n');
}

function changeText(change: ServiceChange, { names, catalogue, formats }: ServiceParts): string {
  const { ticketPriority } = catalogue.labels;
  const body = (id: RecordId<'body'> | null): string | null => (id === null ? null : names.body(id));
  const [from, to] =
    change.type === 'bodyChange'
      ? [body(change.fromBodyId), body(change.toBodyId)]
      : [change.fromPriority, change.toPriority].map((priority) =>
          priority === null ? null : ticketPriority[priority],
        );
  const what = `${formats.dateTime(change.at)} ${from ?? ''} → ${to ?? ''}`;
  return change.text === null ? what : `${what}: ${change.text}`;
}

/** What is not as the closing froze it, in words; nothing where all is, or where nothing was frozen. */
export function differenceText(
  { frozen, changed }: ServiceFacts,
  { catalogue, formats }: ServiceParts,
): string | null {
  if (frozen === null || changed.length === 0) return null;
  const words = catalogue.serviceLevelReport.frozen;
  const moment = (at: Instant | null): string => (at === null ? words.none : formats.dateTime(at));
  const duration = (minutes: number | null): string =>
    minutes === null ? words.none : formats.duration(minutes);
  return changed
    .map((name) => {
      switch (name) {
        case 'verdict':
          return words.verdict(verdictText(frozen.verdict, catalogue));
        case 'due':
          return words.due(moment(frozen.due));
        case 'elapsedMinutes':
          return words.elapsed(duration(frozen.elapsedMinutes));
        case 'netMinutes':
          return words.net(duration(frozen.netMinutes));
      }
    })
    .join('\n');
}

/** What the clock of a ticket says; a word that this version does not know is shown as it was written. */
export function verdictText(status: string, { serviceLevelReport }: Catalogue): string {
  const { verdicts } = serviceLevelReport;
  return status in verdicts ? verdicts[status as keyof typeof verdicts] : status;
}
