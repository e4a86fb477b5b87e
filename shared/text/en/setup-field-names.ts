import type { Catalogue } from '#shared/text/catalogue.ts';

/** The English names of the fields of the records that configure the office. */
export const setupFieldNames: Pick<
  Catalogue['fieldNames'],
  'asset' | 'calendar' | 'closure' | 'serviceLevel' | 'bodyTerms' | 'textTemplate' | 'savedView'
> = {
  asset: {
    bodyId: 'Body',
    label: 'Label',
    deviceType: 'Type of device',
    serial: 'Serial number',
    model: 'Model',
    seatId: 'Seat',
    holderId: 'Holder',
    operatingSystem: 'Operating system',
  },
  calendar: {
    bodyId: 'Body',
    validFrom: 'In force from',
    slots: 'Service hours',
    onCallSlots: 'On-call hours',
    nationalHolidays: 'National holidays',
    patronDay: 'Patron saint’s day',
    patronName: 'Patron saint',
  },
  closure: {
    bodyId: 'Body',
    firstDay: 'First day',
    lastDay: 'Last day',
    from: 'From',
    to: 'To',
    reason: 'Reason',
  },
  serviceLevel: {
    bodyId: 'Body',
    validFrom: 'In force from',
    takeChargeMinutes: 'Taken in charge within',
    resolutionMinutes: 'Resolved within',
    target: 'Share to be met',
    dueSoonMinutes: 'Falling due from',
    countsObsolete: 'Counts obsolete systems',
    warrantyDays: 'Warranty (working days)',
  },
  bodyTerms: {
    bodyId: 'Body',
    validFrom: 'In force from',
    profile: 'Profile',
    centralisedApplications: 'Centralised applications',
    channels: 'Channels',
    onCallPhone: 'On-call telephone',
    oldestClientSystem: 'Workstations: oldest system that is not obsolete',
    oldestServerSystem: 'Servers: oldest system that is not obsolete',
  },
  textTemplate: {
    type: 'Type',
    name: 'Name',
    text: 'Text',
    subject: 'Subject',
    reason: 'Reason for the call',
    priority: 'Priority',
    team: 'Team',
  },
  savedView: {
    name: 'Name',
    address: 'Filters and order',
    ownerId: 'Whose it is',
  },
};
