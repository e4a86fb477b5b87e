/** Pieces are sent once they are this long, in UTF-16 units; no piece is longer than the host takes. */
const PIECE = 1024 * 1024;

/** Lines gathered into pieces of text, each line ended by a line feed; a line that is too long is cut. */
export function createTextPieces() {
  let held: string[] = [];
  let length = 0;
  const release = (): readonly string[] => {
    const text = held.join('');
    held = [];
    length = 0;
    return cut(text);
  };
  return {
    /** Takes a line. Gives the pieces that are to be sent now. */
    add(line: string): readonly string[] {
      held.push(`${line}\n`);
      length += line.length + 1;
      return length < PIECE ? [] : release();
    },
    /** What is left to be sent. */
    rest: (): readonly string[] => (length === 0 ? [] : release()),
  };
}

function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = wholeCharacters(text, from + PIECE);
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
}

/** Both halves of a character stay in one piece: each piece is made bytes by itself. */
function wholeCharacters(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}
