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
    main: 'Principale',
    disasterRecovery: 'Disaster Recovery',
  } satisfies Record<ServerFarmRole, string>,
  agidClass: {
    nationalHub: 'Polo Strategico Nazionale',
    groupA: 'Gruppo A',
    groupB: 'Gruppo B',
  } satisfies Record<AgidClass, string>,
  assetCategory: {
    cityFibre: 'Rete telematica cittadina a fibre ottiche',
    networkEquipment: 'Apparati di rete',
    machineRooms: 'Sale CED',
    intranetServers: 'Server erogatori di servizi applicativi intranet',
    exposedServers: 'Server DMZ per esposizione sul web di sito istituzionale e portali tematici',
    powerSupplies: 'UPS',
    systemSoftware: 'Software di base',
    applicationSoftware: 'Software applicativo',
    workstations: 'PC delle Postazioni di lavoro informatiche',
    printers: 'Stampanti desktop e di rete',
    telephonySystems: 'Impianti ed utenze telefoniche (Comune, istituti scolastici)',
    telephoneExchanges: 'Centrali telefoniche e apparecchi terminali',
    connectivity: 'Sistemi connettività (X-DSL)',
    communicationTools: 'Strumenti comunicazione (firme digitali, caselle posta elettronica ordinaria, PEC)',
    satisfactionSurvey: 'Sistema di rilevazione della soddisfazione utenti presso uffici',
    attendanceReaders: 'Rilevatori presenze',
    frankingMachine: 'Affrancatrice postale',
    websites: 'Sito web istituzionale e portali tematici',
    wirelessNetworks: 'Reti wireless per erogazione connettività',
  } satisfies Record<AssetCategory, string>,
  assetState: {
    inStock: 'In magazzino',
    inUse: 'In uso',
    inRepair: 'In riparazione',
    onLoan: 'In prestito',
    disposed: 'Dismesso',
  } satisfies Record<AssetState, string>,
  purchaseChannel: {
    framework: 'Convenzione',
    marketplace: 'Mercato elettronico',
    tender: 'Gara',
    directAward: 'Affidamento diretto',
    donation: 'Donazione',
  } satisfies Record<PurchaseChannel, string>,
  wifiAudience: {
    employees: 'Dipendenti',
    citizens: 'Cittadini',
  } satisfies Record<WifiAudience, string>,
  assetEventType: {
    purchase: 'Acquisto',
    takingInCharge: 'Presa in carico',
    assignment: 'Assegnazione',
    return: 'Restituzione',
    transfer: 'Trasferimento',
    repair: 'Invio in riparazione',
    repairReturn: 'Rientro da riparazione',
    loan: 'Prestito',
    loanReturn: 'Rientro da prestito',
    maintenance: 'Manutenzione',
    verification: 'Verifica',
    upgrade: 'Aggiornamento del sistema',
    disposal: 'Dismissione',
  } satisfies Record<AssetEventType, string>,
  actType: {
    determination: 'Determinazione',
    resolution: 'Delibera',
    decree: 'Decreto',
    order: 'Ordine',
    other: 'Altro atto',
  } satisfies Record<ActType, string>,
  supplierArea: {
    direction: 'Direzione',
    management: 'Area Management',
    sales: 'Area Commerciale',
    administration: 'Area Amministrativa',
    purchasing: 'Area Acquisti',
    helpDesk: 'Area Helpdesk',
    operation: 'Area Operation',
  } satisfies Record<SupplierArea, string>,
  contractExtra: {
    centralisation: 'Centralizzazione degli applicativi',
    remoteBackup: 'Backup remoto',
    academy: 'Academy',
    security: 'Sicurezza',
  } satisfies Record<ContractExtra, string>,
  profileService: {
    phoneSupport: 'Assistenza Telefonica senza limiti',
    remoteSupport: 'Assistenza da remoto',
    onlineTickets: 'Ticket on line',
    onSiteSupport: 'Assistenza on site compresa',
    callOutFee: 'Diritto di chiamata compreso',
    saturdayOnCall: 'Servizio Reperibilità sabato mattina',
    serverMonitoring: 'Monitoraggio Server',
    serverUpdates: 'Aggiornamento S.O. dei server',
    systemAnalysis: 'Report di Analisi del sistema',
    backupChecks: 'Controllo dei Backup',
    consulting: 'Consulenza',
    restoreTests: 'Test di Ripristino dei backup',
    remoteBackup: 'Backup Remoto',
  } satisfies Record<ProfileService, string>,
  operatorRelation: {
    own: 'Proprio',
    seconded: 'Comandato',
    transferred: 'Trasferito',
    assigned: 'Assegnato',
    externalFirm: 'Ditta esterna',
  } satisfies Record<OperatorRelation, string>,
  officeRole: {
    sua: 'SUA',
    rsua: 'RSUA',
    sgq: 'SGQ',
    rup: 'RUP',
    director: 'DIR',
    suaDirector: 'DIR SUA',
    qualityManager: 'Responsabile SGQ',
    ictOfficeManager: 'Responsabile dell’ufficio risorse tecnologiche e amministrazione digitale',
    areaDirector: 'Dirigente dell’area di appartenenza',
    digitalTransitionOfficer: 'RTD',
    ictPosition: 'Responsabile P.O. del Servizio ICT',
    conservationManager: 'Responsabile della conservazione',
    continuityManager: 'Responsabile della continuità operativa e di disaster recovery',
    municipalContact: 'Referente comunale',
    systemAdministrator: 'Amministratore di sistema',
  } satisfies Record<OfficeRole, string>,
  contactDuty: {
    reporting: 'Segnala guasti e problemi',
    guidedActions: 'Interventi guidati sul posto',
    liaison: 'Raccordo con il personale',
    machineRoom: 'Sala macchine, consumabili e supporti',
    technicalContact: 'Contatto tecnico e commerciale',
  } satisfies Record<ContactDuty, string>,
  estateMeasure: {
    virtualMachines: 'Macchine virtuali',
    workstations: 'Postazioni di lavoro',
    servers: 'Server',
    other: 'Altro',
  } satisfies Record<EstateMeasure, string>,
  linkTechnology: {
    fibre: 'Fibra ottica',
    hiperlan: 'Hiperlan',
    dedicated: 'Rete dedicata',
    xdsl: 'X-DSL',
    wifi: 'Wi-Fi',
  } satisfies Record<LinkTechnology, string>,
  applicationState: {
    active: 'Attivo',
    activating: 'In attivazione',
    suspended: 'Sospeso',
    disposed: 'Dismesso',
  } satisfies Record<ApplicationState, string>,
  storageType: {
    mailbox: 'Casella e-mail',
    certifiedMailbox: 'Casella PEC',
    share: 'Cartella condivisa',
    volume: 'Volume',
  } satisfies Record<StorageType, string>,
  certificateType: {
    smartCard: 'Smart card',
    remoteSignature: 'Remota',
    seal: 'Sigillo elettronico',
    server: 'Certificato server',
  } satisfies Record<CertificateType, string>,
  accountType: {
    network: 'Rete',
    serviceMail: 'Posta elettronica di servizio',
    application: 'Applicativo',
    siteEditor: 'Redattore sito',
    administrator: 'Amministratore',
    other: 'Altro',
  } satisfies Record<AccountType, string>,
  enablementType: {
    network: 'Rete',
    internet: 'Internet/intranet',
    application: 'Applicativo',
    mail: 'Posta elettronica',
    digitalSignature: 'Firma digitale',
    asset: 'Bene materiale',
    remoteWork: 'Lavoro da remoto',
  } satisfies Record<EnablementType, string>,
  remoteTool: {
    vpn: 'VPN',
    remoteDesktop: 'RDP',
    vnc: 'VNC',
  } satisfies Record<RemoteTool, string>,
  movementType: {
    received: 'Ricevuto',
    used: 'Usato',
    counted: 'Conteggio',
  } satisfies Record<MovementType, string>,
  variationState: {
    reported: 'Segnalata',
    verified: 'Verificata',
    rejected: 'Respinta',
  } satisfies Record<VariationState, string>,
  materialType: {
    consumable: 'Materiale di consumo',
    component: 'Componente',
  } satisfies Record<MaterialType, string>,
  serviceVariationState: {
    proposed: 'Proposta',
    authorised: 'Autorizzata',
    rejected: 'Respinta',
    active: 'Attiva',
  } satisfies Record<ServiceVariationState, string>,
  planActionState: {
    toStart: 'Da avviare',
    running: 'In corso',
    completed: 'Completata',
    suspended: 'Sospesa',
    notApplicable: 'Non applicabile',
  } satisfies Record<PlanActionState, string>,
} as const;
