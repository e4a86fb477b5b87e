import type { StoreApi } from 'zustand/vanilla';
import { personOfAccount } from '#shared/domain/access/system-account.ts';
import type { ActorId, ReplicaId } from '#shared/domain/identity.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import { type Archive, archiveExists, type ArchiveName, openArchive } from '#renderer/store/archive.ts';
import type { StartWorker } from '#renderer/store/worker-task.ts';
import type { BackupSession } from './backup-session.ts';
import type { DemonstrationFiller } from './demonstration-filler.ts';
import type { EmptiedArchive } from './emptied-archive.ts';
import type { ShareSession } from './share-session.ts';
import type { Stage } from './stage.ts';

/** The stages around an archive: chosen, opened, left. */
export interface ArchiveStages {
  /** Offers the choice. */
  welcome(): Promise<void>;
  /** Opens an archive; the office's only if it is there, or if it never was. */
  open(name: ArchiveName): Promise<void>;
  /** Opens an archive, making it when it is not there. */
  openAnyhow(name: ArchiveName): Promise<void>;
  /** Closes the archive, does something about it, and offers the choice. */
  close(after?: (name: ArchiveName) => Promise<void>): Promise<void>;
}

/** What the stages work with. */
export interface ArchiveStagesParts {
  readonly host: HostClient;
  readonly stage: StoreApi<Stage>;
  readonly usualName: ArchiveName;
  /** The account of the operating system. */
  readonly systemUser: string;
  readonly startWorker: StartWorker;
  readonly filler: DemonstrationFiller;
  readonly share: ShareSession;
  readonly emptied: EmptiedArchive;
  readonly copies: BackupSession;
}

/** The demonstration's number of tickets, which its archive is named after; `null` for the office's own. */
export function demonstrationSize(name: ArchiveName): number | null {
  return name === 'main' ? null : Number(name.slice('demo-'.length));
}

export function createArchiveStages(parts: ArchiveStagesParts): ArchiveStages {
  const { host, stage, usualName, systemUser, startWorker, filler, share, emptied, copies } = parts;

  async function welcome(): Promise<void> {
    const [hasArchive, hasDemonstration] = await Promise.all([
      archiveExists('main'),
      archiveExists(usualName),
    ]);
    stage.setState({ at: 'welcome', hasArchive, hasDemonstration }, true);
  }

  async function openAnyhow(name: ArchiveName): Promise<void> {
    stage.setState({ at: 'opening', name }, true);
    const opened = await openArchive(name, { startWorker, createIdentity: () => createIdentity(host) });
    if (opened.ok) await enter(opened.value);
    else stage.setState({ at: 'failed', name, refusal: opened.refusal }, true);
  }

  async function enter(archive: Archive): Promise<void> {
    const actor = await knownActor(archive, systemUser);
    if (archive.name === 'main') await enterOffice(archive);
    stage.setState({ at: 'open', archive, actor }, true);
    void host.call('settings.write', { archive: archive.name });
    const size = demonstrationSize(archive.name);
    if (size !== null) filler.fill(archive, size);
  }

  async function enterOffice(archive: Archive): Promise<void> {
    const { replica } = await archive.store.ledger();
    emptied.mark(replica, archive.context.clock.now());
    await share.begin(archive);
    copies.begin(archive);
  }

  return {
    welcome,
    openAnyhow,
    async open(name) {
      stage.setState({ at: 'opening', name }, true);
      if (name === 'main' && (await emptied.noticed())) return;
      await openAnyhow(name);
    },
    async close(after) {
      const now = stage.getState();
      await filler.stop();
      share.end();
      copies.end();
      stage.setState({ at: 'looking' }, true);
      if (now.at === 'open') await now.archive.close();
      if (now.at === 'open') await after?.(now.archive.name);
      void host.call('settings.write', { archive: null });
      await welcome();
    },
  };
}

async function createIdentity(host: HostClient): Promise<Result<ReplicaId>> {
  const made = await host.call('replica.createIdentity', {});
  return made.ok ? { ok: true, value: made.value.replica } : made;
}

/** Who was last at the console, if they are still in the registry; else who works under that account. @see CAP-3.1.3-a */
async function knownActor({ local, workspace }: Archive, account: string): Promise<ActorId | null> {
  const actor = await local.actor();
  if (actor === null) return personOfAccount(await workspace.list('person'), account)?.id ?? null;
  const person = await workspace.read('person', actor);
  return person === undefined || person.record.deleted ? null : actor;
}
