/** How the state works: offices, law, safety, networks, money. */
import type { Field } from './fields.ts';

export const stateFields: readonly Field[] = [
  {
    name: 'chuyển đổi số',
    office: 'Sở Thông tin và Truyền thông',
    topics: `ngày chuyển đổi số quốc gia; dịch vụ công trực tuyến; tổ công nghệ số cộng đồng; thanh toán không dùng tiền mặt; an toàn thông tin mạng; trục liên thông văn bản;
      xóa vùng lõm sóng; nền tảng học trực tuyến; dữ liệu mở; truyền thanh thông minh`,
    things: `chữ ký số; điện thoại thông minh; trạm BTS; mã QR; cáp quang; tài khoản định danh; phần mềm một cửa; máy chủ; tường lửa; bản đồ số; kho dữ liệu dùng chung; ví điện tử;
      trợ lý ảo; camera AI; loa IP; biên lai điện tử; chứng thư; cổng dữ liệu; gói cước; sao lưu ngoại tuyến`,
    people: `đoàn viên thanh niên; bưu tá; quản trị hệ thống; hacker mũ trắng; cán bộ một cửa; tiểu thương; người dùng mới; kỹ sư mạng`,
    measures: `cầm tay chỉ việc; diễn tập ứng cứu sự cố; số hóa sổ hộ tịch; cài đặt VNeID; tích hợp API; rà quét mã độc; phủ sóng 4G; đánh giá chỉ số DTI; cấp quyền truy cập;
      chuẩn hóa danh mục; thay thiết bị đầu cuối; nhắn tin cảnh báo`,
    results: `tỷ lệ hồ sơ trực tuyến; giao dịch không tiền mặt; cuộc tấn công bị chặn; thuê bao băng rộng; tài khoản kích hoạt; bộ dữ liệu`,
  },
  {
    name: 'cải cách hành chính và nội vụ',
    office: 'Sở Nội vụ',
    topics: `kiểm tra công vụ; sắp xếp thôn, tổ dân phố; thi tuyển công chức; thi đua yêu nước; đo lường sự hài lòng; tinh giản biên chế; bầu cử trưởng thôn; văn thư, lưu trữ;
      thực hiện dân chủ ở cơ sở; địa giới hành chính`,
    things: `phiếu khảo sát; vị trí việc làm; cờ thi đua; kho tài liệu; phòng máy thi; đề án sáp nhập; con dấu; phiếu bầu; giá sắt; hồ sơ công chức; bằng khen; máy hút ẩm; lịch tiếp dân;
      bản mô tả công việc; biên bản kiểm phiếu; thẻ công chức; hòm thư góp ý; kỷ niệm chương; mốc địa giới; bộ thủ tục`,
    people: `công chức tập sự; người hoạt động không chuyên trách; viên chức; thí sinh; cử tri; cán bộ dôi dư; thủ kho; tổ bầu cử`,
    measures: `thanh tra đột xuất; chấm chỉ số; luân phiên vị trí; xét tặng danh hiệu; chỉnh lý hồ sơ; lấy phiếu cử tri; công khai thủ tục; xin lỗi người dân; nâng ngạch;
      rà chồng lấn ranh giới; họp cụm thi đua; cắt giảm thời gian giải quyết`,
    results: `hồ sơ trễ hạn; chỉ số hài lòng; biên chế giảm; mét giá tài liệu; đơn vị sắp xếp; tập thể được khen`,
  },
  {
    name: 'tư pháp',
    office: 'Sở Tư pháp',
    topics: `phổ biến pháp luật; hòa giải ở cơ sở; trợ giúp pháp lý lưu động; ngày Pháp luật; đăng ký khai sinh quá hạn; theo dõi thi hành pháp luật; công chứng; đấu giá tài sản;
      rà soát văn bản; xã đạt chuẩn tiếp cận pháp luật`,
    things: `sách hỏi đáp; tủ sách pháp luật; giấy khai sinh; phiếu lý lịch; tiểu phẩm; kết luận kiểm tra; lời chứng; loa truyền thanh; chi phí giám định; biên bản hòa giải; án tích;
      văn bản hết hiệu lực; bảng giá khởi điểm; thẻ tư vấn; trích lục kết hôn; hương ước làng; hợp đồng mẫu; sổ hộ tịch; infographic; đĩa CD song ngữ`,
    people: `hòa giải viên; luật sư; trẻ chưa có giấy tờ; báo cáo viên; phạm nhân; chấp hành viên; đấu giá viên; người không quốc tịch`,
    measures: `phiên tòa giả định; khai sinh lưu động; giải đáp tại làng; tự kiểm tra văn bản; bào chữa chỉ định; thi tìm hiểu trực tuyến; xác minh nhân thân; bãi bỏ quy định;
      sân khấu hóa; tập hợp hệ thống hóa; kiểm tra hành nghề; phát thanh tiếng Jrai`,
    results: `vụ hòa giải thành; lượt nghe phổ biến; văn bản trái luật; trẻ được khai sinh; vụ việc trợ giúp; hợp đồng công chứng`,
  },
  {
    name: 'quốc phòng, an ninh và phòng chống thiên tai',
    office: 'Bộ Chỉ huy Quân sự tỉnh',
    topics: `diễn tập khu vực phòng thủ; tuyển quân; tìm kiếm cứu nạn; phòng cháy, chữa cháy rừng; phòng, chống bão lũ; toàn dân bảo vệ an ninh; tháng cao điểm trấn áp tội phạm;
      tết quân dân; dân quân tự vệ; phòng, chống pháo nổ`,
    things: `xuồng máy; phao tròn; bao cát; áo mưa; lương khô; bộ đàm; bản đồ tác chiến; vật cản; máy phát điện; dây thừng; nhà bạt; đường băng cản lửa; máy thổi gió; giấy gọi nhập ngũ;
      súng tự chế; kho đạn; trực thăng; tháp canh; đèn pin; hầm trú ẩn`,
    people: `tân binh; dân phòng; quân dự bị; đội xung kích; bộ đội biên phòng; ngư dân lòng hồ; tổ tự quản; chiến sĩ mới`,
    measures: `sơ tán dân; khám tuyển; bắn đạn thật; trực ban hai mươi bốn giờ; thu hồi vũ khí; rà phá bom mìn; cắm trại dã ngoại; phát dọn thực bì; giao nhận quân; gia cố đập;
      báo động chiến đấu; tuần tra song phương`,
    results: `thanh niên trúng tuyển; hộ phải di dời; điểm cháy; vụ phạm pháp; khẩu súng giao nộp; phương án được duyệt`,
  },
  {
    name: 'tài chính và đầu tư công',
    office: 'Sở Tài chính',
    topics: `giải ngân vốn đầu tư; chống thất thu thuế; quản lý tài sản công; thực hành tiết kiệm; thu ngân sách quý cuối; quyết toán dự án; cổ phần hóa; hóa đơn điện tử;
      mua sắm tập trung; kiểm kê đất công`,
    things: `dự toán chi thường xuyên; xe công; trụ sở dôi dư; trái phiếu; nợ đọng; bảo lãnh; phiếu giá; khoản tạm ứng; bội chi; nguồn cải cách tiền lương; gói thầu; lô đất đấu giá;
      sổ sách kế toán; kho bạc; lệ phí trước bạ; vốn vay ODA; hợp đồng thuê; giá tính thuế; máy tính tiền; quỹ dự phòng`,
    people: `kế toán trưởng; chủ tài khoản; nhà đầu tư; cán bộ thuế; người trúng đấu giá; kiểm toán viên; bên mời thầu; hộ khoán`,
    measures: `đối chiếu công nợ; thu hồi tạm ứng; điều chuyển nội bộ; phân bổ chi tiết; bán thanh lý; cưỡng chế nợ thuế; thẩm định giá; khóa sổ; nhập dữ liệu Tabmis; cắt giảm hội nghị;
      rút ngắn thanh toán; công khai dự toán`,
    results: `số thu nội địa; tỷ lệ giải ngân; tài sản xử lý; hóa đơn phát hành; dự án tất toán; tiền tiết kiệm được`,
  },
];
