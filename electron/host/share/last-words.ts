/** Hears what a companion said on its error stream, once, when it has ended. Not for the user's eyes as it is. */
export type HearWords = (words: string) => void;

/** The first lines tell why: what was said beyond is lost. */
const WORDS_MAX = 16 * 1024;

/** Collects what comes on the error stream of a companion, and tells it at the stream's end, if there was anything. */
export function hearLastWords(stream: NodeJS.ReadableStream | null, hear: HearWords): void {
  let words = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (text: string) => {
    words = (words + text).slice(0, WORDS_MAX);
  });
  stream?.once('end', () => {
    if (words.trim() !== '') hear(words);
  });
}
