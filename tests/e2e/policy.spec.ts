import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './console-test.ts';
import { outOfReach } from './reach.ts';

test('what the content policy forbids is stopped and heard, and so is any other complaint of a page', async ({
  office,
}) => {
  const { page, problems } = office;
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('globalThis.wasRun = true');
    document.body.append(script);
    return 'wasRun' in globalThis;
  });
  expect(ran).toBe(false);
  await expect.poll(() => problems.found.join('\n')).toMatch(/TrustedScript/);
  problems.take();

  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  await expect.poll(() => problems.found.join('\n')).toMatch(/example\.org.*Content Security Policy/);
  problems.take();

  await page.evaluate(() => {
    queueMicrotask(() => {
      throw new Error('nobody catches this');
    });
  });
  await expect.poll(() => problems.found.join('\n')).toMatch(/nobody catches this/);
  problems.take();
});

test('a control without a name, or beyond the edge of the window, is found out', async ({ office }) => {
  const { page } = office;
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.style.position = 'fixed';
    button.style.left = '-500px';
    button.style.width = '20px';
    button.style.height = '20px';
    document.querySelector('main')?.append(button);
  });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a']).analyze();
  expect(violations.map(({ id }) => id)).toContain('button-name');
  expect((await outOfReach(page)).join()).toContain('<button');
});
