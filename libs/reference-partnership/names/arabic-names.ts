import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Arabic names: forenames with their counts in England and Wales (ONS, at least 20), family names with their counts in Wikidata. */
export const arabicNames: OriginNames = {
  male: weighted(`
Ibrahim 11670, Ali 9654, Mohamed 7952, Ahmed 7054, Abdullah 6471, Omar 5727, Hassan 5344, Mustafa 4462, Yahya
3987, Ismail 3942, Bilal 3759, Amir 3093, Sami 3084, Idris 2557, Jamal 2345, Khalid 2189, Ayman 1953, Zakaria
1855, Anas 1782, Yasin 1535, Qasim 1425, Samir 1371, Zaid 1282, Yousef 1163, Abdulrahman 1069, Taha 990, Karim
986, Tariq 925, Faisal 907, Kareem 886, Amin 838, Hadi 775, Ridwan 728, Sultan 718, Hussein 704, Nabil 673,
Youssef 641, Waleed 558, Hamid 455, Yassin 441, Hisham 439, Said 421, Marwan 418, Anwar 402, Khaled 396, Saleh
393, Mahmoud 376, Salim 358, Walid 344, Rami 339, Rashid 292, Nadir 272, Imad 266, Osama 263, Adel 242, Mazin
216, Nasser 207, Ziad 194, Majid 192, Salem 187, Tarek 165, Hani 158, Bashir 153, Munir 146, Haitham 110, Othman
103, Mansour 88, Fadi 68, Nizar 43
`),
  female: weighted(`
Layla 21199, Aisha 12475, Sara 12276, Maryam 12156, Yasmin 9541, Fatima 9049, Zainab 8110, Zahra 7103, Leila
6146, Mariam 5701, Amina 5685, Nadia 5566, Khadija 4743, Amira 4450, Safa 4445, Noor 2794, Salma 2452, Iman
2412, Aya 1821, Marwa 1600, Sumaya 1587, Farah 1564, Lina 1535, Samira 1411, Asma 1228, Huda 952, Naima 942,
Rania 910, Zahraa 909, Rahma 872, Jana 865, Malak 790, Dina 782, Sahar 719, Maha 698, Jamila 687, Reem 680,
Hanan 578, Dalia 564, Nour 555, Nawal 529, Manal 477, Yasmina 425, Ruqayya 379, Mona 364, Rana 360, Israa 351,
Hala 303, Samar 248, Zeinab 237, Rima 227, Lubna 215, Karima 213, Shaima 168, Shahd 155, Wafa 154, Suad 116,
Tahani 115, Hind 92, Rasha 55, Najat 30, Sawsan 26, Ghada 20, Widad 20
`),
  family: weighted(`
Ali 579, Mohamed 553, Ahmed 544, Ibrahim 238, Hassan 207, Mahmoud 181, Omar 174, Mustafa 112, Hussein 91, Karim
88, Saleh 81, Salem 78, Sultan 74, Said 68, Saad 66, Khalil 59, Aziz 58, Kamal 54, Nasser 52, Mansour 47, Habib
46, Yousef 40, Salman 37, Rahman 33, Haddad 30, Zaki 25, Issa 24, Hakim 23, Darwish 21, Bakr 20, Fares 20,
Rashid 19, Abdullah 18, Sharif 18, Jaber 16, Younis 16, Khoury 15, Nasr 15, Qasim 15, Tahir 15, Shaheen 13,
Hijazi 8, Najjar 7, Zidan 6, Masri 4, Hashimi 2, Qahtani 2, Shami 2
`),
};
