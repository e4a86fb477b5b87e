import { Button, Select, Skeleton } from '@mantine/core';
import { IconAddressBook, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { RecordDrawer } from './record-drawer.tsx';
import { type RegistryRow, shownRows } from './registry-rows.ts';
import { KIND_OF, type RegistrySection } from './registry-section.ts';
import { RegistryTable } from './registry-table.tsx';
import { type RegistryWays, RegistryWaysContext } from './registry-ways.ts';
import { SectionList } from './section-list.tsx';
import { ToComplete } from './to-complete.tsx';
import { registryAct } from './use-registry-acts.ts';
import { useRegistryRows } from './use-registry-rows.ts';
import '#renderer/ui/filters.css';
import '#renderer/ui/list-table.css';
import './registry.css';

/** The parts whose records are of no body in particular. */
const HAS_NO_BODY: readonly RegistrySection[] = [
  'bodies',
  'texts',
  'suppliers',
  'contacts',
  'contracts',
  'operators',
];
/** The parts in which what bodies lack is said first. */
const TELLS_GAPS: readonly RegistrySection[] = ['bodies', 'seats', 'appointments'];

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
  /** Where what is shown leads, in other parts too. */
  readonly ways: RegistryWays;
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
  const bodies = useBodyChoices(formats.compare);
  const [typed, setTyped] = useState('');
  const [bodyId, setBodyId] = useState<string | null>(null);
  const shown = useMemo(
    () => rows && shownRows(rows, typed, HAS_NO_BODY.includes(section) ? null : bodyId, formats),
    [rows, typed, section, bodyId, formats],
  );
  const may = useMay();
  const addition = registryAct(KIND_OF[section], 'define');
  const add = addition !== null && may(addition) && (
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
      <RegistryWaysContext value={props.ways}>
        <div className="registry">
          <SectionList section={section} onSection={props.onSection} />
          <div className="registry__main">
            <div className="filters">
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
                  data={[...bodies]}
                  value={bodyId}
                  clearable
                  searchable
                  onChange={setBodyId}
                />
              )}
            </div>
            {TELLS_GAPS.includes(section) && <ToComplete />}
            <RegistryList
              section={section}
              shown={shown}
              isEmpty={rows?.length === 0}
              add={add}
              openId={openId}
              onOpen={onOpen}
              onBegin={props.onBegin}
            />
          </div>
        </div>
        <RecordDrawer section={section} id={openId} newFor={props.newFor} onClose={props.onClose} />
      </RegistryWaysContext>
    </Screen>
  );
}
