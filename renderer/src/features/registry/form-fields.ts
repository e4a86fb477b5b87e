import type { ListedKind } from '#shared/domain/kind-name.ts';

/** The kinds that the registry keeps: who is served, with what, and how. */
export type RegistryKind = Extract<
  ListedKind,
  | 'person'
  | 'body'
  | 'seat'
  | 'calendar'
  | 'closure'
  | 'serviceLevel'
  | 'bodyTerms'
  | 'textTemplate'
  | 'supplier'
  | 'supplierContact'
  | 'contract'
  | 'operator'
  | 'appointment'
  | 'inhabitants'
  | 'serviceDefinition'
>;

/**
 * How a field is filled in. `day`, `time`, `hours`, `percent`, `integer` and `monthDay` are typed; `week` is the hours of
 * each day, `presence` those that may be left empty; `channels` are ticked, and `ticks` and `several` hold a set; `yesNo` may
 * be left unsaid.
 */
export type FieldSort =
  | 'line'
  | 'prose'
  | 'choice'
  | 'date'
  | 'day'
  | 'time'
  | 'monthDay'
  | 'hours'
  | 'percent'
  | 'integer'
  | 'switch'
  | 'channels'
  | 'ticks'
  | 'several'
  | 'yesNo'
  | 'money'
  | 'count'
  | 'week'
  | 'presence';

/** One field of a form. */
export interface FormField {
  /** The field of the record; after a dot, a part of its value: `takeChargeMinutes.high`. */
  readonly name: string;
  readonly sort: FieldSort;
  readonly isRequired: boolean;
  readonly isWide?: boolean;
  /** The record keeps the value that it was created with. */
  readonly isFixed?: boolean;
  /** Shown by the field before it, which it completes. */
  readonly isCompanion?: boolean;
  /** A field that takes the same value while it is empty. */
  readonly leads?: string;
}

function field(name: string, sort: FieldSort, more: Partial<FormField> = {}): FormField {
  return { name, sort, isRequired: false, ...more };
}

const REQUIRED = { isRequired: true } as const;
const WIDE = { isWide: true } as const;
const OWNER = field('bodyId', 'choice', { ...REQUIRED, isFixed: true });
/** Whose version it is and from when: what names it. */
const VERSION: readonly FormField[] = [OWNER, field('validFrom', 'day', { ...REQUIRED, isFixed: true })];

