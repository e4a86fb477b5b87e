/** Begins with a letter and holds no wildcard: read as it is by a counting formula. */
const HARMLESS = /^\p{L}[^*?~]*$/u;

/** A text within a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * The criterion by which a formula counts the cells equal to `label`, which stands in cell `reference`. A label that the
 * formula would read as a comparison (`<5`), a number or a pattern (`Rete *`) is written out so that it is not.
 */
export function countCriterion(label: string, reference: string): string {
  return HARMLESS.test(label) ? reference : quoted(`=${label.replace(/[*?~]/g, '~$&')}`);
}
