/** How much a word looks like a secret: `strong` by its shape, `plain` like any other word, `none` not at all. */
export type SecretLook = 'strong' | 'plain' | 'none';

/** What people write of a secret instead of the secret, in Italian and English, without accents. */
const SAID_OF_SECRETS: ReadonlySet<string> = new Set(
  (
    'si no ok non da di del della dei delle dal dalla in con per su a al alla e o ed un una il lo la le i gli ma se che come quando poi ' +
    'già gia ancora sempre mai più piu stata stato sara era sono siamo viene deve va vanno fatto fatta ko nd n.d na n.a null none nessuna nessuno vuota vuoto assente ' +
    'nuova nuovo vecchia vecchio stessa stesso solita solito corretta corretto giusta giusto errata errato errati sbagliata sbagliato valida valido invalida invalido ' +
    'reset resettata resettato cambio cambiare cambiata rinnovo scadenza scaduta scaduto smarrita smarrito dimenticata dimenticato persa perso bloccata bloccato ' +
    'provvisoria provvisorio temporanea temporaneo iniziale definitiva debole forte sicura complessa lunga corta uguale diversa segreta segreto ' +
    'problema problemi richiesta recupero reimpostazione reimpostata verifica verificare vedi vedere comunicata consegnata inviata ricevuta richiesto richiesta ' +
    'busta chiusa telefono voce mano lettera mail email posta sms utente utenti account rete dominio windows office sistema portale domani oggi ieri ' +
    'attivo attiva scade funziona accettata rifiutata rifiutato respinta sconosciuta ignota impostata impostato memorizzata salvata omessa omesso oscurata oscurato ' +
    'yes not the is was has been be new old same wrong correct expired forgotten lost locked reset changed change invalid valid required missing empty unknown ' +
    'set sent given told request problem issue user account policy manager protected needed works failed too to of for by on at with and or'
  ).split(' '),
);

/** Endings of participles, infinitives and adjectives: what happened to a secret, not the secret. */
const SAYING_ENDING =
  /(?:[aiu]t[aoie]|are|ere|ire|arsi|ersi|irsi|arla|erla|irla|abile|ibile|ando|endo|zione|mente)$/;

const DATE = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$|^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?$/;
const TICKET = /^(?:\d{4}\/\d{1,6}|BOZZA-[0-9A-Z]{4}-\d+)$/i;
const LINK = /^(?:https?:\/\/|www\.)/i;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
/** Stars, dots and the like stand for a secret that is not told; so does a word in square or pointed brackets. */
const MASK = /^(?:[*•.…_x-]+|[[<{].*)$/i;

const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const SYMBOL = /[!@#$%^&*_+=?~|\\<>{}[\]€£§]/;

/** Judges a word that stands where a secret would stand, without the punctuation that ends its sentence. */
export function lookOf(value: string): SecretLook {
  if (value.length < 3 || isKnownShape(value)) return 'none';
  if (isStrong(value)) return 'strong';
  if (DIGIT.test(value)) return value.length >= 4 ? 'plain' : 'none';
  return isSaying(value) ? 'none' : 'plain';
}

/** Whether a word is digits alone, as a PIN is: `least` of them at least, 12 at most. */
export function isDigits(value: string, least: number): boolean {
  return /^\d+$/.test(value) && value.length >= least && value.length <= 12;
}

function isKnownShape(value: string): boolean {
  return [DATE, TIME, TICKET, LINK, MAIL, MASK].some((shape) => shape.test(value));
}

function isStrong(value: string): boolean {
  return value.length >= 4 && sortsOf(value.replace(/[!?]+$/, '')) >= 2;
}

/** Whether it mixes letters, digits and symbols, as nothing but a secret does. */
export function isMixed(value: string): boolean {
  return sortsOf(value) === 3;
}

function sortsOf(value: string): number {
  return [LETTER, DIGIT, SYMBOL].filter((sort) => sort.test(value)).length;
}

/** Whether a word tells something about a secret rather than being one. */
export function isSaying(value: string): boolean {
  const word = value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[!?]+$/, '')
    .replace(/^.*['’]/u, '');
  return word.length < 3 || SAID_OF_SECRETS.has(word) || (word.length > 4 && SAYING_ENDING.test(word));
}
