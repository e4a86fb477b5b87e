import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { OpeningFailed } from '#renderer/features/startup/failed.tsx';
import { StartupPage } from '#renderer/features/startup/startup-page.tsx';
import { Welcome } from '#renderer/features/startup/welcome.tsx';
import {
  type WorkbookExporter,
  WorkbookExporterContext,
} from '#renderer/features/report/workbook-exporter.ts';
import { type ConsoleState, ConsoleStateContext } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { ScreenBoundary } from '#renderer/ui/screen-boundary.tsx';
import type { DemonstrationFiller } from './demonstration-filler.ts';
import { Desk } from './desk.tsx';
import { FillingContext, type FillingStore } from './filling.ts';
import { Look } from './look.tsx';
import { SaveFileDialog } from './save-file/save-file-dialog.tsx';
import type { SaveDialogStore } from './save-file/save-dialogs.ts';
import { type Services, ServicesContext } from './services.ts';
import type { Startup } from './startup.ts';

/** Everything that the window is made of, put together once. */
export interface ConsoleParts {
  readonly state: ConsoleState;
  readonly services: Services;
  readonly startup: Startup;
  readonly filling: FillingStore;
  readonly filler: DemonstrationFiller;
  readonly saveDialogs: SaveDialogStore;
  readonly exporter: WorkbookExporter;
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
          onDemonstration={() => void startup.openDemonstration()}
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

/** The whole window. */
export function ConsoleApp({ parts }: { readonly parts: ConsoleParts }): ReactNode {
  return (
    <ConsoleStateContext value={parts.state}>
      <ServicesContext value={parts.services}>
        <FillingContext value={parts.filling}>
          <WorkbookExporterContext value={parts.exporter}>
            <Look state={parts.state} styleNonce={parts.styleNonce}>
              <ScreenBoundary>
                <StageView parts={parts} />
              </ScreenBoundary>
              <SaveFileDialog dialogs={parts.saveDialogs} />
            </Look>
          </WorkbookExporterContext>
        </FillingContext>
      </ServicesContext>
    </ConsoleStateContext>
  );
}
