/**
 * Further nicknames in use, most of them American: a name, then what its bearers are called; commas between. Pairs of carltonnorthern/nicknames
 * (Apache-2.0) that `diminutives.ts` does not know.
 */
export const publicNicknames = `
aaron erin ron ronnie, abbigail abbe abbey abbi abbie abby gail nabby, abbigale abbe abbey abbi abbie abby gail nabby, abednego bedney, abel ab abe eb
ebbie, abiel ab, abigail abbe abbey abbi gail nabby, abigale abbe abbey abbi abbie abby gail nabby, abijah ab bige, abner ab, abraham ab, abram ab
abe, absalom ab abbie app, ada addy adie, adaline ada addy adie delia dell lena, addison addie addy, adela adie della, adelaide addy adele adie dell
della heidi, adelbert albert bert del delbert, adele addy dell, adeline ada addy delia dell lena, adelphia addy adele dell delphia philly, adena adina
deena dena dina, adolphus ado, adrian rian, adriane riane, adrienne addie enne rienne, agatha aga aggy, agnes aggy inez nessa, aileen allie lena, alan
al, alanson al lanson, alazama ali, alberta allie bert bertie, aldo al, aldrich rich riche richie, aleksandr alek, aleva leve levy, alexandra alla,
alexandria alex alexander alla drina sandra, alexis alex lexi, alfonse al, alfred al freddy, alfreda alfy freda freddy frieda, alice allie elsie lisa,
alicia allie elsie lisa, aline adeline, alixandra alix, allan alan allen, allen al alan allan, allisandra ali allie ally, allison ali allie ally,
allyson ali allie ally, allyssa ali allie ally, almena ali allie ally mena, almina minnie, almira myra, alonzo al lon lonzo, alphinias alphus, althea
ally, alverta vert virdie, alyssa al ally lissia, alzada zada, amanda manda, ambrose brose, amelia emily mel, amos moses, anastasia stacy, anderson
andy, andre drea, andrea andi andrew andy drea rea, andrew randy, andriane ada adri rienne, angela angel, angelica angel angelika angelique, angelina
angel angie lina, anna ann anne annie nan, anne ann, annette anna nettie, annie anna, anselm ance anse ansel selma, antoinette ann netta tony, antonia
ann netta tony, antonio ant tony, appoline appie appy, aquilla quil quillie, ara arry belle, arabella arry belle, arabelle ara arry bella belle,
araminta armida middie minty ruminta, archilles kill killis, ariadne ari arie, arielle arie, aristotle telly, arizona ona onie, arlene arly lena,
armanda mandy, armena arry mena, armilda milly, arminda mindie, arminta minite minnie, aron erin ron ronnie, artelepsa epsey, artemus art, arthusa
thursa, arzada zaddi, asahel asa, asaph asa, asenath assene natty sene, ashley ashly leah lee, aubrey bree, audrey audree dee, august gus, augusta
aggy gatsy tina, augustina aggy gatsy gussie tina, augustine august austin gus, augustus august austin, aurelia aurilla ora orilla ree rilly, avarilla
rilla, azariah aze riah, bab barby, babs bab barby, barbara bab barby bobbie, barbery barbara, bartholomew bartel bat mees meus, barticus bart,
bazaleel basil, beatrice trisha trix, bedelia bridgit delia, belinda belle, bella belle, benjamin benjy jamie, benjy benjamin, bernard berney berny,
berney bernie, bertha bert bertie birdie, bertrand randy, bethena beth thaney, beverly bev, bezaleel zeely, biddie biddy, bill fred robert, billy fred
robert, blanche bea, boetius bo, brad bradford ford, bradford brad ford, brady brody, breanna bree bri, breeanna bree, brenda brandy, brian bryan
bryant, brianna bri, bridget biddie bridgie, brittany britt brittnie, brittney britt brittnie, broderick brady brody rick ricky rod, bryanna ana anna
bri briana brianna, caitlin cait caity, caitlyn cait caity, caldonia calliedona, caleb cal, california callie, calista kissy, calpurnia cally, calvin
vin vinny, cameron ron ronny, camile cammie, camille cammie millie, candace candy dacey, carla carly karla, carlotta lottie, carlton carl, carmellia
mellia, carmelo melo, carmon cammie carm charm, carol carolann carole carri cassie kara kari lynn, carolann carol carole, caroline carole cassie lynn,
carolyn carrie cassie lynn, carrie cassie, carthaette etta etty, casper jasper, cassandra sandy, cassidy cass cassie, caswell cass, catherine casey
cassie kay kit kittie lena trina, cathleen casey cassie cathy kathy katy kay kit kittie lena trina, cathy cathleen, cecilia celia cissy, cedric ced
rick ricky, celeste celia lessie, celinda linda lindy lynn, charity chat, charles carl chick, charlotte lotta sherry, chauncey chan, chelsey chelsie,
cheryl cher, chesley chet, chester chet, chet chester, chick caroline charlotte chuck, chloe clo, chris kris, christa chris, christian kit, christiana
ann chris christy crissy kris kristy tina, christiano chris, christina chrissy christy crissy kris kristy, christine chrissy christy crissy kris
kristy, christoffer chris, christoph chris, christy crissy, cicely cilla, cinderella arilla cindy rella rilla, cindy cinderella, claire clair clara
clare, clare clara, clarence clair clare, clarinda clara, clarissa cissy, claudia claud, cleatus cleat, clementine clem clement, clifford ford,
clifton cliff tony, cole colie, columbus clum, con conny, conrad con conny, cordelia cordy, corey coco cordy ree, corinne cora ora, cornelia cornie
corny nelia nelle nelly, cornelius conny corny niel, cory coco cordy ree, courtney curt, crystal chris crys stal tal, curtis curt, cynthia cintha,
cyrenius cene cy renius serene swene, cyrus cy, dahl dal, dalton dahl dal, daniel dann, danielle ellie, daphne daph daphie, darlene darry lena, david
day, daycia dacia daisha, deanne ann dee, debbie debby debra, debby deb, debora deb debbie debby, deborah debby, debra deb debbie, deidre deedee,
delbert bert del, delia delius fidelia, delilah dell della lil lila, deliverance della delly dilly, della adela adelaide delilah dell, delores dee
dell della lola lolly, delpha philadelphia, delphine del delf delphi, demaris dea maris mary, demerias dea maris mary, democrates mock, dennis dennie,
dennison dennis denny, derek derrek ricky, derick rick ricky, derrick eric rick ricky, deuteronomy duty, diana di dicey didi, diane di dian dianne
dicey didi, dicey dicie, dickson dick, domenic dom nic, dominic nic, dominick dom nick nicky, dominico dom, donald donnie dony, donato don, donna
dona, donovan don donnie donny dony, dorcus darkey, dorinda dora dorothea, doris dora, dorothea doda, dorothy dortha dotty, dotha dotty, dotty dot,
drusilla silla, duncan dunk, earnest ernestine ernie, ebbie eb, ebenezer eb ebbie, edith edye, edmond ed eddie eddy, edna edny, eduardo ed eddie eddy,
edwina edwin, edyth edie edye, edythe edie edye, egbert bert burt, eighta athy, eileen helen, elaine helen lainie, elbert albert bert, elbertson bert
elbert, eldora dora, eleanor elaine ellen lanna lenora, eleazer lazar, elena helen, elias eli lee lias, eliphalel life, eliphalet left, elisa lisa,
elisha eli lish, elizabeth lib, ella el, ellender ellen helen nellie, ellie elly, ellswood elsey, elminie minnie, elmira ellie elly mira, elnora nora,
eloise heloise louise, elouise louise, elsie elsey, elswood elsey, elvira elvie, elwood woody, elysia lisa lissa, elze elsey, emanuel manny manuel,
emeline em emily emma emmy milly, emil em emily, emily emma mel, emma emmy, epaphroditius dite ditus dyce dyche eppa, ephraim eph, erasmus rasmus
raze, eric rick ricky, ernestine erna ernest teeny tina, erwin irwin, eseneth senie, essy es, estella essy stella, estelle essy stella, eudicy dicey,
eudora dora, eudoris dosie dossie, eunice nicie, euphemia effie effy, eurydice dicey, eustacia stacia stacy, eva eve, evaline eva eve lena, evangeline
ev evan vangie, evelyn ev evelina, experience exie, ezekiel ez, ezideen ez, ezra ez, faith fay, fallon fal falcon fall fallie fally falon lon lonnie,
felicia fel feli felix, felicity tick, feltie felty, ferdinand ferdie fred freddie freddy, ferdinando ferdie fred nando, fidelia delia, fionna fiona,
flora florence, florence flora, floyd lloyd, fran frannie, frances cissy frannie franniey franny sis, francie francine, francine fran francie frannie
franniey franny, francis fran, franklin fran, franklind fran frank, freda frieda, frederica erica erika freddy frederick rickey, frederick derick
erick ricky, fredericka ericka freda freddy frieda ricka rickey, frieda fred freddie freddy, gabriel gabby, gabriella ella gabby, gabrielle ella,
gareth gare, garrett barrett gare garratt garret garry gary jerry rhett, garrick garri, genevieve eve jean jenny, georgiana georgia, georgine george,
geraldine dina gerri gerrie jerry, gerhardt gay, gilbert wilber, giovanni gio, glenn glen, gloria glory, governor govie, greenberry berry green,
greggory gregg, gregory gory, gretchen margaret, griselda grissel, gum monty, gustavus gus gussie, gwen wendy, gwendolyn gwen wendy, hailey haylee
hayley, hamilton ham, hannah anna nan nanny, harold hap haps, harrison hap haps harry, harry hap haps, haseltine hassie, haylee hailey hayley, hayley
hailey haylee, heather hetty, helena aileen eileen elaine eleanor nellie, helene ella ellen ellie lena, heloise eloise elouise lois, henrietta etty
hank henny nettie retta, henry hap haps, hephsibah hipsie, hepsibah hipsie, herman dutch harman, hermione hermie, hester hessy, hezekiah hez hy kiah,
hillary hilary, hipsbibah hipsie, hiram hy, honora honey nora norah norry, hopkins hop hopp, hortense harty tensey, hosea hosey hosie, howard hal,
hubert hub hugh, ian john, ignatius nace nate natius, ignatzio iggy nace naz, immanuel emmanuel manuel, india indie indy, inez agnes, iona onnie,
irene rena, irvin irving, irving irv, irwin erwin, isaac zeke, isabel bell belle ib nib nibby tibbie, isabella belle ib nib nibby tibbie, isabelle
bella belle ib issy nib nibby tibbie, isadora dora issy, isadore izzy, isaiah zadie zay, iva ivy, ivan john, jackson jack, jacob jaap, jacobus jacob,
jacqueline jack, jahoda hoda hodie hody, jakob jake, jalen al alen haylen jaelin jaelyn jailyn jay jaye jaylin jaylyn len lennie lenny, jane jean
jessie, jannett nettie, jasper casper jap, jayme jay, jean jane, jeanette janet jean jessie nettie, jeanne jane jeannie, jebadiah jeb, jedediah diah
dyer jed, jedidiah diah dyer jed, jefferey jeff, jefferson jeff sonny, jeffery jeff, jeffrey geoff, jehiel hiel, jehu gee hugh, jemima mima, jennet
jenn jenny jessie, jennifer jenn jennie, jeremiah jereme, jeremy jezza, jerita rita, jerry geraldine geri jereme, jessie jane, jillian jill, jincy
jane, jinsy jane, joan jo nonie, joann jo, joanna hannah joan jodi jody, jody jo, johann john, johanna jo, johannah hannah jo joan jody nonie,
johannes johnny jonathan, john ian jonnie, johnathan john johnathon johny jon jonathan jonathon jonnie jonny nathan, johnathon john johnathan johny
jon jonathan jonathon jonnie jonny, jon jonnie, jonathan john johnathan johnathon johny jonathon jonnie nathan, jonathon john johnathan johnathon
johny jon jonathan jonnie jonny, joseph jody, josephine fina jody joey josey, josetta jettie, josey josophine, joshua joe jos, josophine jo joey
josey, joyce joy, juanita nettie nita, judah jude juder, judith juda jude judie, judson jud sonny, julia jill, julian jule, julias jule jules, julie
jule, june junius, junior jr june junie, justin justina juston justus, kaitlin kait kaitie, kaitlyn kait kaitie, kaitlynn kait kaitie, kalli cali
kali, kameron kam, karla carla carly, katarina catherine tina, katelin kate kay kaye, katelyn kate kay kaye, katherine cassie cathy kay kaye kittie
lena trina, kathleen cassie cathy katy kit kittie lena trina, kathryn kate kathy katie, katia kate katie, kayla kay, kelley kelli kellie kelly,
kendall ken kenny, kendra kay kenj kenji kenny, kendrick ken kenny, kendrik ken kenny, kenneth kendrick, kent ken kendrick kenny, kerry kerri, keziah
kizza kizzie, kimberley kimberli kimberly, kimberly kim kimberley kimberli, kingsley king, kingston king, kit kittie, kris chris, kristel kris,
kristen chris, kristin chris, kristine chris christy crissy kris kristy tina, kristofer chris kris, kristoffer chris kris, kristopher chris kris,
kristy chris, kymberly kym, lafayette fate laffie, lamont monty, laodicia cenia dicy, larry laurence, latisha tish tisha, laurel laurie, lauren ren,
laurence larry lon lonny lorne lorry, laurinda laura lawrence, lauryn laurie, laveda veda, laverne verna vernon, lavina ina vina viney, lavinia ina
vina viney, lavonia vina viney vonnie wyncha, lavonne von, lawrence lawrie lon lonny lorne lorry, leanne annie lea, lecurgus curg, leilani lani,
lemuel lem, lenora lee nora, leo leon, leonard leon lineau, leonidas lee leon, leonora nell nellie nora, leonore elenor honor nora, leroy lee roy,
lesley les, letitia lettice titia, levi lee, levicy vicy, levone von, lib libby, lidia lyddy, lillah lil lilly lily lolly, lillian lolly, lincoln
link, linda lynn, lindsay lindsey lindsie lindsy, lindy lynn, lionel leon, littleberry berry little, lois lou louise, lonzo lon, lorelei laurie lori
lorrie, lorenzo loren, loretta etta lorie lorrie retta, lorraine lorie lorrie, lotta lottie, lou lu, louis lewis louise, louisa eliza lois, louise
eliza lois, louvinia vina viney vonnie wyncha, lucia lucius lucy, lucias luke, lucille cille lou lu, lucina sinah, lucinda lou lu, lucretia creasey,
luella ella lu lula, lunetta nettie, lurana lura, luther luke, lydia lyddy, lyndon lindy lynn, mabel amabel mehitabel, mac mc, mack mac mc, mackenzie
kenzy mac mack, maddison maddi maddie, maddy madeline madelyn madge, madeline lena maddi maddie maddy madge madie magda maggie maud, madelyn maddy
madie, madie madeline madelyn, madison maddy mattie, maegen meg, magdalena maggie, magdelina lena madge magda maggie, mahala hallie, makayla kayla,
malachi mally, malcolm mac, malinda lindy, manda mandy, mandie amanda, manerva eve minerva nerva nervie, manny manuel, manoah noah, manola nonnie,
manuel emanuel manny, marcus marc mark, margaret gretta maggy margery margy midge, margaretta daisy gretta madge maggie marge margery margie meg midge
peg peggy rita, margarita daisy greta madge maggie maisie marge margo meg megan metta midge peggie rita, marge margaretta margery, margie marjorie,
marguerite peggy, mariah maria mary, marian marianna marion, marie mae mary, marietta mae mamie maria mariah marie marion mary maureen may mercy
minnie mitzi mollie molly polly, marion mary, marissa rissa, marjorie margie margy, marni marnie, marsha marcia marcie mary, martha mat patsy, martina
tina, martine tine, marv marvin, marvin marv, mary mae marie mitzi, masayuki masa, mat mattie, mathew mat matt maty, mathilda patty tillie, matilda
tilla, matthew mattie thias thys, matthews matt mattie matty, matthias thias thys, maud middy, maureen mary, maurice morey, mavery mave, mavine mave,
maximillian max, maxine max, may mae, mckenna ken kenna meaka, medora dora, megan meg, meghan meg, mehitabel hetty hitty mabel mitty, melanie mellie,
melchizedek dick zadock, melinda linda lindy lynn mel mindy, melissa lisa milly missy, mellony mellia, melody lodi, melvina vina, mercedes merci mercy
sadie, merv mervin, mervin merv, mervyn merv, micajah cage, michael micah micky, micheal mike mikey miky, michelle mickey shelley shellie shely, mick
micky, miguel michael miggy miguael miguaell miguail miguaill miguayl miguayll miguell mike, mike micky, millicent missy, minerva minnie, miranda
mandy mira randi randy, miriam mimi mitzi mitzie, missy melissa, mitzi mary mittie mitty, mitzie mittie mitty, monet nettie, monica monna monnie,
monteleon monte, montesque monty, montgomery gum, monty lamont, morris morey, moses amos mose moss, muriel mur, myrtle mert myrt myrti, nadine deedee
nada, naomi omi, napoleon leon nap nappy, natalie natty nettie, nathaniel natty than, nelle nelly, nelson nels, newt newton, newton newt, nicholas
claas claes nic nickie, nicholette cole nichole nickey nicki nicky nicole nikki, nicodemus nic nick nickie nicky nico, nicolas nic nick nickie nicky
nico, nicole cole nicki nicky nikki nole, nikolas claes nic nick nickie nicky nico, nikole nikki, nora nonie, norbert bert norby, norbusamte norbu,
nowell noel, obadiah diah dyer obed obie, obediah obie, obedience beda beedy biddie obed, obie obediah, octavia tave tavia, odell odo, olive livia
nollie ollie, olivia livia nollie, onicyphorous cy cyphorus one osaforum osaforus syphorous, orilla ora rilly, orlando roland, orphelia phelia, ossy
ozzy, oswald ossy ozzy waldo, otis ode ote, pandora dora, parmelia amelia melia milly, parthenia parsuny pasoonie phenie teeny, patience pat patty,
patricia patti, patrick pate patsy peter, paul polly, paula lina polly, paulina lina polly, pelegrine perry, permelia mellie melly milly, pernetta
nettie, persephone seph sephy, peter pate, petronella nellie, pheney josephine, pheriba ferbie pherbia, philadelphia delphia, philander fie, philetus
leet phil, philinda linda lindy lynn, philipina penie phoebe pip, phillip phil pip, philly delphia, philomena menaalmena, phoebe fifi, pinckney pink,
pleasant ples, pocahontas pokey, posthuma humey, prescott pres scott scotty, priscilla cissy prissy, providence provy, prudence prudy prue, prudy
prudence, rachel rachael shelly, rafaela rafa, ramona mona, randall randy, randolf dolph randy, randolph dolph, raphael ralph, reba becca beck,
rebecca reba, regina gina reggie, reginald naldo renny, relief leafa, reynold reginald, rhoda rodie, rhodella della, rhyna rhynie, ricardo rick ricky,
richard dickon dicky, robert bill billy dob dobbin hob hobkin robby rupert, roberta bert bertie birdie birtie robbie roby, roberto rob, roderick erick
rickie, rodger bobby hodge rod roge roger, roger bobby rod rodger roge, roland lanny orlando, ronald naldo, rosa rose, rosabel belle rosa rose roz,
rosabella bella belle rosa rose roz, rosaenn ann, rosaenna ann, rosalinda linda rosa rose roz, rosalyn linda rosa rose roz, roscoe ross, roseann ann
rose rosie roz, roseanna ann rose rosie roz, roseanne ann, rosemary marie mary rosemarie rosey, rosina sina, roxane rox roxie, roxanna ann rose roxie,
roxanne ann rose roxie, rudolph dolph olph rolf, rudolphus dolph olph rolf rudy, russell rusty, ryan ry, sabrina brina, safieel safie, salome loomie,
salvador sal sally, samantha mantha, sampson sam sammy, samson sammy, samyra myra sam sammy, sanford sandy, sarah sara, sarilla silla, savannah anna
savanna vannie, scott sceeter scottie scotty squat, sebastian sebby, selma anselm, serena rena, serilla rilla, seymour morey see, shaina sha shay,
sharon sha shay, shaun shawn, shawn shaun, sheila cecilia, sheldon shelly, shelton shel shelly tony, sheridan dan danny sher, sheryl cheri cherie sher
sheri sherri sherry sherryl, shirley lee sherry shirl, sibbilla sibbell sibbie sybill, sigfired sid, sigfrid sid, sigismund sig, silas si, silence
liley, silvester si syl vest vester, simeon si sion, simon sion, smith smitty, socrates crate, solomon sal salmon saul zolly, sondra dre sonnie,
sophronia frona fronia sophia, stacey staci stacie stacy, stacie stacey staci stacy, stacy staci, stephan steve, stephanie annie steffie stephani
stephany stephie stephine stevie, steven steph steve stevie, sullivan sully van, susan hannah sukey, susannah hannah sukey, suzanne suki susie, sybill
sibbie, sydney sid, sylvanus sly syl, sylvester si sy syl vessie vester vet, tamarra tammy, tammie tami tammy, tammy tami tammie, tanafra tanny, tasha
tashie, temperance tempy, teresa tessie, terri teri terrie, thad thaddeus, thaddeus thad, theodosia theo theodosius, theophilus ophi, theotha otha,
theresa tessie thirza thursa traci tracie, thom thomas tom tommy, thomas thom, thomasa tamzine, tiffany tiff tiffy, tilford tillie, tisha tish, tobias
bias, tranquilla quilla trannie, trix trixie, tryphena phena, unice eunice nicie, uriah riah, ursula sula sulie, valentina felty val vallie, valentine
felty, valeri val valerie, vanburen buren, vandalia vannie, vanessa essa nessa vanna, vernisee nicey, veronica franky frony ron ronie ronna ronny
vonnie, vic vickie, vicki vickie, victoria torie torri torrie tory vickie, vijay vij, vincent vic vin vinnie, vincenzo vic vin vince vinnie vinny,
vinson vin vince vinnie vinny, viola ola vi, violetta lettie, virginia ginger jane jennie virgy, vivian vi, waldo ossy ozzy, washington wash, webster
webb, wendy wen, wesley wes, westley farmboy wes west, wilber bert will, wilbur will willie willy, wilda willie, wilfred wil willie, wilhelm wil
willie, wilhelmina willie wilma, will wilbur, william bela bell, willie fred, willis bill willy, wilma billiewilhelm william, wilson will willie
willy, winfield field win winny, winifred freddie winnet, winnie winnifred, winnifred fred freddie freddy winnie winny, winny winnifred, winton wint,
woodrow drew wood woody, yeona ona onie, yoshihiko yoshi, yulan lan yul, yvonne vonna, zachariah zachy zakk zeke, zachary zachy zakk zeke, zachery zac
zach zachy zack zak zakk zeke, zebedee zeb, zedediah diah dyer zed, zephaniah zeph
`;
