/** Makes the right notice another kind of document, as right. */
import { change, line, makeAnnex, remove, type Line, type Notice } from './form-notice.ts';

export const withAnnexes = (notice: Notice): void => {
  change(
    notice,
    'body',
    { text: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch (nhiệm vụ tại các Phụ lục kèm theo) như sau:' },
    0,
  );
  notice.annexes.push(makeAnnex('Phụ lục I'), makeAnnex('Phụ lục II'));
};

export function makeDecision(notice: Notice): void {
  change(notice, 'number', { text: 'Số: 125/QĐ-UBND' });
  change(notice, 'kind', { text: 'QUYẾT ĐỊNH' });
  notice.body = [
    line('enactment', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN KHÊ', { above: 12 }),
    ...notice.body.filter(({ element }) => element === 'basis'),
    line('enactment', 'QUYẾT ĐỊNH:', { above: 6 }),
    ...[1, 2, 3].flatMap((number) => [
      line(
        'article',
        `Điều ${String(number)}. Ban hành kèm theo Quyết định này Quy chế công tác văn thư của Ủy ban nhân dân tỉnh và các cơ quan chuyên môn trực thuộc.`,
        {
          bold: false,
          strong: `Điều ${String(number)}.`,
        },
      ),
      ...[1, 2, 3, 4].map((clause) =>
        line(
          'clause',
          `${String(clause)}. Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao, chủ động phối hợp triển khai thực hiện, bảo đảm đúng tiến độ, chất lượng.`,
        ),
      ),
    ]),
    line(
      'body',
      'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở và Chủ tịch Ủy ban nhân dân các huyện chịu trách nhiệm thi hành Quyết định này./.',
    ),
  ];
}

export function makeResolution(notice: Notice): void {
  change(notice, 'number', { text: 'Số: 12/NQ-HĐND' });
  change(notice, 'kind', { text: 'NGHỊ QUYẾT' });
  const opening = notice.body.findLastIndex(({ element }) => element === 'basis') + 1;
  notice.body.splice(opening, 1, line('enactment', 'QUYẾT NGHỊ:', { above: 6 }));
  notice.body.unshift(
    line('enactment', 'HỘI ĐỒNG NHÂN DÂN TỈNH SƠN KHÊ', { above: 12 }),
    line('enactment', 'KHÓA XII, KỲ HỌP THỨ BA'),
  );
}

/** To whom a document goes, below one another. */
const places = (element: 'salutation' | 'dispatch'): Line[] =>
  ['- Các sở, ban, ngành;', '- Ủy ban nhân dân các huyện.'].map((text) => line(element, text, toPlaces));
const toPlaces = { above: 0, indent: 50, bold: false, align: 'left' } as const;

export function makeDispatch(notice: Notice): void {
  change(notice, 'number', { text: 'Số: 02/CĐ-UBND' });
  change(notice, 'kind', { text: 'CÔNG ĐIỆN' });
  remove(notice, 'basis');
  notice.body.unshift(
    line('dispatch', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN KHÊ điện:', { above: 12 }),
    ...places('dispatch'),
  );
}

export function makeChapters({ body }: Notice): void {
  const first = body.findIndex(({ element }) => element === 'section');
  body.splice(
    first,
    0,
    line('divisionNumber', 'Phần I', { above: 6 }),
    line('divisionTitle', 'TÌNH HÌNH CHUNG'),
    line(
      'body',
      'Trong năm 2023, công tác văn thư trên địa bàn tỉnh có nhiều chuyển biến tích cực, đáp ứng yêu cầu nhiệm vụ.',
    ),
    line('divisionNumber', 'Phần II', { above: 6 }),
    line('divisionTitle', 'NHIỆM VỤ NĂM 2024'),
  );
}

export function makeLetter(notice: Notice): void {
  remove(notice, 'kind');
  remove(notice, 'subject');
  remove(notice, 'basis');
  change(notice, 'number', { text: 'Số: 125/UBND-NC' });
  notice.head.number.push(
    line('letterSubject', 'V/v triển khai công tác', { lines: 1, above: 6 }),
    line('letterSubject', 'văn thư năm 2024', { lines: 1 }),
  );
  notice.body.unshift(line('salutation', 'Kính gửi: Các sở, ban, ngành', { above: 18, indent: 30 }));
}

export function makeCircularLetter(notice: Notice): void {
  makeLetter(notice);
  notice.body.splice(0, 1, line('salutation', 'Kính gửi:', { above: 18, indent: 25 }), ...places('salutation'));
}
