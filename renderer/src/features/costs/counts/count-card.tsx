import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { referenceDayOf } from '#shared/domain/costs/cost-facts.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { Part } from '#renderer/parts/card-part.tsx';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import { CountActs } from './count-acts.tsx';
import { type BodyCounts, differsNow } from './use-body-counts.ts';

/** The codes that were counted, and how the inventory would tell them today. */
function Codes({ counts }: { readonly counts: BodyCounts }): ReactNode {
  const { costsData } = useText();
  const formats = useFormats();
  const { frozen, now } = counts;
  const words = costsData.counts;
  if (frozen === undefined) return null;
  if (frozen.codes.length === 0 && frozen.count > 0)
    return <p className="soft">{`${words.noList} ${words.difference(formats.integer(now.count))}`}</p>;
  const then = new Set(frozen.codes);
  const today = new Set(now.codes);
  const more = now.codes.filter((code) => !then.has(code));
  const fewer = frozen.codes.filter((code) => !today.has(code));
  const told: readonly Fact[] = [
    ...(more.length > 0 ? [[words.onlyNow, more.join(', ')] as const] : []),
    ...(fewer.length > 0 ? [[words.onlyThen, fewer.join(', ')] as const] : []),
  ];
  return (
    <>
      <p className="soft">{differsNow(counts) ? words.difference(formats.integer(now.count)) : words.same}</p>
      {told.length > 0 && <Facts facts={told} />}
      <details>
        <summary>{words.list(formats.integer(frozen.codes.length))}</summary>
        <p className="tabular">{frozen.codes.join(', ')}</p>
      </details>
    </>
  );
}

function Pcs({
  counts,
  onFrozen,
}: {
  readonly counts: BodyCounts;
  readonly onFrozen: (id: string) => void;
}): ReactNode {
  const { costsData, fieldNames } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { body, frozen, now } = counts;
  const names = fieldNames.pcCount;
  const words = costsData.counts;
  return (
    <Part title={words.pcs}>
      <Facts
        facts={
          frozen === undefined
            ? [
                [names.bodyId, body.name],
                [names.count, words.none],
                [words.columns.inventory, formats.integer(now.count)],
              ]
            : [
                [names.bodyId, body.name],
                [names.day, formats.day(frozen.day)],
                [names.count, formats.integer(frozen.count)],
                [names.source, frozen.source],
                [names.frozenAt, formats.dateTime(frozen.frozenAt)],
                [names.frozenById, nameOf(frozen.frozenById)],
              ]
        }
      />
      <Codes counts={counts} />
      <CountActs counts={counts} onFrozen={onFrozen} />
    </Part>
  );
}

function Inhabitants({ counts }: { readonly counts: BodyCounts }): ReactNode {
  const { costsData, fieldNames } = useText();
  const formats = useFormats();
  const { year, showInhabitants } = useCostWays();
  const { body, inhabitants } = counts;
  const names = fieldNames.inhabitants;
  const words = costsData.counts;
  if (body.type === 'union')
    return (
      <Part title={words.inhabitants}>
        <p className="soft">{words.ofUnion}</p>
      </Part>
    );
  return (
    <Part title={words.inhabitants}>
      <Facts
        facts={[
          [names.day, formats.day(referenceDayOf(year))],
          [names.count, inhabitants === undefined ? words.noInhabitants : formats.integer(inhabitants.count)],
          [names.source, inhabitants?.source],
        ]}
      />
      <p>
        <ListName onOpen={showInhabitants}>{words.toInhabitants}</ListName>
      </p>
    </Part>
  );
}

/** The figures of a body: its PCs, frozen with their list, and its inhabitants with who says so. @see REG-13.1-a, REG-13.1-b */
export function CountCard(props: {
  readonly counts: BodyCounts;
  readonly onFrozen: (id: string) => void;
  readonly onGone: () => void;
}): ReactNode {
  const { costsData } = useText();
  const may = useMay();
  const { counts, onFrozen, onGone } = props;
  const { frozen } = counts;
  return (
    <Stack gap="lg">
      <Pcs counts={counts} onFrozen={onFrozen} />
      <Inhabitants counts={counts} />
      {frozen !== undefined && (
        <RecordRemoval
          isDeleted={frozen.deleted}
          mayChange={may('deletePcCount')}
          words={costsData.removal}
          onRemove={(act) => act('deletePcCount', { id: frozen.id })}
          onRestore={(act) => act('restorePcCount', { id: frozen.id })}
          onGone={onGone}
        />
      )}
    </Stack>
  );
}
