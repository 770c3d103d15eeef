/**
 * Spellings of one given name that people in the UK bear side by side, and forms that papers of two languages give one person (Ukrainian and Russian,
 * Polish and English, Welsh and English), folded: the commonest, then the others. Own list.
 */
export const romanisations = `
abdullah abdulla abdallah abdullahi
abdulrahman abdurrahman abdurahman abdirahman abdelrahman abdalrahman
ahmed ahmad ahamed achmed
aisha aysha ayesha aishah aaisha aesha ayisha aicha ayse
alexander oleksandr aleksandr oleksander alexandr
alexandra oleksandra aleksandra
ali aly
amina aminah aamina
amir ameer aamir
amrit amreet
andrew andriy andrii andrei andrey andrzej
anil aneel
anna hanna ganna
arjun arjan
asif aasif aseef
asma asmaa
bilal bilaal belal
caitlin kaitlin caitlyn kaitlyn katelyn katelin
catherine kateryna katerina ekaterina yekaterina ekaterini katarzyna catrin caitrin katrin katarina
christopher krzysztof christoph
ciaran kieran kieron keiran kieren
constantine konstantinos constantinos kostas costas konstantin kostyantyn
daithi david
daud dawud dawood daoud dawoud
david dafydd dawid davyd
deepak dipak
deepika dipika
dimitrios dimitris dimitri dmitry dmitri dmytro dmitriy dmitrii
elena olena yelena helena eleni alena
emma ema
eoin eoghan owen owain euan ewan
faisal faysal feisal
farhan farhaan
fatima fatma fatimah faatimah fatuma fadumo
gabriel gavriil gavril havryil
george georgios giorgos yorgos heorhiy georgiy georgi gheorghe jerzy
griffith gruffydd gruffudd
gurdeep gurdip
gurmeet gurmit
gurpreet gurprit
hafsa hafsah
hamza hamzah hamsa
hardeep hardip
haroon harun haroun haaroon
harpreet harprit
hassan hasan hassaan
hussain hussein husain hossain hussayn husayn huseyin hossein
ibrahim ebrahim ibraheem braheem
imran emran imraan
ioan ieuan
iqbal ikbal
isha esha
ismail ismael ismaeel esmail
jagdeep jagdip
jakub jacub yakub yaqub yaqoob yacoub
jamal jamaal gamal jamel
jaswinder jasvinder
john ioannis yiannis giannis
joseph yosyp osip iosif jozef
julia yuliya yulia iuliia julija
kamal kamaal
karim kareem kerim
khadija khadijah khadeeja hatice kadija khadeejah
khalid khaled
kuldeep kuldip
kulwinder kulvinder
lakshmi laxmi
layla leila laila leyla
llewelyn llewellyn llewelin
lukasz luke lucas
mahmood mahmoud mahmud mehmood
malgorzata margaret
mandeep mandip
manjeet manjit
maria mariya mariia maryia
maryam mariam miriam maryum mariyam
matthew mateusz matei
michael mykhailo mykhaylo mikhail michal mihai mikhael
mohammed muhammad mohamed mohammad muhammed mohamad mohamud muhamad mohammod mohd muhammadu mahomed
monika monica
mustafa mostafa mustapha moustafa
nadia nadiya nadezhda
nasir nasser naser nassir
nasreen nasrin
natalia nataliya natalya natalie
naveed navid
neil niall neal
niamh neve nieve neave
nicholas mykola nikolai nikolay nikolaos nicolae
noor nur nour
omar umar omer umer
osman usman othman uthman
pardeep pradeep pardip pradip
parveen parvin perveen
patrick padraig padraic patryk
paul pavlo pavel pawel
peter piotr petro pyotr petr petros petru
pooja puja
preeti priti prity
priya pria
rachel rachael rahel
rahman rehman rahmaan
rajinder rajender rajendra
rashid rasheed rachid
rehana rihana rehanna rayhana
rhys reece rees reese rhis
rukhsana ruksana roksana
sadia saadia sadiya
safiya safia safiyah safiyyah
said saeed sayeed saied
salma selma salmah
samir sameer
sandeep sandip
sanjeev sanjiv
saoirse sersha seersha
sergei sergey serhiy serhii sergiy
shahid shaheed
shakeel shakil
shaun sean shawn
sian shan
siddique siddiq siddiqui
siobhan shivaun shevaun shivon
stephen stefan stepan stefanos steffan
sukhwinder sukhvinder
suleman suleiman sulaiman sulayman soliman sulieman suleyman
sunita suneeta
svetlana svitlana
tahir taher
tariq tarek tarik tareq
tatiana tatyana tetiana tetyana
thomas tomasz tomos tomas
vasyl vasily vasiliy vasile vasilis
vijay vijai
vladimir volodymyr wladimir
wasim waseem
yahya yahia yehia
yasin yaseen yassin yasine
yasmin yasmeen yasmine
yevhen evgeny yevgeny evgeniy evhen
yuri yuriy iurii yury
yusuf yusef youssef yousuf yousaf yousif yosef yusof
zahra zahraa zehra
zainab zaynab zeinab zaineb zeynep zaynub
zakariya zakaria zakariyya
zeeshan zishan
zoe zoey zoi
zubair zubayr zubeir
`;
