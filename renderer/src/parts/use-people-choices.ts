import { useMemo } from 'react';
import { servesOn } from '#shared/domain/handover/change-progress.ts';
import { fullName, sortingName } from '#shared/domain/person-name.ts';
import { useFormats } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { Choice } from '#renderer/ui/act-form/act-form.ts';

/** The people in service by surname, each with their body, to be chosen from; those `kept` are offered even if they left. */
export function usePeopleChoices(kept: readonly string[] = []): readonly Choice[] {
  const formats = useFormats();
  const nameOf = useNames();
  const today = useToday();
  const people = useRecords('person');
  const keptIds = kept.join(' ');
  return useMemo(() => {
    const shown = (people ?? []).filter((each) => servesOn(each, today) || keptIds.includes(each.id));
    return shown
      .toSorted((one, other) => formats.compare(sortingName(one), sortingName(other)))
      .map((each) => ({ value: each.id, label: [fullName(each), nameOf(each.bodyId)].join(' · ') }));
  }, [people, formats, nameOf, today, keptIds]);
}
