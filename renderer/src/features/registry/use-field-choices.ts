import { CONTACT_DUTIES, OFFICE_ROLES, type OfficeRole } from '#shared/domain/appointment.ts';
import { PROFILES } from '#shared/domain/body-terms.ts';
import { BODY_TYPES } from '#shared/domain/body.ts';
import { CLIENT_SYSTEMS, SERVER_SYSTEMS } from '#shared/domain/operating-systems.ts';
import { CONTRACT_EXTRAS, PROFILE_SERVICES } from '#shared/domain/contract.ts';
import { OPERATOR_RELATIONS } from '#shared/domain/operator.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { CONSOLE_ROLES } from '#shared/domain/person.ts';
import { AGID_CLASSES, SEAT_TYPES, SERVER_FARM_ROLES } from '#shared/domain/seat.ts';
import { SUPPLIER_AREAS } from '#shared/domain/supplier-contact.ts';
import { TEMPLATE_TYPES } from '#shared/domain/text-template.ts';
import { CALL_REASONS, CHANNELS, TEAMS, TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { YES_OR_NO } from './field-codecs.ts';
import type { RegistryKind } from './form-fields.ts';
import type { FormValues } from './registry-form.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

function asItself(name: string): Choice {
  return { value: name, label: name };
}

/** The closed lists, by kind and field, or by field where every kind means the same. */
function closedChoices({ labels, registry }: Catalogue): Readonly<Record<string, Choice[]>> {
  return {
    'operator.role': labelled(CONSOLE_ROLES, labels.consoleRole),
    'appointment.role': labelled(OFFICE_ROLES, labels.officeRole),
    'supplierContact.area': labelled(SUPPLIER_AREAS, labels.supplierArea),
    relation: labelled(OPERATOR_RELATIONS, labels.operatorRelation),
    channels: labelled(CHANNELS, labels.channel),
    duties: labelled(CONTACT_DUTIES, labels.contactDuty),
    extras: labelled(CONTRACT_EXTRAS, labels.contractExtra),
    includedServices: labelled(PROFILE_SERVICES, labels.profileService),
    excludedServices: labelled(PROFILE_SERVICES, labels.profileService),
    serverFarmRole: labelled(SERVER_FARM_ROLES, labels.serverFarmRole),
    agidClass: labelled(AGID_CLASSES, labels.agidClass),
    yesNo: labelled(YES_OR_NO, { yes: registry.yes, no: registry.no }),
    consoleRole: labelled(CONSOLE_ROLES, labels.consoleRole),
    'body.type': labelled(BODY_TYPES, labels.bodyType),
    'seat.type': labelled(SEAT_TYPES, labels.seatType),
    'textTemplate.type': labelled(TEMPLATE_TYPES, labels.templateType),
    profile: labelled(PROFILES, labels.profile),
    minimumProfile: labelled(PROFILES, labels.profile),
    reason: labelled(CALL_REASONS, labels.callReason),
    priority: labelled(TICKET_PRIORITIES, labels.ticketPriority),
    team: labelled(TEAMS, labels.team),
    oldestClientSystem: CLIENT_SYSTEMS.map(asItself),
    oldestServerSystem: SERVER_SYSTEMS.map(asItself),
  };
}

/** Its appointment says what is administered: it is made among the hand-overs. */
const APPOINTED_ELSEWHERE: OfficeRole = 'systemAdministrator';

/** What each choice field of a form offers. */
export function useFieldChoices(kind: RegistryKind, values: FormValues): (name: string) => Choice[] {
  const text = useText();
  const formats = useFormats();
  const bodies = useRecords('body') ?? [];
  const seats = useRecords('seat') ?? [];
  const people = useRecords('person') ?? [];
  const suppliers = useRecords('supplier') ?? [];
  const sorted = (choices: Choice[]): Choice[] =>
    choices.sort((left, right) => formats.compare(left.label, right.label));
  const ofBody = <Member extends { readonly bodyId: string }>(members: readonly Member[]) =>
    members.filter(({ bodyId }) => bodyId === values['bodyId']);
  return (name) => {
    switch (name) {
      case 'bodyId':
      case 'bodyIds':
      case 'originBodyId':
        return sorted(bodies.map((body) => ({ value: body.id, label: body.name })));
      case 'seatId':
        return sorted(ofBody(seats).map((seat) => ({ value: seat.id, label: seat.name })));
      case 'holderId':
        return sorted(ofBody(people).map((person) => ({ value: person.id, label: fullName(person) })));
      case 'presenceSeatId':
        return sorted(seats.map((seat) => ({ value: seat.id, label: seat.name })));
      case 'supplierId':
        return sorted(suppliers.map(({ id, name: label }) => ({ value: id, label })));
      case 'personId':
        return sorted(
          people.map((person) => ({
            value: person.id,
            label: [fullName(person), bodies.find(({ id }) => id === person.bodyId)?.name].join(' · '),
          })),
        );
      default: {
        const closed = closedChoices(text);
        const choices = closed[`${kind}.${name}`] ?? closed[name] ?? [];
        return choices.filter(({ value }) => value !== APPOINTED_ELSEWHERE || values[name] === value);
      }
    }
  };
}
