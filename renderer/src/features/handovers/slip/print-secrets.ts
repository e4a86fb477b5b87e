import {
  makeInitialPassword,
  type PasswordRules,
  type RandomBytes,
} from '#shared/domain/handover/initial-password.ts';

/** Where on the paper a password is to stand, and what it is to be like. */
export interface SecretPlace {
  /** Shown on paper alone, and empty. */
  readonly element: HTMLElement;
  readonly rules: PasswordRules;
}

/**
 * Makes a password for each place, prints the page, and wipes them: as soon as the paper has been made, and in any case
 * when printing gives the window back. They never are one text: each character is a box of its own, and the codes they
 * were made of are zeroed. Nothing of them is given back. @see X-4
 */
export function printSecrets(
  places: readonly SecretPlace[],
  { page, randomBytes }: { readonly page: Window; readonly randomBytes: RandomBytes },
): void {
  const wipe = (): void => {
    for (const { element } of places) element.replaceChildren();
  };
  page.addEventListener('afterprint', wipe, { once: true });
  try {
    for (const { element, rules } of places) writeBoxes(element, makeInitialPassword(rules, randomBytes));
    page.print();
  } finally {
    page.removeEventListener('afterprint', wipe);
    wipe();
  }
}

function writeBoxes(element: HTMLElement, codes: Uint8Array): void {
  try {
    for (const code of codes) {
      const box = element.ownerDocument.createElement('span');
      box.className = 'slip__box';
      box.textContent = String.fromCharCode(code);
      element.append(box);
    }
  } finally {
    codes.fill(0);
  }
}
