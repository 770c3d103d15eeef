import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Ukrainian names: forenames with their counts in the United Kingdom 1974 to 2020 (ONS, NRS, NISRA; 20 to 300: names that others bear too must not drown the rest), family names with assumed weights. */
export const ukrainianNames: OriginNames = {
  male: weighted(`
Ivan 300, Viktor 300, Roman 300, Mark 300, David 300, Anton 300, Lev 169, Artem 134, Maksym 131, Nazar 46, Yaroslav
31, Denys 24, Stepan 21, Oleksandr 20, Andriy 20, Serhiy 20, Volodymyr 20, Mykola 20, Vasyl 20, Petro 20, Dmytro 20,
Yuriy 20, Bohdan 20, Oleh 20, Vitaliy 20, Ihor 20, Taras 20, Danylo 20, Mykhailo 20, Pavlo 20, Yevhen 20, Kyrylo 20,
Ostap 20, Tymofiy 20, Matviy 20, Oleksiy 20, Vladyslav 20, Hryhoriy 20, Illia 20
`),
  female: weighted(`
Natalia 300, Maria 300, Anna 300, Anastasia 300, Daria 300, Sofia 300, Viktoria 300, Nadia 300, Yana 300, Alina 300,
Diana 300, Veronika 300, Milana 300, Eva 300, Polina 235, Zlata 58, Yulia 45, Alla 39, Olena 24, Inna 24, Iryna 20,
Oksana 20, Tetiana 20, Svitlana 20, Kateryna 20, Olha 20, Halyna 20, Lyudmyla 20, Solomiya 20, Larysa 20, Valentyna
20, Khrystyna 20, Bohdana 20, Lesya 20, Lyubov 20, Myroslava 20, Yeva 20, Margaryta 20
`),
  family: weighted(`
Melnyk 12, Shevchenko 11, Kovalenko 10, Bondarenko 10, Boyko 10, Tkachenko 8, Kravchenko 8, Kovalchuk 8, Koval 6,
Oliynyk 7, Shevchuk 7, Polishchuk 6, Lysenko 6, Marchenko 5, Savchenko 5, Rudenko 5, Petrenko 5, Klymenko 4, Moroz 4,
Tkachuk 5, Pavlenko 4, Hnatiuk 3, Ivanchenko 3, Kozak 3, Bilyk 3, Romanenko 3, Zakharchenko 3, Didenko 3, Panchenko 3,
Kuzmenko 3, Levchenko 3, Mazur 3, Khomenko 3, Sydorenko 3, Vasylenko 3, Zinchenko 2, Yurchenko 3, Hrytsenko 3,
Nazarenko 2, Kostenko 2, Sadovskyi 2, Levytskyi 2, Zelinskyi 2, Dovzhenko 2
`),
};
