import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Romanian names: forenames with their counts in the United Kingdom 1974 to 2020 (ONS, NRS, NISRA; 20 to 300: names that others bear too must not drown the rest), family names with assumed weights. */
export const romanianNames: OriginNames = {
  male: weighted(`
Andrei 300, Alexandru 300, Ștefan 300, Cristian 300, Gabriel 300, Daniel 300, Marius 300, Adrian 300, Vlad 300, Darius
300, David 300, Luca 300, Matei 300, Victor 300, Lucian 300, Robert 300, Rareș 300, Sebastian 300, Tudor 300, Denis
300, Eduard 300, Emil 300, Bogdan 247, Mihai 232, Constantin 185, Ionuț 172, Răzvan 154, Cezar 150, Florin 139, Petru
137, Dragoș 118, Radu 105, Vasile 101, Nicolae 93, Ion 88, Cosmin 58, Cătălin 52, Gheorghe 39, Sorin 32, Claudiu 23,
Ovidiu 20, Silviu 20, Liviu 20
`),
  female: weighted(`
Maria 300, Ioana 300, Andreea 300, Elena 300, Alexandra 300, Ana 300, Cristina 300, Gabriela 300, Daniela 300, Diana
300, Alina 300, Simona 300, Bianca 300, Roxana 300, Denisa 300, Georgiana 300, Ștefania 300, Sofia 300, Antonia 300,
Anastasia 300, Daria 300, Teodora 300, Laura 300, Monica 300, Claudia 300, Carmen 300, Adriana 300, Valentina 300,
Natalia 300, Eva 300, Larisa 286, Irina 282, Corina 150, Camelia 124, Mihaela 110, Raluca 80, Nicoleta 77, Mădălina
66, Florentina 64, Loredana 58, Iuliana 20, Oana 20, Lăcrămioara 20
`),
  family: weighted(`
Popa 19, Popescu 15, Ionescu 11, Radu 9, Dumitru 8, Stan 8, Stoica 7, Gheorghe 7, Matei 6, Ciobanu 6, Rusu 6, Munteanu
5, Șerban 4, Constantin 5, Marin 5, Lazăr 4, Florea 4, Dinu 4, Nistor 3, Toma 3, Oprea 3, Tudor 3, Vasile 4, Moldovan
5, Ungureanu 4, Mocanu 4, Dobre 3, Barbu 3, Ene 3, Nicolae 3, Cristea 3, Neagu 3, Roman 2, Manole 3, Enache 2, Diaconu
3, Preda 2, Bălan 3, Țurcanu 2, Bucur 2, Sandu 3, Anghel 3, Lungu 3, Ștefan 2, Ion 2, Sava 2, Coman 3, Iancu 2, Albu
2, Ursu 2
`),
};
