import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the reports of the inventory say. */
export const inventoryReports: Catalogue['inventoryReports'] = {
  onDay: (day) => `As of ${day}`,
  inPeriod: (from, to) => `From ${from} to ${to}`,
  baseline:
    'Entries that bear a source come from dated documents: they are a picture of that day, not the state of today.',
  day: 'Each asset counts as it stands at the end of the last day of the period, by the events of its life; without events, as its card says. Disposed assets do not appear.',
  total: 'Total',
  everyBody: 'Every body',
  unknown: 'Not said',
  yes: 'Yes',
  no: 'No',
  body: 'Body',
  asset: 'Asset',
  inventory: {
    title: 'Inventory',
    sheets: { bodies: 'Completeness by body', assets: 'Inventory' },
    columns: {
      assets: 'Assets',
      onNetwork: 'On the network',
      complete: 'Complete',
      share: 'Completeness',
      missing: 'Missing ABSC 1 data',
    },
    things: 'Assets in the report',
    notes: [
      'Completeness is about devices on the network: IP address, name, function, owner, office, and whether portable or personal (AgID minimum measures, ABSC 1.4).',
    ],
  },
  systems: {
    title: 'Operating systems',
    sheets: { summary: 'Operating systems', pcs: 'Workstations' },
    columns: { system: 'Operating system', count: 'Workstations', share: 'Share' },
    things: 'Workstations in the report',
    share: (system, count, share) => `${system}: ${count} (${share})`,
    notes: [
      'Fixed and portable PCs in use count. Different spellings of the same Windows count together; what nobody wrote is “Not said”.',
    ],
  },
  obsolete: {
    title: 'Obsolete systems',
    sheets: { bodies: 'By body', assets: 'Obsolete systems' },
    columns: {
      devices: 'Workstations and servers',
      obsolete: 'Obsolete',
      share: 'Share',
      upgradeGroup: 'Upgrade group',
    },
    things: 'Devices with an obsolete system',
    notes: [
      'A system is obsolete when it is older than the oldest that the body’s terms accept on that day; without terms, Windows 10 for workstations and Windows Server 2012 for servers.',
      'A system that is not recognised is not called obsolete.',
    ],
  },
  renewal: {
    title: 'Fleet renewal',
    sheets: { bodies: 'By body', due: 'To be renewed', undated: 'Without purchase date' },
    columns: {
      pcs: 'PCs',
      due: 'To be renewed',
      undated: 'Without date',
      personalPrinters: 'Personal printers',
      floorPrinters: 'Floor or area multifunction devices',
      years: 'Full years',
      since: 'To be renewed since',
    },
    things: 'PCs to be renewed',
    threshold: 'Years after which a PC is renewed',
    notes: [
      'A PC is to be renewed from the day on which it is as many years old as the threshold, by its purchase date. Fixed and portable PCs that were not disposed of count.',
      'Personal printers are counted beside the floor or area devices that are to replace them.',
    ],
  },
  steward: {
    title: 'Consignee’s account',
    sheets: { account: 'Account', movements: 'Movements' },
    columns: {
      opening: 'Opening stock',
      loads: 'Loads',
      unloads: 'Unloads',
      closing: 'Closing stock',
      openingValue: 'Opening value',
      loadsValue: 'Value of loads',
      unloadsValue: 'Value of unloads',
      closingValue: 'Closing value',
      movement: 'Movement',
      reason: 'Reason',
      act: 'Act',
      value: 'Value',
      difference: 'Difference (must be 0)',
    },
    load: 'Load',
    unload: 'Unload',
    act: (type, number, date) =>
      [type, number, ...(date === '' ? [] : [`of ${date}`])].filter((part) => part !== '').join(' '),
    things: 'Movements of the period',
    notes: [
      'Opening stock plus loads minus unloads gives the closing stock, which is counted apart on the assets of the last day: the column of the difference must be 0.',
      'An asset is in the account of the body that uses it until it is disposed of: a transfer is an unload for one and a load for the other.',
      'The value is the purchase price, where it was written.',
    ],
  },
};
