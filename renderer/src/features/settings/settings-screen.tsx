import { Button, Modal, SegmentedControl } from '@mantine/core';
import { IconSwitchHorizontal, IconTrash, IconUserShare } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { fullName } from '#shared/domain/person-name.ts';
import { useConsoleState, usePreferences } from '#renderer/state/console-state.ts';
import type { Language, ThemeChoice } from '#renderer/state/preferences.ts';
import { useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { Screen } from '#renderer/ui/screen.tsx';
import { QueueCard } from './queue-card.tsx';
import { ReferenceCard } from './reference-card.tsx';
import './settings.css';

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const LANGUAGES: readonly Language[] = ['it', 'en'];

interface SettingsScreenProps {
  readonly onLeaveArchive: () => void;
  readonly onDeleteArchive: () => void;
  /** What the frame says of signing in. */
  readonly session: ReactNode;
  /** What the frame says of the shared folder. */
  readonly share: ReactNode;
  /** What the frame says of the copies of the archive. */
  readonly backup: ReactNode;
}

function Look(): ReactNode {
  const { settings } = useText();
  const { preferences } = useConsoleState();
  const { theme, language } = usePreferences();
  return (
    <section className="card card--padded settings-card" aria-labelledby="settings-look">
      <h2 id="settings-look">{settings.look}</h2>
      <div className="settings-line">
        <span id="settings-theme">{settings.theme}</span>
        <SegmentedControl
          aria-labelledby="settings-theme"
          data={THEMES.map((value) => ({ value, label: settings.themes[value] }))}
          value={theme}
          onChange={(chosen) => preferences.setState({ theme: chosen })}
        />
      </div>
      <div className="settings-line">
        <span id="settings-language">{settings.language}</span>
        <SegmentedControl
          aria-labelledby="settings-language"
          data={LANGUAGES.map((value) => ({ value, label: settings.languages[value] }))}
          value={language}
          onChange={(chosen) => preferences.setState({ language: chosen })}
        />
      </div>
    </section>
  );
}

function Person(): ReactNode {
  const { settings, shell } = useText();
  const { panels } = useConsoleState();
  const { actor } = useDesk();
  const person = useRecords('person')?.find(({ id }) => id === actor);
  return (
    <section className="card card--padded settings-card" aria-labelledby="settings-person">
      <h2 id="settings-person">{settings.person}</h2>
      <p className="soft">{settings.personText}</p>
      <div className="settings-line">
        <strong>{person === undefined ? shell.person.nobody : fullName(person)}</strong>
        <Button
          variant="default"
          leftSection={<IconUserShare size={16} aria-hidden />}
          onClick={() => panels.setState({ open: 'person' })}
        >
          {settings.changePerson}
        </Button>
      </div>
    </section>
  );
}

function ArchiveCard({
  onLeaveArchive,
  onDeleteArchive,
}: Pick<SettingsScreenProps, 'onLeaveArchive' | 'onDeleteArchive'>): ReactNode {
  const { settings, shell, sync } = useText();
  const { archive } = useDesk();
  const [isAsking, setAsking] = useState(false);
  const isDemonstration = archive.name !== 'main';
  return (
    <section className="card card--padded settings-card" aria-labelledby="settings-archive">
      <h2 id="settings-archive">{settings.archive}</h2>
      <p className="soft">{settings.archiveText}</p>
      <div className="settings-line">
        <strong>{isDemonstration ? sync.archiveDemonstration : sync.archiveMain}</strong>
        <div className="settings-acts">
          {isDemonstration && (
            <Button
              variant="subtle"
              color="var(--bad)"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => setAsking(true)}
            >
              {settings.deleteDemonstration}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconSwitchHorizontal size={16} aria-hidden />}
            onClick={onLeaveArchive}
          >
            {settings.switchArchive}
          </Button>
        </div>
      </div>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={settings.deleteTitle}>
        <p>{settings.deleteText}</p>
        <div className="settings-acts settings-acts--end">
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {shell.cancel}
          </Button>
          <Button color="var(--bad)" onClick={onDeleteArchive}>
            {settings.deleteConfirm}
          </Button>
        </div>
      </Modal>
    </section>
  );
}

/** How this console looks, who sits at it, which archive it opens. */
export function SettingsScreen(props: SettingsScreenProps): ReactNode {
  const isOffice = useDesk().archive.name === 'main';
  const { settings } = useText();
  return (
    <Screen title={settings.title} scrolls>
      <div className="settings">
        <Look />
        <Person />
        {props.session}
        <QueueCard />
        {props.share}
        {isOffice && props.backup}
        {isOffice && <ReferenceCard />}
        <ArchiveCard {...props} />
      </div>
    </Screen>
  );
}
