import { type ReactNode, useMemo } from 'react';
import type { AssetCategory, DeviceType } from '#shared/domain/asset.ts';
import { categoryOf, isDataCentreHardware } from '#shared/domain/inventory/device-groups.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { assetForm } from '#renderer/features/inventory/forms/asset-form.ts';
import { type KeptField, KeptForm } from '#renderer/parts/kept-form.tsx';
import {
  askedFields,
  formOf,
  type RecordField,
  saidIn,
} from '#renderer/features/inventory/forms/record-fields.ts';
import { useChoices } from '#renderer/features/inventory/use-choices.ts';

/** What a form says that the asset is. */
function typeIn(form: ActForm): DeviceType {
  return (form['deviceType'] ?? 'workstation') as DeviceType;
}

/** The fields for what a form says the asset is. */
function fieldsFor(form: ActForm): readonly RecordField[] {
  const category = form['category'] ?? '';
  return assetForm(category === '' ? categoryOf(typeIn(form)) : (category as AssetCategory));
}

/** Draws the form of an asset: its fields follow its type and category. */
function useDrawnFields(isNew: boolean): (form: ActForm) => readonly KeptField[] {
  const text = useText();
  const choices = useChoices('asset');
  return useMemo(
    () => (form) => {
      const bodyId = form['bodyId'] ?? '';
      return askedFields('asset', fieldsFor(form), choices(bodyId === '' ? null : bodyId), text, isNew);
    },
    [text, choices, isNew],
  );
}

function textsOf(form: FormReader, names: readonly string[]): ActForm {
  return Object.fromEntries(names.map((name) => [name, form.text(name) ?? '']));
}

/** How an asset came: the act that a new one may be registered with. */
function comingFields(text: ReturnType<typeof useText>, form: ActForm): readonly KeptField[] {
  const { fields, hints, acts } = text.assetPage;
  return [
    {
      name: 'actNumber',
      label: `${acts.purchase}: ${fields.actNumber}`,
      sort: 'line',
      hint: hints.actNumber,
      atMost: 40,
    },
    { name: 'actDate', label: fields.actDate, sort: 'day' },
    ...(isDataCentreHardware(typeIn(form))
      ? [
          {
            name: 'blockingNeed',
            label: fields.blockingNeed,
            sort: 'prose',
            hint: hints.blockingNeed,
          } as const,
        ]
      : []),
  ];
}

function purchaseSaid(form: FormReader) {
  const number = form.text('actNumber');
  if (number === null) return {};
  const need = form.text('blockingNeed');
  return {
    purchase: {
      act: { type: 'determination', number, date: form.day('actDate') },
      ...(need !== null && { blockingNeed: need }),
    },
  };
}

/** Registers an asset, with the act it was bought by where one is given. @see REG-7-a, PERF-RIS-a */
export function NewAssetForm(props: {
  readonly bodyId: string | undefined;
  readonly onDone: (id: RecordId<'asset'>) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const text = useText();
  const { assetPage } = text;
  const drawn = useDrawnFields(true);
  return (
    <KeptForm
      isLong
      draftKey="inventory/asset/new"
      initial={{ deviceType: 'workstation', bodyId: props.bodyId ?? '' }}
      fields={(form) => [...drawn(form), ...comingFields(text, form)]}
      submit={assetPage.submit}
      run={(act, form) => {
        const fields = fieldsFor(textsOf(form, ['deviceType', 'category']));
        const said = { ...saidIn(fields, form, true), ...purchaseSaid(form) };
        return act('defineAsset', said as unknown as ArgumentsOf<'defineAsset'>);
      }}
      done={(form) => assetPage.saved(form.text('label') ?? '')}
      onDone={(value) => props.onDone((value as { readonly id: RecordId<'asset'> }).id)}
      onCancel={props.onCancel}
    />
  );
}

/** Changes what is written of an asset: where it stands and with whom is told by its acts. */
export function EditAssetForm(props: {
  readonly seen: Versioned<'asset'>;
  readonly onDone: () => void;
}): ReactNode {
  const { assetPage } = useText();
  const formats = useFormats();
  const { record, versions } = props.seen;
  const drawn = useDrawnFields(false);
  const initial = useMemo(() => beginningOf(record, formats), [record, formats]);
  return (
    <KeptForm
      isLong
      draftKey={`inventory/asset/${record.id}`}
      initial={initial}
      fields={drawn}
      submit={assetPage.save}
      run={(act, form) => {
        const fields = fieldsFor(textsOf(form, ['deviceType', 'category']));
        const edit = { id: record.id, changes: saidIn(fields, form, false), versions };
        return act('editAsset', edit as unknown as ArgumentsOf<'editAsset'>);
      }}
      done={(form) => assetPage.saved(form.text('label') ?? record.label)}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}

/** Everything that any category may ask, so that another category finds what was said. */
function beginningOf(record: Asset, formats: Parameters<typeof formOf>[2]): ActForm {
  const category = record.category ?? categoryOf(record.deviceType);
  const fields = assetForm(category);
  return { ...formOf(fields, record, formats), bodyId: record.bodyId };
}
