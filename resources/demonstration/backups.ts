import type { BackupPlan } from '#shared/domain/kinds.ts';

type Told = Pick<BackupPlan, 'name' | 'type' | 'checker' | 'evidence'> & {
  readonly tool: string;
  readonly covers: string;
};

/** The backups of the Province: the three lines of its daily register. @see PT-I.2-e */
export const provinceBackups: readonly Told[] = [
  {
    name: 'Backup locale',
    type: 'local',
    tool: 'Copia su NAS',
    covers: 'Macchine virtuali e cartelle condivise',
    checker: 'office',
    evidence: 'direct',
  },
  {
    name: 'Replica VM (VMware Replication)',
    type: 'replica',
    tool: 'VMware Replication',
    covers: 'Macchine virtuali, sul sito di disaster recovery',
    checker: 'office',
    evidence: 'direct',
  },
  {
    name: 'Replica filesystem (rsync)',
    type: 'replica',
    tool: 'rsync',
    covers: 'Cartelle condivise, sul sito di disaster recovery',
    checker: 'office',
    evidence: 'direct',
  },
];

/** The backup of a municipality, looked at by its supplier from the message that it gets. @see A-34 */
export const suppliedBackup: Told = {
  name: 'Copia remota del gestionale',
  type: 'remote',
  tool: 'Servizio del fornitore',
  covers: 'Banca dati del gestionale',
  checker: 'supplier',
  evidence: 'email',
};
