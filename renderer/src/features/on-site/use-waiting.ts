import { useOutingsWaiting } from './agenda/use-outings-waiting.ts';
import { useBackupsDue } from './backups/use-backups-due.ts';
import type { OnSiteSection } from './on-site-section.ts';
import { useRegistersWaiting } from './registers/use-registers-waiting.ts';

/** How much waits for somebody in each part of work on site. */
export function useOnSiteWaiting(): Readonly<Partial<Record<OnSiteSection, number>>> {
  const backups = useBackupsDue()?.length ?? 0;
  return { backups, ...useRegistersWaiting(), ...useOutingsWaiting() };
}
