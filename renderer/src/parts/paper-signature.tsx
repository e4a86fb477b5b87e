import { Button, Group, Stack } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Done } from '#shared/application/execute.ts';
import type { SignatureWay } from '#shared/domain/credential-handover.ts';
import type { Result } from '#shared/domain/refusal.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { Act, NotDone } from '#renderer/store/use-act.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { AskedAct } from './asked-act.tsx';
import { AttachScan } from './attach-scan.tsx';
import { Part } from './card-part.tsx';
import { ScanActs, type ScannedPaper } from './scan-acts.tsx';
import { SignatureImage } from './signature-image.tsx';
import { SignaturePad } from './signature-pad.tsx';
import { usePerform } from './use-perform.ts';

/** What of a paper tells whether, when and how it was signed. */
interface SignedPaper extends ScannedPaper {
  readonly signedOn: string | null;
  readonly signatureWay: SignatureWay | null;
  readonly signature: string | null;
  readonly scanDigest: string | null;
}

/** How somebody signs. */
type Said =
  | { readonly way: 'screen'; readonly signature: string }
  | { readonly way: 'paper'; readonly signedOn: string }
  | {
      readonly way: 'paper';
      readonly scan: {
        readonly name: string;
        readonly size: number;
        readonly mediaType: string;
        readonly digest: string;
      };
    };

interface PaperSignatureProps {
  readonly paper: SignedPaper;
  /** Who signs, in words. */
  readonly signer: string;
  readonly title: string;
  /** What is said once it is signed. */
  readonly done: string;
  readonly draftKey: string;
  /** Whether somebody may sign it, or attach its scan. */
  readonly canSign: boolean;
  readonly sign: (act: Act, said: Said) => Promise<Result<Done<unknown>, NotDone>>;
}

/** How a paper may be signed: in a box on the screen, or on paper. */
function Signing({ done, draftKey, sign }: PaperSignatureProps): ReactNode {
  const { signing: words } = useText();
  const formats = useFormats();
  const today = useToday();
  const { act, settle } = usePerform();
  const [isDrawing, setDrawing] = useState(false);
  async function draw(signature: string): Promise<void> {
    const written = await sign(act, { way: 'screen', signature });
    if (settle(written, done)) setDrawing(false);
  }
  if (isDrawing) return <SignaturePad onSigned={draw} onCancel={() => setDrawing(false)} />;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button
          size="compact-md"
          leftSection={<IconSignature size={16} aria-hidden />}
          onClick={() => setDrawing(true)}
        >
          {words.sign}
        </Button>
        <AttachScan sign={(perform, scan) => sign(perform, { way: 'paper', scan })} />
      </Group>
      <AskedAct
        label={words.signPaper}
        draftKey={draftKey}
        initial={{ signedOn: formats.day(today) }}
        lead={words.signPaperLead}
        fields={() => [{ name: 'signedOn', label: words.signedOn, sort: 'day', isMandatory: true }]}
        submit={words.signPaper}
        run={(perform, form) => sign(perform, { way: 'paper', signedOn: form.day('signedOn') ?? today })}
        done={() => done}
      />
    </Stack>
  );
}

function Signed(props: PaperSignatureProps & { readonly signedOn: string }): ReactNode {
  const { signing: words, labels } = useText();
  const formats = useFormats();
  const { paper, signedOn, signer, canSign, sign } = props;
  const { signature, signatureWay, scanName, scanDigest } = paper;
  const isOnPaper = signatureWay === 'paper';
  const facts: readonly Fact[] = [
    [words.signedOn, formats.day(signedOn)],
    [words.way, signatureWay === null ? null : labels.signatureWay[signatureWay]],
    ...(isOnPaper ? [[words.scan, scanName ?? words.scanMissing] as const] : []),
  ];
  return (
    <Stack gap="xs">
      <Facts facts={facts} />
      {signature !== null && (
        <>
          <SignatureImage path={signature} label={words.signatureOf(signer)} />
          <p className="soft">{words.drawnNote}</p>
        </>
      )}
      {scanDigest !== null && <ScanActs paper={paper} digest={scanDigest} />}
      {isOnPaper && scanDigest === null && canSign && (
        <AttachScan sign={(act, scan) => sign(act, { way: 'paper', scan })} />
      )}
    </Stack>
  );
}

/** Who signed a paper, when and how; or the ways to sign it. @see P9-5.1-e, CAP-3.1.6-b */
export function PaperSignature(props: PaperSignatureProps): ReactNode {
  const { paper, title, canSign } = props;
  const { signedOn } = paper;
  if (signedOn === null && !canSign) return null;
  return (
    <Part title={title}>
      {signedOn === null ? <Signing {...props} /> : <Signed {...props} signedOn={signedOn} />}
    </Part>
  );
}
