import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** West African names of Faker (yo_NG, ig_NG, en_NG, tw_GH): forenames with their counts in England and Wales (ONS) held between 12 and 250, family names by an assumed order of frequency. */
export const westAfricanNames: OriginNames = {
  male: weighted(`
Andrew 250, Benjamin 250, Daniel 250, David 250, Emmanuel 250, Gabriel 250, James 250, John 250, Joseph 250,
Joshua 250, Kofi 250, Kwame 250, Mark 250, Michael 250, Nathaniel 250, Paul 250, Peter 250, Philip 250, Samuel
250, Simon 250, Stephen 250, Kwabena 195, Cornelius 175, Ayodeji 173, Chukwuemeka 172, Kwaku 163, Obinna 160,
Oluwafemi 149, Ikenna 142, Kelechi 125, Yaw 121, Chinedu 101, Ajani 100, Kojo 96, Nnamdi 76, Kwesi 73,
Olanrewaju 73, Ayodele 69, Inioluwa 55, Uchenna 54, Kwasi 52, Temidayo 50, Somtochukwu 45, Emeka 44, Chigozie
39, Oluwasegun 39, Adedayo 34, Chukwudi 29, Abayomi 25, Oladimeji 25, Adebowale 21, Adedeji 21, Ifeanyi 21,
Kolawole 21, Demilade 20, Adekunle 17, Akwasi 17, Korede 17, Oluwagbemiga 16, Omotayo 16, Anjolaoluwa 14, Ekene
14, Ekow 14, Chijioke 13, Abeiku 12, Abiodun 12, Abiona 12, Adebiyi 12, Adekitan 12, Adekola 12, Adeleke 12,
Adeniyi 12, Adeolu 12, Adeoti 12, Aderopo 12, Adeshina 12, Adesoji 12, Adetayo 12, Adeyi 12, Adigun 12
`),
  female: weighted(`
Afia 250, Agnes 250, Amarachi 250, Angela 250, Blessing 250, Deborah 250, Elizabeth 250, Esther 250, Faith 250,
Gloria 250, Grace 250, Hope 250, Joy 250, Juliet 250, Mary 250, Patience 250, Ruth 250, Sarah 250, Victoria 250,
Eniola 229, Chiamaka 220, Ama 206, Peace 183, Adaeze 174, Abena 165, Charity 160, Oluwakemi 139, Boluwatife 123,
Comfort 110, Akua 106, Akosua 99, Omolara 89, Simisola 86, Ifeoma 83, Adwoa 81, Morayo 78, Nneka 73, Oluchi 71,
Yaa 69, Morenike 67, Tolulope 66, Afua 57, Adenike 53, Omotola 49, Kosisochukwu 48, Motunrayo 46, Ogechi 44,
Folashade 41, Yetunde 41, Ngozi 40, Ololade 38, Toluwanimi 38, Atinuke 35, Titilayo 33, Omotara 31, Chidimma 28,
Chinelo 27, Chinyere 27, Similoluwa 26, Wuraola 25, Ifunanya 23, Modupe 22, Adesewa 21, Yewande 21, Ozioma 20,
Olajumoke 14, Aanuoluwapo 12, Aba 12, Abebi 12, Abeni 12, Abosede 12, Adebukola 12, Adepeju 12, Adesua 12,
Adetoke 12, Adetoun 12, Adunni 12, Ajoke 12, Amoke 12, Amope 12
`),
  family: weighted(`
Okafor 333, Adeyemi 250, Mensah 200, Okeke 166, Okoro 142, Eze 125, Obi 111, Osei 100, Owusu 90, Boateng 83,
Appiah 76, Asante 71, Balogun 66, Ajayi 62, Nwosu 58, Agyemang 55, Acheampong 52, Afolabi 50, Bakare 47, Adu 45,
Nwachukwu 43, Onoh 41, Ogbuehi 40, Iwu 38, Chukwu 37, Onwuka 35, Anyanwu 34, Udeh 33, Ihejirika 32, Madu 31,
Njoku 30, Ezeugo 29, Ojukwu 28, Iroha 27, Okonkwo 27, Olawale 26, Abiola 25, Uche 25, Ogunleye 24, Nnamani 23,
Adetokunbo 23, Ojo 22, Ekwueme 22, Oshodi 21, Ibrahim 21, Akinwale 20, Obasanjo 20, Oyekan 20, Adebisi 19,
Adegbite 19, Adegoke 18, Adekunle 18, Adelakun 18, Adeleke 17, Adelusi 17, Ademiluyi 17, Aderibigbe 16, Aderogba
16, Adesiyan 16, Adeyemo 16, Adisa 15, Afolayan 15, Afonja 15, Ajao 15, Ajewole 14, Akinrinola 14, Alabi 14,
Aloba 14, Awodiran 14, Awolowo 13, Ayandokun 13, Ayoola 13, Babtunde 13, Bamidele 13, Bamiloye 12, Edun 12,
Fadipe 12, Fagunwa 12, Fajimi 12, Falabi 12, Faleti 12, Faloye 11, Fasasi 11, Ibikunle 11, Ilori 11, Ilupeju 11,
Iyanda 11, Jaiyeola 11, Kolade 10, Kosoko 10, Koya 10, Makinde 10, Makinwa 10, Morawo 10, Ninalowo 10, Odetola
10, Odunsi 10, Ogindan 10, Oginni 9, Ogulana 9, Ogunbamigbe 9, Ogunbiyi 9, Ogunbo 9, Ogunde 9, Ogunwobi 9,
Ogunyeye 9, Ojua 9, Olabode 9, Oladipupo 9, Olaiya 8
`),
};
