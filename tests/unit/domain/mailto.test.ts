import { describe, expect, it } from 'vitest';
import { MAILTO_LENGTH_MAX, mailtoOf } from '#shared/domain/mailto.ts';

const LETTER = {
  recipient: 'viola.lanterna+ict@comune.londa.example',
  subject: '[2026/001205] Richiesta ricevuta: C’è un 50 % & più?',
  text: 'Gentile Viola,\n\nla richiesta è «presa».\r\nTel. #1',
};

function parts(href: string): { address: string; subject: string; body: string } {
  const [address = '', query = ''] = href.replace(/^mailto:/, '').split('?');
  const [subject = '', body = ''] = query.split('&');
  return {
    address: decodeURIComponent(address),
    subject: decodeURIComponent(subject.replace(/^subject=/, '')),
    body: decodeURIComponent(body.replace(/^body=/, '')),
  };
}

describe('a notification as an address for mail programs', () => {
  it('says whom, about what and the text, with lines that end with CR and LF (CAP-3.4.2.1-b)', () => {
    const { href, isWhole } = mailtoOf(LETTER);
    expect(isWhole).toBe(true);
    expect(parts(href)).toEqual({
      address: LETTER.recipient,
      subject: LETTER.subject,
      body: 'Gentile Viola,\r\n\r\nla richiesta è «presa».\r\nTel. #1',
    });
  });

  it('holds nothing that an address may not hold', () => {
    const { href } = mailtoOf({ ...LETTER, text: 'a&b=c?d#e%f "g" <h>\tì 😀 \ud83d' });
    expect(href).toMatch(/^mailto:[^?]*\?subject=[^&]*&body=[^&]*$/);
    expect(href.replace('mailto:', '')).toMatch(/^[\w.!~*'()@%?=&-]+$/);
    expect(parts(href).body).toBe('a&b=c?d#e%f "g" <h>\tì 😀 \ufffd');
  });

  it('leaves the recipient to the mail program when none is known', () => {
    expect(mailtoOf({ ...LETTER, recipient: null }).href).toMatch(/^mailto:\?subject=/);
  });

  it('keeps within what mail programs open, never cutting a character, and says so', () => {
    const { href, isWhole } = mailtoOf({ ...LETTER, text: '😀è'.repeat(400) });
    expect(isWhole).toBe(false);
    expect(href.length).toBeLessThanOrEqual(MAILTO_LENGTH_MAX);
    expect(href.length).toBeGreaterThan(MAILTO_LENGTH_MAX - 12);
    expect(parts(href).body).toMatch(/^(?:😀è)+😀?$/u);
  });
});
