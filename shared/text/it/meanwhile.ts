/** What a form says of what others changed while it was being filled in. */
export const meanwhile = {
  title: 'Mentre scrivevi',
  changed: (field: string, who: string): string => `${field}: ${who} ha scritto`,
  choose: 'Se salvi senza scegliere restano tutte e due le versioni, come modifica concorrente.',
  theirs: 'Usa questo',
  theirsFor: (field: string): string => `${field}: usa il valore dell’altra persona`,
  mine: 'Tieni il mio',
  mineFor: (field: string): string => `${field}: tieni il mio valore`,
  blanked: (field: string): string =>
    `${field}: il testo da cui eri partito è stato oscurato, perciò quello che avevi scritto qui è stato tolto. Se serve, riscrivilo senza il segreto.`,
  somebody: 'un’altra persona',
  state: (state: string): string =>
    `Il ticket ora è «${state}» e non si modifica più. Quello che hai scritto è ancora qui: copialo dove serve.`,
} as const;
