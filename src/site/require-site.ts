/** The site's own address, for what names absolute ones: files, feeds and calendars. */

/**
 * Returns the address.
 * @param site what Astro knows of it
 * @throws with the remedy where there is none
 */
export function requireSite(site: URL | undefined): URL {
  if (site !== undefined) return site;
  throw new Error(
    'Trang chưa có địa chỉ, mà tệp, lịch và nguồn tin cần địa chỉ đầy đủ. Hãy đặt biến SITE_URL, như SITE_URL=https://niem-yet.example, ' +
      'hoặc mục site trong astro.config.mjs.',
  );
}
