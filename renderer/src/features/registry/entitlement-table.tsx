import type { ReactNode } from 'react';
import { contractsCovering, type Entitlement } from '#shared/domain/entitlement.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { inForceOn } from '#shared/domain/validity.ts';
import { CONTRACT_SERVICES, contractEntitlement } from '#shared/application/setup/contract-profiles.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useText } from '#renderer/state/text.ts';
import { useFound, useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { RecordPart } from './record-part.tsx';

function outcomeWords({ isIncluded, ground }: Entitlement, { office }: Catalogue): string {
  if (isIncluded) return office.isIncluded;
  return ground === 'contract' ? office.isExcludedByContract : office.isExcluded;
}

/** The services that a body is entitled to today, and why. @see CAP-3.1-b, A-35 */
export function EntitlementTable({ bodyId }: { readonly bodyId: RecordId<'body'> }): ReactNode {
  const text = useText();
  const { office, labels } = text;
  const today = useToday();
  const versions = useFound('bodyTerms', 'bodyId', bodyId);
  const contracts = useRecords('contract');
  if (versions === undefined || contracts === undefined) return null;
  const terms = inForceOn(versions, today);
  const covering = contractsCovering(contracts, bodyId, today);
  const asked = CONTRACT_SERVICES.map(
    (service) => [service, contractEntitlement(terms, covering, service)] as const,
  );
  const profile = asked[0]?.[1].profile ?? null;
  if (terms === undefined && covering.length === 0)
    return (
      <RecordPart title={office.entitlement}>
        <p className="soft">{office.noTerms}</p>
      </RecordPart>
    );
  return (
    <RecordPart title={office.entitlement}>
      <p>{profile === null ? office.internal : office.entitlementOf(labels.profile[profile])}</p>
      <table className="entitlement" aria-label={office.entitlement}>
        <thead>
          <tr>
            <th scope="col">{office.service}</th>
            <th scope="col">{office.included}</th>
            <th scope="col">{office.ground}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map(([service, entitlement]) => (
            <tr key={service}>
              <th scope="row">{labels.profileService[service]}</th>
              <td>
                <Chip tone={entitlement.isIncluded ? 'good' : 'neutral'}>
                  {outcomeWords(entitlement, text)}
                </Chip>
              </td>
              <td className="soft">{office.grounds[entitlement.ground]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </RecordPart>
  );
}
