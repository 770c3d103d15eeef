import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Polish names of Faker (pl_PL): forenames with their counts in England and Wales (ONS) held between 25 and 400, family names in the order of the list. */
export const polishNames: OriginNames = {
  male: weighted(`
Sebastian 27654, Gabriel 17421, Albert 11813, Jakub 5733, Filip 5095, Alan 5037, Adrian 4660, Kacper 4032,
Stefan 3154, Julian 3114, Dominik 3063, Marcel 2930, Damian 2784, Fabian 2712, Antoni 2608, Aleksander 2236,
Szymon 2064, Dawid 1766, Mateusz 1735, Patryk 1691, Ernest 1679, Maksymilian 1422, Michał 1422, Mikołaj 1409,
Nikodem 1388, Franciszek 1242, Natan 1239, Kamil 1231, Wiktor 1206, Igor 1205, Emil 959, Tymon 888, Piotr 866,
Tomasz 856, Hubert 833, Olaf 690, Krystian 636, Artur 623, Eryk 619, Konrad 603, Stanisław 600, Maciej 588,
Karol 573, Tymoteusz 536, Wojciech 532, Józef 454, Miłosz 449, Krzysztof 440, Nataniel 430, Marek 423, Paweł
415, Borys 394, Łukasz 329, Ignacy 322, Adam 300, Daniel 300, Jan 300, Oliwier 300, Robert 300, Aleks 275,
Ksawery 272, Tobiasz 255, Kajetan 253, Kornel 239, Marcin 218, Norbert 175, Cyprian 151, Rafał 151, Cezary 132,
Grzegorz 123
`),
  female: weighted(`
Ada 400, Adrianna 400, Anastazja 400, Anita 400, Aurelia 400, Bianka 400, Blanka 400, Eliza 400, Ida 400, Kaja
400, Kamila 400, Karina 400, Klara 400, Kornelia 400, Lidia 400, Marianna 400, Monika 400, Nela 400, Nicole 400,
Sandra 400, Sara 400, Sonia 400, Marika 375, Marcelina 364, Aniela 355, Róża 347, Roksana 331, Kalina 281,
Angelika 265, Olga 238, Julianna 237, Ewa 233, Rozalia 220, Melania 214, Malwina 139, Inga 130, Natasza 117,
Tola 102, Urszula 98, Liwia 76, Dorota 71, Janina 70, Dagmara 69, Apolonia 68, Gaja 67, Justyna 66, Ewelina 63,
Julita 61, Krystyna 60, Agnieszka 53, Elżbieta 33, Sylwia 25
`),
  family: weighted(`
Nowak 333, Kowalski 250, Wiśniewski 200, Dąbrowski 166, Lewandowski 142, Wójcik 125, Kamiński 111, Kowalczyk
100, Zieliński 90, Szymański 83, Woźniak 76, Kozłowski 71, Jankowski 66, Wojciechowski 62, Kwiatkowski 58,
Kaczmarek 55, Mazur 52, Krawczyk 50, Piotrowski 47, Grabowski 45, Nowakowski 43, Pawłowski 41, Michalski 40,
Nowicki 38, Adamczyk 37, Dudek 35, Zając 34, Wieczorek 33, Jabłoński 32, Król 31, Majewski 30, Olszewski 29,
Jaworski 28, Wróbel 27, Malinowski 27, Pawlak 26, Witkowski 25, Walczak 25, Stępień 24, Górski 23, Rutkowski 23,
Michalak 22, Sikora 22, Ostrowski 21, Baran 21, Duda 20, Szewczyk 20, Tomaszewski 20, Pietrzak 19, Marciniak 19,
Wróblewski 18, Zalewski 18, Jakubowski 18, Jasiński 17, Zawadzki 17, Sadowski 17, Bąk 16, Chmielewski 16,
Włodarczyk 16, Borkowski 16, Czarnecki 15, Sawicki 15, Sokołowski 15, Urbański 15, Kubiak 14, Maciejewski 14,
Szczepański 14, Kucharski 14, Wilk 14, Kalinowski 13, Lis 13, Mazurek 13, Wysocki 13, Adamski 13, Kaźmierczak
12, Wasilewski 12, Sobczak 12, Czerwiński 12, Andrzejewski 12, Cieślak 12, Głowacki 12, Zakrzewski 11, Kołodziej
11, Sikorski 11, Krajewski 11, Gajewski 11, Szymczak 11, Szulc 11, Baranowski 10, Laskowski 10, Brzeziński 10,
Makowski 10, Ziółkowski 10, Przybylski 10, Domański 10, Nowacki 10, Borowski 10, Błaszczyk 10, Chojnacki 9,
Ciesielski 9, Mróz 9, Szczepaniak 9, Wesołowski 9, Górecki 9, Krupa 9, Kaczmarczyk 9, Leszczyński 9, Lipiński 9,
Kowalewski 9, Urbaniak 8, Kozak 8, Kania 8, Mikołajczyk 8, Czajkowski 8, Mucha 8, Tomczak 8, Kozioł 8, Markowski
8, Kowalik 8, Nawrocki 8
`),
};
