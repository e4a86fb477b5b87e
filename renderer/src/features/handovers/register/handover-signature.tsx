import { Button, Group, Stack } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { stillHeld } from '#shared/domain/handover/handover-conformity.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { Part } from '#renderer/features/handovers/part.tsx';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { AttachScan } from './attach-scan.tsx';
import { ScanActs } from './scan-acts.tsx';
import { SignatureImage } from './signature-image.tsx';
import { SignaturePad } from './signature-pad.tsx';

interface HandoverProps {
  readonly handover: CredentialHandover;
}

/** How a receipt may be signed: in a box on the screen, or on paper. */
function Signing({ handover }: HandoverProps): ReactNode {
  const { handoverRegister: words, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const { act, settle } = usePerform();
  const [isDrawing, setDrawing] = useState(false);
  const { id } = handover;
  async function sign(signature: string): Promise<void> {
    const written = await act('signHandover', { id, way: 'screen', signature });
    if (settle(written, words.signed)) setDrawing(false);
  }
  if (isDrawing) return <SignaturePad onSigned={sign} onCancel={() => setDrawing(false)} />;
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
        <AttachScan handover={handover} />
      </Group>
      <AskedAct
        label={words.signPaper}
        draftKey={`handovers/register/${id}/paper`}
        initial={{ signedOn: formats.day(today) }}
        lead={words.signPaperLead}
        fields={() => [
          {
            name: 'signedOn',
            label: fieldNames.credentialHandover.signedOn,
            sort: 'day',
            isMandatory: true,
          },
        ]}
        submit={words.signPaper}
        run={(perform, form) =>
          perform('signHandover', { id, way: 'paper', signedOn: form.day('signedOn') ?? today })
        }
        done={() => words.signed}
      />
    </Stack>
  );
}

function Signed(props: HandoverProps & { readonly signedOn: string }): ReactNode {
  const { handoverRegister: words, fieldNames, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const { handover, signedOn } = props;
  const { signature, signatureWay, scanName, scanDigest } = handover;
  const names = fieldNames.credentialHandover;
  const isOnPaper = signatureWay === 'paper';
  const facts: readonly Fact[] = [
    [names.signedOn, formats.day(signedOn)],
    [names.signatureWay, signatureWay === null ? null : labels.signatureWay[signatureWay]],
    ...(isOnPaper ? [[names.scanName, scanName ?? words.scanMissing] as const] : []),
  ];
  return (
    <Stack gap="xs">
      <Facts facts={facts} />
      {signature !== null && (
        <>
          <SignatureImage path={signature} label={words.signatureOf(nameOf(handover.personId) ?? '')} />
          <p className="soft">{words.drawnNote}</p>
        </>
      )}
      {scanDigest !== null && <ScanActs handover={handover} digest={scanDigest} />}
      {isOnPaper && scanDigest === null && stillHeld(handover) && may('signHandover') && (
        <AttachScan handover={handover} />
      )}
    </Stack>
  );
}

/** Who signed for it, when and how; or the ways to sign for it. @see P9-5.1-e */
export function HandoverSignature({ handover }: HandoverProps): ReactNode {
  const { handoverRegister: words } = useText();
  const may = useMay();
  const { signedOn, deleted } = handover;
  const canSign = !deleted && stillHeld(handover) && may('signHandover');
  if (signedOn === null && !canSign) return null;
  return (
    <Part title={words.columns.signature}>
      {signedOn === null ? (
        <Signing handover={handover} />
      ) : (
        <Signed handover={handover} signedOn={signedOn} />
      )}
    </Part>
  );
}
