/**
 * What plans say, with gaps: {topic}, {thing}, {people}, {measure}, {result}, {field}, {office} from the field; {unit}, {place}, {hall}, {street},
 * {program}, {how}, {quality}, {cause} from the lists; {n}, {share}, {money}, {day}, {later}, {decision}, {quarter}, {months}, {years} made up.
 */

export const aims = [
  'Nâng cao nhận thức của {people} và {people} về {topic}; từng bước cải thiện {result} tại {place}.',
  'Phấn đấu {result} đạt {share} vào cuối năm {year}, tăng {share} so với năm trước.',
  'Kịp thời phát hiện, xử lý {cause} ảnh hưởng đến {people} trên địa bàn {place}.',
  'Cụ thể hóa {program}; xác định rõ trách nhiệm của {unit} trong {measure}.',
  'Phát huy vai trò của {people} tham gia {measure}, gắn với {topic} và bảo đảm {quality}.',
  'Duy trì {result} ở mức {n}; không để phát sinh {cause} mới.',
  'Tạo chuyển biến {quality} trong công tác {field}, nhất là {measure} ở {place}.',
  'Biểu dương tập thể, cá nhân {how} trong {measure}; nhân rộng mô hình {thing} tại {place}.',
  'Rút kinh nghiệm từ {cause} xảy ra tại {place} trong {months} năm {year}.',
  'Huy động {money} từ nguồn xã hội hóa để trang bị {thing} cho {people}.',
];

export const demands = [
  'Việc {measure} phải {how}, tránh phô trương, lãng phí {thing}.',
  'Các đơn vị chủ động bố trí {thing}, bảo đảm {quality} trước {day}.',
  'Nội dung tuyên truyền về {topic} ngắn gọn, phù hợp với {people}, có bản dịch tiếng Jrai, Bahnar.',
  'Lấy {result} làm tiêu chí đánh giá mức độ hoàn thành nhiệm vụ của người đứng đầu.',
  'Bảo đảm an toàn tuyệt đối cho {people} khi {measure}; có phương án xử lý {cause}.',
  'Phân công rõ người, rõ việc, rõ thời gian; {unit} là đầu mối theo dõi {result}.',
];

export const tasks = [
  'Tổ chức {measure} cho {n} {people} tại {place}, hoàn thành {later}.',
  'Mua sắm {n} {thing}, kinh phí {money}, bàn giao cho {people} {later}.',
  'Rà soát {thing} hư hỏng do {cause}; thay thế ít nhất {share} trong {quarter} năm {year}.',
  'Mở {n} lớp tập huấn {measure}, mỗi lớp {n} {people}, tại {hall}.',
  'Phối hợp với {unit} kiểm tra {thing} tại {place}, lập biên bản đối với trường hợp có {cause}.',
  'Xây dựng chuyên mục về {topic}; phát sóng {n} tin, bài; in {n} tờ gấp về {measure}.',
  'Thí điểm {thing} ở {place} và {place}, sau {n} tháng đánh giá {result}.',
  'Thành lập {n} tổ lưu động gồm {people} và {people} để {measure}.',
  'Khảo sát nhu cầu {thing} của {people}; tổng hợp, báo cáo {unit} {later}.',
  'Ký cam kết với {n} hộ ở {place} về {measure}, không để xảy ra {cause}.',
  'Trao {n} {thing} cho {people} có hoàn cảnh khó khăn tại {place} nhân dịp {topic}.',
  'Thực hiện {decision} về {topic}; định kỳ {months} công bố {result}.',
  'Ứng dụng công nghệ trong {measure}, cập nhật {result} lên hệ thống trước {day}.',
  'Sửa chữa {thing} trên đường {street}, đoạn qua {place}, dài {n} m, tổng mức {money}.',
  'Tiếp nhận {thing} do doanh nghiệp tài trợ trị giá {money}; quản lý, sử dụng {how}.',
  'Tổ chức hội thi tìm hiểu {topic} tại {hall} với {n} đội {people} tham dự.',
  'Đánh giá nguyên nhân {cause}; đề xuất giải pháp nâng {result} lên {share}.',
  'Huy động {n} {people} ra quân {measure} tại {n} điểm của {place} vào {day}.',
  'Lồng ghép {topic} với {program}, ưu tiên {people} ở {place}.',
  'Nghiệm thu {thing} theo {decision}; quyết toán {later}.',
];

