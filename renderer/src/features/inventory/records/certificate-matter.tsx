import type { ReactNode } from 'react';
import type { DigitalCertificate } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';

/** Whether a certificate is still good, and its revocation. @see PT-I.4-a */
export function CertificateMatter(props: {
  readonly certificate: DigitalCertificate;
  readonly name: string;
}): ReactNode {
  const { inventoryRecords: words } = useText();
  const formats = useFormats();
  const { certificate, name } = props;
  const { id, revokedOn } = certificate;
  if (revokedOn !== null)
    return (
      <p>
        {words.fields.revokedOn} {formats.day(revokedOn)}
      </p>
    );
  return (
    <AskedAct
      needs="revokeCertificate"
      label={words.acts.revoke}
      draftKey={`inventory/certificate/${id}/revoke`}
      initial={{}}
      fields={() => [{ name: 'day', label: words.fields.revokedOn, sort: 'day' }]}
      submit={words.acts.revoke}
      run={(act, form) => {
        const day = form.day('day');
        return act('revokeCertificate', { id, ...(day !== null && { day }) });
      }}
      done={() => words.done.revoke(name)}
    />
  );
}
