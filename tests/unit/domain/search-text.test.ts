import { describe, expect, it } from 'vitest';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';

describe('what a search sees of a text', () => {
  it('ignores accents and capitals', () => {
    expect(foldForSearch('PERCHÉ la Città è così')).toBe('perche la citta e cosi');
  });

  it('ignores apostrophes in all their shapes, so that an accent typed as one is an accent', () => {
    expect(foldForSearch('l’ufficio')).toBe(foldForSearch("L'UFFICIO"));
    expect(foldForSearch('dell`ente')).toBe('dellente');
    expect(foldForSearch('dell`attività, dell´ente')).toBe('dellattivita, dellente');
    expect(foldForSearch('dell｀ente dell＇ente')).toBe('dellente dellente');
    expect(foldForSearch("la citta', perche'")).toBe(foldForSearch('la città, perché'));
  });

  it('sees one blank between words', () => {
    expect(foldForSearch('  due\tparole \n e tre ')).toBe('due parole e tre');
  });

  it('is the same text when folded twice', () => {
    const folded = foldForSearch('Attività ½ ﬁrma Ünica ｀ ŉ');
    expect(foldForSearch(folded)).toBe(folded);
  });

  it('looks for every word, once each, in any order (CAP-3.1.2-f)', () => {
    const words = searchWords('Londa STAMPANTE londa');
    expect(words).toEqual(['londa', 'stampante']);
    expect(containsWords(foldForSearch('La stampante di Londa'), words)).toBe(true);
    expect(containsWords(foldForSearch('La stampante di Pelago'), words)).toBe(false);
  });

  it('looks for nothing when there is nothing to look for', () => {
    expect(searchWords('   ')).toEqual([]);
    expect(containsWords('qualcosa', [])).toBe(true);
  });
});
