/** Diminutives in common use in the UK, English first of all, own list: full form, then what its bearers are called. */
export const diminutives = `
abigail abbie abby abi
abraham abe bram
adam ad
adolphus adolph dolph
adrian ade
agatha aggie
agnes aggie nessie
agnieszka aga
alastair al ally alec
albert al bert bertie
aleksandr sasha alex
aleksandra ola sasha
alexander alex alec al sandy xander lex alasdair
alexandra alex sandra lexi lexie sandy
alfred alf alfie fred freddie
algernon algy algie
alison ali allie ally
allan al
amanda mandy
amelia amy millie mia
anastasia stacey ana nastya
andrew andy drew dru andie
angela angie ange
angelica angie
ann annie nan nancy
anna ania anya
anne annie nan nancy nanny
anthony tony ant
antoinette toni nettie
antonia toni
arabella bella ara
archibald archie
arnold arnie
arthur art artie archie
ashley ash
audrey aud
augusta gussie
augustus gus gussie
barbara barb babs barbie basia
barnabas barney
bartholomew bart
beatrice bea bee trixie
belinda bel linda
benedict ben bennie
benjamin ben benny benji bennie
bernadette bernie
bernard bernie barney
bertram bert bertie
bradley brad
brian bri
bridget biddy bridie
calvin cal
cameron cam
campbell cam
caroline caz carrie carol
cassandra cass cassie sandra
catherine cath cathy kate katie kath kathy cat kitty katy
charles charlie chas chuck chaz charley
charlotte charlie lottie lotte char
christian chris
christina chris chrissie tina christie
christine chris chrissie tina
christopher chris kit topher
clarence clarrie
clarissa clara
clement clem
clifford cliff
constance connie
cordelia delia
cornelius con neil
courtney court
cynthia cindy
daniel dan danny
danielle dani danny
david dave davy dai davey davie
deborah deb debbie debs
denise den
dennis den denny
derek del rick
desmond des
dmitry dima
dmytro dima
dominic dom
donald don donny
dorothea dora dot thea dolly
dorothy dot dottie dolly dora
douglas doug dougie
ebenezer eben
edgar ed eddie eddy ned ted
edith edie
edmund ed eddie eddy ned ted
edward ed eddie ted teddy ned eddy
edwin ed eddie eddy ned ted win
ekaterina katya
eleanor ellie nell nellie nora elle nelly ella lena
elijah eli lige
elizabeth liz lizzie beth betty eliza lisa betsy bess libby liza lizzy elsie bessie bett elsa liddy tetty lisbeth
ellen ellie nell nelly helen
emily em emmie milly emmy millie
emma em ems
ernest ernie
esther essie hester
eugene gene
eugenia genie
eustace stacey
evelyn evie eve
evgeny zhenya
ezekiel zeke
felicity fliss flick
florence flo florrie flossie flossy
frances fran frankie fanny francie
francesca fran frankie cesca
francis frank frankie francie
francisco paco
franklin frank
frederica freda freddie rica
frederick fred freddie freddy fritz rick
gabriel gabe
gabrielle gaby gabby
gareth gaz gary
gary gaz gazza
geoffrey geoff jeff
george georgie
georgina georgie gina georgia
gerald gerry jerry
geraldine gerry
gerard gerry ged
gertrude gertie trudy trudie gert
gilbert gil bert
gillian gill jill
gregory greg
griffith griff
grzegorz greg grzes
gwendoline gwen
gwilym gwil will
hannah han
harold harry hal
harriet hattie harry hatty ettie
helen nell nellie ella ellen lena
helena lena nell ellen
henrietta hetty etta harriet
henry harry hal hank
herbert herb bert bertie herbie
hester hetty essie
horace horry
horatio horry
howard howie
hubert bert
hugh hughie
humphrey humph
ignatius iggy
imogen immy
irene rene
isaac zac ike izzy
isabel izzy bella issy
isabella bella izzy issy isobel bell ella
isidore izzy
jacob jake jay jakey
jacqueline jackie jacqui
jakub kuba
james jim jimmy jamie jem jimmie jamey
jane janie janey jenny jennie jinny
janet jan jenny jessie netta
janice jan
jason jay jase
jean jeanie jeannie
jeffrey jeff
jennifer jen jenny jenni
jeremiah jerry jem
jeremy jez jerry
jerzy jurek
jessica jess jessie
joanna jo joanne joey asia
joanne jo
johannes john hans
john jack johnny jon johnnie jonny jock
jonathan jon jonny jonty
jose pepe
joseph joe joey jo jos
josephine jo josie
joshua josh
josiah jos joe
judith judy judi
julia julie jules
julian jules
juliet julie jules
julius jules
justin jus
katarzyna kasia kate
kateryna katya
katherine kath kathy kate katie kat kit kitty katy
kathleen kath kathy kate katie kay
kenneth ken kenny
kevin kev
kimberley kim kimmy
krzysztof krzysiek chris
lancelot lance
laura lauren laurie
lawrence larry laurie loz
leonard len lenny leo
leslie les
lester les
letitia lettie tish
lewis lew lou
lillian lil lily lilly
linda lyn lindy
lionel leo
louis lou louie
louisa lou lulu
louise lou
lucas luke
lucille lucy
lucinda lucy cindy
lucy lu
ludovic ludo
lydia liddy
mabel may
madeleine maddie maddy
magdalena magda lena
malcolm mal malc
malgorzata gosia
margaret maggie meg peggy madge marge margie greta rita daisy mags peg
maria mia marie
marianne mari
marilyn mary
mariya masha
marmaduke duke
martha mattie marty patty
martin marty
mary molly polly mamie may
matilda tilly tilda mattie matty maud
matthew matt matty
matthias matt
maureen mo
maurice mo maury
maximilian max
maxwell max
melanie mel
melissa mel lissa
melvin mel
michael mike mick mickey mikey
michelle shell chelle shelly
mikhail misha
mildred millie milly
millicent millie milly
mitchell mitch
mohammed mo mohd md
montague monty
montgomery monty
mortimer mort
nadine nadia
natalia natasha
natalie nat
natasha tash tasha nat
nathan nat nate
nathaniel nat nate nathan
nicholas nick nicky nico
nicola nicky nikki nic
nigel nige
nikolai kolya
norman norm
oleksandr sasha alex
olive olly
oliver ollie olly
olivia liv livvy ollie
oswald ozzie oz
pamela pam
patricia pat trish patty tricia patsy trisha
patrick pat paddy
paul paulie
pauline polly
penelope penny
percival percy perce
peregrine perry
peter pete
philip phil pip
philippa pippa pip pippy
phoebe phebe
phyllis phyl
piotr piotrek
priscilla cilla
prudence pru
rachel rach rae
ralph raff
randolph randy
raphael raf rafe
raymond ray
rebecca becky bex becca beck
reginald reg reggie rex
reuben rube
richard rick dick richie rich ricky dickie
robert bob rob bobby robbie bert bobbie robin
roberta bobbie
roderick rod rory roddy
rodney rod
roger rog rodge hodge
roland rolly rollo
ronald ron ronnie ronny
rosalind ros rosie roz rose
rosemary rose rosie
rowland rolly
rudolph rudy
rupert rupe
russell russ
ruth ruthie
samantha sam sammy
samson sam
samuel sam sammy
sandra sandy
sarah sally sal sadie sallie
sebastian seb bas
sergei seryozha
sharon shaz shazza
sidney sid syd
silvester sly
simon si
solomon sol solly
sophia sophie
stanislaw staszek stan
stanley stan
stephanie steph steffi
stephen steve stevie ste steph
stuart stu
susan sue susie suzie
susannah sue susie suzie
suzanne sue suzie suzy
sylvester sly
sylvia syl
tabitha tabby
tatiana tanya
terence terry tel
teresa terry tess tessa
theodora dora thea
theodore theo ted teddy
theodosia dosia
theophilus theo
theresa tess terri terry tessa tracy
thomas tom tommy tam tommie
timothy tim timmy
tobias toby
tomasz tomek
tracey trace
ursula urse
valentine val
valerie val
veronica ronnie vera roni
victor vic
victoria vicky vicki tori vic
vincent vince vinny
virginia ginny
vivian viv
vladimir vova volodya
volodymyr vova volodya
wallace wally
walter wally walt wat
wilfred wilf fred will
wilhelmina mina billie minnie willa
william will bill billy willie liam wills willy bil wil
winifred win winnie freda winny
wojciech wojtek
yelena lena
yuri yura
yvonne von
zachariah zac zach zack zak
zachary zac zach zack zak
zbigniew zbyszek
`;
