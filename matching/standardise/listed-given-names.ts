/**
 * Given names in common use among people in the UK besides those of `models/given-name-counts.ts`: English and Irish of older cohorts, Indian,
 * Pakistani, Bangladeshi, Polish, Romanian, Turkish, Ghanaian, Nigerian, Vietnamese, Swahili; folded.
 *
 * Source: name lists of github.com/joke2k/faker, MIT.
 */
export const listedGivenNames = `
aaaqil aaban aabid aachal aadhya aadi aafiya aahana aalam aalee aalim aamil aamirah aanuoluwapo aaqil aarif aarini
aarna aarnav aashi aashif aashir aasif aasim aatif aatiq aaus aayush aazim aba abaan abayomi abdis abdu abdulahat
abdulbekir abdulcemal abdulgazi abdulhadi abdulkadir abdulkerim abdulmenaf abdulsamed abdulsemet abdurresit abebi
abeer abeiku abena abeni abha abhimanyu abhiram abigaili abiodun abiona abiye abosede abuzar acar acarkan achim
acikel acilay aclan adaeze adak adal adasal adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle
adelaida adeleke adelin adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo
adetoke adetoun adeyi adhra adi adia adigun adila adimu adina adlan adonis adunni advaith advay advik advika adviye
adweta adwoa adya afer afia afife afolarin afua agakisi agastya agbegim aglaia agmur agnieszka agnos agripina ahat
ahsen ahter aideen aijuka ailis aishani aislinn ajala ajani ajoke akalan akanmu akar akatay akay akbas akboga
akcabay akcasu akcivan akdora akdurmus akgol akgunes akif akinal akinkunmi akinlabi akinwale akise akkerman akmaner
akmaral akos akosua akoz aksay aksogut aksoy aktemur akua akumaa akumu akver akwasi akwesi akyildiz alaaddin
alabezek alade alaeddin alamu alanalp alanis alattin alaz alberta albertina alcan aleks alemsah aleodor alexandrina
alexe algis aliabbas alida aliihsan alin alis aliseydi alisik alistar aliyu alize alka alkor almasi almast almus
alparslan alpcan alpin alpsu alsoy altinbike altincicek altinisin altinkaya altogan altug ama amac amaira amarachi
amedeu aminatu amoke amol amondi amope amre amri amruta amza an anabela anaida anamaria anamika anargul anasa
anatolie anay anca ancuta anda andic andra andrada andrian andrzej andwele anemona aneta angalia angavu angelika
anghel anghelina anh anica aniela anirudh anisoara anjolaoluwa anka anmol annak anoni ansh antim antoaneta antoin
antoinette antonela antonie antoniu anusha anuta anvi aoibhin aoibhinn apaydin apolonia aradhana aral arcan argu
ariadna arifcan arike arikol arina arinola aripinar arisoy aristide aristita arkadiusz arkut armahan arpag arsenie
artan artemisa aru arunima arusi arziye asake asalet asali asani asanti asatira ashan ashlene ashling asiman asir
aslanhan asliye asmau asmini asu atagun atalay atanur atasagun atatore atena atfat atgun atharv atheel athumani ati
atiena atilgan atilhan atinuke atiyye atnan attaf augustin augustina aura auraq aurel aurelian aureliana aurica
avram avsin avunc awadil awamil awamiri awan awani awero awesi awj awlya awmar awrad axenia axinte ayamin ayasun
ayaydin aybet aybora aycagul aycan aydar aydinbey aydinc ayduru aygonenc aygutalp ayhan ayinde ayinke aykut aykutalp
aylil aynilhayat aynimah ayodeji ayodele ayoka aypar aysan aysar ayseana aysema aysenur aysevim aysoy aysuna aytek
ayten aytoz aytuna ayulker ayushman ayvas ayyaruk ayyubi azad azade azban azeeb azettin azize azizi baaba baahir
baaizeed baaqee baaqir baaree baashir baasim baasit baba babar babasola babatunji babawale baber bachittar badawi
badegul badr bagdas bagdat baghyawati baha bahaa bahaddin bahadurjit bahari bahittin bahtinur bailie bairbel bakhshi
baki balatekin balca bale baleegh balendra balhaar bali balinda baljiwan balli baltas balvan balveer bambad banel
banjeet banu bao baqar baqir barak barbu baris bariscan barkha barr barraq barsen bartek bartolomeu basaam basarab
basay baseer basel basem bashaar bashaarat bashan bashar basharat basheer basheerah basil basim basir basok basriye
bassam batal batirhan batool baturay baydu baykan bayman bayruhan baytal bayzettin bazam bebe bedi bediriye bedri
begim behiza behrem bekbay bektasi belgizar belkize bellisan bello benek bengibay beniamin benice benn benol benone
beray beren berezat bergen beriye berkal berki berksay berran berrin besey beshte besin beste betina beyda beyhatun
beyler beyzade bezek bhanumati bhavani bhavika bhavini bhavna bhavya bibuwa bican bidayet bilaal bilay bilender
bilgen bilginur bilgutay bilkay bilkisu biltas bimala bina binay binbasar binisik birben birgit birgul birousk
birsan birsen bisar bishakha bitul bizhan blanaid blanduzia blazej bogatimur bogdan bogdana bolatito boluwatife boma
borahan boratas bortecin boynak bozbag bozerk boztas bradut brandusa breandan brigid brijesh brinda bronach bucur
buget buhari bulunc bunmi bunyamun buraid burakhan burc burcuhan bureyre busara busra busranur buyrukhan cabir caga
cagdan caglar caglasin cagveren cahal cahir cailin cailum caitriona caius cakar cakirca cal calim calin calti
camelia camil camok canal canan canberk candeniz canfeza cangur cannur canseven cansin cantemir cantez canur
caoilfhionn caolain caomhan capkan carmel carmina casandra casian casiana catalin catalina caterina cathy catinca
catrina catrinel cavit cavuldur cazimir ceara cebesoy cedide cedrin celem celikkan celikyurek celilay cemalettin
cemiyle cenan cerasela cerci cercis cetinsu cevale cevheri cevikoz cevregul ceyhun cezar cezara cezary cezayir
chaaya chaitaly chaitanya chakradev chakradhar chakrika chamali chaman chameli champak chanakya chanchal chandani
chandran chandresh changaz chaniya charan charita charity charlesh charvi chashida chasmum chatresh chatura chau
chausiki chavvi chawish cheragh cherith cheusi chi chiamaka chibuzo chidimma chigozie chijioke chinedu chinelo
chinyere chipukizi chizoba chuki chukwudi chukwuemeka cianan ciarrai cidal cihan cihandide cilga cindoruk cinerk
ciprian cipriana cisem civgin clarisa claudiu clementina cleopatra clifford cliona clive codin codrin codrina codrut
codruta cogay cokan colins colpan colum comfort conchur conn constanta constantin constantina consuela copur coralia
corina cornel cornelia corneliu cornelius cortney corvin coskun cosmin cosmina costache costel costin crenguta crin
crina cristea cristobal cristofor cuheyna cuman cuneyit cyprian daamin daanish daanyaal daawood dabbah dabir dacian
daciana dafina daghfal dagistan dagmara dai daiana dainess dairine daiyaan dakhil daksh daksha dakshesh dalaja dalan
dalbir dalili dalkilic dameer damife damini damlanur damurah damyanti danis danjuma darain dariana darika dariusz
darpan darrell darsh dastageer daudi dayamai dayar dayita dayyaan deaglan deane dearbhail dearbhaile dearbhla
decebal deepa deger degmeer deha deirbhile delil demetra demilade demirbuken demiriz demirok demiryurek denisa
denizalp denkel derkay dermot derrick dervla deryanur despina devansh devika deviner dhriti diarmuid dida didina
diken dilara dilcan dilder dilfeza dilhus dilsat dilsitan dimitrina dincer dinckol dincsu dinu dipta dirican dirlik
divan divya dochia doganalp dogannur dogansah doguhan doina dolensoy dolun domhnall domnica don donal doner dorcas
dorel doriana dorin dorina dorinel dorli dorota doru dorukhan doyinsola draga dragos ducu duha duma dumitra
dumitrana dumitru dundaralp dung dunia duong durab duracan durdali durgadin durmusali durodola durrusehvar dursadiye
duruk duruoz duyen duyguhan eadaoin eakumbu eba ebuakil ebuka ecaterina ecegul ecemis edaviye edel edgubay edhitha
edmond eesaa efe efil eflatun efser eftimia eftimie egenur ehan ehsaas eijaz eilis eimer eimhear eiravati ejaz
ejlaal ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekavir ekbal ekber ekene ekiya ekmel ekow ekta
ekundayo ekundu elaf elamiye eleonora elgin elhan eliabeth eliakimu elifnur elisabeta elisaveta elnur elodia elove
elvan elvira elzbieta emal emanoil emanuela emanuil emeka emilian emin emirsan emis emmet emran emrullah enda enes
enfes enginiz eniola ensari enzi eral eraycan erbay erbil ercihan erdemer erdibay erdogan erdursun erem eremia
erenalp erensoy ergener erginel ergonul ergul ergun erincer eris erkan erkilic erkinel erksoy ermutlu ernestina
erogul eroz ersat ersec ersel ertan erten ertun ertuncay ervaniye eryildiz esenbay esengun esenturk esfandyar eshana
esi esim eskinalp esmanperi esna esref estera esupofo eta etizaaz eufrosina eugen eugenia eunan eunice eusebia
eusebiu eustatiu evance evanghelina evcimen evde evrim evrimer ewa ewatomi ewelina eyyup ezgin ezgutekin fabia
fabiana fadekemi faderera fadila fadile fahari fahmi fahrullah fainche faisa faize falan falguni fami fanaka faqid
faraj faraja faras farhiya farijika fariq fatigul fatih fatinur fatmanur fayize fazli fazul feargal fearghal feden
fehim fehintola fehmiye fenni ferahdiba ferat feraye feremez fergal ferhan ferihan ferinaz fermuta fersan feryas
ferzi fetullah feyha feyruz feyzin feza fibikemi fidaye fidvi fiifi fikayomi fildan filit filofteia finbar fiodor
fionntan fionnuala firdevis fitan fitnat fiyaz flavia flaviu floare floarea florea florenta florentin florentina
florian floriana florica florin florina folashade folu forum frado francisc frusina fryderyk fugen fuzuli gabel gabi
gagan gaja galip gambo ganga ganim ganiye garima garrett gaurang gaurangi gaurav gauri gaurika gautam gautami
gayathri gazel gbadebo gbolahan gbowoade geanina geetika gelengul gelu gencaslan gencay gentiana georgel georgeta
georgian geray geta gethera ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghanee ghanem ghannam ghasaan ghauth
ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghita gherghina ghita
ghiyaath ghiyath ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf gianina gica gicu gifty gilman ginyas
giorgian giorgiana girik girindra girish giz gohar gok gokay gokbudun gokce gokcebalan gokcil goken goknur gokperi
goksev gokten goli goma goncafer gonen gopal gorgunay gorklu gorsev gozel gozem gratian gratiana gratiela gregorian
grigore grzegorz gucal gucluer gucyeter gul gulab gulaga gulay gulbani gulbeyan gulbiye gulce gulcegun guldam gulder
guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin
gulluhan gulmisal gulnaziye gulozge gulper gulsa gulsahin gulsalin gulselin gulseref gulseren gulsevil gulshan
gulsiye gulsu gulter gulus gulzadiye gulzar gumustekin gunar gunaydin gunbir gunden gunduzalp gunebakan guneet
guneri guney gungordu gungoren gunkurt gunsel gunsen gunser gunver gurarda gurcuye gurelcem gursal gurten gustaw
guvercin guzey ha habibe habibu haciali hacile hadithi hadiza hadrey hafiza hafsat hai haiba hakikat halenur haley
halidun halisi haliye haluk hami hamis hamiyet hamsini hanbiken hanedan hanh hanim hanja hannabel hansultan haralamb
haralambie harambee harbinaz hardik harinakshi harini harish harita hariz harnail harsh harshil haruna hasbek hasgul
hashiki hasret hatem hatima hatin hauwa havali havse hawehindi hayali hayel hayret hayrunnisa hazeem hazine hazrat
hekima hekime hekmet hema hemal hemang hemangini hemani henife henrieta heracleea heva heyvetullah hezniye hicsonmez
hidaya hidir hifzullah hilayda hindal hinet hiral hitesh hoang hodari hong horatiu horea horia hortensia hoskadem
hredhaan hritik huban hudavent hukumdar humaiya humeyra hunalp hung huong hurdogan hurican hurmet hurside huruyet
huryasar husmen husnuhal huy huzuri iacob iancu iasmina ibaad ibidapo ibironke ibn ibraaheem ica icimbike ide idik
idika idiris ieremia iesa ifeanyi ifechukwu ifeoma iftikhaar iftikhar ifunanya ige ignacy ihab ihsaan ihsan ihtesham
ihtiram ihtishaam ihtsham ijaya ijli ikbal ikenna ikeoluwa ikhlaas ikiz iklim ikraam ikramah ikrimah ikshita ilalmis
ilan ilarie ilarion ilbek ildem ildes ildiz ileana ilgi ilie ilim ilinca ilkbahar ilkim ilklima ilmafer ilona ilper
ilsu ilteris imam imany imara imaran imge imren imrihan ina inancli incifir indali indira indrajit inga inioluwa
inocentiu insaf intihap ioana ioanina iolanda ion ionel ionela ionelia ionica ionut iosefina iosif ira iretioluwa
iridenta irina irinel irya isak isaya iscan iseoluwa ishani ishanvi ishita ishola ishwar isikay isiman isin islime
ismet ismik issack itanya ituri iulia iulian iuliana iuliu iurie iustin iustina iustinian ivecen ivona iwo iyabode
iyadunni iyiyurek izaaz izel izgu jaabir jaafar jaan jabbaar jabir jabr jacek jad jafar jaffer jagat jagdish jagrati
jagvi jahangir jahanzeb jahdami jahdari jahi jahiz jahm jairaj jalaal jalal jalees jalia jalil jalsa jamaal jameel
janaki janani janeta jangwa janina jankat januja janya jarlath jaruthip jasiri jasmina jasmit jatin jeana jedrzej
jeet jeevika jelani jena jenel jenni jeremi jerzy jhalak jina joojo jua julianna julieta julita juliusz jumaane
justiniani justyna juwon jyoti kaamil kaashif kaazim kabeer kabiru kachela kader kadinana kafeel kahir kaiser
kajetan kajji kala kalbi kaleem kaleema kalgay kalina kalpit kaluwa kamala kamar kamya kanak kandef kanpulat kaombwe
kapagan karaamat karabas karaca karaer karakucak karama karanbay karatas karcan kardelen karley karlukhan kasam
kashan kashangaki kashif kashish kashvi kasif kaskazi kathy kauthar kaver kavurt kavya kawkab kawthar kayagun
kaygusuz kayit kayrabay kaysan kazi kazim kazime kazimierz kealan kefser keji kelami kelechi kenter kenyangi kerime
kerman kete keya kezban khaalid khaan khamani khamisi khoa kiapo kibafupia kibar kibibi kiburi kifaye kijana kijani
kikelomo kilicbay kimbilio kimya kinaya kinel kinubi kiojah kipenzi kipepeo kiramettin kirat kirby kirgiz kisima
kismet kitan kiume kivilcim kiwara kiyasi kizil kiziltunc kocabas kocak kockan kojo koker koktas kolawole koldan
koncagul kondo konguralp konradi konstanty kopan koray korede kori korkmazalp kornel korugan kosemen kosisochukwu
kosukhan kotuz kovu krisha kristin kritika krystyna ksawery kubran kuchanua kuddusi kujoe kumral kursad kurunzi
kusiima kutay kutgun kutun kwabena kwadwo kwaku kwame kwamena kwasi kweku kweli kwesi laban labeeb labib lacramioara
ladislau ladli laeeq lahiah laika lailati laini laiq lajita lajlaj laksh lakshit lakshmi lale lam lan laoise laqeet
larisa lascar lateef latif laurentia laurentiu laurian lavanya lawrencia layth lazar laze leana ledun leke lekha
lelia leontin leontina leopoldina leordean lere lerze leyli lezize liban libni lica ligia limazah limon linh lioara
lipika liviu liwia liyaaqat liyaqat lohit loot lopa loredana lorin luay lucentiu lucky lucretia lucretiu ludmila
ludovic ludovica lufen luiza lukasz luminita luqmaan lut lutf lutfi maahir maajid maalik maanas maanav maawiya maaz
maazin mabad macide mad madaha madalin madalina madani madhav madhavi madini madiyan madoa madyan mahali mahaz
mahbeer mahboob mahbub mahdee mahdy maher mahfooz mahfuj mahfuz mahigul mahika mahja mahmood mahmoud mahmud mahnaz
mahsun mahter mairtin majani majd majdi majdy majeed makeen makini maks maksude maksur makunga makuu malina maliza
malvina malwina mamun man manan manbir manole mansurali manthan manuela manus manya marcela marcelina marcheta
marcin marcu marga margareta marian maricica marika marilena marilyn marin marinela marini marioara mariuca marius
mariusz marjani maroof masar maside masume matunda maua maura maurycy mavuno maynur mazlum meaghan mecide mecit
mefarettin mefharet megha meghana mehdiye mehmed mehmetzahir mehrigul meibh mekhala melaha melania meleknur melihcan
melikkan melul memili menfeat mengi menguc menisan merba merdi merim mertel merva meryeme merzuk meshur mestur
mesude metinkaya meveddet mevludiye mevlut meyhanim mezide micheala mieszko mihaela mihai mihail mihin mihnea mihrab
mihriye milay minh minibe minodora mioara mirabela miray mirbadin mircea mirela miron mirona miruna mishat misra
misuli mitali mitesh mitica mitrut miyesser mizhir mkarkara modupe mofifoluwa mohamedi mohini mohsim mojisola
mojisoluwa mona monalisa monis moradeke morayo morenike morolake mosinmileoluwa mosunmola motunrayo mourib moyosore
mrihani muarra mubetcel mucahit mucellib mucevher muferrih mufide mufit mugber mugdha mugur mugurel muhallil
muhammet muhazzim muhima muhip muhiye muhyettin mujde mukbile mukramin mukrume muktedir mulayim mulele mumtaze
munezzer munif muratcan muret murit musafet musaffa musemma musila muslum musure mutasim mutluhan muvaffak muvahhide
muveddet muzdahir muzekker muzhir mwamini mwasaa mwezi naadir naail naajy naasih naasir naathim naazhim nabeeh
nabhan nabigh nabih nachiket nadeem nades nadhir nadim nadir nadr nae nafasat nafees nafesa nafii nafile nafis naib
naide nail naim najair najam najeeb najuma naki nakip naksh nakul nalan nam nandini naoimh naoise naomh narcis
narcisa narhanim nas nashipie nasiba nasiru nasra nasuf natasa natasza nathari naveen nayfa nayil naz nazende nazi
nazidil nazimet nazlihan nazlim nebih nebiha necdat nechifor necilal necmettin necva neelima nefaret nefiye nehip
nejdet nelah nelu neptun neriban nerim nesfe nesip neslinur nesrin netra neval nevgin nevise nevsal nevsale neyran
nezengul nezihi nezize ngamia ngeni ngoc ngozi nhat nhien niara nichifor nichole nicoara nicodim nicolae nicolaie
nicoleta nicu niculina niculita nicusor nicuta nidhi nidia nidra nigesa nigmet nihai nihan niharika nilcan nili
nilima nimakoah nimrat ninioluwa nirgul nirja nitara nitesh niyazi niyilolawa njozi nkiruka nnamdi nneka noemi noman
nonso norbert norica ntimi nudret nuhu nula nura nural nurbanu nurcan nurda nurdeniz nuretdin nurey nurgil nurhayet
nuriat nurice nuriyet nurkan nurmelek nursan nurseda nurser nursim nurtac nurullah nurveren nuyan nwabudike nyasi
nyoka nyoni nyota nyuki oana oba obaid obanijesu obianuju obinna octav octavian octaviana octaviu odika odkanli
oeshi ofelia oganer oge ogechi oget ogooluwa ogulbas ogurata ogus oguzman ojas ojasvi okanay okbay oke okechukwu
okguclu okkas okseven okturemis okturk okyalaz oladare oladimeji olajumoke olakunle olanrewaju olansile olasunmbo
olca oldag olga olgierd olimpia olimpian olimpiu oliviu ololade oluchi olufunke olufunmilayo olumorotimi olus
oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole om omaca omair omaja omeir
omisha omkaar omobobola omobolanle omodunni omolabake omolara omosalewa omotara omotayo omotola omotoun omowumi
omran omriye omur omya onat oncel onel ongay ongen oni onkar onsal onuker onurcan onursu onveer onyinye oonagh
opwonya oranli orcin oreofe orfhlaith orfiye orgun orik orinder orlaigh ortak ortansa oruc oryurek osama osha osogo
ossama osunleke otay otilia over ovidiu oviya ovun oyenike oyindasola oymak ozakan ozalpsan ozana ozansu ozaslan
ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozerdinc ozertem ozge ozger ozgun ozgur ozinal
ozioma ozkent ozkutlu ozlem ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozyurt padraic padraigin pahal
paker paksu pallavi pambe pamfil panagachie panait panini panya paraschiva parsa parth parvez paskalia patience
patrice patru paulica pauric pavani pavel paye peace peadar pearce pehlil pekkan pelaji pembesin peren perinur
permun pervaiz pesent petre petrica petrisor petronela petru petrut petruta phuc phuong piaras pirahmet piran plesu
pompilia pompiliu pooja popobawa praneel pranit pratyush profira przemyslaw pumbaa purcek pushti qaadir qaasim
qabeel qabil qadar qadeer qadi qadim qahtan qaim qais qamar qani qanit qareeb qarin qaseem qasid qasif qatadah qawee
qays quadir quang qudamah quddoos qudoos quincy qurban qusay qushi qutaybah qutb qutub raaghib raagini raahil raakin
raamis raamiz raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabee rabi rabiah rabih rabit rachana
rachelle rachit rachita rada radeke radha radhee radhika radi radoslaw radu raducu raed rafal rafan rafay rafee
rafeek rafeeq rafia rafih rafila rafiq raghav ragheb raghib rahat raheel rahiye rahmet raid rajata rajeshri rakide
raksha raluca ramadan ramona ranbir rashidi rasul rayla razi razvan rebihat recepali refet refik regina rehime relu
remazan remus renata rengul reshoni resulcan reva revza reyansh rezin rezzak rica ridhi rifkiye risalet risasi
robertina rodica rohaan rohat roise rojnu roksana romanita romina romulus ronith ronke roselyn roxana roxelana roza
rozalia rua rubani rudra ruhide ruhiu ruhsat ruhugul ruknettin rumeysa rungo ruqayya rusen rushil rusul ruwaihim
ruxanda ruxandra ryszard saabir saadat saadatu saadiq saafir saahir saaiq saajid saal saalih saalim saaqib saariyah
sabahat sabari sabbir sabeeh sabettin sabih sabihe sabil sabin sabiq sabir saboor sabur saburah sachi saci sad
sadaka sadan sadao sadaqat sadat sadeed sadeti sadiki sadiman sadittin sadiye safari safet safii safinaz safiri
safta safura sagcan sagit sahat sahdiye sahigul sahinbey sahinder sahir sahmettin sahnuray said saim sair sairah
saire sakip saksham salami sali salimet salkin salomea salomey salurbay samahat samaksh samama samarth samesh
samurtay samweli sanavber sanaya sancak sancar sanda sandu sani sanli sanur sanya sanziana saood sarabi sarafina
sargin saricabay sarpkin sarthak sarya sathvik satia satrettin saumya sauti sava savak saveta savina savki savni
sayan saydam saygin sayin sayrak sazime scot seana seanan seaneen seanna sebattin sebigul sebla secgul secme seda
sedife sefer sefi sefiye segilola seha sehamet sehel sehreban sehza seif sejda sekim selaheddin selale selatin
selcen selcuk seler selime selmin selvi semat semender semenica semine semrin semsettin semsinisa sencar sendogan
seniha senkal sennur seona seracettin serafeddin serafina serban serda seref serezli serfinaz sergiu serhatmehmet
serma serman sernur serol server servinaz sevcan sevdi sevdinar sever severin severina sevgen sevginur sevican sevim
sevindik sevket sevketfeza sevla sevsevil seyda seydo seye seyfullah seyhan seyithan seyyide sezal sezen sezginbas
shamsuddeen shani shanna shannan shannen shauneen shaurya shawana shehu shekoni sheree shida shivansh shravya sidar
siddharth side sidki sidonia sifa sijuade siku sila silan silanur silvana silvia silvian silviana silviu simber simi
similoluwa simina simion simisola simten sinasi sinica siofra siper sirap sirivan sirriye siti sittik siylihan
skolastika smaranda sneha sohret sokmen solma somadina somtochukwu sonad songurkan sonnur sorana sorin sorina souma
sowande soydaner soykan soykut soyler soyselcuk sozer speranta stan stana stanca stancu stefana stela stelian
steliana steluta suat suayp subomi subutiye sucaettin sudi sudiksha suha suhani suheyda sukri sukufe suleyla sulhi
sultane sumerya sumeyye sunay sunel suner sungara suphi susam susen suvari suzana suzer svetlana swala sylwia taahaa
taahir taaj taalib taamir taanish taariq taban tabassum tabish taciddin tacnur tade tadeen tadeusz tafazal tagangul
tahawwur taheem tahir tahmaseb tahmeed tahmid tahoor tahseen taial taimur taisir taj tajammal tajammul tajudinn
takatifu talal talat talayer talhah tali talib talibe tamam tamanna tamaydin tambika tamu tan tanak tanay tanbay
tandogdu tangul tanhan tanimu tanir tanish tanmayi tanpinar tanses tansev tansig tanveer tanvi tanyolac tanyu tarak
taranci tarfaan tartis tasar taskan tasvir tatu tawkeel tayaydin taygan taylak tayyibe tayyip teber tecimer teea
teerth tejas tekbay tekecan tekiner teknaz teksoy telim temidayo temime temirhan temizkal temucin tenvir teodora
teodosia teofil teohari teona tercan terlan tevs teybet tezcan tezol thabiti thanh thao therese tiberia tiberiu
ticen tigin timea timotei timurtas tinal tinca tincuta tirdad tisa tishk titilayo titus tobiasz todor togan toker
toki tokoz toktug tokunbo tola tolonbay tolulope toluwanimi toma tomori tomurcuk tonguc tonicha topuz torel torhan
tory toy traian tripti triveni triya trong trung tu tudora tudorita tudosia tuere tufani tugcan tugce tugrulhan
tugtas tukelalp tukufu tule tulin tulun tumer tumkurt tunahan tuncboga tunckilic tung tunguc turabi turcan turcein
turgut turkalp turkmen turknur turvi tutkucan tutkun tuyug tuzeer tuzenur ubaadah ubadah ubaid ubaidah ubay ubayd
ubaydullah ubeydullah ubika ucan ucbeyi ucchal ucgul uche uchenna udant udarsh udeera udyati ufukay ugan uge ugur
ugurkan ugurtan uhban ujamaa ujunwa ulakbey ulfat ulfet ulke ulkudes ulkum ulu uludag ulugbey uluman ulutay umaarah
umande umang ummahan ummahani umman ummet ummuhan umoja umray umusan umutcan unal unek unlen unnati unni unsever
unubol upadhriti upasna upkaar upma uraltay urfettin urhan urishilla urmi urper urrab urszula urvashi urvi us usame
ushan ushindi usiku ustun utkarsh utkucan uyanser uygun uzbay uzer uzima uzsoy vacibe vafir vahar vahittin vaishnavi
vala valentin valeria valeriu valter vamakshi van vansha vanya varenya vargin varlik varsha varvara vasana vasatika
vasile vasilica vasudha vaysal vecide veda vedant vedat vedhika vedika vefia veis velitdin venera veniamin verde
verim veta vezat vezrife vi vicentia vicentiu vida vidhi vildane vinaya vincentiu violeta viorel viorela viorica
viraj virginia visarion viviana vlad vladelina vladimir vlaicu voichita voicu vrinda vrishti vritti vu vyanjana
waahid waail waajid waceera wadee wadi wadood wafa wafeeq wafi wafiq wahab wahb wahban waheed wahhaab wahhaaj waida
wakeeta wamwema warda warhi waridi warinder warjas waseme watika wazir widisha wishi witold wriddhish wridesh
wuraola xalak xenia xiti xobeen xuan yaa yaaseen yachana yadavi yadid yadigar yafi yafir yaghnam yagin yagizkurt
yagnesh yahsi yahsikan yahvi yahyaa yakobo yalazabay yalgin yalin yaltirak yaman yamar yameen yamin yamini yanki
yaqeen yaqoot yar yargi yasaar yasan yasar yasattin yasemen yashasvi yashawini yashem yashica yashoda yashodhara
yashvi yasinta yasti yatan yathrib yatin yauvani yavuz yaw yawar yawer yayak yazan yazeed yazganalp yazgul yejide
yekbun yekda yelesen yen yeneral yepelek yeraz yergha yertan yesil yesoob yetisal yetunde yewande yigit yildir
yildiz yilma yilmaz yochana yohana yohane yolal yonetmen yoruc yoshita yosma yucel yucelen yug yumun yunt yurdanur
yurdaser yureed yurtguven yurtseven yurttas yutika zaafir zaahid zaahir zaakir zabir zackariya zaeem zafar zafeer
zafir zafrul zahaar zaharia zaheer zahfer zahi zahid zahir zahnya zahri zahrun zahur zaib zaitra zaituni zaliha
zamfir zamfira zamir zansi zarar zaraza zarna zashil zauqi zaweel zayyir zebirce zehaan zehranur zekayi zelha zemzem
zende zennun zeno zenobia zenovia zerafet zerdad zeride zevlude zewad zeynelabidin zeyno zihni zilfa zilmil zimran
zina zinal zinnure ziyaettin zohrehan zoral zuba zubeyde zufer zuheyla zuhri zulbiye zulfuye zulgarni zumaridi zumre
zuwayhir zuwena zwatie
`;
