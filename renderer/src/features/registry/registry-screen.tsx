import { Button, Select, Skeleton } from '@mantine/core';
import { IconAddressBook, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { RecordDrawer } from './record-drawer.tsx';
import { type RegistryRow, shownRows } from './registry-rows.ts';
import { REGISTRY_SECTIONS, type RegistrySection } from './registry-section.ts';
import { RegistryTable } from './registry-table.tsx';
import { useRegistryRows } from './use-registry-rows.ts';
import '#renderer/ui/filters.css';
import '#renderer/ui/list-table.css';
import './registry.css';

/** The parts whose records are of no body in particular. */
const HAS_NO_BODY: readonly RegistrySection[] = ['bodies', 'texts'];

interface RegistryScreenProps {
  readonly section: RegistrySection;
  readonly onSection: (section: RegistrySection) => void;
  /** `null` for a new record, `undefined` when none is open. */
  readonly openId: string | null | undefined;
  /** The body that a new record is begun for, when it was begun for one. */
  readonly newFor: string | undefined;
  readonly onOpen: (id: string | null) => void;
  readonly onBegin: (bodyId: string) => void;
  readonly onClose: () => void;
}

function Sections({ section, onSection }: Pick<RegistryScreenProps, 'section' | 'onSection'>): ReactNode {
  const { registry } = useText();
  return (
    <div className="presets" role="group" aria-label={registry.sectionsLabel}>
      {REGISTRY_SECTIONS.map((name) => (
        <button
          key={name}
          type="button"
          className={name === section ? 'pill pill--on' : 'pill'}
          aria-pressed={name === section}
          onClick={() => onSection(name)}
        >
          {registry.sections[name]}
        </button>
      ))}
    </div>
  );
}

function useBodyChoices() {
  const formats = useFormats();
  const bodies = useRecords('body');
  return useMemo(
    () =>
      (bodies ?? [])
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((left, right) => formats.compare(left.label, right.label)),
    [bodies, formats],
  );
}

function RegistryList(props: {
  readonly section: RegistrySection;
  readonly shown: readonly RegistryRow[] | undefined;
  /** Nothing was registered yet, whatever is looked for. */
  readonly isEmpty: boolean;
  readonly add: ReactNode;
  readonly openId: string | null | undefined;
  readonly onOpen: (id: string) => void;
  readonly onBegin: (bodyId: string) => void;
}): ReactNode {
  const { empty } = useText().registry;
  const { section, shown, isEmpty } = props;
  return (
    <div className="list-card card">
      {shown === undefined && <Skeleton height={200} radius="md" m="md" w="auto" />}
      {shown?.length === 0 && (
        <Notice
          icon={IconAddressBook}
          title={isEmpty ? empty[section] : empty.filtered}
          {...(isEmpty && { acts: props.add })}
        >
          <p className="soft">{isEmpty ? empty.text : empty.filteredText}</p>
        </Notice>
      )}
      {shown !== undefined && shown.length > 0 && (
        <RegistryTable
          section={section}
          rows={shown}
          openId={props.openId}
          onOpen={props.onOpen}
          onBegin={props.onBegin}
        />
      )}
    </div>
  );
}

/** Who is served, with what, and how: lists to look through, forms to mend. */
export function RegistryScreen(props: RegistryScreenProps): ReactNode {
  const { section, openId, onOpen } = props;
  const { registry } = useText();
  const formats = useFormats();
  const [showsDeleted, setShowsDeleted] = useState(false);
  const rows = useRegistryRows(section, showsDeleted);
  const bodies = useBodyChoices();
  const [typed, setTyped] = useState('');
  const [bodyId, setBodyId] = useState<string | null>(null);
  const shown = useMemo(
    () => rows && shownRows(rows, typed, HAS_NO_BODY.includes(section) ? null : bodyId, formats),
    [rows, typed, section, bodyId, formats],
  );
  const add = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => onOpen(null)}>
      {registry.add[section]}
    </Button>
  );

  return (
    <Screen
      title={registry.title}
      aside={
        <>
          <span className="soft tabular">{shown && formats.integer(shown.length)}</span>
          <SearchField label={registry.search[section]} value={typed} onValue={setTyped} />
        </>
      }
      acts={add}
    >
      <div className="filters">
        <Sections {...props} />
        {section !== 'bodies' && (
          <button
            type="button"
            className={showsDeleted ? 'pill pill--on' : 'pill'}
            aria-pressed={showsDeleted}
            onClick={() => setShowsDeleted(!showsDeleted)}
          >
            {registry.showDeleted}
          </button>
        )}
        {!HAS_NO_BODY.includes(section) && (
          <Select
            size="xs"
            aria-label={registry.columns.body}
            placeholder={registry.allBodies}
            data={bodies}
            value={bodyId}
            clearable
            searchable
            onChange={setBodyId}
          />
        )}
      </div>
      <RegistryList
        section={section}
        shown={shown}
        isEmpty={rows?.length === 0}
        add={add}
        openId={openId}
        onOpen={onOpen}
        onBegin={props.onBegin}
      />
      <RecordDrawer section={section} id={openId} newFor={props.newFor} onClose={props.onClose} />
    </Screen>
  );
}
