import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** South Asian names of Faker (en_PK, en_IN): forenames with their counts in England and Wales 1996 to 2020 (ONS), family names by an assumed order of frequency. */
export const southAsianNames: OriginNames = {
  male: weighted(`
Mohammed 67642, Muhammad 53942, Mohammad 22526, Ibrahim 11670, Ali 9654, Yusuf 9160, Hamza 7411, Ahmed 7054,
Abdul 6860, Zain 6653, Ayaan 6606, Rohan 5743, Hassan 5344, Umar 4213, Yahya 3987, Ismail 3942, Bilal 3759,
Aryan 3568, Arjun 3391, Haris 2733, Idris 2557, Jamal 2345, Aadam 2059, Usman 2055, Hussain 2029, Ibraheem 2001,
Adil 1972, Imran 1887, Aarav 1780, Kamran 1557, Farhan 1555, Zayan 1540, Yasin 1535, Azaan 1518, Yaseen 1448,
Raheem 1447, Qasim 1425, Aayan 1352, Faris 1352, Yuvraj 1338, Zaid 1282, Kamil 1231, Aaryan 1203, Rishi 1156,
Dawud 1132, Talha 1103, Faizan 1096, Dhruv 1043, Ishaan 1037, Yaqub 1028, Taha 990, Karim 986, Rayaan 979, Aahil
969, Umair 956, Mahdi 945, Veer 919, Kareem 886, Saad 884, Yasir 871, Arham 868, Laith 856, Raees 842, Eshan
806, Owais 771, Yash 769, Idrees 762, Aditya 758, Luqman 753, Karan 739, Kabir 734, Keyaan 733, Aariz 694, Nabil
673, Vihaan 661, Dev 658, Huzaifa 638, Nabeel 634, Ehsan 631, Aamir 624
`),
  female: weighted(`
Zara 16622, Aisha 12475, Maryam 12156, Aaliyah 9281, Fatima 9049, Zainab 8110, Anya 7499, Amina 5685, Khadija
4743, Jasmin 4564, Amira 4450, Simran 3822, Sana 3488, Amara 2998, Arya 2885, Priya 2790, Isha 2067, Inaya 2036,
Anika 1849, Riya 1834, Diya 1811, Safiya 1593, Kiran 1396, Neha 1178, Sabah 1049, Anjali 962, Leena 940, Shivani
911, Leela 861, Amrita 701, Meera 646, Nisha 642, Eesha 615, Siya 566, Maheen 556, Prisha 531, Saanvi 514, Falak
508, Avni 462, Jaspreet 436, Krisha 436, Tamanna 395, Tanvi 353, Anusha 324, Sanya 317, Keya 313, Manpreet 311,
Sneha 308, Harpreet 300, Radhika 288, Ishani 285, Sanaya 277, Anmol 272, Divya 265, Aarna 258, Gurpreet 251,
Aadhya 249, Samar 248, Pooja 244, Kavya 233, Indira 231, Sairah 231, Nidhi 200, Yashvi 185, Lakshmi 183, Aamirah
178, Nimrat 176, Harini 174, Tabassum 172, Warda 161, Amaira 157, Nandini 155, Kawthar 154, Wafa 154, Rabiah
149, Anvi 147, Reva 143, Radha 141, Vidhi 141, Vaishnavi 136
`),
  family: weighted(`
Khan 333, Ahmed 250, Hussain 200, Ali 166, Patel 142, Singh 125, Akhtar 111, Mahmood 100, Iqbal 90, Malik 83,
Shah 76, Begum 71, Mohammed 66, Sharma 62, Chowdhury 58, Miah 55, Rahman 52, Uddin 50, Islam 47, Choudhury 45,
Hassan 43, Mirza 41, Sheikh 40, Butt 38, Raja 37, Bashir 35, Aslam 34, Akram 33, Rashid 32, Ashraf 31, Anwar 30,
Nawaz 29, Yousaf 28, Javed 27, Saleem 27, Kumar 26, Gill 25, Sandhu 25, Dhillon 24, Bains 23, Kaur 23, Mistry
22, Desai 22, Mehta 21, Joshi 21, Gupta 20, Verma 20, Rao 20, Reddy 19, Das 19, Ghosh 18, Sen 18, Roy 18, Grewal
17, Bhatt 17, Chauhan 17, Thakur 16, Kapoor 16, Bajwa 16, Dhaliwal 16
`),
};
