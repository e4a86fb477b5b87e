import { describe, expect, it } from 'vitest';
import { replaceSlash, slashWords } from '#renderer/features/tickets/ready-texts/slash-words.ts';

function typed(text: string) {
  return slashWords(text, text.length);
}

describe('the name of a ready text', () => {
  it('is typed after a slash that begins the text, a line or a word', () => {
    expect(typed('/')).toEqual({ from: 0, to: 1, words: '' });
    expect(typed('/nuovo coll')).toEqual({ from: 0, to: 11, words: 'nuovo coll' });
    expect(typed('Buongiorno.\n/chius')).toEqual({ from: 12, to: 18, words: 'chius' });
    expect(slashWords('a /pw resto', 5)).toEqual({ from: 2, to: 5, words: 'pw' });
  });

  it('is not what stands after a slash inside a word, on another line, or at length', () => {
    for (const text of ['27/11', 'e/o', '/uno\ndue', 'C:/dati/2026', `/${'x'.repeat(41)}`, ''])
      expect(typed(text)).toBeNull();
  });

  it('is replaced with its slash, and nothing else is', () => {
    const text = 'Buongiorno, /chius e grazie';
    const slash = slashWords(text, 18);
    expect(slash && replaceSlash(text, slash, 'risolto')).toBe('Buongiorno, risolto e grazie');
  });
});
