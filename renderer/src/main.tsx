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
import { ConsoleApp } from '#renderer/app/console-app.tsx';
import { createDemonstrationFiller } from '#renderer/app/demonstration-filler.ts';
import { createFilling } from '#renderer/app/filling.ts';
import { HostMissing } from '#renderer/app/host-missing.tsx';
import { keepPreferences } from '#renderer/app/keep-preferences.ts';
import { createSaveDialogStore } from '#renderer/app/save-file/save-dialogs.ts';
import type { Services } from '#renderer/app/services.ts';
import { createStartup } from '#renderer/app/startup.ts';
import { tellRefusal } from '#renderer/app/tell-refusal.tsx';
import { createWorkbookExporter } from '#renderer/app/workbook-export.ts';
import { connectToHost } from '#renderer/platform/connect.ts';
import { type ConsoleState, createConsoleState } from '#renderer/state/console-state.ts';
import { startWorker } from '#renderer/worker/start-worker.ts';

function show(root: Root, state: ConsoleState, services: Services, settings: Settings): void {
  const filling = createFilling();
  const filler = createDemonstrationFiller(filling, (refusal) => tellRefusal(state, refusal));
  const startup = createStartup({ services, settings, startWorker, filler });
  const saveDialogs = createSaveDialogStore();
  const exporter = createWorkbookExporter(services.host, saveDialogs);
  keepPreferences(state, services.host);
  const parts = { state, services, startup, filling, filler, saveDialogs, exporter, styleNonce: STYLE_NONCE };
  root.render(
    <StrictMode>
      <ConsoleApp parts={parts} />
    </StrictMode>,
  );
  void startup.begin();
}

async function start(place: HTMLElement): Promise<void> {
  const host = connectToHost();
  const [kept, about] = await Promise.all([host.call('settings.read', {}), host.call('app.about', {})]);
  const settings = kept.ok ? kept.value : DEFAULT_SETTINGS;
  const state = createConsoleState(settings);
  const root = createRoot(place);
  if (about.ok) show(root, state, { host, about: about.value }, settings);
  else root.render(<HostMissing state={state} styleNonce={STYLE_NONCE} refusal={about.refusal} />);
}

const place = document.getElementById('root');
if (place !== null) void start(place);
