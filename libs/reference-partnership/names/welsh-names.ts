import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Welsh names: forenames with their counts in England and Wales 1996 to 2020 (ONS), family names with the weights of Faker (en_GB). */
export const welshNames: OriginNames = {
  male: weighted(`
Dylan 57220, Owen 32061, Rhys 23802, Morgan 15507, Evan 13298, Cian 4071, Tomos 2712, Idris 2557, Harri 2554,
Osian 2488, Cai 2479, Jac 2478, Ieuan 2466, Owain 2210, Gareth 2058, Ioan 2028, Gethin 1768, Iwan 1664, Elis
1504, Bryn 1498, Iestyn 1471, Dafydd 1308, Steffan 1261, Siôn 1256, Huw 1251, Aled 944, Dewi 833, Macsen 761,
Rhodri 756, Trystan 624, Gruffydd 540, Aneurin 518, Carwyn 518, Efan 404, Gwilym 343, Guto 340, Geraint 318,
Taliesin 279, Hywel 234, Emlyn 229, Llewellyn 223, Llŷr 212, Emyr 194, Alun 104, Celyn 101, Gwyn 95
`),
  female: weighted(`
Megan 70460, Erin 31713, Martha 13400, Sara 12276, Bethan 7888, Cerys 7371, Seren 7021, Tegan 6497, Rhiannon
6093, Siân 5971, Ffion 5719, Carys 4914, Nia 4053, Lowri 2026, Elin 1971, Lili 1865, Catrin 1577, Alys 1511,
Mali 1494, Gwen 959, Angharad 920, Eleri 915, Eira 897, Mari 775, Ceri 721, Cadi 715, Bronwen 660, Manon 604,
Efa 563, Gwenllian 424, Beca 359, Sioned 357, Nansi 296, Mared 281, Elan 277, Llinos 196, Branwen 127, Heledd
127, Lleucu 110, Non 92, Haf 90, Eluned 70
`),
  family: weighted(`
Jones 94, Williams 66, Davies 48, Evans 39, Thomas 35, Roberts 33, Edwards 27, Hughes 26, Harris 25, Lewis 25,
Morris 21, James 19, Morgan 19, Phillips 18, Price 17, Griffiths 16, Richards 14, Ellis 13, Powell 12, Lloyd 11,
Owen 11, Jenkins 10, Rees 7, Hopkins 6, Parry 6, Watkins 6, Pritchard 5, Bowen 4, Howell 4, Humphreys 4, Pugh 4,
Vaughan 4, Bevan 3, Howells 3
`),
};
