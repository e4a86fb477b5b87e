import { Select, Skeleton } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { NewButton } from '#renderer/ui/new-button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { useOpenChoices } from '#renderer/features/inventory/use-choices.ts';
import { Census } from './census.tsx';
import { RecordDrawer } from './record-drawer.tsx';
import { chosenRows, type RecordRow } from './record-row.ts';
import { KIND_ACTS } from './record-acts.ts';
import { RECORD_KINDS, type RecordSection } from './record-section.ts';
import { RecordTable } from './record-table.tsx';
import { useRecordRows } from './use-record-rows.ts';
import '#renderer/ui/filters.css';
import '#renderer/ui/list-table.css';
import './records.css';

interface RecordsScreenProps {
  readonly section: RecordSection;
  /** `null` for a new record, `undefined` when none is open. */
  readonly openId: string | null | undefined;
  readonly onOpen: (id: string | null) => void;
  readonly onClose: () => void;
  /** The parts of the inventory. */
  readonly nav: ReactNode;
}

/** The parts whose records are of no body in particular. */
const HAS_NO_BODY: readonly RecordSection[] = ['applications'];
/** The parts with records that are over and done with. */
const CAN_SETTLE: readonly RecordSection[] = ['applications', 'spaces', 'certificates', 'variations'];

function AddButton({ section, onOpen }: Pick<RecordsScreenProps, 'section' | 'onOpen'>): ReactNode {
  const { inventoryRecords } = useText();
  const may = useMay();
  if (!may(KIND_ACTS[RECORD_KINDS[section]].define)) return null;
  return <NewButton label={inventoryRecords.add[section]} onNew={() => onOpen(null)} />;
}

function Filters(props: {
  readonly section: RecordSection;
  readonly bodyId: string | null;
  readonly onBody: (bodyId: string | null) => void;
  readonly showsSettled: boolean;
  readonly onSettled: (shows: boolean) => void;
  readonly showsDeleted: boolean;
  readonly onDeleted: (shows: boolean) => void;
}): ReactNode {
  const { inventoryRecords } = useText();
  const { bodies } = useOpenChoices();
  const { section, showsSettled, showsDeleted } = props;
  return (
    <div className="filters">
      {!HAS_NO_BODY.includes(section) && (
        <Select
          size="xs"
          aria-label={inventoryRecords.body}
          placeholder={inventoryRecords.allBodies}
          data={[...bodies]}
          value={props.bodyId}
          clearable
          searchable
          onChange={props.onBody}
        />
      )}
      {CAN_SETTLE.includes(section) && (
        <button
          type="button"
          className={showsSettled ? 'pill pill--on' : 'pill'}
          aria-pressed={showsSettled}
          onClick={() => props.onSettled(!showsSettled)}
        >
          {inventoryRecords.showSettled}
        </button>
      )}
      {KIND_ACTS[RECORD_KINDS[section]].restore !== null && (
        <button
          type="button"
          className={showsDeleted ? 'pill pill--on' : 'pill'}
          aria-pressed={showsDeleted}
          onClick={() => props.onDeleted(!showsDeleted)}
        >
          {inventoryRecords.showDeleted}
        </button>
      )}
    </div>
  );
}

function List(
  props: Pick<RecordsScreenProps, 'section' | 'openId' | 'onOpen'> & {
    readonly shown: readonly RecordRow[] | undefined;
    /** Nothing was registered yet, whatever is looked for. */
    readonly isEmpty: boolean;
  },
): ReactNode {
  const { empty } = useText().inventoryRecords;
  const { section, shown, isEmpty, openId, onOpen } = props;
  const { title, text } = isEmpty ? empty[section] : { title: empty.filtered, text: empty.filteredText };
  return (
    <div className="list-card card">
      {shown === undefined && <Skeleton height={200} radius="md" m="md" w="auto" />}
      {shown?.length === 0 && (
        <Notice
          icon={IconListSearch}
          title={title}
          {...(isEmpty && { acts: <AddButton section={section} onOpen={onOpen} /> })}
        >
          <p className="soft">{text}</p>
        </Notice>
      )}
      {shown !== undefined && shown.length > 0 && (
        <RecordTable section={section} rows={shown} openId={openId} onOpen={onOpen} />
      )}
    </div>
  );
}

/** A part of the inventory that is a list of records, each with its form and its acts. */
export function RecordsScreen(props: RecordsScreenProps): ReactNode {
  const { section, openId, onOpen, onClose, nav } = props;
  const { inventory, inventoryRecords } = useText();
  const formats = useFormats();
  const [showsDeleted, setShowsDeleted] = useState(false);
  const rows = useRecordRows(section, showsDeleted);
  const [typed, setTyped] = useState('');
  const [bodyId, setBodyId] = useState<string | null>(null);
  const [showsSettled, setShowsSettled] = useState(false);
  const shown = useMemo(
    () => rows && chosenRows(rows, { typed, bodyId, showsSettled: showsSettled || showsDeleted }, formats),
    [rows, typed, bodyId, showsSettled, showsDeleted, formats],
  );
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [{ keys: 'n', label: inventoryRecords.add[section], run: () => onOpen(null) }],
      [inventoryRecords, section, onOpen],
    ),
  );
  return (
    <Screen
      title={inventory.title}
      aside={
        <>
          <span className="soft tabular">
            {rows && shown && inventory.shown(formats.integer(shown.length), formats.integer(rows.length))}
          </span>
          <SearchField label={inventoryRecords.search[section]} value={typed} onValue={setTyped} />
        </>
      }
      acts={<AddButton section={section} onOpen={onOpen} />}
    >
      {nav}
      <Filters
        section={section}
        bodyId={bodyId}
        onBody={setBodyId}
        showsSettled={showsSettled}
        onSettled={setShowsSettled}
        showsDeleted={showsDeleted}
        onDeleted={setShowsDeleted}
      />
      {section === 'machines' && <Census />}
      <List
        section={section}
        openId={openId}
        onOpen={onOpen}
        shown={shown}
        isEmpty={!showsDeleted && rows?.some(({ isSettled }) => !isSettled || showsSettled) === false}
      />
      <RecordDrawer section={section} id={openId} bodyId={bodyId} onClose={onClose} />
    </Screen>
  );
}
