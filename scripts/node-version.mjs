/** Whether Node `found` (as `20.19.0`) meets the package's own `>=20.19`. */
export function isNodeNewEnough(found, needed) {
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = needed.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The version in `>=20.19`. */
export function neededNode(engines) {
  return engines.replace(/^[^\d]*/, '');
}
