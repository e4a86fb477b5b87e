import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markChanges } from '#renderer/ui/conflicts/mark-changes.ts';
import { mergeVersions } from '#renderer/ui/conflicts/merge-versions.ts';

const text = fc
  .array(fc.constantFrom('toner', 'carta', 'ufficio', 'rotto,', 'acceso', '\n', 'è'), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('what became of a text', () => {
  it('gives back the former text without the additions and the present one without the removals', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const marks = markChanges(before, after);
        const without = (sort: string) =>
          marks
            .filter((mark) => mark.sort !== sort)
            .map((mark) => mark.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('marks words changed in a row as one change', () => {
    expect(
      markChanges('Manca la carta nel cassetto', 'Manca il toner nel cassetto').map(
        ({ sort, text: part }) => [sort, part],
      ),
    ).toEqual([
      ['same', 'Manca '],
      ['removed', 'la carta'],
      ['added', 'il toner'],
      ['same', ' nel cassetto'],
    ]);
  });

  it('compares very long texts without taking long', () => {
    const line = 'Una riga di un verbale che non finisce più.\n';
    const [before, after] = [line.repeat(450), `${line.repeat(200)}Una riga nuova.\n${line.repeat(250)}`];
    expect(markChanges(before, after).filter(({ sort }) => sort !== 'same')).toMatchObject([
      { sort: 'added', text: 'Una riga nuova.\n' },
    ]);
  });
});

describe('two versions of a text made one', () => {
  const base = 'La stampante del piano terra non stampa. Provato a riavviarla.';

  it('has what each of them changed in different places', () => {
    const one = base.replace('piano terra', 'primo piano');
    const other = `${base} Sostituito il toner.`;
    expect(mergeVersions(base, one, other)).toEqual({
      text: 'La stampante del primo piano non stampa. Provato a riavviarla. Sostituito il toner.',
      isClean: true,
    });
  });

  it('holds both where they clash, and says so', () => {
    const merged = mergeVersions(base, base.replace('terra', 'primo'), base.replace('terra', 'secondo'));
    expect(merged.isClean).toBe(false);
    expect(merged.text).toContain('primo secondo');
  });

  it('is the version that changed, when only one did', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(mergeVersions(before, after, before)).toEqual({ text: after, isClean: true });
        expect(mergeVersions(before, before, after)).toEqual({ text: after, isClean: true });
        expect(mergeVersions(before, after, after)).toEqual({ text: after, isClean: true });
      }),
    );
  });
});
