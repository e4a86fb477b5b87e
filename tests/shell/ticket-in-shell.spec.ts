import { expect } from '@playwright/test';
import { foundArchive } from '#tests/e2e/startup-acts.ts';
import { openFault, rowsOf } from '#tests/e2e/ticket-acts.ts';
import { test } from './shell-test.ts';

test('a ticket made in the built shell is there at its next start, and nothing goes wrong in either', async ({
  boot,
  context,
}) => {
  const first = await boot();
  await foundArchive(first.page);
  await openFault(first.page, 'La stampante dell’anagrafe non stampa');
  await first.window.close();
  await expect.poll(() => first.double.state.notes).toContain('exit 0');
  expect(first.double.state.problems).toEqual([]);

  await context.unrouteAll();
  const second = await boot();
  await expect(rowsOf(second.page).filter({ hasText: 'La stampante dell’anagrafe non stampa' })).toHaveCount(
    1,
  );
  expect(second.double.state.problems).toEqual([]);
});
