/**
 * Spellings and forms of one given name, folded: the commonest, then its variants.
 *
 * Sources: Wikidata "said to be the same as" (CC0), pairs that are also written alike (Jaro-Winkler .84); romanisations of one Arabic spelling attested
 * eight times or more, of github.com/steveash/NETransliteration-COLING2018 (MIT), Jaro-Winkler .80.
 */
export const spellingVariants = `
aaron aron
abbey abbi
abbie abbey abbi abby
abboud aboud
abby abbey abbi
abdul abd abdel abdullah
abdullah abdallah abdullahi
abi abbi
abigail abi
abu abo abou
ada adriana
adelaide adelaida
adele adela
adeline adelina
adil adel
adolf adolphe
adolph adolphe
adrian adrien ari arjan
adriana adrianna
agatha agata
agnes agnieszka
ahmed ahmad ahmet
aidan aodhan
aileen eileen
aimee amie
aisha asha
alan allan allen
alana alanis alanna
alanna alanis allana
alannah alanah alanna
alastair alasdair alistair alister
aleksander aleks
aleksandra alessandra
alex aleks alexandra alexandre alexandros alexandru alexis
alexander alejandro aleksandar aleksander aleksandr alessandro alex alexandre alexandru
alexandra aleksandra alessandra alexandria alexia
alexia alessia
alfie alfred
alfred fred
ali aly
alice alicia alicja alix
alicia alicja alisa
alicja alisa
alina alena
alison allison alyson
alistair alastair
alix alisa
aliya alia
aliyah alya
allison alyson
alphonse alfons
amalia amalie
amar ammar
amelia amalia amelie
amelie amalie
amin amine
amina aminah
ana anais anja
anabel anabela
anabelle anabel anabela
anastasia anastazja
anderson andersson
andre andreas andrei andrzej
andreas andras andrzej
andrew andre andreas andrzej drew
andrey andriy
andy andi
angela angelica angelika angelina aniela
angelica angelika aniela
aniela angelika
anika annika
ann annette
anna ana ania anja ann annabella anne anya hanna
annabel anabel anabela anabelle annabella
annabella anabel anabela anabelle
annabelle anabel anabela anabelle annabel annabella
anne ann
annie ann anne
ante antti
anthony anton antoni antonio antony
antoni anton antonio
antonia antonina
antonio anton antonie
antony anton antoni antonio
anwar anouar
anya aanya ana ania anja
archie archibald
ariel arielle
ariella ariel
arif aref
arron aron
ashley ashlee ashleigh
athena atena
augustus augustin
aurel aurelian
ayda aida
ayman aymen
badr bader
bailey bayley billie billy
baron barron
barry barrie
battista batista
beard byrd
beatrice beatrix beatriz
belle bell
ben benedict
beniamin veniamin
benjamin ben beniamin
bernard bernhard
bert bertin
bethany bethanie
betsy betty
bilal belal
bird byrd
blaise blazej
bloom blum
boer boyer
boris borys
bradley brad
brandan branden
brandon branden
brendan branden
brendon branden
brian bryan
brodie brody
brooke brook
brown browne
bruce bryce
bryony briony
caitlin caitlyn
caleb kaleb
callen cal
cameron kameron
camilla camila camille kamila
carl carlo carlos karl
carla carol carole karla
carley karley
carlos carlo
carlson carlsson
carly carlie
carol carole carroll
caroline carolina carolyn
carolyn carolina
carrie carey
casey kasey
casper caspar kasper
cassandra casandra
cassia casiana
catalina caterina
catherine caterina cathy catrin katharine katherine
catrin catalina caterina
catriona caitriona
cecilia celia
celine celia
chang cheung
charles carl carlos
charley charlee charleigh charli charly
charlie charlee charles charley charli charly
chelsea chelsey chelsie
chelsey chelsie
chen chan
chloe cloe
chou chow
christian cristian kristian
christie christy
christina christiana christine cristina kristin kristina
christine cristina kristin
christophe christoph
christopher chris
claire clara
clara chiara klara
clarissa clarisa
clark clarke
claudia klaudia
clementine clementina
cody codi
colette collette
connor conner conor
conrad konrad
constantin konstantin
cook cooke
corey corrie cory
corinne corina
courtney courteney kourtney
cristina christiana kristin
cristobal cristofor
crystal krystal
dale daly
dalia dahlia
damian damien
daniel dan dani
daniela danni
daniella daniela
danielle daniela daniella
danni dani
danny dan dani
darcy darci
dario dariusz
darius dario dariusz
darryl darrell
daryl darrell darryl
david dai dawid
denise denisa
dennis denis
derek derrick
diana diane
dixon dickson
dominic dominik
donald don
dorothy dorota
eamon eamonn
edmund edmond
edward edouard eduard
eilish eilis
eleanor eleonora
elena alena eleni elina helen helena leena lena
eli elie
elias elia
elijah elias
elisabeth elspeth
eliza elisa liza
elizabeth elisabeth elzbieta
ella elle elly
elle elly
ellen elena eleni ellena helen
ellie ella elle elly
elliot eliot elliott
elliott eliot
elodie elodia
eloise elouise
emil emile emilio
emilia emilie emilija
emilio emile
emily emilia emilie emilija
emma ema emmi emmy
emmanuel emanuel
emmanuella emanuela
emmett emmet
emmie emmy
emmy emmi
eric erik
erica erika
erik erich erick eryk
ernest ernie ernst
esha eesha
esme esmee
esther estera
etta eta
eugene eugen
evelina ewelina
evelyn evelina
ewan euan
fahad fahd
fahmi fahmy
faiza fiza
faris fares
fathi fathy
fatima fatimah fatma
fawzi faouzi
faye fay
felicity felicia
finlay findlay
finley findlay
fiona ffion
fisher fischer
florian florin
frances francisc
francesco francisc francisco franco
francis francesco francisc francisco franciszek franco frank franklin
francisco francisc franco
franciszek francesco francisco franco
franco francisc
frank francesco francisc francisco franciszek franck franco franklin
franklin francisc
fred frederic
freddie freddy frederick
frederick fred frederic frederik fredrik
freya freja freyja
freyja freja
fuad fouad
gabriel gabriele
gabriela gabriele
gabriele gabi
gabriella gabi gabriela gabriele gabrielle
gabrielle gabi gabriela gabriele
gaia gaja
gary garry
gemma jemma
geoffrey jeffrey
george georg georges georgie gheorghe
georgi georgy
georgia giorgia
georgina gherghina
gerard gerald girard
germain german
gillian jillian
glen glenn
gomes gomez
graeme graham
graham grahame
green greene
greg gregg gregory greig
gregor gregory greig grzegorz
gregory greig grzegorz
gustav gustaf gustave
hal hall
hamdi hamdy
han hahn
hana ana
hani hany
hanna ann hana
hannah anna hana hanna
harold hal
harriet harriett
harriett harriette
harris haris
harry garry harri harris
hashim hashem
hassan hasan
helen eleni helena helene
helena leena
henrietta henrieta
henry henri
herbie herbert
hettie hetty
hilal helal
hisham hesham hicham hichem
hoffman hofmann
hoffmann hofmann
holly hollie
horia horea
hosni hosny
hugh hughie
hugo hugh
hussain hassine hossein husain huseyin hussein
ian ifan ioan ivan
ibrahim brahim ebrahim
ichikawa ishikawa
idris driss
imad emad
ioan ifan ion iwan
ionut ion
isa eisa issa
isaac isak issac izaac
isabel isabela izabel izabela
isabella isabela isabelle izabela izabella
isabelle isabel isabela izabella
ismail ismael
israel ira
issam essam
ivan ifan ioan iwan
iwan ifan
izaak izaac
izabela isabela izabel
izabella isabela izabel izabela
jack jacob jacques
jackie jacky
jacob iacob jac jakob
jade jayde
jafar zafar
jakub jakob
jalal galal
jamal djamel gamal
james jamie
jamie jaime
jamil jameel
jan jaan jean juan
jane jana jayne jean
janine janina
jasim jassim
jasmin jasmina jazmin jazmine yasmine
jasmine jasmin jasmina jazmin jazmine yasmin yasmine
jason jayson
jayden jaden
jazmin jasmina jazmine
jazmine jasmina
jean jaan jana joan juan
jenna jenni jenny
jeremiah ieremia jeremy
jeremy jeremi
jerry gerry
joanna jana joan johanna
joanne joan joanna johanna
jodie jodi
johan joan johann
johanna joan
john johan johnny jon
johnny johan
jon johnny
jonah jonas
jonathan jonathon
joni joan
josef jose jozef yosef
joseph joe jose josef
josephine josie
joshua josh
joy joyce
juan jaan
jules juliusz
julia juliana julianna julie julieta juliette
julian iulian julien julius juliusz
juliana julianna julieta
julianna julieta
julie jolie juliana julianna julieta juliette
juliette juliet julieta
julius jules
jurgen jorgen
justine justyna
kacey kaci kacie
kaci kacie
kaden caden
kaia kaja
kaitlyn katelin katelyn
kamal kemal
kamil kamel
karen karin katerina
karim kareem
karina carina
karl karol
karolina carolina
karsten carsten
katarina katharina
kate katerina kathy katy
katelyn katelin
katerina caterina katarina
katherine katarina kate katerina katharine kathryn kathy katrina
kathleen kathy
kathryn katerina
kathy cathy
katie kate katerina katherine katrina katy
katrina caterina katarina katerina
katy kathy
kayla kaila kaylee
kayleigh kayla kaylee
kayley kaylee
keenan kenan
keira kiera
keisha kezia
kelly kelley
kelsie kelsi
kendall kendal
kenneth kenny
kerri keri
kerry keri kerri
keziah keisha kezia
khadija khadijah
khalid khaled
khalil halil
kimberley kimberly
kornelia cornelia
kristian cristian krystian
kristina cristina kristin krystyna
lachlan lochlan
laila leila
larissa larisa
laura lara
lauren loren
lawrence laurence
layla laila leyla
layton leyton
lea leja
leah lea leia
leanne leeanne lianne
leena alena
leila leyla
lena alena elina leena lina
leo leon leonidas lew
leon leonidas
leonardo leonard
leonie leoni
lesley leslie
leticia letitia
levi levy
levin levine
lewis lewys
liana juliana julianna
lila lili lilia
lilia lili
liliana lilian lilianna lillian
lillian lilian
lilly lila lili
lily lila lili lilia lilly
linda lina lynda
lindsay lindsey lyndsay lynsay
lindsey lyndsey
lionel leonel
lisa liza
livia liwia
liyana liana
lopes lopez
louis louie luis lewis
louisa luisa
louise luisa
luc lucky
luca luc lucca luka
lucas luc luca lukas lukasz
luci lucille
lucia luci lucille
lucian lucien
lucie luci lucia lucille
lucien luciano
lucy luci lucia lucie
ludwig ludvig
luisa luiza
luka lukasz
lukas luka lukasz
luke luka lukas
lydia lidia
lyndsay lynsay
lyndsey lyndsay
mac mack
macdonald mcdonald
mackenzie mckenzie
madeleine madelaine
madeline madelaine
madison maddison
magdi magdy
mahbub mahboob
mahdi mehdi
mahmoud mahmood mahmud
maia maja
maksim massimo
maksymilian maks
malachi malachy malakai
malcolm mac
malik malek
malwina malvina
mansour mansor
manuela emanuela
marc marco marek
marco marko
marcus marc marco marcos markus
margaret margareta margo margot marguerite
margot margareta
maria mari marie marija marika mariya mary
mariam miriam
mariana marianna
marianne marian mariana marianna
marie mariya
mario marius mariusz
marissa marisa
marius mariusz
mariya mari
mark marc marco marek markus
markus marek
marnie marni
marques marquez
marshall marchal
martha marta martina martyna
martin marcin martyn
martina marta martyna
martyn marcin
martyna marta
mary mari marie mariya
maryam mariam
masaki masaaki
mason masson
mateusz matas mateo
mathew mateo mathias matteo
mathilda mathilde matylda
matias mathias
matilda mathilde matylda
matteo mateo mathieu
matthew mateo mathew matt matteo
matthias mathias matias
matylda mathilde
maura mora
maureen maura
maurice maurycy
maxim maksim maxime
maximilian maximillian maximus
may mai
maya maia maja miya
mayer meier meyer
megan meghan
mehmet mehmed
melanie melania melina
melissa melisa
michael michal michele mihail mikael mikhail
michaela michalina michele mihaela mikaela
michal michele mihai mikhail mitchel
michele michalina mihaela
michelle michaela michel michele
mickey miki
mika mikael mikail mikhail
mikael mickael mikhail
mikail mihai mikael mikhail
mikhail mihai mihail
milena milana
miles myles
milly millicent
misha mischa
mitchell mitchel
mohamed mehmed mohamad
mohammad mohamad
mohammed mehmed mohamad mohamed mohammad muhammad muhammed
moller muller
molly mollie
monica mona monika monique
monika mona
monique monika
monteiro montero
monty montgomery
moses moshe
mueller muller
muhammad mohamad
mukhtar mokhtar
munir mounir
murad mourad murat
musa moses mousa moussa
mustafa mostafa moustafa moustapha mustapha
nadia nada
nadir nadhir
naima najma
najib naguib
nakajima nakashima
naomi noemi
nasir nasser
natalia natalya nathalie
natalie natalia natalya nathalie
natalya nathalie
natasha natasa
nathan natan
neil neal
nell nel nela nelly
nelly nel nela
nelson nilsson
newman neumann
nicholas nicolae nicolas nikola nikolas
nico niko
nicola nikola
nicolas nicolae nikola nikolas
nicole nichole nicol nicola nicolle
nikola nicolae
nikolai nicolae nikolay
nikolas nicolae
noah noa
noor nour
nora norah
nour nur
nur nura
ohara uehara
oliver olivier
olivia olive oliwia
ollie olly
omar oumar umar
ophelia ofelia
orlaith orfhlaith
orlando roland
osama oussama
oscar oskar
osman othman ousmane
ottilie otilia
pablo paolo
padraig padraic
paolo paulo
parker barker
patrice padraic
patricia patrice patrycja
patrick padraic patrice patrik patryk
patrik patrice
patryk patrice patrik
paula paola paulina
pauline paulina
pawel pavel
pearson persson
peeters peters
perez peres
peter petr petru petter pieter
peterson pettersson
peyton payton
philip philipp philippe phillip
philippa phillipa
pierce pearce
piotr pyotr
pippa philippa
ponce pons
qasim kasim
rachel rachael rachelle rae
radhika radha
rafael rafal raffaele
rafi rafiq
ralph ralf
rami ramy
raphael rafael
rashid rachid
raul raoul
raymond ray
rebecca rebeca rebeka rebekah
reid red reed
remi remy
renee rene
reuben ruben
reza reda
rhianna rhian rianna rihanna
rhiannon rhian
riad riadh
ricardo riccardo
richard ricardo
richie ricci ritchie
rihanna rianna
robert roberto
roderick rodrigo
rodrigues rodriguez
roger rodger
rohan roan
roland rowland
roman romain
ronnie ronny
ronny roni
rosa roza
rosalie rozalia
rosanna roksana roseanna roxana
rose rosa
ross russ
roxana roksana
roxanne rosanna roxana
roxy roxie
rudy rudi
ruth roth
saba sava
sabri sabry
saeed said
safiya safia
saif seif
salama salameh
saleh salih
salim saleem selim slim
sally sali
salma selma
sam sammy
sami sammy samy
samir sameer
samuel sam
sanaa sanae
sandra sandy
sara saara
sarah sara zarah
sasha sacha sasa
savannah savanna
scarlett scarlet
sean shaun shawn
sebastian sebastien
sergey sergei sergi
shafiq shafik
shaheen shahin
shakir shaker
sharif cherif sherif
shauna seana
shuhei shohei
sidney sid
sienna cienna
simon simeon simion szymon
simone simona
sion ion
skylar skyler
sofia sofie zofia
solomon sol
sonia sonja sonya
sonny sonnie
sophia sofia
sophie sofie sophia
soren sorin
stanley stan
stefan steffan stephan stephane
stefania stefanie
steffan stephan
stella stela
stephanie stefania stefanie
stephen stephan steve
stephens stevens
steven stefan stephen steve
stuart stewart
sulaiman slimane soliman souleymane sulayman suleiman
susan susanna susannah susanne
susannah susanna
suzanne susanna
sydney cydney sidney
sylvia silvia
sylvie sylvia
tadeusz tade
tahir taher
talia tahlia thalia
talib taleb
tariq tarek tareq tarik
tatiana tatyana
tawfiq tawfik
taylor tayler
teodor theodor
teresa theresa therese
terry thierry
theo teo
theodora teodora
theodore teodor theodor
theresa therese
thomas tom toma tomas tomasz tomos
tiana tianna
tilly tillie
timothy tim
tina betina
tobias tobiasz
tom toma tomas tommie tomos
tomas toma tomasz tomos
tomasz toma
tommy tom toma tommie
tomos toma tomasz
tracy tracey
tristan trystan
ursula urszula
usman osman
valentino valentin
valeria valeriu
valerie valeri valeria valery
vanessa vanesa
veronica veronika
vicki vikki
vicky vicki
victor viktor
victoria viktoria
vincent vincenzo vinnie
viola violeta
violet viola violeta
vitaly vitali
vivian viviana
vivien vivian viviana
vivienne vivian vivien
vlad vladimir
waleed walid
walter valter
weronika veronika
wiktor viktor
wiktoria viktoria
wilfred wilfried
will willem
william will willem
willie willy
wolf wolff
yahya yahia
yang yeung
yasin yacine yassin yassine
yasmin jasmin jasmina yasmine
yunus younes younis
yuri yuriy yury
yusuf yosef youcef yousef yousif youssef
yusuke yosuke
zachariah zakaria
zachary zac zachariah
zahra zarah
zainab zaynab
zak zakk
zakariya zakariyya
zayd zaid
zoe zoey
zoya zoey
`;
