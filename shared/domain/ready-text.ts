/** What a ready text can leave to be filled in, as it is written in the text between braces: `{numero}`. */
const READY_TEXT_BLANKS = { code: 'numero', requester: 'richiedente', operator: 'operatore' } as const;

/** One of {@link READY_TEXT_BLANKS}. */
type ReadyTextBlank = keyof typeof READY_TEXT_BLANKS;

/** What each blank is filled with; `null` where it is not known yet: the blank stays, to be seen and written over. */
export type ReadyTextFillings = Readonly<Record<ReadyTextBlank, string | null>>;

const BLANK = /\{([a-z]+)\}/giu;

/** A ready text with its blanks filled in; whatever else stands between braces is left as it is. */
export function fillReadyText(text: string, fillings: ReadyTextFillings): string {
  return text.replace(BLANK, (written, name: string) => fillingOf(name.toLowerCase(), fillings) ?? written);
}

function fillingOf(name: string, fillings: ReadyTextFillings): string | null {
  const blanks = Object.keys(READY_TEXT_BLANKS) as ReadyTextBlank[];
  const blank = blanks.find((each) => READY_TEXT_BLANKS[each] === name);
  return blank === undefined ? null : fillings[blank];
}
