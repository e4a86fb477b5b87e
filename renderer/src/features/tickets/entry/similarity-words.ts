import { searchWords } from '#shared/domain/search-text.ts';

/** Shorter words say too little to recognise a fault by. */
const TELLING_LENGTH = 5;

/** More words than these and nothing is similar any more. */
const WORDS_AT_MOST = 2;

/**
 * The words by which a ticket like this one would be found: the longest of the subject or, while there is no subject
 * yet, who asks.
 */
export function similarityWords(subject: string, requester: string): string {
  const telling = searchWords(subject)
    .filter((word) => word.length >= TELLING_LENGTH)
    .toSorted((left, right) => right.length - left.length)
    .slice(0, WORDS_AT_MOST);
  return telling.length === 0 ? requester.trim() : telling.join(' ');
}
