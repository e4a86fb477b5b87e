import { Skeleton } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { InventoryCheck } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { usePlaceWords } from './place-words.ts';
import { StartForm } from './start-form.tsx';
import '#renderer/ui/list-table.css';
import './checks.css';

interface ChecksScreenProps {
  readonly onOpen: (checkId: string) => void;
  /** What leads to the rest of the inventory. */
  readonly back: ReactNode;
}

const COUNTED = ['found', 'moved', 'missing', 'unknown'] as const;

function Row({
  check,
  onOpen,
}: Pick<ChecksScreenProps, 'onOpen'> & { readonly check: InventoryCheck }): ReactNode {
  const { checks } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { id, bodyId, by, startedAt, closedAt, outcome } = check;
  const open = (): void => onOpen(id);
  return (
    <tr onClick={open}>
      <th scope="row">
        <ListName onOpen={open}>{usePlaceWords().ofCheck(check)}</ListName>
      </th>
      <td>{nameOf(bodyId)}</td>
      <td className="tabular">{formats.dateTime(startedAt)}</td>
      <td>{nameOf(by)}</td>
      <td>
        {closedAt === null ? (
          <Chip tone="accent">{checks.open}</Chip>
        ) : (
          checks.closed(formats.dateTime(closedAt).slice(0, 10))
        )}
      </td>
      {COUNTED.map((list) => (
        <td key={list} className="tabular list-number">
          {outcome !== null && formats.integer(outcome[list].length)}
        </td>
      ))}
    </tr>
  );
}

function Past({ onOpen }: Pick<ChecksScreenProps, 'onOpen'>): ReactNode {
  const { checks } = useText();
  const records = useRecords('inventoryCheck');
  const ordered = useMemo(
    () =>
      records &&
      [...records].sort(
        (left, right) =>
          Number(left.closedAt !== null) - Number(right.closedAt !== null) ||
          right.startedAt - left.startedAt,
      ),
    [records],
  );
  const { columns } = checks;
  const words = [columns.place, columns.body, columns.startedAt, columns.by, columns.state];
  if (ordered === undefined) return <Skeleton height={160} radius="md" m="md" w="auto" />;
  if (ordered.length === 0)
    return (
      <Notice icon={IconClipboardList} title={checks.none}>
        <p className="soft">{checks.noneText}</p>
      </Notice>
    );
  return (
    <table className="list-table" aria-label={checks.listTitle}>
      <thead>
        <tr>
          {words.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
          {COUNTED.map((list) => (
            <th key={list} scope="col" className="list-number">
              {columns[list]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ordered.map((check) => (
          <Row key={check.id} check={check} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

/** The rounds through rooms: those that go on, those that were closed, and a new one. */
export function ChecksScreen({ onOpen, back }: ChecksScreenProps): ReactNode {
  const { checks } = useText();
  return (
    <Screen title={checks.title} acts={back} scrolls>
      <StartForm onStarted={onOpen} />
      <div className="list-card card check-card">
        <Past onOpen={onOpen} />
      </div>
    </Screen>
  );
}
