import { describe, expect, test } from 'vitest';
import { renderAkn } from '../../../src/files/akn/render.ts';
import { walk } from '../../../src/plan/visit.ts';
import { words } from '../../../src/plan/words.ts';
import { aknAttributes, aknElements, aknWords, lineOf, validateAkn } from '../../helpers/akn.ts';
import { loadSite, planOf, siteFolders, siteUrl } from '../../helpers/load-site.ts';
import { randomPlan, randomUnits } from '../../helpers/random-plan.ts';
import { dash, inline, item, p, part, plan, table, titled, units } from '../plan/build.ts';

const context = { units, site: siteUrl };

/** Every value of an attribute, wherever it stands. */
const valuesOf = (xml: string, name: string): string[] =>
  aknAttributes(xml, '*').flatMap((each) => (each[name] === undefined ? [] : [each[name]]));

/** Fails where two places have one name, a name is none, or a reference leads nowhere. */
function checkReferences(xml: string): void {
  const names = valuesOf(xml, 'eId');
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z_][a-z0-9_-]*$/u);
  const references = ['refersTo', 'href', 'source', 'as', 'placementBase']
    .flatMap((attribute) => valuesOf(xml, attribute))
    .flatMap((value) => value.split(' '))
    .filter((value) => value.startsWith('#'));
  expect(references.length).toBeGreaterThan(0);
  expect(references.filter((reference) => !names.includes(reference.slice(1)))).toEqual([]);
}

describe.each(siteFolders)('the Akoma Ntoso files of %s', async (folder) => {
  const loaded = await loadSite(folder);
  const files = loaded.plans.map((each) => ({
    of: each,
    xml: renderAkn(each, { units: loaded.units, site: siteUrl }),
  }));

  test('are valid against the OASIS schema', async () => {
    expect(files.length).toBeGreaterThan(0);
    for (const { xml } of files) expect(await validateAkn(xml)).toEqual([]);
  });

  test('have the words of the document, in order, and no others', () => {
    for (const { of, xml } of files) expect(aknWords(xml).join(' ')).toBe(words(of).join(' '));
  });

  test('name every place once, and every reference leads to one', () => {
    for (const { xml } of files) checkReferences(xml);
  });

  test('hold every address of the plan that a page links to', () => {
    for (const { of, xml } of files) {
      const addresses = [...walk([...of.parts, ...of.annexes])].flatMap(({ node }) =>
        node.type === 'paragraph' ? [] : [node.address],
      );
      expect(valuesOf(xml, 'eId')).toEqual(expect.arrayContaining(addresses));
    }
  });

  test('are the same bytes on every run, with LF', () => {
    for (const { of, xml } of files) {
      expect(renderAkn(structuredClone(of), { units: loaded.units, site: siteUrl })).toBe(xml);
      expect(xml).not.toContain('\r');
    }
  });
});

describe('the Akoma Ntoso files of plans by chance', () => {
  const render = (seed: number): string => {
    const registry = randomUnits(seed);
    return renderAkn(randomPlan(seed, { units: registry }), { units: registry, site: siteUrl });
  };

  test('are valid against the OASIS schema', async () => {
    for (let seed = 1; seed <= 8; seed += 1) expect(await validateAkn(render(seed)), `seed ${seed}`).toEqual([]);
  });

  test('name every place once, and every reference leads to one', () => {
    for (let seed = 1; seed <= 60; seed += 1) checkReferences(render(seed));
  });
});

