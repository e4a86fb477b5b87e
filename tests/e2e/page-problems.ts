import type { BrowserContext, Page } from '@playwright/test';

/** What went wrong in the pages of a test, in words. */
export interface PageProblems {
  readonly found: readonly string[];
  /** Gives what was found so far, and begins again. */
  take(): readonly string[];
}

/**
 * Hears every complaint of every page and of its threads: errors nobody caught, errors and warnings on the console
 * (where the browser tells what the content policy stopped), and resources that could not be had.
 */
export function hearProblems(context: BrowserContext): PageProblems {
  const found: string[] = [];
  const hear = (page: Page): void => {
    page.on('pageerror', (error) => found.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning', 'assert'].includes(message.type()))
        found.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
  };
  context.pages().forEach(hear);
  context.on('page', hear);
  return { found, take: () => found.splice(0) };
}
