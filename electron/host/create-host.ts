import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { Host } from '#shared/host/contract.ts';
import type { DialogOutcome } from '#shared/host/dialog.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { createBackupCalls } from './backup/backup-calls.ts';
import { createImportCalls } from './import/import-calls.ts';
import { createBlobCalls } from './blobs/blob-calls.ts';
import { createPinCalls } from './pins/pin-calls.ts';
import { createShareCalls } from './shared-folder/share-calls.ts';
import type { DialogChoice } from './dialogs/dialogs.ts';
import { replaceFile, USERS_FILE } from './files/atomic-file.ts';
import { fileWork } from './files/file-work.ts';
import type { GrantPurpose, Grants } from './files/grants.ts';
import { composeMail } from './compose-mail.ts';
import type { HostServices } from './services.ts';

/** The host over its services. Arguments come validated (`bind-host.ts`). */
export function createHost(services: HostServices): Host {
  const { about, settings, createIdentity, dialogs, grants, reveal, workbooks } = services;
  const { attachment, backups, blobs, notices, pins, publicKeyOf } = services;
  return {
    'app.about': () => Promise.resolve(done(about)),
    'app.awaitNotices': async ({ after }) => done(await notices.next(after)),
    'settings.read': () => fileWork(settings.path, () => settings.read()),
    'settings.write': (change) => fileWork(settings.path, () => settings.write(change)),
    'replica.createIdentity': () =>
      fileWork(settings.path, async () => ({ replica: await createIdentity() })),
    'dialog.saveFile': async (request) => granted(await dialogs.saveFile(request), grants, 'write'),
    'dialog.openFile': async (request) => granted(await dialogs.openFile(request), grants, 'read'),
    'dialog.chooseFolder': async (request) => granted(await dialogs.chooseFolder(request), grants, 'folder'),
    'files.reveal': ({ grant }) =>
      withGrant(grants, grant, (path) =>
        fileWork(path, async () => {
          await reveal(path);
          return {};
        }),
      ),
    'files.saveText': ({ grant, text }) =>
      withGrant(grants, grant, (path) =>
        fileWork(path, async () => {
          await replaceFile(path, text, USERS_FILE);
          return { path };
        }),
      ),
    'mail.compose': (letter) => composeMail(services, letter),
    'workbook.open': ({ grant, plan }) => withGrant(grants, grant, (path) => workbooks.open(path, plan)),
    'workbook.append': async ({ workbookId, sheet, rows }) =>
      nothingMore(await workbooks.append(workbookId, sheet, rows)),
    'workbook.close': ({ workbookId }, report) => workbooks.close(workbookId, report),
    'workbook.cancel': async ({ workbookId }) => nothingMore(await workbooks.cancel(workbookId)),
    ...createPinCalls(pins),
    ...createImportCalls(services.imports, grants),
    ...createBackupCalls(backups, grants),
    ...createBlobCalls(blobs, grants),
    ...createShareCalls(attachment, grants, publicKeyOf),
  };
}

/** The answer of a call that has nothing to tell beyond having been done. */
function nothingMore(result: Result<unknown, HostRefusal>): Result<Record<string, never>, HostRefusal> {
  return result.ok ? done({}) : result;
}

async function withGrant<Value>(
  grants: Grants,
  token: string,
  work: (path: string) => Promise<Result<Value, HostRefusal>>,
): Promise<Result<Value, HostRefusal>> {
  const path = grants.find(token, 'write');
  return path === null ? refuse('grant-unknown') : work(path);
}

function granted(
  choice: Result<DialogChoice, HostRefusal>,
  grants: Grants,
  purpose: GrantPurpose,
): Result<DialogOutcome, HostRefusal> {
  if (!choice.ok || choice.value.outcome !== 'chosen') return choice as Result<DialogOutcome, HostRefusal>;
  const { path } = choice.value;
  return done({ outcome: 'chosen', path, grant: grants.give(path, purpose) });
}
