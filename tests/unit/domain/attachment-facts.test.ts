import { describe, expect, it } from 'vitest';
import { pictureFacts } from '#shared/domain/image-facts.ts';
import { pdfFacts } from '#shared/domain/pdf-facts.ts';

function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (each) => each.charCodeAt(0)) : part,
    ),
  );
}

const FILL = Array.from({ length: 24 }, () => 0);

describe('a picture is told by its bytes', () => {
  it.each([
    ['image/png', bytesOf('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 2, 128, 0, 0, 1, 224], FILL)],
    ['image/gif', bytesOf('GIF89a', [128, 2, 224, 1], FILL)],
    ['image/bmp', bytesOf('BM', FILL.slice(0, 16), [128, 2, 0, 0, 32, 254, 255, 255], FILL)],
    ['image/webp', bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8X', FILL.slice(0, 8), [127, 2, 0, 223, 1, 0], FILL)],
    ['image/webp', bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', FILL.slice(0, 10), [128, 2, 224, 1], FILL)],
    ['image/webp', bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8L', FILL.slice(0, 4), [47, 127, 194, 119, 0], FILL)],
    ['image/jpeg', bytesOf([255, 216, 255, 224, 0, 4, 1, 1, 255, 255, 192, 0, 17, 8, 1, 224, 2, 128], FILL)],
  ] as const)('as %s with its size', (type, bytes) => {
    expect(pictureFacts(bytes)).toEqual({ type, width: 640, height: 480 });
  });

  it('and is none when it is cut short, a drawing with instructions, or something else', () => {
    expect(pictureFacts(bytesOf('\x89PNG\r\n\x1a\n'))).toBeNull();
    expect(
      pictureFacts(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')),
    ).toBeNull();
    expect(pictureFacts(bytesOf([255, 216, 255, 224, 0, 4, 1, 1, 0, 0, 0, 0, 0, 0]))).toBeNull();
    expect(pictureFacts(bytesOf('%PDF-1.7'))).toBeNull();
    expect(pictureFacts(new Uint8Array())).toBeNull();
  });
});

describe('a PDF tells, without being drawn,', () => {
  const body =
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<< /Type /Pages /Kids [3 0 R] /Count 12 >>endobj';

  it('how many pages it has, and that it asks for nothing', () => {
    expect(pdfFacts(bytesOf(`%PDF-1.7\n${body}`))).toEqual({
      version: '1.7',
      pages: 12,
      hasInstructions: false,
      isEncrypted: false,
    });
  });

  it('that it asks the program that opens it to do something', () => {
    expect(
      pdfFacts(bytesOf(`%PDF-1.4\n${body}<</OpenAction<</S/JavaScript/JS(1)>>>>`))?.hasInstructions,
    ).toBe(true);
  });

  it('nothing of its pages where they are packed, and nothing at all when it is no PDF', () => {
    expect(pdfFacts(bytesOf('%PDF-1.5\nstream'))?.pages).toBeNull();
    expect(pdfFacts(bytesOf('MZ'))).toBeNull();
  });
});
