import { Button, Group } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { referenceDayOf } from '#shared/domain/costs/cost-facts.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { BodyCounts } from './use-body-counts.ts';

/** Freezes the PCs of every body on the day to which the year refers. @see REG-13.1-a */
export function FreezeAll(): ReactNode {
  const { costsData } = useText();
  const formats = useFormats();
  const may = useMay();
  const { act, settle } = usePerform();
  const { year } = useCostWays();
  const day = referenceDayOf(year);
  const isToCome = day > useToday();
  const words = costsData.counts;
  if (!may('freezePcCounts')) return null;
  if (isToCome) return <p className="soft">{words.notYet(formats.day(day))}</p>;
  return (
    <Button
      leftSection={<IconSnowflake size={17} aria-hidden />}
      onClick={() =>
        void act('freezePcCounts', { year }).then((written) =>
          settle(written, words.frozen(formats.day(day))),
        )
      }
    >
      {words.freeze(formats.day(day))}
    </Button>
  );
}

/** Freezes the PCs of a body, or writes how many they are. @see REG-13.1-a, REG-13.1-b */
export function CountActs(props: {
  readonly counts: BodyCounts;
  readonly onFrozen: (id: string) => void;
}): ReactNode {
  const { costsData, fieldNames } = useText();
  const formats = useFormats();
  const may = useMay();
  const { act, settle } = usePerform();
  const { year } = useCostWays();
  const { counts, onFrozen } = props;
  const { body, frozen, now } = counts;
  const names = fieldNames.pcCount;
  const words = costsData.counts;
  const day = referenceDayOf(year);
  const isToCome = day > useToday();
  if (!may('freezePcCount') || isToCome) return null;
  return (
    <Group align="flex-start">
      <Button
        size="compact-md"
        variant="default"
        onClick={() =>
          void act('freezePcCount', { bodyId: body.id, day }).then((written) => {
            if (settle(written, words.frozen(formats.day(day))) && written.ok)
              onFrozen(written.value.value.id);
          })
        }
      >
        {frozen === undefined ? words.freezeOne : words.again}
      </Button>
      <AskedAct
        label={words.byHand}
        draftKey={`costs/count/${body.id}/${day}`}
        initial={{ count: String(frozen?.count ?? now.count) }}
        fields={() => [
          { name: 'count', label: names.count, sort: 'integer', isMandatory: true },
          {
            ...{ name: 'source', label: names.source, sort: 'line', isMandatory: true },
            ...{ atMost: 200, hint: words.byHandHint },
          },
        ]}
        submit={costsData.save}
        run={(perform, form) =>
          perform('recordPcCount', {
            ...{ bodyId: body.id, day },
            ...{ count: form.integer('count') ?? 0, source: form.text('source') ?? '' },
          })
        }
        done={() => words.recorded}
        onDone={(value) => onFrozen((value as { readonly id: string }).id)}
      />
    </Group>
  );
}
