/** A file that cannot be checked. The message is in Vietnamese: what was expected, and what to do. */
export class FormError extends Error {
  override name = 'FormError';
}
