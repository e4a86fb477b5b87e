import { Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { isAssistanceDue } from '#shared/domain/inventory/assistance-due.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { CALL_REASONS } from '#shared/domain/ticket.ts';
import { useText } from '#renderer/state/text.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { type EntryForm, errorOf } from './entry-form.ts';

function choiceOf({ id, label, model }: Asset) {
  return { value: id as string, label: model === null ? label : `${label} · ${model}` };
}

/** The device that the ticket is about: the requester's own first; in words where none is registered. */
function DeviceField(props: EntryForm): ReactNode {
  const { form, onForm, devices } = props;
  const { quickEntry } = useText();
  const { held, others, deviceId } = devices;
  if (held.length === 0 && others.length === 0)
    return (
      <TextInput
        className="pane-form__wide"
        label={quickEntry.device}
        placeholder={quickEntry.deviceName}
        maxLength={80}
        {...errorOf(props, 'device')}
        value={form.deviceName}
        onChange={(event) => onForm({ ...form, deviceName: event.currentTarget.value })}
      />
    );
  const groups = [
    { group: quickEntry.heldDevices, items: held.map(choiceOf) },
    { group: quickEntry.otherDevices, items: others.map(choiceOf) },
  ];
  return (
    <Select
      className="pane-form__wide"
      label={quickEntry.device}
      placeholder={held.length > 1 ? quickEntry.severalDevices : quickEntry.noDevice}
      data={groups.filter(({ items }) => items.length > 0)}
      searchable
      clearable
      {...errorOf(props, 'device')}
      value={deviceId}
      onChange={(chosen) => onForm({ ...form, deviceId: chosen, isDeviceChosen: true })}
    />
  );
}

/** Who authorises help for a device that the office did not buy. @see REG-10.5-a */
function AuthorisationField({ form, onForm, devices }: EntryForm): ReactNode {
  const { fieldNames, ticketClock } = useText();
  const { held, others, deviceId } = devices;
  const device = [...held, ...others].find(({ id }) => id === deviceId);
  if (device === undefined || isAssistanceDue(device)) return null;
  return (
    <TextInput
      className="pane-form__wide"
      label={fieldNames.ticket.authorisedBy}
      description={ticketClock.notices.notDue(device.label)}
      maxLength={120}
      value={form.authorisedBy}
      onChange={(event) => onForm({ ...form, authorisedBy: event.currentTarget.value })}
    />
  );
}

/** How the request came, why, and about what. */
export function AboutFields(props: EntryForm): ReactNode {
  const { form, onForm, advice } = props;
  const { quickEntry, labels, ticketClock } = useText();
  const { channels, channel, scope, profile } = advice;
  const { notices } = ticketClock;
  return (
    <>
      <Select
        label={quickEntry.channel}
        data={labelled(channels, labels.channel)}
        {...(channel !== form.channel && {
          description: quickEntry.channelLeftOut(labels.channel[form.channel]),
        })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...errorOf(props, 'channel')}
        value={channel}
        allowDeselect={false}
        onChange={(next) => next !== null && onForm({ ...form, channel: next })}
      />
      <Select
        label={quickEntry.reason}
        data={labelled(CALL_REASONS, labels.callReason)}
        value={form.reason}
        allowDeselect={false}
        onChange={(reason) => reason !== null && onForm({ ...form, reason })}
      />
      {!scope.included && profile !== null && (
        <p className="entry__note pane-form__wide" role="status">
          <strong>{quickEntry.notInProfile(labels.profile[profile])}</strong>{' '}
          {notices.notIncluded(scope.proposes.map((each) => notices.proposals[each]))}
        </p>
      )}
      <DeviceField {...props} />
      <AuthorisationField {...props} />
    </>
  );
}
