/** A measure of the layout, hundredths of a millimetre, as style sheets write it. */
export function millimetres(hundredths: number): string {
  return `${String(hundredths / 100)}mm`;
}

/** Where something stands and how large it is, as a style. */
export function boxStyle(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): { left: string; top: string; width: string; height: string } {
  return {
    left: millimetres(box.x),
    top: millimetres(box.y),
    width: millimetres(box.width),
    height: millimetres(box.height),
  };
}
