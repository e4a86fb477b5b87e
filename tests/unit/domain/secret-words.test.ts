import { describe, expect, it } from 'vitest';
import { findSecrets, OMITTED, omitSecrets } from '#shared/domain/secret-words.ts';

function told(text: string): readonly (readonly [string, string])[] {
  return findSecrets(text).map(({ start, end, certainty }) => [text.slice(start, end), certainty]);
}

const CERTAIN: readonly (readonly [string, string])[] = [
  ['password: pippo', 'pippo'],
  ['Password:Pippo24', 'Pippo24'],
  ['PASSWORD = Estate2026!', 'Estate2026!'],
  ['pwd=x9Kd', 'x9Kd'],
  ['pwd=pippo', 'pippo'],
  ['psw: gatto.', 'gatto'],
  ['la nuova password è Pluto_7, provi', 'Pluto_7'],
  ['password di rete: Pluto77', 'Pluto77'],
  ['password provvisoria: Benvenuto1', 'Benvenuto1'],
  ['pass: qwerty12', 'qwerty12'],
  ['PIN 1234', '1234'],
  ['pin: 0453', '0453'],
  ['il PIN è 99881', '99881'],
  ['PUK: 12345678', '12345678'],
  ['codice di accesso: 48213', '48213'],
  ['codice d’accesso: AB12', 'AB12'],
  ['token: 9f8a7b6c5d', '9f8a7b6c5d'],
  ['api_key=abc123def456', 'abc123def456'],
  ['Password:\nPippo24', 'Pippo24'],
  ['password Pippo24!', 'Pippo24!'],
  ['la password "Pippo24!" funziona', 'Pippo24!'],
  ['password: «gatto»', 'gatto'],
  ['password: (Pippo24)', 'Pippo24'],
  ['my password is Hunter2', 'Hunter2'],
  ['credenziali: mario / Estate2026', 'Estate2026'],
  ['https://mario:segreta9@intranet.example/', 'segreta9'],
  ['Authorization: Bearer abcdefghijklmnop1234', 'abcdefghijklmnop1234'],
];

const DOUBTFUL: readonly (readonly [string, string])[] = [
  ['la password è pippo', 'pippo'],
  ['password: pippo per entrare in protocollo', 'pippo'],
  ['password di Mario: gatto', 'gatto'],
  ['password Windows10 da reinserire', 'Windows10'],
  ['password 1234', '1234'],
  ['credenziali: mario/gatto', 'gatto'],
];

const NONE: readonly string[] = [
  'Ha dimenticato la password',
  'password scaduta',
  'Password: scaduta',
  'password dimenticata: chiamare il referente',
  'La password è stata reimpostata e consegnata in busta chiusa.',
  'La password è sbagliata',
  'la password non è accettata',
  'Password: reset',
  'password da cambiare entro il 12/03/2026',
  'Password: 12/03/2026',
  'password: ********',
  'password: [omesso]',
  'password: [oscurato]',
  'scadenza password 2026/000012',
  'Reset password per mario@example.it',
  'password: mario@example.it',
  'password: https://example.it/reset',
  'Il lettore chiede il PIN della tessera',
  'PIN smarrito',
  'connettore a 24 pin',
  'il token è scaduto',
  'token di firma non riconosciuto',
  'Il codice di accesso non arriva',
  'bypass: attivo',
  'Compass: nuovo ordine',
  'La stampante è ferma: carta inceppata',
  'Passare alle 15:30, interno 1234',
  'forgotten password',
  'password expired, please reset',
  'The password is wrong',
  '',
];

describe('a secret in a text', () => {
  it.each(CERTAIN)('is certain in "%s" (X-4)', (text, secret) => {
    expect(told(text)).toEqual([[secret, 'certain']]);
  });

  it.each(DOUBTFUL)('is doubtful in "%s" (X-4)', (text, secret) => {
    expect(told(text)).toEqual([[secret, 'doubtful']]);
  });

  it.each(NONE)('is not in "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is a whole private key, its end missing or not', () => {
    const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabc\n-----END RSA PRIVATE KEY-----';
    expect(told(`ecco ${key} grazie`)).toEqual([[key, 'certain']]);
    expect(omitSecrets(`ecco ${key.slice(0, 40)}`)).toBe(`ecco ${OMITTED}`);
  });

  it('goes out of the text with the words around it left as they were', () => {
    expect(omitSecrets('Utente mario, password: Pippo24, PIN 1234. Grazie')).toBe(
      `Utente mario, password: ${OMITTED}, PIN ${OMITTED}. Grazie`,
    );
  });
});
