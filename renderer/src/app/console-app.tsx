import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { OpeningFailed } from '#renderer/features/startup/failed.tsx';
import { StartupPage } from '#renderer/features/startup/startup-page.tsx';
import { Welcome } from '#renderer/features/startup/welcome.tsx';
import {
  type WorkbookExporter,
  WorkbookExporterContext,
} from '#renderer/features/report/workbook-exporter.ts';
import { type TableDesk, TableDeskContext } from '#renderer/features/import/table-desk.ts';
import { type AttachmentDesk, AttachmentDeskContext } from '#renderer/parts/attachment-desk.ts';
import { type MailDesk, MailDeskContext } from '#renderer/parts/mail-desk.ts';
import { type ConsoleState, ConsoleStateContext } from '#renderer/state/console-state.ts';
import { type SavePage, SavePageContext } from '#renderer/state/page-saver.ts';
import { useText } from '#renderer/state/text.ts';
import type { BackupActs } from '#renderer/store/backup/backup-acts.ts';
import { type ChooseFolder, FolderChooserContext } from '#renderer/store/folder-chooser.ts';
import { SyncContext } from '#renderer/store/sync-status.ts';
import { ScreenBoundary } from '#renderer/ui/screen-boundary.tsx';
import { AttachPage } from './attach/attach-page.tsx';
import { BackupsContext } from './backup/backups.ts';
import { ChooseFolderDialog } from './choose-folder/choose-folder-dialog.tsx';
import type { FolderDialogStore } from './choose-folder/folder-dialogs.ts';
import type { DemonstrationFiller } from './demonstration-filler.ts';
import { Desk } from './desk.tsx';
import { EmptiedArchivePage } from './emptied-archive-page.tsx';
import { FillingContext, type FillingStore } from './filling.ts';
import { Look } from './look.tsx';
import { SaveFileDialog } from './save-file/save-file-dialog.tsx';
import type { SaveDialogStore } from './save-file/save-dialogs.ts';
import { type Services, ServicesContext } from './services.ts';
import { type ShareSession, ShareSessionContext } from './share-session.ts';
import type { Startup } from './startup.ts';

/** Everything that the window is made of, put together once. */
export interface ConsoleParts {
  readonly state: ConsoleState;
  readonly services: Services;
  readonly startup: Startup;
  readonly filling: FillingStore;
  readonly filler: DemonstrationFiller;
  readonly saveDialogs: SaveDialogStore;
  readonly folderDialogs: FolderDialogStore;
  readonly chooseFolder: ChooseFolder;
  readonly share: ShareSession;
  readonly backups: BackupActs;
  readonly exporter: WorkbookExporter;
  readonly savePage: SavePage;
  readonly attachments: AttachmentDesk;
  readonly tables: TableDesk;
  readonly styleNonce: string;
}

function StageView({ parts }: { readonly parts: ConsoleParts }): ReactNode {
  const { startup, filler } = parts;
  const { startup: words } = useText();
  const stage = useStore(startup.stage);
  switch (stage.at) {
    case 'looking':
    case 'opening':
      return <StartupPage title={words.opening}>{null}</StartupPage>;
    case 'welcome':
      return (
        <Welcome
          hasArchive={stage.hasArchive}
          hasDemonstration={stage.hasDemonstration}
          onArchive={() => void startup.open('main')}
          onAttach={() => startup.attach()}
          onDemonstration={() => void startup.openDemonstration()}
        />
      );
    case 'attach':
      return (
        <AttachPage
          share={parts.share}
          onAttached={() => void startup.open('main')}
          onBack={() => void startup.leave()}
        />
      );
    case 'emptied':
      return (
        <EmptiedArchivePage
          stage={stage}
          onRestore={(name) => void startup.restore({ name })}
          onRebuild={() => void startup.rebuild()}
          onBeginAnew={() => void startup.beginAnew()}
        />
      );
    case 'failed':
      return (
        <OpeningFailed
          refusal={stage.refusal}
          onRetry={() => void startup.open(stage.name)}
          onBack={() => void startup.leave()}
        />
      );
    case 'open':
      return (
        <Desk
          key={stage.archive.name}
          archive={stage.archive}
          actor={stage.actor}
          startup={startup}
          filler={filler}
        />
      );
  }
}

/** What the screens may ask of the world outside the window. */
function World({
  parts,
  children,
}: {
  readonly parts: ConsoleParts;
  readonly children: ReactNode;
}): ReactNode {
  const { services, share, backups, chooseFolder, exporter, savePage, attachments, tables } = parts;
  const { host } = services;
  const mail = useMemo<MailDesk>(() => ({ compose: (letter) => host.call('mail.compose', letter) }), [host]);
  return (
    <ServicesContext value={services}>
      <ShareSessionContext value={share}>
        <SyncContext value={share.link}>
          <FolderChooserContext value={chooseFolder}>
            <BackupsContext value={backups}>
              <WorkbookExporterContext value={exporter}>
                <AttachmentDeskContext value={attachments}>
                  <TableDeskContext value={tables}>
                    <MailDeskContext value={mail}>
                      <SavePageContext value={savePage}>{children}</SavePageContext>
                    </MailDeskContext>
                  </TableDeskContext>
                </AttachmentDeskContext>
              </WorkbookExporterContext>
            </BackupsContext>
          </FolderChooserContext>
        </SyncContext>
      </ShareSessionContext>
    </ServicesContext>
  );
}

/** The whole window. */
export function ConsoleApp({ parts }: { readonly parts: ConsoleParts }): ReactNode {
  return (
    <ConsoleStateContext value={parts.state}>
      <World parts={parts}>
        <FillingContext value={parts.filling}>
          <Look state={parts.state} styleNonce={parts.styleNonce}>
            <ScreenBoundary>
              <StageView parts={parts} />
            </ScreenBoundary>
            <SaveFileDialog dialogs={parts.saveDialogs} />
            <ChooseFolderDialog dialogs={parts.folderDialogs} />
          </Look>
        </FillingContext>
      </World>
    </ConsoleStateContext>
  );
}
