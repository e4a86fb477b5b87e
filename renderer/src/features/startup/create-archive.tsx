import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { READY_SETS } from '#shared/application/reference/ready-sets.ts';
import { BODY_TYPES } from '#shared/domain/body.ts';
import { CONSOLE_ROLES } from '#shared/domain/person.ts';
import { useText } from '#renderer/state/text.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { labelled } from '#renderer/ui/labelled.ts';
import { StartupPage } from './startup-page.tsx';

const foundingSchema = z.object({
  body: z.string(),
  bodyType: z.enum(BODY_TYPES),
  givenName: z.string(),
  familyName: z.string(),
  role: z.enum(CONSOLE_ROLES),
  sets: z.array(z.enum(READY_SETS)).readonly().catch([]),
});

/** What a new archive begins with. */
export type Founding = z.infer<typeof foundingSchema>;

const EMPTY: Founding = {
  body: '',
  bodyType: 'union',
  givenName: '',
  familyName: '',
  role: 'ictManager',
  sets: [],
};

const LINES = ['body', 'givenName', 'familyName'] as const;

interface CreateArchiveProps {
  /** Gives why it was refused, or `null` when it was done. */
  readonly onCreate: (founding: Founding) => Promise<string | null>;
  readonly onBack: () => void;
}

/** A new archive: one body, one person. */
export function CreateArchive({ onCreate, onBack }: CreateArchiveProps): ReactNode {
  const { startup, shell, labels, reference } = useText();
  const { create } = startup;
  const [form, setForm, draft] = useDraft('founding', EMPTY, foundingSchema);
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const isMissing = (name: (typeof LINES)[number]): boolean => form[name].trim() === '';

  async function send(): Promise<void> {
    setChecked(true);
    if (LINES.some(isMissing) || busy) return;
    setBusy(true);
    const refused = await onCreate(form);
    setBusy(false);
    setRefusal(refused);
    if (refused === null) draft.clear();
  }

  const line = (name: (typeof LINES)[number], label: string): ReactNode => (
    <TextInput
      label={label}
      withAsterisk
      aria-required
      maxLength={120}
      {...(name === 'body' && { placeholder: create.bodyPlaceholder, autoFocus: true })}
      {...(isChecked && isMissing(name) && { error: create.required })}
      value={form[name]}
      onChange={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
    />
  );

  return (
    <StartupPage title={create.title} lead={create.lead}>
      <form
        autoComplete="off"
        className="startup-form card card--padded"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {draft.restored && <DraftNotice onDiscard={draft.clear} />}
        {line('body', create.body)}
        <Select
          label={create.bodyType}
          data={labelled(BODY_TYPES, labels.bodyType)}
          value={form.bodyType}
          allowDeselect={false}
          onChange={(bodyType) => bodyType !== null && setForm({ ...form, bodyType })}
        />
        <div className="startup-form__pair">
          {line('givenName', create.givenName)}
          {line('familyName', create.familyName)}
        </div>
        <Select
          label={create.role}
          data={labelled(CONSOLE_ROLES, labels.consoleRole)}
          value={form.role}
          allowDeselect={false}
          onChange={(role) => role !== null && setForm({ ...form, role })}
        />
        <Checkbox.Group
          label={reference.founding}
          description={reference.foundingText}
          value={[...form.sets]}
          onChange={(values) => setForm({ ...form, sets: READY_SETS.filter((set) => values.includes(set)) })}
        >
          <div className="startup-form__choices">
            {READY_SETS.map((set) => (
              <Checkbox key={set} value={set} label={reference.sets[set]} />
            ))}
          </div>
        </Checkbox.Group>
        {refusal !== null && (
          <p className="startup-refusal" role="alert">
            {refusal}
          </p>
        )}
        <Group justify="space-between">
          <Button variant="subtle" onClick={onBack}>
            {shell.back}
          </Button>
          <Button type="submit" loading={busy}>
            {create.submit}
          </Button>
        </Group>
      </form>
    </StartupPage>
  );
}
