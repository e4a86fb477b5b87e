import { sortOfFile } from '#shared/domain/attachment.ts';
import { pictureFacts, PICTURE_PIXELS_MAX } from '#shared/domain/image-facts.ts';
import { type PdfFacts, pdfFacts } from '#shared/domain/pdf-facts.ts';

/** What can be shown of an attachment, judged by its bytes: its name only says whether it is worth looking. */
export type Preview =
  | {
      readonly sort: 'picture';
      readonly width: number;
      readonly height: number;
      readonly bitmap: ImageBitmap;
    }
  | { readonly sort: 'too-large'; readonly width: number; readonly height: number }
  | { readonly sort: 'pdf'; readonly facts: PdfFacts }
  | { readonly sort: 'none' };

/** The longer side of a picture as it is drawn, in pixels: more is not seen in a pane. */
const LONGEST_SIDE = 1_600;

/** Whether a file of that name may have something to show. A drawing that may hold instructions (SVG) has not. */
export function hasPreview(name: string): boolean {
  const sort = sortOfFile(name);
  return sort === 'pdf' || (sort === 'image' && !/\.(?:svgz?|tiff?|heic)$/i.test(name));
}

/**
 * What the bytes have to show. A picture is decoded into pixels and nothing else: the file never becomes a document, nor
 * an address that something could load.
 */
export async function previewOf(bytes: Uint8Array<ArrayBuffer>): Promise<Preview> {
  const pdf = pdfFacts(bytes);
  if (pdf !== null) return { sort: 'pdf', facts: pdf };
  const facts = pictureFacts(bytes);
  if (facts === null) return { sort: 'none' };
  const { type, width, height } = facts;
  if (width * height > PICTURE_PIXELS_MAX) return { sort: 'too-large', width, height };
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type }), drawnSize(width, height));
    return { sort: 'picture', width, height, bitmap };
  } catch {
    // Its beginning is that of a picture, the rest is not.
    return { sort: 'none' };
  }
}

function drawnSize(width: number, height: number): ImageBitmapOptions {
  const scale = LONGEST_SIDE / Math.max(width, height);
  if (scale >= 1) return {};
  // One side is enough: the other follows it.
  return width >= height
    ? { resizeWidth: LONGEST_SIDE, resizeQuality: 'high' }
    : { resizeHeight: LONGEST_SIDE, resizeQuality: 'high' };
}
