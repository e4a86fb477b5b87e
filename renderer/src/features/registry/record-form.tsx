import { Button, Group } from '@mantine/core';
import { Fragment, type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { JsonValue } from '#shared/domain/json.ts';
import type { RecordVersions } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { SentForm } from '#renderer/ui/sent-form.tsx';
import { SubmitButton } from '#renderer/ui/submit-button.tsx';
import { type Faults, formFaults } from './form-faults.ts';
import { RegistryField } from './form-field.tsx';
import { REGISTRY_FORMS, type RegistryKind } from './form-fields.ts';
import { ProfileAdvice } from './profile-advice.tsx';
import { type FormValues, textOf } from './registry-form.ts';
import { RemoveButton } from './remove-button.tsx';
import { VERSION_KINDS } from './setup-rows.ts';
import { StartingPoints } from './starting-points.tsx';
import { registryAct, useRegistryActs } from './use-registry-acts.ts';

const draftSchema = z.object({
  values: z.record(z.string(), z.union([z.string(), z.boolean(), z.null(), z.array(z.string())])),
  /** What was on the screen when the form was opened; `null` for a new record. */
  versions: z.json(),
});

/** A form as it is kept while it is filled in. */
export interface FormDraft {
  readonly values: FormValues;
  readonly versions: JsonValue;
}

interface RecordFormProps {
  readonly kind: RegistryKind;
  readonly id: string | null;
  /** Under which the form is kept while it is filled in. */
  readonly draftKey: string;
  readonly initial: FormDraft;
  readonly onClose: () => void;
}

type KeptDraft = z.infer<typeof draftSchema>;

function Fields(props: {
  readonly kind: RegistryKind;
  readonly isNew: boolean;
  readonly values: FormValues;
  readonly faults: Faults;
  readonly onValues: (values: FormValues) => void;
}): ReactNode {
  const { kind, isNew, values, faults, onValues } = props;
  return (
    <div className="registry-form__fields">
      {REGISTRY_FORMS[kind].map(
        (field, place) =>
          field.isCompanion !== true && (
            <Fragment key={field.name}>
              <RegistryField
                kind={kind}
                field={field}
                values={values}
                onValues={onValues}
                fault={faults[field.name]}
                isNew={isNew}
                isFirst={place === 0}
              />
              {field.name === 'profile' && kind === 'bodyTerms' && (
                <ProfileAdvice
                  chosen={textOf(values, 'profile')}
                  onUse={(profile) => onValues({ ...values, profile })}
                />
              )}
            </Fragment>
          ),
      )}
    </div>
  );
}

/** Whether who is at the console may write records of a kind: what they may not is shown, and kept as it is. */
function useMayWrite(kind: RegistryKind, isNew: boolean): boolean {
  const may = useMay();
  const act = registryAct(kind, isNew ? 'define' : 'edit');
  return act !== null && may(act);
}

/** The form of a record of the registry, kept as it is filled in. */
export function RecordForm({ kind, id, draftKey, initial, onClose }: RecordFormProps): ReactNode {
  const text = useText();
  const [form, setForm, draft] = useDraft<KeptDraft>(draftKey, initial as KeptDraft, draftSchema);
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);
  const { save } = useRegistryActs();
  const mayWrite = useMayWrite(kind, id === null);
  const isVersion = VERSION_KINDS.some((each) => each === kind);

  async function send(): Promise<void> {
    const found = formFaults(kind, form.values, text);
    setFaults(found);
    if (Object.keys(found).length > 0 || busy) return;
    setBusy(true);
    const versions = form.versions === null ? undefined : (form.versions as unknown as RecordVersions);
    const isDone = await save({ kind, id, versions }, form.values);
    setBusy(false);
    if (!isDone) return;
    draft.clear();
    onClose();
  }

  function onValues(values: FormValues): void {
    setForm({ ...form, values: values as KeptDraft['values'] });
    if (Object.keys(faults).length > 0) setFaults(formFaults(kind, values, text));
  }

  return (
    <SentForm className="registry-form" onSend={send}>
      {draft.restored && <DraftNotice onDiscard={draft.clear} />}
      {isVersion && <p className="soft">{text.setup.versionHint}</p>}
      {id === null && (
        <StartingPoints kind={kind} onStart={(ready) => onValues({ ...form.values, ...ready })} />
      )}
      {!mayWrite && <p className="soft">{text.registry.readOnly}</p>}
      <fieldset className="registry-form__all" disabled={!mayWrite}>
        <Fields kind={kind} isNew={id === null} values={form.values} faults={faults} onValues={onValues} />
      </fieldset>
      <Group justify="flex-end" gap="xs">
        {id !== null && <RemoveButton kind={kind} id={id} values={form.values} onRemoved={onClose} />}
        <Button variant="default" onClick={onClose}>
          {mayWrite ? text.shell.cancel : text.registry.close}
        </Button>
        {mayWrite && <SubmitButton busy={busy}>{text.registry.submit}</SubmitButton>}
      </Group>
    </SentForm>
  );
}
