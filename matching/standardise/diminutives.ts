/** English diminutives in common use, own list: full form, then what its bearers are called. */
export const diminutives = `
abigail abbie abby abi
adam ad
adrian ade
agnes aggie nessie
albert al bert bertie
alexander alex alec al sandy xander lex alasdair
alexandra alex sandra lexi lexie sandy
alfred alf alfie fred freddie
alison ali allie
amanda mandy
amelia amy millie mia
andrew andy drew dru
angela angie ange
ann annie nan nancy
anthony tony ant
antonia toni
archibald archie
arthur art
barbara barb babs barbie
bartholomew bart
beatrice bea bee trixie
benjamin ben benny benji
bernard bernie
bernadette bernie
bradley brad
bridget biddy bridie
cameron cam
caroline caz carrie carol
catherine cath cathy kate katie kath kathy cat kitty katy
charles charlie chas chuck chaz
charlotte charlie lottie lotte char
christina chris chrissie tina christie
christine chris chrissie tina
christopher chris kit topher
clifford cliff
constance connie
cynthia cindy
daniel dan danny
danielle dani danny
david dave davy dai davey
deborah deb debbie debs
derek del
dominic dom
donald don donny
dorothy dot dottie dolly
douglas doug dougie
edward ed eddie ted teddy ned eddy
edwin ed eddie
eleanor ellie nell nellie nora elle
elizabeth liz lizzie beth betty eliza lisa betsy bess libby liza lizzy elsie
ellen ellie nell
emily em emmie milly
emma em ems
ernest ernie
eugene gene
evelyn evie eve
ezekiel zeke
florence flo florrie flossie
frances fran frankie fanny francie
francis frank frankie
franklin frank
frederick fred freddie freddy
gabriel gabe
gabrielle gaby gabby
gareth gaz gary
gary gaz gazza
geoffrey geoff jeff
george georgie
georgina georgie gina georgia
gerald gerry jerry
gerard gerry ged
gillian gill jill
gregory greg
gwendoline gwen
hannah han
harold harry hal
harriet hattie harry
helen nell nellie
henry harry hal hank
herbert herb bert
hubert bert
hugh hughie
imogen immy
irene rene
isaac zac ike
isabella bella izzy issy isobel
isabel izzy bella issy
jacob jake
jacqueline jackie jacqui
james jim jimmy jamie jem
jane janie janey jenny
janet jan jenny
janice jan
jason jay jase
jean jeanie
jeffrey jeff
jennifer jen jenny jenni
jeremy jez jerry
jessica jess jessie
joanna jo joanne joey
joanne jo
john jack johnny jon
jonathan jon jonny jonty
joseph joe joey jo
josephine jo josie
joshua josh
judith judy judi
julia julie jules
julian jules
juliet julie jules
justin jus
katherine kath kathy kate katie kat kit kitty katy
kathleen kath kathy kate katie kay
kenneth ken kenny
kevin kev
kimberley kim kimmy
laura lauren laurie
lawrence larry laurie loz
leonard len lenny leo
leslie les
lewis lew lou
lillian lil lily lilly
linda lyn lindy
louis lou louie
louise lou
lucas luke
lucille lucy
lucinda lucy cindy
lydia liddy
madeleine maddie maddy
magdalena magda lena
malcolm mal malc
margaret maggie meg peggy madge marge margie greta rita daisy mags peg
maria mia marie
marianne mari
martin marty
martha mattie
mary molly polly mamie may
matilda tilly tilda mattie
matthew matt matty
maureen mo
maurice mo maury
maximilian max
melanie mel
melissa mel lissa
michael mike mick mickey mikey
michelle shell chelle shelly
mildred millie milly
mohammed mo mohd md
mortimer mort
nadine nadia
natalie nat
natasha tash tasha nat
nathan nat nate
nathaniel nat nate nathan
nicholas nick nicky nico
nicola nicky nikki nic
norman norm
olivia liv livvy ollie
oliver ollie olly
pamela pam
patricia pat trish patty tricia patsy trisha
patrick pat paddy
paul paulie
pauline polly
penelope penny
peter pete
philip phil pip
philippa pippa pip
phyllis phyl
priscilla cilla
rachel rach rae
raymond ray
rebecca becky bex becca beck
reginald reg reggie
richard rick dick richie rich ricky dickie
robert bob rob bobby robbie bert bobbie robin
roberta bobbie
rodney rod
roderick rod rory
roger rog
ronald ron ronnie
rosemary rose rosie
rosalind ros rosie
rupert rupe
russell russ
ruth ruthie
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally sal sadie
sebastian seb bas
sharon shaz shazza
sidney sid
simon si
solomon sol
sophia sophie
stanley stan
stephanie steph steffi
stephen steve stevie ste
stuart stu
susan sue susie suzie
susannah sue susie suzie
suzanne sue suzie suzy
sylvia syl
tabitha tabby
terence terry tel
teresa terry tess tessa
theodore theo ted teddy
theresa tess terri terry tessa tracy
thomas tom tommy
timothy tim timmy
tobias toby
tracey trace
valerie val
veronica ronnie vera roni
victor vic
victoria vicky vicki tori vic
vincent vince vinny
virginia ginny
vivian viv
walter wally walt wat
wilfred wilf fred
wilhelmina mina billie
william will bill billy willie liam wills
winifred win winnie freda
yvonne von
zachary zac zach zack zak
`;
