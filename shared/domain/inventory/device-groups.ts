import type { AssetCategory, DeviceType } from '#shared/domain/asset.ts';

/** The coarse groups by which rules speak of devices. */
export const DEVICE_GROUPS = ['workstation', 'server', 'printer', 'network', 'phone', 'other'] as const;

/** One of {@link DEVICE_GROUPS}. */
export type DeviceGroup = (typeof DEVICE_GROUPS)[number];

/** What counts as a personal computer, where nobody says otherwise: fixed and portable. @see REG-13.1-b, A-14 */
export const PC_TYPES: readonly DeviceType[] = ['workstation', 'laptop'];

/** The group of each type, and the category that is proposed for it. */
const TYPES: Readonly<Record<DeviceType, readonly [DeviceGroup, AssetCategory]>> = {
  workstation: ['workstation', 'workstations'],
  laptop: ['workstation', 'workstations'],
  tablet: ['other', 'communicationTools'],
  smartphone: ['phone', 'telephonySystems'],
  monitor: ['other', 'workstations'],
  printer: ['printer', 'printers'],
  personalPrinter: ['printer', 'printers'],
  networkPrinter: ['printer', 'printers'],
  multifunction: ['printer', 'printers'],
  scanner: ['other', 'printers'],
  server: ['server', 'intranetServers'],
  physicalNode: ['server', 'intranetServers'],
  storageArray: ['server', 'intranetServers'],
  networkStorage: ['server', 'intranetServers'],
  network: ['network', 'networkEquipment'],
  switch: ['network', 'networkEquipment'],
  router: ['network', 'connectivity'],
  firewall: ['network', 'networkEquipment'],
  accessPoint: ['network', 'wirelessNetworks'],
  fibreNetwork: ['network', 'cityFibre'],
  ups: ['other', 'powerSupplies'],
  phoneSystem: ['phone', 'telephoneExchanges'],
  phone: ['phone', 'telephoneExchanges'],
  videoSurveillance: ['other', 'networkEquipment'],
  attendanceReader: ['other', 'attendanceReaders'],
  frankingMachine: ['other', 'frankingMachine'],
  satisfactionTerminal: ['other', 'satisfactionSurvey'],
  machineRoom: ['other', 'machineRooms'],
  software: ['other', 'applicationSoftware'],
  website: ['other', 'websites'],
  other: ['other', 'workstations'],
};

/** The group that a type of device belongs to. */
export function deviceGroupOf(type: DeviceType): DeviceGroup {
  return TYPES[type][0];
}

/** The category that is proposed for a type of device: somebody may know better. @see PERF-RIS-a */
export function categoryOf(type: DeviceType): AssetCategory {
  return TYPES[type][1];
}

/** Whether a device makes a data centre larger: servers and what stores for them, never a workstation. @see PT-I.2-f */
export function isDataCentreHardware(type: DeviceType): boolean {
  return deviceGroupOf(type) === 'server';
}

/** Whether a device is part of the floors' network, which a blackout should not stop. @see PT-II.3-a */
export function needsPower(type: DeviceType): boolean {
  return deviceGroupOf(type) === 'network' && type !== 'fibreNetwork';
}
