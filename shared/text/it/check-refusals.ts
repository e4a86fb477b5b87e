import type { CheckRefusalData } from '#shared/domain/check-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

function millimetres(hundredths: number): string {
  return `${formats.integer(Math.ceil(hundredths / 100))} mm`;
}

/** What the console says when a round through a room or a sheet of labels cannot go on. */
export const checkRefusals = {
  'check-closed': (): string =>
    'La verifica è già chiusa: nulla è stato registrato. Comincia una nuova verifica della stanza e riprova.',
  'check-too-large': ({ limit }): string =>
    `La verifica non è stata chiusa: un elenco supera ${formats.integer(limit)} beni. Quanto letto è conservato: verifica la sede stanza per stanza.`,
  'asset-in-place': ({ label }): string =>
    `${label} risulta già in questa stanza: nulla è cambiato. Non serve altro.`,
  'asset-not-missing': ({ label }): string =>
    `${label} non è fra i beni che mancano: nulla è stato registrato. Guarda com’è ora nell’elenco.`,
  'asset-disposed-of': ({ label }): string =>
    `${label} risulta dismesso e resta com’è. Se è ancora in uso, correggi prima la dismissione nella scheda del bene.`,
  'sheet-impossible': ({ why }): string =>
    why === 'outside'
      ? 'Così le etichette escono dal foglio: nulla è stato stampato. Controlla margini, passo, righe e colonne.'
      : 'Così le etichette si sovrappongono: nulla è stato stampato. Il passo non può essere minore dell’etichetta.',
  'label-too-small': ({ width, height }): string =>
    `L’etichetta è troppo piccola perché un lettore legga il codice: nulla è stato stampato. Servono almeno ${millimetres(width)} × ${millimetres(height)}: scegli un altro formato.`,
} as const satisfies { readonly [Code in keyof CheckRefusalData]: (data: CheckRefusalData[Code]) => string };
