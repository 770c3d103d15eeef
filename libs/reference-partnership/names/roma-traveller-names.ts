import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Names of English and Irish Travellers and of Roma families: forenames with their counts in the United Kingdom 1974 to 2020 (ONS, NRS, NISRA; 20 to 300: names that others bear too must not drown the rest), family names with assumed weights. */
export const romaTravellerNames: OriginNames = {
  male: weighted(`
Johnny 300, Tommy 300, Jimmy 300, Paddy 300, Mikey 300, Levi 300, Nelson 300, Amos 300, Elijah 300, Noah 300, Dougie
300, Frankie 300, Billy 300, Riley 300, Tyson 300, Jim 300, John 300, Patrick 300, Michael 300, Martin 300, Edward
300, Simon 300, Felix 300, Isaac 300, Lucas 300, Mario 300, Samuel 300, Daniel 300, Marcel 300, Denis 300, Robert 300,
Dominik 300, Tomáš 300, Milan 300, Jozef 300, Kevin 300, Bernie 177, Miley 124, Job 87, Rikardo 20, Ľubomír 20, Aladar
20
`),
  female: weighted(`
Mary 300, Margaret 300, Bridget 300, Kathleen 300, Winnie 300, Missy 300, Priscilla 300, Savannah 300, Montana 300,
Chantelle 300, Shannon 300, Scarlett 300, Angel 300, Paris 300, Lavinia 300, Rosie 300, Delilah 300, Vanesa 300,
Nikola 300, Denisa 300, Kristína 300, Erika 300, Maria 300, Sabrina 300, Esmeralda 284, Renáta 179, Marcela 80, Žaneta
57, Nan 24, Alžbeta 21, Mary-Ann 20, Kelly-Marie 20, Britannia 20, Cinderella 20, Leanda 20, Jolana 20
`),
  family: weighted(`
Smith 14, Lee 12, Cooper 8, Price 7, Boswell 6, Loveridge 6, Buckland 5, Hearne 4, Doran 6, Ward 8, Connors 8, Maughan
6, McDonagh 9, Joyce 4, Cash 5, Doherty 6, Stokes 4, Quilligan 4, Delaney 3, Stanley 4, Eastwood 2, Gaskin 2, Holland
3, Horváth 8, Balog 5, Oláh 4, Kováč 3, Žiga 3, Pompa 2, Ferko 2, Mirga 2, Tancoš 2
`),
};
