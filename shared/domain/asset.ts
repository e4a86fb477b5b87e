import { z } from 'zod';
import { dateSchema, idOf, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';

/** What a device is: `workstation` is a fixed PC. The 19 categories are coarser. @see REG-13.1-b, LIST-CategoriaAsset */
export const DEVICE_TYPES = [
  'workstation',
  'laptop',
  'tablet',
  'smartphone',
  'monitor',
  'printer',
  'personalPrinter',
  'networkPrinter',
  'multifunction',
  'scanner',
  'server',
  'physicalNode',
  'storageArray',
  'networkStorage',
  'network',
  'switch',
  'router',
  'firewall',
  'accessPoint',
  'fibreNetwork',
  'ups',
  'phoneSystem',
  'phone',
  'videoSurveillance',
  'attendanceReader',
  'frankingMachine',
  'satisfactionTerminal',
  'machineRoom',
  'software',
  'website',
  'other',
] as const;

/** One of {@link DEVICE_TYPES}. */
export type DeviceType = (typeof DEVICE_TYPES)[number];

/** The nineteen kinds of resource, in the order of the source. @see PERF-RIS-a, LIST-CategoriaAsset */
export const ASSET_CATEGORIES = [
  'cityFibre',
  'networkEquipment',
  'machineRooms',
  'intranetServers',
  'exposedServers',
  'powerSupplies',
  'systemSoftware',
  'applicationSoftware',
  'workstations',
  'printers',
  'telephonySystems',
  'telephoneExchanges',
  'connectivity',
  'communicationTools',
  'satisfactionSurvey',
  'attendanceReaders',
  'frankingMachine',
  'websites',
  'wirelessNetworks',
] as const;

/** One of {@link ASSET_CATEGORIES}. */
export type AssetCategory = (typeof ASSET_CATEGORIES)[number];

/** Where an asset is in its life. @see LIST-StatoAsset */
export const ASSET_STATES = ['inStock', 'inUse', 'inRepair', 'onLoan', 'disposed'] as const;

/** One of {@link ASSET_STATES}. */
export type AssetState = (typeof ASSET_STATES)[number];

/** How a purchase was made. */
export const PURCHASE_CHANNELS = ['framework', 'marketplace', 'tender', 'directAward', 'donation'] as const;

/** One of {@link PURCHASE_CHANNELS}. */
export type PurchaseChannel = (typeof PURCHASE_CHANNELS)[number];

/** Whom a wireless network is for. @see PT-II.3-b */
export const WIFI_AUDIENCES = ['employees', 'citizens'] as const;

/** One of {@link WIFI_AUDIENCES}. */
export type WifiAudience = (typeof WIFI_AUDIENCES)[number];

/** Something the office owns or answers for, with what the desk needs to know of it while somebody is on the phone. */
export const assetKind = defineKind({
  kind: 'asset',
  scope: 'body',
  indexes: ['bodyId', 'holderId'],
  fields: {
    bodyId: required(idOf('body')),
    /** What is written on it, as in `PC-0101`. */
    label: required(line(60)),
    deviceType: required(z.enum(DEVICE_TYPES)),
    serial: optional(line(60)),
    model: optional(line(120)),
    seatId: optional(idOf('seat')),
    /** Who uses it. */
    holderId: optional(idOf('person')),
    operatingSystem: optional(line(60)),
    category: optional(z.enum(ASSET_CATEGORIES)),
    /** Absent where no act has told it yet: in use. */
    state: optional(z.enum(ASSET_STATES)),
    /** The number in the body's inventory of goods. */
    inventoryNumber: optional(line(40)),
    manufacturer: optional(line(80)),
    room: optional(line(80)),
    purchasedOn: optional(dateSchema),
    /** Integer cents of euro. */
    purchaseCents: optional(z.int().min(0).max(1_000_000_000_00)),
    purchaseChannel: optional(z.enum(PURCHASE_CHANNELS)),
    purchaseOrder: optional(line(60)),
    cig: optional(line(20)),
    cup: optional(line(20)),
    supplierId: optional(idOf('supplier')),
    warrantyEnd: optional(dateSchema),
    /** Bought by the ICT office. Absent where nobody has said it. @see REG-10.5-a */
    purchasedByIct: optional(z.boolean()),
    /** The act by which the office took in charge what others had bought. @see REG-10.5-a */
    takenInChargeAct: optional(line(120)),
    /** Who answers for it as a good of the body, and for the office it stands in. */
    consigneeId: optional(idOf('person')),
    subConsigneeId: optional(idOf('person')),
    /** When somebody last saw it where it is said to be. @see CAP-1-a */
    verifiedOn: optional(dateSchema),
    operatingSystemVersion: optional(line(60)),
    architecture: optional(line(20)),
    domainName: optional(line(80)),
    /** The group it is brought to a new system with. @see PT-I.2-g */
    upgradeGroup: optional(line(60)),
    upgradedOn: optional(dateSchema),
    hostName: optional(line(80)),
    ipAddress: optional(line(45)),
    macAddress: optional(line(17)),
    /** What it is for. */
    purpose: optional(line(120)),
    /** Who answers for what is on it. */
    ownerId: optional(idOf('person')),
    office: optional(line(120)),
    portable: optional(z.boolean()),
    /** Owned by who uses it. */
    personal: optional(z.boolean()),
    /** What feeds it when the mains fail. @see PT-II.3-a */
    upsId: optional(idOf('asset')),
    /** Devices that stand in for each other bear the same name. @see PT-I.2-j */
    cluster: optional(line(60)),
    capacityGigabytes: optional(z.int().min(0).max(100_000_000)),
    linkMegabits: optional(z.int().min(0).max(10_000_000)),
    /** Metres of cable or fibre. @see PERF-RIS-a */
    lengthMetres: optional(z.int().min(0).max(10_000_000)),
    servedPlaces: setOf(line(120)),
    audiences: setOf(z.enum(WIFI_AUDIENCES)),
    notes: optional(prose(2_000), 'text'),
    /** The act and date that a figure of the past comes from. @see A-40 */
    source: optional(line(300)),
  },
});