describe('the words', () => {
  const hostile = `A & B < C > D ]]> "E" 'F' <!-- G --> <?H?> &amp; đ Ẫ Ự 1 &#10;`;

  test('stay what they are, whatever XML could take them for', async () => {
    const of = plan({
      subject: hostile,
      masthead: { parentLines: [hostile], issuerLines: [hostile, 'TỈNH'], number: '12 <', place: hostile },
      preamble: [hostile],
      parts: [
        part('provision', 'I.', hostile, table([hostile, 'B'], ['1', hostile])),
        part('responsibilities', 'II.', 'THỰC HIỆN', titled('1.', hostile, item('&)', hostile))),
      ],
      closing: [hostile],
      recipients: [hostile],
      annexes: [part('annex', 'Phụ lục <I>', hostile, p(hostile))],
    });
    const xml = renderAkn(of, context);
    expect(aknWords(xml)).toEqual(words(of));
    expect(await validateAkn(xml)).toEqual([]);
  });

  test('stay in attributes too', () => {
    const long = 'Ủy ban "nhân dân" & <Hội đồng>\n\tnhân dân';
    const of = plan({ preamble: ['A'] });
    const abbreviation = { type: 'abbreviation' as const, short: 'UB', long, children: inline('UB') };
    const xml = renderAkn({ ...of, closing: [{ type: 'paragraph', children: [abbreviation] }] }, context);
    expect(aknAttributes(xml, 'abbr')).toEqual([{ title: long }]);
  });

  test('run on through elements and stand apart at a break', () => {
    const of = plan({
      parts: [part('provision', 'I.', 'A', p('QĐ-[ubnd-tinh|UBND]; (*nghiêng*)\nhai {@Hội trường|Hội trường}.'))],
    });
    const xml = renderAkn(of, context);
    expect(aknWords(xml)).toEqual(words(of));
    expect(xml).toContain(
      '<p>QĐ-<organization refersTo="#organization__ubnd-tinh">UBND</organization>; (<i>nghiêng</i>)<eol/> hai <location refersTo="#location__hoi-truong">Hội trường</location>.</p>',
    );
  });

  test('that XML cannot hold are refused, with what to do', () => {
    for (const character of ['\u0000', '\u000B', '\uFFFE', '\uD800']) {
      const of = plan({ closing: [`Hết${character}.`] });
      expect(() => renderAkn(of, context)).toThrow(/Ký tự U\+.*không ghi được vào XML.*Xóa.*Hết□\./u);
    }
  });

  test('of the site are annotations and never among the document’s', async () => {
    const loaded = await loadSite('content');
    const of = planOf(loaded, '2976-kh-ubnd');
    const xml = renderAkn(of, { units: loaded.units, site: siteUrl });
    const notes = aknElements(xml, 'note');
    expect(
      notes.map((note) => lineOf(note)).filter((text) => text.includes('Được hiểu là “Chuẩn bị báo cáo”.')),
    ).toHaveLength(1);
    expect(notes).toHaveLength(of.notes.length);
    expect(aknAttributes(xml, 'note').map((note) => note.placementBase)).toEqual(of.notes.map(({ at }) => `#${at}`));
    expect(aknWords(xml).join(' ')).not.toContain('Được hiểu là');
  });
});

describe('the check against the schema', () => {
  const sound = renderAkn(plan({ parts: [part('provision', 'I.', 'A', dash('Một.'))] }), context);

  test('finds nothing in a sound file', async () => {
    expect(await validateAkn(sound)).toEqual([]);
  });

  test.each([
    ['an element that there is none of', '<mainBody>', '<mainBody><khoan/>'],
    ['text where none may stand', '<mainBody>', '<mainBody>Chữ'],
    ['no metadata', /<meta>[^]*?<\/meta>/u, ''],
    ['no language', /<FRBRlanguage[^>]*>/u, ''],
    ['a name twice', 'eId="muc-i-g1"', 'eId="muc-i"'],
    ['a day that does not exist', 'date="2023-10-30"', 'date="2023-02-30"'],
    ['an unclosed element', '</mainBody>', ''],
    ['a bare ampersand', 'Một.', 'Một & hai.'],
  ])('finds %s', async (_, before, after) => {
    const broken = sound.replace(before, after);
    expect(broken).not.toBe(sound);
    expect(await validateAkn(broken)).not.toEqual([]);
  });

  test('sees a word that is lost, and a label that runs into its words', () => {
    const glued = sound.replace(/(<num>-<\/num>)\s+(<content>)\s+/u, '$1$2');
    expect(glued).not.toBe(sound);
    expect(aknWords(glued)).toContain('-Một.');
    expect(aknWords(sound.replace('Một.', ''))).not.toEqual(aknWords(sound));
    expect(() => aknWords(sound.replace('</mainBody>', ''))).toThrow();
  });
});
