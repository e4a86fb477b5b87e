import { useMemo } from 'react';
import { APPLICATION_STATES } from '#shared/domain/application.ts';
import {
  ASSET_CATEGORIES,
  ASSET_STATES,
  DEVICE_TYPES,
  PURCHASE_CHANNELS,
  WIFI_AUDIENCES,
} from '#shared/domain/asset.ts';
import { CERTIFICATE_TYPES } from '#shared/domain/digital-certificate.ts';
import { ESTATE_MEASURES } from '#shared/domain/estate-total.ts';
import { LINK_TECHNOLOGIES } from '#shared/domain/network-link.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { STORAGE_TYPES } from '#shared/domain/storage-space.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import type { Choice } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { InventoryKind } from './forms/record-fields.ts';

type Choices = readonly Choice[];

/** The closed lists, by kind and field, or by field where every kind means the same. */
function closedChoices({ labels }: Catalogue): Readonly<Record<string, Choices>> {
  return {
    deviceType: labelled(DEVICE_TYPES, labels.deviceType),
    category: labelled(ASSET_CATEGORIES, labels.assetCategory),
    purchaseChannel: labelled(PURCHASE_CHANNELS, labels.purchaseChannel),
    audiences: labelled(WIFI_AUDIENCES, labels.wifiAudience),
    technology: labelled(LINK_TECHNOLOGIES, labels.linkTechnology),
    measure: labelled(ESTATE_MEASURES, labels.estateMeasure),
    'asset.state': labelled(
      ASSET_STATES.filter((state) => state === 'inUse' || state === 'inStock'),
      labels.assetState,
    ),
    'application.state': labelled(APPLICATION_STATES, labels.applicationState),
    'storageSpace.type': labelled(STORAGE_TYPES, labels.storageType),
    'digitalCertificate.type': labelled(CERTIFICATE_TYPES, labels.certificateType),
  };
}

interface OfBody {
  readonly bodyId: string;
}

/** What can be chosen from, for whoever gives a body; everything for `null`. */
export interface OpenChoices {
  readonly bodies: Choices;
  readonly seats: (bodyId: string | null) => Choices;
  readonly people: (bodyId: string | null) => Choices;
  readonly assets: (bodyId: string | null) => Choices;
  readonly suppliers: Choices;
  readonly contracts: Choices;
  readonly applications: Choices;
  /** The devices that feed others. */
  readonly feeders: (bodyId: string | null) => Choices;
}

/** The records that fields choose from, by name. */
export function useOpenChoices(): OpenChoices {
  const formats = useFormats();
  const bodies = useRecords('body');
  const seats = useRecords('seat');
  const people = useRecords('person');
  const assets = useRecords('asset');
  const suppliers = useRecords('supplier');
  const contracts = useRecords('contract');
  const applications = useRecords('application');
  return useMemo(() => {
    const sorted = (choices: Choice[]): Choices =>
      choices.sort((left, right) => formats.compare(left.label, right.label));
    const within = <Member extends OfBody>(members: readonly Member[] | undefined, bodyId: string | null) =>
      (members ?? []).filter((member) => bodyId === null || member.bodyId === bodyId);
    const named = (records: readonly { readonly id: string; readonly name: string }[] | undefined): Choices =>
      sorted((records ?? []).map(({ id, name }) => ({ value: id, label: name })));
    const ofAssets = (members: readonly { readonly id: string; readonly label: string }[]): Choices =>
      sorted(members.map(({ id, label }) => ({ value: id, label })));
    return {
      bodies: named(bodies),
      suppliers: named(suppliers),
      applications: named(applications),
      contracts: sorted((contracts ?? []).map(({ id, subject }) => ({ value: id, label: subject }))),
      seats: (bodyId) => named(within(seats, bodyId)),
      people: (bodyId) =>
        sorted(within(people, bodyId).map((person) => ({ value: person.id, label: fullName(person) }))),
      assets: (bodyId) => ofAssets(within(assets, bodyId)),
      feeders: (bodyId) => ofAssets(within(assets, bodyId).filter(({ deviceType }) => deviceType === 'ups')),
    };
  }, [formats, bodies, seats, people, assets, suppliers, contracts, applications]);
}

/** What each choice field of a form offers, to a record of a body. */
export function useChoices(kind: InventoryKind): (bodyId: string | null) => (name: string) => Choices {
  const text = useText();
  const open = useOpenChoices();
  return useMemo(() => {
    const closed = closedChoices(text);
    return (bodyId) => {
      const offered: Readonly<Record<string, () => Choices>> = {
        bodyId: () => open.bodies,
        bodyIds: () => open.bodies,
        seatId: () => open.seats(bodyId),
        hostSeatId: () => open.seats(null),
        holderId: () => open.people(bodyId),
        dataOwnerId: () => open.people(bodyId),
        ownerId: () => open.people(bodyId),
        consigneeId: () => open.people(bodyId),
        subConsigneeId: () => open.people(bodyId),
        assetId: () => open.assets(bodyId),
        upsId: () => open.feeders(bodyId),
        supplierId: () => open.suppliers,
        contractId: () => open.contracts,
        parentId: () => open.applications,
      };
      return (name) => closed[`${kind}.${name}`] ?? closed[name] ?? offered[name]?.() ?? [];
    };
  }, [kind, text, open]);
}
