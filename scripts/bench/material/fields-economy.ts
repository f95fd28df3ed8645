/** Farms, trade, roads, buildings, land, science. */
import type { Field } from './fields.ts';

export const economyFields: readonly Field[] = [
  {
    name: 'nông nghiệp và phát triển nông thôn',
    office: 'Sở Nông nghiệp và Phát triển nông thôn',
    topics: `phòng, chống dịch tả lợn châu Phi; tái canh cà phê; chuyển đổi cây trồng vụ Đông Xuân; mỗi xã một sản phẩm; xây dựng nông thôn mới; trồng rừng phân tán;
      phòng, chống khô hạn; tiêm phòng gia súc; vùng nguyên liệu chanh dây; mã số vùng trồng sầu riêng`,
    things: `giống mắc ca; thuốc trừ rệp sáp; hồ chứa nước; kênh mương nội đồng; máy gặt đập; vôi bột; phân hữu cơ vi sinh; cây keo lai; trạm bơm điện; bẫy pheromone;
      chuồng nuôi khép kín; nhà màng; hạt lai F1; thức ăn ủ chua; tem truy xuất; ao lót bạt; dê bách thảo; cây hồ tiêu; mía nguyên liệu; ong mật; sắn kháng khảm lá;
      béc tưới nhỏ giọt; lúa ST25; cá lăng nha`,
    people: `chủ trang trại; thú y viên; xã viên hợp tác xã; kiểm lâm địa bàn; nông dân sản xuất giỏi; tổ thủy nông; hộ chăn nuôi nhỏ lẻ; khuyến nông viên`,
    measures: `tiêu hủy đàn bệnh; nạo vét lòng hồ; ghép cải tạo; trình diễn giống mới; dồn điền đổi thửa; phun tiêu độc; khoanh nuôi tái sinh; chấm điểm sản phẩm;
      xuống giống tập trung; tỉa cành tạo tán; kiểm dịch vận chuyển; điều tiết nước luân phiên`,
    results: `diện tích gieo trồng; sản lượng quy thóc; sản phẩm đạt bốn sao; tỷ lệ che phủ rừng; số xã đạt chuẩn; đàn bò lai`,
  },
  {
    name: 'công thương',
    office: 'Sở Công Thương',
    topics: `bình ổn thị trường cuối năm; hội chợ hàng Việt; tiết kiệm điện; xúc tiến xuất khẩu; khuyến công; chống hàng giả; cụm công nghiệp; thương mại biên giới;
      chợ nông thôn; điện mặt trời mái nhà`,
    things: `cửa khẩu Lệ Thanh; máy rang cà phê; kho lạnh; gian hàng chuẩn; công tơ điện tử; tem chống giả; xe bán hàng lưu động; lò sấy; bao bì; mã vạch; đường dây trung áp;
      dây chuyền bóc vỏ; kệ hàng; xăng dầu dự trữ; gạo tẻ thường; thịt đông lạnh; hợp đồng bao tiêu; nhãn hiệu chứng nhận; website bán hàng; trạm biến áp`,
    people: `tiểu thương; nhà phân phối; doanh nghiệp chế biến; kiểm soát viên thị trường; thương nhân Campuchia; thợ thủ công; ban quản lý chợ; hộ kinh doanh`,
    measures: `niêm yết giá; kết nối cung cầu; đưa hàng về làng; livestream bán nông sản; thu giữ tang vật; kiểm tra chất lượng xăng; hỗ trợ thay bóng đèn; đàm phán;
      dự trữ hàng thiết yếu; khảo sát sức mua; nghiệm thu đề án; ký biên bản ghi nhớ`,
    results: `kim ngạch xuất khẩu; tổng mức bán lẻ; sản lượng điện tiết kiệm; số vụ xử lý; gian hàng; vốn đối ứng`,
  },
  {
    name: 'giao thông vận tải',
    office: 'Sở Giao thông vận tải',
    topics: `tháng an toàn giao thông; sửa chữa đường tỉnh; bến xe khách; xóa điểm đen tai nạn; vận tải dịp lễ; cầu dân sinh; kiểm soát tải trọng; đăng kiểm lưu động;
      lối đi tự mở; mũ bảo hiểm cho học sinh`,
    things: `mặt đường nhựa; rọ đá; hộ lan mềm; gương cầu lồi; camera phạt nguội; vạch sơn; biển báo phản quang; cống hộp; cân di động; taluy; xe buýt; rào chắn; đá dăm;
      bê tông xi măng; mái che trạm chờ; thiết bị giám sát hành trình; đèn tín hiệu; gờ giảm tốc; cầu tràn liên hợp; lề gia cố`,
    people: `lái xe đường dài; thanh tra giao thông; phụ xe; người đi mô tô; nhà thầu; tuần đường; học viên sát hạch; chủ mỏ đá`,
    measures: `vá ổ gà; phát quang tầm nhìn; đo nồng độ cồn; cắm mốc lộ giới; thông tuyến; giải tỏa lấn chiếm; tuần tra đêm; đổi giấy phép lái xe; khơi thông rãnh dọc;
      bán vé qua mạng; cứu hộ xe hỏng; sơn kẻ lại`,
    results: `số người chết; ki lô mét láng nhựa; lượt xe vi phạm; chuyến tăng cường; vị trí xung yếu; tỷ lệ giải ngân`,
  },
  {
    name: 'xây dựng và phát triển đô thị',
    office: 'Sở Xây dựng',
    topics: `nâng loại đô thị; nhà ở xã hội; cấp nước đô thị; quản lý trật tự xây dựng; cây xanh đường phố; chiếu sáng công cộng; quy hoạch chung thị trấn;
      cải tạo chung cư cũ; thu gom nước thải; vật liệu không nung`,
    things: `đồng hồ nước; vỉa hè lát đá; bó vỉa; ống gang dẻo; cột đèn LED; hoa viên; gạch bê tông; bản vẽ phân lô; cây sao đen; hố ga; mốc giới; móng cọc; giàn giáo; kè suối;
      bãi đỗ xe; trạm xử lý; lan can; sơn chống thấm; mái tôn; biển số nhà`,
    people: `kiến trúc sư; chủ đầu tư; công nhân môi trường; tổ dân phố; tư vấn giám sát; người thuê nhà; cai thầu; hộ bị thu hồi đất`,
    measures: `cưỡng chế tháo dỡ; lấy ý kiến cộng đồng; chỉnh trang mặt tiền; ngầm hóa cáp; bốc thăm căn hộ; thẩm tra dự toán; đặt tên đường; thí nghiệm nén mẫu;
      trám vá vỉa hè; duy tu hồ điều hòa; cấp phép có thời hạn; hoàn công`,
    results: `tỷ lệ đô thị hóa; căn hộ hoàn thành; mét vuông sàn; tỷ lệ thất thoát nước; công trình sai phép; tuyến đường có tên`,
  },
  {
    name: 'tài nguyên và môi trường',
    office: 'Sở Tài nguyên và Môi trường',
    topics: `phân loại rác tại nguồn; kiểm kê đất đai; chiến dịch làm cho thế giới sạch hơn; cấp giấy chứng nhận quyền sử dụng đất; quan trắc nước ngầm;
      đóng cửa bãi rác; chống khai thác cát trái phép; đa dạng sinh học; ứng phó biến đổi khí hậu; đo đạc bản đồ địa chính`,
    things: `thùng rác ba ngăn; ảnh viễn thám; sổ địa chính; mẫu nước mặt; vành đai ngập; túi nilon; hố ủ phân; giấy phép mỏ; tàu hút cát; máy toàn đạc; cọc tiêu; nhà máy mì; pin cũ;
      loài voọc chà vá; giếng quan trắc; khí mê tan; bản đồ hiện trạng; vỏ thuốc bảo vệ thực vật; rừng đặc dụng; trích lục`,
    people: `địa chính xã; hộ lấn chiếm; tổ thu gom; chủ mỏ; đo đạc viên; nhà khoa học; cộng tác viên bảo tồn; cư dân ven hồ`,
    measures: `lập hồ sơ thửa đất; thả động vật về rừng; đấu giá quyền khai thác; chôn lấp hợp vệ sinh; xác định ranh giới; trám lấp giếng; đo tiếng ồn; thu hồi dự án treo;
      ký quỹ phục hồi; đổi rác lấy quà; đốt thu năng lượng; chỉnh lý biến động`,
    results: `tấn rác được thu; giấy chứng nhận đã cấp; thửa đất; điểm ô nhiễm; héc ta phục hồi; mẫu vượt ngưỡng`,
  },
  {
    name: 'khoa học và công nghệ',
    office: 'Sở Khoa học và Công nghệ',
    topics: `ngày hội khởi nghiệp sáng tạo; chỉ dẫn địa lý; kiểm định cân chợ; giải thưởng sáng tạo thanh niên; tiêu chuẩn ISO ở xã; nuôi cấy mô; thống kê khoa học;
      an toàn bức xạ; mã số mã vạch; sàn công nghệ`,
    things: `nấm linh chi; sâm dây; quả cân chuẩn; vườn ươm doanh nghiệp; bằng sáng chế; máy bay phun thuốc; cảm biến độ ẩm; quy trình chiết xuất; nguồn phóng xạ; đề tài cấp tỉnh;
      mô hình thủy canh; nhãn hiệu tập thể; phòng kiểm nghiệm; máy X quang; tinh dầu sả; lõi lọc; robot; kỷ yếu; gen lan rừng; men vi sinh`,
    people: `nhà sáng chế không chuyên; chủ nhiệm đề tài; kiểm định viên; sinh viên kỹ thuật; hội đồng nghiệm thu; chuyên gia; nhóm khởi nghiệp; cán bộ đo lường`,
    measures: `gọi vốn; hiệu chuẩn; chuyển giao quy trình; phản biện độc lập; nộp đơn bảo hộ; ươm tạo; giải mã công nghệ; đo liều; trình diễn drone; dán tem kiểm định;
      thử nghiệm diện hẹp; công bố kết quả`,
    results: `đề tài nghiệm thu; đơn sáng chế; phương tiện đo; dự án được ươm; nhãn hiệu bảo hộ; bài báo`,
  },
];
