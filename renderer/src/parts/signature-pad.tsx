import { Button, Group, Stack } from '@mantine/core';
import { type PointerEvent, type ReactNode, useState } from 'react';
import {
  SIGNATURE_BOX,
  signaturePath,
  type SignaturePoint,
  type SignatureStroke,
} from '#shared/domain/handover/signature-path.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import './signature.css';

const { width, height } = SIGNATURE_BOX;

/** Where the pen is, in units of the box, however large the box is shown. */
function pointOf({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): SignaturePoint {
  const shown = currentTarget.getBoundingClientRect();
  return {
    x: ((clientX - shown.left) / shown.width) * width,
    y: ((clientY - shown.top) / shown.height) * height,
  };
}

/** The strokes that are drawn: each begins where the pen comes down and ends where it is lifted. */
function useStrokes() {
  const [strokes, setStrokes] = useState<readonly SignatureStroke[]>([]);
  return {
    strokes,
    clear: () => setStrokes([]),
    handlers: {
      onPointerDown(event: PointerEvent<SVGSVGElement>) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const point = pointOf(event);
        setStrokes((drawn) => [...drawn, [point]]);
      },
      onPointerMove(event: PointerEvent<SVGSVGElement>) {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const point = pointOf(event);
        setStrokes((drawn) => [...drawn.slice(0, -1), [...(drawn.at(-1) ?? []), point]]);
      },
    },
  };
}

/** A box to sign in, by finger, pen or mouse. Whoever has none of these signs on paper, and is told so. */
export function SignaturePad(props: {
  readonly onSigned: (signature: string) => Promise<void>;
  readonly onCancel: () => void;
}): ReactNode {
  const { signing: words, shell } = useText();
  const formats = useFormats();
  const { strokes, clear, handlers } = useStrokes();
  const [isBusy, setBusy] = useState(false);
  const path = signaturePath(strokes);
  const state = path === '' ? words.padEmpty : words.padDrawn(formats.integer(strokes.length));
  async function confirm(): Promise<void> {
    setBusy(true);
    await props.onSigned(path);
    setBusy(false);
  }
  return (
    <Stack gap="xs">
      <p>{words.signLead}</p>
      <svg
        className="signature-pad"
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={`${words.pad}. ${state}`}
        {...handlers}
      >
        <line x1={30} y1={160} x2={570} y2={160} stroke="#b7c3d0" strokeWidth={1.5} />
        <path className="signature-line" d={path} />
      </svg>
      <p className="soft">{words.byKeyboard}</p>
      <p className="soft">{words.drawnNote}</p>
      <Group gap="xs">
        <Button size="compact-md" disabled={path === ''} loading={isBusy} onClick={() => void confirm()}>
          {words.confirmSignature}
        </Button>
        <Button size="compact-md" variant="default" disabled={path === ''} onClick={clear}>
          {words.clear}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={props.onCancel}>
          {shell.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
