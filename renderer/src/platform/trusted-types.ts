import './zod-without-eval.ts';

/**
 * Imported first of all by the page: what the content security policy asks of third-party code, before that code runs.
 * The page's policy admits no inline style without the nonce of the response and no HTML or script address from text.
 */
interface PolicyRules {
  createHTML(text: string): string | null;
  createScriptURL(address: string): string | null;
}

interface PlatformGlobals {
  readonly trustedTypes?: { createPolicy(name: string, rules: PolicyRules): unknown };
  __webpack_nonce__?: string;
}

/** The nonce of this page's response: styles made while running carry it. Empty outside a page of ours. */
export const STYLE_NONCE =
  globalThis.document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const globals = globalThis as PlatformGlobals;

globals.trustedTypes?.createPolicy('default', {
  // Mantine writes the text of its style sheets, never markup, through innerHTML of a style element.
  createHTML: (text) => (text.includes('<') ? null : text),
  // Workers: only our own files.
  createScriptURL: (address) =>
    new URL(address, globalThis.location.href).origin === globalThis.location.origin ? address : null,
});

// react-remove-scroll, behind Mantine's Modal and Spotlight, takes the nonce of its style element from here.
globals.__webpack_nonce__ = STYLE_NONCE;
