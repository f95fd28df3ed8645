/**
 * What every answer carries. Scripts and styles are governed by the policy in each page's meta element,
 * which knows their digests; a policy here would be applied on top of it. What a meta element
 * cannot say, or must hold for every page, is said here.
 */
export const securityHeaders = {
  'content-security-policy': "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Files whose name carries a digest of their bytes never change; anything else is asked for again. */
export const cacheControl = (path: string): string =>
  path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
