import type { AccountType } from '#shared/domain/account.ts';
import type { ApplicationState } from '#shared/domain/application.ts';
import type { ContactDuty, OfficeRole } from '#shared/domain/appointment.ts';
import type { AssetCategory, AssetState, PurchaseChannel, WifiAudience } from '#shared/domain/asset.ts';
import type { ActType, AssetEventType } from '#shared/domain/asset-event.ts';
import type { MovementType } from '#shared/domain/consumable-movement.ts';
import type { ContractExtra, ProfileService } from '#shared/domain/contract.ts';
import type { CertificateType } from '#shared/domain/digital-certificate.ts';
import type { EnablementType, RemoteTool } from '#shared/domain/enablement.ts';
import type { EstateMeasure } from '#shared/domain/estate-total.ts';
import type { VariationState } from '#shared/domain/inventory-variation.ts';
import type { MaterialType } from '#shared/domain/material.ts';
import type { LinkTechnology } from '#shared/domain/network-link.ts';
import type { OperatorRelation } from '#shared/domain/operator.ts';
import type { PlanActionState } from '#shared/domain/plan-action.ts';
import type { AgidClass, ServerFarmRole } from '#shared/domain/seat.ts';
import type { ServiceVariationState } from '#shared/domain/service-variation.ts';
import type { StorageType } from '#shared/domain/storage-space.ts';
import type { SupplierArea } from '#shared/domain/supplier-contact.ts';

