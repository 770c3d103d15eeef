/**
 * Of 10,000 people of Great Britain, how many bear each of the 500 commonest family names.
 *
 * Source: weighted British family names of github.com/joke2k/faker, MIT.
 */
export const familyNameShares = `
smith:115 jones:94 williams:66 taylor:53 brown:51 davies:48 evans:39 thomas:35 wilson:35 johnson:34 roberts:33
robinson:29 thompson:28 wright:28 edwards:27 walker:27 white:27 hughes:26 green:25 hall:25 harris:25 lewis:25
clarke:24 jackson:24 patel:24 wood:24 martin:23 turner:23 cooper:22 hill:22 moore:21 morris:21 ward:21 baker:20
clark:20 harrison:20 king:20 lee:20 allen:19 james:19 morgan:19 phillips:18 scott:18 davis:17 parker:17 price:17
watson:17 bennett:16 griffiths:16 kelly:16 mitchell:16 young:16 bailey:15 bell:15 carter:15 collins:15 cook:15
richardson:15 shaw:15 cox:14 khan:14 marshall:14 miller:14 murphy:14 richards:14 adams:13 anderson:13 begum:13
ellis:13 foster:13 simpson:13 singh:13 wilkinson:13 ali:12 chapman:12 gray:12 hunt:12 mason:12 powell:12 rogers:12
webb:12 barnes:11 butler:11 campbell:11 holmes:11 hussain:11 knight:11 lloyd:11 matthews:11 mills:11 owen:11
palmer:11 ahmed:10 barker:10 dixon:10 fisher:10 fletcher:10 graham:10 harvey:10 jenkins:10 murray:10 pearson:10
russell:10 stevens:10 andrews:9 brooks:9 day:9 elliott:9 ford:9 fox:9 gibson:9 howard:9 kaur:9 lawrence:9 payne:9
pearce:9 reynolds:9 saunders:9 stewart:9 walsh:9 west:9 atkinson:8 ball:8 booth:8 bradley:8 burton:8 cole:8 dawson:8
gill:8 obrien:8 perry:8 rose:8 ryan:8 spencer:8 watts:8 armstrong:7 barrett:7 berry:7 carr:7 dunn:7 francis:7
grant:7 gregory:7 harding:7 hart:7 hawkins:7 hayes:7 holland:7 hudson:7 hunter:7 lowe:7 marsh:7 newman:7 newton:7
oliver:7 page:7 parsons:7 porter:7 reed:7 rees:7 reid:7 riley:7 robertson:7 stone:7 webster:7 wells:7 woods:7
bates:6 bird:6 bishop:6 burgess:6 burns:6 byrne:6 chambers:6 coleman:6 cooke:6 cross:6 curtis:6 dean:6 freeman:6
gardner:6 hamilton:6 harper:6 henderson:6 hodgson:6 hopkins:6 kennedy:6 lane:6 long:6 mccarthy:6 mcdonald:6 moss:6
nicholls:6 nicholson:6 oconnor:6 oneill:6 parry:6 robson:6 ross:6 shah:6 shepherd:6 sutton:6 walton:6 warren:6
watkins:6 williamson:6 yates:6 akhtar:5 arnold:5 austin:5 barber:5 barnett:5 barton:5 baxter:5 bibi:5 blake:5 bond:5
buckley:5 burke:5 clayton:5 cunningham:5 davidson:5 doyle:5 frost:5 gallagher:5 george:5 gilbert:5 goodwin:5
gordon:5 greenwood:5 griffin:5 hammond:5 hardy:5 hewitt:5 higgins:5 holt:5 hutchinson:5 jennings:5 johnston:5
jordan:5 kemp:5 lambert:5 lynch:5 mann:5 may:5 miles:5 nash:5 nelson:5 osborne:5 poole:5 potter:5 pritchard:5
quinn:5 read:5 rowe:5 sharp:5 slater:5 stephens:5 stephenson:5 stevenson:5 stokes:5 sullivan:5 thomson:5 tucker:5
wallace:5 walters:5 wheeler:5 whitehead:5 willis:5 woodward:5 abbott:4 alexander:4 archer:4 ashton:4 atkins:4
baldwin:4 banks:4 barlow:4 bartlett:4 bentley:4 birch:4 black:4 bowen:4 bradshaw:4 brennan:4 briggs:4 brookes:4
bryant:4 bull:4 burrows:4 carroll:4 cartwright:4 dale:4 daniels:4 davey:4 davison:4 dickinson:4 dobson:4 dodd:4
douglas:4 duffy:4 farrell:4 ferguson:4 field:4 flynn:4 fowler:4 fraser:4 french:4 fuller:4 gibbs:4 glover:4
goddard:4 hancock:4 hartley:4 haynes:4 hayward:4 heath:4 hicks:4 holden:4 howe:4 howell:4 humphreys:4 jarvis:4
john:4 kay:4 kent:4 kirby:4 kirk:4 knowles:4 lamb:4 lawson:4 little:4 lucas:4 macdonald:4 miah:4 middleton:4
morley:4 morrison:4 morton:4 norman:4 norris:4 osullivan:4 parkinson:4 patterson:4 perkins:4 peters:4 preston:4
pugh:4 reeves:4 rhodes:4 sanders:4 savage:4 schofield:4 short:4 simmons:4 skinner:4 smart:4 stanley:4 thornton:4
thorpe:4 todd:4 tomlinson:4 townsend:4 vaughan:4 wade:4 wall:4 warner:4 waters:4 weston:4 whittaker:4 wilkins:4
wong:4 allan:3 barry:3 benson:3 bevan:3 blackburn:3 bolton:3 boyle:3 brady:3 bray:3 browne:3 bruce:3 bryan:3
butcher:3 cameron:3 carey:3 carpenter:3 chadwick:3 chamberlain:3 chan:3 chandler:3 charlton:3 clements:3 coates:3
coles:3 collier:3 connolly:3 connor:3 conway:3 craig:3 crawford:3 daly:3 dennis:3 doherty:3 donnelly:3 duncan:3
dyer:3 farmer:3 faulkner:3 finch:3 fitzgerald:3 fleming:3 forster:3 franklin:3 fry:3 gardiner:3 garner:3 gibbons:3
giles:3 godfrey:3 gough:3 gould:3 hale:3 hanson:3 hargreaves:3 henry:3 herbert:3 hilton:3 hobbs:3 holloway:3
hooper:3 hope:3 horton:3 houghton:3 howarth:3 howells:3 humphries:3 hurst:3 hyde:3 ingram:3 iqbal:3 joyce:3 kerr:3
law:3 leach:3 lees:3 leonard:3 lord:3 lyons:3 mahmood:3 manning:3 marsden:3 mckenzie:3 mclean:3 mellor:3 metcalfe:3
mistry:3 moran:3 myers:3 naylor:3 nixon:3 noble:3 nolan:3 north:3 norton:3 odonnell:3 owens:3 parkes:3 parkin:3
peacock:3 pickering:3 pollard:3 pope:3 potts:3 power:3 pratt:3 rahman:3 randall:3 rice:3 rowley:3 sanderson:3
sharpe:3 sheppard:3 sims:3 sinclair:3 steele:3 storey:3 summers:3 swift:3 sykes:3 talbot:3 turnbull:3 tyler:3
vincent:3 wallis:3 welch:3 whitehouse:3 winter:3 wyatt:3
`;
