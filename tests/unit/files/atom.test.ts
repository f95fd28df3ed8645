import { describe, expect, test } from 'vitest';
import { renderFeed } from '../../../src/files/atom.ts';
import { loadSite, siteUrl } from '../../helpers/load-site.ts';

describe('the feed', async () => {
  const [own, invited] = await Promise.all(['content', 'tests/fixtures/giay-moi/content'].map(loadSite));
  if (own === undefined || invited === undefined) throw new Error('No content');

  test('has what Atom demands: ids, titles, updates, authors, an address of its own', () => {
    const feed = renderFeed(own.plans, { units: own.units, site: siteUrl });
    expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/u);
    expect(feed).toContain('<link rel="self" href="https://niem-yet.example/feed.xml"/>');
    const entries = feed.split('<entry>').slice(1);
    expect(entries).toHaveLength(own.plans.length);
    for (const entry of entries) {
      for (const name of ['id', 'updated', 'published'])
        expect(entry.match(new RegExp(`<${name}>`, 'gu'))).toHaveLength(1);
      for (const name of ['title', 'summary'])
        expect(entry.match(new RegExp(`<${name} type="html">`, 'gu'))).toHaveLength(1);
      expect(entry).toContain('<author>');
    }
  });

  test('is dated by documents and never by the clock', () => {
    const feed = renderFeed(own.plans, { units: own.units, site: siteUrl });
    const dates = [...feed.matchAll(/<(?:updated|published)>([^<]*)</gu)].map(([, date]) => date);
    expect(new Set(dates)).toEqual(new Set(['2023-10-30T00:00:00.000Z']));
    expect(renderFeed(own.plans, { units: own.units, site: siteUrl })).toBe(feed);
  });

  test('is newest first, changes as entries of their own with permanent names', () => {
    const feed = renderFeed([...own.plans, ...invited.plans], { units: invited.units, site: siteUrl });
    const ids = [...feed.matchAll(/<entry>[^]*?<id>([^<]*)</gu)].map(([, id]) => id);
    expect(ids).toEqual([
      'tag:niem-yet.example,2026-05-12:57-kh-ubnd',
      'tag:niem-yet.example,2026-05-12:57-kh-ubnd/thay-doi-giay-moi-so-88-gm-ubnd',
      'tag:niem-yet.example,2023-10-30:2976-kh-ubnd',
    ]);
  });

  test('escapes words for HTML', () => {
    const [plan] = own.plans;
    if (plan === undefined) throw new Error('No plan');
    const feed = renderFeed([{ ...plan, subject: [{ type: 'text', value: 'A & B < C ]]> D' }] }], {
      units: own.units,
      site: siteUrl,
    });
    expect(feed).toContain('A &amp; B &lt; C ]]&gt; D');
  });
});