export const duties = [
  'Chủ trì {measure}; báo cáo {result} về {office} {later}.',
  'Bố trí {n} {people} và {thing} phục vụ {topic} tại {hall}.',
  'Thẩm định dự toán {money} mua {thing}; trình Ủy ban nhân dân tỉnh {later}.',
  'Chỉ đạo {place} và {place} vận động {people} tham gia {measure}.',
  'Đưa tin, phản ánh {topic}; mở chuyên trang về {thing} {how}.',
  'Hướng dẫn {people} {measure} theo {decision}.',
  'Theo dõi, đôn đốc {unit}; tổng hợp khó khăn do {cause}, gửi {office} {later}.',
  'Kiểm tra {thing} ít nhất {n} lần trong {quarter} năm {year}; xử lý nghiêm {cause}.',
  'Cử {n} cán bộ dự tập huấn {measure} tại {hall} từ {day}.',
  'Cân đối {money} trong dự toán năm {year} cho {thing}; cấp phát {how}.',
  'Bảo đảm an ninh trật tự tại {hall}, đường {street}; phân luồng {people} khi khai mạc.',
  'Rà soát, lập danh sách {people} thuộc diện được hưởng {thing}, gửi {unit} {later}.',
  'Tiếp tục duy trì {result}; nhân rộng cách làm {how} ở {place}.',
];

export const programmeItems = [
  'Đón tiếp đại biểu, {people}',
  'Văn nghệ chào mừng của {people}',
  'Tuyên bố lý do, giới thiệu đại biểu',
  'Phát biểu khai mạc {topic}',
  'Báo cáo kết quả {measure} giai đoạn {years}',
  'Tham luận về {measure} (đơn vị: {unit})',
  'Xem phóng sự về {thing} tại {place}',
  'Thảo luận giải pháp khắc phục {cause}',
  'Trao tặng {thing} cho {people}',
  'Khen thưởng tập thể, cá nhân {how} trong {measure}',
  'Ký giao ước {topic}',
  'Tham quan mô hình {thing} ở {place}',
  'Phát biểu kết luận và bế mạc',
];

export const grounds = [
  'Căn cứ {decision} về {topic};',
  'Thực hiện {program};',
  'Xét đề nghị của {office} về {measure} tại {place};',
  'Thực hiện ý kiến chỉ đạo của Thường trực Tỉnh ủy tại Thông báo số {n}-TB/TU ngày {past} về {cause};',
];

export const programs = `Chương trình mục tiêu quốc gia xây dựng nông thôn mới; Nghị quyết Đại hội Đảng bộ tỉnh; Đề án phát triển vùng dược liệu; Chỉ thị về tăng cường kỷ luật, kỷ cương;
  Chiến lược phát triển thanh niên; Kết luận của Thủ tướng Chính phủ; Kế hoạch hành động quốc gia; Chương trình phối hợp liên ngành; Quy chế dân chủ; Bộ tiêu chí đánh giá;
  Phong trào toàn dân đoàn kết; Cuộc vận động làm thay đổi nếp nghĩ, cách làm; Dự án tín dụng nhỏ; Đề án nâng cao năng lực cấp xã; Nghị quyết của Hội đồng nhân dân`;

export const hows = `đúng tiến độ; công khai, minh bạch; có chiều sâu; không chồng chéo; sáng tạo; tiết kiệm, hiệu quả; theo hướng cầm tay chỉ việc; quyết liệt; bằng nhiều hình thức; thường xuyên;
  khách quan; linh hoạt; thiết thực; đồng bộ; kiên trì, bền bỉ; xuất sắc; tự nguyện; trọng tâm, trọng điểm; dứt điểm; dài hơi; gần dân; kín kẽ; khẩn trương; bài bản`;

export const qualities = `rõ nét; bền vững; chất lượng; tiến bộ; vệ sinh; mỹ quan; công bằng; kịp thời; thông suốt; đầy đủ; chính xác; thống nhất; liên tục; văn minh; nề nếp; ổn định; lâu dài; an toàn`;

export const causes = `mưa lũ kéo dài; giá vật tư tăng; thiếu nhân lực; tâm lý trông chờ, ỷ lại; đường sá chia cắt; phần mềm lỗi; khai báo thiếu trung thực; tập quán lạc hậu; cháy lan; tranh chấp ranh giới;
  chậm giải phóng mặt bằng; dịch bệnh tái phát; sai đối tượng; trộm cắp vặt; nợ khối lượng; biến động dân cư; gian lận hồ sơ; tin giả; nắng hạn; sạt lở; mất điện đột ngột; thông thầu; bỏ việc; quá tải;
  ngộ độc rượu; đuối nước; tảo hôn; lừa đảo qua mạng; vay nóng; nhiễm mặn; rét đậm; sương muối; động đất nhẹ; ong đốt; lốc xoáy`;

export const headings = [
  'Công tác tuyên truyền',
  'Nhiệm vụ chuyên môn',
  'Đầu tư, mua sắm',
  'Kiểm tra, giám sát',
  'Hỗ trợ người dân',
  'Đào tạo, tập huấn',
  'Ứng dụng công nghệ thông tin',
  'Công tác phối hợp',
  'Sơ kết, tổng kết',
  'Giải pháp trọng tâm',
];
