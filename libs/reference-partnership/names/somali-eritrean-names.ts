import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Somali and Eritrean names: the second and third name are the father's and the grandfather's: forenames with their counts in the United Kingdom 1974 to 2020 (ONS, NRS, NISRA; 20 to 300: names that others bear too must not drown the rest), family names with assumed weights. */
export const somaliEritreanNames: OriginNames = {
  male: weighted(`
Mohamed 300, Ahmed 300, Abdirahman 300, Abdullahi 300, Hassan 300, Ali 300, Omar 300, Yusuf 300, Ibrahim 300, Mahad
300, Hamza 300, Bilal 300, Ayub 300, Zakariya 300, Khalid 300, Mustafa 300, Said 300, Yasin 300, Ismail 300, Osman
300, Hussein 300, Mahamed 300, Idris 300, Saleh 300, Daniel 300, Samuel 300, Abdi 281, Liban 245, Bashir 162,
Abdulkadir 146, Guled 91, Robel 79, Mohamud 78, Natnael 75, Dahir 69, Abdiaziz 45, Dawit 44, Amanuel 42, Henok 37,
Warsame 33, Ermias 32, Abdirizak 26, Farah 26, Sharmarke 26, Abshir 24, Jama 20, Yonas 20, Filmon 20, Tesfay 20,
Mehari 20, Kidane 20, Yohannes 20, Haile 20, Biniam 20
`),
  female: weighted(`
Fatima 300, Amina 300, Ayan 300, Asha 300, Halima 300, Khadija 300, Sahra 300, Ifrah 300, Hafsa 300, Safiya 300,
Sumaya 300, Zahra 300, Habiba 300, Naima 300, Muna 300, Samira 300, Hawa 300, Rahma 300, Yasmin 300, Amal 300, Helen
300, Saba 300, Lidia 300, Eden 300, Miriam 300, Ikram 250, Nasra 222, Sagal 195, Hodan 166, Delina 165, Maryan 157,
Hamdi 153, Idil 143, Ruweyda 124, Ayaan 112, Faduma 103, Shukri 97, Arsema 89, Fadumo 74, Bethlehem 63, Hibo 60, Rahel
49, Filsan 39, Deqa 30, Ubah 20, Saada 20, Selam 20, Senait 20, Mebrat 20, Winta 20, Feven 20, Semhar 20
`),
  family: weighted(`
Mohamed 30, Ali 24, Ahmed 20, Hassan 16, Abdi 14, Omar 12, Hussein 10, Yusuf 9, Mohamud 8, Ibrahim 8, Farah 8, Osman
7, Jama 6, Warsame 5, Abdullahi 6, Nur 5, Adan 5, Isse 3, Aden 4, Elmi 3, Said 4, Ismail 4, Abdirahman 4, Hersi 2,
Samatar 2, Dahir 3, Duale 2, Guled 2, Tesfay 4, Tekle 4, Kidane 4, Haile 4, Ghebremariam 2, Gebremedhin 3, Habte 3,
Yohannes 3, Weldu 2, Mehari 2, Kiflom 2, Berhane 3, Woldemichael 2, Asfaha 1, Tewelde 2
`),
};
