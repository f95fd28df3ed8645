/** The picture of every page that has none of its own. */
import type { APIRoute } from 'astro';
import { sharePicture } from '../site/share-picture.ts';

export const GET: APIRoute = async () => {
  const png = await sharePicture({
    eyebrow: 'Niêm Yết',
    title: 'Kế hoạch hành chính, đăng nguyên văn',
    foot: 'Ai làm việc gì, hạn đến ngày nào, họp ở đâu',
  });
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
