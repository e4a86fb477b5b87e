import { STYLE_NONCE } from '#renderer/platform/trusted-types.ts';
import '@fontsource/titillium-web/400.css';
import '@fontsource/titillium-web/600.css';
import '@fontsource/titillium-web/700.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './tokens.css';
import './base.css';
import '#renderer/ui/controls.css';
import '#renderer/ui/screen.css';
import 'dayjs/locale/it';
import { createRoot, type Root } from 'react-dom/client';
import { StrictMode } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '#shared/host/settings.ts';
import { createAttachmentDesk } from '#renderer/app/attachment-desk.ts';
import { ConsoleApp } from '#renderer/app/console-app.tsx';
import { askForFolder, createFolderDialogStore } from '#renderer/app/choose-folder/folder-dialogs.ts';
import { createBackupSession } from '#renderer/app/backup-session.ts';
import { createDemonstrationFiller } from '#renderer/app/demonstration-filler.ts';
import { createFilling } from '#renderer/app/filling.ts';
import { HostMissing } from '#renderer/app/host-missing.tsx';
import { keepPreferences } from '#renderer/app/keep-preferences.ts';
import { createSaveDialogStore } from '#renderer/app/save-file/save-dialogs.ts';
import type { Services } from '#renderer/app/services.ts';
import { createPageSaver } from '#renderer/app/page-saver.ts';
import { createShareSession } from '#renderer/app/share-session.ts';
import { createStartup } from '#renderer/app/startup.ts';
import { tellRefusal } from '#renderer/app/tell-refusal.tsx';
import { createTableDesk } from '#renderer/app/table-desk.ts';
import { createWorkbookExporter } from '#renderer/app/workbook-export.ts';
import { createBackupActs } from '#renderer/store/backup/backup-acts.ts';
import { connectToHost, type HostConnection } from '#renderer/platform/connect.ts';
import { type ConsoleState, createConsoleState } from '#renderer/state/console-state.ts';
import { startWorker } from '#renderer/worker/start-worker.ts';

interface Shown {
  readonly state: ConsoleState;
  readonly connection: HostConnection;
  readonly services: Services;
  readonly settings: Settings;
}

function show(root: Root, { state, connection, services, settings }: Shown): void {
  const filling = createFilling();
  const filler = createDemonstrationFiller(filling, (refusal) => tellRefusal(state, refusal));
  const share = createShareSession({ connection, version: services.about.version });
  const backups = createBackupActs(startWorker, connection.lend);
  const copies = createBackupSession(services.host, backups, (refusal) => tellRefusal(state, refusal));
  const startup = createStartup({ services, settings, startWorker, filler, share, backups, copies });
  const saveDialogs = createSaveDialogStore();
  const folderDialogs = createFolderDialogStore();
  const chooseFolder = () => askForFolder(services.host, folderDialogs);
  const exporter = createWorkbookExporter(services.host, saveDialogs);
  keepPreferences(state, services.host);
  const attachments = createAttachmentDesk(services.host, saveDialogs);
  const tables = createTableDesk(services.host, saveDialogs, exporter);
  const savePage = createPageSaver(services.host, saveDialogs);
  const outside = { services, share, backups, chooseFolder, exporter, savePage, attachments, tables };
  const parts = {
    ...outside,
    state,
    startup,
    filling,
    filler,
    saveDialogs,
    folderDialogs,
    styleNonce: STYLE_NONCE,
  };
  root.render(
    <StrictMode>
      <ConsoleApp parts={parts} />
    </StrictMode>,
  );
  void startup.begin();
}

async function start(place: HTMLElement): Promise<void> {
  const connection = connectToHost();
  const host = connection.client;
  const [kept, about] = await Promise.all([host.call('settings.read', {}), host.call('app.about', {})]);
  const settings = kept.ok ? kept.value : DEFAULT_SETTINGS;
  const state = createConsoleState(settings);
  const root = createRoot(place);
  if (about.ok) show(root, { state, connection, services: { host, about: about.value }, settings });
  else root.render(<HostMissing state={state} styleNonce={STYLE_NONCE} refusal={about.refusal} />);
}

const place = document.getElementById('root');
if (place !== null) void start(place);
