/** Places: communes as they are, villages put together from syllables of the region, so that there are always new ones. */

export const communes = `Ia Kênh; Ia Der; Biển Hồ; Chư Á; Diên Phú; Gào; Tân Sơn; Trà Đa; Ia Sao; Ia Rtô; Chư Băh; Thành An; Song An; Tú An; Xuân An; Cửu An;
  Đak Rong; Kon Pne; Sơn Lang; Krong; Sơ Pai; Lơ Ku; Kông Lơng Khơng; Kông Bờ La; Tơ Tung; Nghĩa An; Hà Tam; An Thành; Yang Bắc; Cư An; Tân An; Phú An; Ya Hội;
  Chư Krêy; An Trung; Kông Yang; Đăk Tơ Pang; SRó; Đăk Kơ Ning; Đăk Song; Đăk Pling; Yang Trung; Ya Ma; Chơ Long; Yang Nam; Đăk Pơ Pho; Ayun; Đak Jơ Ta; Đak Ta Ley;
  Hra; Đăk Yă; Đăk Djrăng; Lơ Pang; Kon Thụp; Đê Ar; Kon Chiêng; Đăk Trôi; Hà Đông; Đak Sơmei; Đak Krong; Hải Yang; Kon Gang; Hà Bầu; Nam Yang; Tân Bình; Glar; A Dơk;
  Ia Pết; Ia Băng; Hòa Phú; Chư Đăng Ya; Ia Khươl; Ia Phí; Ia Mơ Nông; Ia Ka; Ia Nhin; Nghĩa Hòa; Nghĩa Hưng; Đăk Tơ Ver; Hà Tây; Ia Hrung; Ia Bă; Ia Khai; Ia Krai;
  Ia Grăng; Ia Tô; Ia O; Ia Chía; Ia Pếch; Ia Yok; Ia Dơk; Ia Krêl; Ia Lang; Ia Din; Ia Pnôn; Ia Nan; Ia Dom; Ia Kla; Ia Phìn; Bàu Cạn; Bình Giáo; Ia Drăng; Thăng Hưng;
  Ia Boòng; Ia Tôr; Ia Kly; Ia Púch; Ia Mơ; Ia Piơr; Ia Ga; Ia Lâu; Ia Vê; Ia Bang; Ia Me; Kông Htok; Ayun Hạ; Bar Măih; Bờ Ngoong; Albá; HBông; Ia Blang; Ia Glai;
  Ia Hlốp; Ia Ko; Ia Pal; Ia Tiêm; Chư Pơng; Ia Hrú; Ia Rong; Ia Dreng; Ia Phang; Ia Le; Ia Blứ; Chư Don; Ia Ake; Ia Sol; Ia Piar; Ia Peng; Ia Yeng; Ia Hiao; Chrôh Pơnan;
  Chư Athai; Pờ Tó; Chư Răng; Kim Tân; Ia Mrơn; Ia Trok; Ia Broăi; Ia Tul; Chư Mố; Ia Kdăm; Phú Cần; Uar; Chư Rcăm; Chư Drăng; Ia Rsai; Ia Rsươm; Ia Mláh; Đất Bằng; Chư Gu; Krông Năng`;

export const streets = `Hùng Vương; Trần Phú; Lê Lợi; Quang Trung; Phan Đình Phùng; Trường Chinh; Cách Mạng Tháng Tám; Wừu; Hoàng Hoa Thám; Lý Thái Tổ; Nguyễn Trãi; Đinh Tiên Hoàng;
  Phạm Văn Đồng; Lê Duẩn; Tôn Đức Thắng; Ama Quang; Anh hùng Núp; Bà Triệu; Cù Chính Lan; Sư Vạn Hạnh`;

export const halls = `Hội trường 2/9; Nhà văn hóa huyện; Trung tâm Hội nghị tỉnh; Quảng trường Đại Đoàn Kết; Nhà thi đấu; Trung tâm Chính trị; sân vận động huyện; hội trường khối Mặt trận;
  nhà sinh hoạt cộng đồng; Trường Cao đẳng Gia Lai; điểm cầu trực tuyến; phòng họp tầng hai`;

/** "Plei" + onset and rime, twice: "Plei Brơih Kđăm". */
export const onsets =
  'b; br; bl; ch; chr; d; dr; đ; g; gr; h; hr; hm; j; k; kr; kl; kđ; l; m; n; ng; p; pl; pr; r; s; sr; t; th; tr; tl; w; y';
export const rimes =
  'a; ai; ak; ang; ăk; ăm; ăng; âm; âng; âu; e; êh; êl; êng; êk; i; iang; ih; ik; ing; iơ; o; oă; ok; ong; ô; ôk; ông; ôm; ơ; ơi; ơk; ơng; ơih; u; uk; ung; uôr; ư; ưi; ưk; ưng; ươm';
export const villageKinds = 'làng; plei; buôn; bôn; thôn; kon';
