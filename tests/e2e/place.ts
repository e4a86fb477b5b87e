import { expect, type Page } from '@playwright/test';

/** A place of the console: how one gets there from the list of tickets, having arrived included. */
export interface Place {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
}

/** Goes to a section of the rail. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sezioni' }).getByRole('link', { name: link }).click();
  await expect(page.getByRole('heading', { level: 1, name: link })).toBeVisible();
}
