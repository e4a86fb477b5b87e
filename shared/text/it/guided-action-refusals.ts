import type { GuidedActionRefusalData } from '#shared/domain/guided-action-refusals.ts';

const KEPT = 'nulla è stato registrato e quello che hai scritto è ancora qui';

/** What the console says when it refuses an act on what municipal contacts do on site. */
export const guidedActionRefusals = {
  'guide-not-serving': ({ name }): string =>
    `${name} non è dell’ufficio ICT né di un suo fornitore, e non può aver guidato l’intervento: ${KEPT}. Scegli chi ti ha guidato.`,
  'guide-is-doer': ({ name }): string =>
    `${name} risulta aver eseguito l’intervento e averlo guidato: ${KEPT}. Chi guida è in ufficio: scegli un’altra persona.`,
  'guided-action-elsewhere': ({ code }): string =>
    `Il ticket ${code} è di un altro ente: ${KEPT}. Scegli un ticket dell’ente, o nessuno.`,
} as const satisfies {
  readonly [Code in keyof GuidedActionRefusalData]: (data: GuidedActionRefusalData[Code]) => string;
};
