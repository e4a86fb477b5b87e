import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedLines, lineCents } from '#shared/domain/costs/document-lines.ts';
import { documentQuotas } from '#shared/domain/costs/document-quotas.ts';
import { LINE_CATEGORIES } from '#shared/domain/document-line.ts';
import type { DocumentLine } from '#shared/domain/kinds.ts';
import { YEARLY_DOCUMENT_TYPES } from '#shared/domain/yearly-document.ts';
import { aLine, PARAMETERS } from '#tests/unit/domain/costs/yearly-documents.ts';

const drawnLine = fc.record({
  category: fc.constantFrom(...LINE_CATEGORIES),
  quantity: fc.integer({ min: 1, max: 500 }),
  unitCents: fc.integer({ min: 0, max: 9_000_000 }),
  capital: fc.boolean(),
  participants: fc.subarray([...PARAMETERS.bodyIds], { minLength: 1 }),
  criterion: fc.constantFrom('general' as const, 'equal' as const),
  oneOff: fc.boolean(),
  withdrawnReason: fc.option(fc.constant('Rinviata')),
});

const documents: fc.Arbitrary<readonly DocumentLine[]> = fc.array(drawnLine, { maxLength: 12 }).map((drawn) =>
  drawn.map(({ participants, criterion, ...line }, place) =>
    aLine(place + 1, {
      ...line,
      bodyIds: line.capital ? participants : [],
      criterion: line.capital ? criterion : 'general',
    }),
  ),
);

describe('the quotas of any yearly document', () => {
  it('sum to its counted lines, line by line and body by body', () => {
    fc.assert(
      fc.property(fc.constantFrom(...YEARLY_DOCUMENT_TYPES), documents, (type, lines) => {
        const counted = countedLines(type, lines);
        const quotas = documentQuotas(counted, PARAMETERS);
        if (!quotas.ok) throw new Error(quotas.refusal.code);
        const whole = counted.reduce((sum, line) => sum + lineCents(line), 0);
        expect(quotas.value.totalCents).toBe(whole);
        expect(quotas.value.bodies.reduce((sum, { cents }) => sum + cents, 0)).toBe(whole);
        for (const { cents, shares } of quotas.value.lines)
          expect(shares.reduce((sum, share) => sum + share.cents, 0)).toBe(cents);
      }),
      { numRuns: 150 },
    );
  });
});
