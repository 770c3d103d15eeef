/**
 * How many babies were given each of the 3,000 commonest first given names, folded: England and Wales 1996-2020, Scotland 1974-2020,
 * Northern Ireland 1997-2020. A name before a hyphen counts as the first.
 *
 * Source: ONS, NRS and NISRA through github.com/mine-cetinkaya-rundel/ukbabynames, Open Government Licence v3.0.
 */
export const givenNameCounts = `
jack:205917 james:177130 thomas:173333 oliver:151341 joshua:150182 harry:141512 daniel:140230 emily:134060
william:129311 chloe:126669 olivia:125416 sophie:119467 jessica:113995 charlie:113548 george:113168 samuel:112093
joseph:107164 matthew:99347 alexander:94983 amelia:94061 ryan:93015 jacob:92625 benjamin:92394 charlotte:90816
lewis:87258 alfie:84659 lucy:83833 megan:82856 adam:82557 lily:82181 grace:81854 ellie:81602 ethan:81287
hannah:80346 callum:79654 luke:78611 emma:77353 david:77151 ella:77094 liam:72177 michael:71256 jake:70958 amy:70782
mohammed:70239 dylan:68709 mia:68395 katie:67855 lauren:66558 jamie:66171 ruby:64731 connor:63138 rebecca:61513
noah:61267 max:60040 holly:59734 oscar:59611 ava:59321 muhammad:57032 henry:56986 evie:55478 isabella:55205
leo:54585 cameron:54403 christopher:54338 archie:53946 isla:53918 nathan:53883 andrew:53843 john:53223 molly:52084
georgia:51830 jordan:50304 edward:50231 poppy:50132 sarah:49349 abigail:48878 daisy:48464 tyler:48302 lucas:47961
freya:47907 bethany:46304 alice:46163 aaron:45937 logan:45841 robert:45690 sophia:45684 laura:45443 isaac:45332
ben:45327 millie:44979 erin:44287 harrison:43936 phoebe:43736 elizabeth:43261 isabelle:42640 riley:41737 leah:39442
eleanor:39357 kyle:39323 scott:39183 mason:38760 alex:38690 freddie:38514 caitlin:38502 kieran:37942 anna:37186
owen:36874 harvey:35972 finley:35421 amber:35114 charles:35082 jasmine:35042 scarlett:34078 louis:33526 eva:33524
theo:32932 rosie:32891 shannon:32613 rachel:32519 imogen:32278 mark:32091 maisie:31974 bradley:31753 arthur:31207
jayden:30803 toby:30747 paul:30340 brandon:29485 morgan:29284 sebastian:28903 zoe:28848 lilly:28781 sienna:28724
nicole:28507 sean:28330 reece:28235 rhys:28070 courtney:27724 ross:27488 steven:27198 paige:26955 zachary:26944
jennifer:26918 taylor:26800 craig:26682 niamh:26418 matilda:25752 summer:25724 layla:25723 florence:25657
harley:25574 victoria:25569 sam:25453 lola:25339 kai:25318 sofia:25046 louise:25042 jonathan:24354 stephen:24329
jade:24287 mohammad:23910 finlay:23520 rory:23122 leon:23085 elliot:22920 maya:22801 harriet:22615 aimee:22187
luca:22032 brooke:21987 aidan:21950 evelyn:21746 peter:21692 patrick:21634 abbie:21599 alexandra:21595 reuben:21486
tommy:21384 gracie:21372 nicola:21125 hollie:21098 frankie:21084 ashley:21020 joe:20745 dominic:20707 claire:20565
samantha:20550 kevin:20418 ellis:20231 zara:20174 isabel:20087 kirsty:19960 joel:19885 danielle:19882 theodore:19807
jude:19763 natasha:19720 elsie:19684 willow:19669 jay:19574 isobel:19548 louie:19513 madison:19475 nicholas:19427
emilia:19240 bailey:19080 gabriel:18808 billy:18590 kian:18546 ivy:18378 aiden:18378 lydia:18282 esme:18168
anthony:18096 lee:17992 francesca:17977 maria:17943 stephanie:17928 eve:17924 stuart:17714 jason:17585 natalie:17555
lacey:17175 mollie:17128 amelie:17122 elijah:17015 rose:16991 melissa:16942 richard:16804 tia:16774 frederick:16723
lexi:16711 lisa:16680 eliza:16595 conor:16531 blake:16508 alan:16491 robyn:16455 keira:16303 bobby:16155
georgina:16081 evan:15905 caleb:15890 chelsea:15869 elliott:15849 skye:15791 ewan:15722 gemma:15684 alisha:15655
martin:15589 sara:15428 finn:15427 declan:15427 corey:15231 faith:15210 libby:15192 kayleigh:14991 hugo:14686
teddy:14568 martha:14528 catherine:14482 michelle:14442 calum:14421 alicia:14399 annabelle:14367 bella:14285
stanley:14249 maddison:14198 katherine:14168 fraser:14077 rowan:14020 naomi:13927 josh:13918 jenson:13718 demi:13684
ollie:13638 fiona:13560 harper:13491 hayden:13429 lara:13414 julia:13251 ronnie:13242 gary:13205 aisha:13202
casey:13168 eloise:13003 madeleine:12893 jodie:12855 kate:12760 sonny:12671 maryam:12595 marcus:12519 cody:12448
heather:12436 annie:12399 eden:12397 darren:12277 heidi:12193 albert:12091 ibrahim:12021 euan:12018 felix:11918
tilly:11882 cara:11726 darcy:11655 tom:11535 nathaniel:11433 jackson:11407 violet:11383 shaun:11289 kelly:11288
tobias:11286 arlo:11236 zak:11226 mya:11185 ellen:11181 ashleigh:11087 mary:11044 thea:11023 ashton:10885 orla:10876
carter:10854 roman:10847 jaxon:10808 darcie:10680 lois:10627 annabel:10624 austin:10619 brian:10589 dexter:10566
reggie:10468 nancy:10420 ali:10417 gabriella:10397 yasmin:10397 elise:10347 lottie:10325 lillie:10272 muhammed:10264
karen:10188 colin:10113 cole:10077 alfred:10044 aaliyah:10036 christian:10036 darcey:9899 beth:9853 amanda:9837
faye:9786 dean:9776 beatrice:9735 seth:9735 levi:9719 danny:9700 jesse:9647 albie:9514 aria:9495 maxwell:9492
fatima:9446 hayley:9420 yusuf:9373 rachael:9358 ian:9341 robbie:9241 hope:9240 jasper:9210 kelsey:9151 mitchell:9132
tristan:9098 kayden:9078 penelope:9070 kayla:9039 gillian:8999 simon:8944 neil:8890 angel:8817 connie:8780
kimberley:8779 lexie:8711 clara:8704 niall:8589 mila:8548 savannah:8539 angela:8527 bonnie:8525 india:8524
ciaran:8476 shane:8460 zainab:8455 abdul:8438 cerys:8379 bethan:8311 aoife:8304 mohamed:8275 kiera:8263 alana:8240
anya:8189 jenna:8175 luna:8173 esther:8110 ciara:8107 hunter:8082 zac:8054 syed:8022 sadie:8016 beau:7983 angus:7956
iris:7867 marley:7807 neve:7801 spencer:7788 kathryn:7770 ebony:7742 iain:7705 eilidh:7701 kerry:7685 stacey:7628
hamza:7596 gabrielle:7595 julie:7595 lyla:7593 graeme:7582 leanne:7569 elena:7568 felicity:7534 alexis:7530
zack:7508 arabella:7460 susan:7459 philip:7458 charley:7455 milo:7452 ezra:7432 miles:7419 zahra:7418 ahmed:7412
kane:7365 myles:7362 tegan:7330 brodie:7297 seren:7294 nina:7248 alistair:7227 eli:7211 douglas:7204 rhiannon:7173
sasha:7079 zain:7055 natalia:7049 maximilian:7041 laila:7039 gavin:7023 joanne:7012 caroline:6999 nadia:6990
timothy:6985 alison:6968 robin:6943 ayaan:6929 lucie:6929 alyssa:6908 elle:6891 curtis:6852 ruben:6840 sian:6825
leila:6821 vincent:6812 marc:6783 abdullah:6769 harris:6747 ralph:6744 barry:6720 nevaeh:6710 abby:6691 georgie:6681
ruth:6675 rio:6661 gordon:6652 hazel:6636 helen:6632 katy:6608 caitlyn:6604 ayla:6556 maisy:6552 mackenzie:6526
donna:6516 deborah:6512 iona:6488 francis:6473 joanna:6472 jakub:6456 kaiden:6454 jonah:6437 hallie:6424 grant:6423
lucia:6409 shay:6384 kaitlyn:6285 edith:6274 ayesha:6205 rebekah:6202 jemima:6201 rohan:6199 omar:6182 tara:6176
graham:6157 tabitha:6143 joey:6143 madeline:6113 derek:6069 sharon:6054 flynn:6053 kenneth:6040 chantelle:5966
mariam:5949 brody:5938 aurora:5892 maia:5892 eric:5889 amina:5884 ada:5866 louisa:5855 kara:5832 josephine:5799
claudia:5799 ronan:5777 jessie:5762 ffion:5755 lorna:5748 mckenzie:5731 filip:5715 hanna:5669 margaret:5654
adrian:5645 lena:5613 jacqueline:5612 lennon:5612 zach:5593 hassan:5592 rocco:5592 carys:5574 travis:5554 maja:5542
frank:5540 april:5535 rosa:5527 autumn:5515 oakley:5493 christina:5487 milly:5468 allan:5462 kacey:5419
leighton:5415 lana:5361 cian:5350 justin:5339 pippa:5325 kirsten:5297 cooper:5228 billie:5220 leonardo:5219
edie:5196 elisha:5193 delilah:5146 grayson:5145 drew:5141 ariana:5122 helena:5080 josie:5022 kieron:5017 rupert:5001
xavier:5001 kira:4991 carly:4987 emmanuel:4961 musa:4951 macy:4949 regan:4948 stewart:4946 lincoln:4937 layton:4904
olly:4904 brooklyn:4903 scarlet:4895 jasmin:4892 jemma:4890 tiffany:4880 elias:4879 khadija:4848 rhianna:4831
carla:4804 dillon:4796 michaela:4790 alexa:4772 lukas:4757 siobhan:4753 polly:4751 amira:4744 myla:4741 paris:4719
hamish:4717 macey:4711 maggie:4704 duncan:4697 antonia:4663 sydney:4646 hudson:4642 oskar:4640 aleena:4638
kenzie:4628 macie:4610 mustafa:4600 kacper:4589 safa:4586 clare:4561 tomas:4558 quinn:4547 arran:4539 elaine:4533
talia:4511 lynsey:4508 anaya:4501 barnaby:4494 anastasia:4489 aliyah:4487 pamela:4472 elodie:4456 cora:4453
marnie:4446 lesley:4440 kyra:4437 esmae:4431 hugh:4422 zuzanna:4413 daniella:4407 gareth:4404 betsy:4386
philippa:4384 rayan:4377 umar:4359 jensen:4353 suzanne:4344 skyla:4325 toni:4313 miley:4312 blair:4300 maximus:4290
calvin:4289 vinnie:4286 nia:4285 phoenix:4285 ted:4279 nikita:4263 brendan:4244 raphael:4237 river:4227 mabel:4220
emilie:4219 saffron:4206 jaden:4200 tracy:4163 honey:4162 malachi:4158 syeda:4149 penny:4149 ismail:4138
melanie:4137 vanessa:4131 keeley:4122 hana:4120 katrina:4119 frances:4113 amaya:4110 sinead:4110 shona:4102
zakariya:4099 sidney:4084 yahya:4081 cheryl:4078 jane:4078 kathleen:4075 kye:4074 ria:4059 liberty:4051 olive:4049
iqra:4046 leigh:4032 simran:4031 troy:4028 andrea:4015 emelia:3985 anne:3984 parker:3978 saskia:3973 khadijah:3968
alexia:3961 devon:3947 constance:3937 hafsa:3928 stefan:3923 katelyn:3915 bilal:3908 tallulah:3906 alastair:3906
mathew:3904 catriona:3896 murray:3890 victor:3847 marie:3847 greg:3835 destiny:3830 lenny:3826 miriam:3806
bryan:3800 emmie:3790 shauna:3780 amie:3778 christine:3776 arya:3772 jaiden:3769 halle:3751 kaitlin:3750 tamara:3744
lloyd:3730 wilfred:3699 aryan:3699 brogan:3698 kitty:3693 elsa:3683 freddy:3666 liliana:3664 adele:3664 sana:3653
rayyan:3649 dale:3638 fletcher:3628 abbey:3612 chester:3608 zoya:3603 lyra:3594 callie:3588 lynne:3583 fergus:3582
jaxson:3581 nicolas:3578 lynn:3563 tiana:3561 serena:3556 lawrence:3549 paula:3535 keith:3534 lorraine:3520
noor:3518 gregor:3517 bryony:3507 xander:3498 eoin:3482 benedict:3480 cory:3473 jan:3465 arjun:3464 isaiah:3459
will:3449 preston:3448 kyla:3447 alasdair:3447 erica:3437 piper:3436 dominik:3434 julian:3429 lacie:3429 oisin:3421
shelby:3419 stella:3414 otis:3406 kiara:3405 crystal:3398 luis:3395 hasan:3392 damian:3386 ahmad:3384 beatrix:3382
laurence:3379 lindsay:3378 eesa:3355 conner:3348 jimmy:3340 carl:3339 shea:3335 gregory:3317 flora:3317 solomon:3302
marshall:3296 melody:3293 maddie:3289 rufus:3286 amir:3286 chase:3284 rafael:3273 micah:3273 margot:3270 zaynab:3268
sami:3259 aston:3258 marcel:3257 leona:3255 josiah:3253 skylar:3247 keiran:3232 sally:3226 linda:3221 inaaya:3210
amara:3208 lila:3207 verity:3187 jax:3175 carol:3172 alesha:3169 raymond:3168 aliza:3166 cleo:3155 zayn:3153
shania:3144 karl:3134 indie:3132 antony:3127 gabriela:3118 charlene:3109 warren:3087 dawn:3083 eddie:3078
yvonne:3077 junior:3077 nico:3065 jai:3057 imaan:3054 sabrina:3044 ana:3039 alina:3031 antoni:3029 lachlan:3027
priya:3024 rhea:3021 roisin:3020 tony:2993 tayla:2975 caoimhe:2975 guy:2974 diana:2967 kristian:2962 asher:2961
carrie:2961 meghan:2957 rex:2956 leonard:2950 cassie:2946 debbie:2941 haris:2929 amaan:2928 halima:2914 coby:2914
hector:2913 evangeline:2910 fabian:2907 lorenzo:2892 aminah:2889 luka:2881 lillian:2866 sky:2861 fern:2861 remi:2860
zachariah:2855 jared:2849 ann:2848 arron:2841 alannah:2827 donald:2821 bruce:2809 arianna:2808 pearl:2802 milan:2796
peyton:2755 mhairi:2753 cillian:2742 paisley:2740 iman:2739 ivan:2736 garry:2726 tomos:2720 marco:2718 caiden:2714
eliana:2713 fatimah:2713 ophelia:2708 pauline:2707 russell:2703 zofia:2702 lia:2688 leonie:2681 alanna:2678
keegan:2675 lilia:2672 frazer:2666 carson:2657 carmen:2650 rosemary:2650 damien:2642 tracey:2641 idris:2638
renee:2631 harri:2629 oliwia:2624 lilah:2616 amirah:2613 nell:2607 belle:2606 cai:2594 cohen:2589 tanya:2589
alba:2588 kiran:2584 sapphire:2569 kyran:2569 tianna:2563 zane:2560 trinity:2558 jac:2557 maeve:2555 kaci:2554
haydn:2543 dennis:2543 anais:2542 salma:2541 stevie:2540 hafsah:2529 fleur:2528 enzo:2521 audrey:2520 esmee:2517
hattie:2513 roxanne:2509 ieuan:2508 jorja:2505 isa:2499 osian:2498 diane:2493 kasey:2492 isobelle:2490 ayden:2490
kaya:2485 aleksander:2484 kaleb:2481 leyla:2475 nadine:2475 anisa:2467 byron:2467 jon:2465 antonio:2463 matteo:2462
wesley:2461 nora:2461 patricia:2460 aron:2454 remy:2452 kimberly:2449 andre:2443 harmony:2430 kaden:2421 johnny:2418
leia:2417 annalise:2410 jamal:2407 athena:2404 yasmine:2403 kacie:2398 teagan:2392 valentina:2388 saoirse:2385
jeremiah:2382 laiba:2378 kim:2375 kit:2371 cayden:2371 aysha:2364 abi:2353 darragh:2342 abel:2337 szymon:2333
gerard:2333 otto:2332 denis:2332 mae:2327 bobbie:2324 rudy:2323 casper:2321 cain:2321 saul:2318 nellie:2314
angelina:2311 millicent:2305 kelsie:2302 jordon:2297 ailsa:2297 hamzah:2295 brianna:2294 jenny:2284 khalid:2282
tamzin:2281 monty:2278 laurie:2278 alicja:2274 owain:2271 bodhi:2271 izabella:2266 finnley:2265 ryley:2261
aurelia:2260 dorothy:2260 romeo:2256 elisa:2239 genevieve:2233 dana:2228 haleema:2227 hermione:2216 usman:2212
olivier:2212 caden:2210 macauley:2205 sandra:2204 addison:2204 malcolm:2202 wendy:2200 nikola:2198 ayman:2190
clayton:2189 lili:2182 wyatt:2175 jeremy:2162 lauryn:2156 isha:2155 harlow:2155 nikki:2153 orlaith:2151 jaime:2144
sonia:2143 tanisha:2140 ruairi:2140 aiza:2135 jak:2130 annabella:2128 malaika:2124 inayah:2121 karina:2121
aadam:2118 alec:2114 hussain:2112 anton:2112 ottilie:2110 zion:2109 dolly:2106 dion:2102 haider:2100 imran:2098
callan:2091 jakob:2089 chelsey:2088 teigan:2087 inaya:2085 archer:2081 may:2081 adil:2072 monica:2072 magnus:2072
tate:2069 ibraheem:2067 aizah:2066 cormac:2064 aliya:2062 jill:2061 lowri:2053 ioan:2044 jed:2043 alayna:2035
denise:2034 hashim:2033 clementine:2033 elin:2032 aman:2030 rian:2026 alessia:2021 erika:2020 honor:2015 ronald:2013
tiegan:2011 aaminah:2007 minnie:2005 phillip:1996 joy:1995 tillie:1992 codie:1985 rafferty:1983 nyla:1982 dawid:1981
yusra:1975 dante:1975 tyrese:1974 ajay:1956 keelan:1953 mateusz:1947 bianca:1944 juliette:1940 chanel:1939
selina:1936 rhian:1936 ricky:1936 patryk:1932 keaton:1931 keir:1931 simone:1930 anika:1921 archibald:1920 rylee:1916
bertie:1915 brett:1910 zakaria:1907 darius:1906 amna:1900 noel:1900 elisabeth:1899 aleksandra:1897 aya:1894
livia:1890 reagan:1887 mikey:1885 jaydon:1882 kurtis:1882 tamsin:1880 franklin:1879 sumayyah:1877 lochlan:1876
brayden:1875 riya:1871 wayne:1868 kallum:1866 saif:1866 primrose:1864 colby:1864 axel:1863 brittany:1862
maximillian:1860 rihanna:1858 caelan:1857 lea:1856 diya:1855 lorcan:1855 amari:1852 ruaridh:1849 jonathon:1849
anas:1848 juliet:1842 ela:1840 nova:1840 tessa:1839 wiktoria:1834 aarav:1833 fionn:1833 farah:1832 shanice:1823
ayan:1823 dakota:1819 caolan:1818 zayd:1815 ismaeel:1804 aine:1804 gethin:1802 leyton:1802 aqsa:1801 ameera:1798
michal:1795 ariella:1794 miya:1794 farrah:1794 asha:1792 mairi:1791 ilyas:1788 ezekiel:1785 aishah:1785 aubrey:1780
rafe:1777 jazmin:1776 malik:1775 haroon:1772 alix:1769 armaan:1767 wren:1767 agnes:1764 amani:1761 ernest:1754
barney:1752 erik:1751 montgomery:1744 haniya:1738 kirstie:1737 kyron:1735 tess:1730 todd:1726 daryl:1726 rudi:1725
edwin:1724 effie:1723 lindsey:1718 henrietta:1715 deacon:1714 iyla:1712 abbi:1712 elissa:1711 ayda:1710 bruno:1709
rosalie:1706 lilian:1705 rosanna:1703 astrid:1703 cruz:1698 kerri:1697 aleeza:1696 cassius:1695 eryn:1690
kamran:1689 anisha:1688 neave:1688 martyn:1687 myah:1685 kobe:1684 maxim:1681 odhran:1680 kobi:1678 sylvie:1676
maisey:1675 chanelle:1675 teddie:1673 iwan:1671 mylo:1671 camilla:1671 greig:1667 veronica:1667 abraham:1665
rehan:1665 elis:1665 kia:1664 brad:1661 tori:1660 ida:1654 bobbi:1654 marwa:1652 tyrone:1646 emmy:1644 nieve:1643
ayah:1632 terry:1631 ocean:1630 lennox:1626 bryn:1624 farhan:1622 lyndsey:1621 vivienne:1620 catrin:1617 betty:1617
safiya:1616 cassidy:1614 jodi:1612 lina:1611 campbell:1611 liyana:1609 sumaya:1609 alexandria:1609 kieren:1608
gail:1605 clark:1604 walter:1603 elinor:1602 mali:1601 bentley:1601 jillian:1598 arun:1596 mikolaj:1595 cecilia:1594
azaan:1591 maksymilian:1591 eimear:1588 chiara:1587 zayan:1584 sacha:1583 dionne:1582 woody:1581 daria:1580
glen:1576 humaira:1573 kingsley:1573 amal:1573 yasin:1567 nate:1567 malakai:1566 nikodem:1565 dara:1565 conrad:1563
kayley:1561 sahil:1560 lilli:1560 prince:1556 jada:1556 junaid:1555 rae:1550 precious:1549 alys:1548 jace:1546
katharine:1543 buddy:1541 qasim:1540 findlay:1539 emmeline:1533 shakira:1531 tammy:1530 reginald:1526 lucinda:1524
marina:1522 alyssia:1521 daniela:1515 hari:1514 khloe:1511 abu:1509 mateo:1508 jonas:1503 marianne:1501 vicky:1499
yaseen:1498 indiana:1498 alysha:1497 adriana:1495 enya:1490 elspeth:1489 fearne:1487 sulaiman:1485 iestyn:1484
innes:1483 terri:1482 poppie:1481 taya:1480 diego:1479 subhan:1479 princess:1478 miller:1478 alessandro:1474
raheem:1470 oran:1468 daniyal:1467 norah:1467 safaa:1465 ellena:1464 samira:1461 danyal:1460 esha:1459 abdur:1458
bridget:1455 aisling:1454 damon:1452 jago:1450 sadia:1448 jean:1447 jazmine:1446 ines:1445 adnan:1445 krish:1444
samir:1444 kade:1443 rhona:1442 isra:1432 safia:1430 mario:1428 becky:1428 jannat:1427 uzair:1426 pixie:1424
josef:1423 noa:1422 struan:1420 deanna:1419 lyle:1419 alishba:1417 ned:1415 lyndsay:1415 jorgie:1414 kristina:1413
angelica:1410 karis:1410 faris:1409 ruairidh:1408 freyja:1408 aayan:1405 franciszek:1405 nana:1405 anayah:1401
siena:1400 kaylee:1399 miranda:1398 clodagh:1398 nathanael:1395 wiktor:1391 briony:1389 oliwier:1388 kelvin:1388
safiyyah:1386 shae:1386 hiba:1385 milena:1384 natan:1382 shelley:1382 alia:1381 kyan:1380 keziah:1378 fred:1377
eoghan:1377 meredith:1376 mercedes:1375 kylie:1375 aila:1374 keenan:1372 yunus:1371 dalton:1370 kadie:1370
yuvraj:1368 igor:1368 saira:1367 hadley:1366 heath:1365 maizie:1365 kody:1365 maddox:1364 marissa:1364
cassandra:1363 krystal:1362 kennedy:1362 elysia:1360 matei:1360 samson:1357 chelsie:1352 ruqayyah:1351 avery:1351
koby:1349 thalia:1343 henley:1342 rubie:1342 kristopher:1341 raja:1340 andrei:1339 blossom:1339 andreas:1338
ayat:1338 coral:1338 zaid:1337 vienna:1337 liana:1337 amar:1334 jaya:1331 davina:1331 nyah:1330 leland:1328
moses:1327 larissa:1327 zaynah:1326 santiago:1326 ty:1325 jody:1325 neo:1324 kurt:1320 barbara:1320 anita:1319
alexandru:1318 roxy:1315 celine:1315 dafydd:1313 kamil:1312 ray:1311 zoey:1311 romy:1310 nelly:1308 steffan:1306
roy:1305 deniz:1302 susannah:1300 sion:1295 maison:1290 kaine:1289 asma:1289 imani:1288 ralphie:1285 huw:1284
keisha:1283 darci:1282 sameer:1281 rico:1279 mahnoor:1278 colette:1276 abdirahman:1275 etta:1275 judith:1275
kris:1272 estelle:1271 lawson:1271 lucian:1270 zaina:1269 seamus:1269 tiernan:1268 carlos:1264 savanna:1264
amrit:1263 gayle:1261 meadow:1261 skyler:1261 winnie:1258 stacy:1258 jerome:1254 angelo:1253 greta:1252 malachy:1252
mariah:1250 johnathan:1250 rahul:1249 kirstin:1247 chad:1244 bronwyn:1244 maci:1244 conall:1244 yousef:1240
monique:1240 isobella:1239 christie:1239 storm:1238 aaryan:1235 coco:1234 emaan:1234 aydin:1233 terence:1233
klara:1231 rayaan:1231 sylvia:1231 jocelyn:1230 aileen:1228 neha:1225 fay:1224 lori:1222 dawson:1220 morven:1218
raya:1213 orlando:1210 karolina:1210 payton:1210 mandy:1205 issac:1203 keely:1203 aamina:1202 abbas:1202
camille:1202 fynn:1202 faiza:1200 yousuf:1200 tahlia:1200 rianna:1200 che:1200 hasnain:1199 karla:1198 henri:1197
zander:1195 asiya:1194 edmund:1193 conan:1193 cheyenne:1192 nylah:1191 miah:1189 gwen:1186 taran:1185 rishi:1184
harriett:1183 melisa:1183 rosalind:1183 ami:1181 indigo:1179 miguel:1176 alma:1175 alisa:1174 chris:1174 daisie:1171
kiana:1169 alivia:1169 aden:1169 charis:1169 sol:1168 alissa:1167 dougie:1164 aleesha:1164 dawud:1162 reegan:1162
janet:1156 reiss:1155 shah:1152 ayub:1147 dulcie:1147 amalia:1147 glenn:1147 israel:1146 winter:1146 talha:1145
faizan:1143 teresa:1143 sheikh:1141 elouise:1137 shayan:1137 asa:1135 rochelle:1135 valerie:1134 nikhil:1133
edison:1130 madelaine:1129 awais:1128 ricardo:1128 mina:1128 nikolas:1128 shaan:1128 britney:1124 everly:1124
rayhan:1121 xanthe:1121 saarah:1119 zarah:1119 theresa:1119 arjan:1118 abdulrahman:1118 samara:1118 dilan:1118
sammy:1116 zeeshan:1115 kenny:1114 caspar:1112 dolcie:1111 salman:1109 leoni:1107 danni:1107 soraya:1106 teegan:1106
tyrell:1104 shreya:1104 elif:1104 arwen:1103 kerrie:1103 sebastien:1102 cyrus:1101 mariya:1099 simeon:1099
luisa:1099 adelaide:1098 jeevan:1098 daphne:1097 maxine:1095 bronte:1093 tyla:1092 luc:1090 vicki:1089 izzy:1089
kaia:1089 sabah:1088 giovanni:1088 aran:1087 sunny:1086 kerr:1079 ayana:1079 kay:1078 carolyn:1077 asia:1075
tina:1075 arlene:1074 gloria:1074 dhruv:1073 selena:1072 pola:1071 yara:1068 maira:1066 aodhan:1065 cairo:1063
ishaan:1059 zackary:1059 haaris:1057 blessing:1057 yaqub:1056 mathilda:1056 kasper:1056 jayne:1056 eliot:1054
milana:1054 saad:1054 tasnim:1053 bryce:1053 rueben:1051 kylan:1051 jia:1051 karim:1050 martina:1050 eileen:1050
aneesa:1049 perry:1048 charmaine:1048 keane:1047 zayaan:1045 keiron:1045 linzi:1043 hawa:1041 nola:1041 emil:1040
taha:1038 aubree:1038 cecily:1037 theodora:1035 khalil:1033 lennie:1033 andy:1032 eleni:1027 dane:1027 cordelia:1020
bethanie:1019 eshaal:1019 maliha:1018 dua:1018 vinny:1017 celeste:1017 eadie:1016 kendall:1015 roan:1012
padraig:1012 emilio:1011 kezia:1010 shawn:1007 husna:1006 mehmet:1006 bayley:1006 tyra:1004 dominique:1003
tariq:1002 raven:1002 faisal:1000 tymon:1000 huda:999 bartosz:999 mari:999 umair:998 leena:997 mirren:997
nichola:997 aahil:996 macaulay:993 reeva:992 orlagh:992 manha:990 matas:990 ammar:989 tayler:989 allison:988
piotr:987 anjali:986 marion:986 shayla:985 shirley:985 dillan:984 shiloh:982 mara:979 reese:979 camron:978 rylan:977
candice:976 darryl:974 naima:973 rania:971 abdullahi:970 francesco:970 loren:969 ceri:968 gideon:967 angharad:966
aleisha:966 ishaq:965 mahdi:964 saima:964 rhianne:963 maiya:962 haseeb:960 anisah:960 aled:959 libbie:959 joyce:959
eshal:958 jana:957 tania:957 ryder:956 misha:955 bernard:953 ameerah:950 humza:950 ernie:948 zahraa:948 martyna:948
wilson:948 juno:947 johanna:944 leela:942 mikayla:942 colleen:942 ariya:941 alexandre:940 malika:939 marta:939
ashlee:939 hajra:938 reid:938 amalie:937 sharna:935 ari:935 fintan:935 tomasz:934 brook:934 veer:933 henna:929
jaydan:929 eleri:928 kairo:928 shivani:927 eira:924 brendon:924 roma:924 bridie:923 peggy:923 hubert:923 reilly:922
anabelle:921 una:921 harleen:920 hailey:919 whitney:918 sumaiya:917 percy:917 saba:916 dan:916 blaine:916 gerald:916
dottie:915 lillia:914 myra:914 jorge:913 ayra:913 kareem:912 zaki:912 bo:912 judah:911 jeffrey:911 tiago:910
charli:910 cali:909 christy:908 mariyah:907 orson:906 romilly:904 lucca:904 jermaine:903 agatha:902 rahma:902
yasir:902 eren:902 kameron:902 klaudia:902 susanna:900 esa:899 shayne:899 charlee:899 arham:898 rita:896 allegra:895
adeline:894 courteney:892 laith:891 star:889 arman:887 osman:887 justine:886 raees:885 daire:885 indi:885 habiba:884
renae:884 ayomide:884 bushra:883 sullivan:882 mira:881 asad:880 herbie:879 trey:878 nuala:877 huxley:876 eisa:876
alby:876 aniyah:876 emre:876 emerson:876 zoha:875 elyse:874 roseanna:873 weronika:873 pierce:872 sorcha:872
harlie:871 kodi:870 ainsley:870 morag:869 emilija:868 roberta:868 fallon:868 evelina:867 ace:866 samia:865 celia:865
aida:865 amin:864 jose:864 maisha:863 gina:862 ismael:861 irene:861 annika:859 odin:859 izabelle:858 armani:858
eduard:857 cade:856 loki:854 rumaysa:853 shanaya:853 georgiana:853 bernadette:853 tatiana:851 dorian:850 leigha:850
divine:850 octavia:845 jess:841 omari:840 rajan:840 leonidas:840 omer:840 mikaeel:839 malak:839 dewi:838 avneet:838
antonina:838 wade:837 katerina:837 vikki:837 chaya:836 kain:836 minahil:835 sanaa:834 elina:834 tasneem:834
killian:834 maariyah:833 hendrix:833 matt:832 clarissa:831 brady:830 izaak:829 fiza:829 sufyan:827 kendra:827 md:826
eshan:826 rabia:826 keanu:825 sofie:824 marcie:823 yazmin:822 giulia:822 presley:822 subhaan:821 mohamad:821
ruari:821 micheal:821 ema:820 sultan:820 fiadh:819 jannah:816 roshan:816 torin:816 dina:815 jacques:815 amiyah:815
dayna:814 allana:814 mika:813 madiha:812 franky:810 kristen:810 hadi:809 roderick:808 alanah:808 lavinia:807
atticus:807 idrees:807 lainey:806 kornelia:806 marni:804 jiya:801 mahir:800 fatma:800 aditya:800 hareem:799
richie:799 sulayman:798 alvin:798 meg:798 nicky:798 anoushka:795 denzel:793 sohail:793 harleigh:793 meabh:791
karan:790 hettie:788 orion:786 kirsteen:785 owais:785 cherry:785 jemimah:784 tommie:784 mikail:783 kady:783
nusaybah:782 jovan:781 sahib:781 leanna:780 yash:779 safiyah:778 lianne:778 alaya:777 kaiya:777 luqman:776
marisa:776 deen:775 marlie:775 emile:775 rhodri:772 rebeca:772 taryn:772 rylie:772 teri:771 zakariyya:770 kellie:770
piers:768 macsen:767 chantel:767 fabio:766 olaf:766 carlo:766 emmett:766 keri:766 halimah:764 edgar:764 silas:764
amos:763 kabir:762 kiah:762 jayda:761 matthias:761 safwan:758 zayna:757 rhia:757 joni:757 tai:756 ingrid:756
caine:754 sahar:754 abubakar:752 natalya:752 makayla:751 tye:750 keyaan:749 sidra:748 asim:748 pheobe:747 maha:747
mimi:746 emmanuella:745 maureen:745 gabriele:745 coen:744 loui:743 kaja:743 janice:743 ridwan:742 kaylan:742
greyson:741 leilani:740 winifred:739 fahad:738 santino:738 dani:737 sachin:736 atlanta:736 jasleen:735 amayah:735
emanuel:735 aaisha:735 sia:735 lynda:735 charleigh:735 mariana:734 anwen:733 lyndon:733 ariel:733 neive:732
rogan:732 jonty:731 zaara:731 codey:731 raihan:730 magdalena:730 trevor:730 emir:729 nolan:729 kayson:728 cadi:727
rocky:726 kayne:726 mischa:725 bibi:722 hussein:722 johan:722 ewen:722 mairead:722 taylan:721 anaiya:719 izabela:719
markus:719 carina:718 bronwen:717 kajus:717 amrita:716 paddy:715 keeva:715 tyreece:714 hania:714 aiyla:714
alaina:714 wynter:714 reem:713 nisha:713 yu:713 linsey:712 tiarnan:712 beverley:712 kobie:711 freja:711 jayson:711
valentino:710 charly:710 aariz:709 braydon:708 mariella:708 pablo:708 arwa:708 caitlan:707 artur:707 sandy:707
evalyn:706 jaylen:706 krystian:706 paulina:706 korey:706 ayrton:705 saara:704 alara:704 jamila:703 kirk:702
corinne:702 alexandros:701 tadhg:701 mohsin:700 jo:700 frederic:699 hughie:699 hayleigh:699 nafisa:697 adem:697
arla:697 ameer:696 adrianna:696 lulu:695 jolie:695 fox:695 karam:694 aarya:694 gaia:693 nelson:693 mehreen:693
wilbur:692 jett:691 nabil:690 harold:690 arian:689 cathal:689 kali:689 eben:688 jonny:688 konrad:688 dannielle:687
nabeel:686 eryk:686 herbert:685 vihaan:685 akira:685 jaimie:684 aanya:683 kaylum:683 priscilla:683 viktoria:683
moshe:682 gia:682 milla:682 ellise:681 stanislaw:681 joss:680 youssef:679 hibah:677 ryleigh:677 etienne:676
jayce:676 ariah:676 geraldine:676 denny:675 sufyaan:674 zunairah:674 kasim:674 clay:674 mitchel:674 elly:674
zeynep:673 dev:672 kya:672 meera:671 finnian:671 merryn:671 vivien:671 kodie:671 aaliya:670 adyan:669 gianluca:669
hanan:668 darnell:667 khushi:667 esmai:667 fathima:666 pia:666 kenan:666 elana:666 harlee:666 devan:665 krishan:664
juan:664 sabina:664 cavan:664 cliodhna:664 eabha:662 cristian:661 lilianna:661 ivor:661 aedan:661 issa:660
michele:660 leslie:660 lewys:659 carolina:659 nour:659 ayva:659 denver:657 aamir:656 maciej:656 lorena:656 nela:655
kaelan:655 caragh:655 huzaifa:654 ziggy:654 shayaan:653 ehsan:653 alysia:653 alejandro:653 karol:653 raul:652
arielle:652 colton:652 conal:652 bear:651 clair:651 hira:651 rahim:650 ember:650 fredrick:649 abbigail:649 harun:648
lewie:648 abdurrahman:647 alessio:647 zia:647 indy:647 corrie:647 emme:646 elen:645 pedro:644 lylah:644 elicia:642
anish:642 maleeha:642 muskaan:641 janelle:641 kianna:641 julius:640 lucien:639 kamal:639 madelyn:638 gene:638
isabell:637 teo:637 june:637 sid:636 jamil:636 sayed:635 serenity:635 elaina:634 eamon:634 ifan:633 trystan:633
arda:633 anushka:633 ronny:633 sheldon:633 zayne:632 kristofer:632 krishna:632 kiya:631 kendal:631 viktor:630
ananya:629 donovan:629 jules:629 kofi:628 winston:628 aadil:628 hajrah:627 frida:627 lance:627 sumaiyah:626
eesha:626 ashwin:626 areeba:626 elora:626 ameena:625 ammarah:625 beatriz:624 melina:624 petra:624 aoibheann:624
matias:623 dania:623 rida:623 wojciech:623 aaran:623 sarina:622 elia:622 manraj:621 dominika:621 ayyub:620 ayse:620
marvin:620 iram:620 deon:620 kaycee:620 cindy:620 daithi:619 zohaib:619 marianna:619 musab:619 jayde:619 hakeem:618
boris:618 vivian:618 zachery:617 chaim:616 safah:616 manon:616 nimra:615 zakir:615 anam:615 lilith:615 amiee:615
mikael:614 nojus:614 kaylen:614 codi:614 zayyan:613 roberto:613 tierney:611 janine:611 adeel:610 nur:610 reign:609
avani:608 kenzo:608 nihal:608 aqib:607 suzanna:607 samiya:606 kaira:605 emilee:605 alister:605 joao:604 brandan:604
liza:604 muna:603 azra:603 theia:603 kiki:602 rome:602 humayra:600 esmay:600 sanah:600 dalia:600 kaan:599 elli:599
haydon:598 tymoteusz:598 faizaan:597 arissa:596 hadiya:596 geoffrey:596 isis:595 norman:595 shivam:594 arnav:594
danyaal:594 hammad:594 celyn:594 najma:593 breanna:593 zahrah:592 rubi:592 mahi:591 maheen:591 patrycja:591
khadeejah:590 kiyan:590 nel:590 zubair:590 shoaib:588 faizah:588 harlan:587 robson:587 kourtney:587 talitha:586
rizwan:586 dominykas:585 giselle:584 ayoub:584 gilbert:584 bronagh:584 mathias:583 lula:583 monika:583 devin:583
waleed:582 akash:582 danial:582 eugene:582 sahara:581 nada:581 stefania:581 ferne:581 mercy:580 alessandra:580
leeanne:580 gianna:580 cassia:579 austen:579 sade:578 anum:578 giorgia:578 braxton:578 ralphy:577 karter:577
siya:576 samual:576 sakina:576 tiarna:576 pollyanna:575 juliana:575 lynsay:574 giles:574 ishaaq:574 wilf:573
hawwa:573 francisco:573 samiha:572 suleman:572 albi:572 ailish:572 colm:572 amarah:571 reanna:570 naila:570
danish:569 yousaf:569 jolene:569 shiv:568 cristina:568 efa:567 kishan:567 mylie:567 corin:567 rumaisa:566
caspian:566 rona:565 fahima:564 kiaan:564 kamila:564 arisha:564 lidia:564 yousif:564 jaimee:564 haleemah:563
pierre:563 oluwatobi:563 nigel:563 mikaela:562 corben:561 brennan:561 pearse:561 favour:561 blythe:561 alissia:559
aasiyah:559 liya:559 ravi:559 collette:559 anabia:558 mac:558 rana:558 rafi:557 maariya:557 ikra:557 matylda:557
hilary:557 marlon:556 momina:556 niah:556 steve:555 maverick:554 kuba:554 laurel:554 zi:554 blanka:553 jaspreet:553
akram:551 gus:551 arif:551 cally:551 mathilde:550 rodrigo:550 sonnie:550 alaia:549 aleah:549 ashanti:548
harriette:548 sania:548 rehaan:548 chay:548 braden:548 sai:548 arnold:546 alayah:546 rajveer:546 stacie:546
gruffydd:545 prisha:545 nawal:545 huey:544 zidan:544 selin:543 rosina:543 jerry:543 mylah:543 andreea:542 jawad:542
asmaa:542 florrie:542 luciana:542 mikhail:541 latisha:541 giorgio:541 dora:541 dahlia:541 amandeep:540 cosmo:538
anabel:537 christiana:537 asiyah:536 huzaifah:536 teodor:536 persephone:535 vanesa:535 mica:535 stefanie:535
joan:535 thierry:534 luci:533 mert:532 leroy:532 cadence:532 laaibah:531 saanvi:531 anja:531 aneurin:529 seb:529
simona:529 cieran:529 paloma:528 khaleesi:528 alexi:528 kalvin:528 eilish:528 carwyn:527 khadeeja:527 yanis:527
zakary:527 alena:527 montague:526 dario:526 shaye:526 chardonnay:525 falak:525 shai:525 avril:525 aayat:524
jarvis:524 yasemin:524 sheena:524 sianna:523 dwayne:523 tayah:522 uma:522 ursula:522 emer:522 ellouise:521
vivaan:521 adelina:521 kylo:521 eman:521 laylah:521 ashlyn:520 senan:520 elvis:519 rene:519 sumayya:517 willem:517
korben:517 misbah:517 oriana:517 kallie:517 arin:517 reya:516 ahsan:515 abubakr:514 ishan:514 theodor:514 soren:514
kaila:514 nicolle:514 lamar:514 shyla:513 raife:513 margo:513 karson:513 dollie:511 mai:510 ebonie:510 barrie:510
tiger:510 arnie:509 jadon:509 portia:509 caprice:508 cari:508 blaise:508 leandro:507 taliah:507 rebeka:507
ammara:506 baxter:506 iga:506 blue:506 pavan:506 aniya:505 hanifa:504 lorelei:504 izabel:503 mahira:503 avi:503
pranav:503 howard:503 kaydee:503 arianne:503 debra:502 carley:502 haya:501 manal:501 taliyah:500 maurice:500
roger:500 nicol:500 yi:500 irfan:499 riyan:499 madina:498 ayaz:498 ahad:498 milosz:498 sheila:498 fenton:497
yosef:497 raisa:497 marwah:497 cloe:497 alaa:497 nuha:496 aarush:496 baran:496 branden:496 shana:496 aiman:496
luella:495 keon:495 dawood:495 maksim:495 simra:494 lani:494 annaliese:494 ally:494 krzysztof:493 cydney:492
fahim:492 kamile:492 jozef:492 annette:492 makenzie:492 mahima:491 arvin:491 tyson:491 bianka:491 raegan:491
ritchie:491 ikram:491 caoimhin:490 kareena:490 king:490 vera:490 dixie:490 ayush:489 nataniel:489 milli:489
katelin:489 clarke:489 yehuda:488 husnain:488 eiliyah:488 harman:488 rivka:487 faatimah:487 farhaan:487 yasmeen:487
tudor:486 hibba:486 michalina:486 sonya:486 eamonn:486 carole:485 brenda:485 rowen:485 gabija:484 mariyam:483
romany:483 shalom:483 spike:482 luana:482 enoch:482 zena:482 nabiha:481 hamid:481 nailah:481 jim:481 harpreet:481
cherie:481 felicia:480 saniya:479 hoorain:479 kelis:479 acacia:478 cienna:478 murphy:478 holli:478 isadora:477
delia:477 aroush:477 abdallah:477 ania:477 carlie:477 tayyibah:476 ivo:476 katarina:476 nile:476 saxon:476 mirza:476
neel:475 naya:475 aamna:475 tasmin:475 marek:475 daya:475 aimie:475 abida:474 fatema:474 ranveer:474 aneesah:474
corbin:474 emmi:474 baylee:474 avni:473 sukhmani:473 manisha:473 veronika:473 layan:472 vincenzo:472 trent:472
alyson:472 miyah:472 tim:471 edan:471 roshni:470 maxime:470 nala:470 baby:470 fariha:469 zunaira:469 montana:469
yvie:469 roseanne:469 anastazja:468 zakk:468 shriya:467 hashir:467 yassin:467 abid:467 samar:467 priyanka:466
nyle:466 usmaan:466 chance:466 lucille:466 darla:466 kelsi:466 kaylem:465 kaydon:465 ozzy:465 paolo:465 umaymah:464
danika:464 nathalie:464 rowena:464 manahil:463 neriah:463 sama:463 ekam:463 kush:462 saqib:462 lowen:462
gurpreet:462 andi:462 hetty:461 leticia:461 mahad:461 joely:461 giovanna:461 letitia:461 belinda:461 islay:461
aleyna:460 hisham:460 franco:460 stephan:460 carlton:459 bea:459 roland:459 rosalyn:459 roni:459 roxie:458 habib:458
hadia:458 benas:458 agata:458 ivie:458 alisdair:458 grainne:458 rahima:457 mylee:457 gurleen:456 rares:456
juniper:456 hal:456 clement:456 anderson:456 kenzi:456 menna:455 hebe:455 patrik:455 chandler:455 callam:455
isabela:454 roscoe:454 ianis:454 sheryl:454 nimrah:453 pawel:453 jagoda:453 siyana:452 akshay:452 faheem:452
viola:452 saeed:452 massimo:452 bluebell:451 margaux:451 ahmet:451 lyn:451 tahira:451 mazie:451 lynette:451
marlowe:451 mehdi:450 farhana:450 naeem:450 everleigh:450 adelle:450 niko:449 phillipa:448 duaa:448 alya:448
danielius:448 rees:448 malia:448 borys:448 manpreet:448 callen:448 sumayah:447 augustus:447 madeeha:447 lilliana:447
kayan:447 hester:447 murdo:446 floyd:446 izaac:445 adela:445 luciano:445 leja:445 kelsea:445 jaxx:445 kole:445
desmond:445 haiden:444 lleyton:444 mayson:443 manveer:443 ephraim:442 javier:442 mariama:442 atlas:442 aditi:442
marcia:442 finnlay:442 yasmina:441
`;

/** Babies in all, those of rarer names included. */
export const givenNameTotal = 18675270;
