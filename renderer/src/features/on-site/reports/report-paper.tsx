import type { ReactNode } from 'react';
import { isCharged, materialCents } from '#shared/domain/charges.ts';
import type { Material, OnSiteReport, Ticket } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { SignatureImage } from '#renderer/parts/signature-image.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useTickets } from '#renderer/store/use-tickets.ts';
import { useWarranty, useWhen } from './report-card.tsx';
import { useChargeWords } from './use-charge-words.ts';

interface ReportProps {
  readonly report: OnSiteReport;
}

type Line = readonly [label: string, words: ReactNode];

function Lines({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  return (
    <dl className="report-paper__facts">
      {lines.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function TicketLines({ tickets }: { readonly tickets: readonly Ticket[] }): ReactNode {
  return (
    <ul className="report-paper__tickets">
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          {ticketCode(ticket)} {ticket.subject}
        </li>
      ))}
    </ul>
  );
}

function Materials({ lines }: { readonly lines: readonly Material[] }): ReactNode {
  const { outings: words, charging } = useText();
  const formats = useFormats();
  const { materials, description, quantity, unit, cost, onWhom } = words.report;
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{materials}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{description}</th>
            <th scope="col">{quantity}</th>
            <th scope="col">{unit}</th>
            <th scope="col">{cost}</th>
            <th scope="col">{onWhom}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>{line.description}</td>
              <td>{formats.integer(line.quantity)}</td>
              <td>{formats.money(line.unitCents)}</td>
              <td>{formats.money(materialCents([line]))}</td>
              <td>{isCharged(line) ? charging.charged : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Signatures({ report }: ReportProps): ReactNode {
  const { outings: words, signing } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { signatory, signature, signedOn, technicianId } = report;
  const { technicianLine, signatoryLine, placeAndDay } = words.report;
  return (
    <section className="report-paper__signatures">
      <div>
        <span className="report-paper__space" />
        <span>
          {technicianLine}: {nameOf(technicianId)}
        </span>
      </div>
      <div>
        <span className="report-paper__space">
          {signature !== null && (
            <SignatureImage path={signature} label={signing.signatureOf(signatory ?? '')} />
          )}
        </span>
        <span>
          {signatoryLine}: {signatory}
        </span>
        <span>{signedOn === null ? placeAndDay : words.report.signedOn(formats.day(signedOn))}</span>
      </div>
    </section>
  );
}

/** An intervention report on one sheet, to be signed by the body. @see CAP-3.1.6-b */
export function ReportPaper({ report }: ReportProps): ReactNode {
  const { outings: words, fieldNames, labels, signing } = useText();
  const nameOf = useNames();
  const when = useWhen();
  const warranty = useWarranty();
  const materials = useFound('material', 'reportId', report.id) ?? [];
  const charges = useChargeWords(report, materials);
  const found = useTickets(report.ticketIds);
  const names = fieldNames.onSiteReport;
  const { seatId, works, outcome, nextSteps, signature } = report;
  const tickets = report.ticketIds.flatMap((id) => found?.get(id) ?? []);
  return (
    <article className="report-paper" aria-label={`${words.report.paper} ${ticketCode(report)}`}>
      <header>
        <div>
          <strong>{nameOf(report.bodyId)}</strong>
          {seatId !== null && <span>{nameOf(seatId)}</span>}
        </div>
        <div>
          <strong>{words.report.paper}</strong>
          <span>{ticketCode(report)}</span>
        </div>
      </header>
      <Lines
        lines={[
          [names.technicianId, nameOf(report.technicianId)],
          [words.report.columns.duration, when(report)],
          [words.report.tickets, <TicketLines key="tickets" tickets={tickets} />],
        ]}
      />
      <section>
        <h2>{names.works}</h2>
        <p className="report-paper__text">{works}</p>
      </section>
      <Lines
        lines={[
          [names.outcome, labels.workOutcome[outcome]],
          ...(nextSteps === null ? [] : [[names.nextSteps, nextSteps] as const]),
          [words.report.warranty, warranty(report)],
        ]}
      />
      <Materials lines={materials} />
      <section>
        <h2>{words.report.charge}</h2>
        <Lines lines={charges} />
      </section>
      <Signatures report={report} />
      {signature !== null && <footer>{signing.drawnNote}</footer>}
    </article>
  );
}
