import { Button, Group, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Refusal } from '#shared/domain/refusal.ts';
import { LABEL_LENGTH_MAX, OFFICE_NAME_LENGTH_MAX } from '#shared/host/share.ts';
import { useText } from '#renderer/state/text.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import type { AttachForm as Filled } from './use-attach-flow.ts';

interface AttachFormProps {
  /** The folder is empty: the office gives it a name. */
  readonly isNew: boolean;
  readonly proposedLabel: string;
  readonly refusal: Refusal | null;
  readonly isBusy: boolean;
  readonly onSubmit: (form: Filled) => void;
  readonly onOther: () => void;
}

/** The last word before a folder is attached: what this computer is called and, of a new folder, the office. */
export function AttachForm(props: AttachFormProps): ReactNode {
  const { attach } = useText();
  const sentenceOf = useRefusalSentence();
  const { isNew, refusal } = props;
  const [form, setForm] = useState<Filled>({ officeName: '', label: props.proposedLabel });
  const [isChecked, setChecked] = useState(false);
  const isMissing = (name: keyof Filled): boolean => form[name].trim() === '';
  const isIncomplete = isMissing('label') || (isNew && isMissing('officeName'));

  return (
    <form
      autoComplete="off"
      className="attach-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (!isIncomplete) props.onSubmit(form);
      }}
    >
      {isNew && (
        <TextInput
          label={attach.officeName}
          placeholder={attach.officePlaceholder}
          withAsterisk
          aria-required
          autoFocus
          maxLength={OFFICE_NAME_LENGTH_MAX}
          value={form.officeName}
          {...(isChecked && isMissing('officeName') && { error: attach.required })}
          onChange={(event) => setForm({ ...form, officeName: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={attach.label}
        description={attach.labelText}
        withAsterisk
        aria-required
        autoFocus={!isNew}
        maxLength={LABEL_LENGTH_MAX}
        value={form.label}
        {...(isChecked && isMissing('label') && { error: attach.required })}
        onChange={(event) => setForm({ ...form, label: event.currentTarget.value })}
      />
      {refusal !== null && (
        <p className="attach-refusal" role="alert">
          {sentenceOf(refusal)}
        </p>
      )}
      <Group justify="space-between">
        <Button variant="default" onClick={props.onOther}>
          {attach.chooseOther}
        </Button>
        <Button type="submit" loading={props.isBusy}>
          {isNew ? attach.prepare : attach.submit}
        </Button>
      </Group>
    </form>
  );
}
