import { flushSync } from 'react-dom';

/** Types a text in the field with that label, as a person would have: what was there is replaced. */
export function typeIn(label: string, text: string): void {
  const field = fieldNamed(label);
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  // React listens to what is set beneath the property that it watches.
  const write = Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set;
  flushSync(() => {
    write?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses whatever it is, as a person would: what follows from it is shown at once. */
export function tick(box: HTMLElement | null): void {
  if (box === null) throw new Error('there is nothing to tick');
  flushSync(() => box.click());
}

/** What stands in the field with that label. */
export function typedIn(label: string): string {
  return fieldNamed(label).value;
}

function fieldNamed(label: string): HTMLInputElement | HTMLTextAreaElement {
  const words = [...document.querySelectorAll('label')].find((each) =>
    each.textContent.trim().startsWith(label),
  );
  const field = words === undefined ? null : document.getElementById(words.htmlFor);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
  throw new Error(`no field is called ${label}`);
}
