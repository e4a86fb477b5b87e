import type { Body, RecordOf } from '#shared/domain/kinds.ts';
import { inForceOn } from '#shared/domain/validity.ts';
import { weekMinutes } from '#shared/domain/weekly-hours.ts';
import { queuePriorityOfProfile } from '#shared/application/setup/contract-profiles.ts';
import { hoursCount, weekWords } from '#renderer/ui/setup-words.ts';
import type { RegistryKind } from './form-fields.ts';
import { type RegistryRow, row, type RowChip, type RowsOf, type RowTools } from './registry-rows.ts';

/** The kinds of which a body has a version from a day on. */
export const VERSION_KINDS = [
  'calendar',
  'serviceLevel',
  'bodyTerms',
] as const satisfies readonly RegistryKind[];

type Version = RecordOf<(typeof VERSION_KINDS)[number]>;

/** Without one of these no due time of a body can be reckoned. */
const NEEDED: readonly RegistryKind[] = ['calendar', 'serviceLevel'];

/** Whether a version is in force today, will be, or was. */
function versionChip(version: Version, all: readonly Version[], { text, today }: RowTools): RowChip[] {
  const { versions } = text.setup;
  if (version.deleted) return [];
  if (version.validFrom > today) return [{ word: versions.future, tone: 'neutral' }];
  const standing = all.filter(({ bodyId, deleted }) => bodyId === version.bodyId && !deleted);
  return inForceOn(standing, today)?.id === version.id
    ? [{ word: versions.inForce, tone: 'good' }]
    : [{ word: versions.past, tone: 'neutral' }];
}

/** The lines of versions, those of a body together, the latest first. */
function versionRows<V extends Version>(
  versions: readonly V[],
  tools: RowTools,
  cellsOf: (version: V) => readonly string[],
): readonly RegistryRow[] {
  const { text, formats, nameOf } = tools;
  return versions
    .toSorted((left, right) => (left.validFrom > right.validFrom ? -1 : 1))
    .map((version) => {
      const day = formats.day(version.validFrom);
      return row(version, nameOf(version.bodyId) ?? '', [day, ...cellsOf(version)], {
        text,
        bodyId: version.bodyId,
        nameMore: text.setup.sinceDay(day),
        chips: versionChip(version, versions, tools),
      });
    });
}

export const calendarRows: RowsOf<'calendar'> = (calendars, tools) =>
  versionRows(calendars, tools, ({ slots }) => [
    weekWords(slots, tools.text),
    hoursCount(weekMinutes(slots), tools.formats),
  ]);

export const serviceLevelRows: RowsOf<'serviceLevel'> = (levels, tools) => {
  const { text, formats } = tools;
  const hours = (minutes: number): string => text.setup.workingHours(hoursCount(minutes, formats));
  return versionRows(levels, tools, ({ takeChargeMinutes: { high, medium, low }, target }) => [
    hours(high),
    hours(medium),
    hours(low),
    formats.percent({ numerator: target, denominator: 10_000 }),
  ]);
};

export const bodyTermsRows: RowsOf<'bodyTerms'> = (terms, tools) => {
  const { labels, setup } = tools.text;
  return versionRows(terms, tools, ({ profile, channels }) => [
    profile === null ? setup.internal : labels.profile[profile],
    labels.queuePriority[queuePriorityOfProfile(profile)],
    channels.map((channel) => labels.channel[channel]).join(', '),
  ]);
};

export const closureRows: RowsOf<'closure'> = (closures, { text, formats, nameOf }) =>
  closures.map((closure) => {
    const { bodyId, firstDay, lastDay, from, to } = closure;
    const body = bodyId === null ? text.registry.allBodies : nameOf(bodyId);
    const hours = from === null || to === null ? text.setup.allDay : `${from}–${to}`;
    return row(closure, closure.reason, [body, formats.day(firstDay), formats.day(lastDay), hours], {
      text,
      bodyId,
      sortKey: `${firstDay} ${closure.reason}`,
      nameMore: text.setup.sinceDay(formats.day(firstDay)),
    });
  });

export const textTemplateRows: RowsOf<'textTemplate'> = (templates, { text }) =>
  templates.map((template) =>
    row(template, template.name, [text.labels.templateType[template.type], template.subject, template.text], {
      text,
    }),
  );

/** The services of the catalogue, by their code: one without a profile takes a contract of its own. @see CAP-3-d */
export const serviceDefinitionRows: RowsOf<'serviceDefinition'> = (definitions, { text }) =>
  definitions.map((definition) => {
    const { code, name, minimumProfile, requiredLevel } = definition;
    const profile = minimumProfile === null ? text.charging.ownContract : text.labels.profile[minimumProfile];
    return row(definition, `${code} ${name}`, [profile, requiredLevel], {
      text,
      sortKey: code
        .split('.')
        .map((part) => part.padStart(4, '0'))
        .join('.'),
    });
  });

/** A line for each body that no due time can be reckoned for, because nothing of the kind is in force today. @see A-2 */
export function missingRows(
  kind: RegistryKind,
  bodies: readonly Body[],
  versions: readonly {
    readonly bodyId?: string | null;
    readonly validFrom?: string;
    readonly deleted: boolean;
  }[],
  { text, today }: RowTools,
): readonly RegistryRow[] {
  if (!NEEDED.includes(kind)) return [];
  const covered = new Set(
    versions
      .filter(({ validFrom = '', deleted }) => !deleted && validFrom <= today)
      .map(({ bodyId }) => bodyId),
  );
  return bodies
    .filter(({ id }) => !covered.has(id))
    .map(({ id, name }) =>
      row({ id: `begin/${id}`, deleted: false }, name, [text.setup.toConfigureText], {
        text,
        bodyId: id,
        begins: id,
        chips: [{ word: text.setup.toConfigure, tone: 'attention' }],
      }),
    );
}
