import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import { divisionSaid, lineFound, lineSaid } from '#renderer/features/costs/documents/line-fields.ts';
import { type ActForm, readForm } from '#renderer/ui/act-form/act-form.ts';
import { aLine, bodyNamed } from '#tests/unit/domain/costs/yearly-documents.ts';

const NOON = toInstant(Date.parse('2026-11-20T12:00:00Z'));
const [LONDA, PELAGO] = [bodyNamed('Londa'), bodyNamed('Pelago')];

function euros(cents: number): string {
  return (cents / 100).toFixed(2).replace('.', ',');
}

function divided(form: ActForm) {
  return divisionSaid(readForm(form, NOON), [LONDA, PELAGO]);
}

describe('the form of a line of a document', () => {
  const agreed = aLine(1, {
    ...{ capital: true, criterion: 'percentages', bodyIds: [LONDA, PELAGO] },
    percentages: { [LONDA]: 2_550, [PELAGO]: 7_450 },
  });

  it('says again the line that it found', () => {
    const form = lineFound(agreed, euros);
    expect(lineSaid(readForm(form, NOON))).toMatchObject({
      ...{ subject: 'Riga 1', category: 'computer', quantity: 1, unitCents: 100_000, capital: true },
      ...{ oneOff: false, projectId: null },
    });
    expect(divided(form)).toEqual({
      bodyIds: [LONDA, PELAGO],
      criterion: 'percentages',
      percentages: { [LONDA]: 2_550, [PELAGO]: 7_450 },
    });
  });

  it('makes a line everybody’s again once it is no investment (REG-13.4-a)', () => {
    const form = { ...lineFound(agreed, euros), capital: '' };
    expect(divided(form)).toEqual({ bodyIds: [], criterion: 'general', percentages: null });
  });

  it('says no percentages by another criterion', () => {
    const form = { ...lineFound(agreed, euros), criterion: 'equal' };
    expect(divided(form).percentages).toBeNull();
  });
});
