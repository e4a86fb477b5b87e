import { Button, Select, Skeleton } from '@mantine/core';
import { IconListCheck, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { FollowedDrawer } from './followed-drawer.tsx';
import { chosenRows, type FollowedRow } from './followed-row.ts';
import { FOLLOWED_SECTIONS, type FollowedSection, isProposed } from './followed-section.ts';
import { FollowedTable } from './followed-table.tsx';
import { type FollowedRecords, standingCounts, useFollowedRecords } from './use-followed-records.ts';
import { useFollowedRows } from './use-followed-rows.ts';
import '#renderer/ui/filters.css';
import './followed.css';

interface FollowedScreenProps {
  readonly section: FollowedSection;
  readonly onSection: (section: FollowedSection) => void;
  /** `null` for something new, `undefined` when nothing is open. */
  readonly openId: string | null | undefined;
  readonly onOpen: (id: string | null) => void;
  readonly onClose: () => void;
  readonly onOpenTicket: (ticketId: RecordId<'ticket'>) => void;
}

/** The parts, each with how much waits in it. */
function Sections(
  props: Pick<FollowedScreenProps, 'section' | 'onSection'> & {
    readonly records: FollowedRecords | undefined;
  },
): ReactNode {
  const { followed } = useText();
  const formats = useFormats();
  const { section, onSection, records } = props;
  const counts = records === undefined ? undefined : standingCounts(records);
  return (
    <div className="presets" role="group" aria-label={followed.sectionsLabel}>
      {FOLLOWED_SECTIONS.map((name) => {
        const count = counts?.[name] ?? 0;
        const words = followed.sections[name];
        return (
          <button
            key={name}
            type="button"
            className={name === section ? 'pill pill--on' : 'pill'}
            aria-pressed={name === section}
            onClick={() => onSection(name)}
          >
            {count === 0 ? words : followed.sectionCount(words, formats.integer(count))}
          </button>
        );
      })}
    </div>
  );
}

function BodyChoice(props: {
  readonly bodyId: string | null;
  readonly onBody: (bodyId: string | null) => void;
}): ReactNode {
  const { followed } = useText();
  const formats = useFormats();
  const choices = useBodyChoices(formats.compare);
  return (
    <Select
      size="xs"
      aria-label={followed.columns.body}
      placeholder={followed.allBodies}
      data={choices}
      value={props.bodyId}
      clearable
      searchable
      onChange={props.onBody}
    />
  );
}

function FollowedList(
  props: Pick<FollowedScreenProps, 'section' | 'openId' | 'onOpen' | 'onOpenTicket'> & {
    readonly shown: readonly FollowedRow[] | undefined;
    /** Nothing waits, whatever is looked for. */
    readonly isEmpty: boolean;
    readonly add: ReactNode;
  },
): ReactNode {
  const { empty } = useText().followed;
  const { section, shown, isEmpty, add } = props;
  const { title, text } = isEmpty ? empty[section] : { title: empty.filtered, text: empty.filteredText };
  return (
    <div className="list-card card">
      {shown === undefined && <Skeleton height={200} radius="md" m="md" w="auto" />}
      {shown?.length === 0 && (
        <Notice icon={IconListCheck} title={title} {...(isEmpty && { acts: add })}>
          <p className="soft">{text}</p>
        </Notice>
      )}
      {shown !== undefined && shown.length > 0 && <FollowedTable {...props} rows={shown} />}
    </div>
  );
}

/** What is followed beside the queue: suppliers, improvements, evolutive work, maintenance to be planned. */
export function FollowedScreen(props: FollowedScreenProps): ReactNode {
  const { section, openId, onOpen, onOpenTicket } = props;
  const { followed } = useText();
  const formats = useFormats();
  const records = useFollowedRecords();
  const rows = useFollowedRows(section, records);
  const [typed, setTyped] = useState('');
  const [bodyId, setBodyId] = useState<string | null>(null);
  const [showsSettled, setShowsSettled] = useState(false);
  const shown = useMemo(
    () => rows && chosenRows(rows, { typed, bodyId, showsSettled }),
    [rows, typed, bodyId, showsSettled],
  );
  const add = isProposed(section) ? (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => onOpen(null)}>
      {followed.propose[section]}
    </Button>
  ) : undefined;

  return (
    <Screen
      title={followed.title}
      aside={
        <>
          <span className="soft tabular">
            {rows && shown && followed.shown(formats.integer(shown.length), formats.integer(rows.length))}
          </span>
          <SearchField label={followed.search[section]} value={typed} onValue={setTyped} />
        </>
      }
      acts={add}
    >
      <div className="filters">
        <Sections {...props} records={records} />
        <button
          type="button"
          className={showsSettled ? 'pill pill--on' : 'pill'}
          aria-pressed={showsSettled}
          onClick={() => setShowsSettled(!showsSettled)}
        >
          {followed.showSettled}
        </button>
        <BodyChoice bodyId={bodyId} onBody={setBodyId} />
      </div>
      <FollowedList
        section={section}
        openId={openId}
        onOpen={onOpen}
        onOpenTicket={onOpenTicket}
        shown={shown}
        isEmpty={rows?.some(({ isStanding }) => isStanding || showsSettled) === false}
        add={add}
      />
      <FollowedDrawer section={section} id={openId} onClose={props.onClose} onOpenTicket={onOpenTicket} />
    </Screen>
  );
}
