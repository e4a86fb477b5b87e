import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { YearlyDocumentType } from '#shared/domain/yearly-document.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';

/** Takes up the lines of the year before: nothing where there is no document of that year. */
export function RollOverButton(props: {
  readonly type: YearlyDocumentType;
  readonly year: number;
}): ReactNode {
  const { type, year } = props;
  const { costsDocuments: words } = useText();
  const formats = useFormats();
  const may = useMay();
  const { act, settle } = usePerform();
  const { show } = useCostWays();
  const fromYear = year - 1;
  const before = useRecords('yearlyDocument')?.find((each) => each.type === type && each.year === fromYear);
  if (before === undefined || !may('rollOverDocument')) return null;

  async function rollOver(): Promise<void> {
    const written = await act('rollOverDocument', { type, fromYear, year });
    const { copied, over } = written.ok ? written.value.value : { copied: 0, over: 0 };
    if (settle(written, words.continued(formats.integer(copied), formats.integer(over))) && written.ok)
      show('documents', written.value.value.id);
  }

  return (
    <Button size="compact-md" variant="light" onClick={() => void rollOver()}>
      {words.continues(String(fromYear))}
    </Button>
  );
}