/** The forms of the registry, field by field. */
export const REGISTRY_FORMS: Readonly<Record<RegistryKind, readonly FormField[]>> = {
  person: [
    field('givenName', 'line', REQUIRED),
    field('familyName', 'line', REQUIRED),
    OWNER,
    field('seatId', 'choice'),
    field('area', 'line', WIDE),
    field('phone', 'line'),
    field('email', 'line'),
    field('consoleRole', 'choice'),
    field('employmentStart', 'date'),
    field('employmentEnd', 'date'),
    field('systemUser', 'line'),
  ],
  body: [
    field('name', 'line', { ...REQUIRED, ...WIDE }),
    field('type', 'choice', { ...REQUIRED, ...WIDE }),
    field('helpDeskPhone', 'line'),
    field('supportEmail', 'line'),
    field('ipaCode', 'line'),
    field('cadastralCode', 'line'),
    field('istatCode', 'line'),
    field('hasCed', 'yesNo'),
    field('servedFrom', 'date'),
    field('servedTo', 'date'),
    field('notes', 'prose', WIDE),
    field('source', 'line', WIDE),
  ],
  seat: [
    field('name', 'line', { ...REQUIRED, ...WIDE }),
    OWNER,
    field('type', 'choice', REQUIRED),
    field('address', 'line', WIDE),
    field('manned', 'switch', WIDE),
    field('mannedHours', 'presence', WIDE),
    field('serverFarmRole', 'choice'),
    field('agidClass', 'choice'),
    field('agidAct', 'line', WIDE),
    field('source', 'line', WIDE),
  ],
  calendar: [
    ...VERSION,
    field('slots', 'week', { ...REQUIRED, ...WIDE }),
    field('onCallSlots', 'week', { isCompanion: true }),
    field('nationalHolidays', 'switch', WIDE),
    field('patronName', 'line'),
    field('patronDay', 'monthDay'),
  ],
  closure: [
    field('reason', 'line', { ...REQUIRED, ...WIDE }),
    field('bodyId', 'choice', WIDE),
    field('firstDay', 'day', { ...REQUIRED, leads: 'lastDay' }),
    field('lastDay', 'day', REQUIRED),
    field('from', 'time'),
    field('to', 'time'),
  ],
  serviceLevel: [
    ...VERSION,
    field('takeChargeMinutes.high', 'hours', REQUIRED),
    field('resolutionMinutes.high', 'hours'),
    field('takeChargeMinutes.medium', 'hours', REQUIRED),
    field('resolutionMinutes.medium', 'hours'),
    field('takeChargeMinutes.low', 'hours', REQUIRED),
    field('resolutionMinutes.low', 'hours'),
    field('target', 'percent', REQUIRED),
    field('dueSoonMinutes', 'hours', REQUIRED),
    field('warrantyDays', 'integer', REQUIRED),
    field('countsObsolete', 'switch', WIDE),
  ],
  bodyTerms: [
    ...VERSION,
    field('profile', 'choice', WIDE),
    field('centralisedApplications', 'switch', WIDE),
    field('channels', 'channels', { ...REQUIRED, ...WIDE }),
    field('onCallPhone', 'line', WIDE),
    field('oldestClientSystem', 'choice', WIDE),
    field('oldestServerSystem', 'choice', WIDE),
    field('telephonyInScope', 'yesNo'),
    field('monitoringOpensTickets', 'yesNo'),
    field('hourlyCents', 'money'),
    field('callOutCents', 'money'),
    field('provisionalWorkCharged', 'yesNo'),
    field('procedure', 'line', WIDE),
  ],
  textTemplate: [
    field('name', 'line', { ...REQUIRED, ...WIDE }),
    field('type', 'choice', { ...REQUIRED, ...WIDE }),
    field('text', 'prose', { ...REQUIRED, ...WIDE }),
    field('subject', 'line', WIDE),
    field('reason', 'choice'),
    field('priority', 'choice'),
    field('team', 'choice'),
  ],
  serviceDefinition: [
    field('code', 'line', REQUIRED),
    field('minimumProfile', 'choice'),
    field('name', 'line', { ...REQUIRED, ...WIDE }),
    field('definition', 'prose', WIDE),
    field('specifications', 'prose', WIDE),
    field('requiredLevel', 'prose', WIDE),
    field('controls', 'prose', WIDE),
    field('source', 'line', WIDE),
  ],
  supplier: [
    field('name', 'line', { ...REQUIRED, ...WIDE }),
    field('vatNumber', 'line'),
    field('phone', 'line'),
    field('email', 'line', WIDE),
    field('notes', 'prose', WIDE),
    field('source', 'line', WIDE),
  ],
  supplierContact: [
    field('name', 'line', REQUIRED),
    field('area', 'choice', REQUIRED),
    field('supplierId', 'choice', { ...REQUIRED, ...WIDE, isFixed: true }),
    field('phone', 'line'),
    field('email', 'line'),
    field('notes', 'line', WIDE),
  ],
  contract: [
    field('subject', 'line', { ...REQUIRED, ...WIDE }),
    field('supplierId', 'choice', { ...REQUIRED, ...WIDE }),
    field('bodyIds', 'several', WIDE),
    field('startsOn', 'day', REQUIRED),
    field('endsOn', 'day'),
    field('yearlyCents', 'money'),
    field('noticeDays', 'count'),
    field('cig', 'line'),
    field('act', 'line'),
    field('profile', 'choice', WIDE),
    field('extras', 'ticks', WIDE),
    field('includedServices', 'several', WIDE),
    field('excludedServices', 'several', WIDE),
    field('notes', 'prose', WIDE),
  ],
  operator: [
    field('personId', 'choice', { ...REQUIRED, ...WIDE, isFixed: true }),
    field('role', 'choice', REQUIRED),
    field('team', 'choice'),
    field('validFrom', 'day', REQUIRED),
    field('validTo', 'day'),
    field('bodyIds', 'several', WIDE),
    field('relation', 'choice'),
    field('originBodyId', 'choice'),
    field('timePercent', 'count'),
    field('category', 'line'),
    field('presenceSeatId', 'choice', WIDE),
    field('presence', 'presence', WIDE),
  ],
  appointment: [
    OWNER,
    field('role', 'choice', REQUIRED),
    field('personId', 'choice', { ...REQUIRED, ...WIDE }),
    field('area', 'line', WIDE),
    field('validFrom', 'day', REQUIRED),
    field('validTo', 'day'),
    field('act', 'line', WIDE),
    field('duties', 'ticks', WIDE),
    field('notes', 'line', WIDE),
  ],
  inhabitants: [
    OWNER,
    field('day', 'day', { ...REQUIRED, isFixed: true }),
    field('count', 'count', REQUIRED),
    field('source', 'line', REQUIRED),
  ],
};
