const mapOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s*,\s*/)
      .flatMap((line) => {
        const [whole = '', ...short] = line.split(' ');
        return short.map((abbreviation) => [abbreviation, whole] as const);
      }),
  );

/** Kinds of street with the ways they are cut short in Britain, Ireland, Australia and North America. `st` is not here: it is a saint too. */
export const streetTypes = mapOf(`
  road rd, avenue ave av aven, close cl clo, crescent cres cresc cr crs, court ct crt, circuit cct circ, drive dr drv, garden gdn, gardens gdns gds,
  grove gr grv gro, lane ln la, place pl plc, park pk, square sq sqr, terrace ter terr tce, parade pde, highway hwy hway, boulevard blvd bvd bvde boul,
  way wy, walk wlk wk, view vw, mews mws, rise rse, row rw, hill hl, street str strt, gate gte, green grn, alley aly ally, esplanade esp, parkway pkwy pkw
`);

/** Other words of addresses with the ways they are cut short. */
export const addressWords = mapOf(`
  house hse ho, building bldg bld bldng, buildings bldgs, cottage cott ctge cot, cottages cotts cotgs, farm fm, mount mt, north nth, south sth, great gt grt,
  little lt, upper upr uppr, lower lwr lr, saint snt, village vlge vlg vill, estate est, heights hts, station stn, centre ctr center cntr, hospital hosp,
  school sch, church ch, bridge brdg bdge, retirement retrmnt, caravan cvn, flats flts, block blk, tower twr, manor mnr, common cmn, point pt
`);

/** Words before a number that sources write or leave out. */
export const unitWords = new Set(
  'flat flt apartment apt appt unit suite ste room rm no number num house studio bedsit plot shop'.split(' '),
);

/** What forms say of someone without an address. */
export const nowhere =
  /^(?:of )?(?:no fixed (?:abode|address)|nfa|unknown|not known|homeless|rough sleep(?:er|ing)|(?:address )?withheld|no (?:known )?address|none|na|n a|n k|nk|null|tbc|not (?:given|stated|recorded))\b/;
