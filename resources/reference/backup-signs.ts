/** What a failed backup came to, as it is told. */
interface BackupSign {
  readonly plan: string;
  /** As it is written: `gg/mm/aaaa`. */
  readonly day: string;
}

/** What the office writes by itself on the ticket of a backup, in the language of the bodies. @see CAP-3.1.12-b */
export const BACKUP_SIGNS = {
  onBehalfOf: (body: string): string => `Sistema per conto di ${body}`,
  subject: ({ plan, day }: BackupSign): string => `${plan} – ${day}`,
  failed: ({ plan, day }: BackupSign): string => `${plan}: l’esito del ${day} è fallito.`,
  missing: ({ plan, day }: BackupSign): string => `${plan}: l’esito del ${day} non è pervenuto.`,
  corrected: ({ plan, day }: BackupSign): string => `${plan}: l’esito del ${day} è stato corretto in OK.`,
} as const;
