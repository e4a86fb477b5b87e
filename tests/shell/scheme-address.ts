/**
 * Chromium refuses to go to schemes that it does not know, even when its requests are intercepted: `app://presidio/x` is
 * `https://presidio.app.test/x` in the page, and is told back to the main process as it was.
 */
export function toPageAddress(address: string): string {
  return address.replace(/^([a-z]+):\/\/([^/]+)/, (whole, scheme: string, host: string) =>
    /^https?$/.test(scheme) ? whole : `https://${host}.${scheme}.test`,
  );
}

/** The address as the main process knows it. */
export function fromPageAddress(address: string): string {
  return address.replace(/^https:\/\/([^/]+)\.([a-z]+)\.test/, '$2://$1');
}
