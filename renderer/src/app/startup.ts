import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActorId, ReplicaId } from '#shared/domain/identity.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { Settings } from '#shared/host/settings.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import {
  type Archive,
  archiveExists,
  type ArchiveName,
  deleteArchive,
  openArchive,
} from '#renderer/store/archive.ts';
import type { StartWorker } from '#renderer/store/worker-task.ts';
import type { DemonstrationFiller } from './demonstration-filler.ts';
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
}

interface StartupOptions {
  readonly services: Services;
  readonly settings: Settings;
  readonly startWorker: StartWorker;
  readonly filler: DemonstrationFiller;
  readonly share: ShareSession;
}

/** The demonstration's number of tickets, which its archive is named after; `null` for the office's own. */
export function demonstrationSize(name: ArchiveName): number | null {
  return name === 'main' ? null : Number(name.slice('demo-'.length));
}

export function createStartup({ services, settings, startWorker, filler, share }: StartupOptions): Startup {
  const { host, about } = services;
  const stage = createStore<Stage>(() => ({ at: 'looking' }));
  const usualName: ArchiveName = `demo-${about.demoTickets ?? USUAL_DEMONSTRATION}`;

  async function welcome(): Promise<void> {
    const [hasArchive, hasDemonstration] = await Promise.all([
      archiveExists('main'),
      archiveExists(usualName),
    ]);
    stage.setState({ at: 'welcome', hasArchive, hasDemonstration }, true);
  }

  async function open(name: ArchiveName): Promise<void> {
    stage.setState({ at: 'opening', name }, true);
    const opened = await openArchive(name, { startWorker, createIdentity: () => createIdentity(host) });
    if (opened.ok) await enter(opened.value);
    else stage.setState({ at: 'failed', name, refusal: opened.refusal }, true);
  }

  async function enter(archive: Archive): Promise<void> {
    const actor = await knownActor(archive);
    if (archive.name === 'main') await share.begin(archive);
    stage.setState({ at: 'open', archive, actor }, true);
    void host.call('settings.write', { archive: archive.name });
    const size = demonstrationSize(archive.name);
    if (size !== null) filler.fill(archive, size);
  }

  async function close(after?: (name: ArchiveName) => Promise<void>): Promise<void> {
    const now = stage.getState();
    await filler.stop();
    share.end();
    stage.setState({ at: 'looking' }, true);
    if (now.at === 'open') await now.archive.close();
    if (now.at === 'open') await after?.(now.archive.name);
    void host.call('settings.write', { archive: null });
    await welcome();
  }

  return {
    stage,
    open,
    openDemonstration: () => open(usualName),
    attach: () => stage.setState({ at: 'attach' }, true),
    begin: () => {
      if (about.demoTickets !== null) return open(usualName);
      return settings.archive === null ? welcome() : open(settings.archive as ArchiveName);
    },
    leave: () => close(),
    remove: () => close(deleteArchive),
    chooseActor: async (actor) => {
      const now = stage.getState();
      if (now.at !== 'open') return;
      stage.setState({ ...now, actor }, true);
      await now.archive.local.chooseActor(actor);
    },
  };
}

async function createIdentity(host: HostClient): Promise<Result<ReplicaId>> {
  const made = await host.call('replica.createIdentity', {});
  return made.ok ? { ok: true, value: made.value.replica } : made;
}

/** Who was last at the console, if they are still in the registry. */
async function knownActor({ local, workspace }: Archive): Promise<ActorId | null> {
  const actor = await local.actor();
  if (actor === null) return null;
  const person = await workspace.read('person', actor);
  return person === undefined || person.record.deleted ? null : actor;
}
