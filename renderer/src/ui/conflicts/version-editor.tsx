import { Button, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';

interface VersionEditorProps {
  readonly kind: Kind;
  readonly field: string;
  readonly label: string;
  readonly initial: string;
  /** What is said of the text that the editor begins with. */
  readonly hint?: string | undefined;
  readonly onSave: (value: JsonValue) => Promise<void>;
  readonly onCancel: () => void;
}

/** Writes the version of a field that settles it, instead of those in dispute. */
export function VersionEditor(props: VersionEditorProps): ReactNode {
  const { conflicts, shell } = useText();
  const { kind, field, label, hint } = props;
  const [typed, setTyped] = useState(props.initial);
  const [fault, setFault] = useState<string>();
  const declared = fieldsOf(kind)[field];
  const isLong = declared?.merge === 'register' && declared.conflict === 'text';

  function save(): void {
    const value = typed.trim() === '' ? null : typed.trim();
    const accepted = declared?.merge === 'register' && declared.schema.safeParse(value).success;
    if (accepted) void props.onSave(value);
    else setFault(value === null ? conflicts.missing : conflicts.invalid);
  }

  const input = {
    label,
    value: typed,
    error: fault,
    autoFocus: true,
    ...(hint !== undefined && { description: hint }),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      setTyped(event.currentTarget.value);
      setFault(undefined);
    },
  };
  return (
    <form
      autoComplete="off"
      className="version-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (isLong && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      {isLong ? <Textarea {...input} autosize minRows={3} maxRows={12} /> : <TextInput {...input} />}
      <div className="conflict__acts">
        <Button size="compact-sm" type="submit">
          {conflicts.save}
        </Button>
        <Button size="compact-sm" variant="default" onClick={props.onCancel}>
          {shell.cancel}
        </Button>
      </div>
    </form>
  );
}
