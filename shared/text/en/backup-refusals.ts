import type { BackupRefusalData } from '#shared/domain/backup-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

const KEPT = 'nothing was recorded and what you wrote is still here';

/** What the console says when it refuses an act on daily backup checks. */
export const backupRefusals = {
  'backup-name-known': ({ name }): string =>
    `This body already has the backup “${name}”: ${KEPT}. Give it another name, or open the one that is there.`,
  'backup-closed': ({ day }): string =>
    `The backup has been closed since ${formats.day(day)}: it stays as it was. If it is still made, add a new one.`,
  'backup-not-expected': ({ name, day }): string =>
    `The backup “${name}” was not in use on ${formats.day(day)}: nothing was recorded. Choose a day between its beginning and its end, or correct those days.`,
  'backup-of-office': ({ name }): string =>
    `The backup “${name}” is checked by the office’s own staff: nothing was recorded. If a supplier checks it, the manager writes so in the backup.`,
} as const satisfies {
  readonly [Code in keyof BackupRefusalData]: (data: BackupRefusalData[Code]) => string;
};
