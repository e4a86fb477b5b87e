import { DEVICE_TYPES } from '#shared/domain/asset.ts';
import { PROFILES } from '#shared/domain/body-terms.ts';
import { BODY_TYPES } from '#shared/domain/body.ts';
import { CLIENT_SYSTEMS, SERVER_SYSTEMS } from '#shared/domain/operating-systems.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { CONSOLE_ROLES } from '#shared/domain/person.ts';
import { SEAT_TYPES } from '#shared/domain/seat.ts';
import { TEMPLATE_TYPES } from '#shared/domain/text-template.ts';
import { CALL_REASONS, TEAMS, TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { labelled } from '#renderer/ui/labelled.ts';
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
function closedChoices({ labels }: Catalogue): Readonly<Record<string, Choice[]>> {
  return {
    consoleRole: labelled(CONSOLE_ROLES, labels.consoleRole),
    'body.type': labelled(BODY_TYPES, labels.bodyType),
    'seat.type': labelled(SEAT_TYPES, labels.seatType),
    'textTemplate.type': labelled(TEMPLATE_TYPES, labels.templateType),
    deviceType: labelled(DEVICE_TYPES, labels.deviceType),
    profile: labelled(PROFILES, labels.profile),
    reason: labelled(CALL_REASONS, labels.callReason),
    priority: labelled(TICKET_PRIORITIES, labels.ticketPriority),
    team: labelled(TEAMS, labels.team),
    oldestClientSystem: CLIENT_SYSTEMS.map(asItself),
    oldestServerSystem: SERVER_SYSTEMS.map(asItself),
  };
}

/** What each choice field of a form offers. */
export function useFieldChoices(kind: RegistryKind, values: FormValues): (name: string) => Choice[] {
  const text = useText();
  const formats = useFormats();
  const bodies = useRecords('body') ?? [];
  const seats = useRecords('seat') ?? [];
  const people = useRecords('person') ?? [];
  const sorted = (choices: Choice[]): Choice[] =>
    choices.sort((left, right) => formats.compare(left.label, right.label));
  const ofBody = <Member extends { readonly bodyId: string }>(members: readonly Member[]) =>
    members.filter(({ bodyId }) => bodyId === values['bodyId']);
  return (name) => {
    switch (name) {
      case 'bodyId':
        return sorted(bodies.map((body) => ({ value: body.id, label: body.name })));
      case 'seatId':
        return sorted(ofBody(seats).map((seat) => ({ value: seat.id, label: seat.name })));
      case 'holderId':
        return sorted(ofBody(people).map((person) => ({ value: person.id, label: fullName(person) })));
      default: {
        const closed = closedChoices(text);
        return closed[`${kind}.${name}`] ?? closed[name] ?? [];
      }
    }
  };
}
