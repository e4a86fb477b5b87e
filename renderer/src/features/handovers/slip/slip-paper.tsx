import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import type { Slip, SlipLine } from './use-slip.ts';

interface SlipPaperProps {
  readonly slip: Slip;
  readonly envelope: string | undefined;
  /** The accounts that get a password. */
  readonly hasPassword: (accountId: RecordId<'account'>) => boolean;
  /** Hears where the password of an account goes, and when that place is gone. */
  readonly placeOf: (line: SlipLine) => (element: HTMLElement | null) => void;
}

/** Boxes on paper while they are filled, dots otherwise: nothing that is drawn here ever holds a password. */
function SecretCell({ place }: { readonly place: (element: HTMLElement | null) => void }): ReactNode {
  const { paper } = useText().handoverSlip;
  return (
    <>
      <span className="slip__boxes" ref={place} aria-hidden />
      <span className="slip__hidden" role="img" aria-label={paper.hiddenName}>
        {paper.hidden}
      </span>
    </>
  );
}

function AccountLine(props: { readonly line: SlipLine; readonly secret: ReactNode }): ReactNode {
  const { handoverSlip, labels, shell } = useText();
  const { paper } = handoverSlip;
  const { system, type, userName } = props.line.account;
  return (
    <section className="slip__account">
      <h3>
        {system} <span className="slip__type">{labels.accountType[type]}</span>
      </h3>
      <dl>
        <dt>{paper.userName}</dt>
        <dd className="slip__user">{userName ?? shell.nothing}</dd>
        <dt>{paper.password}</dt>
        <dd>{props.secret}</dd>
      </dl>
    </section>
  );
}

/** The paper that goes into the envelope, with dots in place of each password. */
export function SlipPaper({ slip, envelope, hasPassword, placeOf }: SlipPaperProps): ReactNode {
  const { handoverSlip } = useText();
  const nameOf = useNames();
  const { paper } = handoverSlip;
  const { person, lines } = slip;
  return (
    <article className="slip" aria-label={handoverSlip.preview}>
      <header>
        <p className="slip__body">{nameOf(person.bodyId)}</p>
        <h2>{paper.heading}</h2>
        <p>{paper.reserved}</p>
        <p className="slip__person">{fullName(person)}</p>
        {envelope !== undefined && <p>{paper.envelope(envelope)}</p>}
      </header>
      {lines.map((line) => (
        <AccountLine
          key={line.account.id}
          line={line}
          secret={hasPassword(line.account.id) ? <SecretCell place={placeOf(line)} /> : paper.none}
        />
      ))}
      <p className="slip__specimen">{paper.specimen}</p>
      <ul className="slip__rules">
        <li>
          <strong>{paper.change}</strong>
        </li>
        <li>{paper.unkept}</li>
        <li>{paper.destroy}</li>
        <li>{paper.alphabet}</li>
      </ul>
    </article>
  );
}
