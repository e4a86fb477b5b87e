import { describe, expect, it } from 'vitest';
import { completeFileName } from '#electron/host/dialogs/file-name.ts';

describe('completeFileName', () => {
  it('adds the extension that is missing, and only that', () => {
    expect(completeFileName('Registro 2026', 'workbook')).toBe('Registro 2026.xlsx');
    expect(completeFileName(' Registro.XLSX ', 'workbook')).toBe('Registro.XLSX');
    expect(completeFileName('Registro v1.2', 'workbook')).toBe('Registro v1.2.xlsx');
    expect(completeFileName('Attività dell’ente', 'workbook')).toBe('Attività dell’ente.xlsx');
  });

  it('gives a page the extension that browsers know', () => {
    expect(completeFileName('Scheda 12', 'page')).toBe('Scheda 12.html');
    expect(completeFileName('Scheda.HTML', 'page')).toBe('Scheda.HTML');
  });

  it('leaves the extension of an attachment as it is', () => {
    expect(completeFileName('Nota', 'attachment')).toBe('Nota');
    expect(completeFileName('foto.PNG', 'attachment')).toBe('foto.PNG');
    expect(completeFileName('a/b', 'attachment')).toBeNull();
  });

  it.each([
    '',
    '  ',
    '.xlsx',
    '..',
    '.nascosto',
    'a/b',
    'a\\b',
    'C:',
    'a*',
    'a?',
    'a\u0000b',
    'CON',
    'lpt1.xlsx',
    'COM¹',
    'con .a',
    'punto.',
    'x'.repeat(251),
  ])('refuses a name that some system cannot have: %j', (name) => {
    expect(completeFileName(name, 'workbook')).toBeNull();
  });
});
