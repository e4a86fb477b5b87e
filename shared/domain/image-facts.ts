/** The kinds of images that the console shows: pictures alone, never documents that may hold instructions, as SVG may. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/bmp';

/** What the beginning of a picture tells of it. */
export interface PictureFacts {
  readonly type: PictureType;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pictures of more pixels than these are not shown: they would fill the memory of an old computer. */
export const PICTURE_PIXELS_MAX = 64_000_000;

/** What a file is, by its bytes and not by its name; `null` when it is none of the pictures that can be shown. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts = png(view) ?? gif(view) ?? bmp(view) ?? webp(view) ?? jpeg(view);
  return facts !== null && facts.width > 0 && facts.height > 0 ? facts : null;
}

function png(view: DataView): PictureFacts | null {
  if (!says(view, 0, '\x89PNG\r\n\x1a\n') || !says(view, 12, 'IHDR') || view.byteLength < 24) return null;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): PictureFacts | null {
  if (!(says(view, 0, 'GIF87a') || says(view, 0, 'GIF89a')) || view.byteLength < 10) return null;
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function bmp(view: DataView): PictureFacts | null {
  if (!says(view, 0, 'BM') || view.byteLength < 26) return null;
  return { type: 'image/bmp', width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

function webp(view: DataView): PictureFacts | null {
  if (!says(view, 0, 'RIFF') || !says(view, 8, 'WEBP') || view.byteLength < 30) return null;
  const type = 'image/webp';
  if (says(view, 12, 'VP8X')) return { type, width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (says(view, 12, 'VP8L')) {
    const packed = view.getUint32(21, true);
    return { type, width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
  }
  if (!says(view, 12, 'VP8 ')) return null;
  return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** A JPEG is a row of segments: its size stands in the one that begins a frame. */
function jpeg(view: DataView): PictureFacts | null {
  if (!says(view, 0, '\xff\xd8\xff')) return null;
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker))
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A marker may be preceded by any number of filling bytes.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
}

function says(view: DataView, at: number, signature: string): boolean {
  if (view.byteLength < at + signature.length) return false;
  return Array.from(signature).every((letter, place) => view.getUint8(at + place) === letter.charCodeAt(0));
}
