import { toInstant } from '#shared/domain/instant.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import { setupValueWords } from './setup-words.ts';

/** The value of a field as people read it, in a history or beside its rival. */
export type ValueWords = (kind: string, field: string, value: JsonValue) => string;

type Labels = Readonly<Record<string, string | undefined>>;

/** The fields whose values have labels, by field name; `type` means something else in each kind. */
function labelsOf({ labels }: Catalogue, kind: string, field: string): Labels | undefined {
  const byField: Readonly<Record<string, Labels>> = {
    state: labels.ticketState,
    from: labels.ticketState,
    to: labels.ticketState,
    priority: labels.ticketPriority,
    requestedPriority: labels.ticketPriority,
    reason: labels.callReason,
    channel: labels.channel,
    team: labels.team,
    outcome: labels.outcome,
    profile: labels.profile,
    channels: labels.channel,
    deviceType: labels.deviceType,
    visibility: labels.visibility,
    consoleRole: labels.consoleRole,
    'body.type': labels.bodyType,
    'seat.type': labels.seatType,
    'ticketEntry.type': labels.entryType,
    'textTemplate.type': labels.templateType,
    'evolution.state': labels.evolutionState,
    'evolution.origin': labels.evolutionOrigin,
    'evolution.stage': labels.designStage,
    'improvement.state': labels.improvementState,
    'escalation.plannedMode': labels.plannedMode,
    'asset.state': labels.assetState,
    category: labels.ticketCategory,
    'asset.category': labels.assetCategory,
    purchaseChannel: labels.purchaseChannel,
    audiences: labels.wifiAudience,
    'networkLink.technology': labels.linkTechnology,
    'application.state': labels.applicationState,
    'storageSpace.type': labels.storageType,
    'digitalCertificate.type': labels.certificateType,
    'inventoryVariation.state': labels.variationState,
    'credentialPolicy.classes': labels.characterClass,
    'estateTotal.measure': labels.estateMeasure,
  };
  return byField[`${kind}.${field}`] ?? byField[field];
}

/** Who said something, in words: people that need not be among those of the registry. */
const TOLD_NAMES = ['approvedBy', 'consentBy', 'decidedBy'];

/** Whether a field names a record by its id. */
function isNaming(field: string): boolean {
  return (
    field === 'by' ||
    field === 'adherents' ||
    field === 'bodyIds' ||
    (/(?:Id|By)$/.test(field) && !TOLD_NAMES.includes(field))
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function scalarWords(
  field: string,
  value: string | number | boolean,
  text: Catalogue,
  formats: Formats,
): string {
  if (typeof value === 'boolean') return value ? text.registry.yes : text.registry.no;
  if (typeof value === 'string') return DAY.test(value) ? formats.day(value) : value;
  if (field.endsWith('Cents')) return formats.money(value);
  return field === 'at' || field.endsWith('At') ? formats.dateTime(toInstant(value)) : formats.integer(value);
}

/** Values in words: labels for closed lists, names for ids, Italian dates for moments. */
export function createValueWords(
  text: Catalogue,
  formats: Formats,
  nameOf: (id: string) => string | undefined,
): ValueWords {
  const nameWords = (kind: string, field: string, value: string): string | undefined =>
    labelsOf(text, kind, field)?.[value] ??
    (isNaming(field) ? (nameOf(value) ?? text.ticketPane.timeline.unknownPerson) : undefined);
  const plainWords: ValueWords = (kind, field, value) => {
    if (value === null) return '';
    if (Array.isArray(value)) return value.map((each: JsonValue) => plainWords(kind, field, each)).join(', ');
    if (typeof value === 'object') return JSON.stringify(value);
    const name = typeof value === 'string' ? nameWords(kind, field, value) : undefined;
    return name ?? scalarWords(field, value, text, formats);
  };
  return (kind, field, value) =>
    (setupValueWords(field, value, text, formats) ?? plainWords(kind, field, value)) ||
    text.ticketPane.history.nothing;
}
