import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/files/type/measure.ts';
import { FormError } from '../../../src/form/form-error.ts';
import { readNotice } from '../../../src/form/read-notice.ts';
import { rightNotice } from '../../helpers/form-notice.ts';
import { writePdf } from '../../helpers/form-raw-pdf.ts';
import { setPdf } from '../../helpers/form-typst.ts';
import { setWord, zipWord } from '../../helpers/form-word.ts';

const read = (bytes: Uint8Array): Promise<unknown> => readNotice(bytes, measureText);
const pdf = setPdf(rightNotice());
const docx = setWord(rightNotice());
const encrypted =
  '/ID [<00000000000000000000000000000000> <00000000000000000000000000000000>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F6F> /U <00000000000000000000000000000000000000000000000000000000000000FF> /P -44 >>';
const ole = (inside: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...inside].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

/** A part of 60 MB that packs into little. */
const bomb = (): Uint8Array =>
  zipSync({ 'word/document.xml': new Uint8Array(60_000_000).fill(32), '_rels/.rels': strToU8('<Relationships/>') });

/** Says in its directory that its document is small. */
function lyingBomb(): Uint8Array {
  const file = bomb();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at < file.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  return file;
}

const external =
  '<!DOCTYPE w:document [<!ENTITY secret SYSTEM "file:///etc/hostname">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&secret;</w:t></w:r></w:p></w:body></w:document>';
const openDocument = zipSync(
  { mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<office/>') },
  { level: 0 },
);
const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
const deep = `<w:document xmlns:w="w"><w:body>${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}</w:body></w:document>`;

test('a PDF and a Word file are told apart by what they hold', async () => {
  await expect(read(pdf)).resolves.toMatchObject({ source: 'pdf' });
  await expect(read(docx)).resolves.toMatchObject({ source: 'docx' });
  await expect(read(Uint8Array.from([...strToU8('rubbish before\n'), ...pdf]))).resolves.toMatchObject({
    source: 'pdf',
  });
});

describe('what cannot be read is refused in Vietnamese, with what to do', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(), /rỗng/u],
    ['a text', strToU8('KẾ HOẠCH'), /không phải PDF hay DOCX/u],
    ['an old Word file', ole('WordDocument'), /\.doc\b/u],
    ['a Word file with a password', ole('EncryptedPackage'), /mật khẩu/u],
    ['a PDF with a password', writePdf({ pages: [{ content: '' }], trailer: encrypted }), /mật khẩu/u],
    ['a PDF cut off in its first half', pdf.slice(0, 900), /hỏng/u],
    ['a Word file cut off', docx.slice(0, docx.length / 2), /hỏng/u],
    ['another zip', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), /hỏng hoặc không phải tệp \.docx/u],
    ['a Word file without words', zipWord('<w:p/>'), /không có chữ/u],
    ['an OpenDocument text', openDocument, /ODT.*lưu thành \.docx/u],
    ['a zip bomb', bomb(), /giải nén/u],
    ['a zip bomb that says it is small', lyingBomb(), /hỏng/u],
    ['a Word file with an external entity', zipWord('', { 'word/document.xml': external }), /hỏng/u],
    ['a Word file with entities within entities', zipWord('', { 'word/document.xml': laughs }), /hỏng/u],
    ['a Word file of 5,000 levels', zipWord('', { 'word/document.xml': deep }), /hỏng/u],
    ['a Word file that is not well-formed', zipWord('<w:p><w:r>'), /hỏng/u],
  ])('%s', async (_, bytes, message) => {
    const refused = await read(bytes).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(FormError);
    expect(String(refused)).toMatch(message);
    expect(String(refused)).toMatch(/Hãy/u);
  });
});

test('whatever byte of a file is wrong, it is read or refused', async () => {
  for (const file of [docx, pdf.slice(0, 20_000)])
    for (let round = 0; round < 40; round += 1) {
      const broken = Uint8Array.from(file);
      for (let at = round; at < broken.length; at += 997) broken[at] = (broken[at] ?? 0) ^ (1 << (round % 8));
      const outcome = await read(broken).then(
        () => 'read',
        (error: unknown) => (error instanceof FormError ? 'refused' : String(error)),
      );
      expect(outcome).toMatch(/^(?:read|refused)$/u);
    }
});
