import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Kenyan, Ugandan and Tanzanian names: forenames with their counts in the United Kingdom 1974 to 2020 (ONS, NRS, NISRA; 20 to 300: names that others bear too must not drown the rest), family names with assumed weights. */
export const eastAfricanNames: OriginNames = {
  male: weighted(`
John 300, Joseph 300, Peter 300, Brian 300, David 300, James 300, Samuel 300, Daniel 300, Stephen 300, Kelvin 300,
Dennis 300, Emmanuel 300, Victor 300, Moses 300, Kevin 300, Francis 300, Charles 300, Vincent 300, Rashid 300, Salim
300, Geoffrey 300, Elijah 300, Isaac 300, Ezekiel 300, Amani 194, Jabari 71, Godfrey 55, Kamau 26, Juma 20, Otieno 20,
Mwangi 20, Ochieng 20, Omondi 20, Onyango 20, Odhiambo 20, Maina 20, Kiprono 20, Kipchoge 20, Mutua 20, Musyoka 20,
Wanyama 20, Okello 20, Mugisha 20, Ssali 20, Baraka 20, Hamisi 20, Kato 20, Wasswa 20
`),
  female: weighted(`
Mercy 300, Faith 300, Grace 300, Mary 300, Jane 300, Esther 300, Ruth 300, Joyce 300, Lucy 300, Ann 300, Caroline 300,
Elizabeth 300, Halima 300, Amina 300, Zainab 300, Naomi 300, Rose 300, Agnes 300, Gladys 91, Neema 54, Purity 37,
Wanjiru 20, Akinyi 20, Achieng 20, Atieno 20, Njeri 20, Wambui 20, Wanjiku 20, Nyambura 20, Muthoni 20, Chebet 20,
Jepkosgei 20, Adhiambo 20, Auma 20, Awino 20, Nakato 20, Babirye 20, Nankya 20, Nabirye 20, Zuhura 20, Zawadi 20,
Mwanaisha 20, Rehema 20, Subira 20, Winfred 20
`),
  family: weighted(`
Otieno 12, Mwangi 12, Kamau 9, Odhiambo 9, Ochieng 8, Maina 8, Njoroge 7, Omondi 7, Kariuki 7, Onyango 7, Kimani 6,
Karanga 2, Mutua 5, Wanjiru 5, Njuguna 4, Owino 4, Juma 5, Mugo 3, Gitau 3, Chege 3, Wambua 3, Musyoka 3, Kiptoo 3,
Cheruiyot 4, Koech 3, Rotich 3, Kipkemboi 2, Mutiso 2, Barasa 3, Wafula 4, Simiyu 3, Okoth 3, Ouma 4, Okello 4,
Mugisha 3, Ssemakula 2, Nsubuga 2, Musoke 2, Byaruhanga 1, Mushi 2, Massawe 2, Mwakyusa 1, Salim 2, Rashid 2, Hamisi
2, Bakari 2
`),
};
