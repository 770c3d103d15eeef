import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Gaelic names of Ireland and Scotland: forenames with their counts in the United Kingdom 1974 to 2020 (ONS, NRS, NISRA; 20 to 300: names that others bear too must not drown the rest), family names with assumed weights. */
export const gaelicNames: OriginNames = {
  male: weighted(`
Liam 300, Callum 300, Connor 300, Aidan 300, Finlay 300, Sean 300, Seán 300, Kieran 300, Ciaran 300, Ciarán 300,
Declan 300, Rory 300, Conor 300, Cameron 300, Angus 300, Lachlan 300, Hamish 300, Ewan 300, Euan 300, Alasdair 300,
Fergus 300, Niall 300, Eoin 300, Eoghan 300, Oisín 300, Cillian 300, Cormac 300, Donal 300, Darragh 300, Cathal 300,
Padraig 300, Pádraig 300, Brendan 300, Brian 300, Brendon 300, Ruairidh 300, Ruairí 300, Fraser 300, Gregor 300, Craig
300, Duncan 300, Graeme 300, Ross 300, Kenneth 300, Iain 300, Neil 300, Gavin 300, Shane 300, Colm 300, Malachy 300,
Tadhg 300, Fionn 300, Patrick 300, Kevin 300, Murray 300, Struan 300, Odhran 300, Senan 300, Bryan 300, Dougal 286
`),
  female: weighted(`
Niamh 300, Aoife 300, Ciara 300, Caitlin 300, Sinead 300, Sinéad 300, Orla 300, Órla 300, Eilidh 300, Isla 300, Kirsty
300, Mairi 300, Fiona 300, Ailsa 300, Róisín 300, Roisin 300, Siobhan 300, Siobhán 300, Saoirse 300, Catriona 300,
Morag 300, Iona 300, Shona 300, Aisling 300, Clodagh 300, Gráinne 300, Grainne 300, Maeve 300, Meabh 300, Nuala 300,
Una 300, Bronagh 300, Oonagh 300, Cara 300, Erin 300, Kathleen 300, Maureen 300, Bridget 300, Bernadette 300, Rhona
300, Skye 300, Heather 300, Sorcha 300, Fionnuala 300, Caoimhe 300, Éabha 300, Maireád 300, Mairead 300, Eimear 300,
Tara 300, Dearbhla 300, Aileen 300, Mhairi 300, Catherine 300, Bláthnaid 112, Deirdre 93, Senga 81
`),
  family: weighted(`
Murphy 20, Kelly 18, O'Brien 15, Ryan 14, O'Connor 13, O'Sullivan 13, Walsh 13, Byrne 11, O'Neill 12, O'Reilly 8,
Doyle 9, McCarthy 11, Gallagher 9, Doherty 8, Kennedy 9, Lynch 7, Murray 10, Quinn 8, Moore 6, McLoughlin 5, O'Carroll
3, Connolly 6, Daly 6, O'Connell 6, Wilson 5, Dunne 5, Brennan 6, Burke 6, Collins 5, Clarke 5, Johnston 5, Hughes 4,
O'Farrell 3, Fitzgerald 5, Brown 4, Maguire 5, Nolan 5, Flynn 5, Thompson 3, O'Callaghan 4, O'Donnell 6, Duffy 5,
O'Mahony 4, Boyle 5, Healy 5, O'Shea 4, White 3, Sweeney 4, Hayes 4, Kavanagh 4, Power 3, McGrath 5, Moran 5, Brady 4,
Stewart 8, MacDonald 10, McDonald 10, Campbell 12, Robertson 8, Reid 7, Fraser 7, Ross 7, MacKenzie 6, McKenzie 5,
Morrison 6, MacLeod 6, McLeod 4, Cameron 5, McMillan 4, MacKay 5, McKay 4, Douglas 5, Sinclair 4, Sutherland 4, McLean
5, MacLean 4, McIntosh 3, McGregor 4, Gordon 5, Grant 5, Hamilton 5, Henderson 5, Kerr 4, Wallace 5, Buchanan 3,
McPherson 3, McNeil 3, MacNeil 2, McIntyre 3, MacIntyre 2, McKinnon 3, O'Hara 3, O'Dowd 2, O'Kane 3, McCann 4,
McLaughlin 5, McAllister 3, McGuinness 3, McNamara 3
`),
};
