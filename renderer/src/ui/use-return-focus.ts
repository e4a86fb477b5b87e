import { useEffect, useState } from 'react';

/** What may take the focus when what had it is no longer there: the part of the screen it stood in. */
const AROUND = '[tabindex="-1"]:not([role])';

/** The button of a menu stands for its lines, which go away with it. */
function openerOf(active: Element | null): Element | null {
  const menu = active?.closest('[role="menu"]');
  return menu == null ? active : document.querySelector(`[aria-controls="${menu.id}"]`);
}

/**
 * Gives the focus back, when the caller goes away, to what had it when the caller came. For dialogs that are made as
 * they open: Mantine's own return of the focus looks at dialogs that are there before.
 */
export function useReturnFocus(): void {
  const [places] = useState(() => {
    const opener = openerOf(document.activeElement);
    return [opener, opener?.closest(AROUND)];
  });
  useEffect(
    () => () => {
      const place = places.find((candidate) => candidate?.isConnected);
      if (place instanceof HTMLElement) place.focus({ preventScroll: true });
    },
    [places],
  );
}
