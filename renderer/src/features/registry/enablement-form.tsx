import type { ReactNode } from 'react';
import type { EnablementType } from '#shared/domain/enablement.ts';
import type { Enablement, Person } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { enablementFields, enablementSaid, reachedBy, reachOf, typeField } from './enablement-fields.ts';
import { RemoveHeld } from './held-acts.tsx';

/** Asks for leave to use something, on behalf of the ICT office. @see P9-4-a, PT-I.2-h */
export function EnablementForm({ person }: { readonly person: Person }): ReactNode {
  const text = useText();
  const { office } = text;
  const formats = useFormats();
  const today = useToday();
  const assets = useFound('asset', 'holderId', person.id) ?? [];
  const fields = enablementFields(text, assets);
  const typeOf = (form: FormReader): EnablementType => form.text('type') as EnablementType;
  return (
    <AskedAct
      adds
      label={office.requestEnablement}
      draftKey={`registry/enablement/${person.id}`}
      initial={{ type: 'application', requestedOn: formats.day(today) }}
      fields={(form) => [typeField(text), ...fields(form)]}
      submit={office.requestEnablement}
      run={(act, form) =>
        act('requestEnablement', {
          personId: person.id,
          type: typeOf(form),
          ...enablementSaid(form, typeOf(form)),
          ...(typeOf(form) === 'remoteWork' && { remoteTools: reachedBy(form) }),
        })
      }
      done={() => office.enablementRequested}
    />
  );
}

/** Mends what is written of an enablement, or deletes what was recorded by mistake: its type and its agreement stay. */
export function EditEnablement(props: {
  readonly enablement: Enablement;
  readonly what: string;
  readonly onClose: () => void;
}): ReactNode {
  const text = useText();
  const { office } = text;
  const formats = useFormats();
  const may = useMay();
  const { act, settle } = usePerform();
  const { enablement, what, onClose } = props;
  const { id, personId, type, system, assetId, remoteTools, requestedOn, startsOn, endsOn } = enablement;
  const assets = useFound('asset', 'holderId', personId) ?? [];
  const dayText = (day: string | null): string => (day === null ? '' : formats.day(day));
  const found = {
    type,
    system: system ?? '',
    assetId: assetId ?? '',
    reach: reachOf(remoteTools),
    requestedOn: formats.day(requestedOn),
    startsOn: dayText(startsOn),
    endsOn: dayText(endsOn),
  };
  const changesOf = (form: FormReader) => ({
    ...touchedFields(enablementSaid(form, type), found, form),
    ...(type === 'remoteWork' && form.text('reach') !== found.reach && { remoteTools: reachedBy(form) }),
  });
  const remove = async (): Promise<void> => {
    const written = await act('deleteEnablement', { id });
    if (settle(written, office.enablementRemoved(what))) onClose();
  };
  return (
    <div className="held__form">
      <KeptForm
        draftKey={`registry/enablement/${id}/edit`}
        initial={found}
        fields={enablementFields(text, assets)}
        submit={office.saveHeld}
        run={(doing, form) => doing('editEnablement', { id, changes: changesOf(form) })}
        done={() => office.enablementSaved(what)}
        onDone={onClose}
        onCancel={onClose}
      />
      {may('deleteEnablement') && (
        <RemoveHeld hint={office.removeEnablementHint} onRemove={() => void remove()} />
      )}
    </div>
  );
}
