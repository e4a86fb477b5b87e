import { expect, type Page } from '@playwright/test';
import type { Place } from './place.ts';

/** The register of backups of the month. */
async function openRegister(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sezioni' })
    .getByRole('link', { name: /^Interventi/ })
    .click();
  await page.getByRole('button', { name: /^Controllo dei backup/ }).click();
  await expect(page.getByRole('grid', { name: /^Controlli di / })).toBeVisible();
}

/** The register of backups, and the form of a new one. @see P9-5.3-c */
export const BACKUP_PLACES: readonly Place[] = [
  { name: 'the register of backups', go: openRegister },
  {
    name: 'a new backup',
    go: async (page) => {
      await openRegister(page);
      await page.getByRole('button', { name: 'Nuovo backup' }).click();
      await expect(page.getByRole('dialog', { name: 'Nuovo backup' })).toBeVisible();
    },
  },
];
