/** Schools, health, culture, work, families. */
import type { Field } from './fields.ts';

export const societyFields: readonly Field[] = [
  {
    name: 'giáo dục và đào tạo',
    office: 'Sở Giáo dục và Đào tạo',
    topics: `kỳ thi tốt nghiệp trung học phổ thông; xóa mù chữ cho người lớn; trường học hạnh phúc; dạy học hai buổi một ngày;
      phổ cập mầm non cho trẻ năm tuổi; chương trình giáo dục phổ thông mới; hội khỏe Phù Đổng; tuyển sinh lớp mười;
      chống bỏ học giữa chừng; tăng cường tiếng Việt cho học sinh dân tộc Jrai và Bahnar`,
    things: `phòng học bán trú; sách giáo khoa lớp chín; thiết bị thí nghiệm vật lý; bếp ăn tập thể; thư viện lưu động; học bạ điện tử;
      sân bóng mini; nhà vệ sinh học sinh; máy chiếu; bàn ghế đúng quy cách; phần mềm chấm thi trắc nghiệm; vở viết; áo ấm mùa đông;
      tranh ảnh trực quan; giếng khoan trường học; xe đưa đón; đồ chơi ngoài trời; phòng tin học; tủ sách nhỏ; đàn organ;
      bảng tương tác; suất ăn trưa; ký túc xá nội trú; bản đồ treo tường`,
    people: `giáo viên tiểu học; học sinh khuyết tật; phụ huynh; sinh viên cử tuyển; hiệu trưởng; nhân viên nuôi dưỡng; trẻ mẫu giáo; học viên bổ túc`,
    measures: `ra đề và in sao đề thi; chấm phúc khảo; vận động học sinh trở lại lớp; bồi dưỡng thay sách; kiểm định chất lượng;
      luân chuyển nhà giáo; dạy bù sau nghỉ tránh bão; phân luồng sau lớp chín; coi thi chéo; sinh hoạt cụm chuyên môn;
      khảo sát năng lực đọc hiểu; dự giờ thăm lớp`,
    results: `tỷ lệ chuyên cần; số trường đạt chuẩn quốc gia; tỷ lệ hoàn thành chương trình tiểu học; học sinh giỏi cấp quốc gia; số phòng học kiên cố; người biết chữ mức độ hai`,
  },
  {
    name: 'y tế',
    office: 'Sở Y tế',
    topics: `phòng, chống sốt xuất huyết; tiêm chủng mở rộng; quản lý người bệnh tăng huyết áp; an toàn thực phẩm dịp Tết; loại trừ sốt rét;
      chăm sóc sức khỏe bà mẹ mang thai; phòng, chống tác hại của thuốc lá; bảo hiểm y tế toàn dân; dinh dưỡng học đường; cấp cứu ngoài bệnh viện`,
    things: `vắc xin sởi; máy siêu âm; tủ lạnh bảo quản; hóa chất diệt muỗi; màn tẩm permethrin; que thử nhanh; giường hồi sức; xe cứu thương;
      sổ tiêm chủng; viên sắt và axít folic; khẩu trang; máy thở; dịch truyền; bơm kim tiêm một lần; mẫu huyết thanh; tờ rơi dinh dưỡng;
      phác đồ điều trị; kính hiển vi; túi thuốc thôn bản; lò đốt rác thải; máy đo đường huyết; gói đỡ đẻ sạch; bình ôxy; tủ an toàn sinh học`,
    people: `cô đỡ thôn bản; bác sĩ gia đình; người cao tuổi; phụ nữ có thai; bệnh nhân lao; dược sĩ; nhân viên y tế thôn, làng; điều dưỡng trưởng`,
    measures: `phun hóa chất ổ dịch; khám sàng lọc; điều tra véc tơ; giám sát ca bệnh; lấy mẫu xét nghiệm; cấp phát thuốc; tư vấn cai nghiện;
      truy vết tiếp xúc; diệt lăng quăng; hội chẩn từ xa; kiểm nghiệm; tiêm vét`,
    results: `số ca mắc trên mười vạn dân; tỷ suất tử vong mẹ; tỷ lệ suy dinh dưỡng thấp còi; tỷ lệ bao phủ bảo hiểm; số trạm có bác sĩ; tỷ lệ tiêm đủ mũi`,
  },
  {
    name: 'văn hóa, thể thao và du lịch',
    office: 'Sở Văn hóa, Thể thao và Du lịch',
    topics: `liên hoan cồng chiêng; bảo tồn nhà rông; ngày hội đọc sách; giải việt dã; du lịch cộng đồng; tu bổ di tích lịch sử; tuần lễ hoa dã quỳ;
      đời sống văn hóa cơ sở; sưu tầm sử thi; đại hội thể dục thể thao`,
    things: `bộ chiêng cổ; trang phục thổ cẩm; tượng nhà mồ; sân khấu ngoài trời; biển chỉ dẫn; homestay; băng rôn; hồ sơ di sản; bảo tàng số;
      đàn t'rưng; pa nô tấm lớn; thảm cỏ nhân tạo; loa kéo; ghế khán đài; huy chương; kịch bản khai mạc; tập gấp du lịch; máy ảnh lấy liền;
      phim tư liệu; rượu ghè; cây nêu; gian hàng lưu niệm; đường chạy; lều trại`,
    people: `nghệ nhân ưu tú; vận động viên; hướng dẫn viên; già làng; diễn viên quần chúng; trọng tài; du khách; cộng tác viên thư viện`,
    measures: `phục dựng lễ cúng bến nước; truyền dạy chỉnh chiêng; chiếu phim lưu động; chấm giải; kiểm kê hiện vật; số hóa tư liệu; tập luyện đội tuyển;
      trang trí khánh tiết; bắn pháo hoa tầm thấp; xếp hạng di tích; quảng bá điểm đến; trao cờ lưu niệm`,
    results: `lượt khách; số đội tham gia; gia đình văn hóa; số hiện vật; thôn, làng văn hóa; doanh thu lữ hành`,
  },
  {
    name: 'lao động và an sinh xã hội',
    office: 'Sở Lao động - Thương binh và Xã hội',
    topics: `giảm nghèo bền vững; đào tạo nghề cho lao động nông thôn; đưa người đi làm việc ở nước ngoài; chăm sóc người có công; sàn giao dịch việc làm;
      tháng hành động về an toàn lao động; cai nghiện ma túy; trợ giúp đột xuất; rà soát hộ nghèo, hộ cận nghèo; xóa nhà tạm`,
    things: `nhà đại đoàn kết; suất quà Tết; xe lăn; máy may công nghiệp; bò cái sinh sản; thẻ bảo hiểm; bồn chứa nước; mũ bảo hộ; giáo trình sơ cấp nghề;
      phiếu thu thập thông tin; bia mộ liệt sĩ; sổ vay vốn; dàn cồng chiêng mini; bình chữa cháy; máy hàn; hạt giống rau; chân tay giả; gạo cứu đói;
      tủ thuốc gia đình; cây cà phê tái canh; lưới an toàn; nghĩa trang; phương án trả nợ; thẻ việc làm`,
    people: `hộ nghèo; thân nhân liệt sĩ; lao động thất nghiệp; trẻ mồ côi; thanh niên xuất ngũ; người sau cai; bà mẹ Việt Nam anh hùng; thợ xây`,
    measures: `bình xét công khai; chi trả qua bưu điện; cho vay ưu đãi; dạy nghề ngắn hạn; quy tập hài cốt; thăm hỏi; phỏng vấn tuyển dụng; đo lường thiếu hụt đa chiều;
      hỗ trợ cây, con giống; khắc tên liệt sĩ; huấn luyện sơ cứu; phúc tra`,
    results: `tỷ lệ hộ nghèo; số lao động có việc làm; căn nhà được sửa; lượt người được trợ giúp; mức thu nhập bình quân; số vụ tai nạn`,
  },
  {
    name: 'trẻ em, gia đình và bình đẳng giới',
    office: 'Hội Liên hiệp Phụ nữ tỉnh',
    topics: `phòng, chống tảo hôn; tháng hành động vì trẻ em; phòng, chống đuối nước; ngày hội gia đình; phòng, chống bạo lực; phụ nữ khởi nghiệp;
      tết Trung thu; diễn đàn trẻ em; địa chỉ tin cậy; mẹ đỡ đầu`,
    things: `áo phao; bể bơi di động; học bổng; lồng đèn; đường dây nóng; sổ tiết kiệm; tổ truyền thông; khu vui chơi; vườn rau sạch; xe đạp; cẩm nang làm cha mẹ;
      chăn bông; sữa tươi; quỹ quay vòng; biển cảnh báo; phòng tạm lánh; máy ấp trứng; tổ hợp tác dệt; tranh cổ động; hộp thư điều em muốn nói`,
    people: `trẻ em gái; bảo mẫu; chi hội trưởng; nạn nhân; ông bà nội, ngoại; cặp vợ chồng trẻ; thiếu niên; nữ chủ hộ`,
    measures: `dạy bơi miễn phí; hòa giải mâu thuẫn; thăm hộ; thi kể chuyện; nhận đỡ đầu; tư vấn hôn nhân; rào giếng bỏ hoang; gặp mặt gương điển hình;
      tập huấn kỹ năng sống; vận động không kết hôn sớm; trao sinh kế; giám sát phản biện`,
    results: `số cặp tảo hôn; trẻ biết bơi; mô hình sinh kế; chi hội vững mạnh; trẻ được tặng quà; tỷ lệ nữ lãnh đạo`,
  },
  {
    name: 'dân tộc và tôn giáo',
    office: 'Ban Dân tộc tỉnh',
    topics: `phát triển kinh tế vùng đồng bào dân tộc thiểu số; định canh, định cư; đại hội dân tộc thiểu số; nước sinh hoạt phân tán; người có uy tín;
      sinh hoạt tôn giáo tập trung; làng tái định cư; nhận diện tà đạo; bảo tồn tiếng Bahnar; giảm thiểu hôn nhân cận huyết`,
    things: `đất ở; téc nước inox; nhà sinh hoạt cộng đồng; radio; báo ảnh song ngữ; giọt nước; cầu treo; điểm nhóm; bò lai; từ điển Jrai; cối xay bắp; gùi; hàng rào xanh;
      nhà bia; đường liên thôn; chuồng trại; khung dệt; đèn năng lượng mặt trời; giống lúa rẫy; hương ước`,
    people: `người có uy tín; thầy cúng; chức sắc; hộ di cư tự do; mục sư; thanh niên Bahnar; hộ Xơ Đăng; trưởng làng`,
    measures: `cấp báo không thu tiền; đối thoại với chức sắc; kết nghĩa buôn làng; khai hoang; dạy song ngữ; thăm nhân lễ Noel; san lấp mặt bằng; đo đạc cấp đất;
      vận động bỏ hủ tục; sắp xếp dân cư; khôi phục nghề đan lát; trao giống vật nuôi`,
    results: `số làng thoát khó khăn; hộ có đất sản xuất; điểm nhóm đăng ký; người có uy tín được bầu; khẩu được cấp nước; ki lô mét đường`,
  },
];
