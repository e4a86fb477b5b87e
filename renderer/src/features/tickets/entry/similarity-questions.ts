import { searchWords } from '#shared/domain/search-text.ts';

/** Shorter words say too little to recognise a fault by. */
const TELLING_LENGTH = 5;

/** More words than these and nothing is similar any more. */
const WORDS_AT_MOST = 3;

/**
 * By which words a ticket like this one would be found, the closest question first: the telling words of the subject
 * together, then one by one; who asks, while there is no subject yet.
 */
export function similarityQuestions(subject: string, requester: string): readonly string[] {
  const telling = searchWords(subject)
    .filter((word) => word.length >= TELLING_LENGTH)
    .slice(0, WORDS_AT_MOST);
  if (telling.length === 0) return [requester.trim()].filter((name) => name !== '');
  return [...new Set([telling.join(' '), ...telling])];
}
