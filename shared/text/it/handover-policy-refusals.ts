import type { HandoverPolicyRefusalData } from '#shared/domain/handover-policy-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

const KEPT = 'nulla è stato registrato e quello che hai scritto è ancora qui';

/** What the console says when it refuses an act on the rules for credentials. */
export const handoverPolicyRefusals = {
  'policy-exists': ({ system, day }): string =>
    `Dal ${formats.day(day)} l’ente ha già una regola per ${system === null ? 'tutti i sistemi' : `“${system}”`}: ${KEPT}. Scegli un altro giorno, oppure correggi la regola che c’è.`,
  'notice-too-long': ({ noticeDays, durationDays }): string =>
    `Il preavviso (${formats.integer(noticeDays)} giorni) è lungo quanto la durata (${formats.integer(durationDays)}) o di più: ${KEPT}. Scrivi un preavviso più breve della durata.`,
  'classes-repeated': (): string =>
    `Una classe di caratteri è indicata due volte: ${KEPT}. Indica ogni classe una volta sola.`,
} as const satisfies {
  readonly [Code in keyof HandoverPolicyRefusalData]: (data: HandoverPolicyRefusalData[Code]) => string;
};
