import { describe, expect, it } from 'vitest';
import { fillReadyText } from '#shared/domain/ready-text.ts';

const FILLINGS = { code: '2026/000057', requester: 'Ada Albicocca', operator: 'Bruno Neri' };

describe('a ready text', () => {
  it('has the number, the requester and the operator filled in, whatever the capitals', () => {
    expect(fillReadyText('Gentile {Richiedente}, il ticket {numero} è chiuso. {operatore}', FILLINGS)).toBe(
      'Gentile Ada Albicocca, il ticket 2026/000057 è chiuso. Bruno Neri',
    );
  });

  it('keeps the blanks of what is not known, and braces that are no blank', () => {
    expect(fillReadyText('{numero} {richiedente} {sede} {}', { ...FILLINGS, requester: null })).toBe(
      '2026/000057 {richiedente} {sede} {}',
    );
  });
});
