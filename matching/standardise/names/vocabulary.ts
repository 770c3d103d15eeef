const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles, degrees, honours and suffixes, folded: never a name. */
export const titles = setOf(`
  mr mrs miss ms mx mme mlle messrs mstr dr prof professor rev revd reverend sir cllr rt esq esquire
  capt captain colonel lt lieut lieutenant sgt sergeant cpl cdr cmdr commander brigadier admiral adm pc wpc
  jr jnr snr ii iii iv phd dphil msc bsc mbe obe cbe kbe dbe gbe cb kcb gcb cmg kcmg gcmg cvo kcvo dso dsc qc kc frs frcs mep
  bt baronet decd deceased shri shree smt shrimati janab hazrat alhaj alhaji herr frau senor senora
`);

/** Titles that are names as well: left out in front of another word. */
export const titlesInFront = setOf('lord lady dame master sister brother father fr br hon major general the');

/** Ranks before a title of nobility, `1st Baron Clifford of Chudleigh`. */
export const ranks = setOf(`
  baron baroness earl count countess viscount viscountess marquess marquis marchioness duke duchess baronet bt
  lord lady prince princess king queen archbishop bishop
`);

/** What forms say where no name is known, and the names of tests. */
export const placeholders = setOf(`
  unknown unkown uknown unkn unk notknown notgiven notstated notrecorded notprovided notavailable notapplicable nk na nil none null blank
  nfn nfa fnu lnu nmn undefined undisclosed withheld redacted refused missing unidentified unnamed anonymous anon tbc tbd tba
  test tester testing dummy duplicate donotuse xx xxx xxxx xxxxx noname nosurname nofamilyname nolastname noforename nofirstname nogivenname
  firstname lastname forename surname familyname givenname
`);

/** Names that are written like a placeholder but for their one capital: Li Na, Christopher Null. */
export const namesLikePlaceholders = new Set(['Na', 'Nil', 'Null']);

/** Words for someone who has no name yet; what follows is a number, a sex or the mother's name. */
export const newborn = setOf(
  'baby babyof babyboy babygirl infant newborn unborn foetus twin triplet male female boy girl',
);

/** Family-name particles that sources join or leave apart: O Neill, Mc Donald, St John. */
export const joined = setOf(
  'mc mac o st fitz abd abdul abdel abdal abdur abu umm van von der den de la los las del da dos das di du des le ter ten',
);

/** Of those, the ones that sources also leave out: `van Dyke` is Dyke to some. */
export const leftOutByMany = setOf('van von der den de la los las del da dos das di du des le ter ten');

/** Given-name particles of names that are one: Abd al-Rahman, Abu Bakr. */
export const joinedInGiven = setOf('abd abdul abdel abdal abdur abu umm');

/** Articles and words for "son of" that sources write or leave out: al-Hassan, ap Rhys, bin Laden. */
export const dropped = setOf('al el ul ur ar as ash ap ab ferch verch merch bin bint ibn ben binti y of');

/** Of those, the ones that stand between given names as well, behind the first. */
export const droppedInGiven = setOf(
  'al el ul ur ud uz ar ap ferch verch merch bin bint ibn binti de la los las del da do dos das y',
);
