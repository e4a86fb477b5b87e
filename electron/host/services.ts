import type { ReplicaId } from '#shared/domain/identity.ts';
import type { HostResult } from '#shared/host/contract.ts';
import type { AttachedShare } from './shared-folder/attached-share.ts';
import type { BackupService } from './backup/backup-service.ts';
import type { BlobService } from './blobs/blob-service.ts';
import type { Dialogs } from './dialogs/dialogs.ts';
import type { Grants } from './files/grants.ts';
import type { PinStore } from './pins/pin-store.ts';
import type { ImportService } from './import/import-service.ts';
import type { Notices } from './notices/notices.ts';
import type { RevealFile } from './files/reveal-file.ts';
import type { SettingsStore } from './settings-store.ts';
import type { WorkbookService } from './workbook/workbook-service.ts';

/** What a host is made of. Each door composes its own: dialogs and the keeping of keys differ between them. */
export interface HostServices {
  readonly about: HostResult<'app.about'>;
  readonly notices: Notices;
  readonly settings: SettingsStore;
  readonly pins: PinStore;
  readonly createIdentity: () => Promise<ReplicaId>;
  /** The public key of a replica of this machine, base64url; `null` when it has not got it. */
  readonly publicKeyOf: (replica: ReplicaId) => Promise<string | null>;
  readonly dialogs: Dialogs;
  readonly grants: Grants;
  readonly reveal: RevealFile;
  /** Opens an address `mailto:` with the system's program for it. */
  readonly openMail: (href: string) => Promise<void>;
  readonly workbooks: WorkbookService;
  readonly imports: ImportService;
  readonly backups: BackupService;
  readonly attachment: AttachedShare;
  readonly blobs: BlobService;
}
