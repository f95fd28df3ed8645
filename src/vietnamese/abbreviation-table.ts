/**
 * Abbreviations of administrative documents and what they stand for. Data for `abbreviations.ts`.
 * Kinds of document: NĐ 30/2020, Phụ lục III, Mục I; authority to sign: Phụ lục I, II.7; the rest is common use.
 */

export interface AbbreviationEntry {
  /** As printed; case and đ count: HĐ is not HD. */
  short: string;
  /** What it can stand for, the likeliest first. */
  long: readonly string[];
  /** True if it must not be expanded without looking at what stands around it. */
  ambiguous: boolean;
}

const certain: readonly (readonly [short: string, ...long: string[]])[] = [
  // Bodies
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['UBMTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['BCĐ', 'Ban Chỉ đạo'],
  ['BTC', 'Ban Tổ chức'],
  ['BCH', 'Ban Chấp hành'],
  ['BTV', 'Ban Thường vụ'],
  ['LHPN', 'Liên hiệp Phụ nữ'],
  ['LĐTBXH', 'Lao động - Thương binh và Xã hội'],
  ['LĐ-TB&XH', 'Lao động - Thương binh và Xã hội'],
  ['LĐTB&XH', 'Lao động - Thương binh và Xã hội'],
  ['TĐKT', 'Thi đua - Khen thưởng'],
  ['TĐ-KT', 'Thi đua - Khen thưởng'],
  ['PT-TH', 'Phát thanh - Truyền hình'],
  ['GD&ĐT', 'Giáo dục và Đào tạo'],
  ['GDĐT', 'Giáo dục và Đào tạo'],
  ['NN&PTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['KH&ĐT', 'Kế hoạch và Đầu tư'],
  ['KH&CN', 'Khoa học và Công nghệ'],
  ['TN&MT', 'Tài nguyên và Môi trường'],
  ['TT&TT', 'Thông tin và Truyền thông'],
  ['VHTTDL', 'Văn hóa, Thể thao và Du lịch'],
  ['TNCS', 'Thanh niên Cộng sản'],
  ['CCB', 'Cựu chiến binh'],
  ['LĐLĐ', 'Liên đoàn Lao động'],
  // Offices and rooms
  ['PCT', 'Phó Chủ tịch'],
  ['CVP', 'Chánh Văn phòng'],
  ['PCVP', 'Phó Chánh Văn phòng'],
  ['VPUB', 'Văn phòng Ủy ban nhân dân'],
  ['VT', 'Văn thư'],
  ['KTTH', 'Kinh tế tổng hợp'],
  ['KGVX', 'Khoa giáo - Văn xã'],
  // Programmes and matters
  ['MTQG', 'mục tiêu quốc gia'],
  ['CTMTQG', 'chương trình mục tiêu quốc gia'],
  ['BCĐCTMTQG', 'Ban Chỉ đạo các chương trình mục tiêu quốc gia'],
  ['DTTS', 'dân tộc thiểu số'],
  ['NTM', 'nông thôn mới'],
  ['KT-XH', 'kinh tế - xã hội'],
  ['CT-XH', 'chính trị - xã hội'],
  ['QP-AN', 'quốc phòng - an ninh'],
  ['CNTT', 'công nghệ thông tin'],
  ['CCHC', 'cải cách hành chính'],
  ['STT', 'số thứ tự'],
  ['HTX', 'hợp tác xã'],
  ['THPT', 'trung học phổ thông'],
  ['THCS', 'trung học cơ sở'],
  // Kinds of document
  ['NQ', 'Nghị quyết'],
  ['QĐ', 'Quyết định'],
  ['QyĐ', 'Quy định'],
  ['TB', 'Thông báo'],
  ['CTr', 'Chương trình'],
  ['KH', 'Kế hoạch'],
  ['BB', 'Biên bản'],
  ['TTr', 'Tờ trình'],
  ['BGN', 'Bản ghi nhớ'],
  ['BTT', 'Bản thỏa thuận'],
  ['GUQ', 'Giấy ủy quyền'],
  ['GM', 'Giấy mời'],
  ['GGT', 'Giấy giới thiệu'],
  ['GNP', 'Giấy nghỉ phép'],
  ['PG', 'Phiếu gửi'],
  ['PC', 'Phiếu chuyển'],
  ['PB', 'Phiếu báo'],
  ['TrS', 'Trích sao'],
  ['SL', 'Sao lục'],
  ['NĐ', 'Nghị định'],
  ['NĐ-CP', 'Nghị định của Chính phủ'],
  ['CP', 'Chính phủ'],
  ['TW', 'Trung ương'],
  // Authority to sign
  ['TM', 'thay mặt'],
  ['KT', 'ký thay'],
  ['TL', 'thừa lệnh'],
  ['TUQ', 'thừa ủy quyền'],
];

const ambiguous: readonly (readonly [short: string, ...long: string[]])[] = [
  ['CT', 'Chương trình', 'Chỉ thị', 'Chủ tịch'],
  ['HĐ', 'Hợp đồng', 'Hội đồng'],
  ['HD', 'Hướng dẫn'],
  ['ĐA', 'Đề án'],
  ['DA', 'Dự án'],
  ['BC', 'Báo cáo'],
  ['QC', 'Quy chế'],
  ['TC', 'Thông cáo', 'Tài chính', 'Tổ chức'],
  ['TT', 'Thông tư', 'thị trấn', 'Thường trực'],
  ['TP', 'thành phố'],
  ['TX', 'thị xã'],
  ['NL', 'Nông lâm', 'Năng lượng'],
  ['CĐ', 'Công điện', 'Công đoàn', 'Cao đẳng'],
  // In small letters syllables of names: Ia Pa, Krông Pa.
  ['PA', 'Phương án'],
  ['SY', 'Sao y'],
];

export const abbreviationTable: readonly AbbreviationEntry[] = [
  ...certain.map(([short, ...long]): AbbreviationEntry => ({ short, long, ambiguous: false })),
  ...ambiguous.map(([short, ...long]): AbbreviationEntry => ({ short, long, ambiguous: true })),
];
