import { Select, Skeleton } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { chosenRows, type SectionColumn, type SectionRow } from './section-row.ts';
import { SectionTable } from './section-table.tsx';
import '#renderer/ui/filters.css';

/** What a screen calls one of its parts. */
export interface SectionWords {
  /** The screen's own title. */
  readonly title: string;
  readonly name: string;
  /** What its search looks for. */
  readonly search: string;
  /** What belongs there, while there is nothing. */
  readonly empty: { readonly title: string; readonly text: string };
}

/** What each part of a screen is given. */
export interface SectionProps {
  readonly words: SectionWords;
  /** `null` for something new, `undefined` when nothing is open. */
  readonly openId: string | null | undefined;
  readonly onOpen: (id: string | null) => void;
  readonly onClose: () => void;
  /** The parts of the screen. */
  readonly nav: ReactNode;
}

interface SectionScreenProps extends SectionProps {
  /** `undefined` while they are first loaded. */
  readonly rows: readonly SectionRow[] | undefined;
  readonly columns: readonly SectionColumn[];
  /** What begins something new. */
  readonly acts?: ReactNode;
  /** Whether some of it ends, and is shown only when it is asked for. */
  readonly canSettle?: boolean;
  /** Whether each line is of one body: it is, unless told otherwise. */
  readonly isByBody?: boolean;
  /** Above the list: what is to be known of all of it. */
  readonly lead?: ReactNode;
  /** What stands beside the list. */
  readonly drawer: ReactNode;
}

type Chosen = ReturnType<typeof useChosenRows>;

/** The lines of a part, and what is looked for among them. */
function useChosenRows(rows: readonly SectionRow[] | undefined, canSettle: boolean) {
  const [typed, setTyped] = useState('');
  const [bodyId, setBodyId] = useState<string | null>(null);
  const [asksSettled, setAsksSettled] = useState(false);
  const showsSettled = asksSettled || !canSettle;
  const shown = useMemo(
    () => rows && chosenRows(rows, { typed, bodyId, showsSettled }),
    [rows, typed, bodyId, showsSettled],
  );
  /** There is nothing at all, whatever is looked for. */
  const isEmpty = rows?.some(({ isSettled }) => !isSettled || showsSettled) === false;
  return { typed, setTyped, bodyId, setBodyId, asksSettled, setAsksSettled, shown, isEmpty };
}

function Filters(props: {
  readonly chosen: Chosen;
  readonly canSettle: boolean;
  readonly isByBody: boolean;
}): ReactNode {
  const { chosen, canSettle, isByBody } = props;
  const { sections } = useText();
  const formats = useFormats();
  const bodies = useBodyChoices(formats.compare);
  const { bodyId, setBodyId, asksSettled, setAsksSettled } = chosen;
  return (
    <div className="filters">
      {isByBody && (
        <Select
          size="xs"
          aria-label={sections.body}
          placeholder={sections.allBodies}
          data={bodies}
          value={bodyId}
          clearable
          searchable
          onChange={setBodyId}
        />
      )}
      {canSettle && (
        <button
          type="button"
          className={asksSettled ? 'pill pill--on' : 'pill'}
          aria-pressed={asksSettled}
          onClick={() => setAsksSettled(!asksSettled)}
        >
          {sections.showSettled}
        </button>
      )}
    </div>
  );
}

function Lines(props: SectionScreenProps & { readonly chosen: Chosen }): ReactNode {
  const { sections } = useText();
  const { words, columns, acts, openId, onOpen, chosen } = props;
  const { shown, isEmpty } = chosen;
  const { title, text } = isEmpty ? words.empty : { title: sections.noneFound, text: sections.noneFoundText };
  return (
    <div className="list-card card">
      {shown === undefined && <Skeleton height={200} radius="md" m="md" w="auto" />}
      {shown?.length === 0 && (
        <Notice icon={IconListSearch} title={title} {...(isEmpty && { acts })}>
          <p className="soft">{text}</p>
        </Notice>
      )}
      {shown !== undefined && shown.length > 0 && (
        <SectionTable label={words.name} columns={columns} rows={shown} openId={openId} onOpen={onOpen} />
      )}
    </div>
  );
}

/** A part of a screen: its lines, what to look for among them, and one of them beside the list. */
export function SectionScreen(props: SectionScreenProps): ReactNode {
  const { words, rows, acts, canSettle = true, isByBody = true, nav, lead, drawer } = props;
  const { sections } = useText();
  const formats = useFormats();
  const chosen = useChosenRows(rows, canSettle);
  const { shown, typed, setTyped } = chosen;
  return (
    <Screen
      title={words.title}
      aside={
        <>
          <span className="soft tabular">
            {rows && shown && sections.shown(formats.integer(shown.length), formats.integer(rows.length))}
          </span>
          <SearchField label={words.search} value={typed} onValue={setTyped} />
        </>
      }
      acts={acts}
    >
      {nav}
      {(canSettle || isByBody) && <Filters chosen={chosen} canSettle={canSettle} isByBody={isByBody} />}
      {lead}
      <Lines {...props} chosen={chosen} />
      {drawer}
    </Screen>
  );
}
