import type { ReactNode } from 'react';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { SignatureImage } from '#renderer/parts/signature-image.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';

/** Who keeps a copy. */
const COPIES = ['employee', 'office'] as const;

function Signatures({ handover }: { readonly handover: CredentialHandover }): ReactNode {
  const { handoverRegister: words, signing } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { personId, deliveredBy, signature, signedOn } = handover;
  const recipient = nameOf(personId) ?? '';
  return (
    <div className="receipt__signatures">
      <div className="receipt__line">
        <span className="receipt__space" />
        <span>
          {words.deliveredByLine}: {nameOf(deliveredBy)}
        </span>
      </div>
      <div className="receipt__line">
        <span className="receipt__space">
          {signature !== null && <SignatureImage path={signature} label={signing.signatureOf(recipient)} />}
        </span>
        <span>
          {words.recipientLine}: {recipient}
        </span>
        {signedOn !== null && <span>{words.signedOn(formats.day(signedOn))}</span>}
      </div>
      {signedOn === null && (
        <div className="receipt__line">
          <span className="receipt__space" />
          <span>{words.placeAndDay}</span>
        </div>
      )}
    </div>
  );
}

/** A receipt on paper, twice: the frozen text, with the number it was given since, and room to sign. @see P9-5.1-e */
export function ReceiptPaper({ handover }: { readonly handover: CredentialHandover }): ReactNode {
  const { handoverRegister: words, signing } = useText();
  const formats = useFormats();
  const { receiptText, receiptVersion, receiptDigest, revokedOn, revocationReason } = handover;
  return COPIES.map((copy) => (
    <article key={copy} className="receipt" aria-label={`${ticketCode(handover)}, ${words.copies[copy]}`}>
      <header className="receipt__head">
        <strong>{ticketCode(handover)}</strong>
        <span>{words.copies[copy]}</span>
      </header>
      {revokedOn !== null && (
        <p className="receipt__revoked">
          {words.standing.revoked} ({formats.day(revokedOn)}): {revocationReason}
        </p>
      )}
      <pre className="receipt__text">{receiptText}</pre>
      <Signatures handover={handover} />
      <footer className="receipt__foot">
        {handover.signature !== null && <span>{signing.drawnNote}</span>}
        <span>
          {words.version} {receiptVersion} · SHA-256 {receiptDigest}
        </span>
      </footer>
    </article>
  ));
}
