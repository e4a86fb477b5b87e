import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useContested } from '#renderer/store/record-hooks.ts';
import { useSyncStatus } from '#renderer/store/sync-status.ts';
import { Screen } from '#renderer/ui/screen.tsx';
import { ConflictsInbox } from './conflicts-inbox.tsx';
import { ConsolesCard } from './consoles-card.tsx';
import type { OpenRecord } from './contested-card.tsx';
import { FolderFilesCard } from './folder-files-card.tsx';
import { IntegrityCard } from './integrity-card.tsx';
import { RebuildCard } from './rebuild-card.tsx';
import { StateCard } from './state-card.tsx';
import { SYNC_SECTIONS, type SyncSection } from './sync-section.ts';
import { stateOf } from './sync-state.ts';
import { WaitingCard } from './waiting-card.tsx';
import '#renderer/ui/filters.css';
import './sync.css';

interface SyncScreenProps {
  readonly section: SyncSection;
  readonly onSection: (section: SyncSection) => void;
  readonly onOpenSettings: () => void;
  readonly onOpenRecord: OpenRecord;
}

function Sections({ section, onSection }: Pick<SyncScreenProps, 'section' | 'onSection'>): ReactNode {
  const { syncScreen } = useText();
  const formats = useFormats();
  const count = useContested()?.length ?? 0;
  const words = {
    state: syncScreen.sections.state,
    conflicts:
      count === 0
        ? syncScreen.sections.conflicts
        : `${syncScreen.sections.conflicts} (${formats.integer(count)})`,
  };
  return (
    <div className="presets" role="group" aria-label={syncScreen.sectionsLabel}>
      {SYNC_SECTIONS.map((name) => (
        <button
          key={name}
          type="button"
          className={name === section ? 'pill pill--on' : 'pill'}
          aria-pressed={name === section}
          onClick={() => onSection(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}

function State({ onOpenSettings }: Pick<SyncScreenProps, 'onOpenSettings'>): ReactNode {
  const view = useSyncStatus();
  const isDemonstration = useArchive().name !== 'main';
  return (
    <div className="sync">
      <StateCard onOpenSettings={onOpenSettings} />
      {view.condition !== 'unattached' && (
        <>
          <WaitingCard status={view} />
          <ConsolesCard status={view} />
          <FolderFilesCard status={view} />
          <IntegrityCard />
          <RebuildCard state={stateOf(view, isDemonstration)} />
        </>
      )}
    </div>
  );
}

/** What is exchanged with the other consoles, what waits, what is wrong and how it is mended. */
export function SyncScreen(props: SyncScreenProps): ReactNode {
  const { syncScreen } = useText();
  return (
    <Screen title={syncScreen.title} aside={<Sections {...props} />} scrolls>
      {props.section === 'conflicts' ? (
        <ConflictsInbox onOpen={props.onOpenRecord} />
      ) : (
        <State onOpenSettings={props.onOpenSettings} />
      )}
    </Screen>
  );
}
