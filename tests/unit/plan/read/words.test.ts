import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { suppliedWords, words } from '../../../../src/plan/words.ts';
import { loadSite, planOf } from '../../../helpers/load-site.ts';
import { splitWords } from '../../../helpers/split-words.ts';

/** The source text with the traces of its conversion taken away: bold marks, emphasis marks. */
const sourceWords = (text: string): string[] => splitWords(text.normalize('NFC').replaceAll('*', ''));

const folders = ['tests/fixtures/so-y-te', 'tests/fixtures/hoi-thao', 'tests/fixtures/xa'];

describe('no word of the document is added, dropped or moved', () => {
  test('plan 2976/KH-UBND has the words of its source, after the masthead that the source lacks', async () => {
    const plan = planOf(await loadSite('content'), '2976-kh-ubnd');
    const supplied = suppliedWords(plan);
    expect(supplied.join(' ')).toBe(
      'ỦY BAN NHÂN DÂN TỈNH GIA LAI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
    );
    expect(words(plan)).toEqual([...supplied, ...sourceWords(readFileSync('tests/fixtures/2976/source.txt', 'utf8'))]);
  });

  test.each(folders)('the plans of %s have the words of the printed document', async (folder) => {
    const { plans } = await loadSite(`${folder}/content`);
    expect(plans).not.toHaveLength(0);
    for (const plan of plans) {
      const text = readFileSync(`${folder}/${plan.id}.txt`, 'utf8');
      expect(words(plan)).toEqual(splitWords(text.normalize('NFC')));
    }
  });
});
