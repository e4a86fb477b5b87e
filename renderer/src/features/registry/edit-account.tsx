import type { ReactNode } from 'react';
import { ACCOUNT_TYPES, type AccountType } from '#shared/domain/account.ts';
import type { Account } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { RemoveHeld } from './held-acts.tsx';

/** What an account says of itself: the same when it is recorded and when it is mended. */
export function accountFields({ fieldNames, labels }: Catalogue): readonly KeptField[] {
  const names = fieldNames.account;
  return [
    {
      name: 'type',
      label: names.type,
      sort: 'choice',
      isMandatory: true,
      choices: labelled(ACCOUNT_TYPES, labels.accountType),
    },
    { name: 'system', label: names.system, sort: 'line', isMandatory: true },
    { name: 'userName', label: names.userName, sort: 'line' },
    { name: 'createdOn', label: names.createdOn, sort: 'day', isMandatory: true },
    { name: 'expiresOn', label: names.expiresOn, sort: 'day' },
  ];
}

/** What the form of an account says. */
export function accountSaid(form: FormReader) {
  return {
    type: form.text('type') as AccountType,
    system: form.text('system') ?? '',
    userName: form.text('userName'),
    createdOn: form.day('createdOn') ?? '',
    expiresOn: form.day('expiresOn'),
  };
}

/** Mends what is written of an account, or deletes what was recorded by mistake. */
export function EditAccount(props: { readonly account: Account; readonly onClose: () => void }): ReactNode {
  const text = useText();
  const { office } = text;
  const formats = useFormats();
  const may = useMay();
  const { act, settle } = usePerform();
  const { account, onClose } = props;
  const { id, type, system, userName, createdOn, expiresOn } = account;
  const found = {
    type,
    system,
    userName: userName ?? '',
    createdOn: formats.day(createdOn),
    expiresOn: expiresOn === null ? '' : formats.day(expiresOn),
  };
  const remove = async (): Promise<void> => {
    const written = await act('deleteAccount', { id });
    if (settle(written, office.accountRemoved(system))) onClose();
  };
  return (
    <div className="held__form">
      <KeptForm
        draftKey={`registry/account/${id}/edit`}
        initial={found}
        fields={() => accountFields(text)}
        submit={office.saveHeld}
        run={(doing, form) =>
          doing('editAccount', { id, changes: touchedFields(accountSaid(form), found, form) })
        }
        done={() => office.accountSaved(system)}
        onDone={onClose}
        onCancel={onClose}
      />
      {may('deleteAccount') && <RemoveHeld hint={office.removeAccountHint} onRemove={() => void remove()} />}
    </div>
  );
}