/** What the console calls the cases of the closed lists of the registry and the inventory. @see X-9 */
export const inventoryLabels = {
  serverFarmRole: {
    main: 'Main',
    disasterRecovery: 'Disaster recovery',
  } satisfies Record<ServerFarmRole, string>,
  agidClass: {
    nationalHub: 'National hub',
    groupA: 'Group A',
    groupB: 'Group B',
  } satisfies Record<AgidClass, string>,
  assetCategory: {
    cityFibre: 'City fibre network',
    networkEquipment: 'Network equipment',
    machineRooms: 'Machine rooms',
    intranetServers: 'Intranet application servers',
    exposedServers: 'DMZ servers for the institutional site and portals',
    powerSupplies: 'UPS',
    systemSoftware: 'System software',
    applicationSoftware: 'Application software',
    workstations: 'Workstation PCs',
    printers: 'Desktop and network printers',
    telephonySystems: 'Telephone systems and lines',
    telephoneExchanges: 'Telephone exchanges and terminals',
    connectivity: 'Connectivity (X-DSL)',
    communicationTools: 'Communication tools (signatures, mailboxes, PEC)',
    satisfactionSurvey: 'User satisfaction survey in offices',
    attendanceReaders: 'Attendance readers',
    frankingMachine: 'Franking machine',
    websites: 'Institutional site and portals',
    wirelessNetworks: 'Wireless networks',
  } satisfies Record<AssetCategory, string>,
  assetState: {
    inStock: 'In stock',
    inUse: 'In use',
    inRepair: 'In repair',
    onLoan: 'On loan',
    disposed: 'Disposed of',
  } satisfies Record<AssetState, string>,
  purchaseChannel: {
    framework: 'Framework agreement',
    marketplace: 'Electronic marketplace',
    tender: 'Tender',
    directAward: 'Direct award',
    donation: 'Donation',
  } satisfies Record<PurchaseChannel, string>,
  wifiAudience: {
    employees: 'Employees',
    citizens: 'Citizens',
  } satisfies Record<WifiAudience, string>,
  assetEventType: {
    purchase: 'Purchase',
    takingInCharge: 'Taking in charge',
    assignment: 'Assignment',
    return: 'Return',
    transfer: 'Transfer',
    repair: 'Sent for repair',
    repairReturn: 'Back from repair',
    loan: 'Loan',
    loanReturn: 'Back from loan',
    maintenance: 'Maintenance',
    verification: 'Verification',
    upgrade: 'System upgrade',
    disposal: 'Disposal',
  } satisfies Record<AssetEventType, string>,
  actType: {
    determination: 'Determination',
    resolution: 'Resolution',
    decree: 'Decree',
    order: 'Order',
    other: 'Other act',
  } satisfies Record<ActType, string>,
  supplierArea: {
    direction: 'Direction',
    management: 'Management',
    sales: 'Sales',
    administration: 'Administration',
    purchasing: 'Purchasing',
    helpDesk: 'Help desk',
    operation: 'Operation',
  } satisfies Record<SupplierArea, string>,
  contractExtra: {
    centralisation: 'Centralised applications',
    remoteBackup: 'Remote backup',
    academy: 'Academy',
    security: 'Security',
  } satisfies Record<ContractExtra, string>,
  profileService: {
    phoneSupport: 'Unlimited phone support',
    remoteSupport: 'Remote support',
    onlineTickets: 'Online tickets',
    onSiteSupport: 'On-site support included',
    callOutFee: 'Call-out fee included',
    saturdayOnCall: 'Saturday morning on-call',
    serverMonitoring: 'Server monitoring',
    serverUpdates: 'Server system updates',
    systemAnalysis: 'System analysis report',
    backupChecks: 'Backup checks',
    consulting: 'Consulting',
    restoreTests: 'Backup restore tests',
    remoteBackup: 'Remote backup',
  } satisfies Record<ProfileService, string>,
  operatorRelation: {
    own: 'Own staff',
    seconded: 'Seconded',
    transferred: 'Transferred',
    assigned: 'Assigned',
    externalFirm: 'External firm',
  } satisfies Record<OperatorRelation, string>,
  officeRole: {
    sua: 'SUA',
    rsua: 'RSUA',
    sgq: 'SGQ',
    rup: 'RUP',
    director: 'DIR',
    suaDirector: 'DIR SUA',
    qualityManager: 'Quality manager (SGQ)',
    ictOfficeManager: 'Head of the ICT and digital administration office',
    areaDirector: 'Director of the area',
    digitalTransitionOfficer: 'Digital transition officer (RTD)',
    ictPosition: 'Head of the ICT service (P.O.)',
    conservationManager: 'Conservation manager',
    continuityManager: 'Business continuity manager',
    municipalContact: 'Municipal contact',
    systemAdministrator: 'System administrator',
  } satisfies Record<OfficeRole, string>,
  contactDuty: {
    reporting: 'Reports faults and problems',
    guidedActions: 'Guided actions on site',
    liaison: 'Liaison with staff',
    machineRoom: 'Machine room, consumables and media',
    technicalContact: 'Technical and commercial contact',
  } satisfies Record<ContactDuty, string>,
  estateMeasure: {
    virtualMachines: 'Virtual machines',
    workstations: 'Workstations',
    servers: 'Servers',
    other: 'Other',
  } satisfies Record<EstateMeasure, string>,
  linkTechnology: {
    fibre: 'Fibre',
    hiperlan: 'Hiperlan',
    dedicated: 'Dedicated network',
    xdsl: 'X-DSL',
    wifi: 'Wi-Fi',
  } satisfies Record<LinkTechnology, string>,
  applicationState: {
    active: 'Active',
    activating: 'Being activated',
    suspended: 'Suspended',
    disposed: 'Disposed of',
  } satisfies Record<ApplicationState, string>,
  storageType: {
    mailbox: 'Mailbox',
    certifiedMailbox: 'Certified mailbox (PEC)',
    share: 'Share',
    volume: 'Volume',
  } satisfies Record<StorageType, string>,
  certificateType: {
    smartCard: 'Smart card',
    remoteSignature: 'Remote signature',
    seal: 'Electronic seal',
    server: 'Server certificate',
  } satisfies Record<CertificateType, string>,
  accountType: {
    network: 'Network',
    serviceMail: 'Service e-mail',
    application: 'Application',
    siteEditor: 'Site editor',
    administrator: 'Administrator',
    other: 'Other',
  } satisfies Record<AccountType, string>,
  enablementType: {
    network: 'Network',
    internet: 'Internet/intranet',
    application: 'Application',
    mail: 'E-mail',
    digitalSignature: 'Digital signature',
    asset: 'Material good',
    remoteWork: 'Remote work',
  } satisfies Record<EnablementType, string>,
  remoteTool: {
    vpn: 'VPN',
    remoteDesktop: 'RDP',
    vnc: 'VNC',
  } satisfies Record<RemoteTool, string>,
  movementType: {
    received: 'Received',
    used: 'Used',
    counted: 'Count',
  } satisfies Record<MovementType, string>,
  variationState: {
    reported: 'Reported',
    verified: 'Verified',
    rejected: 'Rejected',
  } satisfies Record<VariationState, string>,
  materialType: {
    consumable: 'Consumable',
    component: 'Component',
  } satisfies Record<MaterialType, string>,
  serviceVariationState: {
    proposed: 'Proposed',
    authorised: 'Authorised',
    rejected: 'Rejected',
    active: 'Active',
  } satisfies Record<ServiceVariationState, string>,
  planActionState: {
    toStart: 'To start',
    running: 'Running',
    completed: 'Completed',
    suspended: 'Suspended',
    notApplicable: 'Not applicable',
  } satisfies Record<PlanActionState, string>,
} as const;
