import { describe, expect, it } from 'vitest';
import { cleanFileName, isExecutableName, mediaTypeOf, sortOfFile } from '#shared/domain/attachment.ts';

describe('the name of an attachment', () => {
  it.each([
    ['relazione.pdf', 'relazione.pdf'],
    ['/home/ada/foto.png', 'foto.png'],
    ['C:\\Users\\Ada\\foto.png', 'foto.png'],
    ['../../etc/passwd', 'passwd'],
    ['  doppio   spazio .txt ', 'doppio spazio .txt'],
    ['a\u0000b\u001f.txt', 'ab.txt'],
    ['fattura\u202Efdp.exe', 'fatturafdp.exe'],
    ['.nascosto', 'nascosto'],
    ['prezzi: 1|2?.csv', 'prezzi_ 1_2_.csv'],
    ['perche\u0301.txt', 'perché.txt'],
    ['...', ''],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
  });

  it('is shortened before its extension, never within a character', () => {
    const clean = cleanFileName(`${'😀'.repeat(300)}.jpeg`);
    expect(Array.from(clean)).toHaveLength(150);
    expect(clean).toMatch(/^(😀)+\.jpeg$/u);
  });

  it('cleaned again, stays as it is', () => {
    for (const name of ['a/b: c .tar.gz', `${'x'.repeat(400)}.docx`, '. . a . .'])
      expect(cleanFileName(cleanFileName(name))).toBe(cleanFileName(name));
  });

  it('says what the file is, and its media type', () => {
    expect([sortOfFile('Foto.JPG'), mediaTypeOf('Foto.JPG')]).toEqual(['image', 'image/jpeg']);
    expect([sortOfFile('appunti'), mediaTypeOf('appunti')]).toEqual(['other', 'application/octet-stream']);
    expect(sortOfFile('x.constructor')).toBe('other');
  });

  it.each(['setup.exe', 'SETUP.EXE', 'foto.jpg.scr', 'x.exe.', 'x.exe ', 'x\u200b.ps1', 'x.js', 'x.lnk'])(
    'tells that %j may start a program',
    (name) => {
      expect(isExecutableName(name)).toBe(true);
    },
  );

  it.each(['exe', 'relazione.pdf', 'script.txt', 'archivio.zip'])('tells that %j may not', (name) => {
    expect(isExecutableName(name)).toBe(false);
  });
});
