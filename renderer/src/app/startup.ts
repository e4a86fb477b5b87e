import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Settings } from '#shared/host/settings.ts';
import { type ArchiveName, deleteArchive } from '#renderer/store/archive.ts';
import type { BackupActs } from '#renderer/store/backup/backup-acts.ts';
import type { CopySource } from '#renderer/store/backup/copy-host.ts';
import type { StartWorker } from '#renderer/store/worker-task.ts';
import { createArchiveStages } from './archive-stages.ts';
import type { BackupSession } from './backup-session.ts';
import type { DemonstrationFiller } from './demonstration-filler.ts';
import { createEmptiedArchive } from './emptied-archive.ts';
import type { Services } from './services.ts';
import type { ShareSession } from './share-session.ts';
import type { Stage } from './stage.ts';

/** How many tickets the demonstration has when nobody says otherwise. */
const USUAL_DEMONSTRATION = 300;

/** Opens, leaves and deletes archives: the acts that take the console from one stage to another. */
export interface Startup {
  readonly stage: StoreApi<Stage>;
  /** Opens what was open last, or what the command line asked for, or offers the choice. */
  begin(): Promise<void>;
  open(name: ArchiveName): Promise<void>;
  openDemonstration(): Promise<void>;
  /** Offers to attach a shared folder to an archive that is not there yet. */
  attach(): void;
  /** Closes the archive and offers the choice. */
  leave(): Promise<void>;
  /** Closes the archive and deletes it from this computer. */
  remove(): Promise<void>;
  chooseActor(actor: ActorId): Promise<void>;
  /** Puts a copy in the place of the office's archive, which is gone, and opens it. */
  restore(source: CopySource): Promise<void>;
  /** Makes the office's archive again, empty, to be filled from the shared folder that it was attached to. */
  rebuild(): Promise<void>;
  /** Makes a new archive, attached to nothing. */
  beginAnew(): Promise<void>;
}

interface StartupOptions {
  readonly services: Services;
  readonly settings: Settings;
  readonly startWorker: StartWorker;
  readonly filler: DemonstrationFiller;
  readonly share: ShareSession;
  readonly backups: BackupActs;
  readonly copies: BackupSession;
}

export function createStartup({ services, settings, backups, ...options }: StartupOptions): Startup {
  const { host, about } = services;
  const stage = createStore<Stage>(() => ({ at: 'looking' }));
  const usualName: ArchiveName = `demo-${about.demoTickets ?? USUAL_DEMONSTRATION}`;
  const emptied = createEmptiedArchive(host, backups, stage);
  const stages = createArchiveStages({
    ...options,
    host,
    systemUser: about.systemUser,
    stage,
    usualName,
    emptied,
  });

  return {
    stage,
    open: (name) => stages.open(name),
    openDemonstration: () => stages.open(usualName),
    attach: () => stage.setState({ at: 'attach' }, true),
    begin: () => {
      if (about.demoTickets !== null) return stages.open(usualName);
      return settings.archive === null ? stages.welcome() : stages.open(settings.archive as ArchiveName);
    },
    leave: () => stages.close(),
    remove: () =>
      stages.close(async (name) => {
        if (name === 'main') await emptied.unmark();
        await deleteArchive(name);
      }),
    chooseActor: async (actor) => {
      const now = stage.getState();
      if (now.at !== 'open') return;
      stage.setState({ ...now, actor }, true);
      await now.archive.local.chooseActor(actor);
    },
    restore: async (source) => {
      if (await emptied.restore(source)) await stages.openAnyhow('main');
    },
    rebuild: () => stages.openAnyhow('main'),
    beginAnew: async () => {
      await emptied.beginAnew();
      await stages.openAnyhow('main');
    },
  };
}
