import type { Page } from '@playwright/test';

/**
 * What the present page would put out of reach at its present size, in words: a page wider than the window, and what
 * can be acted on but cannot be brought into sight.
 */
export async function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ACTIVE = 'a[href], button, input, textarea, select, [tabindex="0"]';
    const root = document.documentElement;
    const problems =
      root.scrollWidth > root.clientWidth
        ? [`the page is ${root.scrollWidth} px wide in ${root.clientWidth}`]
        : [];
    const layers = [...document.querySelectorAll('[role="dialog"][aria-modal="true"], [role="menu"]')];
    const within = layers.at(-1) ?? document.body;
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.unseen, .skip-link, [aria-hidden="true"], [inert]') === null &&
      element.getBoundingClientRect().width > 1;
    for (const element of [...within.querySelectorAll(ACTIVE)].filter(isShown)) {
      element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isInSight =
        left >= -1 && right <= innerWidth + 1 && bottom > 0 && top < innerHeight && bottom - top > 0;
      if (!isInSight)
        problems.push(`${element.outerHTML.slice(0, 120)} lies at ${[left, top, right, bottom].join(' ')}`);
    }
    return problems;
  });
}
