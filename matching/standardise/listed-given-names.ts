/**
 * Given names in common use among people in the UK besides those of `models/given-name-counts.ts`: English and Irish of older cohorts, Indian,
 * Pakistani, Bangladeshi, Polish, Romanian, Turkish, Ghanaian, Nigerian, Vietnamese, Swahili, Kenyan; folded.
 *
 * Source: name lists of github.com/joke2k/faker, MIT; Hindi, Gujarati and Punjabi names of older cohorts: own list.
 */
export const listedGivenNames = `
aaaqil aaban aabid aachal aadhya aadi aafiya aahana aalam aalee aalim aamil aamirah aanuoluwapo aaqil aarif aarini
aarna aarnav aashi aashif aashir aasif aasim aatif aatiq aaus aayush aazim aba abaan abayomi abdalla abdi abdihakim
abdis abdu abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulkadir abdulkerim abdulmenaf abdulsamed abdulsemet
abdurresit abebi abednego abeer abeiku abena abeni abha abhay abhimanyu abhinav abhiram abigael abigaili abiodun
abiona abiye abosede abuzar acar acarkan achieng achim acikel acilay aclan adaeze adak adal adan adasal adebiyi
adebowale adebukola adedayo adedeji adekitan adekola adekunle adelaida adeleke adelin adenike adeniyi adeolu adeoti
adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhra adi adia adigun adila adimu adina
adlan adonis adunni advaith advay advik advika adviye adweta adwoa adya afer afia afife afolarin aftin afua agakisi
agastya agbegim aggrey aglaia agmur agnieszka agnos agripina ahat ahsen ahter aideen aijuka ailis aishani aislinn
ajala ajani ajoke akalan akanmu akar akatay akay akbas akboga akcabay akcasu akcivan akdora akdurmus akgol akgunes
akhil akif akinal akinkunmi akinlabi akinwale akinyi akise akkerman akmaner akmaral akos akosua akoth akoz aksay
aksogut aksoy aktemur akua akumaa akumu akver akwasi akwesi akyildiz alaaddin alabezek alade alaeddin alamu alanalp
alanis alattin alaz alberta albertina alcan aleks alemsah aleodor alexandrina alexe algis aliabbas alida aliihsan alin
alis aliseydi alisik alistar aliyu alize alka alkor almasi almast almus alparslan alpcan alpesh alphonce alpin alpsu
alsoy altinbike altincicek altinisin altinkaya altogan altug ama amac amaira amarachi ambrose amedeu aminatu amit
amita amoke amol amon amondi amope amre amri amruta amza an anabela anaida anamaria anamika anand anargul anasa
anastacia anatolie anay anca ancuta anda andic andra andrada andrian andrzej andwele aneel anemona aneta angalia
angavu angelika angeline anghel anghelina anh anica aniela anil anirudh anisoara anjolaoluwa anju anka ankit ankita
anmol annah annak annastacia annet anoni ansh antim antoaneta antoin antoinette antonela antonie antoniu anuj anup
anurag anusha anuta anvi anyango aoibhin aoibhinn aparna apaydin apolonia aradhana aral arcan archana argu ariadna
arifcan arike arikol arina arinola aripinar arisoy aristide aristita arkadiusz arkut armahan arpag arsenie artan
artemisa arti aru aruna arunima arusi arvind arziye asake asalet asali asani asanti asatira ashan ashish ashlene
ashling ashok ashwini asiman asir aslanhan asliye asmau asmini asu atagun atalay atanur atasagun atatore atena atfat
atgun atharv atheel athman athuman athumani ati atiena atieno atilgan atilhan atinuke atiyye atnan attaf atul augustin
augustina augustine aura auraq aurel aurelian aureliana aurica austine avinash avram avsin avunc awadil awamil awamiri
awan awani awero awesi awj awlya awmar awrad axenia axinte ayamin ayasun ayaydin aybet aybora aycagul aycan aydar
aydinbey aydinc ayduru aygonenc aygutalp ayhan ayinde ayinke aykut aykutalp aylil aynilhayat aynimah ayodeji ayodele
ayoka aypar aysan aysar ayseana aysema aysenur aysevim aysoy aysuna aytek ayten aytoz aytuna ayulker ayushman ayvas
ayyaruk ayyubi azad azade azban azeeb azettin azize azizi baaba baahir baaizeed baaqee baaqir baaree baashir baasim
baasit baba babar babasola babatunji babawale baber babita bachittar badawi badegul badr bagdas bagdat baghyawati baha
bahaa bahaddin bahadurjit bahari bahati bahittin bahtinur bailie bairbel bakari bakhshi baki balatekin balbir balca
baldeep baldev bale baleegh balendra balhaar bali balinda baljiwan balli balraj baltas balvan balveer balwinder bambad
banel banjeet banu bao baqar baqir barak baraka barasa barbu baris bariscan barkha barr barraq barsen bartek
bartolomeu basaam basarab basay baseer basel basem bashaar bashaarat bashan bashar basharat basheer basheerah basil
basim basir basok basriye bassam batal batirhan batool baturay baydu baykan bayman bayruhan baytal bayzettin bazam
bebe bedi bediriye bedri begim behiza behrem bekbay bektasi belgizar belkize bellisan bello benard benek bengibay
beniamin benice benn benol benone benson benta beray beren berezat bergen beriye berkal berki berksay berran berrin
beryl besey beshte besin beste betina bett beyda beyhatun beyler beyzade bezek bhanumati bhavani bhavesh bhavika
bhavin bhavini bhavna bhavya bhupinder bibuwa bican bidayet bilaal bilay bilender bilgen bilginur bilgutay bilha
bilkay bilkisu biltas bimala bina binay binbasar binisik birben birgit birgul birousk birsan birsen bisar bishakha
bitul bizhan blanaid blanduzia blazej boaz bogatimur bogdan bogdana bolatito boluwatife boma bonface boniface borahan
boratas bortecin bosibori boynak bozbag bozerk boztas bradut bramwel brandusa bravin breandan brendah bridgit brigid
brijesh brinda bronach bucur buget buhari bulunc bunmi bunyamun buraid burakhan burc burcuhan bureyre busara busra
busranur buyrukhan cabir caga cagdan caglar caglasin cagveren cahal cahir cailin cailum caitriona caius cakar cakirca
cal calim calin calti calvince camelia camil camok canal canan canberk candeniz canfeza cangur cannur canseven cansin
cantemir cantez canur caoilfhionn caolain caomhan capkan caren carmel carmina carolyne carren casandra casian casiana
catalin catalina caterina cathy catinca catrina catrinel cavit cavuldur cazimir ceara cebesoy cedide cedrin celem
celestine celikkan celikyurek celilay cemalettin cemiyle cenan centrine cerasela cerci cercis cetinsu cevale cevheri
cevikoz cevregul ceyhun cezar cezara cezary cezayir chaaya chaitaly chaitanya chakradev chakradhar chakrika chamali
chaman chameli champak chanakya chanchal chandan chandani chandra chandran chandresh changaz chaniya charan charanjit
charita charity charlesh charo charvi chashida chasmum chatresh chatura chau chausiki chavvi chawish chebet chege
chelangat chepkemoi chepkoech chepkorir cheragh cherith cherotich cheruiyot chetan cheusi chi chiamaka chibuzo
chidimma chigozie chijioke chinedu chinelo chinyere chipukizi chirag chizoba christabel chuki chukwudi chukwuemeka
cianan ciarrai cidal cihan cihandide cilga cindoruk cinerk ciprian cipriana cisem civgin clarisa claudiu clementina
cleopatra cleophas clifford clinton cliona clive codin codrin codrina codrut codruta cogay cokan colins collince
collins colpan colum comfort conchur conn consolata constanta constantin constantina consuela copur coralia corina
cornel cornelia corneliu cornelius cortney corvin coskun cosmas cosmin cosmina costache costel costin crenguta crin
crina cristea cristobal cristofor cuheyna cuman cuneyit cynthia cyprian daamin daanish daanyaal daawood dabbah dabir
dacian daciana dafina daghfal dagistan dagmara dai daiana dainess dairine daiyaan dakhil daksh daksha dakshesh dalaja
dalan dalbir dalili daljit dalkilic dalmas damaris dameer damife damini damlanur damurah damyanti dancan dancun danis
danjuma danson darain dariana darika dariusz darpan darrell darsh darshan darshana dastageer daud daudi davinder davis
dayamai dayar dayita dayyaan deaglan deane dearbhail dearbhaile dearbhla debora decebal deepa deepak deepika deger
degmeer deha deirbhile delil demetra demilade demirbuken demiriz demirok demiryurek denisa denizalp denkel derick
derkay dermot derrick dervla deryanur despina devansh devendra devika deviner dhanraj dharmesh dhiraj dhriti dianah
diarmuid dickson dida didina diken dilara dilcan dilder dilfeza dilhus dilip dilsat dilsitan dimitrina dinah dincer
dinckol dincsu dinesh dinu dipak dipika dipta dirican dirlik dismas divan divya dochia doganalp dogannur dogansah
doguhan doina dolensoy dolphine dolun domhnall domnica don donal doner dorcas dorcus doreen dorel doriana dorin dorina
dorine dorinel doris dorli dorota doru dorukhan doyinsola draga dragos ducu duha duke duma dumitra dumitrana dumitru
dundaralp dung dunia duong durab duracan durdali durgadin durmusali durodola durrusehvar dursadiye duruk duruoz duyen
duyguhan eadaoin eakumbu eba ebuakil ebuka ecaterina ecegul ecemis edaviye eddah edel edgubay edhitha edinah edmond
edna eesaa efe efil eflatun efser eftimia eftimie egenur ehan ehsaas eijaz eilis eimer eimhear eiravati ejaz ejlaal
ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekavir ekbal ekber ekene ekiya ekmel ekow ekta ekundayo
ekundu elaf elamiye eleonora elgin elhan eliabeth eliakimu elifnur elisabeta elisaveta eliud elkana elnur elodia elosy
elove elphas elvan elvira elzbieta emal emanoil emanuela emanuil emeka emilian emilly emin emirsan emis emmaculate
emmah emmet emran emrullah enda enes enfes enginiz eniola enock ensari enzi ephantus eral erastus eraycan erbay erbil
ercihan erdemer erdibay erdogan erdursun erem eremia erenalp erensoy ergener erginel ergonul ergul ergun erick erincer
eris erkan erkilic erkinel erksoy ermutlu ernestina erogul eroz ersat ersec ersel ertan erten ertun ertuncay ervaniye
eryildiz esenbay esengun esenturk esfandyar eshana esi esim eskinalp esmanperi esna esref estera esupofo eta etizaaz
eufrosina eugen eugenia eugine eunan eunice eusebia eusebiu eustatiu evaline evalyne evance evanghelina evans evcimen
evde evelyne everline everlyne evrim evrimer ewa ewatomi ewelina eyyup ezgin ezgutekin fabia fabiana fadekemi faderera
fadila fadile fahari fahmi fahrullah fainche faisa faize falan falguni fami fanaka fancy faqid faraj faraja faras
farhiya farida farijika fariq fatigul fatih fatinur fatmanur fatuma fayize fazli fazul feargal fearghal feden fehim
fehintola fehmiye feisal felista felister felistus fenni ferahdiba ferat feraye feremez fergal ferhan ferihan ferinaz
fermuta fersan feryas ferzi festus fetullah feyha feyruz feyzin feza fibikemi fidaye fidel fidelis fidvi fiifi
fikayomi fildan filit filofteia finbar fiodor fionntan fionnuala firdevis fitan fitnat fiyaz flavia flaviu floare
floarea florea florenta florentin florentina florian floriana florica florin florina folashade folu forum frado
francisc francisca frankline fridah frusina fryderyk fugen fuzuli gabel gabi gagan gaja galip gambo ganesh ganga ganim
ganiye garima garrett gathoni gaurang gaurangi gaurav gauri gaurika gautam gautami gayathri gazel gbadebo gbolahan
gbowoade geanina gedion geeta geetika gelengul gelu gencaslan gencay gentiana geofrey georgel georgeta georgian geray
gesare geta gethera getrude ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghanee ghanem ghannam ghasaan ghauth ghawth
ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghita gherghina ghita ghiyaath
ghiyath ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf gianina gibson gica gicu gifty gilman ginyas giorgian
giorgiana girik girindra girish gita gitau githinji gitonga giz gladys godfrey godwin gohar gok gokay gokbudun gokce
gokcebalan gokcil goken goknur gokperi goksev gokten goli goma goncafer gonen gopal gorgunay gorklu gorsev govind
gozel gozem gratian gratiana gratiela gregorian grigore grzegorz gucal gucluer gucyeter gul gulab gulaga gulay gulbani
gulbeyan gulbiye gulce gulcegun guldam gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari
gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gulluhan gulmisal gulnaziye gulozge gulper gulsa gulsahin gulsalin
gulselin gulseref gulseren gulsevil gulshan gulsiye gulsu gulter gulus gulzadiye gulzar gumustekin gunar gunaydin
gunbir gunden gunduzalp gunebakan guneet guneri guney gungordu gungoren gunkurt gunsel gunsen gunser gunver gurarda
gurcuye gurdeep gurdip gurelcem gurmeet gurmit gurprit gursal gursharan gurten gustaw guvercin guzey ha habibe habibu
haciali hacile hadija hadithi hadiza hadrey hafiza hafsat hai haiba hakikat halenur haley halidun halisi haliye haluk
hami hamis hamisi hamiyet hamsini hanbiken hanedan hanh hanim hanja hannabel hansultan haralamb haralambie harambee
harbhajan harbinaz hardeep hardik hardip harinakshi harini harish harita hariz harjinder harjit harnail haron harprit
harsh harshil haruna hasbek hasgul hashiki hasmukh hasret hatem hatima hatin hauwa havali havse hawehindi hayali hayel
hayret hayrunnisa hazeem hazine hazrat hekima hekime hekmet hellen hema hemal hemang hemangini hemani hemant henife
henrieta heracleea hesbon hetal heva heyvetullah hezniye hezron hicsonmez hidaya hidir hifzullah hilayda hilda hildah
hillary himanshu hina hindal hinet hiral hitesh hoang hodari hong horatiu horea horia hortensia hosea hoskadem
hredhaan hritik huban hudavent hukumdar humaiya humeyra humphrey hunalp hung huong hurdogan hurican hurmet hurside
huruyet huryasar husmen husnuhal huy huzuri iacob iancu iasmina ibaad ibidapo ibironke ibn ibraaheem ica icimbike ide
idik idika idiris ieremia iesa ifeanyi ifechukwu ifeoma iftikhaar iftikhar ifunanya ige ignacy ihab ihsaan ihsan
ihtesham ihtiram ihtishaam ihtsham ijaya ijli ikbal ikenna ikeoluwa ikhlaas ikiz iklim ikraam ikramah ikrimah ikshita
ilalmis ilan ilarie ilarion ilbek ildem ildes ildiz ileana ilgi ilie ilim ilinca ilkbahar ilkim ilklima ilmafer ilona
ilper ilsu ilteris imam imany imara imaran imge immaculate imren imrihan ina inancli incifir indali inderjit indira
indra indrajit inga inioluwa innocent inocentiu insaf intihap ioana ioanina iolanda ion ionel ionela ionelia ionica
ionut iosefina iosif ira iretioluwa iridenta irina irine irinel irungu irya isaack isack isak isaya iscan iseoluwa
ishani ishanvi ishita ishola ishwar isikay isiman isin islime ismet ismik issack itanya ituri iulia iulian iuliana
iuliu iurie iustin iustina iustinian ivecen ivona ivone iwo iyabode iyadunni iyiyurek izaaz izel izgu jaabir jaafar
jaan jabbaar jabir jabr jacek jacinta jackline jad jael jafar jaffer jagat jagdeep jagdish jagjit jagrati jagtar jagvi
jahangir jahanzeb jahdami jahdari jahi jahiz jahm jairaj jairus jalaal jalal jalees jalia jalil jalsa jamaal jameel
janaki janani janeta janeth jangwa janina jankat januja janya japhet japheth jarlath jaruthip jasbir jashan jasiri
jasmeet jasmina jasmit jaspal jaswant jaswinder jatin javan jayanti jayesh jayshree jeana jebet jecinta jedidah
jedrzej jeet jeevika jeff jelagat jelani jemutai jena jenel jeniffer jenipher jenni jepchirchir jepchumba jepkemoi
jepkoech jepkorir jepkosgei jeptoo jeremi jerono jerop jerotich jeruto jerzy jesca jhalak jignesh jina jitendra joash
job johnson johnstone joojo joram josephat josphat josphine joyline jua judy julianna julieta julita juliusz juma
jumaane justiniani justus justyna juwon jyoti kaamil kaashif kaazim kabeer kabiru kachela kader kadinana kafeel kahir
kailash kaiser kajal kajetan kajji kala kalbi kaleem kaleema kalgay kalina kalpana kalpesh kalpit kaluwa kamala
kamaljit kamar kamau kamini kamlesh kamya kanak kandef kanini kanpulat kanta kantilal kaombwe kapagan karaamat karabas
karaca karaer karakucak karama karamjit karanbay karani karanja karatas karcan kardelen karimi kariuki karley
karlukhan kartik kasam kashan kashangaki kashif kashish kashmir kashvi kasif kaskazi kassim katana kathy kaushik
kauthar kaver kavita kavurt kavya kawkab kawthar kayagun kaygusuz kayit kayrabay kaysan kazi kazim kazime kazimierz
kealan kefser keji kelami kelechi kemboi kemuma kemunto ken kenedy keneth kenter kenyangi kerime kerman kerubo ketan
kete keya kezban khaalid khaan khamani khamisi khoa kiapo kiarie kibafupia kibar kibet kibibi kiburi kifaye kijana
kijani kikelomo kilicbay kilonzo kimani kimanzi kimathi kimbilio kimeu kimutai kimya kinaya kinel kinubi kinuthia
kinyanjui kinyua kiojah kioko kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir
kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprono kiprop kiprotich kipruto kipsang kiptoo
kipyegon kiramettin kirat kirby kirgiz kirit kirpal kirui kisima kismet kitan kiume kivilcim kiwara kiyasi kizil
kiziltunc kocabas kocak kockan koech kojo koker koktas kolawole koldan komal koncagul kondo konguralp konradi
konstanty kopan koray korede kori korir korkmazalp kornel korugan kosemen kosgei kosisochukwu kosukhan kotuz kovu
krisha kristin kritika krystyna ksawery kubran kuchanua kuddusi kujoe kulbir kuldeep kuldip kulwant kulwinder kumar
kumral kuria kursad kurunzi kusiima kusum kutay kutgun kutun kwabena kwadwo kwaku kwamboka kwame kwamena kwasi kweku
kweli kwesi kyalo laban labeeb labib lacramioara ladislau ladli laeeq lahiah laika lailati laini laiq lajita lajlaj
lakhbir laksh lakshit lakshmi lale lalit lalita lam lameck lan langat laoise laqeet larisa lascar lata lateef latif
laureen laurentia laurentiu laurian lavanya lavender lawrencia laxmi layth lazar laze leana ledun leke lekha lelia
lenah leontin leontina leopoldina leordean lere lerze levis leyli lezize liban libni lica ligia limazah limon linah
lindah linet linh linus lioara lipika livingstone liviu liwia liyaaqat liyaqat lohit loice loise loot lopa loredana
lorin lorine luay lucentiu lucky lucretia lucretiu ludmila ludovic ludovica lufen luiza lukasz luminita luqmaan lut
lutf lutfi lydiah maahir maajid maalik maanas maanav maawiya maaz maazin mabad macharia macide mad madaha madalin
madalina madan madani madhav madhavi madhu madini madiyan madoa madyan magdalene magdaline mahali mahaz mahbeer
mahboob mahbub mahdee mahdy mahendra maher mahesh mahfooz mahfuj mahfuz mahigul mahika mahja mahmood mahmoud mahmud
mahnaz mahsun mahter maimuna maina maingi mairtin majani majd majdi majdy majeed makau makeen makena makini makokha
makori maks maksude maksur makunga makuu malina maliza malkit malti malvina malwina mamta mamun man manan manbir
mandeep mandip maninder manish manjeet manjit manjula manmohan manoj manole mansukh mansurali manthan manuela manus
manya marcela marcelina marcheta marcin marcu marga margareta margret marian maricica marika marilena marilyn marin
marinela marini marioara mariuca marius mariusz marjani maroof maryann maryanne masar maside masika masinde masume
matunda maua maura maurine maurycy mavuno maxwel maynur mazlum mbithi mboya mbugua mburu meaghan mecide mecit meena
mefarettin mefharet megha meghana mehdiye mehmed mehmetzahir mehrigul meibh mekhala melaha melania meleknur melihcan
melikkan melul melvin melvine memili menfeat mengi menguc menisan merba mercyline merdi merim mertel merva meryeme
merzuk meshack meshur mestur mesude metinkaya metrine meveddet mevludiye mevlut meyhanim mezide micheala mieszko
mihaela mihai mihail mihin mihnea mihrab mihriye mike milay milcah mildred milka milkah milton minal minh minibe
minodora mioara mirabela miray mirbadin mircea mirela miron mirona mirriam miruna mishat misra misuli mitali mitchelle
mitesh mitica mitrut miyesser mizhir mkarkara modupe mofifoluwa mohamedi mohamud mohan mohinder mohini mohit mohsim
mojisola mojisoluwa momanyi mona monalisa monicah monis moraa moradeke morayo moreen morenike morine morolake morris
mosinmileoluwa mosunmola motunrayo moureen mourib mourine moyosore mrihani muarra mubetcel mucahit mucellib mucevher
muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha mugendi mugo mugur mugurel muhallil muhammet muhazzim
muhima muhip muhiye muhyettin muia muiruri mujde mukbile mukesh mukhwana mukramin mukrume mukta muktedir mulayim
mulele muli mulwa mumbi mumo mumtaze munene munezzer mungai munif munyao munyoki muratcan muret muriithi murimi murit
murithi muriuki musafet musaffa musau musee musembi musemma musila muslum musure musyoka musyoki mutai mutasim muthama
muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muvahhide
muveddet muzdahir muzekker muzhir mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende
mwendwa mwezi mwikali mwiti naadir naail naajy naasih naasir naathim naazhim nabeeh nabhan nabigh nabih nachiket
nadeem nades nadhir nadim nadir nadr nae nafasat nafees nafesa nafii nafile nafis nafula nahashon naib naide nail naim
najair najam najeeb najuma naki nakip naksh nakul nalan naliaka nalini nam nanda nandini nanjala naoimh naoise naom
naomh naomy narcis narcisa narendra naresh narhanim narinder nas nashipie nasiba nasiru nasra nasuf natasa natasza
nathari navdeep naveen navin navneet nayfa nayil naz nazende nazi nazidil nazimet nazlihan nazlim ndegwa nderitu
ndirangu nduku ndunge ndungu nduta nebih nebiha necdat nechifor necilal necmettin necva neelam neelima neema neeraj
neeta nefaret nefiye nehemiah nehip nejdet nekesa nelah nelima nelu neptun neriban nerim nesfe nesip neslinur nesrin
netra neval nevgin nevise nevsal nevsale newton neyran nezengul nezihi nezize ngamia nganga ngari ngeni ngigi ngoc
ngozi ngugi nhat nhien niara nichifor nichole nicholus nickson nicoara nicodemus nicodim nicolae nicolaie nicoleta
nicu niculina niculita nicusor nicuta nidhi nidia nidra nigesa nigmet nihai nihan niharika nilcan nilesh nili nilima
nimakoah nimesh nimrat ninioluwa nirav nirgul nirja nirmal nirmala nishant nita nitara nitesh nitin nixon niyazi
niyilolawa njagi njenga njeri njeru njiru njogu njoki njoroge njozi njue njuguna nkiruka nnamdi nneka noemi noman
nonso norbert norica ntimi nudret nuhu nula nura nural nurbanu nurcan nurda nurdeniz nuretdin nurey nurgil nurhayet
nuriat nurice nuriyet nurkan nurmelek nursan nurseda nurser nursim nurtac nuru nurullah nurveren nuyan nwabudike
nyaboke nyaga nyakundi nyamai nyambura nyanchama nyasi nyawira nyoka nyongesa nyoni nyota nyuki nzioka nzomo oana oba
obaid obanijesu obed obianuju obinna ochieng octav octavian octaviana octaviu odhiambo odika odkanli odongo oduor
oeshi ofelia oganer oge ogechi oget ogooluwa ogulbas ogurata ogus oguzman ojas ojasvi okanay okbay oke okechukwu
okello okguclu okkas okoth okseven okturemis okturk okumu okyalaz oladare oladimeji olajumoke olakunle olanrewaju
olansile olasunmbo olca oldag olga olgierd olimpia olimpian olimpiu oliviu ololade oloo oluchi olufunke olufunmilayo
olumorotimi oluoch olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole om
omaca omair omaja omeir omisha omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa omotara omotayo
omotola omotoun omowumi omran omriye omur omya onat oncel ondieki onel onesmus ongay ongen oni onkar onsal onuker
onurcan onursu onveer onyango onyinye oonagh opiyo opwonya oranli orcin oreofe orfhlaith orfiye orgun orik orinder
orlaigh ortak ortansa oruc oryurek osama osha osogo ossama osunleke otay otieno otilia ouma over ovidiu oviya ovun
owino owuor oyenike oyindasola oymak ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes
ozdil ozdogdu ozel ozerdinc ozertem ozge ozger ozgun ozgur ozinal ozioma ozkent ozkutlu ozlem ozlu ozokcu ozpetek
ozpinar ozsozlu oztek ozturk ozudogru ozyurt padma padraic padraigin pahal paker paksu pallavi pambe pamfil panagachie
panait panini pankaj panya paramjit paraschiva pardeep parminder parsa parth parvati parveen parvez pascal paskalia
patience patrice patru paulica pauric pavani pavel paye peace peadar pearce pehlil pekkan pelaji pembesin penina
peninah peren perinur peris permun pervaiz pesent peterson petre petrica petrisor petronela petru petrut petruta
phanice phelix philemon philis philomena phineas phuc phuong phylis phyllis piaras pirahmet piran pius plesu pompilia
pompiliu pooja popobawa prabha prabhu pradeep pradip prakash pramod praneel pranit prashant pratap pratik pratyush
pravin preeti prem prerna prisca priscah priscillah priti profira prudence przemyslaw pumbaa punam purcek purity
purnima pushpa pushti qaadir qaasim qabeel qabil qadar qadeer qadi qadim qahtan qaim qais qamar qani qanit qareeb
qarin qaseem qasid qasif qatadah qawee qays quadir quang qudamah quddoos qudoos quincy quinter qurban qusay qushi
qutaybah qutb qutub raaghib raagini raahil raakin raamis raamiz raashid raatib rabah rabar rabb rabbaanee rabbani
rabbiye rabecca rabee rabi rabiah rabih rabit rachana racheal rachelle rachit rachita rachna rada radeke radha radhee
radhika radi radoslaw radu raducu raed rael rafal rafan rafay rafee rafeek rafeeq rafia rafih rafila rafiq raghav
ragheb raghib raghu rahab rahat raheel rahiye rahmet raid raj rajab rajata rajendra rajesh rajeshri rajeshwari
rajinder rajiv rajni raju rakesh rakhi rakide raksha raluca ram rama ramadan ramadhan raman ramesh rameshwar ramona
ranbir ranjit rashid rashidi rashmi rashpal rasul ravinder rayla razi razvan rebihat recepali reena refet refik regina
rehema rehime rekha relu remazan remus renata rengul renu reshoni resulcan reva revza reyansh rezin rezzak rhoda rica
ridhi rifkiye rina risalet risasi risper ritu riziki robertina robinson rodah rodgers rodica rogers rohaan rohat
rohini rohit roise rojnu roksana romanita romina romulus ronith ronke rono roseline roselyn roselyne rotich roxana
roxelana roza rozalia rua rubani rudra ruhide ruhiu ruhsat ruhugul rukia ruknettin rumeysa rungo rupa rupal rupinder
ruqayya rusen rushil rusul ruwaihim ruxanda ruxandra ryszard saabir saadat saadatu saadiq saafir saahir saaiq saajid
saal saalih saalim saaqib saariyah sabahat sabari sabbir sabeeh sabettin sabih sabihe sabil sabin sabiq sabir saboor
sabur saburah sachi saci sad sadaka sadan sadao sadaqat sadat sadeed sadeti sadhana sadiki sadiman sadittin sadiye
safari safet safii safinaz safiri safta safura sagar sagcan sagit sahat sahdiye sahigul sahinbey sahinder sahir
sahmettin sahnuray said saida saidi saim sair sairah saire sakip saksham salami sali salim salimet salkin salome
salomea salomey salurbay samahat samaksh samama samarth samesh samurtay samwel samweli sanavber sanaya sancak sancar
sanda sandeep sandip sandu sangeeta sangita sani sanjay sanjeev sanjiv sanli santosh sanur sanya sanziana saood sarabi
sarafina sargin saricabay sarita sarla sarpkin sarthak sarya sathvik satia satinder satish satnam satpal satrettin
satwant saumu saumya saurabh sauti sava savak saveta savina savita savki savni sayan saydam saygin sayin sayrak sazime
scot seana seanan seaneen seanna sebattin sebigul sebla secgul secme seda sedife seema sefer sefi sefiye segilola seha
sehamet sehel sehreban sehza seif sejda sekim selaheddin selale selatin selcen selcuk seler selime selmin selvi semat
semender semenica semine semrin semsettin semsinisa sencar sendogan seniha senkal sennur seona seracettin serafeddin
serafina serah serban serda seref serezli serfinaz sergiu serhatmehmet serma serman sernur serol server servinaz
sevcan sevdi sevdinar sever severin severina sevgen sevginur sevican sevim sevindik sevket sevketfeza sevla sevsevil
seyda seydo seye seyfullah seyhan seyithan seyyide sezal sezen sezginbas shaban shadrack shailesh shakuntala
shamsuddeen shani shankar shanna shannan shannen shanti sharad sharda sharmila shauneen shaurya shawana sheetal shehu
sheilah sheilla sheillah shekoni shem sheree shida shilpa shivansh shobha shravya shweta sidar siddharth side sidki
sidonia sifa sifuna sijuade siku sila silan silanur silvana silvester silvia silvian silviana silviu simber simi
similoluwa simina simion simisola simiyu simten sinasi sinica siofra siper sirap sirivan sirriye sita siti sittik
siylihan skolastika smaranda smita smriti sneha snehal sohret sokmen solma somadina somtochukwu sonad sonal songurkan
sonnur sophy sorana sorin sorina souma sowande soydaner soykan soykut soyler soyselcuk sozer speranta stan stana
stanca stancu stefana stela stelian steliana stellah steluta stephene suat suayp subhash subomi subutiye sucaettin
sudha sudhir sudi sudiksha suha suhani suheyda sujata sukhbir sukhdev sukhjit sukhvinder sukhwinder sukri sukufe
suleiman suleyla sulhi sultane suman sumerya sumeyye sumit sunay sunel suner sungara sunil sunita suphi suraj surendra
suresh surinder surjit susam susen sushil sushila sushma suvari suzana suzer svetlana swala swaleh swati sylivia
sylvester sylwia taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabish taciddin tacnur tade tadeen
tadeusz tafazal tagangul tahawwur taheem tahir tahmaseb tahmeed tahmid tahoor tahseen taial taimur taisir taj tajammal
tajammul tajudinn takatifu talal talat talayer talhah tali talib talibe tamam tamanna tamaydin tambika tamu tan tanak
tanay tanbay tandogdu tangul tanhan tanimu tanir tanish tanmayi tanpinar tanses tansev tansig tanveer tanvi tanyolac
tanyu tarak taranci tarfaan tartis tarun tasar taskan tasvir tatu tawkeel tayaydin taygan taylak tayyibe tayyip teber
tecimer teea teerth tejal tejas tejinder tekbay tekecan tekiner teknaz teksoy telim temidayo temime temirhan temizkal
temucin tenvir teodora teodosia teofil teohari teona tercan teresia teresiah terlan tevs teybet tezcan tezol thabiti
thanh thao therese thuo tiberia tiberiu ticen tigin timea timotei timurtas tinal tinca tincuta tirdad tisa tishk
titilayo titus tobiasz todor togan toker toki tokoz toktug tokunbo tola tolonbay tolulope toluwanimi toma tomori
tomurcuk tonguc tonicha tonny topuz torel torhan tory toy traian tripti triveni triya trong trung tsuma tu tudora
tudorita tudosia tuere tufani tugcan tugce tugrulhan tugtas tukelalp tukufu tule tulin tulun tumer tumkurt tunahan
tuncboga tunckilic tung tunguc turabi turcan turcein turgut turkalp turkmen turknur turvi tushar tutkucan tutkun tuyug
tuzeer tuzenur ubaadah ubadah ubaid ubaidah ubay ubayd ubaydullah ubeydullah ubika ucan ucbeyi ucchal ucgul uche
uchenna udant udarsh udeera udyati ufukay ugan uge ugur ugurkan ugurtan uhban ujamaa ujunwa ulakbey ulfat ulfet ulke
ulkudes ulkum ulu uludag ulugbey uluman ulutay umaarah umande umang umesh ummahan ummahani umman ummet ummuhan umoja
umray umusan umutcan unal unek unlen unnati unni unsever unubol upadhriti upasna upkaar upma uraltay urfettin urhan
urishilla urmi urmila urper urrab urszula urvashi urvi us usame usha ushan ushindi usiku ustun utkarsh utkucan uyanser
uygun uzbay uzer uzima uzsoy vacibe vafir vahar vahittin vaishnavi vala valary valentin valentine valeria valeriu
vallary valter vamakshi van vandana vansha vanya varenya vargin varlik varsha varun varvara vasana vasant vasatika
vasile vasilica vasudha vaysal vecide veda vedant vedat vedhika vedika veena vefia veis velitdin velma venera veniamin
verde verim veronicah veta vezat vezrife vi vicentia vicentiu vida vidhi vijay vijaya vikas vikram vildane vimal
vimala vinay vinaya vincentiu vineet vinod violeta viorel viorela viorica vipin vipul viraj viral virendra virginia
visarion vishal vitalis vivek viviana vlad vladelina vladimir vlaicu voichita voicu vrinda vrishti vritti vu vyanjana
waahid waail waajid waceera wachira wadee wadi wadood wafa wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab
wahhaaj waida wainaina wairimu wakeeta wamalwa wambua wambugu wambui wamwema wangari wangila wangui wanja wanjala
wanjiku wanjiru wanjohi wanyama wanyonyi warda warhi waridi warinder warjas waseme washington watika waweru wazir
weddy wekesa weldon wesonga widisha willis willy winfred winny wishi witold wriddhish wridesh wuraola wycliff wycliffe
xalak xenia xiti xobeen xuan yaa yaaseen yachana yadavi yadid yadigar yafi yafir yaghnam yagin yagizkurt yagnesh yahsi
yahsikan yahvi yahyaa yakobo yalazabay yalgin yalin yaltirak yaman yamar yameen yamin yamini yanki yaqeen yaqoot yar
yargi yasaar yasan yasar yasattin yasemen yashasvi yashawini yashem yashica yashoda yashodhara yashpal yashvi yasinta
yasti yatan yathrib yatin yauvani yavuz yaw yawar yawer yayak yazan yazeed yazganalp yazgul yejide yekbun yekda
yelesen yen yeneral yepelek yeraz yergha yertan yesil yesoob yetisal yetunde yewande yigit yildir yildiz yilma yilmaz
yochana yogesh yohana yohane yolal yonetmen yoruc yoshita yosma yucel yucelen yug yumun yunis yunt yurdanur yurdaser
yureed yurtguven yurtseven yurttas yussuf yutika zaafir zaahid zaahir zaakir zabir zablon zacharia zackariya zaeem
zafar zafeer zafir zafrul zahaar zaharia zaheer zahfer zahi zahid zahir zahnya zahri zahrun zahur zaib zainabu zaitra
zaituni zakayo zaliha zamfir zamfira zamir zansi zarar zaraza zarna zashil zauqi zaweel zayyir zebirce zehaan zehranur
zekayi zelha zemzem zende zennun zeno zenobia zenovia zerafet zerdad zeride zevlude zewad zeynelabidin zeyno zihni
zilfa zilmil zimran zina zinal zinnure zipporah ziyaettin zohrehan zoral zuba zubeyde zufer zuheyla zuhri zulbiye
zulfuye zulgarni zumaridi zumre zuwayhir zuwena zwatie
`;
