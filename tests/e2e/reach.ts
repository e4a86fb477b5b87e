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
    // What lies over the rest covers it: what can be acted on is in there.
    const layers = [
      ...document.querySelectorAll('[role="dialog"], [role="menu"], :not([role="dialog"] *)[role="listbox"]'),
    ].filter((layer) => layer.checkVisibility());
    const within = layers.at(-1) ?? document.body;
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.unseen, .skip-link, [aria-hidden="true"], [inert]') === null &&
      element.getBoundingClientRect().width > 1;
    const labels = (element: Element): readonly Element[] => [
      ...((element as HTMLInputElement).labels ?? []),
    ];
    // A box that hides what overflows is moved by a program, never by its user.
    const isScrolledByForce = (element: Element): boolean => {
      for (let box = element.parentElement; box !== null; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (overflowX === 'hidden' && box.scrollLeft !== 0) return true;
        if (overflowY === 'hidden' && box.scrollTop !== 0) return true;
      }
      return false;
    };
    // Of a long list its ends are looked at: what lies between is laid out alike.
    const AT_EACH_END = 6;
    const isAtEnd = (place: number, length: number): boolean =>
      place < AT_EACH_END || place >= length - AT_EACH_END;
    const lists = [...within.querySelectorAll('table, ul, [role="grid"]')];
    const kindOf = (element: Element): string =>
      `${lists.findLastIndex((list) => list.contains(element))} ${element.className}`;
    const shown = [...within.querySelectorAll(ACTIVE)].filter(isShown);
    const kinds = shown.map(kindOf);
    const looked = shown.filter((_, place) => {
      const kind = kinds[place] ?? '';
      const before = kinds.slice(0, place).filter((each) => each === kind).length;
      const alike = kinds.filter((each) => each === kind).length;
      return kind.startsWith('-1 ') || isAtEnd(before, alike);
    });
    for (const element of looked) {
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isWithin = left >= -1 && right <= innerWidth + 1;
      const found = document.elementFromPoint(
        (left + right) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      );
      const isOnTop =
        found !== null &&
        (found.closest('[role="alert"]') !== null ||
          element.contains(found) ||
          found.contains(element) ||
          labels(element).some((label) => label.contains(found)));
      if (!isWithin || !isOnTop || isScrolledByForce(element))
        problems.push(`${element.outerHTML.slice(0, 120)} lies at ${[left, top, right, bottom].join(' ')}`);
    }
    return problems;
  });
}
