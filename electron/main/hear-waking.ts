import type { PowerMonitor } from 'electron';

/** Hears from the system that the machine woke up, or that its user is back at it. */
export function hearWaking(powerMonitor: PowerMonitor, onWake: () => void): void {
  powerMonitor.on('resume', onWake);
  powerMonitor.on('unlock-screen', onWake);
}
