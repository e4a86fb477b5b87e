/** What can be told of a PDF without drawing it. */
export interface PdfFacts {
  /** As in `1.7`. */
  readonly version: string;
  /** `null` where the file does not say so in the clear. */
  readonly pages: number | null;
  /** It asks the program that opens it to do something: run a script, start a program, open a file within it. */
  readonly hasInstructions: boolean;
  readonly isEncrypted: boolean;
}

const PIECE = 32_768;
const NODE_OF_PAGES = /\/Type\s{0,8}\/Pages\b/g;
/** How far a node of the tree of pages reaches on either side of its type: what is looked at is bounded. */
const NODE_REACH = 2_000;
const INSTRUCTIONS = /\/(?:JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile|RichMedia|SubmitForm)\b/;

/** The facts of a PDF, by its bytes and not by its name; `null` when it is none. */
export function pdfFacts(bytes: Uint8Array): PdfFacts | null {
  const version = /^%PDF-(\d\.\d)/.exec(latinText(bytes.subarray(0, 16)))?.[1];
  if (version === undefined) return null;
  const text = latinText(bytes);
  return {
    version,
    pages: pagesIn(text),
    hasInstructions: INSTRUCTIONS.test(text),
    isEncrypted: /\/Encrypt\b/.test(text),
  };
}

/** The root of the tree of pages counts them all: its count is the greatest. */
function pagesIn(text: string): number | null {
  let pages = 0;
  for (const { index } of text.matchAll(NODE_OF_PAGES)) pages = Math.max(pages, countNear(text, index));
  return pages === 0 ? null : pages;
}

function countNear(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - NODE_REACH), at);
  const after = text.slice(at, at + NODE_REACH);
  const begin = before.slice(before.lastIndexOf(' obj') + 1);
  const end = after.slice(0, Math.max(0, after.indexOf('endobj')) || NODE_REACH);
  return Number(/\/Count\s{1,8}(\d{1,7})\b/.exec(begin + end)?.[1] ?? 0);
}

/** One character a byte: the structure of a PDF is written so. */
function latinText(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE)
    text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return text;
}
