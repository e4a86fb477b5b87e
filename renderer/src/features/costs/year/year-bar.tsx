import { ActionIcon, Button, Drawer, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconSettings } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { costYearSchema } from '#shared/domain/cost-year.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { YearForm } from './year-form.tsx';

function Step(props: { readonly year: number; readonly label: string; readonly isBack: boolean }): ReactNode {
  const { year, label, isBack } = props;
  const { showYear } = useCostWays();
  const Glyph = isBack ? IconChevronLeft : IconChevronRight;
  return (
    <ActionIcon
      variant="default"
      aria-label={label}
      disabled={!costYearSchema.safeParse(year).success}
      onClick={() => showYear(year)}
    >
      <Glyph size={16} aria-hidden />
    </ActionIcon>
  );
}

/** The year whose costs are looked at, and how it is divided: shared by every part. */
export function YearBar(): ReactNode {
  const { costsData } = useText();
  const { year } = useCostWays();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const words = costsData.year;
  return (
    <Group gap="xs" role="group" aria-label={words.label}>
      <Step year={year - 1} label={words.previous} isBack />
      <strong className="tabular" aria-live="polite">
        {String(year)}
      </strong>
      <Step year={year + 1} label={words.next} isBack={false} />
      {may('saveCostYear') && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconSettings size={15} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {words.settings}
        </Button>
      )}
      <Drawer
        opened={isOpen}
        onClose={() => setOpen(false)}
        size={600}
        title={words.settingsOf(String(year))}
      >
        <YearForm key={year} onDone={() => setOpen(false)} />
      </Drawer>
    </Group>
  );
}
