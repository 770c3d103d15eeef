import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Vietnamese names: forenames with their counts in the United Kingdom 1974 to 2020 (ONS, NRS, NISRA; 20 to 300: names that others bear too must not drown the rest), family names with assumed weights. */
export const vietnameseNames: OriginNames = {
  male: weighted(`
Tài 300, Danny 300, Kevin 300, Andy 300, Tony 300, Kiên 163, Anh 112, Minh 93, Việt 66, Nam 65, Tâm 50, Khang 32, Huy
30, Tuấn 25, Bảo 24, Vinh 24, Hoàng 23, Hải 22, Đức 20, Hùng 20, Dũng 20, Quang 20, Thành 20, Long 20, Phúc 20, Khôi
20, Phong 20, Quân 20, Sơn 20, Thắng 20, Trung 20, Tùng 20, Hiếu 20, Lâm 20, Cường 20, Bình 20
`),
  female: weighted(`
Mai 300, Kim 300, Jenny 300, Kelly 300, Lily 300, Amy 300, Anh 123, Chi 88, Linh 50, Hà 43, Vy 41, My 36, Ngọc 35,
Phương 33, Thu 24, Hương 20, Lan 20, Hoa 20, Thảo 20, Trang 20, Hạnh 20, Hằng 20, Nga 20, Oanh 20, Quỳnh 20, Thúy 20,
Tuyết 20, Vân 20, Yến 20, Bích 20, Diệp 20, Dung 20, Giang 20, Hiền 20, Khánh 20, Ly 20, Nhung 20, Như 20, Tâm 20
`),
  family: weighted(`
Nguyễn 38, Trần 11, Lê 10, Phạm 7, Hoàng 5, Huỳnh 4, Phan 5, Vũ 4, Võ 4, Đặng 2, Bùi 2, Đỗ 2, Hồ 2, Ngô 2, Dương 1, Lý
1
`),
};
