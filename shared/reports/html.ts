declare const written: unique symbol;

/** HTML that may be put in a page as it is: made by {@link markup} alone. */
export type Html = string & { readonly [written]: true };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no page shows, or that turn the reading round: the text beside them would look like another. */
const UNSHOWABLE = /[\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|(?![\t\n])\p{Cc}/gu;

/** A text as it is shown: nothing in it is read as markup. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSHOWABLE, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A part of a page: text to be escaped, or HTML made by {@link markup}. */
export type HtmlPart = string | readonly Html[];

/** HTML with its parts put in: texts escaped, lists of HTML as they are. A single piece of HTML goes in a list of one. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return pieces.reduce((whole, piece, at) => {
    const part = parts[at - 1];
    const written = typeof part === 'string' ? escaped(part) : (part ?? []).join('');
    return whole + written + piece;
  }) as Html;
}
