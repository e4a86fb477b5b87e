import { TICKET_PRIORITIES, type TicketPriority } from '#shared/domain/ticket.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import type { FieldSort, FormField, RegistryKind } from './form-fields.ts';
import { placeOf } from './registry-form.ts';

/** What a field of a form is called. */
export function fieldLabel(kind: RegistryKind, field: FormField, text: Catalogue): string {
  const { setup, labels } = text;
  const { field: name, part } = placeOf(field);
  const priority = TICKET_PRIORITIES.find((each): each is TicketPriority => each === part);
  if (priority !== undefined) {
    const what = name === 'takeChargeMinutes' ? setup.takeCharge : setup.resolution;
    return what(labels.ticketPriority[priority]);
  }
  const shorter: Readonly<Record<string, string>> = {
    ...setup.switches,
    dueSoonMinutes: setup.dueSoon,
    warrantyDays: setup.warranty,
  };
  return shorter[name] ?? nameOfField(text.fieldNames, name, kind);
}

/** What an empty field says: nothing chosen, or how it is written. */
export function fieldPlaceholder(kind: RegistryKind, { name, sort }: FormField, text: Catalogue): string {
  const { registry, setup } = text;
  const byField: Readonly<Record<string, string>> = {
    consoleRole: registry.noRole,
    seatId: registry.noSeat,
    'closure.bodyId': registry.allBodies,
    holderId: setup.placeholders.noHolder,
    profile: setup.placeholders.internal,
    procedure: setup.placeholders.procedure,
    oldestClientSystem: setup.placeholders.clientSystem,
    oldestServerSystem: setup.placeholders.serverSystem,
    'operator.bodyIds': registry.bodiesOfRole,
    'contract.bodyIds': registry.noBody,
    'contract.profile': registry.unsaid,
    hasCed: registry.unsaid,
    telephonyInScope: registry.unsaid,
    monitoringOpensTickets: registry.yes,
  };
  const bySort: Readonly<Partial<Record<FieldSort, string>>> = {
    date: registry.datePlaceholder,
    day: registry.datePlaceholder,
    monthDay: setup.placeholders.monthDay,
    time: '08:30',
  };
  return byField[`${kind}.${name}`] ?? byField[name] ?? bySort[sort] ?? '';
}

/** The unit that a typed number is in. */
export function fieldUnit({ sort }: FormField, { setup }: Catalogue): string | undefined {
  const units: Readonly<Partial<Record<FieldSort, string>>> = {
    hours: setup.hourUnit,
    percent: '%',
    integer: setup.dayUnit,
    money: '€',
  };
  return units[sort];
}
