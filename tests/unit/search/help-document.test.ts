import { expect, test } from 'vitest';
import { helpDocument } from '../../../src/search/help-document.ts';

test('each section of a help page has its own words, also behind an example that shows a heading', () => {
  const body = [
    'Mở đầu.',
    '## Viết',
    'Viết như in:',
    '```mdx',
    '# I. MỤC ĐÍCH',
    '## 1. Mục đích',
    '```',
    '### Kiểm tra',
    'Chạy *lệnh* `npm run check`.',
  ].join('\n');
  const headings = [
    { slug: 'viet', text: 'Viết' },
    { slug: 'kiem-tra', text: 'Kiểm tra' },
  ];
  const { passages } = helpDocument({
    url: '/huong-dan/viet/',
    title: 'Soạn',
    description: 'Cách soạn',
    body,
    headings,
  });
  expect(passages.map(({ url, text }) => [url, text])).toEqual([
    ['/huong-dan/viet/', 'Cách soạn'],
    ['/huong-dan/viet/#viet', 'Viết như in: I. MỤC ĐÍCH 1. Mục đích'],
    ['/huong-dan/viet/#kiem-tra', 'Chạy lệnh npm run check .'],
  ]);
});
