import type { Page } from '@playwright/test';
import type { ExposedBridge, HostCall } from '#shared/host/channels.ts';

/** Calls the host from the page, by what the preload exposes. */
export async function callFromPage(page: Page, name: HostCall, argument: unknown): Promise<unknown> {
  return page.evaluate(
    ([call, value]) => (globalThis as unknown as { presidio: ExposedBridge }).presidio.call[call](value),
    [name, argument] as const,
  );
}
