import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { ASSET_STATES, type AssetState, DEVICE_TYPES, type DeviceType } from '#shared/domain/asset.ts';
import { referenceDayOf } from '#shared/domain/costs/cost-facts.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { CostYear } from '#shared/domain/kinds.ts';
import { changedFields } from '#renderer/features/costs/changed-fields.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { type FormReader, TICKED } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';

/** What nobody said yet is as it usually is. */
const USUAL = {
  unionParticipates: false,
  staffOutside: false,
  excludedBodyIds: [],
  pcTypes: [],
  pcStates: [],
  act: null,
  notes: null,
} as const;

function useYearFields(): readonly KeptField[] {
  const { costsData, fieldNames, labels } = useText();
  const formats = useFormats();
  const bodies = useBodyChoices(formats.compare);
  const names = fieldNames.costYear;
  const words = costsData.year;
  return [
    { name: 'unionParticipates', label: names.unionParticipates, sort: 'tick', hint: words.unionHint },
    { name: 'staffOutside', label: names.staffOutside, sort: 'tick', hint: words.staffHint },
    {
      ...{ name: 'excludedBodyIds', label: names.excludedBodyIds, sort: 'several' },
      ...{ choices: bodies, hint: words.excludedHint },
    },
    {
      ...{ name: 'pcTypes', label: names.pcTypes, sort: 'several', hint: words.typesHint },
      choices: labelled(DEVICE_TYPES, labels.deviceType),
    },
    {
      ...{ name: 'pcStates', label: names.pcStates, sort: 'several', hint: words.statesHint },
      choices: labelled(ASSET_STATES, labels.assetState),
    },
    { name: 'act', label: names.act, sort: 'line', atMost: 120 },
    { name: 'notes', label: names.notes, sort: 'prose' },
  ];
}

function yearSaid(form: FormReader) {
  return {
    unionParticipates: form.isTicked('unionParticipates'),
    staffOutside: form.isTicked('staffOutside'),
    excludedBodyIds: form.several('excludedBodyIds') as RecordId<'body'>[],
    pcTypes: form.several('pcTypes') as DeviceType[],
    pcStates: form.several('pcStates') as AssetState[],
    act: form.text('act'),
    notes: form.text('notes'),
  };
}

function ShownForm(props: { readonly found: CostYear | undefined; readonly onDone: () => void }): ReactNode {
  const { costsData } = useText();
  const formats = useFormats();
  const { year } = useCostWays();
  const fields = useYearFields();
  const { found = USUAL, onDone } = props;
  const words = costsData.year;
  return (
    <KeptForm
      draftKey={`costs/year/${String(year)}`}
      initial={{
        unionParticipates: found.unionParticipates ? TICKED : '',
        staffOutside: found.staffOutside ? TICKED : '',
        excludedBodyIds: found.excludedBodyIds.join('\n'),
        pcTypes: found.pcTypes.join('\n'),
        pcStates: found.pcStates.join('\n'),
        act: found.act ?? '',
        notes: found.notes ?? '',
      }}
      lead={words.lead(formats.day(referenceDayOf(year)))}
      fields={() => fields}
      submit={costsData.save}
      run={(act, form) => act('saveCostYear', { year, ...changedFields(yearSaid(form), found) })}
      done={() => words.saved(String(year))}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}

/** How the costs of the year that is looked at are divided. @see REG-13.6-a, A-14, A-37 */
export function YearForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { year } = useCostWays();
  const years = useRecords('costYear');
  if (years === undefined) return <Skeleton height={200} />;
  return <ShownForm found={years.find((each) => each.year === year)} onDone={onDone} />;
}
