import type { BackupRefusalData } from '#shared/domain/backup-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

const KEPT = 'nulla è stato registrato e quello che hai scritto è ancora qui';

/** What the console says when it refuses an act on daily backup checks. */
export const backupRefusals = {
  'backup-name-known': ({ name }): string =>
    `Il backup “${name}” c’è già per questo ente: ${KEPT}. Dagli un altro nome, oppure apri quello che c’è.`,
  'backup-closed': ({ day }): string =>
    `Il backup è chiuso dal ${formats.day(day)}: resta com’era. Se si fa ancora, aggiungine uno nuovo.`,
  'backup-not-expected': ({ name, day }): string =>
    `Il ${formats.day(day)} il backup “${name}” non era in corso: nulla è stato registrato. Scegli un giorno fra l’inizio e la chiusura, oppure correggi quelle date.`,
  'backup-of-office': ({ name }): string =>
    `Il backup “${name}” lo controlla il personale interno dell’ufficio: nulla è stato registrato. Se lo controlla il fornitore, il responsabile lo scrive nel backup.`,
} as const satisfies {
  readonly [Code in keyof BackupRefusalData]: (data: BackupRefusalData[Code]) => string;
};
