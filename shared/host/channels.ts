/**
 * The names of the calls from console to host, without their schemas: the preload imports this file alone, so that it
 * stays tiny.
 */
export const HOST_CALLS = [
  'app.about',
  'app.awaitNotices',
  'settings.read',
  'settings.write',
  'replica.createIdentity',
  'replica.publicKey',
  'pin.known',
  'pin.check',
  'pin.set',
  'pin.clear',
  'pin.owners',
  'pin.release',
  'dialog.saveFile',
  'dialog.openFile',
  'dialog.chooseFolder',
  'workbook.open',
  'workbook.append',
  'workbook.close',
  'workbook.cancel',
  'import.open',
  'import.look',
  'import.rows',
  'import.close',
  'files.reveal',
  'files.saveText',
  'mail.compose',
  'backup.state',
  'backup.chooseFolder',
  'backup.list',
  'backup.begin',
  'backup.append',
  'backup.close',
  'backup.cancel',
  'backup.open',
  'backup.read',
  'backup.release',
  'share.state',
  'share.inspect',
  'share.create',
  'share.attach',
  'share.detach',
  'share.list',
  'share.read',
  'share.get',
  'share.put',
  'share.claim',
  'share.delete',
  'share.createdAt',
  'share.facts',
  'share.seal',
  'attachment.take',
  'attachment.begin',
  'attachment.append',
  'attachment.close',
  'attachment.cancel',
  'attachment.has',
  'attachment.read',
  'attachment.save',
  'attachment.open',
  'attachment.publish',
  'attachment.fetch',
] as const;

/** The name of a call. */
export type HostCall = (typeof HOST_CALLS)[number];

/** The one channel on which the host tells how far a long call has come. */
export const PROGRESS_CHANNEL = 'host.progress';

/** The name under which the page finds what the preload script exposes. */
export const EXPOSED_NAME = 'presidio';

/** What the preload script exposes to the page: one function for each call, and the progress of long ones. */
export interface ExposedBridge {
  readonly call: Readonly<Record<HostCall, (argument: unknown) => Promise<unknown>>>;
  /** Hears of progress, not yet validated. Gives the act that stops hearing. */
  onProgress(listener: (progressId: string, progress: unknown) => void): () => void;
}
