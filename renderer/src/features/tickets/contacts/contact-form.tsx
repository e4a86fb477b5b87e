import { SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { CONTACT_DIRECTIONS } from '#shared/domain/contact.ts';
import { CALL_REASONS, CHANNELS } from '#shared/domain/ticket.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { RequesterField } from '#renderer/features/tickets/requester-field.tsx';
import type { ContactDraft, ContactField } from './contact-draft.ts';

interface ContactFormProps {
  readonly form: ContactDraft;
  readonly onForm: (next: ContactDraft) => void;
  readonly missing: readonly ContactField[];
}

function HowFields({ form, onForm }: ContactFormProps): ReactNode {
  const { labels, fieldNames, contacts } = useText();
  const id = useId();
  return (
    <>
      <div>
        <span className="mantine-InputWrapper-label" id={id}>
          {fieldNames.contact.direction}
        </span>
        <SegmentedControl
          fullWidth
          aria-labelledby={id}
          data={labelled(CONTACT_DIRECTIONS, labels.contactDirection)}
          value={form.direction}
          onChange={(direction) => onForm({ ...form, direction })}
        />
      </div>
      <Select
        label={fieldNames.contact.channel}
        data={labelled(CHANNELS, labels.channel)}
        value={form.channel}
        allowDeselect={false}
        onChange={(channel) => channel !== null && onForm({ ...form, channel })}
      />
      <Select
        label={fieldNames.contact.reason}
        placeholder={contacts.noReason}
        data={labelled(CALL_REASONS, labels.callReason)}
        clearable
        value={form.reason}
        onChange={(reason) => onForm({ ...form, reason })}
      />
    </>
  );
}

/** What is asked of a call: who, for which body, what was said; the rest is there already. */
export function ContactForm(props: ContactFormProps): ReactNode {
  const { form, onForm, missing } = props;
  const { quickEntry, fieldNames } = useText();
  const bodies = useBodyChoices(useFormats().compare);
  const errorOf = (field: ContactField): { readonly error?: string } =>
    missing.includes(field) ? { error: quickEntry.fieldRequired } : {};
  return (
    <>
      <RequesterField
        autoFocus
        value={form}
        error={errorOf('requester').error}
        onChange={(requester, person) =>
          onForm({
            ...form,
            ...requester,
            ...(person !== undefined && {
              bodyId: person.bodyId,
              reachedAt: person.phone ?? person.email ?? form.reachedAt,
            }),
          })
        }
      />
      <TextInput
        label={quickEntry.contact}
        placeholder={quickEntry.contactPlaceholder}
        value={form.reachedAt}
        onChange={(event) => onForm({ ...form, reachedAt: event.currentTarget.value })}
      />
      <Select
        label={quickEntry.body}
        withAsterisk
        searchable
        data={bodies}
        {...errorOf('body')}
        value={form.bodyId}
        allowDeselect={false}
        onChange={(bodyId) => onForm({ ...form, bodyId })}
      />
      <Textarea
        label={fieldNames.contact.note}
        withAsterisk
        autosize
        minRows={2}
        maxRows={8}
        {...errorOf('note')}
        value={form.note}
        onChange={(event) => onForm({ ...form, note: event.currentTarget.value })}
      />
      <HowFields {...props} />
    </>
  );
}
