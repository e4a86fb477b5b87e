/** What the ready texts say where one is looked for. */
export const readyTexts = {
  label: 'Testi pronti',
  none: 'Nessun testo pronto: si scrivono in Anagrafiche.',
  entryHint: '/ per un testo pronto',
} as const;
