import { randomBytes } from 'node:crypto';

/** A value for one response: styles made while the page runs carry it. */
export function freshNonce(): string {
  return randomBytes(16).toString('base64');
}

/** What the page may do: our files, nothing from elsewhere, no inline script, no HTML or script address from text. */
function consolePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The powers of a browser that the console never asks for. */
const NO_POWERS = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((power) => `${power}=()`)
  .join(', ');

/** The headers of every response of either door. */
export function consoleHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': consolePolicy(nonce),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': NO_POWERS,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
