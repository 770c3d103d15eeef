import { weighted } from '../random/weighted-table.ts';

/** Family names of Great Britain, with the weights of Faker (en_GB) in hundredths. */
export const englishFamilyNames = weighted(`
Smith 115, Jones 94, Williams 66, Taylor 53, Brown 51, Davies 48, Evans 39, Thomas 35, Wilson 35, Johnson 34,
Roberts 33, Robinson 29, Thompson 28, Wright 28, Edwards 27, Walker 27, White 27, Hughes 26, Green 25, Hall 25,
Harris 25, Lewis 25, Clarke 24, Jackson 24, Wood 24, Martin 23, Turner 23, Cooper 22, Hill 22, Moore 21, Morris
21, Ward 21, Baker 20, Clark 20, Harrison 20, King 20, Lee 20, Allen 19, James 19, Morgan 19, Phillips 18, Scott
18, Davis 17, Parker 17, Price 17, Watson 17, Bennett 16, Griffiths 16, Kelly 16, Mitchell 16, Young 16, Bailey
15, Bell 15, Carter 15, Collins 15, Cook 15, Richardson 15, Shaw 15, Cox 14, Marshall 14, Miller 14, Murphy 14,
Richards 14, Adams 13, Anderson 13, Ellis 13, Foster 13, Simpson 13, Wilkinson 13, Chapman 12, Gray 12, Hunt 12,
Mason 12, Powell 12, Rogers 12, Webb 12, Barnes 11, Butler 11, Campbell 11, Holmes 11, Knight 11, Lloyd 11,
Matthews 11, Mills 11, Owen 11, Palmer 11, Barker 10, Dixon 10, Fisher 10, Fletcher 10, Graham 10, Harvey 10,
Jenkins 10, Murray 10, Pearson 10, Russell 10, Stevens 10, Andrews 9, Brooks 9, Day 9, Elliott 9, Ford 9, Fox 9,
Gibson 9, Howard 9, Lawrence 9, Payne 9, Pearce 9, Reynolds 9, Saunders 9, Stewart 9, Walsh 9, West 9, Atkinson
8, Ball 8, Booth 8, Bradley 8, Burton 8, Cole 8, Dawson 8, O'Brien 8, Perry 8, Rose 8, Ryan 8, Spencer 8, Watts
8, Armstrong 7, Barrett 7, Berry 7, Carr 7, Dunn 7, Francis 7, Grant 7, Gregory 7, Harding 7, Hart 7, Hawkins 7,
Hayes 7, Holland 7, Hudson 7, Hunter 7, Lowe 7, Marsh 7, Newman 7, Newton 7, Oliver 7, Page 7, Parsons 7, Porter
7, Reed 7, Rees 7, Reid 7, Riley 7, Robertson 7, Stone 7, Webster 7, Wells 7, Woods 7, Bates 6, Bird 6, Bishop
6, Burgess 6, Burns 6, Byrne 6, Chambers 6, Coleman 6, Cooke 6, Cross 6, Curtis 6, Dean 6, Freeman 6, Gardner 6,
Hamilton 6, Harper 6, Henderson 6, Hodgson 6, Hopkins 6, Kennedy 6, Lane 6, Long 6, McCarthy 6, McDonald 6, Moss
6, Nicholls 6, Nicholson 6, O'Connor 6, O'Neill 6, Parry 6, Robson 6, Ross 6, Shepherd 6, Sutton 6, Walton 6,
Warren 6, Watkins 6, Williamson 6, Yates 6, Arnold 5, Austin 5, Barber 5, Barnett 5, Barton 5, Baxter 5, Bibi 5,
Blake 5, Bond 5, Buckley 5, Burke 5, Clayton 5, Cunningham 5, Davidson 5, Doyle 5, Frost 5, Gallagher 5, George
5, Gilbert 5, Goodwin 5, Gordon 5, Greenwood 5, Griffin 5, Hammond 5, Hardy 5, Hewitt 5, Higgins 5, Holt 5,
Hutchinson 5, Jennings 5, Johnston 5, Jordan 5, Kemp 5, Lambert 5, Lynch 5, Mann 5, May 5, Miles 5, Nash 5,
Nelson 5, Osborne 5, Poole 5, Potter 5, Pritchard 5, Quinn 5, Read 5, Rowe 5, Sharp 5, Slater 5, Stephens 5,
Stephenson 5, Stevenson 5, Stokes 5, Sullivan 5, Thomson 5, Tucker 5, Wallace 5, Walters 5, Wheeler 5, Whitehead
5, Willis 5, Woodward 5, Abbott 4
`);
